import type { Finding, Sureness } from "../finding.ts";
import { fold } from "../lexicon/fold.ts";
import type { Reading } from "../reading.ts";
import type { Detector } from "./detector.ts";

const MONTH =
  "jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const DATE = new RegExp(
  `\\d{1,2}(?:[-/. ]{1,3}\\d{1,2}[-/. ]{1,3}| ?(?:de|e)? ?-?(?:${MONTH})\\.?(?: |-|, )?)(?:(?:19|20)\\d\\d|'?\\d\\d)(?!\\d)|(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)`,
  "gi",
);
/** The same without a year, which only counts right behind "geboren op". */
const BORN = /(?:\bgeb\b\.?|\bgeboren\b|geboorte ?datum|gebdat|\bgeb\.? ?datum|\bg\.d\.|\bjarig\b|°)[^\n\d]{0,28}$/i;
const BORN_AFTER = /^[ ,)]{0,3}(?:geboren|\(?geb(?:oren|\.)|\(?geboortedatum)/i;
const PUPIL = /\b(?:leerling|lln|zoon|dochter|jongen|meisje|klas|bsn|moeder|vader|ouders)\b/i;
const NOT_BIRTH =
  /(?:datum|d\.d\.|dd\.?|per|vanaf|sinds|tot|t\/m|op|verzonden|van|deadline|inleveren|uiterlijk|gesprek|vergadering|afspraak|ingangsdatum|start|einde|schooljaar|brief|versie|toets|proefwerk)[ :.,]{0,3}$/i;

/** "geboortedatum > '2010-01-01'": a question to a table. */
const COMPARED = /[<>]=? ?['"]?$/;

/** Dates of birth: a date said to be one, in a column of them, or behind a name in brackets. */
export const birthdate: Detector = {
  kind: "birthdate",
  evidence: {
    hits: [
      "Sem is geboren op [12-03-2010].",
      "Naam: Noor, geb. [3 mei 2011]",
      "Naam\tGeboortedatum\nSem\t[2010-03-12]\nNoor\t[1-9-2011]",
      "Sem de Vries ([12/03/2010]) zit in 2B.",
      "geboortedatum: [12 maart '10]",
    ],
    misses: [
      ["a date of a meeting", "De vergadering is op 12-03-2025."],
      ["a date in a query", "WHERE geboortedatum > '2010-01-01'"],
      ["a mail header", "Verzonden: 12 maart 2025 10:12"],
      ["a school year", "In schooljaar 2024-2025 starten we op 01-09-2024."],
    ],
  },
  find(reading) {
    const { text } = reading;
    const found: Finding[] = [];
    DATE.lastIndex = 0;
    for (let m = DATE.exec(text); m; m = DATE.exec(text)) {
      const start = m.index;
      const end = start + m[0].length;
      if (/[\d/_.-]/.test(text.charAt(start - 1)) || COMPARED.test(text.slice(Math.max(0, start - 8), start))) continue;
      const sure = sureness(reading, start, end, m[0]);
      if (sure > 0) found.push({ kind: "birthdate", start, end, sure });
    }
    return found;
  },
};

function sureness(reading: Reading, start: number, end: number, date: string): Sureness {
  const { text } = reading;
  const field = reading.fieldAt(start);
  if (field?.kind === "birthdate") return 0.95;
  const at = reading.lineAt(start);
  if (reading.letter.get(at) === "header") return 0;
  const before = text.slice(Math.max(0, start - 44), start);
  if (BORN.test(before) || BORN_AFTER.test(text.slice(end, end + 24))) return 0.95;
  const year = yearOf(date);
  // Ages at which people are pupils; an older date needs the word "geboren".
  const young = year >= 2003 && year <= 2022;
  if (!young) return 0;
  if (/[A-ZÀ-Þ][\wÀ-ɏ'’-]+ ?\($/.test(before) && /^\)/.test(text.slice(end, end + 1))) return 0.8;
  if (year > 2016) return 0;
  const line = reading.lines[at] ?? { start, end };
  const here = text.slice(Math.max(line.start, start - 120), Math.min(line.end, end + 120));
  if (NOT_BIRTH.test(fold(before))) return 0;
  // In a row of a person's data: beside a number of nine digits or a postcode.
  if (/(?:^|\D)\d{9}(?!\d)|\b[1-9]\d{3} ?[A-Z]{2}\b/.test(here) && /[,;|\t] ?$/.test(before)) return 0.75;
  if (/[A-ZÀ-Þ][\wÀ-ɏ'’-]+[,;\t ]{1,3}$/.test(before) && (reading.structure.rows.has(at) || PUPIL.test(here) || line.end - line.start < 80))
    return 0.75;
  return PUPIL.test(here) ? 0.55 : 0;
}

function yearOf(date: string): number {
  const four = /(?:19|20)\d\d/.exec(date);
  if (four) return Number(four[0]);
  const two = Number(/\d\d$/.exec(date)?.[0] ?? "0");
  return two > 30 ? 1900 + two : 2000 + two;
}
