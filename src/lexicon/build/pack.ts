import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fold } from "../fold.ts";
import { packWords } from "../front-coding.ts";
import { packHashed } from "../hashed.ts";
import { type Match, STEM } from "../matching.ts";

/** Makes the packed lists from the sources beside them: `npx tsx src/lexicon/build/pack.ts`. A test checks that it was done. */

const here = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The rows of a source: tab-separated, one entry a line, lines with # in front are remarks. */
export function rows(file: string): string[][] {
  return readFileSync(here(`sources/${file}`), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
}

interface Grades {
  first: number;
  last: number;
  firstAmbiguous: number;
  lastAmbiguous: number;
}

function packNames(): string {
  const known = new Map<string, Grades>();
  const at = (name: string): Grades => {
    const key = fold(name);
    const grades = known.get(key) ?? { first: 0, last: 0, firstAmbiguous: 0, lastAmbiguous: 0 };
    known.set(key, grades);
    return grades;
  };
  const ambiguity = (flags: string) => (flags.includes("A") ? 2 : flags.includes("a") ? 1 : 0);
  const own = rows("first-names-own.tsv").map(([name = "", tier = "1", flags = "-"]) => [name, tier, "O", flags]);
  for (const [name = "", tier, , flags = "-"] of [...rows("first-names.tsv"), ...own]) {
    const grades = at(name);
    grades.first = Math.max(grades.first, tier === "1" ? 2 : 1);
    grades.firstAmbiguous = Math.max(grades.firstAmbiguous, ambiguity(flags));
  }
  for (const [name = "", tier, , flags = "-"] of [...rows("surnames.tsv"), ...rows("surnames-own.tsv")]) {
    const grades = at(name);
    grades.last = Math.max(grades.last, tier === "1" ? 2 : 1);
    grades.lastAmbiguous = Math.max(grades.lastAmbiguous, ambiguity(flags));
  }
  for (const [name = "", kind, , risk] of rows("ambiguous-names.tsv")) {
    const level = risk === "high" ? 2 : risk === "mid" ? 1 : 0;
    const grades = known.get(fold(name));
    if (!grades) continue;
    if (kind !== "last") grades.firstAmbiguous = Math.max(grades.firstAmbiguous, level);
    if (kind !== "first") grades.lastAmbiguous = Math.max(grades.lastAmbiguous, level);
  }
  const packed = new Map<string, number>();
  for (const [name, g] of known) packed.set(name, g.first + 3 * g.firstAmbiguous + 9 * g.last + 27 * g.lastAmbiguous);
  return packWords(packed);
}

/** The terms by how they are compared, see `terms.ts`. */
function packTerms(): Record<string, unknown> {
  const all = [...rows("terms-wide.tsv"), ...rows("terms.tsv"), ...rows("terms-own.tsv")];
  const categories = [...new Set(all.map(([, category = ""]) => category))].sort();
  const lists = {
    whole: new Map<string, number>(),
    exact: new Map<string, number>(),
    prefixes: new Map<string, number>(),
    suffixes: new Map<string, number>(),
    phrases: new Map<string, number>(),
    written: new Map<string, number>(),
  };
  const listOf = (term: string, match: Match): keyof typeof lists => {
    const phrase = /[ -]/.test(term);
    if (match === "A" || match === "C") return phrase ? "written" : "exact";
    if (match === "M" || term.includes(" ")) return "phrases";
    if (match === "P" && term.length >= STEM) return "prefixes";
    return match === "S" ? "suffixes" : "whole";
  };
  for (const [term = "", category = "", weight, match = "W"] of all) {
    if (match === "S" && fold(term).length < STEM) throw new Error(`too short to be the end of a word: ${term}`);
    const written = match === "A" || match === "C" ? term : fold(term);
    lists[listOf(written, match as Match)].set(written, categories.indexOf(category) * 2 + (weight === "strong" ? 1 : 0));
  }
  return {
    whole: packWords(lists.whole),
    exact: packWords(lists.exact, 0),
    prefixes: packWords(lists.prefixes, STEM),
    suffixes: packWords(lists.suffixes, 0),
    phrases: packWords(lists.phrases),
    written: packWords(lists.written, 0),
    categories,
  };
}

/** First names somewhere, scholars in a school's texts. */
const SCHOLARS = new Set(["hattie", "gordon", "sherlock"]);

/** A single word that is also a first name in the classroom (Julia, Mohammed, Dante) is no known person by itself. */
function knownPeople(): Map<string, number> {
  const first = new Set(rows("first-names.tsv").map(([name = ""]) => fold(name)));
  const known = new Map<string, number>();
  for (const [name = "", now] of rows("known-people.tsv")) {
    const key = fold(name)
      .split(/[ .]+/)
      .filter((part) => part !== "")
      .join(" ");
    if (key.includes(" ") || !first.has(key) || SCHOLARS.has(key)) known.set(key, now === "now" ? 1 : 0);
  }
  return known;
}

/** What the name model may have heard of: names from abroad, and what is in the news and is nobody. */
function packHeard(): Record<string, unknown> {
  const foreign = rows("foreign-names.tsv");
  const of = (part: string) => foreign.filter(([, parts = ""]) => parts.includes(part)).map(([name = ""]) => name);
  const words = rows("not-people.txt")
    .filter(([line = ""]) => !line.startsWith("="))
    .flatMap(([line = ""]) => line.split(" ").map(fold));
  const firsts = of("F");
  const lasts = of("L");
  return {
    foreignFirsts: packHashed(firsts),
    foreignLasts: packHashed(lasts),
    manyFirsts: firsts.length,
    manyLasts: lasts.length,
    nobody: plain(words.filter((word) => word.length > 2)),
  };
}

const plain = (list: Iterable<string>) => packWords(new Map([...list].map((word) => [word, 0])));

/** Every data file with what must stand in it. */
export function dataFiles(): Map<string, string> {
  const file = (exports: Record<string, unknown>) =>
    `// Made by build/pack.ts from sources/; licences in NOTICE.\n${Object.keys(exports)
      .map((name) => `export const ${name} = ${JSON.stringify(exports[name])};\n`)
      .join("")}`;
  return new Map([
    ["names.data.ts", file({ names: packNames() })],
    ["terms.data.ts", file(packTerms())],
    ["places.data.ts", file({ places: plain(rows("places.tsv").map(([place = ""]) => fold(place))) })],
    ["words.data.ts", file({ words: plain(rows("words.tsv").map(([word = ""]) => fold(word))) })],
    ["heard.data.ts", file(packHeard())],
    ["known-people.data.ts", file({ knownPeople: packWords(knownPeople()) })],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) for (const [name, source] of dataFiles()) writeFileSync(here(name), source);
