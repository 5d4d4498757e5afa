import { COLLEAGUE, CORRESPONDENT, MENTION, type Sureness } from "../../finding.ts";
import { INFIX, INFIX_BEFORE_ARTICLE, NAMING, ORGANISATION_AFTER, SALUTATION, SIGN_OFF, THING_END } from "../../lexicon/cues.ts";
import { beginsKnown, knownPerson, LONGEST_KNOWN } from "../../lexicon/known-people.ts";
import { nameFolded, nameWord } from "../../lexicon/names.ts";
import { isPlace } from "../../lexicon/places.ts";
import { folded, type Token } from "../../reading/tokens.ts";
import type { Reading } from "../../reading.ts";
import { colleaguesInRow } from "./colleagues.ts";
import { type Role, roleAfter, roleBefore } from "./context.ts";
import { mentions } from "./mentions.ts";
import { adjacent, type Part, partAt } from "./parts.ts";
import { type Cue, type Named, type Phrase, readPhrase, runAt } from "./phrase.ts";
import { smallNames } from "./small.ts";
import { byModel, DOUBTED, scorer } from "./surroundings.ts";

/** Reads every stretch with a capital as a name and grades it by its shape and its surroundings. */
export function findNames(reading: Reading): Named[] {
  const found = ruledNames(reading);
  const scoreAt = scorer(reading, found);
  byModel(reading, found, scoreAt);
  byStory(reading, found);
  inEnumeration(reading, found, scoreAt);
  propagate(found);
  mentions(reading, found, scoreAt);
  return found.filter(({ sure, phrase }) => sure > 0 && phrase.end <= reading.text.length);
}

/** What shapes, lists and cues say, before the model reads the surroundings. */
export function ruledNames(reading: Reading): Named[] {
  const { tokens, text } = reading;
  const found: Named[] = [];
  // Whether a word begins no name wherever it stands, by its number; nine capitals in ten only begin a sentence.
  const nothing: boolean[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    if (token.caps === 0 || token.kind !== "word") {
      i++;
      continue;
    }
    const { id } = token.word;
    if (nothing[id] === undefined) nothing[id] = beginsNothing(tokens, i, text);
    if ((nothing[id] || loneInfix(tokens, i)) && !endsInfix(tokens, i)) {
      i++;
      continue;
    }
    const known = knownAt(tokens, i, text);
    if (known.length > 0) {
      // "Anne Frank Huis": the thing is called after her.
      const last = tokens[i + known.length - 1];
      const thing = tokens[i + known.length];
      if (thing !== undefined && thing.caps > 0 && adjacent(last, thing, text) && ORGANISATION_AFTER.has(folded(thing))) i++;
      // Who is in the news now is mentioned (and never warns); who is in the history book is not even that.
      found.push({ phrase: knownPhrase(tokens, i, known.length), role: "public", sure: known.now ? MENTION : 0 });
      i += known.length;
      continue;
    }
    const named = nameAt(reading, i);
    if (named === undefined) {
      i++;
      continue;
    }
    found.push(named);
    // What turned out to be nothing may still hold a name: "Hi Jeroen".
    i = named.sure > 0 ? Math.max(i + 1, named.phrase.next) : i + 1;
  }
  for (const named of smallNames(reading)) found.push(named);
  colleaguesInRow(reading, found);
  inList(reading, found);
  return found;
}

