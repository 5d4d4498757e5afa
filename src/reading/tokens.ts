import { fold } from "../lexicon/fold.ts";

/**
 * One way of writing a word, a number or a mark. All its places in a text share it, so that what is worked out of it is worked
 * out once: a text of 18,000 words has some 3,000 different ones.
 */
export class Word {
  /** Memory of {@link folded}; empty as long as nobody asked. */
  folded = "";

  constructor(
    readonly text: string,
    readonly kind: "word" | "number" | "mark",
    /** 0 = begins small, 1 = Begins with a capital, 2 = ALL CAPITALS (two letters or more). */
    readonly caps: 0 | 1 | 2,
    /** Its number among the words of the text, from 0 in the order of their first places. */
    readonly id: number,
  ) {}
}

/** A word, a run of digits or a single mark at its place in the text. */
export class Token {
  constructor(
    readonly start: number,
    readonly end: number,
    /** Number of the line it stands on, from 0. */
    readonly line: number,
    readonly word: Word,
  ) {}

  get text(): string {
    return this.word.text;
  }

  get kind(): Word["kind"] {
    return this.word.kind;
  }

  get caps(): Word["caps"] {
    return this.word.caps;
  }
}

/** The word without case and accents; worked out once, because every word near a name is asked for several times. */
export function folded({ word }: Token): string {
  if (word.folded === "") word.folded = fold(word.text);
  return word.folded;
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

/** The different words of a text while it is being cut: an open hash table, because a string per token would be most of the cost. */
class Words {
  readonly list: Word[] = [];
  private table = new Int32Array(1 << 10);

  constructor(private readonly text: string) {}

  /** The word from `start` to `end`; `hash` must be the same for the same letters. */
  wordFrom(start: number, end: number, hash: number, letters: number, caps: Word["caps"], mark: boolean): Word {
    const { text, list } = this;
    const mask = this.table.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const known = this.table[slot] as number;
      if (known === 0) {
        const word = new Word(text.slice(start, end), mark ? "mark" : letters === 0 ? "number" : "word", caps, list.length);
        list.push(word);
        this.hashes.push(hash);
        this.table[slot] = list.length;
        if (list.length * 2 > mask) this.grow();
        return word;
      }
      const word = list[known - 1] as Word;
      if (this.hashes[known - 1] === hash && word.text.length === end - start && text.startsWith(word.text, start)) return word;
    }
  }

  private readonly hashes: number[] = [];

  private grow(): void {
    const table = new Int32Array(this.table.length * 4);
    const mask = table.length - 1;
    for (let i = 0; i < this.hashes.length; i++) {
      const hash = this.hashes[i] as number;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (table[slot] !== 0) slot = (slot + 1) & mask;
      table[slot] = i + 1;
    }
    this.table = table;
  }
}

/**
 * Cuts a text into words, numbers and marks in one pass. A hyphen or apostrophe between letters belongs to the word
 * ("Visser-de", "Noah's", "v/d" not); an apostrophe before t, s or n alone too ("'t", "'s").
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const words = new Words(text);
  let line = 0;
  const length = text.length;
  for (let i = 0; i < length; ) {
    const code = text.charCodeAt(i);
    const first = code < 0x250 ? (SORT[code] as number) : sort(code);
    if (first === SPACE) {
      i++;
      continue;
    }
    if (first === BREAK) {
      if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
      line++;
      i++;
      continue;
    }
    const start = i;
    if (first === OTHER || (first === JOIN && !loneArticle(text, i))) {
      i++;
      tokens.push(new Token(start, i, line, words.wordFrom(start, i, code, 0, 0, true)));
      continue;
    }
    let letters = 0;
    let capitals = 0;
    let hash = 0x811c9dc5;
    if (first === JOIN) {
      hash = code;
      i++;
    }
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
      hash = Math.imul(hash ^ code, 0x01000193);
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
    tokens.push(new Token(start, i, line, words.wordFrom(start, i, hash, letters, caps, false)));
  }
  return tokens;
}

/** The different words of a text, in the order of their first places. */
export function differentWords(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { word } = tokens[i] as Token;
    if (word.id === words.length) words.push(word);
  }
  return words;
}

/** The apostrophe of "'t", "'s" and "'n", also in "'s-Gravenhage". */
function loneArticle(text: string, at: number): boolean {
  const letter = text.charCodeAt(at + 1) | 32;
  if (text.charCodeAt(at) === 45 || (letter !== 116 && letter !== 115 && letter !== 110)) return false;
  const after = sort(text.charCodeAt(at + 2) || 32);
  return after === SPACE || (after === JOIN && sort(text.charCodeAt(at + 3) || 32) === CAPITAL);
}
