import type { Sureness } from "../../finding.ts";
import {
  INFIX_BEFORE_ARTICLE,
  NAMING,
  ORGANISATION_AFTER,
  ORGANISATION_BEFORE,
  PUPIL,
  SALUTATION,
  STAFF,
  THING_END,
  TITLE,
} from "../../lexicon/cues.ts";
import { fold } from "../../lexicon/fold.ts";
import { isPlace } from "../../lexicon/places.ts";
import { labelKind } from "../../reading/labels.ts";
import type { Token } from "../../reading/tokens.ts";
import { opensSentence, type Role } from "./context.ts";
import { adjacent, type Part, partAt } from "./parts.ts";

/** A stretch of text that has the shape of a name, before its surroundings are weighed. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  /** Index of its first token, and of the first token after it. */
  readonly from: number;
  readonly next: number;
  readonly shape: "full" | "initials" | "first" | "last" | "reversed" | "unknown";
  /** What the lists say of it: 0 nothing, 1 weak, 2 strong. */
  readonly listed: 0 | 1 | 2;
  /** Its words, folded, without the interfixes: first names, surnames. */
  readonly firsts: readonly string[];
  readonly lasts: readonly string[];
  /** True for a public or historical person. */
  readonly known: boolean;
}

/** A name with who it belongs to and how sure we are; at 0 it is kept to be recognised by its fuller form. */
export interface Named {
  phrase: Phrase;
  role: Role;
  sure: Sureness;
}

/** What stands before the name and says that it is one; false when nothing does. */
export type Cue = Role | false;

/** The longest stretch of name parts from a token on, each next to the one before. */
export function runAt(tokens: readonly Token[], at: number, text: string): Part[] {
  const run: Part[] = [];
  for (let i = at; run.length < 9; ) {
    const part = partAt(tokens, i, text);
    if (part === undefined) break;
    const before = run[run.length - 1];
    if (before !== undefined) {
      const token = tokens[before.next - 1] as Token;
      if (!adjacent(token, part.token, text)) break;
      // The possessive ends a name: "Noah's Jansen" is no name, and nor is "Beste Karin Wat".
      if (before.type === "word" && before.end < token.end) break;
    }
    const surname = before?.type === "infix" && run.length > 2 && run[run.length - 2]?.type === "infix";
    if (part.type === "word" && part.ordinary && part.grades.first === 0 && part.grades.last === 0 && !surname) break;
    run.push(part);
    i = part.next;
  }
  while (run.length > 0 && (run[run.length - 1] as Part).type === "infix") run.pop();
  return run;
}

