import type { Kind } from "../finding.ts";
import { fold } from "./fold.ts";
import { unpackWords } from "./front-coding.ts";
import { type Match, STEM } from "./matching.ts";
import { categories, terms as packed } from "./terms.data.ts";

export interface Term {
  readonly kind: Kind;
  readonly category: string;
  /** A strong term says something about a person's health or life by itself, a weak one only beside a person. */
  readonly strong: boolean;
}

/** Which kind of personal data a category of the sources belongs to. */
const KIND: Record<string, Kind> = {
  home_situation: "sensitive",
  behaviour: "sensitive",
  law: "sensitive",
  school_sensitive: "sensitive",
  financial: "sensitive",
  intelligence: "sensitive",
  youth_care: "sensitive",
  religion: "special-category",
  ethnicity: "special-category",
  political: "special-category",
  union: "special-category",
  sexual: "special-category",
  criminal: "special-category",
  biometric_genetic: "special-category",
};

/** Phrases with the same first word, by the first letters of their second; those that are compared as they are written hang under "". */
export type Phrases = ReadonlyMap<string, readonly (readonly [readonly string[], Term])[]>;

/** Terms by how they are looked up. Prefixes hang under their first four letters, phrases under their first two words. */
export interface TermIndex {
  readonly words: ReadonlyMap<string, Term>;
  readonly exact: ReadonlyMap<string, Term>;
  readonly prefixes: ReadonlyMap<string, readonly [string, Term][]>;
  readonly suffixes: ReadonlyMap<string, readonly [string, Term][]>;
  readonly phrases: ReadonlyMap<string, Phrases>;
}

let index: TermIndex | undefined;

/** The terms, ready for looking up; built at the first question. */
export function termIndex(): TermIndex {
  if (index !== undefined) return index;
  const words = new Map<string, Term>();
  const exact = new Map<string, Term>();
  const prefixes = new Map<string, [string, Term][]>();
  const suffixes = new Map<string, [string, Term][]>();
  const phrases = new Map<string, Map<string, [readonly string[], Term][]>>();
  const phrase = (first: string, second: string, entry: [readonly string[], Term]) => {
    const same = phrases.get(first) ?? new Map<string, [readonly string[], Term][]>();
    phrases.set(first, same);
    push(same, second, entry);
  };
  const grades: Term[] = [];
  for (const category of categories)
    for (const strong of [false, true]) grades.push({ kind: KIND[category] ?? "medical", category, strong });
  unpackWords(packed).forEach((code, key) => {
    const term = grades[code] as Term;
    const match = key.charAt(key.length - 1).toUpperCase() as Match;
    const word = key.slice(0, -2);
    if (match === "A" || match === "C") {
      if (/[ -]/.test(word)) phrase(fold(word).split(/[ -]/)[0] ?? "", "", [[word], term]);
      else exact.set(word, term);
      return;
    }
    const folded = fold(word);
    if (match === "M" || folded.indexOf(" ") >= 0) {
      const parts = folded.split(/[ -]/);
      phrase(parts[0] ?? "", (parts[1] ?? "").slice(0, STEM), [parts, term]);
    } else if (match === "P" && folded.length >= STEM) push(prefixes, folded.slice(0, STEM), [folded, term]);
    else if (match === "S" && folded.length >= STEM) push(suffixes, folded.slice(-STEM), [folded, term]);
    else words.set(folded, term);
  });
  index = { words, exact, prefixes, suffixes, phrases };
  return index;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
