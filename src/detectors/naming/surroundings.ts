import { MENTION } from "../../finding.ts";
import { NO_NAME } from "../../lexicon/cues.ts";
import { folded, type Token } from "../../reading/tokens.ts";
import type { Reading } from "../../reading.ts";
import { opensSentence } from "./context.ts";
import { type Ruled, score } from "./model.ts";
import type { Named, Phrase } from "./phrase.ts";

/** From these scores on a word is a name worth a mention, respectively one a text can be about. */
export const LIMITS = {
  mentions: 12,
  subject: 28,
  /** Below this a first name alone is rather something else. */
  doubts: -30,
  /** How much the clearest place of a word in the text weighs beside the place itself. */
  elsewhere: 0.7,
};

/** What such a first name is worth, unless it stands elsewhere with its surname. */
export const DOUBTED = 0.45;

const SHAPES: readonly Phrase["shape"][] = ["unknown", "first", "last", "full", "initials", "reversed"];

/** What the rules made of each word, as the model is told. */
export function ruledBy(found: readonly Named[]): Ruled {
  const codes = new Map<number, number>();
  const best = new Map<number, number>();
  for (const { phrase, role, sure } of found) {
    const grade = sure >= 0.75 ? 4 : sure >= 0.6 ? 3 : sure >= MENTION ? 2 : sure > 0 ? 1 : 0;
    const who = role === undefined ? 0 : role === "organisation" ? 1 : role === "public" ? 2 : 3;
    for (let i = phrase.from; i < phrase.next; i++) {
      if (sure < (best.get(i) ?? -1)) continue;
      best.set(i, sure);
      const where = i > phrase.from ? 2 : phrase.next - phrase.from > 1 ? 1 : 0;
      codes.set(i, 1 + ((SHAPES.indexOf(phrase.shape) * 5 + grade) * 4 + who) * 3 + where);
    }
  }
  return codes;
}

/** The score of a word by its place, each worked out once. */
export function scorer({ tokens }: Reading, found: readonly Named[]): (at: number) => number {
  const ruled = ruledBy(found);
  const scores = new Map<number, number>();
  return (at) => {
    const before = scores.get(at);
    if (before !== undefined) return before;
    const now = score(tokens, at, ruled);
    scores.set(at, now);
    return now;
  };
}

/** What only the surroundings tell: "zegt Deville". Never enough to warn by itself, and only for words that no cue decided. */
export function byModel(reading: Reading, found: readonly Named[], scoreAt: (at: number) => number): void {
  const { tokens } = reading;
  const open: { named: Named; mean: number; words: string[] }[] = [];
  // What a word scores in all the places of this text: one clear place tells about the others.
  const best = new Map<string, number>();
  for (const named of found) {
    const { phrase, role, sure } = named;
    const separator = reading.structure.rows.get((tokens[phrase.from] as Token).line);
    // The head of a column is a single word with a capital too.
    const single = sure === 0 && phrase.next - phrase.from === 1;
    if (single && ((separator !== undefined && separator !== ",") || NO_NAME.has(folded(tokens[phrase.from] as Token)))) continue;
    if (role === "organisation" || role === "public" || sure > 0.65 || (sure > 0 && (phrase.shape !== "first" || role !== undefined)))
      continue;
    let sum = 0;
    let most = -99;
    let least = 99;
    const words: string[] = [];
    for (let i = phrase.from; i < phrase.next; i++) {
      const token = tokens[i] as Token;
      if (token.kind !== "word" || token.caps === 0 || token.text.length === 1) continue;
      const here = scoreAt(i);
      sum += here;
      most = Math.max(most, here);
      least = Math.min(least, here);
      const word = folded(token);
      words.push(word);
      best.set(word, Math.max(here, best.get(word) ?? here));
    }
    // A surname that surely is one carries the unknown first name before it.
    const mean = words.length === 0 ? 0 : words.length > 1 && most > LIMITS.subject && least > LIMITS.doubts ? most : sum / words.length;
    open.push({ named, mean, words });
  }
  for (const { named, mean, words } of open) {
    const last = best.get(words[words.length - 1] ?? "");
    const here = words.length === 1 && last !== undefined ? LIMITS.elsewhere * last + (1 - LIMITS.elsewhere) * mean : mean;
    if (named.sure > 0) {
      if (here < LIMITS.doubts) named.sure = DOUBTED;
    } else if (here > LIMITS.subject) named.sure = words.length === 1 && opensSentence(tokens, named.phrase.from) ? MENTION : 0.56;
    else if (here > LIMITS.mentions) named.sure = MENTION;
  }
}
