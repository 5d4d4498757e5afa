import type { Assessment } from "./assess.ts";
import type { Kind } from "./finding.ts";

/**
 * Is this data about somebody, rather than an ordinary mail with names in it? Schools write names all day, and the writer and
 * the readers know each other; a question is due when a name comes with what makes it a pupil's data, or when a number alone
 * says who it is. (A paste into a site nobody knows is judged more strictly: there a full name is enough.)
 */
export function pupilData({ weight, kinds, persons, classList }: Assessment): boolean {
  if (weight === "none") return false;
  if (classList || has(kinds, NUMBERS)) return true;
  // A diagnosis without a person is a lesson, a leaflet, or the sender's own cold; with "Lisa" beside it, it is hers.
  if (has(kinds, ABOUT) && persons > 0) return true;
  return has(kinds, PERSON) && has(kinds, DATA) && !(kinds.indexOf("name") < 0 && !has(kinds, ABOUT));
}

const NUMBERS: readonly Kind[] = ["bsn", "id-document", "pupil-number"];
const PERSON: readonly Kind[] = ["name", "birthdate"];
const ABOUT: readonly Kind[] = ["medical", "special-category", "sensitive"];
/** Telephone numbers and mail addresses are left to the rule on contact data: one of them is everyday work. */
const DATA: readonly Kind[] = [...ABOUT, "birthdate", "address", "iban"];

const has = (kinds: readonly Kind[], wanted: readonly Kind[]) => kinds.some((kind) => wanted.indexOf(kind) >= 0);
