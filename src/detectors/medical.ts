import type { Detector } from "./detector.ts";
import { byTerms, type Pattern } from "./terms/by-terms.ts";

const BODY = "arm|been|pols|enkel|vinger|teen|neus|sleutelbeen|rib|rug|elleboog|knie|schouder|hand|voet|kaak";
/** What is called after a doctor reads like a surname; these are no surnames in a Dutch school, or only beside "heeft". */
const EPONYM =
  "Pfeiffer|Crohn|Gilles de la Tourette|Tourette|Asperger|Osgood[- ]Schlatter|Sinding[- ]Larsen|Scheuermann|Perthes|Kawasaki|Duchenne|Lyme|Hodgkin|Hashimoto|Graves|Marfan|Ehlers[- ]Danlos|Bechterew|Sj[öo]gren|Raynaud|Cushing|Addison|Rett|Dravet|Angelman|Prader[- ]Willi|Noonan|Usher|Klinefelter|Down|Parkinson|Alzheimer|Huntington|Lennox[- ]Gastaut|Hirschsprung|Guillain[- ]Barr[ée]|M[ée]ni[èe]re|[Vv]on Willebrand|Sever|Sudeck|Korsakov|Fanconi|Wernicke|Kabuki|Sotos|Stickler|Stargardt|Charcot[- ]Marie[- ]Tooth|Sanfilippo|Hurler|Pompe|Gaucher|Fabry|Batten|Wilms|Ewing|Behçet|Meni[eè]re";
/** Two words at most between "gediagnosticeerd met" and what it is. */
const OF =
  "(?: (?:een|de|het|zijn|haar|zware|ernstige|lichte|chronische|acute|mogelijke?|rechter|linker|haar|hun)){0,2} [\\wÀ-ɏ-]{3,30}(?: [a-zà-ÿ-]{4,30})?";
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
  {
    words: [
      "pfeiffer",
      "crohn",
      "tourette",
      "osgood",
      "schlatter",
      "scheuermann",
      "perthes",
      "asperger",
      "duchenne",
      "lyme",
      "ehlers",
      "hashimoto",
      "bechterew",
      "parkinson",
      "alzheimer",
      "kawasaki",
      "hodgkin",
      "graves",
      "marfan",
      "raynaud",
      "cushing",
      "addison",
      "rett",
      "dravet",
      "angelman",
      "prader",
      "noonan",
      "usher",
      "klinefelter",
      "down",
      "huntington",
      "lennox",
      "hirschsprung",
      "guillain",
      "willebrand",
      "sever",
      "sudeck",
      "syndroom van",
      "ziekte van",
    ],
    pattern: new RegExp(
      `(?:\\b(?:heeft|had|hebben|met|aan|ziekte van|syndroom van|diagnose|door|van|is|kreeg|krijgt|voor)|:|,|\\()\\s(?:de ziekte van |het syndroom van )?(?:${EPONYM})\\b`,
      "g",
    ),
    sure: 0.91,
  },
  {
    words: [
      "gediagnos",
      "lijdt aan",
      "lijden aan",
      "kampt met",
      "worstelt met",
      "herstel",
      "behandel",
      "geopereerd aan",
      "geholpen aan",
      "getest op",
      "onderzocht op",
      "allergi",
      "overgevoelig voor",
      "verslaafd aan",
      "vermoeden",
      "verdenking op",
      "kenmerken van",
      "symptomen van",
      "verschijnselen van",
      "klachten van",
      "medicijnen ",
      "medicatie ",
      "uitgevallen ",
    ],
    pattern: new RegExp(
      `\\b(?:gediagnostis?ceerd met|lijdt aan|lijden aan|kampt met|worstelt met|hersteld? van|herstelt van|herstellende van|behandeld (?:voor|tegen|aan)|geopereerd aan|geholpen aan|getest op|onderzocht op|allergisch voor|allergie voor|overgevoelig voor|verslaafd aan|vermoedens? van|verdenking op|kenmerken van|symptomen van|verschijnselen van|klachten van|(?:onder|in) behandeling (?:van|bij|voor)|(?:medicijnen|medicatie) (?:voor|tegen)|uitgevallen (?:door|met))${OF}`,
      "gi",
    ),
  },
  { words: ["cluster"], pattern: /\bcluster[- ]?[234]\b/gi },
  { words: ["score"], pattern: /\b(?:[A-E]|I{1,3}|IV|V)[+-]?-scores?\b/g },
  { words: ["diabetes"], pattern: /\bdiabetes(?: mellitus)? type [12I]{1,2}\b/gi },
  {
    words: ["stuiter", "hangt over", "kruipt", "wiebel"],
    pattern:
      /\b(?:stuitert|hangt|kruipt|wiebelt|schreeuwt|rent) (?:(?:echt|weer|de hele dag|constant|alleen|heel) ){0,2}(?:door|over|onder) (?:de|het|zijn|haar) (?:lokaal|klas|tafels?|les|stoel)\b/gi,
  },
  { words: ["arbeids", "wga", "wia"], pattern: /\b\d{1,3} ?(?:%|procent) (?:arbeids(?:on)?geschikt|afgekeurd|ziek|hersteld)\b/gi },
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