/** Reads a run as one name. `cue` = something before it already says that a name follows. */
export function readPhrase(tokens: readonly Token[], run: readonly Part[], text: string, cue: Cue): Phrase | undefined {
  let k = 0;
  // "Ha Carola,": who is greeted, though Ha and Hai are surnames too.
  const greeting = run[0] as Part | undefined;
  const last = run[run.length - 1];
  if (
    run.length > 1 &&
    greeting?.type === "word" &&
    SALUTATION.has(greeting.folded) &&
    opensSentence(tokens, tokenIndex(greeting)) &&
    endsGreeting(tokens, last as Part)
  )
    k = 1;
  // "Kan Sem …", "Max Daan": an ordinary word at the start of a sentence is that word when a name follows.
  for (; k < run.length - 1; k++) {
    const part = run[k] as Part;
    if (part.type !== "word") break;
    const next = run[k + 1] as Part;
    const ordinary = part.ordinary || part.grades.firstAmbiguous === 2;
    if (ordinary && part.grades.first < 2 && part.grades.last < 2) continue;
    // "Excuusbrief van Storm Hendriks": also before a first name that is a word, when a surname follows.
    if (
      part.grades.first + part.grades.last === 0 &&
      next.type === "infix" &&
      next.token.text === "van" &&
      run[k + 2]?.type === "word" &&
      (run[k + 2] as Part).grades.first === 2 &&
      ((run[k + 3] as Part | undefined)?.grades.last ?? 0) > 0
    ) {
      k++;
      continue;
    }
    // "Can Demir zegt": before a surname that follows at once an ambiguous first name is one, unless it is the verb ("Kan", "Wil").
    if (
      part.grades.first === 2 &&
      !part.never &&
      next.type === "word" &&
      next.grades.last === 2 &&
      next.grades.lastAmbiguous === 0 &&
      k + 2 === run.length
    )
      break;
    // "Observatieverslag Indy Scholten", "Wethouder Piet", "Stage van Shanti": what stands before a first name is none of it.
    const name = next.type === "infix" ? run[k + 2] : next;
    const clear = name !== undefined && name.type === "word" && name.grades.first === 2 && name.grades.firstAmbiguous < 2;
    if (next.type === "initial" && part.grades.first === 0) continue;
    const surname = part.grades.last === 2 && part.grades.lastAmbiguous === 0 && !part.ordinary && run.length <= k + 4;
    if (clear && (part.grades.first === 0 || (part.grades.firstAmbiguous === 2 && ordinary && part.grades.first < 2)) && !surname) {
      if (next.type === "infix") k++;
      continue;
    }
    if (
      !(
        ordinary &&
        part.grades.firstAmbiguous === 2 &&
        opensSentence(tokens, tokenIndex(part)) &&
        next.type === "word" &&
        next.grades.first === 2
      )
    )
      break;
  }
  // "Toetsinzage Li Wei Chen": a long unknown word before what is a name by itself.
  const lead = run[k];
  if (
    lead !== undefined &&
    run.length - k > 2 &&
    lead.type === "word" &&
    lead.folded.length > 8 &&
    lead.grades.first + lead.grades.last === 0 &&
    run[k + 1]?.type === "word" &&
    (run[k + 1] as Part).grades.first + (run[k + 1] as Part).grades.last > 0 &&
    opensSentence(tokens, tokenIndex(lead))
  )
    k++;
  const parts = run.slice(k);
  const first = parts[0];
  if (first === undefined) return undefined;
  // "AAD Graph": an abbreviation before a word is no first name, in a list of capitals it may be.
  if (abbreviated(parts)) return undefined;
  if (parts.some((part, i) => part.type === "word" && thing(part) && !namedLikeThing(parts, i))) return undefined;
  if (first.type === "word" && ORGANISATION_BEFORE.has(first.folded) && first.grades.first === 0) return undefined;
  const end = tokens[(parts[parts.length - 1] as Part).next];
  if (
    end !== undefined &&
    end.kind === "word" &&
    adjacent(tokens[(parts[parts.length - 1] as Part).next - 1], end, text) &&
    ORGANISATION_AFTER.has(fold(end.text)) &&
    (end.caps > 0 || parts.length > 1)
  )
    return undefined;
  return first.type === "initial"
    ? afterInitials(tokens, parts, text)
    : first.type === "infix"
      ? afterInfix(tokens, parts, text, cue)
      : words(tokens, parts, text, cue);
}

const abbreviated = (parts: readonly Part[]) => {
  const first = parts[0] as Part;
  if (first.type !== "word" || first.token.caps !== 2 || first.token.text.length > 4) return false;
  // "AD FS", "AD PRT": abbreviations side by side.
  return parts.some(({ type, token }) => type === "word" && token.caps === 1) || parts.every(({ token }) => token.text.length < 4);
};

/** A word that makes a street, school or thing of what it ends: "Beatrixschool", "Jansenlaan". */
const thing = ({ folded, grades }: Part) => folded.length > 6 && grades.first === 0 && grades.last === 0 && THING_END.test(folded);

