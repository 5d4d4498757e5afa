import { BREATH, COLLEAGUE, CORRESPONDENT, type Finding, type Kind, MENTION, SUBJECT, WARN } from "./finding.ts";
import { fold } from "./lexicon/fold.ts";
import type { Own } from "./own.ts";
import { type Reading, read } from "./reading.ts";

/** How heavy the data in a text is. The schools' documents know two levels (OMO: gevoelig, zeer gevoelig). */
export type Weight = "none" | "sensitive" | "very-sensitive";

/** What the findings in a text amount to, after looking at them together. */
export interface Assessment {
  /** The findings that count, in order: without the sender's own data and without words that mean nothing alone. */
  readonly findings: readonly Finding[];
  /** Their kinds, heaviest first, each once. */
  readonly kinds: readonly Kind[];
  readonly weight: Weight;
  /** How many different persons are named or numbered. */
  readonly persons: number;
  /** A table or list of many persons. */
  readonly classList: boolean;
}

/** The assessment of a text without personal data. */
export const nothing: Assessment = { findings: [], kinds: [], weight: "none", persons: 0, classList: false };

/** Heaviest first: identity numbers and what AVG 9 and 10 protect, then what identifies, then contact data. */
const ORDER: readonly Kind[] = [
  "bsn",
  "id-document",
  "credential",
  "medical",
  "special-category",
  "sensitive",
  "birthdate",
  "pupil-number",
  "iban",
  "name",
  "address",
  "phone",
  "email",
];
const VERY: ReadonlySet<Kind> = new Set<Kind>(["bsn", "id-document", "credential", "medical", "special-category", "sensitive"]);
const ABOUT: ReadonlySet<Kind> = new Set<Kind>(["medical", "special-category", "sensitive"]);
const CONTACT: ReadonlySet<Kind> = new Set<Kind>(["phone", "email", "address"]);

/** So many persons in a table or list are a class list. */
const LIST = 5;
/** A strong word counts for a pupil this far away, for anybody else that near; a weak word only beside the name. */
const FAR = 2_500;
const NEAR = 400;
const BESIDE = 130;

/** A sentence about a training, a lesson or a rule is not about the person who gives it. */
const GENERAL =
  /\b(?:training|workshop|studiedag|studiemiddag|webinar|cursus|scholing|lezing|congres|gastles|gastlessen|lesbrief|lessenserie|themaweek|thema-avond|ouderavond|informatieavond|voorlichting|protocol|beleid|beleidsplan|artikel|boek|excursie|podcast|documentaire|presentatie|werkgroep|expertise|specialist|gespecialiseerd|poster|nieuwsbrief|hoofdstuk|paragraaf|opdracht|les over|project|persoonsgegevens|gegevens over|reglement|personeel|personeelsbeleid|vacature|sollicitatie|sollicitanten|verzuimpercentage|privacy|avg|richtlijn|wet|wetgeving|iemands?|personen|werkinstructie|meldcode|stappenplan|bereken|toetsopgave|opgave|leerdoel(?:en)?|aantal(?:len)?|percentages?|procent|kwartaalcijfers|toernooi|\w*toernooi|wedstrijd|competitie|schoolvoetbal|sportdag|quiz|werk(?:t|te)?(?: [a-z0-9]{2,9}){0,3} als)\b/i;
/** A lecture, a vacancy or a piece of advice is about the subject, whoever's name stands beside it, unless it says that somebody has it. */
const TOPIC =
  /\b(?:training|workshops?|studiedag|studiemiddag|webinar|cursus|scholing|lezing|congres|vacatures?|kennis van|ervaring met|(?:wij|we) zoeken|(?:stuur|mail|zet|noem|deel|plak) (?:nooit|geen))\b/i;
