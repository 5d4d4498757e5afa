import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { cases } from "./cases.ts";
import { deviations } from "./deviations.ts";

/**
 * Every text of a working day is judged as it is marked, but for what stands in known-misses.txt. That list is asserted too: a
 * miss that is mended must leave it, so that it stays the truth about what detection cannot do.
 */

const known = readFileSync(fileURLToPath(new URL("known-misses.txt", import.meta.url)), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));
const all = cases();

test("there are at least 300 texts, and as many kinds of them as days are long", () => {
  expect(all.length).toBeGreaterThanOrEqual(300);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.filter(({ level }) => level === "go").length).toBeGreaterThan(100);
});

test("no miss is listed of a text that does not exist", () => {
  const ids = new Set(all.map(({ id }) => id));
  expect(known.filter((line) => !ids.has(line.split(":")[0] ?? ""))).toEqual([]);
});

describe.each(all.map((sample) => [sample.id, sample] as const))("%s", (id, sample) => {
  test(`is judged "${sample.level}", with what is marked in it`, () => {
    expect(deviations(sample).sort()).toEqual(known.filter((line) => line.startsWith(`${id}: `)).sort());
  });
});
