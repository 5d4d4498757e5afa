import { fold } from "./fold.ts";
import { unpackWords } from "./front-coding.ts";
import { places as packed } from "./places.data.ts";

let list: Map<string, number> | undefined;

/** Is this (one or more words, as written) the name of a place, province or country? */
export function isPlace(words: string): boolean {
  list = list ?? unpackWords(packed);
  return list.has(fold(words));
}