/** "Xiuying Zhang", "Anton Horeweg": the other part is so clearly a name that the ending of this one says nothing. */
function namedLikeThing(parts: readonly Part[], at: number): boolean {
  const { folded } = parts[at] as Part;
  const next = parts[at + 1];
  if (at === 0)
    return next !== undefined && next.type === "word" && next.grades.last === 2 && next.grades.lastAmbiguous === 0 && /ing$/.test(folded);
  const head = parts[0] as Part;
  return (
    at === parts.length - 1 &&
    head.grades.first === 2 &&
    head.grades.firstAmbiguous === 0 &&
    /(?:weg|brug|haven|land|stad|dorp|kerk|ing|huis|bond)$/.test(folded)
  );
}

/** Behind a greeting stands a comma, an exclamation mark or the end of the line. */
function endsGreeting(tokens: readonly Token[], last: Part): boolean {
  const after = tokens[last.next];
  return after === undefined || after.line !== last.token.line || /^[,!]$/.test(after.text);
}

const tokenIndex = ({ next, length }: Part) => next - length;

function make(parts: readonly Part[], _text: string, shape: Phrase["shape"], listed: 0 | 1 | 2, from: number, firsts: number): Phrase {
  const head = parts[0] as Part;
  const tail = parts[parts.length - 1] as Part;
  const words = parts.filter(({ type }) => type === "word").map(({ folded }) => folded);
  return {
    start: head.token.start,
    end: tail.end,
    from,
    next: tail.next,
    shape,
    listed,
    firsts: words.slice(0, firsts),
    lasts: words.slice(firsts),
    known: false,
  };
}

const startOf = (parts: readonly Part[]) => {
  const head = parts[0] as Part;
  return head.next - head.length;
};

/** "J.P. de Vries", "A. Visser": believed when the surname is listed or at least no ordinary word. */
function afterInitials(tokens: readonly Token[], parts: readonly Part[], text: string): Phrase | undefined {
  let initials = 0;
  while (initials < parts.length && (parts[initials] as Part).type === "initial") initials++;
  let m = initials;
  while (m < parts.length && (parts[m] as Part).type === "infix") m++;
  const word = parts[m];
  const infixed = m > initials;
  // "G. el M.": half hidden.
  if (word !== undefined && word.type === "initial" && infixed && m === parts.length - 1)
    return make(parts, text, "initials", 1, startOf(parts), 0);
  if (word === undefined || word.type !== "word") return undefined;
  // "P. Landa-Reyes": nothing but a name is written so.
  const double = /^[A-ZÀ-Þ][a-zà-ɏ]{2,}-(?:[a-z]{2,4}$|[A-ZÀ-Þ][a-zà-ɏ]{2,})/.test(word.token.text);
  const strong = word.grades.last === 2 || (word.grades.last === 1 && !word.ordinary) || double;
  const from = startOf(parts);
  // "A. Visser" opens a list item as often as it is a person; "E. Coli" and "B. Vraag" are neither.
  if (word.ordinary && !strong && !(infixed && initials > 1)) return undefined;
  if (/^(?:U\.S|U\.K|B\.V|N\.V|V\.S|D\.C)\./.test(text.slice((parts[0] as Part).token.start, word.token.start)) && !strong)
    return undefined;
  if (initials === 1 && !infixed && !strong && (opensSentence(tokens, from) || word.grades.first === 0)) return undefined;
  if (initials === 1 && opensSentence(tokens, from) && word.grades.lastAmbiguous === 2) return undefined;
  let stop = m + 1;
  while (stop < parts.length && (parts[stop] as Part).type === "word" && (parts[stop] as Part).grades.last > 0) stop++;
  return make(parts.slice(0, stop), text, "initials", strong ? 2 : 1, from, 0);
}

