import { apart } from "../apart.ts";
import { COLLEAGUE, type Finding, MENTION, WARN } from "../finding.ts";
import type { Detector } from "./detector.ts";
import { findNames } from "./naming/find.ts";
import { labelledNames } from "./naming/labelled.ts";
import { isExercise, isNotice, lessonIn } from "./naming/lesson.ts";
import { isNews } from "./naming/news.ts";
import { namesInRows } from "./naming/rows.ts";

/** Names of people: by lists, by their shape and by the words around them. */
export const name: Detector = {
  kind: "name",
  evidence: {
    hits: [
      "Kunt u [Sem de Vries] morgen bellen?",
      "Beste [Karin], hierbij de notulen.",
      "Onze leerling [Noor] is weer op school.",
      "Mevrouw [Van der Heijden] belt terug.",
      "Klas 2B:\n[Jansen, P.]\n[Vries, Sem de]",
      "De moeder van [Ayşe] vraagt om een gesprek.",
      "Naam: [Xyryl Brons-Ouali]",
    ],
    misses: [
      ["a street", "De Merelstraat 12 is afgesloten."],
      ["a school", "Het Anne Frank College zoekt een docent."],
      ["a public person", "Lees hoofdstuk 3 over Anne Frank."],
      ["a product", "Log in op Magister en open Teams."],
      ["a sentence that begins with a name-like word", "Door de storm valt Roos uit de vaas."],
      ["a reference", "Zie Pietersen (2015) voor de uitleg."],
    ],
  },
  find(reading) {
    const found: Finding[] = [];
    const exercise = isExercise(reading);
    const lesson = lessonIn(reading);
    const notice = isNotice(reading);
    let report: boolean | undefined;
    const news = () => {
      if (report === undefined) report = isNews(reading);
      return report;
    };
    for (const { phrase, sure, role } of findNames(reading)) {
      const nobody =
        lesson === "invented" ||
        (exercise && (sure < WARN || phrase.shape === "first")) ||
        (lesson === "lesson" && role !== "staff" && role !== "correspondent" && role !== "title");
      const least = nobody
        ? Math.min(sure, lesson !== "invented" && news() ? MENTION : 0.45)
        : notice && role !== "pupil"
          ? Math.min(sure, COLLEAGUE)
          : sure;
      found.push({ kind: "name", start: phrase.start, end: phrase.end, sure: least });
    }
    // What a label says goes before what the words look like.
    const said = labelledNames(reading);
    const labelled = apart([...said, ...namesInRows(reading)]);
    let at = 0;
    const free = apart(found).filter(({ start, end }) => {
      while (at < labelled.length && (labelled[at] as Finding).end <= start) at++;
      return !((labelled[at]?.start ?? Number.POSITIVE_INFINITY) < end);
    });
    return apart([...free, ...labelled]);
  },
};
