import type { Finding, Sureness } from "../finding.ts";
import type { Reading } from "../reading.ts";
import type { Detector } from "./detector.ts";

/** `+31`, `0031` or 0, then nine digits with at most one separator between them. Nine digits without are no phone number. */
const CANDIDATE =
  /(?:\+31|\+32|\+49|0031|0)[ .\u00a0-]?(?:\(0\)[ -]?|\(0?\d{1,3}\)[ -]?)?[1-9](?:[ .\u00a0/-]{0,3}\d){7,9}|\(0[1-9]\d{1,3}\)[ -]?\d(?:[ .-]?\d){5,7}/g;
const PERSONAL = /(?:mobiel|06|thuis|moeder|vader|ouders?|mama|papa|priv[eé]|noodnummer|gsm|whatsapp|app)/i;
const BUSINESS =
  /(?:school|college|receptie|administratie|secretariaat|algemeen|kantoor|huisarts|helpdesk|klantenservice|servicedesk|locatie|centrale|praktijk|meldpunt|ziekmeld\w*|absentie\w*|noodgeval)/i;

/** Telephone numbers. Mobile ones are personal; a landline is often the school's. */
export const phone: Detector = {
  kind: "phone",
  evidence: {
    hits: [
      "Bel moeder op [06-12345678].",
      "mobiel: [+31 6 1234 5678]",
      "Naam;Telefoon\nSem;[0165-555 123]\nNoor;[06 1234 56 78]",
      "thuis: [(0165) 55 51 23]",
    ],
    misses: [
      ["a free service number", "Bel 0800-1234567."],
      ["a number without its nought", "Kenmerk 612345678"],
      ["a date", "Van 01-09-2024 tot 31-07-2025."],
      ["an account number", "NL91ABNA0417164300"],
    ],
  },
  find(reading) {
    const { text } = reading;
    const found: Finding[] = [];
    CANDIDATE.lastIndex = 0;
    for (let m = CANDIDATE.exec(text); m; m = CANDIDATE.exec(text)) {
      const start = m.index;
      const end = start + m[0].length;
      const digits = m[0]
        .replace(/\(0\)/, "")
        .replace(/\D/g, "")
        .replace(/^(?:0031|31)/, "0");
      if (
        /[A-Za-z0-9_/=+.,#€-]$/.test(text.slice(Math.max(0, start - 1), start)) ||
        /[A-Z]{2}\d\d ?[A-Z]{4} ?$/.test(text.slice(Math.max(0, start - 10), start)) ||
        /^[A-Za-z0-9_%@]|^[-/.]\d/.test(text.slice(end, end + 2))
      ) {
        CANDIDATE.lastIndex = start + 1 + (/^\d*/.exec(m[0].slice(1))?.[0].length ?? 0);
        continue;
      }
      const foreign = /^\+(?:32|49)/.test(m[0]);
      if ((!foreign && digits.length !== 10) || /^0(?:800|90[069]|8[58]|14)/.test(digits) || /^\d{2}[-/.]\d{2}[-/.]\d{4}$/.test(m[0]))
        continue;
      if (/\d{4}[ -]\d{2}[ -]\d{2}$/.test(m[0]) && digits.length !== 10) continue;
      found.push({ kind: "phone", start, end, sure: sureness(reading, start, end, digits.charAt(1) === "6") });
    }
    return found;
  },
};

function sureness(reading: Reading, start: number, end: number, mobile: boolean): Sureness {
  const at = reading.lineAt(start);
  if (reading.letter.has(at)) return 0.6;
  if (reading.fieldAt(start)?.kind === "phone" && reading.structure.rows.has(at)) return 0.95;
  const line = reading.lines[at] ?? { start, end };
  const before = reading.text.slice(Math.max(line.start, start - 50), start);
  if (BUSINESS.test(before) && !PERSONAL.test(before.slice(-25))) return 0.45;
  // One's own number is one's own to give.
  if (/\b(?:mij|me|mijn|ons|ik ben)\b[^.]{0,30}$/i.test(before)) return 0.55;
  return mobile ? 0.85 : PERSONAL.test(before) ? 0.85 : 0.48;
}
