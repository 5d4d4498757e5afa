import { MENTION, SUBJECT } from "../../finding.ts";
import { INFIX, NO_NAME } from "../../lexicon/cues.ts";
import { folded, type Token } from "../../reading/tokens.ts";
import type { Reading } from "../../reading.ts";
import { opensSentence } from "./context.ts";
import { isNews } from "./news.ts";
import { adjacent, partAt } from "./parts.ts";
import type { Named } from "./phrase.ts";

/** Scores of the model from which on something is done. */
export const LIMITS = {
  /** A word inside a sentence, respectively the first of one, is a name. */
  inside: 6,
  opening: 10,
  /** A known name of a book of history is somebody in the news. */
  known: 24,
  /** Beside a word that is part of a name, this is too. */
  joins: -8,
  joinsOpening: 0,
  continues: 0,
  /** Named in full elsewhere in the text, this is the same. */
  again: -30,
  /** Between or behind names in a row. */
  row: 8,
  /** How much the clearest place of a word in the text weighs beside the place itself. */
  elsewhere: 0.7,
  /** The first word of what the rules found is none of the name; nothing of it is. */
  trims: -16,
  drops: -28,
};

/** Small words with a name glued on: "al-Jamri", "d'Aertrycke". */
const GLUED = /^(?:al|el|as|ad|an|ar|az|ash|at|ut|ibn|ould)-[A-ZÀ-Þ]/;
/** "Zie Pietersen (2015)". */
const REFERENCE = /^,? ?\(?(?:19|20)/;
/** "kabinet-Van Agt". */
const CABINET = /-(?:Van|De|Den|Der)$/;
const ROMAN = /^[IVX]{1,5}$/;

/** Puts together the words that read as names where the rules found none, and mends the borders of what they found. */
export function mentions(reading: Reading, found: Named[], scoreAt: (i: number) => number): void {
  const { tokens, text, structure } = reading;
  const cover: (Named | undefined)[] = new Array(tokens.length);
  const shut: boolean[] = new Array(tokens.length);
  const famous: Named[] = [];
  for (const named of found) {
    const { phrase, role, sure } = named;
    if (sure > 0) for (let i = phrase.from; i < phrase.next; i++) cover[i] = named;
    else if (phrase.known) famous.push(named);
    else if (role === "organisation" || REFERENCE.test(text.slice(phrase.end, phrase.end + 5)))
      for (let i = phrase.from; i < phrase.next; i++) shut[i] = true;
  }
  const wordly = (i: number): boolean => {
    const token = tokens[i];
    if (token === undefined || token.kind !== "word" || token.caps === 0 || token.text.length < 2 || shut[i] === true) return false;
    // "De leerlingen", "Morgen": most capitals only begin a sentence.
    const next = tokens[i + 1];
    if (INFIX.has(folded(token))) {
      if (next === undefined || next.kind !== "word" || (next.caps === 0 && !INFIX.has(next.text))) return false;
    } else {
      if (NO_NAME.has(folded(token))) return false;
      const part = partAt(tokens, i, text);
      if (part?.ordinary === true && part.grades.first + part.grades.last === 0) return false;
    }
    // Columns have heads and codes; what is a name in them others tell.
    const separator = structure.rows.get(token.line);
    return separator === undefined || separator === ",";
  };
  const raw: (number | undefined)[] = new Array(tokens.length);
  const best = new Map<string, number>();
  for (let i = 0; i < tokens.length; i++) {
    if ((tokens[i] as Token).caps === 0 || !wordly(i)) continue;
    const here = scoreAt(i);
    raw[i] = here;
    const word = folded(tokens[i] as Token);
    if (here > (best.get(word) ?? -999)) best.set(word, here);
  }
  // "de algebra van George Peacock", "de film van …": made something, and is in the news for it.
  const news = found.some(({ role, sure }) => role === "public" && sure < MENTION) && isNews(reading);
  for (const named of news ? found : []) {
    const { phrase, role, sure } = named;
    if (role !== "public" || sure === 0 || sure >= MENTION || REFERENCE.test(text.slice(phrase.end, phrase.end + 5))) continue;
    let most = -999;
    for (let i = phrase.from; i < phrase.next; i++) most = Math.max(most, raw[i] ?? -999);
    if (most > LIMITS.known) named.sure = MENTION;
  }
  // Who is in the history book is only mentioned where he or she acts as people in the news do.
  for (const named of famous) {
    let sum = 0;
    let words = 0;
    for (let i = named.phrase.from; i < named.phrase.next; i++)
      if (raw[i] !== undefined) {
        sum += raw[i] as number;
        words++;
      }
    if (words > 0 && sum / words > (news ? 0 : words > 1 ? LIMITS.known : 2 * LIMITS.known)) {
      named.sure = MENTION;
      for (let i = named.phrase.from; i < named.phrase.next; i++) cover[i] = named;
    } else for (let i = named.phrase.from - 1; i <= named.phrase.next; i++) shut[i] = true;
  }
  for (const named of found) doubt(tokens, named, raw, cover);
  const infix = (i: number): boolean => INFIX.has(folded(tokens[i] as Token));
  const reads: (number | undefined)[] = new Array(tokens.length);
  const yes: boolean[] = new Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const here = raw[i];
    if (here === undefined || shut[i] === true) continue;
    const word = folded(tokens[i] as Token);
    const top = Math.max(best.get(word) ?? here, /[^s]s$/.test(word) ? (best.get(word.slice(0, -1)) ?? here) : here);
    // "kabinet-Van Agt", "Wagemakers Installatietechniek": what the place says clearly no other place mends.
    reads[i] =
      infix(i) || here < LIMITS.drops || CABINET.test(tokens[i - 1]?.text ?? "")
        ? Math.min(here, CABINET.test(tokens[i - 1]?.text ?? "") ? LIMITS.drops : here)
        : LIMITS.elsewhere * top + (1 - LIMITS.elsewhere) * here;
    yes[i] = cover[i] !== undefined || (reads[i] as number) > (opensSentence(tokens, i) ? LIMITS.opening : LIMITS.inside);
  }
  for (const named of found) if (named.sure > 0 && mendable(named)) tail(tokens, text, named, cover);
  inRow(tokens, text, reads, yes, cover);
  beside(tokens, text, reads, yes, cover);
  build(reading, found, yes, cover);
  // Named in full once, known by the surname from then on.
  const lasts = new Set<string>();
  for (const { phrase, sure } of found)
    if (sure > 0 && phrase.next - phrase.from > 1) for (const word of phrase.lasts) if (word.length > 2) lasts.add(word);
  let more = false;
  for (let i = 0; i < tokens.length; i++) {
    if (reads[i] === undefined || yes[i] === true || cover[i] !== undefined || infix(i)) continue;
    const word = folded(tokens[i] as Token);
    if (!lasts.has(word) && !(/[^s]s$/.test(word) && lasts.has(word.slice(0, -1)))) continue;
    if ((reads[i] as number) < LIMITS.again) continue;
    // "Wagemakers Installatietechniek": his firm.
    if (reads[i + 1] !== undefined && yes[i + 1] !== true && adjacent(tokens[i], tokens[i + 1], text)) continue;
    yes[i] = true;
    more = true;
  }
  if (more) {
    beside(tokens, text, reads, yes, cover);
    build(reading, found, yes, cover);
  }
}

