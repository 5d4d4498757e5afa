import { describe, expect, test } from "vitest";
import { judge } from "../../src/judge.ts";
import type { Attachment, Upload } from "../../src/outgoing.ts";
import { file, roos } from "./outgoings.ts";

const photo = file({ name: "schoolreis.jpg", unread: "picture" });
const upload = (url: string, files: readonly Attachment[] = [photo]): Upload => ({ kind: "upload", url, files });
const asked = (out: Upload, policy = roos) => judge(out, policy).concerns.find(({ rule }) => rule === "pictures");
const sites = (change: object) => ({ ...roos, sites: { ...roos.sites, ...change } });

describe("a picture that becomes public is asked about, point by point:", () => {
  test.each([
    ["on social media", "https://www.instagram.com/create"],
    ["on the organisation's own website", "https://www.swvroosvo.nl/wp-admin/media-new.php"],
    ["on its bare domain", "https://swvroosvo.nl/beheer"],
  ])("%s", (_where, url) => {
    expect(asked(upload(url))).toMatchObject({ level: "ask", say: "pictures.publish", article: "roos-image-1" });
    expect(judge(upload(url), roos).outcome).toBe("ask");
  });
  test("where the policy says the website is kept, also when that host is approved", () => {
    const policy = sites({
      publishing: { kinds: ["social"], hosts: ["*.websitebeheer.example"] },
      approved: [{ host: "cms.websitebeheer.example" }],
    });
    expect(asked(upload("https://cms.websitebeheer.example/"), policy)).toMatchObject({ say: "pictures.publish" });
    expect(asked(upload("https://cms.websitebeheer.example/"), roos)).toBeUndefined();
  });
  test("on the kinds of sites the policy names, as heavily as it takes them", () => {
    const policy = sites({ publishing: { kinds: ["classroom"], hosts: [] }, levels: { classroom: "stop" } });
    expect(asked(upload("https://padlet.com/"), policy)).toMatchObject({ level: "stop" });
    expect(asked(upload("https://www.instagram.com/"), policy)).toBeUndefined();
    expect(asked(upload("https://padlet.com/"))).toBeUndefined();
  });
});

describe("nothing is asked about consent", () => {
  test.each([
    ["of a picture on a system of the organisation", upload("https://intranet.swvroosvo.nl/")],
    ["of a file that is no picture", upload("https://www.instagram.com/", [file({ name: "menu.txt", text: "Maandag soep." })])],
    ["on a host that only looks like its own", upload("https://www.swvroosvo.nl.example/")],
  ])("%s", (_what, out) => expect(asked(out)).toBeUndefined());
});
