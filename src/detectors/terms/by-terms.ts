import { apart } from "../../apart.ts";
import type { Finding, Kind, Sureness } from "../../finding.ts";
import type { Reading } from "../../reading.ts";

/** Somebody in particular, without a name: he, this pupil, our son. "Leerlingen" and "een leerling" are nobody. */
const SOMEBODY =
  /\b(?:hij|hem|haar|zijn (?:moeder|vader|ouders|broer|zus|mentor|klas|gedrag|medicatie|diagnose)|zij (?:heeft|is|wordt|krijgt|gaat|woont|zit)|(?:de|deze|dit|die|onze|mijn|betreffende|bovengenoemde) (?:leerling|kind|jongen|meisje|zoon|dochter|jongere|student|kleuter|brugklasser|moeder|vader|cliënt)|moeder (?:heeft|is|vertelt|geeft|belt)|vader (?:heeft|is|vertelt|geeft|zit)|jongen (?:uit|van|met)|meisje (?:uit|van|met))\b/i;
/** "De leerling kan uitleggen wat epilepsie is": somebody in general. */
const LESSON =
  /\b(?:leerdoel(?:en)?|docentenhandleiding|hoofdstuk|paragraaf|lesplan|lesdoel(?:en)?|kerndoel(?:en)?|eindterm(?:en)?|kan uitleggen|opdracht \d)\b/i;
const EMPTY = /^(?:-+|geen|nee|n\.?v\.?t\.?|niet van toepassing|onbekend|nvt|ja|x|\?|niet ingevuld|zie .*|nog niet bekend)\.?$/i;

/** "Afdeling leerplicht", "team jeugdhulp": who somebody works for. */
const OFFICE = /\b(?:afdeling|team|bureau|loket|consulent|ambtenaar|adviseur|portefeuille) $/i;

/** "Bart doet het geweldig": begins like violence, and is praise. */
const PRAISE = /^geweldige?(?:re?|ste?)?$/i;

/** What has words in between ("zit al weken thuis"), and the words without which it need not be tried. */
export interface Pattern {
  readonly words: readonly string[];
  readonly pattern: RegExp;
  /** When it is surer than a word of a list: "heeft Pfeiffer" is no name. */
  readonly sure?: Sureness;
}

/**
 * Findings of one kind from the term lists, and from fields with a label of that kind. A strong word near somebody in
 * particular is worth a mention (patterns are for what has words in between: "zit al weken thuis"); whether it counts is decided where all findings of a text are seen together.
 */
export function byTerms(reading: Reading, kind: Kind, patterns: readonly Pattern[] = []): Finding[] {
  const found: Finding[] = [];
  const fields: Finding[] = [];
  for (const field of reading.structure.fields) {
    const value = reading.text.slice(field.start, field.end);
    if (field.kind === kind && !EMPTY.test(value) && value.length < 200 && value.length > 1)
      fields.push({ kind, start: field.start, end: field.end, sure: 0.7 });
  }
  for (const { term, start, end } of reading.terms) {
    if (
      term.kind !== kind ||
      OFFICE.test(reading.text.slice(Math.max(0, start - 24), start)) ||
      PRAISE.test(reading.text.slice(start, end))
    )
      continue;
    found.push({ kind, start, end, sure: sureness(reading, term.strong, start, end) });
  }
  for (const { term, start, end } of reading.together)
    if (term.kind === kind) found.push({ kind, start, end, sure: sureness(reading, term.strong, start, end) });
  for (const { words, pattern, sure } of patterns) {
    for (const { from, to } of placesOf(reading, words)) {
      const piece = reading.text.slice(from, to);
      pattern.lastIndex = 0;
      for (let m = pattern.exec(piece); m; m = pattern.exec(piece)) {
        const start = from + m.index;
        const end = start + m[0].length;
        found.push({ kind, start, end, sure: sure ?? sureness(reading, true, start, end) });
      }
    }
  }
  return apart([...found, ...fields]);
}

/** How far a pattern may reach from its word. */
const REACH = 200;

/** The stretches around the places of these words, cut between words; patterns need not be tried over the rest of the text. */
function placesOf(reading: Reading, words: readonly string[]): { from: number; to: number }[] {
  const { text, lower } = reading;
  const present = words.filter((word) => reading.mentions(word.trim()));
  if (present.length === 0) return [];
  // "İ" is two characters in lower case: then places in one are not places in the other.
  if (lower.length !== text.length) return [{ from: 0, to: text.length }];
  const at: number[] = [];
  for (const word of present) for (let i = lower.indexOf(word); i >= 0; i = lower.indexOf(word, i + 1)) at.push(i);
  at.sort((a, b) => a - b);
  const places: { from: number; to: number }[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const i of at) {
    let to = Math.min(text.length, i + REACH);
    while (to < text.length && text.charCodeAt(to) > SPACE) to++;
    if (i - REACH <= end) (places[places.length - 1] as { to: number }).to = to;
    else {
      let from = Math.max(0, i - REACH);
      while (from > 0 && from > end && text.charCodeAt(from - 1) > SPACE) from--;
      places.push({ from, to });
    }
    end = to;
  }
  return places;
}

const SPACE = 32;

function sureness(reading: Reading, strong: boolean, start: number, end: number): Sureness {
  const field = reading.fieldAt(start);
  if (field !== undefined && (field.kind === "medical" || field.kind === "sensitive" || field.kind === "special-category")) return 0.7;
  if (!strong) return 0.35;
  const near = reading.text.slice(Math.max(0, start - 160), Math.min(reading.text.length, end + 100));
  return SOMEBODY.test(near) && !LESSON.test(near) ? 0.6 : 0.45;
}
