import { INFIX, INFIX_BEFORE_ARTICLE, NO_NAME } from "../../lexicon/cues.ts";
import { fold } from "../../lexicon/fold.ts";
import { type NameWord, nameFolded } from "../../lexicon/names.ts";
import { isPlace } from "../../lexicon/places.ts";
import { isOrdinary } from "../../lexicon/words.ts";
import { folded, type Token } from "../../reading/tokens.ts";

/** A token as a part of a name. */
export interface Part {
  readonly type: "word" | "initial" | "infix";
  readonly token: Token;
  /** Index of the first token after this part (a full stop belongs to an initial). */
  readonly next: number;
  /** How many tokens it takes. */
  readonly length: number;
  readonly end: number;
  readonly folded: string;
  readonly grades: NameWord;
  /** In the ordinary word list, or known to be no name. */
  readonly ordinary: boolean;
  /** Known to be a day, a product, a subject: only a cue makes it a name. */
  readonly never: boolean;
}

const none: NameWord = { first: 0, last: 0, firstAmbiguous: 0, lastAmbiguous: 0 };

/** Do two tokens stand next to each other on a line, with one space (or a line's worth of sloppy typing) between them? */
export function adjacent(a: Token | undefined, b: Token | undefined, text: string): boolean {
  if (a === undefined || b === undefined || a.line !== b.line) return false;
  const gap = b.start - a.end;
  return gap === 0 || (gap === 1 && text.charCodeAt(a.end) !== 9);
}

/** Parts already read, by the list of tokens they were read from: every token is asked for several times. */
const memory = new WeakMap<readonly Token[], Map<number, Part | null>>();

/** Reads the part of a name at a token; undefined when there is none. */
export function partAt(tokens: readonly Token[], at: number, text: string): Part | undefined {
  let known = memory.get(tokens);
  if (known === undefined) {
    known = new Map();
    memory.set(tokens, known);
  }
  const before = known.get(at);
  if (before !== undefined) return before ?? undefined;
  const part = readPart(tokens, at, text);
  known.set(at, part ?? null);
  return part;
}

function readPart(tokens: readonly Token[], at: number, text: string): Part | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word") return undefined;
  // "door persoon C. Haar vader …": the letters that stand for people in a text that was made anonymous.
  const before = tokens[at - 1];
  if (token.text.length === 1 && token.caps > 0 && before !== undefined && folded(before) === "persoon") return undefined;
  const after = tokens[at + 1];
  const dotted = after !== undefined && after.start === token.end && after.text === ".";
  if (token.caps > 0 && token.text.length <= 2 && (token.text.length === 1 || /^(?:IJ|Th|Ch|Fr|Ph|Ij)$/.test(token.text)) && dotted)
    return { type: "initial", token, next: at + 2, length: 2, end: after.end, folded: "", grades: none, ordinary: false, never: false };
  // "leerling A" is nobody; "A Visser" and "JC Schoutelaan" are initials without their full stops.
  if (
    token.caps > 0 &&
    (token.text.length === 1 || (token.caps === 2 && token.text.length <= 3 && nameFolded(folded(token)).first === 0))
  ) {
    const surname =
      after !== undefined && after.kind === "word" && after.caps > 0 && after.start === token.end + 1 ? nameFolded(folded(after)) : none;
    const bare =
      surname.last === 2 &&
      surname.lastAmbiguous === 0 &&
      surname.first === 0 &&
      !NO_NAME.has(folded(token)) &&
      tokens[at - 1]?.kind !== "number" &&
      !isPlace(after?.text ?? "");
    if (bare)
      return { type: "initial", token, next: at + 1, length: 1, end: token.end, folded: "", grades: none, ordinary: false, never: false };
    if (token.text.length === 1) return undefined;
  }
  const infix = infixAt(tokens, at, text, dotted);
  if (infix) return infix;
  if (token.caps === 0 || notAName(token.text)) return undefined;
  const word = withoutPossessive(token);
  const low = word === token.text ? folded(token) : fold(word);
  const grades = gradesOf(low);
  // "GE-baas Welch", "Oud-minister": a word with a small one glued on is no name, unless a list says so.
  const glued = /-([a-zà-ÿ]{3,})$/.exec(word);
  if (glued !== null && grades.first + grades.last === 0 && !INFIX.has(glued[1] as string) && !syllables(word)) return undefined;
  return {
    type: "word",
    token,
    next: at + 1,
    length: 1,
    end: token.start + word.length,
    folded: low,
    grades,
    ordinary: NO_NAME.has(low) || isOrdinary(low),
    never: NO_NAME.has(low),
  };
}

