import { fold } from "./fold.ts";
import { LazyTable } from "./front-coding.ts";
import { knownPeople as packed } from "./known-people.data.ts";

interface Known {
  readonly words: readonly string[];
  readonly now: boolean;
}

/** Names by their first word, each as its words; the longest first. */
const list = new LazyTable<Known[]>(packed, (into, name, code) => {
  const words = name.split(" ");
  const first = words[0] as string;
  const same = into.get(first) ?? [];
  into.set(
    first,
    [...same, { words, now: code === 1 }].sort((a, b) => b.words.length - a.words.length),
  );
});

/**
 * How many of these words are the name, and whether of somebody who is in the news now: the name of a public or historical person, as lessons and newsletters name them; 0 when they
 * are not. The words are folded and stand next to each other in the text.
 */
export function knownPerson(words: readonly string[]): { length: number; now: boolean } {
  for (const name of list.get(words[0] ?? "") ?? [])
    if (name.words.every((word, i) => words[i] === word)) return { length: name.words.length, now: name.now };
  return { length: 0, now: false };
}

/** Does a known name begin with this folded word? */
export const beginsKnown = (word: string): boolean => list.get(word) !== undefined;

/** The longest name in the list. */
export const LONGEST_KNOWN = 6;

/** Is exactly this the name of a known person? */
export function isKnownPerson(name: string): boolean {
  const words = fold(name)
    .split(/[\s.]+/)
    .filter((word) => word !== "");
  return words.length > 0 && knownPerson(words).length === words.length;
}
