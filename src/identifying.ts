import { isPlace } from "./lexicon/places.ts";
import { read } from "./reading.ts";

/** The sorts of details that may still tell who it is after names and numbers are gone. */
export type Clue =
  | "rare-health"
  | "only-one"
  | "small-school"
  | "school"
  | "function"
  | "class"
  | "origin"
  | "family"
  | "age"
  | "place"
  | "date";

/** A detail that stayed: what sort, and where in the text the first of that sort stands. Never the text itself. */
export interface Remaining {
  readonly clue: Clue;
  readonly start: number;
  readonly end: number;
}

/** In the order in which they are told: what points at one person by itself first. */
const SIGNS: readonly (readonly [Clue, RegExp])[] = [
  [
    "rare-health",
    /\b(?:syndroom van [A-Z][\wÀ-ɏ-]+(?: [A-Z][\wÀ-ɏ-]+)?|(?:Angelman|Duchenne|Ehlers|Marfan|Rett|Turner|Usher|Williams|Prader|Noonan|Wolff|Klinefelter|Tourette|fragiele[- ]x)[\w-]*|taaislijmziekte|cystic fibrosis|spierdystrofie|spierziekte|stofwisselingsziekte|hemofilie|sikkelcel\w*|leukemie|hersentumor|neurofibromatose|spina bifida|open rug|narcolepsie|albinisme|dwerggroei|brozebottenziekte|osteogenesis|doofblind\w*|selectief mutis\w*|cochleair\w*|blindengeleidehond|hulphond|(?:nier|hart|lever|long)transplantatie|(?:been|arm|hand)prothese|tracheacanule|sondevoeding|zeldzame (?:ziekte|aandoening|afwijking|diagnose|stoornis))\b/i,
  ],
  [
    "only-one",
    /\b(?:(?:de|het|als) enige|(?:de|het) (?:jongste|oudste|grootste|kleinste) (?:van|uit|op|in)|(?:een|één) van de weinigen?|de (?:eerste|laatste) (?:leerling|jongen|meisje)|landskampioen\w*|Nederlands kampioen|topsporter|in het nieuws|in de krant)\b/i,
  ],
  [
    "small-school",
    /\b(?:(?:kleine|kleinste|kleinschalige) (?:school|locatie|klas|vestiging)|dorpsschool|klas van (?:\d|1[0-2]) (?:leerlingen|kinderen)|met (?:maar|slechts|nog geen) \d{1,2} (?:leerlingen|kinderen))\b/i,
  ],
  [
    "school",
    /[A-ZÀ-Þ][\wÀ-ɏ'’-]{1,40}(?:school|college|lyceum|gymnasium| College| Lyceum| Gymnasium| School)\b|\b(?:[Bb]asisschool|OBS|CBS|RKBS) (?:[Dd]e |[Hh]et |'t )?[A-ZÀ-Þ][\wÀ-ɏ'’-]+/,
  ],
  [
    "function",
    /\b(?:burgemeester|wethouder|gemeenteraadslid|huisarts|tandarts|dominee|pastoor|imam|notaris|(?:con)?rector|directeur|directrice|teamleider|afdelingsleider|zorgcoördinator|decaan|conciërge|wijkagent|politieagent|gymleraar|jeugdtrainer|voorzitter van de|eigenaar van|profvoetballer)\b/i,
  ],
  [
    "class",
    /\b(?:klas|groep) ?\d|\b[1-6] ?(?:[vhmkb]|havo|vwo|mavo|vmbo|gt|tl|kb|bb|hv|th|vt)\d?[a-z]?\b|\b[hvmkb][1-6][a-z]?\b|\bbrugklas\b/i,
  ],
  [
    "family",
    /\b(?:tweeling\w*|drieling|geadopteerd|adoptie\w*|enig kind|(?:vijf|zes|zeven|acht|negen|tien) (?:broers|zussen|kinderen))\b/i,
  ],
  ["age", /\b\d{1,2}[- ]?(?:jaar|jarige?)\b/i],
  [
    "date",
    /\b\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b|\b\d{1,2}-\d{1,2}-\d{2,4}\b/i,
  ],
];

const ORDER: readonly Clue[] = [
  "rare-health",
  "only-one",
  "small-school",
  "school",
  "function",
  "class",
  "origin",
  "family",
  "age",
  "place",
  "date",
];

/** Details that together may still point at one person, each sort once, the most telling first; for a text that was made anonymous. */
export function stillIdentifying(text: string): Remaining[] {
  const found: Remaining[] = [];
  for (const [clue, pattern] of SIGNS) {
    const match = pattern.exec(text);
    if (match) found.push({ clue, start: match.index, end: match.index + match[0].length });
  }
  const reading = read(text);
  const origin = reading.terms.find(({ term }) => term.category === "ethnicity" || term.category === "religion");
  if (origin) found.push({ clue: "origin", start: origin.start, end: origin.end });
  const place = reading.tokens.find(({ kind, caps, text: word }) => kind === "word" && caps > 0 && word.length > 3 && isPlace(word));
  if (place) found.push({ clue: "place", start: place.start, end: place.end });
  return found.sort((a, b) => ORDER.indexOf(a.clue) - ORDER.indexOf(b.clue));
}

/** Whether what remains is worth a word: one detail that tells by itself, or three that may do so together. */
export function worthSaying(remaining: readonly Remaining[]): boolean {
  return remaining.length >= 3 || remaining.some(({ clue }) => ORDER.indexOf(clue) < 3);
}
