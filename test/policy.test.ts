import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isOwn } from "../src/own.ts";
import { builtInPolicy, policyNames } from "../src/policies/index.ts";
import { policySchema, readPolicy } from "../src/policy.ts";
import { migrate } from "../src/policy-migrate.ts";
import { problemText } from "../src/policy-problem.ts";

const least = { organisation: { name: "School", domains: ["school.example"] } };
const problems = (json: unknown) => {
  const read = readPolicy(json);
  return "problems" in read ? read.problems : [];
};

test("name and domains are enough: everything else has a default", () => {
  const read = readPolicy(least);
  expect(read).toMatchObject({
    policy: { version: 1, language: "nl", groupMail: { external: 5, private: 3 }, organisation: { profile: "school" } },
  });
});

test.each(policyNames)("the built-in policy %s is complete", (name) => {
  expect(builtInPolicy(name).organisation.name).not.toBe("");
});

describe("says where and what, in Dutch, when", () => {
  test.each<[string, unknown, string]>([
    ["a key is misspelled", { ...least, disclamer: {} }, "disclamer"],
    ["a number is text", { ...least, groupMail: { external: "5" } }, "groupMail.external"],
    ["a domain has a scheme", { organisation: { name: "x", domains: ["https://school.nl"] } }, "organisation.domains.0"],
    ["a channel is not https", { ...least, channels: [{ name: "x", url: "http://x.example", words: [] }] }, "channels.0.url"],
    [
      "an agreement has no real date",
      { ...least, sites: { approved: [{ host: "a.example", expires: "31-12-2026" }] } },
      "sites.approved.0.expires",
    ],
    ["a host holds a path", { ...least, sites: { approved: [{ host: "a.example/x" }] } }, "sites.approved.0.host"],
    ["a tenant is a host", { ...least, sites: { tenants: { microsoft: ["school.sharepoint.com"] } } }, "sites.tenants.microsoft.0"],
    ["a kind of site does not exist", { ...least, sites: { levels: { games: "ask" } } }, "sites.levels.games"],
    ["a kind of site is turned off", { ...least, sites: { levels: { "ai-chat": "off" } } }, "sites.levels.ai-chat"],
    ["counters are kept longer than half a year", { ...least, statistics: { months: 7 } }, "statistics.months"],
    [
      "a leaflet is not https",
      { ...least, sites: { approved: [{ host: "a.example", leaflet: "http://a.example" }] } },
      "sites.approved.0.leaflet",
    ],
    [
      "a kind of data does not exist",
      { ...least, sites: { approved: [{ host: "a.example", kinds: ["shoe-size"] }] } },
      "sites.approved.0.kinds.0",
    ],
    ["a version is text", { ...least, version: "1" }, "version"],
    ["nobody is named", { organisation: { name: "", domains: [] } }, "organisation.name"],
    ["the organisation is missing", {}, "organisation"],
    ["it is not an object", [], ""],
    ["it is nothing", null, ""],
  ])("%s", (_what, json, path) => {
    expect(problems(json).map((problem) => problem.path)).toContain(path);
    for (const problem of problems(json)) {
      expect(problemText("nl", problem).message).toMatch(/^(Ongeldig|Onbekend|Geen|Te (veel|weinig)|Alleen)/);
      expect(problemText("en", problem).message).toMatch(/^(Not valid|Unknown|No|Too (many|few)|Only)/);
      expect(JSON.stringify([problemText("nl", problem), problemText("en", problem)])).not.toMatch(/undefined|deze waarde kan hier niet/);
    }
  });
});

describe("a policy of another version", () => {
  test("that is later is refused, and the message says what to do", () => {
    const found = problems({ ...least, version: 2 });
    expect(found.map((problem) => problemText("nl", problem))).toEqual([
      { path: "version", message: expect.stringContaining("Werk eerst Zorgvuldig bij") },
    ]);
    expect(found.map((problem) => problemText("en", problem).message)).toEqual([expect.stringContaining("Update Zorgvuldig first")]);
  });
  test("that is earlier is brought up step by step", () => {
    const steps = {
      1: ({ leak, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, contacts: { leak } }),
      2: ({ contacts, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, people: contacts }),
    };
    expect(migrate({ version: 1, leak: "a@b.nl", name: "x" }, 3, steps)).toEqual({
      json: { version: 3, name: "x", people: { leak: "a@b.nl" } },
    });
    expect(migrate({ leak: "a@b.nl" }, 2, steps)).toEqual({ json: { version: 2, contacts: { leak: "a@b.nl" } } });
    expect(migrate({ version: 3, people: {} }, 3, steps)).toEqual({ json: { version: 3, people: {} } });
  });
  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1e308, "2", null, {}])("that is %s is no version at all", (version) => {
    expect(migrate({ version })).toHaveProperty("problem.path", "version");
  });
});