const HAS = /\b(?:heeft|hebben|volgt|krijgt|lijdt|slikt|wordt|had|kreeg|is|zijn|haar)\b/i;
/** What comes before a word about several people nobody names. */
const SEVERAL =
  /\b(?:leerlingen|kinderen|jongeren|pubers|mensen|gasten|personen|deelnemers|docenten|collega's|leden) (?:(?:met|voor|zonder|die)\b[^.!?\n]{0,40})$/i;
/** "Ik moet met Elly naar de tandarts": of one's own family, and no more than that one is away. */
const ERRAND = /\bik (?:moet|ga|zit|kom)\b[^.!?\n]{0,40}\b(?:tandarts|dokter|huisarts|ziekenhuis|fysio|orthodontist|kapper|dierenarts)\b/i;
const SPEAKS =
  /\b(?:over|vertelt|vertellen|spreekt|geeft|geven|verzorgt|verzorgen|begeleidt|onderzoekt|schrijft|schreef|leidt|presenteert|organiseert|doceert|bespreekt|coördineert|zoekt|zoeken|bij wie|vragen)\b/i;
/** "… voor een gesprek op maandag om 13.30 uur, Bovendonk 1": where people meet is nobody's home. */
const MEETING = /\b(?:om|vanaf|van|tot) \d{1,2}[.:]\d{2}\b|\b\d{1,2}[.:]\d{2} uur\b/i;

/** A sentence that tells where to turn to, and says nothing of anybody's family. */
const TURN_TO =
  /\b(?:reageren|reactie|reacties|aanspreekpunt|sollicit\w+|aanmelden|aanmelding|opgeven|opgave|inschrijven|inlichtingen|informatie|info|vragen|contact opnemen|contactpersoon|bereikbaar)\b/i;
const FAMILY = /\b(?:moeder|vader|ouders?|oma|opa|voogd|pleeg\w+|zoon|dochter|leerling|kind|thuis|gezin)\b/i;
const isContactLine = (sentence: string): boolean => TURN_TO.test(sentence) && !FAMILY.test(sentence);

/** Looks at findings together: what counts, and how heavy it is. */
export function assess(text: string, findings: readonly Finding[], own: Own): Assessment {
  const reading = read(text);
  const signed = (at: number) => reading.letter.get(reading.lineAt(at)) === "signature";
  const others = findings.filter(
    (finding) => !isOwn(text, finding, own) && !(own.signature === true && CONTACT.has(finding.kind) && signed(finding.start)),
  );
  if (others.length === 0) return nothing;
  const foreign = likeColleagues(text, others);
  const subjects = foreign.filter(({ kind, sure }) => (kind === "name" ? sure >= SUBJECT : identifies(kind) && sure >= WARN));
  const list = isClassList(reading, subjects);
  const nearest = nearestBy(
    subjects,
    foreign.filter(({ kind, sure }) => kind === "name" && sure >= COLLEAGUE),
  );
  const hasWriter = foreign.some(({ kind, sure }) => kind === "name" && sure >= CORRESPONDENT);
  const addresses = foreign.filter(({ kind, sure }) => kind === "email" && sure >= 0.6).length;
  const counted = foreign.filter(
    (finding) =>
      !inOneBreath(finding) &&
      counts(text, finding, nearest, addresses, hasWriter) &&
      !isFunction(finding, reading) &&
      !isCount(text, finding),
  );
  const told = counted.filter(({ kind }) => ABOUT.has(kind));
  counted.push(...foreign.filter((finding) => inOneBreath(finding) && distance(told, finding.start) < SENTENCE));
  counted.sort((a, b) => a.start - b.start);
  if (counted.length === 0 && !list) {
    // "Groep 4: Pien, Guus en Zeynep …": three first names and a class are pupils, unless it is about colleagues.
    const group = isGroup(text, subjects) ? subjects : [];
    if (group.length === 0) return nothing;
    counted.push(...group);
  }
  // Once there is a reason to warn, whatever else may identify somebody belongs to what is shown and made anonymous.
  const counting = new Set(counted);
  const shown = foreign.filter((finding) => counting.has(finding) || (finding.sure >= MENTION && !ABOUT.has(finding.kind)));
  const weighed = list ? shown : counted;
  const present = new Set(weighed.map(({ kind }) => kind));
  return {
    findings: shown,
    kinds: ORDER.filter((kind) => present.has(kind)),
    weight: weighed.some(({ kind }) => VERY.has(kind)) ? "very-sensitive" : "sensitive",
    persons: personsIn(text, shown),
    classList: list,
  };
}

/** Several texts taken together. Offsets lose their meaning, so the findings are left out. */
export function merge(list: readonly Assessment[]): Assessment {
  const all = list.filter(({ weight }) => weight !== "none");
  if (all.length === 0) return nothing;
  return {
    findings: [],
    kinds: ORDER.filter((kind) => all.some(({ kinds }) => kinds.indexOf(kind) >= 0)),
    weight: all.some(({ weight }) => weight === "very-sensitive") ? "very-sensitive" : "sensitive",
    persons: Math.max(...all.map(({ persons }) => persons)),
    classList: all.some(({ classList }) => classList),
  };
}

const identifies = (kind: Kind) => kind === "bsn" || kind === "birthdate" || kind === "pupil-number" || kind === "id-document";

function isOwn(text: string, { kind, start, end }: Finding, own: Own): boolean {
  const value = text.slice(start, end).toLowerCase();
  if (kind === "email") {
    const domain = value.slice(value.indexOf("@") + 1);
    return (
      own.addresses.indexOf(value) >= 0 || own.domains.some((mine) => domain === mine || domain.slice(-mine.length - 1) === `.${mine}`)
    );
  }
  if (kind !== "name" || own.names.length === 0) return false;
  const mine = own.names.map(fold);
  return wordsOf(value).every((word) => mine.indexOf(word) >= 0 || (word.length === 1 && mine.some((whole) => whole.charAt(0) === word)));
}

/** The words of a name that tell people apart, folded: without interfixes, titles and marks. */
export function wordsOf(name: string): string[] {
  const words = fold(name)
    .split(/[^a-z0-9'-]+/)
    .filter((word) => word !== "");
  const telling = words.filter((word) => !/^(?:van|de|der|den|het|'t|ten|ter|te|el|al|la|le|v|d|vd|in|op)$/.test(word));
  return telling.length > 0 ? telling : words;
}

/** "Tim" in minutes is Tim Haas of the list of who was there: a first name is the colleague's whose full name stands elsewhere. */
function likeColleagues(text: string, findings: readonly Finding[]): readonly Finding[] {
  const known = new Set<string>();
  for (const { kind, sure, start, end } of findings)
    if (kind === "name" && sure >= CORRESPONDENT && sure < SUBJECT) for (const word of wordsOf(text.slice(start, end))) known.add(word);
  if (known.size === 0) return findings;
  return findings.map((finding) => {
    if (finding.kind !== "name" || finding.sure < SUBJECT || finding.sure >= WARN) return finding;
    const words = wordsOf(text.slice(finding.start, finding.end));
    return words.length === 1 && known.has(words[0] as string) ? { ...finding, sure: COLLEAGUE } : finding;
  });
}

/** "Begeleider passend onderwijs" under a name says what somebody does, not how a pupil is. */
const isFunction = ({ kind, sure, start }: Finding, reading: Reading) =>
  ABOUT.has(kind) && sure < 0.5 && reading.letter.get(reading.lineAt(start)) === "signature";

const inOneBreath = ({ kind, sure }: Finding) => ABOUT.has(kind) && sure <= BREATH;
/** As far as a sentence is looked at. */
const SENTENCE = 240;

/** "31 arrangementen, 9 TLV's": how many there are tells nothing of anybody. */
const isCount = (text: string, { kind, sure, start }: Finding) =>
  ABOUT.has(kind) && sure < 0.4 && /(?:^|[^\w.,])\d[\d.]* $/.test(text.slice(Math.max(0, start - 10), start));

type Nearest = (at: number) => { pupil: number; anybody: number; colleague: number };

/** Distance to the nearest subject on either side, for pupils (sure enough to warn) and for anybody. */
function nearestBy(subjects: readonly Finding[], colleagues: readonly Finding[]): Nearest {
  const pupils = subjects.filter(({ sure }) => sure >= WARN);
  return (at) => ({ pupil: distance(pupils, at), anybody: distance(subjects, at), colleague: distance(colleagues, at) });
}

function distance(sorted: readonly Finding[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Finding).start <= at) low = middle + 1;
    else high = middle;
  }
  const before = sorted[low - 1];
  const after = sorted[low];
  return Math.min(before ? Math.max(0, at - before.end) : Number.POSITIVE_INFINITY, after ? after.start - at : Number.POSITIVE_INFINITY);
}

function counts(text: string, finding: Finding, nearest: Nearest, addresses: number, hasWriter: boolean): boolean {
  const { kind, sure, start } = finding;
  if (ABOUT.has(kind)) {
    const { pupil, anybody, colleague } = nearest(start);
    if (sure >= 0.7 && anybody < Number.POSITIVE_INFINITY) return true;
    const sentence = sentenceAround(text, start);
    if (sure < 0.6 && ERRAND.test(sentence)) return false;
    // "Lokaal 1.05 voor de leerlingen met dyslexie": of several at once, whoever is named elsewhere.
    if (sure < 0.6 && pupil > BESIDE && SEVERAL.test(text.slice(Math.max(0, start - 60), start))) return false;
    if (sure < 0.6 && TOPIC.test(sentence) && !HAS.test(sentence)) return false;
    const general = GENERAL.test(sentence) || TOPIC.test(sentence);
    // "Ik heb corona. Annet Wiersma": of oneself, with one's name under it.
    if (sure >= 0.4 && hasWriter && !general && /\bik (?:heb|ben|lig|slik|gebruik)\b/i.test(sentence)) return true;
    // "Corné (docent gym) is ingestort. Hij …": of a colleague only what is plainly said of him.
    if (sure >= 0.6 && !general && colleague < NEAR / 2) return true;
    // "Petra is uit vanwege borstkanker": plainly of the one who is named beside it, and not what she lectures on.
    if (sure >= 0.4 && !general && colleague < BESIDE && HAS.test(sentence) && !SPEAKS.test(sentence)) return true;
    if (sure >= 0.4) return pupil < (general ? BESIDE : FAR) || (!general && anybody < NEAR);
    return !general && (pupil < BESIDE * 2 || anybody < BESIDE);
  }
  if (kind === "email") return sure >= WARN || (sure >= 0.6 && addresses >= LIST);
  if (kind === "address" && sure < WARN && MEETING.test(sentenceAround(text, start))) return false;
  // "Reageren kan bij mw. J. Rooijakkers, 0492-512345": whom to write to about a vacancy or an outing.
  if (CONTACT.has(kind) && sure < WARN && nearest(start).pupil > NEAR && isContactLine(sentenceAround(text, start))) return false;
  // A landline, a street: of a person when a person stands beside it, else as likely the school's or the museum's.
  if (CONTACT.has(kind) || kind === "iban") return sure >= WARN || (sure > 0.45 && nearest(start).anybody < BESIDE);
  return sure >= WARN;
}

function sentenceAround(text: string, at: number): string {
  const from = Math.max(0, at - 160);
  const before = text.slice(from, at);
  const after = text.slice(at, at + 160);
  const cut = Math.max(before.lastIndexOf("\n"), lastStop(before), before.lastIndexOf("? "), before.lastIndexOf("! "));
  const stop = /[\n?!]|\.\s/.exec(after);
  return before.slice(cut + 1) + after.slice(0, stop ? stop.index : after.length);
}

/** The last full stop that ends a sentence: "tel. 0165-…" and "mw. J. Kok" go on. */
function lastStop(before: string): number {
  for (let at = before.lastIndexOf(". "); at > 0; at = before.lastIndexOf(". ", at - 1))
    if (!/(?:^|[\s(])(?:tel|nr|mw|mevr|dhr|dr|drs|ir|ing|mr|prof|fam|t\.?a\.?v|[A-Z])$/i.test(before.slice(Math.max(0, at - 6), at)))
      return at;
  return -1;
}

/** Many different persons, each at the start of a row or of a short line. */
function isClassList(reading: Reading, subjects: readonly Finding[]): boolean {
  const lines = new Set<number>();
  const who = new Set<string>();
  for (const { kind, start, end } of subjects) {
    if (kind !== "name") continue;
    const at = reading.lineAt(start);
    const line = reading.lines[at];
    if (line === undefined || !(reading.structure.rows.has(at) || line.end - line.start < 70 + (end - start))) continue;
    if (!reading.structure.rows.has(at) && start - line.start > 12) continue;
    lines.add(at);
    who.add(wordsOf(reading.text.slice(start, end)).join(" "));
  }
  return lines.size >= LIST && who.size >= LIST;
}

const CLASS =
  /\b(?:klas|groep|brugklas) ?\d|\b[1-6] ?(?:[A-HK-Z]|[hvmtk]\d|(?:kb|bb|tl|gl|havo|vwo|vmbo|mavo))\d?\b|\b(?:leerlingen?|lln|sociogram|tafelgroep\w*|kamerindeling|plattegrond|klasgenoten|mentorklas|brugklassers)\b/i;
const STAFFROOM =
  /\b(?:collega\w*|docenten?|begeleiders?|surveill\w*|notulen|vergadering|overleg|sectie|team\w*|aanwezig|afwezig|toernooi|organisatie|werkgroep|directie|bardienst|opgave|bereken)\b/i;

/** Three different first names in a text that names a class, and no colleagues. */
function isGroup(text: string, subjects: readonly Finding[]): boolean {
  const start = text.slice(0, 2_000);
  if (!CLASS.test(start) || STAFFROOM.test(start)) return false;
  const who = new Set<string>();
  for (const { kind, sure, start: at, end } of subjects) if (kind === "name" && sure >= 0.6) who.add(fold(text.slice(at, end)));
  return who.size >= 3;
}

/** Different persons: names that share a word are one ("Sem de Vries", "Sem"); without names, the numbers count. */
function personsIn(text: string, findings: readonly Finding[]): number {
  const whole = new Set<string>();
  const parts = new Set<string>();
  const single = new Set<string>();
  const numbers: Partial<Record<Kind, Set<string>>> = {};
  for (const { kind, start, end, sure } of findings) {
    if (identifies(kind)) {
      const seen = numbers[kind] ?? new Set<string>();
      numbers[kind] = seen.add(text.slice(start, end));
    }
    if (kind !== "name" || sure < SUBJECT) continue;
    const words = wordsOf(text.slice(start, end));
    if (words.length === 1) single.add(words[0] as string);
    else {
      whole.add(words.slice().sort().join(" "));
      for (const word of words) parts.add(word);
    }
  }
  const names = whole.size + [...single].filter((word) => !parts.has(word)).length;
  const counted = (Object.keys(numbers) as Kind[]).map((kind) => numbers[kind]?.size ?? 0);
  return Math.max(names, findings.length > 0 ? 1 : 0, ...counted);
}
