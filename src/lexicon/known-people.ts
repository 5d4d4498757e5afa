import { fold } from "./fold.ts";
import { unpackWords } from "./front-coding.ts";
import { knownPeople as packed } from "./known-people.data.ts";

/** Names by their first word, each as its words; the longest first. */
let list: Map<string, string[][]> | undefined;

/**
 * How many of these words are the name of a public or historical person, as lessons and newsletters name them; 0 when they
 * are not. The words are folded and stand next to each other in the text.
 */
export function knownPerson(words: readonly string[]): number {
  for (const name of names().get(words[0] ?? "") ?? []) if (name.every((word, i) => words[i] === word)) return name.length;
  return 0;
}

/** Does a known name begin with this folded word? */
export const beginsKnown = (word: string): boolean => names().has(word);

function names(): Map<string, string[][]> {
  if (list !== undefined) return list;
  list = new Map();
  for (const name of unpackWords(packed).keys()) {
    const parts = name.split(/[ .]+/).filter((part) => part !== "");
    const first = parts[0] ?? "";
    list.set(
      first,
      [...(list.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
    );
  }
  return list;
}

/** The longest name in the list. */
export const LONGEST_KNOWN = 6;

/** Is exactly this the name of a known person? */
export function isKnownPerson(name: string): boolean {
  const words = fold(name)
    .split(/[\s.]+/)
    .filter((word) => word !== "");
  return knownPerson(words) === words.length && words.length > 0;
}
