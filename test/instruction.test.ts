import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { roos } from "../src/instruction/roos.ts";
import { type ArticleId, instruction } from "../src/instruction.ts";
import { nudgesOf } from "../src/nudge.ts";
import { builtInPolicy, policyNames } from "../src/policies/index.ts";
import { leakArticles } from "../src/report.ts";
import { rules } from "../src/rules/index.ts";

const seeds = fileURLToPath(new URL("../../shared/seeds", import.meta.url));

/** Documents come with page breaks, list marks and emphasis; words are what counts. */
const words = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

describe.skipIf(!existsSync(seeds))("every quotation stands in its document, word for word", () => {
  const all = existsSync(seeds)
    ? readdirSync(seeds)
        .map((file) => words(readFileSync(`${seeds}/${file}`, "utf8").replace(/^\s*- o /gm, "")))
        .join(" | ")
    : "";
  const quoted = Object.entries(instruction).filter(([id]) => !/^u?avg-/.test(id));
  test.each(quoted)("%s", (_id, { text }) => {
    for (const piece of text.split(/ · |: (?=Moet)/)) expect(all).toContain(words(piece));
  });
});

describe.each(policyNames)("the policy %s", (name) => {
  const { articles, levels } = builtInPolicy(name);
  const ids = rules.map(({ id }) => id);
  test("names only rules that exist", () => {
    for (const rule of [...Object.keys(articles), ...Object.keys(levels)]) expect(ids).toContain(rule);
  });
  test("cites its own document or the law for every rule", () => {
    const own = name.split("-")[0] ?? "";
    for (const rule of rules) {
      const cited = articles[rule.id] ?? rule.article;
      expect(cited, rule.id).toMatch(new RegExp(`^(${own}|u?avg)-`));
    }
  });
});

test("no quotation is left that no policy cites, for a rule, for the leak helper or for a tip", () => {
  const cited = new Set<ArticleId>(
    policyNames
      .map(builtInPolicy)
      .flatMap((policy) => [
        ...Object.values(policy.articles),
        ...leakArticles(policy),
        ...nudgesOf(policy).flatMap(({ articles }) => articles),
      ]),
  );
  const unused = Object.keys(instruction).filter((id) => !(id in roos) && !cited.has(id as ArticleId));
  expect(unused).toEqual([]);
});
