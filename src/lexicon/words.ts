import { WordTable } from "./front-coding.ts";
import { words as packed } from "./words.data.ts";

const list = new WordTable(packed);

/** Is this folded word an ordinary Dutch word? Used for words with a capital at the start of a sentence. */
export function isOrdinary(folded: string): boolean {
  return list.get(folded) !== undefined;
}
