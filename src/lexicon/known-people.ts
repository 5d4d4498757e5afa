import { fold } from "./fold.ts";
import { unpackWords } from "./front-coding.ts";
import { knownPeople as packed } from "./known-people.data.ts";

let list: Map<string, number> | undefined;

/** Is this a public or historical person, as lessons and newsletters name them? */
export function isKnownPerson(name: string): boolean {
  list = list ?? unpackWords(packed);
  return list.has(fold(name).replace(/\s+/g, " "));
}
