import { expect, test } from "vitest";
import { detect } from "../src/detect.ts";
import { stillIdentifying, worthSaying } from "../src/identifying.ts";
import { initials, redact } from "../src/redact.ts";
import { sayStillIdentifying } from "../src/texts/identifying.ts";

const clues = (text: string) => stillIdentifying(text).map(({ clue }) => clue);

test("a text without names can still point at one pupil, and says by what, the most telling first", () => {
  const text = "leerling A (14 jaar) uit 2B is de enige met een rolstoel op het Norbertuscollege in Roosendaal, sinds 3 september.";
  expect(clues(text)).toEqual(["only-one", "school", "class", "age", "place", "date"]);
  expect(clues("leerling A heeft taaislijmziekte; zijn vader is wethouder, zij zijn Eritrees.")).toEqual([
    "rare-health",
    "function",
    "origin",
  ]);
  expect(clues("leerling A zit op een kleine school met zijn tweelingbroer.")).toEqual(["small-school", "family"]);
  expect(clues("Hoe help ik een leerling met faalangst?")).toEqual([]);
});

test("it tells where, and what redaction put in the text is none of it", () => {
  const text = "leerling A zit in klas 3 en heeft het syndroom van Rett.";
  expect(stillIdentifying(text).map(({ start, end }) => text.slice(start, end))).toEqual(["syndroom van Rett", "klas 3"]);
  expect(clues("leerling A, geboren [geboortedatum], [adres], heeft ADHD.")).toEqual([]);
});

test("one ordinary detail is not worth a word, one telling one or several together are", () => {
  const worth = (text: string) => worthSaying(stillIdentifying(text));
  expect(worth("leerling A uit klas 2 komt later.")).toBe(false);
  expect(worth("leerling A heeft het syndroom van Rett.")).toBe(true);
  expect(worth("leerling A uit klas 2, 14 jaar, woont in Roosendaal.")).toBe(true);
});

test("the sentence lists the sorts, never the words themselves, in both languages", () => {
  expect(sayStillIdentifying("nl", ["rare-health", "class", "age"])).toBe(
    "Let op: dit kan nog verraden om wie het gaat: een zeldzame ziekte of hulpmiddel, de klas en de leeftijd. Haal weg wat de ander niet hoeft te weten.",
  );
  expect(sayStillIdentifying("en", ["school"])).toContain("the name of a school. Leave out");
});

test("the same person is the same letter throughout, a second one another", () => {
  const text = "Sem de Vries en Noor Bakker. Sem zat naast Noor; De Vries ging weg.";
  expect(redact(text, detect(text))).toBe("leerling A en leerling B. leerling A zat naast leerling B; leerling A ging weg.");
});

test("names become initials as the schools write them", () => {
  expect([initials("Sem de Vries"), initials("Anne-Marie van den Berg"), initials("Jansen, P.")]).toEqual(["S.d.V.", "A.v.d.B.", "J.P."]);
  const text = "Sem de Vries heeft BSN 999990019.";
  expect(redact(text, detect(text), { names: "initials" })).toBe("S.d.V. heeft BSN [BSN].");
});

test("a diagnosis stays when the name goes, so that a question about an anonymous pupil still makes sense", () => {
  const text = "Sem de Vries heeft ADHD, geboren op 12-03-2010.";
  expect(redact(text, detect(text))).toBe("leerling A heeft ADHD, geboren op [geboortedatum].");
});
