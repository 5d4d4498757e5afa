import type { Detector } from "./detector.ts";
import { byTerms, type Pattern } from "./terms/by-terms.ts";

const BODY = "arm|been|pols|enkel|vinger|teen|neus|sleutelbeen|rib|rug|elleboog|knie|schouder|hand|voet|kaak";
const PATTERNS: readonly Pattern[] = [
  {
    words: ["gebroken", "gekneusd", "verstuikt", "verdraaid", "verzwikt", "bezeerd", "ontwricht"],
    pattern: new RegExp(
      `\\b(?:(?:${BODY}) (?:heeft |is )?(?:gebroken|gekneusd|verstuikt|verdraaid|verzwikt|bezeerd|ontwricht)|(?:gebroken|gekneusde|verstuikte) (?:${BODY}))\\b`,
      "gi",
    ),
  },
  {
    words: ["slecht", "nauwelijks"],
    pattern: /\b(?:slaapt (?:\w{1,12} ){0,2}(?:slecht|weinig|nauwelijks|niet)|slecht slaapt|slaap(?:t)? (?:ook )?slecht)\b/gi,
  },
  {
    words: ["snijdt", "gesneden", "verwond", "krast", "sneed", "beschadigt"],
    pattern:
      /\bzich(?:zelf)? (?:\w{1,10} ){0,2}(?:snijdt|gesneden|verwondt|krast|sneed|beschadigt)\b|\bsnijdt (?:zich|haarzelf|hemzelf)\w*\b/gi,
  },
  {
    words: ["niet meer"],
    pattern: /\b(?:wil|wilde|wou) (?:\w{1,12} ){0,3}(?:niet meer|liever niet meer) (?:leven|verder)\b|\bniet meer wil leven\b/gi,
  },
  { words: ["het ziekenhuis"], pattern: /\b(?:ligt|lag|opgenomen|moest) (?:\w{1,12} ){0,4}(?:in|naar) het ziekenhuis\b/gi },
  {
    words: ["opgenomen"],
    pattern:
      /\b(?:opgenomen|opname) (?:in|bij|op|te) (?:(?:een|de|het|haar|zijn) )?(?:[A-Z]\w{2,20}|\w{0,12}(?:kliniek|ziekenhuis|afdeling|instelling|centrum|opvang|psychiatrie))\b|\b(?:hij|zij|ze) (?:is|wordt|werd|was) (?:[a-z]{1,12} ){0,3}opgenomen\b/g,
  },
  { words: [" mg ", "0mg "], pattern: /\b\d{1,4}(?:,\d+)? ?mg (?:\w{3,20})\b/gi },
];

/** Health: diagnosis, complaint, medication, treatment, test, care institution (AVG 9: data about health). */
export const medical: Detector = {
  kind: "medical",
  evidence: {
    hits: [
      "Hij heeft [ADHD] en slikt [methylfenidaat].",
      "Deze leerling heeft een [angststoornis].",
      "Leerling: Noor Bakker\nDiagnose: [PDD-NOS]",
    ],
    misses: [
      ["a subject of a lesson", "In paragraaf 3 leer je over diabetes en voeding."],
      ["policy", "Leerlingen met dyslexie krijgen extra tijd."],
      ["an empty field", "Diagnose: n.v.t."],
    ],
  },
  find: (reading) => byTerms(reading, "medical", PATTERNS),
};
