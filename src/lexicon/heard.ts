import { WordTable } from "./front-coding.ts";
import { HashedList } from "./hashed.ts";
import { foreignFirsts, foreignLasts, manyFirsts, manyLasts, nobody } from "./heard.data.ts";

const firsts = new HashedList(foreignFirsts, manyFirsts);
const lasts = new HashedList(foreignLasts, manyLasts);
const things = new WordTable(nobody);

/**
 * What has been heard of a folded word in the news: 1 a first name from abroad, 2 a surname, 4 a place, firm, team or work, and
 * sums of these. Signs for the name model, no more: the names are a list that errs once in a hundred words.
 */
export const heardOf = (folded: string): number =>
  (firsts.has(folded) ? 1 : 0) + (lasts.has(folded) ? 2 : 0) + (things.get(folded) === undefined ? 0 : 4);
