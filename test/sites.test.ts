import { describe, expect, test } from "vitest";
import { catalogue, categoryOf } from "../src/catalogue.ts";
import { judge } from "../src/judge.ts";
import { builtInPolicy, policyNames } from "../src/policies/index.ts";
import type { Policy } from "../src/policy.ts";
import { hostOf, siteStatus } from "../src/sites.ts";
import { paste, pupilText, roos } from "./rules/outgoings.ts";

const approved = [
  { host: "*.magister.net" },
  { host: "outlook.office.com" },
  { host: "teams.microsoft.com" },
  { host: "outlook.cloud.microsoft" },
  { host: "oud.example", expires: "2026-06-30" },
  { host: "xn--lln-dma.example" },
];
const none = { microsoft: [], google: [] };
const withSites = (sites: Partial<Policy["sites"]>): Policy => ({
  ...roos,
  sites: { ...roos.sites, typed: [], approved, tenants: none, levels: {}, ...sites },
});
const policy = withSites({});
const own = withSites({ tenants: { microsoft: ["swvroosvo"], google: ["swvroosvo.nl"] } });

const why = (url: string, topUrl?: string, day?: string) =>
  siteStatus({ url, ...(topUrl ? { topUrl } : {}), ...(day ? { day } : {}) }, policy).why;
const whose = (url: string, account?: string) => siteStatus({ url, ...(account === undefined ? {} : { account }) }, own).why;

describe("an approved site", () => {
  test.each([
    "https://school.magister.net/x?y#z",
    "https://magister.net",
    "HTTPS://School.Magister.NET:443/",
    "https://magister.net./",
    "https://user:pass@magister.net/",
    "https://outlook.office.com/mail",
    "https://outlook.cloud.microsoft/mail",
    "blob:https://magister.net/1",
    "https://xn--lln-dma.example/",
  ])("%s", (url) => expect(why(url)).toBe("listed"));
});

describe("a lookalike is not approved", () => {
  test.each([
    "https://magister.net.evil.example/",
    "https://evilmagister.net/",
    "https://magister.net@evil.example/",
    "https://magister.net:443@evil.example/",
    "https://magister.net%2eevil.example/",
    "https://evil.example/magister.net",
    "https://evil.example?https://magister.net",
    "https://evil.example\\@magister.net/",
    "https://xn--mgister-4fg.net/",
    // Cyrillic а, full-width m, Kelvin sign, zero-width space, soft hyphen, ideographic full stop.
    "https://school.m\u0430gister.net/",
    "https://\uff4dagister.net/",
    "https://teams.microsoft.com\u200b/",
    "https://magister\u3002net/",
    "https://mag\u00adister.net/",
    "https://lln\u00e9.example/",
    "https://magister.net../",
    "https://.magister.net/",
    "https://school..magister.net/",
    "https://outlook.office.com.evil.example",
    "https://sub.outlook.office.com",
    "https://outlook.live.com",
    "https://evil.outlook.cloud.microsoft.example",
  ])("%s", (url) => expect(why(url)).toBe("not-listed"));
  test("the Kelvin sign is not a k", () => {
    const kindkans = withSites({ approved: [{ host: "kindkans.net" }] });
    expect(siteStatus({ url: "https://kindkans.net" }, kindkans).approved).toBe(true);
    expect(siteStatus({ url: "https://\u212aindkans.net" }, kindkans).approved).toBe(false);
  });
});

test("a place without a host is not approved", () => {
  for (const url of ["about:blank", "file:///c:/x", "data:text/html,x", "", "javascript:1"]) expect(why(url)).toBe("no-host");
});

test("both the frame and the page around it must be approved", () => {
  expect(why("https://a.magister.net", "https://evil.example")).toBe("frame-not-listed");
  expect(why("https://evil.example", "https://a.magister.net")).toBe("not-listed");
  expect(why("https://a.magister.net", "https://outlook.office.com")).toBe("listed");
});

test("an agreement that has run out no longer approves, and the question says so", () => {
  expect(why("https://oud.example", undefined, "2026-06-30")).toBe("listed");
  expect(why("https://oud.example", undefined, "2026-07-01")).toBe("expired");
  const { concerns } = judge({ ...paste(pupilText, "https://oud.example/"), day: "2026-07-01" }, policy);
  const said = concerns.find(({ rule }) => rule === "unapproved-site");
  expect(said).toMatchObject({ say: "unapproved-site.expired", with: { host: "oud.example", date: "2026-06-30" } });
});

test("the host is what stands after the last @", () => expect(hostOf("https://a:b@c@d.example:8443/x")).toBe("d.example"));

