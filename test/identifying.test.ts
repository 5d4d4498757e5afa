import { expect, test } from "vitest";
import { detect } from "../src/detect.ts";
import { stillIdentifying } from "../src/identifying.ts";
import { initials, redact } from "../src/redact.ts";

test("a text without names can still point at one pupil, and says by what", () => {
  const text = "leerling A (14 jaar) uit 2B is de enige met een rolstoel op het Norbertuscollege in Roosendaal, sinds 3 september.";
  expect(stillIdentifying(text).sort()).toEqual(["age", "class", "date", "only-one", "place", "school"]);
  expect(stillIdentifying("Hoe help ik een leerling met faalangst?")).toEqual([]);
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
