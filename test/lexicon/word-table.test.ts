import { describe, expect, test } from "vitest";
import { packWords, unpackWords, WordTable } from "../../src/lexicon/front-coding.ts";
import { names } from "../../src/lexicon/names.data.ts";
import { places } from "../../src/lexicon/places.data.ts";
import { words } from "../../src/lexicon/words.data.ts";

describe("a list that is unpacked as it is asked about knows the same as one that is unpacked whole:", () => {
  test.each([
    ["names", names],
    ["places", places],
    ["words", words],
    [
      "short words and shared beginnings",
      packWords(new Map(["a", "ab", "aba", "abb", "b", "ba", "bb", "bba", "c"].map((word, i) => [word, i]))),
    ],
  ])("%s", (_name, packed) => {
    const table = new WordTable(packed);
    const whole = unpackWords(packed);
    const wrong = [...whole].filter(([word, known]) => table.get(word) !== known);
    expect(wrong).toEqual([]);
    for (const stranger of ["", "zzzz", "qx", "a-", "'"]) expect(table.get(stranger)).toBe(whole.get(stranger));
  });
});