/** An ordinary word that no list of names has, too long for initials; {@link runAt} stops at it. */
function beginsNothing(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at] as Token;
  if (token.text.length < (token.caps === 1 ? 3 : 4) || INFIX.has(folded(token)) || beginsKnown(folded(token).replace(/'s$/, "")))
    return false;
  const part = partAt(tokens, at, text);
  return part === undefined || (part.type === "word" && part.ordinary && part.grades.first + part.grades.last === 0);
}

/** "De leerlingen", "In tweetallen": an interfix with a small word behind it begins a sentence and no name. */
function loneInfix(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (next === undefined || next.kind === "mark" || next.caps > 0) return false;
  if (next.kind === "word" && next.text.length < 2) return false;
  return INFIX.has(folded(token)) && !INFIX.has(folded(next)) && !INFIX_BEFORE_ARTICLE.has(folded(next)) && !beginsKnown(folded(token));
}

/** Might an interfix end right before this token ("van der Mededeling", "v.d. Berg")? */
function endsInfix(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.line !== (tokens[at] as Token).line) return false;
  if (before.kind !== "mark") return INFIX.has(folded(before));
  const letter = tokens[at - 2];
  return letter !== undefined && letter.kind === "word" && (letter.text.length === 1 || INFIX.has(folded(letter)));
}

/** How many tokens from here are the name of a public or historical person, full stops of initials included. */
function knownAt(tokens: readonly Token[], at: number, text: string): { length: number; now: boolean } {
  // Only a first word that begins a known name is worth reading on.
  if (!beginsKnown(folded(tokens[at] as Token).replace(/'s$/, ""))) return NOBODY;
  const words: string[] = [];
  const ends: number[] = [];
  for (let i = at; i < tokens.length && words.length < LONGEST_KNOWN; i++) {
    const token = tokens[i] as Token;
    // Hard-wrapped text breaks names over lines ("Leo\nKanner").
    if (
      i > at &&
      !adjacent(tokens[i - 1], token, text) &&
      !(token.line === (tokens[i - 1] as Token).line + 1 && token.start - (tokens[i - 1] as Token).end <= 2)
    )
      break;
    if (token.text === "." && words.length > 0) continue;
    if (token.kind !== "word" && token.kind !== "number") break;
    words.push(folded(token).replace(/'s$/, ""));
    ends.push(i + 1 - at);
  }
  const { length, now } = knownPerson(words);
  if (length === 0) return NOBODY;
  // "Kennedy Visser", "Mohammed Ali Yilmaz": given names with a surname behind them are somebody else.
  const next = tokens[at + (ends[length - 1] as number)];
  if (next !== undefined && next.caps > 0 && adjacent(tokens[at + (ends[length - 1] as number) - 1], next, text)) {
    const { last, lastAmbiguous } = nameWord(next.text);
    const given = nameWord(words[length - 1] as string).first > 0 && lastAmbiguous === 0 && !ORGANISATION_AFTER.has(folded(next));
    if (last > 0 && (length === 1 || given)) return NOBODY;
  }
  return { length: ends[length - 1] as number, now };
}

const NOBODY = { length: 0, now: false };

function knownPhrase(tokens: readonly Token[], from: number, length: number): Phrase {
  const next = from + length;
  return {
    start: (tokens[from] as Token).start,
    end: (tokens[next - 1] as Token).end,
    from,
    next,
    shape: "full",
    listed: 2,
    firsts: [],
    lasts: [],
    known: true,
  };
}

function nameAt(reading: Reading, at: number): Named | undefined {
  const { tokens, text } = reading;
  const token = tokens[at] as Token;
  const reversed = reversedAt(reading, at);
  if (reversed) {
    const role = roleAfter(reading, reversed.end);
    return { phrase: reversed, role, sure: role === "public" ? 0.4 : role === "staff" ? COLLEAGUE : 0.88 };
  }
  const from = infixesBefore(tokens, at, text);
  const run = runAt(tokens, from, text);
  if (run.length === 0 || (run[run.length - 1] as Part).next <= at) return undefined;
  let before = roleBefore(reading, from);
  if (beginsSentence(reading, before, from, run)) before = { role: undefined, from };
  const frame = reading.letter.get(token.line);
  const cue =
    before.role !== undefined && before.role !== "organisation" && before.role !== "public" && adjacentCue(tokens, before.from, from)
      ? before.role
      : false;
  const signed = frame === undefined && signsOff(reading, from, run);
  const alone = frame === "signature" && wholeLine(reading, run) && (run.length > 1 || (run[0] as Part).grades.first > 0);
  const sender = sendsMessage(reading, run);
  const told: Cue = cue || ((alone || sender || signed) && "correspondent");
  // "het verslag van Nashwan Al-Dulaimi": when "van" is part of no surname it is a preposition.
  const shaped =
    readPhrase(tokens, run, text, told) ??
    (from === at - 1 && tokens[from]?.text === "van" && cue !== "staff"
      ? readPhrase(tokens, runAt(tokens, at, text), text, told)
      : undefined);
  if (shaped === undefined) return undefined;
  const phrase = withMaidenName(tokens, shaped, text);
  if (phrase.from > from && knownAt(tokens, phrase.from, text).length > 0) return { phrase, role: "public", sure: 0 };
  if (partOfThing(reading, phrase)) return { phrase, role: "organisation", sure: 0 };
  // "Lodewijk XVI", "Paulus V": a king or a pope.
  const number = tokens[phrase.next];
  if (number !== undefined && /^[IVX]{1,5}$/.test(number.text) && number.text !== "I" && adjacent(tokens[phrase.next - 1], number, text))
    return { phrase, role: "public", sure: 0 };
  // "Carol Dweck (1999)" is a reference, "Ties W. (2009)" a pupil with a year of birth.
  const born =
    phrase.shape === "first" || (phrase.shape === "full" && /^ ?\(20(?:0[4-9]|1\d)\)/.test(text.slice(phrase.end, phrase.end + 8)));
  const leads = LEADS.test(text.slice(Math.max(0, phrase.start - 12), phrase.start));
  const lead = leads ? text.slice(Math.max(0, phrase.start - 110), phrase.start) : "";
  const made: Role = !leads
    ? undefined
    : PERFORMED.test(lead) || WORK.test(lead)
      ? "public"
      : MAKER.test(lead) || CONTACT.test(lead)
        ? "staff"
        : undefined;
  const read = roleAfter(reading, phrase.end) ?? made;
  const after = born && read === "public" ? undefined : read;
  // Part of the run may have turned out to be a word about the name: "Wethouder Piet Hermans".
  if (phrase.from !== from) before = roleBefore(reading, phrase.from);
  // "premier Kok" is somebody, "koning Filips" is history.
  const titled =
    before.role === "public" && adjacentCue(tokens, before.from, phrase.from) && !HISTORIC.test(tokens[before.from]?.text ?? "");
  const role: Role =
    frame !== undefined || sender || (signed && before.role !== "pupil")
      ? "correspondent"
      : after === "public" || after === "staff"
        ? after
        : (before.role ?? after);
  const sure = grade(phrase, role, after, cue !== false || alone || sender || signed, titled);
  // "Lente uit de brugklas": what else would be in a class? ("Frans uit klas 2" is a lesson.)
  const inClass = sure === 0 && role === "pupil" && phrase.shape === "first" && IN_CLASS.test(text.slice(phrase.end, phrase.end + 24));
  return { phrase, role, sure: inClass && phrase.firsts[0] !== "frans" && nameFolded(phrase.firsts[0] ?? "").first === 2 ? 0.75 : sure };
}

const IN_CLASS = /^ (?:\(|uit (?:klas |groep |de )?(?:[1-6a-zA-Z]{1,3}\d|\d[a-zA-Z]|brugklas)|zit in)/;

const HISTORIC =
  /^(?:koning|koningin|prins|prinses|keizer|keizerin|paus|sint|heilige|tsaar|stadhouder|zeeheld|ontdekkingsreiziger|uitvinder|roman|boek|gedicht|film|schrijver|schrijfster|dichter|dichteres|schilder|componist|filosoof|natuurkundige|kunstenaar)$/i;

/** Sureness by shape, then by who it is. Only pupils, and full names of nobody in particular, reach the warning border. */
function grade(phrase: Phrase, role: Role, after: Role, cue: boolean, titled: boolean): Sureness {
  const { shape, listed } = phrase;
  let sure = 0;
  if (shape === "full") sure = listed === 2 ? 0.9 : listed === 1 ? 0.78 : 0;
  else if (shape === "initials") sure = listed === 2 ? 0.85 : 0.7;
  else if (shape === "first") sure = listed === 2 ? 0.62 : listed === 1 ? 0.55 : 0;
  else if (shape === "last") sure = listed === 2 ? COLLEAGUE : 0;
  switch (role) {
    case "organisation":
      return shape === "full" && listed === 2 && !cue ? 0.5 : 0;
    case "public":
      return after === "public" ? Math.min(sure, 0.4) : titled ? MENTION : Math.min(sure, MENTION);
    case "pupil":
      if (sure > 0 && shape !== "last" && (cue || listed === 2)) return Math.max(0.8, sure);
      return cue || (after === "pupil" && (listed > 0 || (shape === "unknown" && phrase.firsts.length > 0 && phrase.lasts.length > 0)))
        ? 0.75
        : sure;
    case "title":
      // An adult, and as likely a colleague as a parent: it takes more than the name to warn.
      return cue ? 0.7 : Math.min(sure, 0.7);
    case "naming":
      return cue ? Math.max(0.7, sure) : sure;
    case "staff":
      // "docent Frans" teaches French.
      if (shape === "first" && listed === 0) return 0;
      return cue || sure > 0 ? COLLEAGUE : 0;
    case "correspondent":
      return cue || sure > 0 ? CORRESPONDENT : 0;
    default:
      return sure;
  }
}

/** Lower-case interfixes right before a capital: "de Vries", "van den Berg", "v.d. Sluis". */
function infixesBefore(tokens: readonly Token[], at: number, text: string): number {
  let from = at;
  // "het werk van De Morgan": a capital interfix begins the name, what stands before it is a preposition.
  if (INFIX.has(folded(tokens[at] as Token))) return from;
  for (let tries = 1; tries <= 5 && at - tries >= 0; tries++) {
    const part = partAt(tokens, at - tries, text);
    if (part === undefined || part.type !== "infix") {
      // The pieces of "v/d" and "v.d." are read from their first letter on.
      const { kind, text: piece } = tokens[at - tries] as Token;
      if ((kind === "mark" || /^d(?:e[rn]?)?$/i.test(piece)) && tries < 5) continue;
      break;
    }
    if (part.next !== from) continue;
    if (!adjacent(tokens[part.next - 1], tokens[from], text)) break;
    from = at - tries;
  }
  return from;
}

/** "een studiemiddag door Anton Horeweg", "het boek van …": who gives or made it; of a pupil's book or story as well, so no more than a colleague. */
const MAKER =
  /\b(?:studiemiddag|studiedag|training|workshop|lezing|webinar|gastles|gastcollege|presentatie|cursus|boek|voorstelling|concert|artikel|onderzoek|film|podcast|liedje|schilderij|model|methode)\b[^.\n]{0,60} (?:door|van) $|\b(?:onder leiding|in de regie|begeleid|met muziek|fotografie) (?:van|door) $/i;
/** "de roman van …", "liederen van …", "'Het diner' van …": pupils seldom make these, so who did is known for it. */
const WORK =
  /\b(?:jeugdboek(?:en)?|prentenboek(?:en)?|dichtbundel|roman(?:s)?|thrillers?|speelfilms?|documentaires?|musical|opera(?:'s)?|symfonie|sonates?|composities?|liederen|schilderijen|tentoonstelling|biografie|autobiografie|standbeeld|theorie|stelling|gecomponeerd|geregisseerd|vertolkt|gezongen)\b[^.\n]{0,40} (?:door|van) $|[A-Za-zÀ-ÿ!?.]['’"”] (?:\([^()\n]{1,20}\) )?(?:door|van) $/i;

/** "Reageren kan bij …", "versterking van …": of the staff; "de bigband speelt …": of somebody famous. */
const CONTACT =
  /\b(?:(?:reageren|aanmelden|opgeven|inschrijven|informatie|inlichtingen|vragen|solliciteren|terecht|geef je (?:snel |vóór [^.]{1,12})?op|meld je (?:aan)?|schrijf je in|loop (?:even )?langs|(?:stuur|mail) (?:je|uw|een) (?:cv|brief|sollicitatie\w*))\b[^.\n]{0,40} (?:bij|via|naar)|(?:versterking|afscheid) van|verwelkomen|(?:plenair|keynote|sessie|inleiding|opening|masterclass|workshop|gastles|lezing) (?:met|van|door)|\b(?:uur|les|lessen|lesbezoek|begeleiding) (?:[A-Za-z]{2,14} )?(?:bij|door)) $/i;
/** Without one of these right in front the patterns above need not be tried. */
const LEADS = /(?:door|van|bij|met|via|naar|verwelkomen|speelt|zingt|draait) $/;
const PERFORMED = /(?:bigband|band|koor|orkest|ensemble|dj) (?:speelt|zingt|draait) $/i;

/** Between the cue and the name stand only words that keep them together. */
function adjacentCue(tokens: readonly Token[], cue: number, from: number): boolean {
  // "mijn naam is Sem", but "moeder is Turks".
  const naming = NAMING.has(folded(tokens[cue] as Token));
  for (let i = cue + 1; i < from; i++) {
    const { text, kind, caps } = tokens[i] as Token;
    if (/^[-–;|]$/.test(text) || (folded(tokens[i] as Token) === "is" && !naming)) return false;
    if (kind === "word" && caps === 0 && !/^(?:van|de|het|uit|klas|groep|is|en|der)$/i.test(text)) return false;
    if (kind === "word" && caps > 0 && text.length > 2) return false;
    // "Naam: leerling A. Kalenderleeftijd …": who is meant was already said, by a letter.
    if (kind === "word" && caps > 0 && text.length === 1 && tokens[i + 1]?.text === ".") return false;
  }
  return cue < from;
}

/** "de Roo - Fokkens": a double surname with spaces around its hyphen. */
function withMaidenName(tokens: readonly Token[], phrase: Phrase, text: string): Phrase {
  const dash = tokens[phrase.next];
  if (
    phrase.shape === "first" ||
    phrase.shape === "unknown" ||
    dash === undefined ||
    !/^[-–]$/.test(dash.text) ||
    dash.start - phrase.end > 1
  )
    return phrase;
  const run = runAt(tokens, phrase.next + 1, text);
  const last = run[run.length - 1];
  const surname = run.every(({ type, grades }) => type === "infix" || (grades.last > 0 && grades.first === 0 && grades.lastAmbiguous < 2));
  if (
    last === undefined ||
    !surname ||
    run.length > 3 ||
    (run[0] as Part).token.start - dash.end > 1 ||
    (run[0] as Part).token.line !== dash.line
  )
    return phrase;
  const words = run.filter(({ type }) => type === "word").map(({ folded }) => folded);
  return { ...phrase, end: last.end, next: last.next, lasts: [...phrase.lasts, ...words] };
}

/** "[12-11-2024 10:14] Mark: …", "10:14 - Mark: …": who writes in a chat. */
function sendsMessage(reading: Reading, run: readonly Part[]): boolean {
  const head = (run[0] as Part).token;
  const tail = run[run.length - 1] as Part;
  const line = reading.lines[head.line];
  if (line === undefined || run.length > 4 || reading.text.charAt(tail.end) !== ":") return false;
  return head.start - line.start < 30 && /\d{1,2}:\d\d(?::\d\d)?\]?[\s–-]*$/.test(reading.text.slice(line.start, head.start));
}

/** "Beste Karin, Hugo heeft koorts", "Beste collega, Faye ziet dubbel": behind the comma the letter itself begins. */
function beginsSentence({ tokens, text }: Reading, before: { role: Role; from: number }, from: number, run: readonly Part[]): boolean {
  if (before.role !== "correspondent" && before.role !== "staff") return false;
  const { start } = tokens[from] as Token;
  const between = text.slice((tokens[before.from] as Token).end, start);
  if (!/, $/.test(between) || !/^ (?!en |of |& )[a-zà-ÿ]/.test(text.slice((run[run.length - 1] as Part).end, start + 80))) return false;
  for (let i = before.from; i >= 0 && before.from - i < 5; i--) {
    const token = tokens[i] as Token;
    if (token.line !== tokens[from]?.line) return false;
    if (SALUTATION.has(folded(token))) return true;
  }
  return false;
}

/** "… meedenken. Hartelijke groet, Dineke Post": a closing formula in the middle of a line, or nothing but the name behind the last sentence. */
function signsOff({ tokens, text, lines }: Reading, from: number, run: readonly Part[]): boolean {
  const { start, line } = tokens[from] as Token;
  const { end } = run[run.length - 1] as Part;
  const whole = lines[line];
  if (whole === undefined) return false;
  const rest = text.slice(end, Math.min(whole.end, end + 40));
  if (!/^[.!]?(?:$|[,(|–-])/.test(rest.trim())) return false;
  const before = text.slice(Math.max(whole.start, start - 70), start);
  for (let at = before.length - 3, tries = 0; at >= 0 && tries < 3; at--) {
    if (!/[.!?] /.test(before.slice(at, at + 2))) continue;
    const piece = before.slice(at + 2);
    const off = SIGN_OFF.exec(piece);
    if (off !== null && off[0].length === piece.length) return true;
    tries++;
  }
  return false;
}

/** A line of a signature that is nothing but the name. */
function wholeLine(reading: Reading, run: readonly Part[]): boolean {
  const head = (run[0] as Part).token;
  const tail = run[run.length - 1] as Part;
  const line = reading.lines[head.line];
  if (line === undefined) return false;
  const rest = reading.text.slice(line.start, head.start) + reading.text.slice(tail.end, line.end);
  return run.length <= 5 && /^[\s>*_,.|-]*$/.test(rest);
}

/** "Anne Frank College", "Jan Steenstraat 12", "basisschool Sint Jozef": the whole belongs to a thing. */
function partOfThing(reading: Reading, { from, next, shape }: Phrase): boolean {
  const { tokens, text } = reading;
  const before = tokens[from - 1];
  const after = tokens[next];
  // "Carrer de Sants 83": an unknown word, an interfix and a number behind it are an address.
  if (
    shape !== "first" &&
    after !== undefined &&
    after.kind === "number" &&
    after.text.length < 4 &&
    adjacent(tokens[next - 1], after, text) &&
    next - from > 2 &&
    nameFolded(folded(tokens[from] as Token)).first === 0 &&
    tokens[from + 1]?.caps === 0 &&
    !reading.structure.rows.has(after.line)
  )
    return true;
  // "@Roel" calls a colleague; "info@Roel" is half an address.
  if (before !== undefined && before.text === "@" && /\S/.test(text.charAt(before.start - 1))) return true;
  if (
    after !== undefined &&
    after.start === (tokens[next - 1] as Token).end &&
    (/[@\\_=/}]/.test(after.text) || (after.text === "." && tokens[next + 1]?.start === after.end))
  )
    return true;
  if (
    before !== undefined &&
    before.end === (tokens[from] as Token).start &&
    /[@\\_=/{.]/.test(before.text) &&
    !(before.text === "@" && !/\S/.test(text.charAt(before.start - 1)))
  )
    return true;
  if (after !== undefined && after.caps > 0 && ORGANISATION_AFTER.has(folded(after)) && adjacent(tokens[next - 1], after, text))
    return true;
  if (after === undefined || after.caps === 0 || !adjacent(tokens[next - 1], after, text)) return false;
  return shape !== "first" && THING_END.test(folded(after));
}

/** "Leerling Kuijpers, Jelle is overgeplaatst": behind one of these also inside a sentence. */
const ONE_PUPIL = /^(?:leerling|ll|lln|student|kandidaat|deelnemer)$/i;

/** "Jansen, P." · "Vries, Sem de" · "Berg, M. van den": surname first, as lists have it. */
function reversedAt(reading: Reading, at: number): Phrase | undefined {
  const { tokens, text } = reading;
  const { line } = tokens[at] as Token;
  if (reading.structure.rows.get(line) === "," || reading.letter.get(line) === "sign-off") return undefined;
  let commaAhead = false;
  for (let i = at + 1; i < at + 5 && !commaAhead; i++) commaAhead = tokens[i]?.text === ",";
  if (!commaAhead) return undefined;
  const run = runAt(tokens, at, text);
  const words = run.filter(({ type }) => type === "word");
  const last = run[run.length - 1];
  if (last === undefined || words.length > 2 || words.length === 0 || run.some(({ type }) => type === "initial")) return undefined;
  const comma = tokens[last.next];
  if (comma === undefined || comma.text !== "," || comma.start !== last.end) return undefined;
  const given = runAt(tokens, last.next + 1, text);
  const head = given[0];
  if (head === undefined || head.token.line !== comma.line || head.type === "infix") return undefined;
  const listed = words.every(({ grades, ordinary }) => grades.last > 0 || !ordinary) && words.some(({ grades }) => grades.last > 0);
  const opens = opensCell(reading, at) || ONE_PUPIL.test(tokens[at - 1]?.text ?? "");
  if (head.type === "word" && !(head.grades.first > 0 && (opens || reading.fieldAt((tokens[at] as Token).start) !== undefined)))
    return undefined;
  if (!listed && !opens) return undefined;
  if (head.type === "word" && words.some(({ grades }) => grades.first === 2 && grades.last === 0)) return undefined;
  let next = (given[given.length - 1] as Part).next;
  let end = (given[given.length - 1] as Part).end;
  for (;;) {
    const part = partAt(tokens, next, text);
    if (part === undefined || part.type !== "infix" || part.token.line !== comma.line) break;
    next = part.next;
    end = part.end;
  }
  const after = tokens[next];
  if (
    head.type === "word" &&
    after !== undefined &&
    after.line === comma.line &&
    after.kind === "word" &&
    after.caps === 0 &&
    tokens[next - 1]?.text !== "." &&
    !ONE_PUPIL.test(tokens[at - 1]?.text ?? "")
  )
    return undefined;
  return {
    start: (tokens[at] as Token).start,
    end,
    from: at,
    next,
    shape: "reversed",
    listed: 2,
    firsts: given.filter(({ type }) => type === "word").map(({ folded }) => folded),
    lasts: words.map(({ folded }) => folded),
    known: false,
  };
}

/** First on its line, in its cell, or behind a number or bullet. */
export function opensCell(reading: Reading, at: number): boolean {
  const { tokens, text } = reading;
  const token = tokens[at] as Token;
  const separator = reading.structure.rows.get(token.line);
  const line = reading.lines[token.line];
  if (line === undefined) return false;
  let from = line.start;
  if (separator !== undefined) from = Math.max(from, text.lastIndexOf(separator, token.start - 1) + 1);
  return token.start - from < 12 && /^[\s"'•*·–>-]*(?:\d{1,3}[.)]?)?[\s"'•*·–-]*$/.test(text.slice(from, token.start));
}

/** "Mo, Daan en Nova": between names an ambiguous first name is one too. */
function inEnumeration({ text, tokens }: Reading, found: Named[], scoreAt: (at: number) => number): void {
  const joined = (a: Named | undefined, b: Named | undefined) =>
    a !== undefined &&
    b !== undefined &&
    b.phrase.start > a.phrase.end &&
    b.phrase.start - a.phrase.end < 46 &&
    /^(?: \([^()\n]{1,40}\))?(?:, ?| en | & | ?\/ ?|, en )$/.test(text.slice(a.phrase.end, b.phrase.start));
  const rowBefore = (i: number) => {
    for (let back = 1; back <= 2; back++) {
      const other = found[i - back];
      if (!joined(other, found[i - back + 1]) || other === undefined || other.sure <= MENTION || other.phrase.shape !== "first")
        return false;
    }
    return true;
  };
  const firsts = found.filter(({ sure, phrase }) => sure > MENTION && phrase.shape === "first").length;
  const endsLine = ({ next }: Phrase) => tokens[next] === undefined || tokens[next]?.line !== tokens[next - 1]?.line;
  for (let i = 0; i < found.length; i++) {
    const named = found[i] as Named;
    if (named.sure > 0 || named.role === "organisation" || named.role === "public") continue;
    const { shape, lasts, from, next } = named.phrase;
    const unknown = shape === "unknown" && lasts.length === 1 && next - from === 1;
    if (shape !== "first" && !unknown) continue;
    const before = found[i - 1];
    const after = found[i + 1];
    const beside = [joined(before, named) ? before : undefined, joined(named, after) ? after : undefined];
    const names = beside.filter((other) => other !== undefined && other.sure > MENTION && other.phrase.shape === "first").length;
    // What no list knows ("Fem, Hyun-woo en Tijs") needs a name on either side, a row of them before it, or the end of a line of names.
    const enough = names > 1 || (names === 1 && (rowBefore(i) || (firsts > 3 && beside[0] !== undefined && endsLine(named.phrase))));
    const pair =
      unknown &&
      names === 1 &&
      / en $/.test(
        text.slice(Math.max(0, named.phrase.start - 4), named.phrase.start) || text.slice(named.phrase.end, named.phrase.end + 4),
      );
    if (
      unknown
        ? enough ||
          (pair && scoreAt(from) > 0) ||
          (names === 1 && scoreAt(from) > 0 && /^ en /.test(text.slice(named.phrase.end, named.phrase.end + 4)))
        : names > 0
    )
      named.sure = 0.55;
  }
}

/** "Ze eet nauwelijks", "Haar moeder weet het": the sentence goes on about one person. */
const STORY =
  /[.!?] (?:Hij|Zij|Ze|Haar|Zijn) (?!zijn\b)[a-z]|\b(?:hij|zijn (?:moeder|vader|ouders|broer|zus|oma|opa|mentor|klas|telefoon|tas|toets|cijfer)|haar (?:moeder|vader|ouders|broer|zus|oma|opa|mentor|klas|telefoon|tas|toets|cijfer))\b/;

/** A first name and surname that no list knows warn when the model takes them for a name and the text goes on about him or her. */
function byStory({ text }: Reading, found: Named[]): void {
  for (const named of found) {
    const { phrase, role, sure } = named;
    if (sure < MENTION || sure >= 0.6 || role !== undefined || phrase.shape === "first" || phrase.shape === "last") continue;
    if (phrase.firsts.length + phrase.lasts.length < 2) continue;
    if (STORY.test(text.slice(phrase.end, phrase.end + 160))) named.sure = 0.76;
  }
}

/** In a list of names a name that no list knows is still a name. */
function inList(reading: Reading, found: Named[]): void {
  const { tokens } = reading;
  // "- Jip: gehoorapparaat" below "- Beyza: …": a first name that is also a word, where first names stand.
  const headed = found.filter(
    ({ phrase, role }) =>
      phrase.shape === "first" && role === undefined && tokens[phrase.next]?.text === ":" && opensCell(reading, phrase.from),
  );
  if (headed.filter(({ sure }) => sure >= 0.55).length >= 2) for (const named of headed) if (named.sure === 0) named.sure = 0.66;
  const ends = ({ phrase }: Named) => {
    const after = tokens[phrase.next];
    return (
      after === undefined ||
      after.line !== (tokens[phrase.next - 1] as Token).line ||
      /[(,;|\t\d–-]/.test(after.text) ||
      reading.structure.rows.has(after.line)
    );
  };
  const items = found.filter((named) => opensCell(reading, named.phrase.from) && ends(named));
  const sure = items.filter(({ sure: s, phrase }) => s >= 0.6 && phrase.firsts.length + phrase.lasts.length > 1).length;
  if (sure < 2) return;
  for (const item of items)
    if (
      item.phrase.shape === "unknown" &&
      item.sure === 0 &&
      item.phrase.firsts.length + item.phrase.lasts.length > 1 &&
      sure * 2 >= items.length
    )
      item.sure = 0.75;
}

/** Part of a full name elsewhere in the text: "Sem de Vries … Sem … De Vries … Sems moeder". */
function propagate(found: Named[]): void {
  const firsts = new Set<string>();
  const lasts = new Set<string>();
  for (const { sure, phrase } of found) {
    // What only the model or the word "collega" made a name is not sure enough to make more names.
    if (sure < 0.6 && !(sure > MENTION && phrase.listed > 0)) continue;
    if (phrase.shape === "full" || phrase.shape === "reversed" || phrase.shape === "initials")
      for (const word of phrase.lasts) lasts.add(word);
    if (phrase.shape === "full" || phrase.shape === "reversed" || sure >= 0.6) for (const word of phrase.firsts) firsts.add(word);
    if (phrase.shape === "last" || phrase.shape === "unknown") for (const word of phrase.lasts) lasts.add(word);
  }
  const colleagues = new Set<string>();
  const staff = new Set<string>();
  for (const { phrase, role } of found) if (role === "staff") for (const word of [...phrase.firsts, ...phrase.lasts]) staff.add(word);
  for (const { phrase, role, sure } of found)
    if ((role === "staff" || role === "correspondent") && sure > 0)
      for (const word of [...phrase.firsts, ...phrase.lasts]) colleagues.add(word);
  for (const named of found) {
    const { phrase, sure, role } = named;
    // Who greets or is greeted is not who the text is about, also where the name comes back.
    if (sure > 0.5 && sure < 0.75 && role !== "pupil" && [...phrase.firsts, ...phrase.lasts].every((word) => colleagues.has(word))) {
      named.sure = Math.min(sure, staff.has(named.phrase.firsts[0] ?? named.phrase.lasts[0] ?? "") ? COLLEAGUE : CORRESPONDENT);
      continue;
    }
    if ((sure > 0 && sure !== DOUBTED) || role === "organisation" || (role === "public" && (phrase.known || sure > 0))) continue;
    const words = [...phrase.firsts, ...phrase.lasts];
    const word = words[0] as string;
    // "Gazet van Antwerpen" makes no person of the town.
    if (words.length === 1 && phrase.shape === "unknown" && isPlace(word)) continue;
    if (words.length === 1 && (firsts.has(word) || lasts.has(word) || (/[^s]s$/.test(word) && firsts.has(word.slice(0, -1)))))
      named.sure = 0.6;
  }
}