test("every built-in policy says whom to tell of a leak, and only Trivium and LKO name terms for keeping records", () => {
  for (const name of policyNames) expect(builtInPolicy(name).contacts.leakRoutes[0]?.steps.length, name).toBeGreaterThan(0);
  expect(policyNames.filter((name) => builtInPolicy(name).retention.length > 0)).toEqual(["trivium", "lko"]);
  expect(
    builtInPolicy("roos")
      .contacts.leakRoutes.map(({ role }) => role)
      .join(),
  ).toContain("adviescommissie");
  for (const name of policyNames) expect(builtInPolicy(name).statistics.months, "nothing is counted").toBe(0);
});

const reglement = fileURLToPath(new URL("../../shared/seeds/001_08e4f75ed35cec3d.txt", import.meta.url));
test.skipIf(!existsSync(reglement))("Trivium's terms are those of bijlage 3, word for word and row for row", () => {
  const flat = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
  const table = flat(readFileSync(reglement, "utf8").split("Richtlijn bewaartermijn")[1] ?? "");
  const { retention } = builtInPolicy("trivium");
  for (const { data, keep } of retention) expect(table).toContain(flat(`${data} ${keep}`).trim());
  expect(retention).toHaveLength(15);
});

test("any JSON at all is a policy or a list of problems, never a crash", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      const read = readPolicy(json);
      expect("policy" in read || read.problems.length > 0).toBe(true);
    }),
  );
});

test("a letterhead: none in a policy that does not name one; a logo is a picture in the policy itself, never an address", () => {
  const protecting = (letterhead: unknown) =>
    readPolicy({ organisation: { name: "x", domains: [] }, protecting: { container: "zip", letterhead } });
  const older = readPolicy({ organisation: { name: "x", domains: [] }, protecting: { container: "zip" } });
  expect(older).toMatchObject({ policy: { protecting: { container: "zip", letterhead: { lines: [] } } } });
  expect(protecting({ lines: ["Lindelaan 1"], logo: "data:image/png;base64,iVBORw0KGgoAAAA=" })).toMatchObject({ policy: {} });
  for (const logo of ["https://school.example/logo.png", "data:image/svg+xml;base64,PHN2Zz4=", "data:image/png;base64,PHN2Zz4="])
    expect(protecting({ logo }), logo).toMatchObject({ problems: [{ path: "protecting.letterhead.logo" }] });
  expect(protecting({ lines: Array(7).fill("x") })).toMatchObject({ problems: [{ path: "protecting.letterhead.lines" }] });
});

test("hostile names are names like others", () => {
  for (const text of ['{"__proto__":{"mode":"off"}}', '{"constructor":1}', '{"organisation":{"name":"x","domains":[],"__proto__":{}}}']) {
    const read = readPolicy(JSON.parse(text));
    expect("problems" in read, text).toBe(true);
  }
  expect(({} as { mode?: string }).mode).toBeUndefined();
});

test("any damage to a good policy is a policy or a list of problems, never a crash", () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(builtInPolicy("roos"))), fc.jsonValue(), (key, value) => {
      const read = readPolicy({ ...builtInPolicy("roos"), [key]: value });
      expect("policy" in read || read.problems.length > 0).toBe(true);
    }),
  );
});

test("the schema for editors and managed storage asks only for what has no default", () => {
  const schema = policySchema() as { required: string[]; properties: object };
  expect(schema.required).toEqual(["organisation"]);
  expect(Object.keys(schema.properties)).toContain("sites");
});

test("a sub-domain is one's own, a lookalike is not", () => {
  const policy = builtInPolicy("roos");
  expect(isOwn("a@swvroosvo.nl", policy)).toBe(true);
  expect(isOwn("a@leerling.swvroosvo.nl", policy)).toBe(true);
  expect(isOwn("a@nietswvroosvo.nl", policy)).toBe(false);
  expect(isOwn("a@swvroosvo.nl.evil.example", policy)).toBe(false);
});
