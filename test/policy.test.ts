import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isOwn } from "../src/own.ts";
import { builtInPolicy, policyNames } from "../src/policies/index.ts";
import { policySchema, readPolicy } from "../src/policy.ts";

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
    ["a key is misspelled", { ...least, disclamer: {} }, "(het hele bestand)"],
    ["a number is text", { ...least, groupMail: { external: "5" } }, "groupMail.external"],
    ["a domain has a scheme", { organisation: { name: "x", domains: ["https://school.nl"] } }, "organisation.domains.0"],
    ["a channel is not https", { ...least, channels: [{ name: "x", url: "http://x.example", words: [] }] }, "channels.0.url"],
    [
      "an agreement has no real date",
      { ...least, sites: { approved: [{ host: "a.example", expires: "31-12-2026" }] } },
      "sites.approved.0.expires",
    ],
    ["a host holds a path", { ...least, sites: { approved: [{ host: "a.example/x" }] } }, "sites.approved.0.host"],
    ["it is not an object", [], "(het hele bestand)"],
    ["it is nothing", null, "(het hele bestand)"],
  ])("%s", (_what, json, path) => {
    expect(problems(json).map((problem) => problem.path)).toContain(path);
    for (const { message } of problems(json)) expect(message).toMatch(/Ongeldig|Onbekende|Geen|Te |verwacht/);
  });
});

test("any JSON at all is a policy or a list of problems, never a crash", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      const read = readPolicy(json);
      expect("policy" in read || read.problems.length > 0).toBe(true);
    }),
  );
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
