import { describe, expect, test } from "vitest";
import { eachWord, LazyTable, packWords, WordTable } from "../../src/lexicon/front-coding.ts";
import { names } from "../../src/lexicon/names.data.ts";
import { places } from "../../src/lexicon/places.data.ts";
import { words } from "../../src/lexicon/words.data.ts";

const unpacked = (packed: string): Map<string, number> => {
  const all = new Map<string, number>();
  eachWord(packed, (word, known) => void all.set(word, known));
  return all;
};

const AWKWARD = new Map([
  ["a", 0],
  ["ab", 1],
  ["aba", 2],
  ["abb", 80],
  ["anna", 3],
  ["anna-marie", 0],
  ["annabel", 90],
  ["'s-gravenhage", 7],
  ["d'angelo", 1],
  ["de wit", 5],
  ["de-wit", 6],
  ["e", 8],
]);

test.each([0, 1, 2, 3, 4])("what is packed in sections of %i letters comes back word for word", (letters) => {
  const packed = packWords(AWKWARD, letters);
  expect(new Map([...unpacked(packed)].sort())).toEqual(new Map([...AWKWARD].sort()));
  const table = new LazyTable<number>(packed, (into, word, known) => void into.set(word, known), letters);
  expect([...AWKWARD.keys()].map((word) => table.get(word))).toEqual([...AWKWARD.values()]);
});

test("capitals come back in a list of one section, and are refused in one that is searched by first letters", () => {
  const words = new Map([
    ["GGZ", 4],
    ["GGZ-instelling", 12],
    ["Jeugdwet", 1],
  ]);
  expect(unpacked(packWords(words, 0))).toEqual(words);
  expect(() => packWords(words)).toThrow("GGZ");
});

describe("a list that is unpacked as it is asked about knows the same as one that is unpacked whole:", () => {
  test.each([
    ["names", names],
    ["places", places],
    ["words", words],
  ])("%s", (_name, packed) => {
    const table = new WordTable(packed);
    const whole = unpacked(packed);
    expect(whole.size).toBeGreaterThan(3_000);
    expect([...whole].filter(([word, known]) => table.get(word) !== known)).toEqual([]);
    for (const stranger of ["", "zzzz", "qx", "a-", "'"]) expect(table.get(stranger)).toBe(whole.get(stranger));
  });
});
