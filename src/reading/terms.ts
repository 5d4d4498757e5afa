import { STEM } from "../lexicon/matching.ts";
import { exactTerms, type Phrase, phraseTerms, prefixTerms, suffixTerms, type Term, wholeTerms, writtenTerms } from "../lexicon/terms.ts";
import { folded as foldedOf, type Token } from "./tokens.ts";

/** A word or phrase from the term lists. */
export interface TermHit {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
  /** Index of its first token. */
  readonly at: number;
}

interface Looked {
  readonly folded: string;
  /** How its first part begins: the key to phrases it is the second word of. */
  readonly stem: string;
  readonly term: Term | undefined;
  /** Phrases that begin with it, by the first letters of their second word, and those that are compared as they are written. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]> | undefined;
  readonly written: readonly Phrase[] | undefined;
}

/** Words looked up before, as they are written; emptied when it grows, because its keys come from texts. */
const memory = new Map<string, Looked>();
const REMEMBERED = 8_000;

/** All terms in a text, in order; of overlapping ones the longest. Every distinct word is looked up once. */
export function termsIn(text: string, tokens: readonly Token[]): TermHit[] {
  const known: Looked[] = [];
  const look = (token: Token): Looked => {
    const { word } = token;
    const before = known[word.id];
    if (before !== undefined) return before;
    const looked = memory.get(word.text) ?? lookAt(word.text, foldedOf(token));
    known[word.id] = looked;
    return looked;
  };
  const lookAt = (word: string, folded: string): Looked => {
    const dash = folded.indexOf("-");
    const first = dash > 0 ? folded.slice(0, dash) : folded;
    const stem = (dash < 0 ? folded : folded.slice(0, dash)).slice(0, STEM);
    const looked = { folded, stem, term: lookUp(word, folded), phrases: phraseTerms.get(first), written: writtenTerms.get(first) };
    if (memory.size >= REMEMBERED) memory.clear();
    memory.set(word, looked);
    return looked;
  };
  const hits: TermHit[] = [];
  let end = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== "word" || token.start < end) continue;
    const { folded, term, phrases, written } = look(token);
    if (term === undefined && phrases === undefined && written === undefined) continue;
    let best: Term | undefined = term;
    let stop = term ? token.end : 0;
    if (phrases !== undefined || written !== undefined) {
      const next = tokens[i + 1];
      const dash = folded.indexOf("-");
      const key =
        dash > 0 ? (folded.slice(dash + 1).split("-", 1)[0] as string).slice(0, STEM) : next?.kind === "word" ? look(next).stem : "";
      // By the second word, then those without one, then those compared as they are written.
      for (let which = 0; which < 3; which++) {
        if (which === 1 && key === "") continue;
        const list = which === 2 ? written : phrases?.get(which === 0 ? key : "");
        if (list === undefined) continue;
        for (let n = 0; n < list.length; n++) {
          const [parts, candidate] = list[n] as Phrase;
          const to = phraseEnd(text, tokens, i, parts, folded, look);
          if (to > stop) {
            stop = to;
            best = candidate;
          }
        }
      }
    }
    if (best === undefined) continue;
    hits.push({ term: best, start: token.start, end: stop, at: i });
    end = stop;
  }
  return hits;

  function lookUp(word: string, folded: string): Term | undefined {
    const exact = exactTerms.get(word) ?? (word.slice(-1) === "s" ? exactTerms.get(word.slice(0, -1)) : undefined);
    if (exact !== undefined) return exact;
    const whole = wholeTerms.get(folded);
    if (whole !== undefined) return whole;
    let best: Term | undefined;
    let longest = 0;
    for (const [prefix, term] of prefixTerms.get(folded.slice(0, STEM)) ?? [])
      if (prefix.length > longest && folded.slice(0, prefix.length) === prefix) {
        best = term;
        longest = prefix.length;
      }
    if (best !== undefined) return best;
    for (const [suffix, term] of suffixTerms.get(folded.slice(-STEM)) ?? [])
      if (folded.length >= suffix.length + 2 && folded.slice(-suffix.length) === suffix) return term;
    // "ADHD-diagnose", "GGZ-traject": an abbreviation in front of a hyphen.
    const dash = word.indexOf("-");
    return dash > 1 ? exactTerms.get(word.slice(0, dash)) : undefined;
  }
}

/** Where a phrase that begins at a token ends; 0 when it is another phrase. Hyphens and spaces are one. */
function phraseEnd(
  text: string,
  tokens: readonly Token[],
  at: number,
  parts: readonly string[],
  first: string,
  look: (token: Token) => Looked,
): number {
  const token = tokens[at] as Token;
  if (parts.length === 1) {
    const name = parts[0] as string;
    const end = token.start + name.length;
    return text.slice(token.start, end) === name && !/[A-Za-z0-9À-ɏ]/.test(text.charAt(end)) ? end : 0;
  }
  let part = 0;
  for (let i = at; i < tokens.length; i++) {
    const next = tokens[i] as Token;
    if (i > at && (next.start - (tokens[i - 1] as Token).end > 2 || next.line > token.line + 1)) return 0;
    if (next.text === "-" && part > 0) continue;
    if (next.kind !== "word") return 0;
    const folded = i === at ? first : look(next).folded;
    if (folded.indexOf("-") <= 0) {
      if (!fits(folded, parts, part)) return 0;
      part++;
    } else
      for (const piece of folded.split("-")) {
        if (!fits(piece, parts, part)) return 0;
        part++;
      }
    if (part === parts.length) return next.end;
  }
  return 0;
}

/** Is this the phrase's word at a place? The last one may be inflected: "blauwe plek(ken)", "angststoornis(sen)". */
function fits(piece: string, parts: readonly string[], at: number): boolean {
  const wanted = parts[at];
  if (wanted === undefined) return false;
  if (piece === wanted) return true;
  return at === parts.length - 1 && wanted.length > 4 && piece.length <= wanted.length + 3 && piece.startsWith(wanted);
}
