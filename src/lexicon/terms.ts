import type { Kind } from "../finding.ts";
import { fold } from "./fold.ts";
import { LazyTable } from "./front-coding.ts";
import { STEM } from "./matching.ts";
import * as packed from "./terms.data.ts";

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

/** A short list is one section: its keys are not how its words begin. */
const ONE_SECTION = 0;

/** A phrase as its folded words; one that is compared as it is written (with its capitals) is a single piece. */
export type Phrase = readonly [readonly string[], Term];

const grades: Term[] = [];

function graded(code: number): Term {
  if (grades.length === 0)
    for (const category of packed.categories) for (const strong of [false, true]) grades.push(termOf(category, strong));
  return grades[code] as Term;
}

/** A category's term with that weight. */
export const termOf = (category: string, strong: boolean): Term => ({ kind: KIND[category] ?? "medical", category, strong });

const one = (into: Map<string, Term>, word: string, code: number): void => void into.set(word, graded(code));

/** Keeps several terms under one key. */
function under(key: (word: string) => string) {
  return (into: Map<string, [string, Term][]>, word: string, code: number): void => add(into, key(word), [word, graded(code)]);
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Terms that are a whole word, folded. */
export const wholeTerms = new LazyTable(packed.whole, one);
/** Abbreviations and proper names of one word, with their capitals. */
export const exactTerms = new LazyTable(packed.exact, one, ONE_SECTION);
/** Beginnings of words by their first {@link STEM} letters, folded. */
export const prefixTerms = new LazyTable(
  packed.prefixes,
  under((word) => word.slice(0, STEM)),
  STEM,
);
/** Ends of words by their last {@link STEM} letters, folded. */
export const suffixTerms = new LazyTable(
  packed.suffixes,
  under((word) => word.slice(-STEM)),
  ONE_SECTION,
);

/** Phrases by their first word, and then by the first letters of their second; folded. */
export const phraseTerms = new LazyTable<Map<string, Phrase[]>>(packed.phrases, (into, words, code) => {
  const parts = words.split(/[ -]/);
  const first = parts[0] ?? "";
  const same = into.get(first) ?? new Map<string, Phrase[]>();
  into.set(first, same);
  add(same, (parts[1] ?? "").slice(0, STEM), [parts, graded(code)]);
});

/** Phrases that are compared as they are written, by their first word, folded. */
export const writtenTerms = new LazyTable<Phrase[]>(
  packed.written,
  (into, words, code) => add(into, fold(words).split(/[ -]/)[0] ?? "", [[words], graded(code)]),
  ONE_SECTION,
);
