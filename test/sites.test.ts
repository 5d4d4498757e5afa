import { describe, expect, test } from "vitest";
import { hostOf, siteStatus } from "../src/sites.ts";
import { roos } from "./rules/outgoings.ts";

const policy = {
  ...roos,
  sites: { approved: [{ host: "*.magister.net" }, { host: "outlook.office.com" }, { host: "oud.example", expires: "2026-06-30" }] },
};
const why = (url: string, topUrl?: string, day?: string) =>
  siteStatus({ url, ...(topUrl ? { topUrl } : {}), ...(day ? { day } : {}) }, policy).why;

describe("an approved site", () => {
  test.each([
    "https://school.magister.net/x?y#z",
    "https://magister.net",
    "HTTPS://School.Magister.NET:443/",
    "https://magister.net./",
    "https://outlook.office.com/mail",
    "blob:https://magister.net/1",
  ])("%s", (url) => expect(why(url)).toBe("listed"));
});
describe("a lookalike is not approved", () => {
  test.each([
    "https://magister.net.evil.example/",
    "https://evilmagister.net/",
    "https://magister.net@evil.example/",
    "https://evil.example/magister.net",
    "https://evil.example\\@magister.net/",
    "https://xn--mgister-4fg.net/",
    "https://outlook.office.com.evil.example",
    "https://sub.outlook.office.com",
    "https://outlook.live.com",
  ])("%s", (url) => expect(why(url)).toBe("not-listed"));
});
test("a place without a host is not approved", () => {
  for (const url of ["about:blank", "file:///c:/x", "data:text/html,x", "", "javascript:1"]) expect(why(url)).toBe("no-host");
});
test("both the frame and the page around it must be approved", () => {
  expect(why("https://a.magister.net", "https://evil.example")).toBe("frame-not-listed");
  expect(why("https://evil.example", "https://a.magister.net")).toBe("not-listed");
  expect(why("https://a.magister.net", "https://outlook.office.com")).toBe("listed");
});
test("an agreement that has run out no longer approves", () => {
  expect(why("https://oud.example", undefined, "2026-06-30")).toBe("listed");
  expect(why("https://oud.example", undefined, "2026-07-01")).toBe("expired");
});
test("the host is what stands after the last @", () => expect(hostOf("https://a:b@c@d.example:8443/x")).toBe("d.example"));
