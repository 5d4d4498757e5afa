import { INFIX } from "../../lexicon/cues.ts";
import { heardOf } from "../../lexicon/heard.ts";
import { unpackWeights } from "../../lexicon/name-model.ts";
import { nameClass } from "../../lexicon/names.ts";
import { isPlace } from "../../lexicon/places.ts";
import { isOrdinary } from "../../lexicon/words.ts";
import { folded, type Token } from "../../reading/tokens.ts";
import { opensSentence } from "./context.ts";
import { gradesOf } from "./parts.ts";

/**
 * A small linear model that reads a capitalised word in its surroundings: is it (part of) a person's name? It knows what the
 * rules made of the word, only ever adds names that are worth a mention, never one that warns, and sees no more than five words
 * and the stretch of capitals the word stands in. Features are hashed, so that it needs no dictionary of its own; weights and
 * training: lexicon/build/train-names.ts.
 */

/** So many places for weights; a power of two. */
export const BUCKETS = 1 << 18;

let weights: Int8Array | undefined;

/** Reads with other weights than those that ship: for training and testing only. */
export function readWith(other: Int8Array): void {
  weights = other;
}

/** What the rules made of each word, by its place; what is not there they made nothing of. */
export type Ruled = ReadonlyMap<number, number>;

/** Score of a capitalised word; above 0 rather a name than not, in steps of about a natural logit × 16. */
export function score(tokens: readonly Token[], at: number, ruled: Ruled): number {
  weights = weights ?? unpackWeights(BUCKETS);
  const w = weights;
  let sum = 0;
  features(tokens, at, ruled, (bucket) => {
    sum += w[bucket] as number;
  });
  return sum;
}

/** A word as the features see it. */
interface Seen {
  readonly hash: number;
  readonly bits: number;
  /** What the news made of it, see {@link heardOf}. */
  readonly heard: number;
  readonly folded: string;
}

const OUTSIDE: Seen = { hash: 1, bits: 1, heard: 0, folded: "" };

/** Words already seen, by the list of tokens they stand in: a word is its neighbours' neighbour. */
const memory = new WeakMap<readonly Token[], Map<number, Seen>>();

/** What the word lists know of a word, as one number. */
function see(tokens: readonly Token[], at: number, line: number): Seen {
  const token = tokens[at];
  if (token === undefined || token.line !== line) return OUTSIDE;
  let seen = memory.get(tokens);
  if (seen === undefined) {
    seen = new Map();
    memory.set(tokens, seen);
  }
  const before = seen.get(at);
  if (before !== undefined) return before;
  const now = look(token);
  seen.set(at, now);
  return now;
}

function look(token: Token): Seen {
  const word = token.kind === "number" ? "0" : folded(token);
  if (token.kind !== "word")
    return { hash: hashOf(word), bits: 100 + (token.kind === "mark" ? word.charCodeAt(0) & 127 : 0), heard: 0, folded: word };
  const known = token.caps === 0 ? 0 : nameClass(gradesOf(word));
  const ordinary = isOrdinary(word) ? 1 : 0;
  const place = token.caps > 0 && isPlace(word) ? 1 : 0;
  return {
    hash: hashOf(word),
    bits: 1000 + ((known * 2 + ordinary) * 2 + place) * 4 + token.caps + 1,
    heard: token.caps > 0 ? heardOf(word) : 0,
    folded: word,
  };
}

/** The stretch of capitalised words a word stands in ("Jan van der Kast"), with small interfixes between them. */
function stretch(tokens: readonly Token[], at: number): { from: number; to: number; before: number } {
  let from = at;
  let before = 0;
  for (let i = at - 1; i >= 0 && at - i <= 7; i--) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1] as Token;
    if (token.line !== next.line || next.start - token.end > 1) break;
    if (token.kind === "word" && token.caps > 0) {
      from = i;
      before++;
    } else if (!(token.text === "." && tokens[i - 1]?.text.length === 1) && !(token.kind === "word" && INFIX.has(token.text))) break;
  }
  let to = at;
  for (let i = at + 1; i < tokens.length && i - at <= 7; i++) {
    const token = tokens[i] as Token;
    const last = tokens[i - 1] as Token;
    if (token.line !== last.line || token.start - last.end > 1) break;
    if (token.kind === "word" && token.caps > 0) to = i;
    else if (!(token.text === "." && last.text.length === 1) && !(token.kind === "word" && INFIX.has(token.text))) break;
  }
  return { from, to, before };
}

