import type { Finding, Sureness } from "../finding.ts";
import { fold } from "../lexicon/fold.ts";
import { nameWord } from "../lexicon/names.ts";
import type { Reading } from "../reading.ts";
import type { Detector } from "./detector.ts";

/** Nine or eight digits, or in threes (or 4-2-3) with one repeated separator; in other groups only with a keyword in front. */
const CANDIDATE =
  /\d{9}|\d{8}|\d{3}([ \u00a0\u202f.-])\d{3}\1\d{2,3}|\d{4}([ \u00a0\u202f.-])\d{2}\2\d{3}|(\d{2,6})([ \u00a0\u202f.-])\d{2,6}(?:\4\d{2,5}){0,2}/g;
const KEYWORD =
  /(?:^|[^a-z])(?:(?:leerling[ -]?)?bsn(?:[ -]?(?:nr|nummer)s?)?|b\.s\.n\.?|burger ?service ?(?:nummer|nr)s?|sofi(?:[ -]?(?:nummer|nr))?|pgn|persoonsgebonden nummer|onderwijsnummer)(?![a-z])/g;
/** As sure as a number that passes is with a keyword in front. */
const KEYWORDED = 0.98;
/** What other numbers are called; the 11-test is right on one in eleven of them, and on every RSIN and old VAT number. */
const OTHER =
  /(?:fiscaal|kvk|k\.v\.k\.|kamer van koophandel|rsin|btw|vat|iban|rekening|giro|bank|order|bestel|factuur|ticket|zaak|dossier|kenmerk|referentie|ref\b|artikel|klant|debiteur|relatie|contract|polis|serie|product|id\b|meeting|vergadering|tel\b|telefoon|mobiel|fax|agb|big\b|brin|isbn|ean|barcode|batch|lot\b|melding|incident|aanvraag|case|volg|inschrijf|leverancier|boeking|reservering|[a-z]{3,20}(?=nummer|nr)|pas\b|kaart|meter|kenteken|teams)[a-z]{0,12}[ .:#-]{0,3}(?:(?:nummer|nr|code|id|is|no|number|num)[a-z]{0,2}\.?[ :#-]{0,3}){0,2}(?:(?:stichting|vereniging|school|van|voor|is|de|het|onze|uw)[ :]{1,2}){0,3}$/;
const PERSON = /\b(?:geb\b|geb\.|geboren|geboortedatum|leerling|lln|zoon|dochter|moeder|vader)|\b\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d\b/i;

/** Burgerservicenummer. The 11-test alone is not evidence, so the words around the number decide. */
export const bsn: Detector = {
  kind: "bsn",
  evidence: {
    hits: [
      "Het BSN van Sem is [999990019].",
      "burgerservicenummer: [9999.90.019]",
      "BSN van de leerling: [999.99.0019], groep 14",
      "Zijn bsn, in klas 14: [99 999 00 19].",
      "Leerling Noor Bakker, geboren 3 mei 2011, [999990019]",
      "Naam\tBSN\nSem\t[999990019]\nNoor\t[999990020]",
    ],
    misses: [
      ["a chamber of commerce number", "KvK-nummer 999990019, stuur ons geen BSN."],
      ["an order", "Uw bestelnummer 999990019 is verzonden."],
      ["a phone number without its zero", "Bel +31 999990019."],
      ["a VAT number", "btw-nummer NL999990019B01"],
      ["eight digits without a keyword", "De code is 99999019 geworden."],
      ["other groups without a keyword", "Leerling Noor Bakker belt 99 9990019."],
      ["all nought", "BSN 000000000"],
      ["a web address", "https://voorbeeld.example/pagina/999990019"],
    ],
  },
  find(reading) {
    const { text } = reading;
    const found: (Finding & { bare: boolean })[] = [];
    let tested = 0;
    CANDIDATE.lastIndex = 0;
    for (let m = CANDIDATE.exec(text); m; m = CANDIDATE.exec(text)) {
      const start = m.index;
      const end = start + m[0].length;
      const separator = m[1] ?? m[2] ?? m[4] ?? "";
      const digits = m[0].replace(/\D/g, "");
      // "14 999 990 019": what comes after the first group may still be one.
      if (m[3] !== undefined) CANDIDATE.lastIndex = start + m[3].length;
      if (m[3] !== undefined && (digits.length !== 9 || !elevenTest(digits))) continue;
      if (!standsAlone(text, start, end, separator)) continue;
      if (/^0000|^(\d)\1+$/.test(digits) || (digits.length === 8 && isDate(digits))) continue;
      const passes = elevenTest(digits);
      if (digits.length === 9) tested++;
      const sure = sureness(reading, start, end, digits.length, separator !== "", passes);
      if (m[3] !== undefined && sure < KEYWORDED) continue;
      CANDIDATE.lastIndex = end;
      if (sure >= 0.3) found.push({ kind: "bsn", start, end, sure, bare: passes && sure <= 0.55 && digits.length === 9 });
    }
    // Three random numbers all pass once in 1331 times: a column in which nearly every number passes is one of BSNs.
    const bare = found.filter((finding) => finding.bare).length;
    const column = bare >= 3 && bare >= tested * 0.7;
    return found.map(({ start, end, sure, bare: lone }) => ({ kind: "bsn", start, end, sure: column && lone ? 0.8 : sure }));
  },
};

/** Weights 9…2 and −1; the sum must divide by eleven. Eight digits are nine with a nought in front. */
export function elevenTest(digits: string): boolean {
  const nine = digits.length === 8 ? `0${digits}` : digits;
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += (nine.charCodeAt(i) - 48) * (i === 8 ? -1 : 9 - i);
  return sum % 11 === 0;
}

/** No digits, letters or number-gluing marks on either side. */
function standsAlone(text: string, start: number, end: number, separator: string): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  const after = text.slice(end, end + 4);
  if (
    /[A-Za-z0-9_/=#€$%+À-ɏ]$|\d[.,-]$|[A-Za-z]\d*-$|(?:\+|00)31[ -]?$|\(0\)\s?$|€ ?$|NL[ .]{0,2}$/.test(before) &&
    !/bsn[-:#]?$/i.test(before)
  )
    return false;
  if (/^[A-Za-z0-9_/=%€À-ɏ]|^[-.,]\d|^ ?%|^-[A-Za-z]/.test(after)) return false;
  if (separator === "") return true;
  return (
    !(before.charAt(before.length - 1) === separator && /\d/.test(before.charAt(before.length - 2))) &&
    !(after.charAt(0) === separator && /\d/.test(after.charAt(1)))
  );
}

function isDate(digits: string): boolean {
  const ok = (d: number, m: number, y: number) => d >= 1 && d <= 31 && m >= 1 && m <= 12 && y >= 1900 && y <= 2099;
  const n = (from: number, to: number) => Number(digits.slice(from, to));
  return ok(n(6, 8), n(4, 6), n(0, 4)) || ok(n(0, 2), n(2, 4), n(4, 8));
}

function sureness(reading: Reading, start: number, end: number, length: number, separated: boolean, passes: boolean): Sureness {
  const { text } = reading;
  const field = reading.fieldAt(start);
  if (field?.kind === "bsn") return passes ? KEYWORDED : length === 9 ? 0.5 : 0;
  if (field?.table && field.kind !== "pupil-number") return 0;
  const line = reading.lines[reading.lineAt(start)] ?? { start, end };
  const before = fold(text.slice(Math.max(line.start, start - 60), start));
  const after = fold(text.slice(end, Math.min(line.end, end + 32)));
  const keyword = lastMatch(KEYWORD, before);
  const other = OTHER.test(before.slice(-42)) ? before.length : -1;
  if (other >= 0 && !(keyword >= 0 && before.length - keyword < 14)) return 0.05;
  // "999990019 is mijn klantnummer"
  if (
    keyword < 0 &&
    /^ (?:is|was|=) (?:mijn |het |uw |ons |een )?(?:[a-z]{0,10}(?:klant|order|factuur|bestel|polis|relatie|zaak|ticket|kenmerk|referentie|rekening|dossier))/.test(
      after,
    )
  )
    return 0.05;
  if (keyword >= 0 || /^[ ,)(]{0,3}\(?(?:is )?(?:het |haar |zijn |mijn |als )?(?:bsn\b|burgerservice)/.test(after))
    return passes ? KEYWORDED : length === 9 && !separated ? 0.5 : separated && length === 9 ? 0.5 : 0;
  if (length === 8 || !passes) return 0;
  if (lastMatch(KEYWORD, fold(text.slice(Math.max(0, start - 300), start))) >= 0) return 0.8;
  const near = text.slice(Math.max(0, start - 120), Math.min(text.length, end + 120));
  if (PERSON.test(near) || namedNear(near)) return 0.75;
  return separated ? 0.35 : 0.55;
}

/** Where the last match begins; -1 when there is none. */
function lastMatch(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  let at = -1;
  for (let m = pattern.exec(text); m; m = pattern.exec(text)) at = m.index + m[0].length;
  return at;
}

/** Two capitalised words in a row of which the first is a first name. */
function namedNear(near: string): boolean {
  const pairs = near.match(/[A-ZÀ-Þ][a-zà-ɏ]+(?= (?:(?:van|de|den|der|el|ten|ter) ){0,2}[A-ZÀ-Þ])/g);
  return pairs?.some((word) => nameWord(word).first === 2 && nameWord(word).firstAmbiguous < 2) ?? false;
}
