import { apart } from "../apart.ts";
import type { Finding } from "../finding.ts";
import type { Detector } from "./detector.ts";

const KEYWORD =
  /(?:leerling|stam|deelnemers?|student(?:en)?|llnr?|lln)[ .-]{0,2}(?:nummer|nr|no|id)\b\.?[^\n\d]{0,24}?(\d{4,10})(?!\d)|\bll\.? ?nr\.?[ :]{0,3}(\d{4,10})(?!\d)/gi;
const SCHOOL = /(?:onderwijsnummer|persoonsgebonden nummer|pgn)\b[^\n\d]{0,24}(\d{9})(?!\d)/gi;
const CHAIN = /https:\/\/ketenid\.nl\/[\w/.-]{8,200}/gi;
/** The pseudonym itself, where the text speaks of an ECK iD. */
const ECK = /\b[0-9a-f]{128}\b/gi;

/** Numbers a school knows a pupil by. A PGN that passes the 11-test is the BSN itself and is left to that detector. */
export const pupilNumber: Detector = {
  kind: "pupil-number",
  evidence: {
    hits: [
      "Leerlingnummer: [104233]",
      "stamnr [20481]",
      "Naam\tLeerlingnummer\nSem\t[104233]",
      "ECK iD [https://ketenid.nl/201703/abcdef0123456789]",
    ],
    misses: [
      ["a number of pupils", "Er zijn 1042 leerlingen."],
      ["a customer", "klantnummer 104233"],
    ],
  },
  find(reading) {
    const { text } = reading;
    const found: Finding[] = [];
    const add = (start: number, end: number, sure: number) => {
      found.push({ kind: "pupil-number", start, end, sure });
    };
    // A column "ID" or "Nr" holds pupils when a column of names stands beside it.
    const named = reading.structure.fields.some(({ kind }) => kind === "name" || kind === "first-name" || kind === "last-name");
    for (const { kind, start, end, table } of reading.structure.fields) {
      if (table && !named) continue;
      const number = /^[a-z]{0,3}\d{4,10}/i.exec(text.slice(start, end))?.[0];
      if (kind === "pupil-number" && number !== undefined) add(start, start + number.length, 0.9);
      if (kind === "bsn" && number !== undefined && isSchoolNumber(number)) add(start, start + number.length, 0.9);
    }
    const has = (...words: string[]) => words.some((word) => reading.mentions(word));
    const patterns = [
      ...(has("nummer", "nr", "leerlingno", "leerlingid", "leerling-id", "leerling id") ? [KEYWORD] : []),
      ...(has("onderwijsnummer", "persoonsgebonden", "pgn") ? [SCHOOL] : []),
      ...(has("ketenid") ? [CHAIN] : []),
      ...(has("eck", "keten") ? [ECK] : []),
    ];
    for (const pattern of patterns) {
      pattern.lastIndex = 0;
      for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
        const number = m[1] ?? m[2] ?? m[0];
        if (pattern === SCHOOL && !isSchoolNumber(number)) continue;
        const end = m.index + m[0].length;
        add(end - number.length, end, 0.85);
      }
    }
    return apart(found);
  },
};

/** Pupils without a BSN get a number that begins with 10 and leaves 5 in the 11-test (python-stdnum, nl.onderwijsnummer). */
function isSchoolNumber(number: string): boolean {
  if (!/^10\d{7}$/.test(number)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += (number.charCodeAt(i) - 48) * (i === 8 ? -1 : 9 - i);
  return ((sum % 11) + 11) % 11 === 5;
}