/** Digits and capitals inside a word make it a code or a product ("SharePoint", "TOPdesk", "D365"); McDonald and DeVries are names. */
const notAName = (word: string) =>
  /\d/.test(word) ||
  /^[A-ZÀ-Þ]{3,}[a-zà-ÿ]{2,}/.test(word) ||
  (/[a-zà-ÿ][A-ZÀ-Þ]/.test(word) && !/^(?:Mc|Mac|De|Van|El|Al|La|Le|Di|O['’])[A-ZÀ-Þ][a-zà-ÿ]*$/.test(word) && word.indexOf("-") < 0);

/** "Hyun-woo", "Xiao-ming": two short syllables that are no words. */
function syllables(word: string): boolean {
  const pieces = word.split("-");
  return (
    pieces.length === 2 &&
    /^[A-Z][a-z]{1,4}-[a-z]{2,4}$/.test(word) &&
    pieces.every((piece) => !isOrdinary(fold(piece)) && !NO_NAME.has(fold(piece)))
  );
}

/** "Noah's" is Noah, and "Roos'" was cut off already. */
function withoutPossessive({ text }: Token): string {
  const cut = /['’`]s?$/i.exec(text);
  return cut !== null && cut.index > 1 ? text.slice(0, cut.index) : text;
}

/** A double name counts by its parts: "Anne-Marie", "Visser-de", "El-Mehdi", "Jansen-Bakker". */
export function gradesOf(folded: string): NameWord {
  const whole = nameFolded(folded);
  if (whole.first + whole.last > 0 || folded.indexOf("-") < 0) return whole;
  let first = 2;
  let last = 2;
  let parts = 0;
  for (const piece of folded.split("-")) {
    if (INFIX.has(piece) || piece === "") continue;
    const grades = nameFolded(piece);
    first = Math.min(first, grades.firstAmbiguous === 2 ? 0 : grades.first);
    last = Math.min(last, grades.last);
    parts++;
  }
  // "Al-Dulaimi", "Hoogstraten-van Wijk": one name with a small word glued on.
  if (parts === 1) {
    const piece = folded.split("-").filter((word) => word !== "" && !INFIX.has(word))[0] ?? "";
    const grades = nameFolded(piece);
    return { ...grades, last: Math.max(grades.last, /^(?:al|el|ait|ben|abu|abou)-/.test(folded) && piece.length > 3 ? 1 : 0) };
  }
  return parts < 2 ? whole : { first, last, firstAmbiguous: 0, lastAmbiguous: 0 };
}

function infixAt(tokens: readonly Token[], at: number, text: string, dotted: boolean): Part | undefined {
  const token = tokens[at] as Token;
  const low = folded(token);
  if (INFIX.has(low)) return infix(tokens, at, at + 1, low);
  // Every small word near a name comes here; nearly all are no interfix.
  if (low !== "v" && low !== "d" && !INFIX_BEFORE_ARTICLE.has(low)) return undefined;
  const part = (next: number) => infix(tokens, at, next, low);
  // v.d. · v/d · v.
  if (low === "v" && token.caps === 0) {
    const mark = tokens[at + 1];
    const d = tokens[at + 2];
    if (mark && d && (mark.text === "." || mark.text === "/") && /^d(?:e[rn]?)?$/i.test(d.text) && d.start === mark.end)
      return part(tokens[at + 3]?.text === "." && tokens[at + 3]?.start === d.end ? at + 4 : at + 3);
    return dotted ? part(at + 2) : undefined;
  }
  if (low === "d" && token.caps === 0 && dotted) return part(at + 2);
  if (INFIX_BEFORE_ARTICLE.has(low)) {
    const next = tokens[at + 1];
    if (next && adjacent(token, next, text) && /^(?:de[nr]?|het|['’]t|ten)$/.test(next.text)) return part(at + 1);
  }
  return undefined;
}

const infix = (tokens: readonly Token[], at: number, next: number, low: string): Part => ({
  type: "infix",
  token: tokens[at] as Token,
  next,
  length: next - at,
  end: (tokens[next - 1] as Token).end,
  folded: low,
  grades: none,
  ordinary: false,
  never: false,
});
