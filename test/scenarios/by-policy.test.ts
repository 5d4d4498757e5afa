import { describe, expect, test } from "vitest";
import { judge } from "../../src/judge.ts";
import { policyOf } from "./by-policy.ts";
import { summer } from "./summer.ts";
import { winter } from "./winter.ts";

/** Scenarios that are judged wrongly today. Mending one makes its test fail, so that the list stays true. */
const knownMisses: readonly string[] = [];

describe.each([
  ["winter", winter],
  ["summer", summer],
] as const)("%s:", (_term, set) => {
  test.each(set)("$policy: $name", ({ name, policy, asks, out }) => {
    const { outcome, concerns } = judge(out, policyOf(policy));
    const said = concerns.filter(({ level }) => level !== "tip").map(({ rule }) => rule);
    const right = asks.length === 0 ? outcome === "go" : asks.some((rule) => said.includes(rule));
    expect(right, `said: ${concerns.map(({ say, kinds }) => `${say} (${kinds})`).join("; ")}`).toBe(!knownMisses.includes(name));
  });

  test("at least two in five are silent", () => {
    expect(set.filter(({ asks }) => asks.length === 0).length / set.length).toBeGreaterThanOrEqual(0.4);
  });
});
