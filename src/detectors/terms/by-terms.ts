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

/** What has words in between ("zit al weken thuis"), and the words without which it need not be tried. */
export interface Pattern {
  readonly words: readonly string[];
  readonly pattern: RegExp;
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
    if (term.kind !== kind || OFFICE.test(reading.text.slice(Math.max(0, start - 24), start))) continue;
    found.push({ kind, start, end, sure: sureness(reading, term.strong, start, end) });
  }
  for (const { words, pattern } of patterns) {
    if (!words.some((word) => reading.lower.indexOf(word) >= 0)) continue;
    pattern.lastIndex = 0;
    for (let m = pattern.exec(reading.text); m; m = pattern.exec(reading.text)) {
      const start = m.index;
      const end = start + m[0].length;
      found.push({ kind, start, end, sure: sureness(reading, true, start, end) });
    }
  }
  return apart([...found, ...fields]);
}

function sureness(reading: Reading, strong: boolean, start: number, end: number): Sureness {
  const field = reading.fieldAt(start);
  if (field !== undefined && (field.kind === "medical" || field.kind === "sensitive" || field.kind === "special-category")) return 0.7;
  if (!strong) return 0.35;
  const near = reading.text.slice(Math.max(0, start - 160), Math.min(reading.text.length, end + 100));
  return SOMEBODY.test(near) && !LESSON.test(near) ? 0.6 : 0.45;
}