/** "Chauffeur Naqibullah", "in de Kempen": the rules took a word too many, or took a thing for somebody. */
function doubt(tokens: readonly Token[], named: Named, raw: readonly (number | undefined)[], cover: (Named | undefined)[]): void {
  const { phrase, role, sure } = named;
  if (sure === 0 || phrase.known || role === "pupil" || role === "correspondent" || role === "naming" || phrase.shape === "reversed")
    return;
  let most = -999;
  let words = 0;
  for (let i = phrase.from; i < phrase.next; i++) {
    if (raw[i] === undefined || INFIX.has(folded(tokens[i] as Token))) continue;
    words++;
    most = Math.max(most, raw[i] as number);
  }
  if (words === 0) return;
  if (most < LIMITS.drops && sure < SUBJECT) {
    named.sure = 0;
    for (let i = phrase.from; i < phrase.next; i++) cover[i] = undefined;
    return;
  }
  const head = raw[phrase.from];
  const next = tokens[phrase.from + 1] as Token;
  if (
    words < 2 ||
    head === undefined ||
    head > LIMITS.trims ||
    most < LIMITS.inside ||
    next.kind !== "word" ||
    !opensSentence(tokens, phrase.from)
  )
    return;
  cover[phrase.from] = undefined;
  const head0 = folded(tokens[phrase.from] as Token);
  named.phrase = {
    ...phrase,
    start: next.start,
    from: phrase.from + 1,
    firsts: phrase.firsts.filter((word) => word !== head0),
  };
}

/** "Abdallah al-Jamri", "Johannes Paulus II". */
function tail(tokens: readonly Token[], text: string, named: Named, cover: (Named | undefined)[]): void {
  const { phrase } = named;
  const last = tokens[phrase.next - 1];
  const next = tokens[phrase.next];
  if (next === undefined || last?.end !== phrase.end || !adjacent(last, next, text)) return;
  if (!GLUED.test(next.text) && !(ROMAN.test(next.text) && next.text !== "I")) return;
  named.phrase = { ...phrase, end: next.end, next: phrase.next + 1 };
  cover[phrase.next] = named;
}