/** "Van Alebeek", "de Vries", "van den Berg": a surname on its own. */
function afterInfix(tokens: readonly Token[], parts: readonly Part[], text: string, cue: Cue): Phrase | undefined {
  let m = 0;
  // "de moeder van Ayşe", "leerling van Karin": there "van" is a preposition.
  const head = parts[0] as Part;
  const second = parts[1];
  if (
    head.token.caps === 0 &&
    second !== undefined &&
    second.type === "word" &&
    (relation(tokens[head.next - 2]) ||
      (!titled(tokens[head.next - 2]) && second.grades.first === 2 && second.grades.firstAmbiguous < 2) ||
      (afterNoun(tokens[head.next - 2]) && second.grades.last < 2))
  ) {
    // "een collega van Honeywell", "voorzitter van Forza": behind "van" stands where somebody works.
    if (cue === "staff" && second.grades.first + second.grades.last === 0) return undefined;
    return words(tokens, parts.slice(1), text, cue);
  }
  while (m < parts.length && (parts[m] as Part).type === "infix") m++;
  const word = parts[m];
  if (word === undefined) return undefined;
  const from = startOf(parts);
  const capital = (parts[0] as Part).token.caps > 0;
  const listed = word.grades.last === 2 ? 2 : word.grades.last === 1 ? 1 : 0;
  if (word.never && cue !== "title") return undefined;
  if (!cue) {
    if (listed === 0 && !(m > 1 && !word.ordinary && !isPlace(word.token.text))) return undefined;
    // "van den Berg" is a surname, "van Bakker" and "de Boer" in running text mostly are not.
    if (!capital && (m < 2 || listed < 2 || word.grades.lastAmbiguous === 2)) return undefined;
    if (m < 2 && word.grades.lastAmbiguous === 2) return undefined;
    // Also "van Den Haag": a place behind a preposition.
    for (let i = 0; i < m; i++) if (isPlace(text.slice((parts[i] as Part).token.start, word.end))) return undefined;
    if (word.grades.lastAmbiguous > 0 && m < 2 && word.ordinary) return undefined;
    if (isPlace(word.token.text) && m < 2 && listed < 2) return undefined;
    if (INFIX_BEFORE_ARTICLE.has(head.folded) && !capital) return undefined;
  } else if (listed === 0 && (word.ordinary || !(cue === "title" || titled(tokens[head.next - 2])))) return undefined;
  let stop = m + 1;
  while (stop < parts.length && (parts[stop] as Part).type === "word" && (parts[stop] as Part).grades.last > 0) stop++;
  return make(parts.slice(0, stop), text, "last", listed, from, 0);
}

const relation = (token: Token | undefined) =>
  token !== undefined &&
  /^(?:moeder|vader|ouders?|zus|zusje|broer|broertje|oma|opa|tante|oom|verzorgers?|voogd|mentor|vriend|vriendin|kind|dochter|zoon|stiefvader|stiefmoeder)$/.test(
    token.text,
  );
const titled = (token: Token | undefined) => token !== undefined && (TITLE.has(fold(token.text)) || token.text === ".");
const afterNoun = (token: Token | undefined) =>
  token !== undefined && (PUPIL.has(fold(token.text)) || NAMING.has(fold(token.text)) || STAFF.has(fold(token.text)));

