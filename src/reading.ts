import { type Field, type Structure, structureOf } from "./reading/fields.ts";
import { type LetterPart, letterParts } from "./reading/letter.ts";
import { type Line, linesOf } from "./reading/lines.ts";
import { type TermHit, termsIn } from "./reading/terms.ts";
import { type Together, together } from "./reading/together.ts";
import { differentWords, type Token, tokenize } from "./reading/tokens.ts";

/** A text as the detectors read it. Made once per text; what several detectors need is worked out once, at the first question. */
export interface Reading {
  readonly text: string;
  /** The text in lower case. */
  readonly lower: string;
  /** Words, numbers and marks in order. */
  readonly tokens: readonly Token[];
  readonly lines: readonly Line[];
  /** Tables and forms. */
  readonly structure: Structure;
  /** The lines that frame a mail: headers, closing formula, signature. */
  readonly letter: ReadonlyMap<number, LetterPart>;
  /** Words of the term lists: health, home, belief and so on. */
  readonly terms: readonly TermHit[];
  /** Does this stand in the text, in whatever case? Small letters, digits, hyphens and spaces only; also within a word. */
  mentions(piece: string): boolean;
  /** Pairs of words that say something together: "slaapt … nauwelijks". */
  readonly together: readonly Together[];
  /** The labelled value at an offset, when there is one. */
  fieldAt(offset: number): Field | undefined;
  /** Number of the line an offset stands on. */
  lineAt(offset: number): number;
}

/** Reads a text. */
export function read(text: string): Reading {
  let lower: string | undefined;
  let tokens: Token[] | undefined;
  let lines: Line[] | undefined;
  let structure: Structure | undefined;
  let terms: TermHit[] | undefined;
  let vocabulary: string | undefined;
  let pairs: Together[] | undefined;
  let letter: ReadonlyMap<number, LetterPart> | undefined;
  const reading: Reading = {
    text,
    get lower() {
      lower = lower ?? text.toLowerCase();
      return lower;
    },
    get tokens() {
      tokens = tokens ?? tokenize(text);
      return tokens;
    },
    get lines() {
      lines = lines ?? linesOf(text);
      return lines;
    },
    get structure() {
      structure = structure ?? structureOf(text, reading.lines);
      return structure;
    },
    get letter() {
      letter = letter ?? letterParts(text, reading.lines);
      return letter;
    },
    get terms() {
      terms = terms ?? termsIn(text, reading.tokens);
      return terms;
    },
    mentions(piece) {
      // Detectors ask for a hundred words. A text repeats its words, so that looking among the different ones takes a fraction.
      vocabulary = vocabulary ?? vocabularyOf(reading.tokens);
      const words = vocabulary;
      if (piece.indexOf(" ") < 0) return words.indexOf(piece) >= 0;
      return piece.split(" ").every((part) => words.indexOf(part) >= 0) && reading.lower.indexOf(piece) >= 0;
    },
    get together() {
      pairs = pairs ?? together(reading.tokens);
      return pairs;
    },
    fieldAt(offset) {
      const { fields } = reading.structure;
      const at = lastAtOrBefore(fields, offset);
      const field = fields[at];
      return field !== undefined && offset < field.end ? field : undefined;
    },
    lineAt: (offset) => lastAtOrBefore(reading.lines, offset),
  };
  return reading;
}

const vocabularyOf = (tokens: readonly Token[]): string =>
  differentWords(tokens)
    .map(({ text }) => text)
    .join("\n")
    .toLowerCase();

/** Index of the last item that starts at or before an offset; -1 when none does. */
export function lastAtOrBefore(items: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as { start: number }).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
