import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { article } from "../../src/instruction.ts";
import { judge } from "../../src/judge.ts";
import { rules } from "../../src/rules/index.ts";
import { features, policyOf } from "./features.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const page = `${root}docs/regels.md`;

/** Rows of the feature table whose surface is Send, Pane or Agenda. */
const ASKED = [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 29, 41, 42, 43, 44, 45, 46, 50, 58, 59, 60];

test("every feature that is asked of Outlook has its row", () => {
  const there = features.map(({ id }) => id);
  expect(new Set(there).size).toBe(there.length);
  for (const number of ASKED) expect(there).toContain(`F${number}`);
});

describe.each(features)("$id $what", ({ shows = [], served, unserved, priority }) => {
  test("is served, or it is said why not", () => {
    expect(shows.length > 0 || served !== undefined).toBe(unserved === undefined);
    if (priority !== "C") expect(unserved).toBeUndefined();
    if (served) for (const file of [served.by, served.test]) expect(existsSync(`${root}${file}`), file).toBe(true);
  });
  test.each(shows)("$rule speaks", ({ rule, level, out, school }) => {
    const concern = judge(out, policyOf(school ? { school } : {})).concerns.find((one) => one.rule === rule);
    expect(concern?.level).toBe(level);
  });
});

test("every rule for mail and appointments serves a feature", () => {
  const serving = features.flatMap(({ shows = [], served }) => [
    ...shows.map(({ rule }) => rule),
    served?.by.replace(/^.*\/(.*)\.ts$/, "$1"),
  ]);
  // A mistyped address is asked for by the law, not by a row; the other two are about web pages.
  const others = ["wrong-address", "social-media", "unapproved-site"];
  expect(rules.map(({ id }) => id).filter((id) => !serving.includes(id) && !others.includes(id))).toEqual([]);
});

/** The page for whoever has to check that every rule of the instruction is looked after. */
function table(): string {
  const lines = features.map(({ id, what, priority, shows = [], served, unserved }) => {
    const names = [...new Set(shows.map(({ rule }) => rule))];
    const articles = names.map((name) => rules.find((rule) => rule.id === name)).map((rule) => (rule ? article(rule.article).label : ""));
    const by = [...names.map((name) => `\`${name}\``), ...(served ? [`\`${served.by}\``] : [])].join(", ");
    const level = [...new Set(shows.map((one) => (one.level === "ask" ? "vraagt" : "noemt")))].join(" of ");
    return `| ${id} | ${what} | ${priority} | ${unserved ?? by} | ${level} | ${[...new Set(articles)].join("; ")} |`;
  });
  return [
    "# Welke regel bewaakt wat",
    "",
    "Gemaakt uit `test/rules/features.ts`; een test beoordeelt voor elke rij een mail of afspraak. M = moet, S = hoort, C = kan.",
    "*Vraagt* komt in het venster bij het verzenden; *noemt* staat in het paneel en onderbreekt niet. Het beleid kan een regel",
    "strenger, milder of uit zetten (`levels`).",
    "",
    "| Nr. | Wat | | Regel of onderdeel | Bij verzenden | Werkinstructie ROOS VO |",
    "|---|---|---|---|---|---|",
    ...lines,
    "",
  ].join("\n");
}

test("docs/regels.md says the same", () => {
  if (process.env.ZV_WRITE_DOCS) writeFileSync(page, table());
  expect(readFileSync(page, "utf8"), "ZV_WRITE_DOCS=1 npx vitest run --project unit test/rules/features.test.ts").toBe(table());
});
