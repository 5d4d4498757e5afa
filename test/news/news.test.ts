import { expect, test } from "vitest";
import { detect } from "../../src/detect.ts";
import { MENTION } from "../../src/finding.ts";
import { marked } from "../cases/marked.ts";
import { scored, unseenNews } from "./news.ts";

test("names in news that nothing was learnt from: F1 at least 0.80, to the letter", () => {
  const articles = unseenNews();
  expect(articles.length).toBeGreaterThan(30);
  const { gold, said, hit } = scored(articles);
  expect(gold).toBeGreaterThan(150);
  expect((2 * hit) / (gold + said)).toBeGreaterThanOrEqual(0.8);
});

const named = (text: string) =>
  detect(text)
    .filter(({ kind, sure }) => kind === "name" && sure >= MENTION)
    .map(({ start, end }) => text.slice(start, end));

test.each([
  ["a surname again after the full name", "Minister [Wivina Daneels] was opgelucht. 'We hebben gewonnen', zei [Daneels] na afloop."],
  [
    "with its interfix, at the start of a sentence too",
    "Haar collega [Luk Van Overbeke] lag dwars. [Van Overbeke] wilde dat De Lijn betaalde.",
  ],
  ["an Arabic surname behind its article", "Hun gids, [Abdallah al-Jamri], kon ontkomen, meldde de ambassade."],
  ["not the word before it that says what somebody does", "Koster [Sjef Brouwers] houdt de sleutels, zei hij gisteren tegen de krant."],
  ["who scored, not for whom", "Bij Feyenoord scoorde [Ullmann] tweemaal, zei trainer [Van Marwijck] na afloop."],
])("the surroundings give %s", (_what, sample) => {
  const { text, spans } = marked(sample);
  expect(named(text)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
});

test.each([
  "Volgens Philips en Unilever is er geen reden tot zorg, meldt Reuters vanuit Londen.",
  "Anderlecht verloor met 2-1 van Standard, Club Brugge won in Genk.",
  "In Ramallah, Hebron en Nablus vielen gisteren doden, aldus het Rode Kruis.",
])("firms, teams and places are nobody: %s", (text) => {
  expect(named(text)).toEqual([]);
});
