import { STEM } from "../lexicon/matching.ts";
import { type Term, termOf } from "../lexicon/terms.ts";
import { PAIRS, SORTS } from "../lexicon/together.ts";
import { folded as foldedOf, type Token } from "./tokens.ts";

/** Two words near each other in one sentence that say something together. */
export interface Together {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
}

interface Pair {
  readonly within: number;
  readonly term: Term;
  /** The word that tells something is the first of the two. */
  readonly swapped: boolean;
}

/** What kinds of words there are, and what a pair of them says; made when a text is first read for them. */
interface Tables {
  readonly whole: ReadonlyMap<string, readonly number[]>;
  readonly prefixes: ReadonlyMap<string, readonly (readonly [string, number])[]>;
  readonly pairs: ReadonlyMap<number, Pair>;
  readonly number: readonly number[];
  readonly roman: readonly number[];
}

/** Most sorts there can be: a pair is kept under first × this + second. */
const SIZE = 128;
/** The longest distance of any pair. */
const REACH = 6;
/** Levels of school tests: I to V, A to E, E4 and M7 of a half-year. */
const ROMAN = /^(?:I{1,3}|IV|V|[A-E][+-]?|[EM][3-8]|[1-4][FS])$/;
const NONE: readonly number[] = [];

let made: Tables | undefined;

function tables(): Tables {
  if (made) return made;
  const names = Object.keys(SORTS);
  const at = (name: string): number => {
    if (names.indexOf(name) < 0) names.push(name);
    return names.indexOf(name);
  };
  const whole = new Map<string, number[]>();
  const prefixes = new Map<string, [string, number][]>();
  for (const name of Object.keys(SORTS))
    for (const word of (SORTS[name] as string).split(" ")) {
      if (word.slice(-1) === "*") {
        const prefix = word.slice(0, -1);
        const stem = prefix.slice(0, STEM);
        prefixes.set(stem, [...(prefixes.get(stem) ?? []), [prefix, at(name)]]);
      } else whole.set(word, [...(whole.get(word) ?? []), at(name)]);
    }
  const pairs = new Map<number, Pair>();
  for (const [first, second, within, category, strong = false] of PAIRS) {
    const ordered = first.slice(-1) === ">";
    const a = at(ordered ? first.slice(0, -1) : first);
    const b = at(second);
    const term = termOf(category, strong);
    pairs.set(a * SIZE + b, { within, term, swapped: false });
    if (!ordered) pairs.set(b * SIZE + a, { within, term, swapped: true });
  }
  made = { whole, prefixes, pairs, number: [at("number")], roman: [at("roman")] };
  return made;
}

interface Recent {
  /** Number of the token; a comma counts for more, because what stands behind it is often said of something else. */
  readonly at: number;
  readonly sorts: readonly number[];
  readonly token: Token;
  readonly capitals: number;
}

/** Every pair in a text, in order, the nearest words first. The end of a sentence or a line ends what belongs together. */
export function together(tokens: readonly Token[]): Together[] {
  const { whole, prefixes, pairs, number, roman } = tables();
  const known: (readonly number[])[] = [];
  const found: Together[] = [];
  let recent: Recent[] = [];
  let line = 0;
  let at = 0;
  let capitals = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    at++;
    if (token.line !== line || (token.kind === "mark" && ".!?;".indexOf(token.text) >= 0)) {
      recent = [];
      line = token.line;
    }
    if (token.kind === "mark") {
      if (token.text === ",") at++;
      continue;
    }
    if (token.caps > 0) capitals++;
    const sorts = token.kind === "number" ? number : sortsOf(token);
    if (sorts.length === 0) continue;
    while (recent.length > 0 && at - (recent[0] as Recent).at > REACH) recent.shift();
    for (let r = recent.length - 1; r >= 0; r--) {
      const before = recent[r] as Recent;
      const pair = pairOf(before.sorts, sorts, at - before.at);
      if (pair === undefined) continue;
      // A name in between is a finding of its own, so that only the word that tells something is left.
      const between = capitals - before.capitals > (token.caps > 0 ? 1 : 0);
      const last = found[found.length - 1];
      if (!between && last !== undefined && last.end > before.token.start) break;
      const { term, swapped } = pair;
      if (!between) found.push({ term, start: before.token.start, end: token.end });
      else if (swapped) found.push({ term, start: before.token.start, end: before.token.end });
      else found.push({ term, start: token.start, end: token.end });
      break;
    }
    recent.push({ at, sorts, token, capitals });
  }
  return found;

  function pairOf(first: readonly number[], second: readonly number[], distance: number): Pair | undefined {
    for (const a of first)
      for (const b of second) {
        const pair = pairs.get(a * SIZE + b);
        if (pair !== undefined && distance <= pair.within) return pair;
      }
    return undefined;
  }

  function sortsOf(token: Token): readonly number[] {
    const { id, text } = token.word;
    const before = known[id];
    if (before !== undefined) return before;
    const folded = foldedOf(token);
    let sorts = look(folded);
    const dash = folded.indexOf("-");
    // "IEP-score", "SDQ-lijst": the first part says what it is.
    if (sorts.length === 0 && dash > 0) sorts = look(folded.slice(0, dash));
    if (ROMAN.test(text)) sorts = sorts.concat(roman);
    known[id] = sorts;
    return sorts;
  }

  function look(folded: string): readonly number[] {
    let sorts = whole.get(folded) ?? NONE;
    for (const [prefix, sort] of prefixes.get(folded.slice(0, STEM)) ?? [])
      if (folded.slice(0, prefix.length) === prefix && sorts.indexOf(sort) < 0) sorts = [...sorts, sort];
    return sorts;
  }
}
