import { fold } from "../lexicon/fold.ts";

/** A word, a run of digits or a single mark. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: "word" | "number" | "mark";
  /** Number of the line it stands on, from 0. */
  readonly line: number;
  /** 0 = begins small, 1 = Begins with a capital, 2 = ALL CAPITALS (two letters or more). */
  readonly caps: 0 | 1 | 2;
  /** Memory of {@link folded}; empty as long as nobody asked. */
  folded: string;
}

/** The word without case and accents; worked out once, because every word near a name is asked for several times. */
export function folded(token: Token): string {
  if (token.folded === "") token.folded = fold(token.text);
  return token.folded;
}

const OTHER = 0;
const SMALL = 1;
const CAPITAL = 2;
const DIGIT = 3;
const SPACE = 4;
const BREAK = 5;
const JOIN = 6;

/** What sort of character a code unit is. Everything above Latin that is no punctuation counts as a small letter. */
const SORT: number[] = [];
for (let code = 0; code < 0x250; code++) SORT.push(sortOf(code));

function sortOf(code: number): number {
  const char = String.fromCharCode(code);
  if (char === "\n" || char === "\r") return BREAK;
  if (char === " " || char === "\t" || code === 0xa0) return SPACE;
  if (char >= "0" && char <= "9") return DIGIT;
  if (char === "'" || char === "-") return JOIN;
  if (code >= 0x80 && code < 0xc0) return OTHER;
  if (char.toLowerCase() !== char) return CAPITAL;
  if (char.toUpperCase() !== char || code >= 0xdf) return code === 0xf7 ? OTHER : SMALL;
  return OTHER;
}

function sort(code: number): number {
  if (code < 0x250) return SORT[code] as number;
  if (code === 0x2019 || code === 0x2018 || code === 0x2010 || code === 0x2011) return JOIN;
  if (code >= 0x2000 && code < 0x2070) return code <= 0x200a || code === 0x202f ? SPACE : OTHER;
  if (code < 0x370 && code >= 0x300) return SMALL;
  if (code >= 0x400 && code < 0x430) return CAPITAL;
  if (code >= 0x2070 && code < 0x2c00) return OTHER;
  if (code >= 0x1e00 && code < 0x1f00) return (code & 1) === 0 ? CAPITAL : SMALL;
  return (code >= 0xd800 && code < 0xe000) || code >= 0xfe00 || code === 0x3000 ? OTHER : SMALL;
}

/**
 * Cuts a text into words, numbers and marks in one pass. A hyphen or apostrophe between letters belongs to the word
 * ("Visser-de", "Noah's", "v/d" not); an apostrophe before t, s or n alone too ("'t", "'s").
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let line = 0;
  const length = text.length;
  for (let i = 0; i < length; ) {
    const first = sort(text.charCodeAt(i));
    if (first === SPACE) {
      i++;
      continue;
    }
    if (first === BREAK) {
      if (text.charCodeAt(i) === 13 && text.charCodeAt(i + 1) === 10) i++;
      line++;
      i++;
      continue;
    }
    const start = i;
    if (first === OTHER || (first === JOIN && !loneArticle(text, i))) {
      i++;
      tokens.push({ start, end: i, text: text.charAt(start), kind: "mark", line, caps: 0, folded: "" });
      continue;
    }
    let letters = 0;
    let capitals = 0;
    if (first === JOIN) i++;
    for (; i < length; i++) {
      const code = text.charCodeAt(i);
      const what = code < 0x250 ? (SORT[code] as number) : sort(code);
      if (what === SMALL) letters++;
      else if (what === CAPITAL) {
        letters++;
        capitals++;
      } else if (what === JOIN) {
        const next = sort(text.charCodeAt(i + 1) || 32);
        if (letters === 0 || (next !== SMALL && next !== CAPITAL)) break;
      } else if (what !== DIGIT) break;
    }
    // "d'Ancona" and "'s-Gravenzande" are capitalised words all the same.
    const caps =
      first !== CAPITAL && capitals === 1 && letters > 3 && /^(?:[dl]['’]|['’]s-)[A-ZÀ-Þ]/.test(text.slice(start, start + 4))
        ? 1
        : first === CAPITAL
          ? capitals === letters && letters > 1
            ? 2
            : 1
          : 0;
    tokens.push({ start, end: i, text: text.slice(start, i), kind: letters === 0 ? "number" : "word", line, caps, folded: "" });
  }
  return tokens;
}

/** The apostrophe of "'t", "'s" and "'n", also in "'s-Gravenhage". */
function loneArticle(text: string, at: number): boolean {
  const letter = text.charCodeAt(at + 1) | 32;
  if (text.charCodeAt(at) === 45 || (letter !== 116 && letter !== 115 && letter !== 110)) return false;
  const after = sort(text.charCodeAt(at + 2) || 32);
  return after === SPACE || (after === JOIN && sort(text.charCodeAt(at + 3) || 32) === CAPITAL);
}
