import type { Clue } from "../identifying.ts";
import { type Lang, texts } from "./text.ts";

/** What may still tell who it is, after anonymising: the names of the details and the sentence around them. */
export const identifyingText = texts<Clue | "note" | "advice">(
  {
    "rare-health": "een zeldzame ziekte of hulpmiddel",
    "only-one": "dat iemand de enige of de eerste is",
    "small-school": "een kleine school of klas",
    school: "de naam van een school",
    function: "een functie of beroep",
    class: "de klas",
    origin: "afkomst of geloof",
    family: "het gezin",
    age: "de leeftijd",
    place: "een plaats",
    date: "een datum",
    note: ({ what = "" }) => `Let op: dit kan nog verraden om wie het gaat: ${what}.`,
    advice: "Haal weg wat de ander niet hoeft te weten.",
  },
  {
    "rare-health": "a rare illness or aid",
    "only-one": "that somebody is the only or the first one",
    "small-school": "a small school or class",
    school: "the name of a school",
    function: "a position or profession",
    class: "the class",
    origin: "origin or belief",
    family: "the family",
    age: "the age",
    place: "a place",
    date: "a date",
    note: ({ what = "" }) => `Note: this may still show who it is about: ${what}.`,
    advice: "Leave out what the other person does not need to know.",
  },
);

/** More than these nobody reads; the most telling come first. */
const SAID = 4;

/** "Let op: dit kan nog verraden om wie het gaat: een zeldzame ziekte of hulpmiddel, de klas en de leeftijd." */
export function sayStillIdentifying(lang: Lang, clues: readonly Clue[]): string {
  const words = clues.slice(0, SAID).map((clue) => identifyingText(lang, clue));
  const last = words[words.length - 1] ?? "";
  const what = words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${lang === "en" ? "and" : "en"} ${last}`;
  return `${identifyingText(lang, "note", { what })} ${identifyingText(lang, "advice")}`;
}