/** "Heintze, Ooijer en Faber": among names stands a name. */
function inRow(
  tokens: readonly Token[],
  text: string,
  reads: readonly (number | undefined)[],
  yes: boolean[],
  cover: readonly (Named | undefined)[],
): void {
  // "Dag Irma, Bijgaand": who is written to stands in no row.
  const name = (i: number): boolean => yes[i] === true && cover[i]?.role !== "correspondent";
  const joined = (a: number, b: number): boolean =>
    a >= 0 &&
    b < tokens.length &&
    (tokens[a] as Token).line === (tokens[b] as Token).line &&
    /^(?:, | en |; | & |, en | - )$/.test(text.slice((tokens[a] as Token).end, (tokens[b] as Token).start));
  for (let i = 0; i < tokens.length; i++) {
    const here = reads[i];
    if (here === undefined || yes[i] === true || here < LIMITS.inside - 2 * LIMITS.row) continue;
    let beside = 0;
    if ((name(i - 2) && joined(i - 2, i)) || (name(i - 3) && joined(i - 3, i))) beside++;
    if ((name(i + 2) && joined(i, i + 2)) || (name(i + 3) && joined(i, i + 3))) beside++;
    if (beside > 0 && here > LIMITS.inside - beside * LIMITS.row) yes[i] = true;
  }
}

/** Words right beside a word that is part of a name, and capital interfixes before one. */
function beside(
  tokens: readonly Token[],
  text: string,
  reads: readonly (number | undefined)[],
  yes: boolean[],
  cover: readonly (Named | undefined)[],
): void {
  const touching = (a: number, b: number) => adjacent(tokens[a], tokens[b], text);
  // Interfixes with the surname behind them where no sentence begins: "Winfried de Ridder", "zegt De Ridder".
  const pairs = new Set<string>();
  for (let i = 2; i < tokens.length; i++) {
    if (reads[i] === undefined) continue;
    const small = tokens[i - 1] as Token;
    if (small.kind !== "word" || !INFIX.has(folded(small)) || !touching(i - 1, i)) continue;
    if (small.caps > 0 ? !opensSentence(tokens, i - 1) : reads[i - 2] !== undefined && yes[i - 2] === true)
      pairs.add(`${folded(small)} ${folded(tokens[i] as Token)}`);
  }
  for (let i = 0; i < tokens.length; i++) {
    if (yes[i] !== true) continue;
    const covered = cover[i];
    if (covered !== undefined) {
      // "Schepen Stefaan Bral": the rules stopped too early.
      const next = covered.phrase.next;
      const more = reads[next];
      if (i === next - 1 && more !== undefined && yes[next] !== true && mendable(covered) && touching(i, next) && more > LIMITS.continues)
        yes[next] = true;
      continue;
    }
    if (INFIX.has(folded(tokens[i] as Token))) {
      // "Van Dijk": the interfix is nobody without its surname.
      const next = reads[i + 1];
      if (next !== undefined && touching(i, i + 1) && next > LIMITS.joins * 2) yes[i + 1] = true;
      continue;
    }
    for (let k = i + 1; reads[k] !== undefined && yes[k] !== true && touching(k - 1, k) && (reads[k] as number) > LIMITS.joins; k++)
      yes[k] = true;
  }
  for (let i = tokens.length - 1; i > 0; i--) {
    if (yes[i] !== true) continue;
    if (cover[i] !== undefined && (cover[i] as Named).phrase.from !== i) continue;
    const before = reads[i - 1];
    if (before === undefined || yes[i - 1] === true || !touching(i - 1, i)) continue;
    const opens = opensSentence(tokens, i - 1);
    if (INFIX.has(folded(tokens[i - 1] as Token)))
      yes[i - 1] = !opens || before > LIMITS.joins || pairs.has(`${folded(tokens[i - 1] as Token)} ${folded(tokens[i] as Token)}`);
    else if (before > (opens ? LIMITS.joinsOpening : LIMITS.joins)) yes[i - 1] = true;
  }
}

