import { wordsOf } from "./assess.ts";
import { type Finding, type Kind, WARN } from "./finding.ts";

/** How names are written after redaction: as "leerling A", or by their first letters ("S.d.V."). */
export interface RedactOptions {
  readonly names?: "letters" | "initials";
}

/** A place in the text and what comes there instead. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text of a placeholder; Dutch, because it stands in the user's own text. */
const PLACEHOLDER: Record<Exclude<Kind, "name">, string> = {
  bsn: "[BSN]",
  birthdate: "[geboortedatum]",
  phone: "[telefoonnummer]",
  email: "[e-mailadres]",
  address: "[adres]",
  iban: "[rekeningnummer]",
  "pupil-number": "[leerlingnummer]",
  "id-document": "[documentnummer]",
  medical: "[medisch gegeven]",
  "special-category": "[bijzonder gegeven]",
  sensitive: "[gevoelig gegeven]",
  credential: "[wachtwoord]",
};

/** What is data about a person rather than what tells who it is: it stays readable when the person no longer is. */
const ABOUT: ReadonlySet<Kind> = new Set<Kind>(["medical", "special-category", "sensitive"]);

/** Replaces what was found by placeholders that say what stood there; the same person is the same letter throughout. */
export function redact(text: string, findings: readonly Finding[], options: RedactOptions = {}): string {
  let out = "";
  let at = 0;
  for (const { start, end, text: instead } of replacements(text, findings, options)) {
    out += text.slice(at, start) + instead;
    at = end;
  }
  return out + text.slice(at);
}

/**
 * The replacements one by one, for who shows or undoes them. When something in the text says who it is about, that is what
 * goes; health and home stay, because a question about an anonymous pupil is useless without them. Without it they go too.
 */
export function replacements(text: string, findings: readonly Finding[], { names = "letters" }: RedactOptions = {}): Replacement[] {
  const sorted = findings.slice().sort((a, b) => a.start - b.start || b.end - a.end);
  const people = new People(text, sorted);
  const done: Replacement[] = [];
  let end = 0;
  const identified = sorted.some(({ kind }) => !ABOUT.has(kind));
  for (const finding of sorted) {
    if (finding.start < end || (identified && ABOUT.has(finding.kind))) continue;
    const instead =
      finding.kind !== "name"
        ? PLACEHOLDER[finding.kind]
        : names === "initials"
          ? initials(text.slice(finding.start, finding.end))
          : people.placeholder(finding);
    done.push({ start: finding.start, end: finding.end, text: instead });
    end = finding.end;
  }
  return done;
}

/** "Sem de Vries" → "S.d.V.", as the schools' own mail does it. */
export function initials(name: string): string {
  return name
    .split(/[\s,.]+/)
    .map((word) => /[A-Za-zÀ-ɏ]/.exec(word)?.[0] ?? "")
    .filter((letter) => letter !== "")
    .map((letter) => `${letter}.`)
    .join("");
}

interface Person {
  readonly words: readonly string[];
  readonly members: Finding[];
  pupil: boolean;
  first: number;
}

/** Who is who: a name belongs to an earlier, fuller one when that is the only one with all its words. */
class People {
  private readonly letters = new Map<Finding, { letter: string; pupil: boolean }>();

  constructor(text: string, findings: readonly Finding[]) {
    const named = findings
      .filter(({ kind }) => kind === "name")
      .map((finding) => ({ finding, words: wordsOf(text.slice(finding.start, finding.end)) }));
    const people: Person[] = [];
    const byWord = new Map<string, Person[]>();
    for (const { finding, words } of named.slice().sort((a, b) => b.words.length - a.words.length || a.finding.start - b.finding.start)) {
      const same = (byWord.get(words[0] ?? "") ?? []).filter((person) => words.every((word) => person.words.indexOf(word) >= 0));
      const known = same.length === 1 || (same.length > 1 && words.length > 1) ? same[0] : undefined;
      const person = known ?? { words, pupil: false, members: [], first: finding.start };
      person.members.push(finding);
      person.pupil = person.pupil || finding.sure >= WARN;
      person.first = Math.min(person.first, finding.start);
      if (known) continue;
      people.push(person);
      for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), person]);
    }
    people
      .sort((a, b) => a.first - b.first)
      .forEach(({ members, pupil }, i) => {
        for (const member of members) this.letters.set(member, { letter: letterFor(i), pupil });
      });
  }

  placeholder(finding: Finding): string {
    const { letter, pupil } = this.letters.get(finding) ?? { letter: "A", pupil: false };
    return `${pupil ? "leerling" : "persoon"} ${letter}`;
  }
}

/** A … Z, then A2 … */
const letterFor = (i: number) => String.fromCharCode(65 + (i % 26)) + (i < 26 ? "" : String(Math.floor(i / 26) + 1));
