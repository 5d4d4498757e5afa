import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInPolicy } from "../src/policies/index.ts";
import { type Policy, readPolicy } from "../src/policy.ts";
import { delivered } from "../src/policy-delivered.ts";
import { keptFrom, keptText, usable } from "../src/policy-kept.ts";
import { problemText } from "../src/policy-problem.ts";

const builtIn = builtInPolicy("roos");
const school = { organisation: { name: "School", domains: ["school.example"] }, levels: { bsn: "stop" } };
const complete = (json: unknown): Policy => {
  const read = readPolicy(json);
  if ("policy" in read) return read.policy;
  throw new Error("not a policy");
};
const strict = complete(school);

describe("a policy file beside the add-in", () => {
  test("that is good is used, also when an editor put a byte-order mark before it", () => {
    for (const text of [JSON.stringify(school), `\ufeff${JSON.stringify(school)}`]) {
      expect(delivered(text, builtIn)).toEqual({ policy: strict, problems: [], given: school });
    }
  });

  test.each<[string, string, RegExp]>([
    ["is cut off", JSON.stringify(school).slice(0, 40), /^Geen geldige JSON/],
    ["is empty", "", /^Geen geldige JSON/],
    ["is the web server's own page", "<!doctype html><title>404</title>", /webpagina/],
    ["has a value of the wrong type", JSON.stringify({ ...school, levels: { bsn: 3 } }), /^Ongeldig/],
    ["has a typing error in a name", JSON.stringify({ ...school, levelz: {} }), /^Onbekend/],
    ["is for a later version", JSON.stringify({ ...school, version: 99 }), /Werk eerst Zorgvuldig bij/],
    ["is null", "null", /^Ongeldig/],
  ])("that %s changes nothing, and it is said why", (_what, text, why) => {
    const { policy, problems, given } = delivered(text, strict);
    expect(policy).toBe(strict);
    expect(given).toBeUndefined();
    expect(problems.map((problem) => problemText("nl", problem).message)[0]).toMatch(why);
  });

  test("whatever it holds: a good policy, or the one before and a message; never a crash", () => {
    const text = fc.oneof(
      fc.string(),
      fc.jsonValue().map((value) => JSON.stringify(value)),
      fc.constantFrom(JSON.stringify(school), "[]"),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (files) => {
        let policy = strict;
        for (const file of files) {
          const next = delivered(file, policy);
          expect(next.problems.length > 0).toBe(next.given === undefined);
          if (next.problems.length > 0) expect(next.policy).toBe(policy);
          expect("policy" in readPolicy(next.policy)).toBe(true);
          policy = next.policy;
        }
      }),
    );
  });
});

describe("what is kept of it", () => {
  test("comes back as it was, in a mailbox without the list of sites", () => {
    const kept = keptFrom(keptText({ shape: "a", policy: strict, given: school }));
    expect(usable(kept, "a", builtIn)).toEqual(strict);
    const trivium = builtInPolicy("trivium");
    const small = keptFrom(keptText({ shape: "a", policy: trivium, given: {} }, true));
    expect(usable(small, "a", builtIn)).toEqual({ ...trivium, sites: { ...trivium.sites, approved: [] }, retention: [] });
  });

  test("by another version of the schema is not used unread", () => {
    expect(usable(keptFrom(keptText({ shape: "a", policy: strict })), "b", builtIn)).toBeUndefined();
  });

  test("and was damaged is as if it was not there", () => {
    const good = keptText({ shape: "a", policy: strict, given: school });
    const wrong = [
      "",
      "{",
      good.slice(0, -20),
      "null",
      "[]",
      '{"shape":"a"}',
      '{"shape":"a","policy":[]}',
      '{"shape":"a","policy":{"levels":{}}}',
      7,
      undefined,
    ];
    for (const text of wrong) expect(usable(keptFrom(text), "a", builtIn)).toBeUndefined();
    for (const key of Object.keys(strict)) {
      const hurt = { ...strict, [key]: 1.5 === (strict as Record<string, unknown>)[key] ? "" : null };
      expect(usable(keptFrom(JSON.stringify({ shape: "a", policy: hurt })), "a", builtIn), key).toBeUndefined();
    }
  });
});
