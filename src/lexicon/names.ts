import { fold } from "./fold.ts";
import { WordTable } from "./front-coding.ts";
import { names as packed } from "./names.data.ts";

/** What the lists know of a word as a part of a name. Each from 0 (no) to 2 (surely, respectively a very common word). */
export interface NameWord {
  readonly first: number;
  readonly last: number;
  /** How much it is an ordinary word as a first name ("Roos", "Can", "Max"). */
  readonly firstAmbiguous: number;
  readonly lastAmbiguous: number;
}

/** The four grades in one number, as they are packed. */
export const nameClass = ({ first, last, firstAmbiguous, lastAmbiguous }: NameWord): number =>
  first + 3 * firstAmbiguous + 9 * last + 27 * lastAmbiguous;

const unknown: NameWord = { first: 0, last: 0, firstAmbiguous: 0, lastAmbiguous: 0 };
const classes: NameWord[] = [];
const list = new WordTable(packed);

/** What is known of a word as a name; built at the first question, not when the file loads. */
export function nameWord(word: string): NameWord {
  return nameFolded(fold(word));
}

/** As {@link nameWord}, for a word that is folded already. */
export function nameFolded(word: string): NameWord {
  if (classes.length === 0)
    for (let c = 0; c < 81; c++)
      classes.push({ first: c % 3, firstAmbiguous: Math.floor(c / 3) % 3, last: Math.floor(c / 9) % 3, lastAmbiguous: Math.floor(c / 27) });
  const known = list.get(word);
  return known === undefined ? unknown : (classes[known] ?? unknown);
}
