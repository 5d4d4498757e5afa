import { apart } from "../apart.ts";
import type { Finding } from "../finding.ts";
import type { Detector } from "./detector.ts";

/** Dutch passport and identity card: two letters, six letters or digits, a digit; never the letter O (python-stdnum, RvIG). */
const NUMBER =
  /(?:[Pp]aspoort|PASPOORT|[Ii]dentiteitskaart|I[Dd]-?kaart|id-?kaart|[Dd]ocument|[Rr]eisdocument|[Rr]ijbewijs|[Vv]erblijfs(?:vergunning|document|pas))[ -]?(?:nummer|nr|no)?s?\b\.?[^\n\dA-Z]{0,30}([A-NP-Z]{2}[A-NP-Z0-9]{6}\d|\d{10})(?![A-Za-z0-9])/g;
const ALIEN = /(?:v-?nummer|vreemdelingennummer|v-nr)\b\.?[^\n\d]{0,20}(\d{10}|\d{3}[.\s]\d{3}[.\s]\d{4})(?!\d)/gi;
/** Machine-readable lines of a passport (ICAO 9303): 44 or 30 characters with fillers. */
const MACHINE = /(?:^|[^A-Z0-9<])([PIAC][A-Z<][A-Z]{3}[A-Z0-9<]{25,40})(?![A-Za-z0-9<])/g;
const MACHINE_NUMBER = /\b[A-Z0-9<]{9}\d[A-Z]{3}\d{6}\d[MFX<]\d{7}[A-Z0-9<]{2,17}(?![A-Za-z0-9<])/g;

const LIST = /(?:paspoort|identiteitskaart|id-?kaart|document)[ -]?(?:nummers|nrs)/gi;
/** A class with its numbers; beyond it a number is no longer announced. */
const LONGEST_LIST = 4_000;
const IN_LIST = /\b[A-NP-Z]{2}[A-NP-Z0-9]{6}\d\b/g;

/** Without one of these the patterns need not be tried. */
const WORDS = ["paspoort", "kaart", "document", "rijbewijs", "verblijf", "v-n", "vnummer", "vreemdelingennummer"];

/** Numbers of passports, identity cards and residence permits. */
export const idDocument: Detector = {
  kind: "id-document",
  evidence: {
    hits: [
      "Paspoortnummer: [NW6B2C3D1]",
      "Paspoortnummer [NW6B2C3D1] van de leerling voor de reis",
      "Zijn V-nummer is [2801234567].",
      "[P<NLDDE<VRIES<<SEM<<<<<<<<<<<<<<<<<<<<<<<<<<<]",
    ],
    misses: [
      ["a code without the word", "De kamercode is NW6B2C3D1."],
      ["a document of the school", "Documentnummer volgt later."],
    ],
  },
  find(reading) {
    const { text } = reading;
    const found: Finding[] = [];
    const add = (start: number, end: number, sure: number) => {
      found.push({ kind: "id-document", start, end, sure });
    };
    for (const { kind, start, end } of reading.structure.fields)
      if (kind === "id-document" && /^[A-Z]{2}[A-Z0-9]{6}\d$|^\d{10}$/.test(text.slice(start, end))) add(start, end, 0.9);
    const announced = WORDS.some((word) => reading.mentions(word));
    for (const pattern of [...(announced ? [NUMBER, ALIEN] : []), ...(text.indexOf("<<") >= 0 ? [MACHINE, MACHINE_NUMBER] : [])]) {
      pattern.lastIndex = 0;
      for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
        if (pattern === MACHINE && m[0].indexOf("<<") < 0) continue;
        const number = m[1] ?? m[0];
        const end = m.index + m[0].length;
        add(end - number.length, end, 0.9);
      }
    }
    // A list below the word: "Paspoortnummers Londenreis", then a name and a number a line.
    if (announced) {
      let done = 0;
      LIST.lastIndex = 0;
      for (let head = LIST.exec(text); head; head = LIST.exec(text)) {
        const from = Math.max(done, head.index);
        done = head.index + LONGEST_LIST;
        const list = text.slice(from, done);
        IN_LIST.lastIndex = 0;
        for (let m = IN_LIST.exec(list); m; m = IN_LIST.exec(list))
          if (/\d.*\d/.test(m[0])) add(from + m.index, from + m.index + m[0].length, 0.85);
      }
    }
    return apart(found);
  },
};
