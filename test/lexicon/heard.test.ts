import { expect, test } from "vitest";
import { HashedList, packHashed } from "../../src/lexicon/hashed.ts";
import { heardOf } from "../../src/lexicon/heard.ts";

const words = Array.from({ length: 3_000 }, (_, i) => `woord${i * 7}x${(i * i) % 97}`);

test("a list of numbers knows every word that was packed", () => {
  const list = new HashedList(packHashed(words), words.length);
  expect(words.filter((word) => !list.has(word))).toEqual([]);
});

test("and takes at most one other word in two hundred for one of them", () => {
  const list = new HashedList(packHashed(words), words.length);
  const others = Array.from({ length: 20_000 }, (_, i) => `ander${i}`);
  expect(others.filter((word) => list.has(word)).length).toBeLessThan(100);
});

test("names from abroad and things in the news are told apart", () => {
  expect([heardOf("aalerud") & 2, heardOf("anderlecht") & 4, heardOf("tafel") & 4]).toEqual([2, 4, 0]);
});
