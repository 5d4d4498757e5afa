import type { Finding } from "../finding.ts";
import type { Detector } from "./detector.ts";

/** Lengths per country (SWIFT IBAN registry); other countries are left out, school mail hardly ever holds them. */
const LENGTH: Record<string, number> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  AZ: 28,
  BA: 20,
  BE: 16,
  BG: 22,
  BH: 22,
  BR: 29,
  BY: 28,
  CH: 21,
  CR: 22,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  DO: 28,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  GT: 28,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IQ: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  KW: 30,
  KZ: 20,
  LB: 28,
  LC: 32,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  LY: 25,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MR: 27,
  MT: 31,
  MU: 30,
  NL: 18,
  NO: 15,
  PK: 24,
  PL: 28,
  PS: 29,
  PT: 25,
  QA: 29,
  RO: 24,
  RS: 22,
  SA: 24,
  SC: 31,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  ST: 25,
  SV: 28,
  TL: 23,
  TN: 24,
  TR: 26,
  UA: 29,
  VA: 22,
  VG: 24,
  XK: 20,
};
const CANDIDATE = /[A-Za-z]{2}\d{2}(?:[ \u00a0.-]?[A-Za-z0-9]{1,4}){2,9}/g;

/** Bank account numbers, checked by length and by the remainder of 97 (ISO 7064). */
export const iban: Detector = {
  kind: "iban",
  evidence: {
    hits: ["Maak het over op [NL91 ABNA 0417 1643 00] t.n.v. M. Bakker.", "iban [NL91ABNA0417164300]", "[BE68 5390 0754 7034]"],
    misses: [
      ["a wrong check", "NL92 ABNA 0417 1643 00"],
      ["a code", "Het artikel heeft nummer NL12 3456 7890."],
    ],
  },
  find({ text }) {
    const found: Finding[] = [];
    CANDIDATE.lastIndex = 0;
    for (let m = CANDIDATE.exec(text); m; m = CANDIDATE.exec(text)) {
      const start = m.index;
      const length = LENGTH[m[0].slice(0, 2).toUpperCase()];
      if (length === undefined || /[A-Za-z0-9]/.test(text.charAt(start - 1))) {
        CANDIDATE.lastIndex = start + 1;
        continue;
      }
      // The pattern may have run on into the next word: cut at the country's length.
      let end = start;
      let count = 0;
      while (end < text.length && count < length) {
        if (/[A-Za-z0-9]/.test(text.charAt(end))) count++;
        end++;
      }
      if (count < length || /[A-Za-z0-9]/.test(text.charAt(end)) || !remainderOne(text.slice(start, end))) {
        CANDIDATE.lastIndex = start + 2;
        continue;
      }
      CANDIDATE.lastIndex = end;
      found.push({ kind: "iban", start, end, sure: organisation(text, start, end) ? 0.45 : 0.95 });
    }
    return found;
  },
};

function remainderOne(written: string): boolean {
  const plain = written.replace(/[^A-Za-z0-9]/g, "").toUpperCase();
  let rest = 0;
  for (const char of plain.slice(4) + plain.slice(0, 4)) {
    const code = char.charCodeAt(0);
    rest = code < 65 ? (rest * 10 + code - 48) % 97 : (rest * 100 + code - 55) % 97;
  }
  return rest === 1;
}

/** The account of a school or foundation is printed in every newsletter and belongs to no person. */
function organisation(text: string, start: number, end: number): boolean {
  const near = text.slice(Math.max(0, start - 90), start) + text.slice(end, end + 90);
  return /\b(?:stichting|vereniging|kvk|btw|rsin|factu(?:ur|reren)|offerte|leverancier|school|college|lyceum|b\.?v\.?|gemeente|samenwerkingsverband|swv|ouderbijdrage|ouderraad|scholengroep)\b/i.test(
    near,
  );
}
