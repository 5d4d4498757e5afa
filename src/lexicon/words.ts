import { unpackWords } from "./front-coding.ts";
import { words as packed } from "./words.data.ts";

let list: Map<string, number> | undefined;

/** Is this folded word an ordinary Dutch word? Used for words with a capital at the start of a sentence. */
export function isOrdinary(folded: string): boolean {
  list = list ?? unpackWords(packed);
  return list.has(folded);
}
