import { fold } from "./fold.ts";
import { WordTable } from "./front-coding.ts";
import { places as packed } from "./places.data.ts";

const list = new WordTable(packed);

/** Is this (one or more words, as written) the name of a place, province or country? */
export function isPlace(words: string): boolean {
  return list.get(fold(words)) !== undefined;
}
