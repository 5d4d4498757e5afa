import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { dataFiles } from "../../src/lexicon/build/pack.ts";
import { fold } from "../../src/lexicon/fold.ts";
import { isKnownPerson } from "../../src/lexicon/known-people.ts";
import { nameWord } from "../../src/lexicon/names.ts";
import { isPlace } from "../../src/lexicon/places.ts";

const here = (file: string) => readFileSync(fileURLToPath(new URL(`../../src/lexicon/${file}`, import.meta.url)), "utf8");

test.each([...dataFiles()])("%s holds exactly what the sources give", (file, source) => {
  expect(here(file) === source, "run: npx tsx src/lexicon/build/pack.ts").toBe(true);
});

test("no list says where a name comes from: that would be data about origin (AVG 9)", () => {
  for (const file of ["first-names.tsv", "surnames.tsv", "surnames-own.tsv"])
    for (const line of here(`sources/${file}`).split("\n")) expect(line.split("\t")[2] ?? "").toMatch(/^[A-Z]*$/);
});

test("accents and capitals make no difference", () => {
  expect(fold("AYŞE Ömer Łukasz İbrahim Zoë d’Angelo")).toBe("ayse omer lukasz ibrahim zoe d'angelo");
});

test("the lists know names of every community in a Dutch classroom", () => {
  for (const name of ["Daan", "Fatima", "Ayşe", "Shaniqua", "Rajesh", "Agnieszka", "Mohamed", "Yusuf", "Sjoerd", "Oleksandr", "Jayden"])
    expect([name, nameWord(name).first > 0]).toEqual([name, true]);
});

test("places and known people are found however they are written", () => {
  expect([isPlace("Roosendaal"), isPlace("DEN HAAG"), isPlace("Karin")]).toEqual([true, true, false]);
  expect([isKnownPerson("Anne Frank"), isKnownPerson("anne  frank"), isKnownPerson("Anne Bakker")]).toEqual([true, true, false]);
});

test("the lists together stay under 180 kB gzipped, and with what the name model asks for and weighs under 250 kB", () => {
  const size = (files: readonly string[]) => gzipSync(files.map(here).join(""), { level: 9 }).length;
  const lists = [...dataFiles().keys()];
  expect(size(lists.filter((file) => file !== "heard.data.ts"))).toBeLessThan(180_000);
  expect(size([...lists, "name-model.data.ts"])).toBeLessThan(250_000);
});
