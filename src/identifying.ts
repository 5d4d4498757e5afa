import { isPlace } from "./lexicon/places.ts";
import { tokenize } from "./reading/tokens.ts";

/** What may still tell who it is after names and numbers are gone: said to the user, who alone can judge it. */
export type StillIdentifying = "class" | "age" | "school" | "place" | "date" | "function" | "only-one";

const SIGNS: readonly [StillIdentifying, RegExp][] = [
  ["class", /\b(?:klas|groep) ?\d|\b[1-6] ?(?:[vhmkb]|havo|vwo|mavo|vmbo|gt|tl|kb|bb|hv|th|vt)\d?[a-z]?\b/i],
  ["age", /\b\d{1,2}[- ]?(?:jaar|jarige?)\b/i],
  ["school", /[A-ZÀ-Þ][\wÀ-ɏ'’-]+(?:school|college|lyceum| College| Lyceum| School)\b/],
  [
    "date",
    /\b\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b|\b\d{1,2}-\d{1,2}-\d{2,4}\b/i,
  ],
  ["function", /\b(?:burgemeester|wethouder|huisarts|dominee|imam|directeur|wijkagent|trainer|eigenaar)\b/i],
  ["only-one", /\b(?:de enige|het enige|als enige|de eerste|de jongste|de oudste|een van de weinige|zeldzam)\w*\b/i],
];

/** The sorts of details in a text that together may still point at one person, each once. */
export function stillIdentifying(text: string): StillIdentifying[] {
  const found = SIGNS.filter(([, pattern]) => pattern.test(text)).map(([what]) => what);
  if (tokenize(text).some(({ kind, caps, text: word }) => kind === "word" && caps > 0 && word.length > 3 && isPlace(word)))
    found.push("place");
  return found;
}
