import { fold } from "./fold.ts";
import { unpackWords } from "./front-coding.ts";
import { knownPeople as packed } from "./known-people.data.ts";

interface Known {
  readonly words: readonly string[];
  readonly now: boolean;
}

/** Names by their first word, each as its words; the longest first. */
let list: Map<string, Known[]> | undefined;

/**
 * How many of these words are the name, and whether of somebody who is in the news now: the name of a public or historical person, as lessons and newsletters name them; 0 when they
 * are not. The words are folded and stand next to each other in the text.
 */
export function knownPerson(words: readonly string[]): { length: number; now: boolean } {
  for (const name of names().get(words[0] ?? "") ?? [])
    if (name.words.every((word, i) => words[i] === word)) return { length: name.words.length, now: name.now };
  return { length: 0, now: false };
}

/** Does a known name begin with this folded word? */
export const beginsKnown = (word: string): boolean => names().has(word);

function names(): Map<string, Known[]> {
  if (list !== undefined) return list;
  const made = new Map<string, Known[]>();
  unpackWords(packed).forEach((code, name) => {
    const parts = name.split(/[ .]+/).filter((part) => part !== "");
    const first = parts[0] ?? "";
    const same = made.get(first) ?? [];
    made.set(
      first,
      [...same, { words: parts, now: code === 1 }].sort((a, b) => b.words.length - a.words.length),
    );
  });
  list = made;
  return made;
}

/** The longest name in the list. */
export const LONGEST_KNOWN = 6;

/** Is exactly this the name of a known person? */
export function isKnownPerson(name: string): boolean {
  const words = fold(name)
    .split(/[\s.]+/)
    .filter((word) => word !== "");
  return words.length > 0 && knownPerson(words).length === words.length;
}