function words(tokens: readonly Token[], parts: readonly Part[], text: string, cue: Cue): Phrase | undefined {
  const head = parts[0] as Part;
  const from = startOf(parts);
  if (abbreviated(parts)) return undefined;
  const starts = opensSentence(tokens, from);
  const strength = head.grades.first === 2 && head.grades.firstAmbiguous < 2 ? 2 : head.grades.first > 0 ? 1 : 0;
  // How far the name goes: words that may be names, one group of interfixes, then at most two words.
  let stop = 1;
  let infix = -1;
  let word = 0;
  let sure = 0;
  for (let i = 1; i < parts.length; i++) {
    const part = parts[i] as Part;
    if (part.type === "initial") {
      // "Ties W.", "Bas v.d. M.": half hidden, and still half a name.
      if (i === parts.length - 1 && strength > 0 && parts.slice(1, i).every(({ type }) => type === "infix")) stop = i + 1;
      if (infix >= 0) break;
      continue;
    }
    if (part.type === "infix") {
      // "Jack Welch van het …": behind a surname "van" is a preposition; "Anna Maria van" goes on.
      const last = parts[i - 1] as Part;
      if (last.type === "word" && last.grades.first === 0 && (i > 1 || last.grades.last > 0)) break;
      if (infix >= 0 && i > infix + 1 && (parts[i - 1] as Part).type === "word" && sure > 0) break;
      infix = i;
      continue;
    }
    word++;
    if (!acceptable(part, parts, i, word, infix === i - 1)) break;
    stop = i + 1;
    if (part.grades.last > 0 && part.grades.lastAmbiguous < 2) sure = Math.max(sure, part.grades.last);
    else if (part.grades.last > 0 || infix === i - 1) sure = Math.max(sure, 1);
  }
  const name = parts.slice(0, stop);
  const count = name.filter(({ type }) => type === "word").length;
  if (count === 1) return alone(tokens, head, name, text, strength, starts, cue);
  let firsts = 0;
  while (firsts < count - 1 && name[firsts]?.type === "word" && (name[firsts]?.grades.first ?? 0) > 0) firsts++;
  if (strength > 0) {
    const second = name[1] as Part;
    const listed =
      strength === 2 && (sure > 0 || !second.ordinary) ? 2 : sure === 2 || strength === 2 ? (strength === 2 || !head.ordinary ? 2 : 1) : 1;
    return make(name, text, "full", listed, from, Math.max(1, firsts));
  }
  // "Jansen Sem" in a list; "Xyryl Jansen" with a first name nobody listed.
  const tail = name[count === name.length ? count - 1 : name.length - 1] as Part;
  if (head.grades.last > 0 && count === 2 && tail.grades.first === 2 && tail.grades.last < 2 && !tail.never)
    return make(name, text, "full", head.grades.last === 2 ? 2 : 1, from, 1);
  // "Li Wei Chen": a surname in front of two more names.
  const surname = head.grades.last === 2 && head.grades.lastAmbiguous === 0 && !head.ordinary;
  if (surname && (count === 3 || count === 4) && name.every(({ type, grades }) => type === "word" && grades.first + grades.last > 0))
    return make(name, text, "full", 2, from, 1);
  if (head.ordinary || isPlace(head.token.text) || STAFF.has(head.folded) || TITLE.has(head.folded)) return undefined;
  if (tail.grades.last === 2 && tail.grades.lastAmbiguous < 2 && !tail.ordinary && head.token.text.length > 2)
    return make(name, text, "full", 1, from, 1);
  // "Xyryl de Koning": a small interfix between two capitals, the last of which is a surname, whatever else that word means.
  if (tail.grades.last === 2 && infix >= 0 && (parts[infix] as Part).token.caps === 0 && head.token.text.length > 2)
    return make(name, text, "full", 1, from, 1);
  return cue ? make(name, text, "full", 1, from, 1) : make(name, text, "unknown", 0, from, 1);
}

