import type { Article } from "./instruction/article.ts";
import { law } from "./instruction/law.ts";
import { lko } from "./instruction/lko.ts";
import { omo } from "./instruction/omo.ts";
import { roos } from "./instruction/roos.ts";
import { trivium } from "./instruction/trivium.ts";

export type { Article } from "./instruction/article.ts";

/**
 * The rules of the schools' own documents, word for word, as data. Every rule in `rules/` names the article of the work
 * instruction it serves; a policy names the article of its own document instead. A test keeps them in step.
 */
export const instruction = { ...roos, ...omo, ...trivium, ...lko, ...law };

/** The key of an article: document, then number or subject. */
export type ArticleId = keyof typeof instruction;

/** Looks an article up. */
export const article = (id: ArticleId): Article => instruction[id];