describe("of a service that serves everyone, only the organisation's own part is approved:", () => {
  test.each<[what: string, url: string, why: string]>([
    ["own SharePoint", "https://swvroosvo.sharepoint.com/sites/zorg", "listed"],
    ["own OneDrive", "https://swvroosvo-my.sharepoint.com/personal/j", "listed"],
    ["another organisation's SharePoint", "https://andere.sharepoint.com/", "other-tenant"],
    ["a lookalike tenant", "https://swvroosvo-my-my.sharepoint.com/", "other-tenant"],
    ["deeper than a tenant", "https://swvroosvo.evil.sharepoint.com/", "other-tenant"],
    ["sharepoint.com as a part", "https://swvroosvo.sharepoint.com.evil.example/", "not-listed"],
    ["work mail", "https://outlook.office.com/mail/", "listed"],
    ["work mail of the own domain", "https://outlook.office.com/owa/?realm=swvroosvo.nl", "listed"],
    ["work mail of another organisation", "https://outlook.office.com/owa/?realm=andere.nl&x=1", "other-tenant"],
    ["work mail at its new address, other account", "https://outlook.cloud.microsoft/mail/?login_hint=x%40andere.nl", "other-tenant"],
    ["Teams", "https://teams.microsoft.com/v2/", "listed"],
    ["a Microsoft host nobody listed", "https://forms.office.com/r/1", "not-listed"],
    ["private mail", "https://outlook.live.com/mail/", "not-listed"],
    ["private OneDrive", "https://onedrive.live.com/", "not-listed"],
    ["private Teams", "https://teams.live.com/", "not-listed"],
    ["Google without a sign of the account", "https://docs.google.com/document/d/1", "not-listed"],
    ["Google of the own domain", "https://docs.google.com/a/swvroosvo.nl/document/d/1", "listed"],
    ["Google with the own account in the address", "https://mail.google.com/mail/?authuser=j@swvroosvo.nl", "listed"],
    ["Google with a private account in the address", "https://mail.google.com/mail/?authuser=j@gmail.com", "other-tenant"],
    ["a Google account by number", "https://mail.google.com/mail/u/1/?authuser=1", "not-listed"],
    ["a sub-domain is another Workspace", "https://drive.google.com/a/leerling.swvroosvo.nl/", "other-tenant"],
    ["a page anybody can make at Google", "https://sites.google.com/a/swvroosvo.nl/", "not-listed"],
    ["Google's name elsewhere", "https://docs.google.com.evil.example/a/swvroosvo.nl/", "not-listed"],
  ])("%s", (_what, url, expected) => expect(whose(url)).toBe(expected));

  test("the account the browser sees counts, and outweighs nothing that says otherwise", () => {
    expect(whose("https://docs.google.com/document/d/1", "j@swvroosvo.nl")).toBe("listed");
    expect(whose("https://docs.google.com/document/d/1", "j@gmail.com")).toBe("other-tenant");
    expect(whose("https://docs.google.com/a/gmail.com/d", "j@swvroosvo.nl")).toBe("other-tenant");
    expect(whose("https://evil.example/", "j@swvroosvo.nl")).toBe("not-listed");
  });
  test("a list that approves all the world does not outweigh it", () => {
    const wide = withSites({ approved: [{ host: "*.sharepoint.com" }], tenants: { microsoft: ["swvroosvo"], google: [] } });
    expect(siteStatus({ url: "https://andere.sharepoint.com/" }, wide).why).toBe("other-tenant");
    expect(siteStatus({ url: "https://swvroosvo.sharepoint.com/" }, wide).why).toBe("listed");
  });
  test("its agreement can run out too", () => {
    const dated = withSites({ ...own.sites, approved: [{ host: "swvroosvo.sharepoint.com", expires: "2026-01-01" }] });
    expect(siteStatus({ url: "https://swvroosvo.sharepoint.com/", day: "2026-02-01" }, dated).why).toBe("expired");
  });
  test("without tenants in the policy the list decides, as before", () => {
    expect(why("https://swvroosvo.sharepoint.com/")).toBe("not-listed");
    expect(why("https://outlook.office.com/owa/?realm=andere.nl")).toBe("listed");
  });
});

describe("how heavily a kind of site is taken is the policy's", () => {
  const at = (url: string, change: Partial<Policy>) => judge(paste(pupilText, url), { ...withSites({}), ...change });
  const strict = withSites({ levels: { "ai-chat": "stop", social: "stop", translator: "tip" } });
  test("AI chat is stopped, another site asked about", () => {
    expect(at("https://chatgpt.com/", strict).outcome).toBe("stop");
    expect(at("https://iets.example/", strict).outcome).toBe("ask");
    expect(at("https://chatgpt.com/", {}).outcome).toBe("ask");
  });
  test("the kind outweighs the rule when it stops, and a pilot outweighs both", () => {
    expect(at("https://chatgpt.com/", { ...strict, levels: { "unapproved-site": "ask" } }).outcome).toBe("stop");
    expect(at("https://chatgpt.com/", { ...strict, mode: "show-only" }).outcome).toBe("go");
  });
  test("a tip is only a tip", () => {
    const { concerns } = at("https://www.deepl.com/", strict);
    expect(concerns.find(({ rule }) => rule === "unapproved-site")?.level).toBe("tip");
  });
  test("social media by their own rule too", () => {
    const { concerns } = at("https://www.facebook.com/", strict);
    expect(concerns.find(({ rule }) => rule === "social-media")?.level).toBe("stop");
  });
});

test("a site that is approved for some kinds of data is asked about for the others", () => {
  const some = withSites({ approved: [{ host: "rooster.example", kinds: ["name", "email"] }] });
  const { concerns } = judge(paste(pupilText, "https://rooster.example/"), some);
  const said = concerns.find(({ rule }) => rule === "unapproved-site");
  expect(said).toMatchObject({ say: "unapproved-site.kinds", level: "ask" });
  expect(said?.kinds).toContain("medical");
  expect(said?.kinds).not.toContain("name");
  expect(judge(paste("Sem de Vries, sem@voorbeeld.example", "https://rooster.example/"), some).outcome).toBe("go");
});

describe("the catalogue", () => {
  const all = Object.values(catalogue).flat();
  test("names every host once, as DNS writes it", () => {
    expect(new Set(all).size).toBe(all.length);
    for (const host of all) expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  });
  test("has no kind of site without agreement for what a built-in policy approves", () => {
    for (const name of policyNames)
      for (const { host } of builtInPolicy(name).sites.approved)
        expect([undefined, "education"]).toContain(categoryOf(host.replace("*.", "")));
  });
  test("approves nothing by itself", () => {
    for (const host of catalogue.education)
      expect(siteStatus({ url: `https://${host}/` }, withSites({ approved: [] })).approved).toBe(false);
  });
});