/** Calls back with the bucket of every feature of a word. */
export function features(tokens: readonly Token[], at: number, ruled: Ruled, take: (bucket: number) => void): void {
  const token = tokens[at] as Token;
  const { line } = token;
  const w0 = see(tokens, at, line);
  const p1 = see(tokens, at - 1, line);
  const p2 = p1 === OUTSIDE ? OUTSIDE : see(tokens, at - 2, line);
  const n1 = see(tokens, at + 1, line);
  const n2 = n1 === OUTSIDE ? OUTSIDE : see(tokens, at + 2, line);
  const start = opensSentence(tokens, at) ? 1 : 0;
  const word = w0.folded;
  const shape = token.caps * 64 + Math.min(word.length, 12) * 4 + (word.indexOf("-") > 0 ? 2 : 0) + start;
  const rule = (ruled.get(at) ?? 0) + 1;
  const add = (id: number, value: number) => take(mix(id, value));
  add(1, w0.hash);
  add(2, hashOf(word.slice(-2)));
  add(3, hashOf(word.slice(-3)));
  add(4, hashOf(word.slice(-4)));
  add(5, hashOf(word.slice(0, 3)));
  add(6, shape);
  add(7, w0.bits);
  add(8, w0.bits * 2 + start);
  add(9, p1.hash);
  add(10, n1.hash);
  add(11, p2.hash);
  add(12, n2.hash);
  add(13, p1.bits);
  add(14, n1.bits);
  add(15, both(p1.hash, w0.bits));
  add(16, both(n1.hash, w0.bits));
  add(17, both(p1.hash, n1.hash));
  add(18, both(p2.hash, p1.hash));
  add(19, both(n1.hash, n2.hash));
  add(20, both(both(p1.bits, w0.bits), n1.bits));
  add(21, both(p2.bits, p1.bits));
  add(22, both(hashOf(word.slice(-3)), start));
  add(23, start);
  const { from, to, before } = stretch(tokens, at);
  const left = see(tokens, from - 1, line);
  const right = see(tokens, to + 1, line);
  const head = see(tokens, from, line);
  const tail = see(tokens, to, line);
  const place = Math.min(before, 2) * 4 + Math.min(to - at, 3);
  add(24, both(left.hash, place));
  add(25, both(right.hash, place));
  add(26, both(place, start));
  add(27, both(both(head.bits, place), tail.bits));
  add(28, hashOf(right.folded.slice(-3)));
  add(29, hashOf(left.folded.slice(-4)));
  add(30, both(left.hash, w0.bits));
  add(31, both(right.hash, w0.bits));
  add(32, both(both(left.bits, place), right.bits));
  add(33, rule);
  add(34, both(rule, w0.bits));
  add(35, both(rule, both(place, start)));
  add(36, both(rule, p1.hash));
  add(37, both(both(ruled.get(at - 1) ?? 0, rule), ruled.get(at + 1) ?? 0));
  add(38, w0.heard * 2 + start);
  add(39, both(w0.heard, p1.hash));
  add(40, both(both(w0.heard, n1.heard), p1.heard));
  add(41, both(both(head.heard, place), tail.heard));
  add(42, both(w0.heard, rule));
}

const both = (a: number, b: number) => Math.imul(a, 31) ^ Math.imul(b, 0x01000193);

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

function mix(id: number, value: number): number {
  let x = Math.imul(value ^ Math.imul(id, 0x9e3779b1), 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return (x ^ (x >>> 16)) & (BUCKETS - 1);
}
