import type { Detector } from "./detector.ts";
import { byTerms, type Pattern } from "./terms/by-terms.ts";

const PARTY =
  "PVV|VVD|CDA|D66|GroenLinks(?:-PvdA)?|PvdA|SP|SGP|ChristenUnie|DENK|Denk|BBB|BIJ1|FvD|Forum(?: voor Democratie)?|Volt|NSC|JA21|PvdD|Partij voor de Dieren|50PLUS|AOb|Aob|FNV|CNV|FvOv|vakbond|bond|jongerenpartij";
const PATTERNS: readonly Pattern[] = [
  {
    words: ["stem", "lid", "actief", "bestuur", "campagne", "kandida", "aanhang", "folder", "flyer"],
    pattern: new RegExp(
      `\\b(?:stemt|stemde|stemmen|gestemd|stem|lid|raadslid|kaderlid|lidmaatschap|actief|bestuurslid|hoofdbestuur|bestuur|campagne|kandidaat|aanhanger|flyert|folders?|lijst)(?: (?:van|voor|op|bij|in)){0,2}(?: (?:de|het|een))? (?:${PARTY})\\b`,
      "g",
    ),
  },
  {
    words: ["hij/hem", "zij/haar", "hen/hun", "die/diens", "die/hun", "hen/hen"],
    pattern: /\b(?:hij\/hem|zij\/haar|hen\/hun|die\/diens|die\/hun|hen\/hen)\b/gi,
  },
  {
    words: ["genoemd", "aangesproken", "aanspreken"],
    pattern:
      /\b(?:wil|wilt|wenst|mag|graag|voortaan|liever|vanaf nu|als) (?:[\wÀ-ɏ]{1,15} ){0,3}(?:genoemd|aangesproken) (?:worden|wordt)\b|\b(?:genoemd|aangesproken) (?:wil|wilde) worden\b/gi,
  },
  {
    words: ["verdacht van", "veroordeeld", "aangehouden", "opgepakt", "vervolgd", "aangifte", "verdenking van", "gezocht voor"],
    pattern:
      /\b(?:verdacht van|verdenking van|verdachte van|(?:veroordeeld|aangehouden|opgepakt|vervolgd|gezocht|gearresteerd) (?:voor|wegens|tot|na|op verdenking van)|aangifte (?:van|tegen|wegens))(?: (?:een|de|het|zijn|haar)){0,2} [\wÀ-ɏ-]{3,30}/gi,
  },
  {
    words: ["gevlucht", "afkomstig uit", "geboren in", "vluchteling", "geadopteerd uit"],
    pattern:
      /\b(?:gevlucht (?:uit|voor|vanuit)|afkomstig uit|vluchtelingen? uit|geadopteerd (?:uit|vanuit)) (?:(?:de|het|een) )?[\wÀ-ɏ-]{3,30}/gi,
  },
];

/** The other special categories (AVG 9 and 10): belief, origin, orientation, politics, union, biometric and criminal data. */
export const specialCategory: Detector = {
  kind: "special-category",
  evidence: {
    hits: [
      "Hij [is transgender] en wil dat niet delen.",
      "Zij [heeft een strafblad], vertelt haar mentor.",
      "Naam: Sem Bakker\nGodsdienst: [islam]",
    ],
    misses: [
      ["a lesson", "We bespreken het jodendom en de islam."],
      ["a subject", "Frans en Duits vallen uit."],
    ],
  },
  find: (reading) => byTerms(reading, "special-category", PATTERNS),
};