/** Makes names of the words that were said yes to. */
function build(reading: Reading, found: Named[], yes: readonly boolean[], cover: (Named | undefined)[]): void {
  const { tokens, text } = reading;
  for (let i = 0; i < tokens.length; ) {
    if (yes[i] !== true || cover[i] !== undefined) {
      i++;
      continue;
    }
    const span = spanAt(tokens, text, i, yes, cover);
    i = span.next;
    // An interfix alone.
    if (span.words === 0) continue;
    const { from, next, end, lasts } = span;
    const before = coverBefore(tokens, text, from, cover);
    const behind = cover[next];
    if (before !== undefined) {
      if (!mendable(before)) continue;
      before.phrase = { ...before.phrase, end, next, lasts: [...before.phrase.lasts, ...lasts] };
      for (let k = from; k < next; k++) cover[k] = before;
    } else if (behind !== undefined && adjacent(tokens[next - 1], tokens[next], text) && end === (tokens[next - 1] as Token).end) {
      if (!mendable(behind)) continue;
      behind.phrase = { ...behind.phrase, start: (tokens[from] as Token).start, from, firsts: [...lasts, ...behind.phrase.firsts] };
      for (let k = from; k < next; k++) cover[k] = behind;
    } else {
      const named: Named = {
        phrase: {
          start: (tokens[from] as Token).start,
          end,
          from,
          next,
          shape: span.words > 1 ? "full" : "last",
          listed: 0,
          firsts: [],
          lasts,
          known: false,
        },
        role: undefined,
        sure: MENTION,
      };
      found.push(named);
      for (let k = from; k < next; k++) cover[k] = named;
    }
  }
}

interface Span {
  readonly from: number;
  readonly next: number;
  readonly end: number;
  readonly words: number;
  readonly lasts: string[];
}

/** The stretch from a word on, with initials before it and interfixes, initials and regnal numbers in it. */
function spanAt(tokens: readonly Token[], text: string, at: number, yes: readonly boolean[], cover: readonly (Named | undefined)[]): Span {
  let next = at + 1;
  let end = endOf(tokens, at, text);
  let words = INFIX.has(folded(tokens[at] as Token)) ? 0 : 1;
  const lasts: string[] = words > 0 ? [folded(tokens[at] as Token)] : [];
  while (end === (tokens[next - 1] as Token).end) {
    let to = next;
    for (
      let part = partAt(tokens, to, text);
      part !== undefined && part.type !== "word" && to - next < 6;
      part = partAt(tokens, to, text)
    ) {
      if (!adjacent(tokens[to - 1], part.token, text) || (part.token.caps > 0 && part.type === "infix")) break;
      to = part.next;
    }
    const token = tokens[to];
    if (token === undefined || !adjacent(tokens[to - 1], token, text) || cover[to] !== undefined) break;
    if (yes[to] !== true && !(to === next && words > 0 && (GLUED.test(token.text) || (ROMAN.test(token.text) && token.text !== "I"))))
      break;
    next = to + 1;
    end = endOf(tokens, to, text);
    if (!INFIX.has(folded(token))) {
      words++;
      lasts.push(folded(token));
    }
  }
  let from = at;
  // "A. van den Berg": small interfixes only behind an initial.
  let small = at;
  while (
    small > 0 &&
    (tokens[small - 1] as Token).caps === 0 &&
    INFIX.has((tokens[small - 1] as Token).text) &&
    adjacent(tokens[small - 1], tokens[small], text)
  )
    small--;
  let initial = small;
  while (
    initial > 1 &&
    tokens[initial - 1]?.text === "." &&
    /^[A-ZÀ-Þ]$/.test(tokens[initial - 2]?.text ?? "") &&
    cover[initial - 2] === undefined &&
    adjacent(tokens[initial - 1], tokens[initial], text)
  )
    initial -= 2;
  if (initial < small) from = initial;
  return { from, next, end, words, lasts };
}

/** The name the rules found that ends right before, small interfixes between them skipped. */
function coverBefore(tokens: readonly Token[], text: string, from: number, cover: readonly (Named | undefined)[]): Named | undefined {
  let at = from;
  while (at > 0 && cover[at - 1] === undefined && (tokens[at - 1] as Token).caps === 0 && INFIX.has((tokens[at - 1] as Token).text)) {
    if (!adjacent(tokens[at - 1], tokens[at], text)) return undefined;
    at--;
  }
  const before = cover[at - 1];
  if (before === undefined || !adjacent(tokens[at - 1], tokens[at], text) || before.phrase.end !== (tokens[at - 1] as Token).end)
    return undefined;
  // "de dochter van Karel van Zweden": behind a surname "van" is a preposition.
  return at < from && before.phrase.shape !== "first" && before.phrase.shape !== "unknown" ? undefined : before;
}

const mendable = ({ role, phrase }: Named): boolean =>
  (role === undefined || role === "public" || role === "staff") && !phrase.known && phrase.shape !== "reversed";

/** Where the word ends without its possessive. */
function endOf(tokens: readonly Token[], at: number, text: string): number {
  return partAt(tokens, at, text)?.end ?? (tokens[at] as Token).end;
}
