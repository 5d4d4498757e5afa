import { describe, expect, test } from "vitest";
import { type Count, counted, reasonTotals, totals, within } from "../src/counters.ts";

const once = (rule: string, choice: Count["choice"], today: string, counts: readonly Count[] = [], months = 6) =>
  counted(counts, { rules: [rule], choice, site: "ai-chat" }, today, months);

describe("counting", () => {
  test("is off unless the policy turns it on, and turning it off forgets what there was", () => {
    expect(once("bsn", "cancel", "2026-11-24", [], 0)).toEqual([]);
    expect(once("bsn", "cancel", "2026-11-24", once("bsn", "cancel", "2026-11-23"), 0)).toEqual([]);
  });

  test("adds up per day, rule, choice and kind of site, and holds nothing else", () => {
    let counts = once("bsn", "anonymise", "2026-11-24");
    counts = once("bsn", "anonymise", "2026-11-24", counts);
    counts = once("bsn", "anyway", "2026-11-24", counts);
    counts = once("bsn", "anonymise", "2026-11-25", counts);
    expect(counts).toEqual([
      { day: "2026-11-24", rule: "bsn", choice: "anonymise", site: "ai-chat", n: 2 },
      { day: "2026-11-24", rule: "bsn", choice: "anyway", site: "ai-chat", n: 1 },
      { day: "2026-11-25", rule: "bsn", choice: "anonymise", site: "ai-chat", n: 1 },
    ]);
  });

  test.each([
    [6, "2026-05-24", 0],
    [6, "2026-05-25", 1],
    [12, "2026-05-24", 0],
    [1, "2026-10-24", 0],
    [1, "2026-10-25", 1],
    [6, "2026-11-25", 0],
  ])("with %i months, what was counted on %s is kept %i times on 24 November", (months, day, kept) => {
    expect(within(once("bsn", "cancel", day), "2026-11-24", months)).toHaveLength(kept);
  });

  test("one question that several rules asked counts for each of them", () => {
    const counts = counted([], { rules: ["bsn", "unapproved-site"], choice: "cancel", site: "other" }, "2026-11-24", 6);
    expect(counts.map(({ rule }) => rule)).toEqual(["bsn", "unapproved-site"]);
  });
});

test("the totals have the most frequent rule first", () => {
  let counts = once("bsn", "cancel", "2026-11-24");
  for (const choice of ["anonymise", "anonymise", "anyway"] as const) counts = once("social-media", choice, "2026-11-24", counts);
  expect(totals(counts)).toEqual([
    { rule: "social-media", anonymise: 2, anyway: 1, cancel: 0, "not-personal": 0 },
    { rule: "bsn", anonymise: 0, anyway: 0, cancel: 1, "not-personal": 0 },
  ]);
});

test("a reason is counted with its choice, and totals by how often it was given", () => {
  const given = (reason: string, counts: readonly Count[]) =>
    counted(counts, { rules: ["bsn"], choice: "anyway", site: "other", reason }, "2026-11-24", 6);
  const counts = given("other", given("Er is haast", given("Er is haast", once("bsn", "anyway", "2026-11-24"))));
  expect(counts.map(({ reason, n }) => [reason, n])).toEqual([
    [undefined, 1],
    ["Er is haast", 2],
    ["other", 1],
  ]);
  expect(reasonTotals(counts)).toEqual([
    { reason: "Er is haast", n: 2 },
    { reason: "other", n: 1 },
  ]);
  expect(totals(counts)).toEqual([{ rule: "bsn", anonymise: 0, anyway: 4, cancel: 0, "not-personal": 0 }]);
});
