import type { Detector } from "./detector.ts";
import { byTerms, type Pattern } from "./terms/by-terms.ts";

const PATTERNS: readonly Pattern[] = [
  {
    words: ["thuis"],
    pattern:
      /\b(?:zit|blijft|bleef|zat) (?:(?:al|nu|sinds|meer dan|ruim|bijna|ongeveer|weer|nog steeds|\d{1,3}|een paar|enkele|drie|vier|vijf|zes|ze|zij|hij|weken|maanden|dagen|een|jaar|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|de \w{4,16}vakantie|de zomer) ){0,5}thuis\b/gi,
  },
  {
    words: ["slaat", "sloeg", "mishandelt", "drinkt", "schreeuwt", "vast", "weggelopen", "vertrokken", "overle", "verslaafd"],
    pattern:
      /\b(?:[Vv]ader|[Mm]oeder|stiefvader|stiefmoeder|[Oo]uders|oom|opa|broer|man|vriend) (?:[a-z]{1,14} ){0,3}(?:slaat|sloeg|mishandelt|drinkt|schreeuwt|vastzit|zit vast|is weggelopen|is vertrokken|overleed|is overleden|verslaafd)\b/g,
  },
  {
    words: ["schors", "verwijderd"],
    pattern: /\b(?:is|wordt|werd|was|te|worden) (?:\w{1,12} ){0,4}(?:schorsen|geschorst|verwijderd van school)\b/gi,
  },
  {
    words: ["te laat"],
    pattern:
      /\b\d{1,3} (?:keer|maal|x) (?:te laat|absent|afwezig|ziek)\b|\b(?:te laat|absent|afwezig)(?:[:=]| )? ?\d{1,3} ?(?:x|keer|maal)\b/gi,
  },
  {
    words: ["lesuren", "uur ", "uren "],
    pattern: /\b\d{1,3} (?:les)?(?:uur|uren) (?:[a-z]{2,14} ){0,2}(?:verzuim|gemist|afwezig|absent|ongeoorloofd|gespijbeld|verzuimd)\b/gi,
  },
  {
    words: ["slachtoffer van", "getuige van", "betrokken bij", "geschorst", "gestraft"],
    pattern:
      /\b(?:slachtoffer van|getuige van|betrokken bij|(?:geschorst|gestraft|berispt|verwijderd) (?:wegens|voor|na|omdat|vanwege))(?: (?:een|de|het|zijn|haar)){0,2} [\wÀ-ɏ-]{4,30}/gi,
  },
  { words: ["iq"], pattern: /\b(?:totaal[- ]?iq|tiq|viq|piq|iq)(?:[- ]?score)?(?: van| is| =|:)? ?\d{2,3}\b/gi },
  { words: ["blijven zitten", "doubleer"], pattern: /\b(?:dreigt te )?(?:blijven zitten|gedoubleerd|doubleert)\b/gi },
  {
    words: ["verdient", "salaris", "inkomen", "bruto", "netto"],
    pattern:
      /(?:€ ?|\beuro )\d[\d.]{2,8}(?:,\d\d|,-)? (?:bruto|netto)\b|\b(?:verdient|salaris|inkomen) (?:\w{1,12} ){0,3}(?:€ ?)?\d[\d.]{2,8}(?:,\d\d|,-)?(?: euro)?(?: bruto| netto)?\b/gi,
  },
];

/** What the schools' documents call sensitive: home, abuse, debts, truancy, suspension, intelligence. */
export const sensitive: Detector = {
  kind: "sensitive",
  evidence: {
    hits: ["Hij [woont in een pleeggezin].", "Deze leerling [wordt gepest].", "Haar [ouders liggen in een vechtscheiding]."],
    misses: [
      ["a protocol", "Het protocol bij schorsing staat in de schoolgids."],
      ["a theme", "Op dinsdag is er een gastles over huiselijk geweld."],
    ],
  },
  find: (reading) => byTerms(reading, "sensitive", PATTERNS),
};