/** May this word go on with the name? */
function acceptable(part: Part, parts: readonly Part[], at: number, word: number, afterInfix: boolean): boolean {
  const { grades, ordinary, token } = part;
  if (token.caps === 2 && (parts[0] as Part).token.caps !== 2 && token.text.length < 5) return false;
  // "Kuipers Frans 2C" in a timetable.
  if (part.never && !afterInfix && (parts[0] as Part).grades.first === 0) return false;
  if (grades.last > 0 && grades.lastAmbiguous < 2) return true;
  if (grades.first > 0 && grades.firstAmbiguous < 2) return true;
  // "Sophie in 't Veld", "Jan van der Kast": behind two interfixes any word is a surname; "Shanti bij de Jumbo" is not.
  const before = parts[at - 1] as Part;
  const two = afterInfix && parts[at - 2]?.type === "infix";
  if (two && INFIX_BEFORE_ARTICLE.has((parts[at - 2] as Part).folded) && !/t$/.test(before.folded)) return grades.last > 0;
  if (two && /^(?:van|['’]t|in|op)$/.test((parts[at - 2] as Part).folded)) return true;
  if (grades.last > 0 && word <= 2) return !ordinary || afterInfix || grades.last === 2;
  if (ordinary || (grades.first + grades.last > 0 && part.never)) return false;
  return true;
}

/** First names that are words without a capital of their own; languages, months in English, days and products have one. */
const OWN_WORD =
  /^(?!(?:frans|roma|may|june|april|edge|word|teams|access|max|mark|page|chase|brook|victoria|paris|london|sydney|georgia|santa|sint|jordan|israel|chad)$)/;

/** Between small words, as a person in a sentence is. */
function personal(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return (
    before !== undefined &&
    before.line === tokens[at]?.line &&
    /^(?:van|met|voor|over|aan|bij|dat|of|en|omdat|als|toen|want|heeft|is|zag|sprak|had|kreeg|heet)$/.test(before.text) &&
    (after === undefined || after.line !== before.line || after.kind === "mark"
      ? !/^[-/]$/.test(after?.text ?? "")
      : after.caps === 0 && after.kind === "word")
  );
}

/** A single capitalised word: only a listed first name, or a cue, makes it worth more than nothing. */
function alone(
  tokens: readonly Token[],
  head: Part,
  name: readonly Part[],
  text: string,
  strength: number,
  starts: boolean,
  cue: Cue,
): Phrase | undefined {
  const { grades, ordinary, token } = head;
  const from = head.next - 1;
  // "Afwezig: Dominique": a label is no name.
  if (strength === 0 && tokens[head.next]?.text === ":" && labelKind(token.text) !== undefined) return undefined;
  if (token.caps === 2 && !cue) return make(name, text, "first", 0, from, 1);
  // "docent Duits" teaches it.
  if (head.never && cue === "staff") return undefined;
  if (cue) {
    // "FROM leerling WHERE": capitals among other writing are a term, "LEERLING XYRYL" is not among other writing.
    const shouted = token.caps === 2 && (token.text.length < 5 || tokens[from - 1]?.caps !== 2);
    if ((ordinary || shouted || isPlace(token.text)) && grades.first === 0 && grades.last === 0) return undefined;
    if (grades.first > 0) return make(name, text, "first", strength === 2 ? 2 : 1, from, 1);
    return make(name, text, grades.last > 0 ? "last" : "unknown", grades.last === 2 ? 2 : grades.last > 0 ? 1 : 0, from, 0);
  }
  if (strength === 0)
    return grades.last === 2 && !starts && !ordinary && grades.lastAmbiguous === 0
      ? make(name, text, "last", 1, from, 0)
      : make(name, text, "unknown", 0, from, 0);
  // "de klas van Roos: zij …": inside a sentence Dutch writes no other rose with a capital.
  if (
    grades.first === 2 &&
    grades.firstAmbiguous === 2 &&
    !starts &&
    token.caps === 1 &&
    OWN_WORD.test(head.folded) &&
    !isPlace(token.text) &&
    personal(tokens, from)
  )
    return make(name, text, "first", 1, from, 1);
  if (head.never || (token.caps === 2 && token.text.length < 5 && ordinary)) return make(name, text, "first", 0, from, 1);
  const ambiguous =
    grades.firstAmbiguous === 2 ||
    (grades.firstAmbiguous === 1 && starts) ||
    (ordinary && starts) ||
    (grades.first === 1 && isPlace(token.text));
  const next = tokens[from + 1];
  // "Roos VO", "Kim 2": a name with a number or an abbreviation behind it is a product or a partnership.
  if (ambiguous || (grades.first === 1 && starts)) return make(name, text, "first", 0, from, 1);
  if (next !== undefined && next.line === token.line && next.caps === 2 && ordinary) return make(name, text, "first", 0, from, 1);
  return make(name, text, "first", grades.first === 2 && !ordinary ? 2 : 1, from, 1);
}
