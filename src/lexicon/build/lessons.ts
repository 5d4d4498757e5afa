import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cases } from "../../../test/cases/cases.ts";
import { marked } from "../../../test/cases/marked.ts";
import { rows } from "./pack.ts";

/** The texts the name model learns from, and how more are made of them. */

/** A name in a text; a proper noun that was left undecided has the type "SKIP". */
export interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly type?: string;
}

/** A text with its names. */
export interface Text {
  readonly id?: string;
  readonly text: string;
  readonly spans: readonly Labelled[];
}

/** Always the same numbers, so that the same sources give the same weights. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** The texts of a file, one a line. */
export function read(file: string): Text[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Text);
}

/** Some proper nouns were left undecided in the labels ("SKIP"): of those nothing is learnt and nothing is expected. */
export const decided = ({ type }: Labelled) => type !== "SKIP";

/** Sentences of one document together, each on a line: what is told apart for testing shares no text with what is learnt. */
export function documents(sentences: readonly Text[]): Text[] {
  const made = new Map<string, { id: string; text: string; spans: Labelled[] }>();
  for (const { id = "", text, spans } of sentences) {
    const key = id.replace(/\\.*$|\.p\..*$/, "");
    const whole = made.get(key) ?? { id: key, text: "", spans: [] };
    made.set(key, whole);
    for (const span of spans) whole.spans.push({ ...span, start: span.start + whole.text.length, end: span.end + whole.text.length });
    whole.text += `${text}\n`;
  }
  return [...made.values()];
}

/** The news of sources/news: articles with an empty line between them, names in brackets. */
export function news(): Text[] {
  const folder = fileURLToPath(new URL("../sources/news/", import.meta.url));
  const articles: Text[] = [];
  for (const file of readdirSync(folder).sort())
    readFileSync(folder + file, "utf8")
      .split(/\n{2,}/)
      .forEach((article, i) => {
        articles.push({ id: `${file}-${i}`, ...marked(article.trim()) });
      });
  return articles;
}

/**
 * The first of these measure what is not known beforehand; nothing is learnt from them. The last two name somebody in public office
 * without a mark, because that is no personal data; it is a name all the same.
 */
const UNSEEN = /^(?:(?:fris|vers|derd|vier|vijf|zesd|zeve|zorga|zorgb)-|chat-08$|gewoon-32$)/;

/** The project's own cases with other names in the same places, so that it is the place that is learnt. */
export function swapped(random: () => number, times: number): Text[] {
  const firsts = rows("first-names.tsv").filter(([, tier, , flags = "-"]) => tier === "1" && !/[Aa]/.test(flags));
  const lasts = rows("surnames.tsv").filter(([, , , flags = "-"]) => !/[Aa]/.test(flags));
  const pick = (list: string[][]) => list[Math.floor(random() * list.length)]?.[0] ?? "";
  const made: Text[] = [];
  for (const { text, spans } of cases().filter(({ id }) => !UNSEEN.test(id))) {
    for (let round = 0; round < times; round++) {
      let out = "";
      let at = 0;
      const moved: { start: number; end: number }[] = [];
      for (const { kind, start, end } of spans) {
        if (kind !== "name") continue;
        const words = text.slice(start, end).split(" ");
        const name =
          round === 0
            ? text.slice(start, end)
            : words.length === 1
              ? pick(firsts)
              : random() < 0.3
                ? `${pick(firsts)} van ${pick(lasts)}`
                : `${pick(firsts)} ${pick(lasts)}`;
        out += text.slice(at, start);
        moved.push({ start: out.length, end: out.length + name.length });
        out += name;
        at = end;
      }
      made.push({ text: out + text.slice(at), spans: moved });
    }
  }
  return made;
}

/** The sentences of news-patterns.txt with names, places and organisations in their slots; the names unlisted or not, as it falls. */
export function filled(random: () => number, times: number): Text[] {
  const lines = readFileSync(fileURLToPath(new URL("../sources/news-patterns.txt", import.meta.url)), "utf8").split("\n");
  const slots = new Map<string, string[]>();
  for (const line of lines) if (line.startsWith("=")) slots.set(line.charAt(1), line.slice(3).split(";"));
  slots.get("G")?.push(...rows("places.tsv").map(([place = ""]) => place));
  const firsts = rows("first-names.tsv").map(([name = ""]) => name);
  const lasts = rows("surnames.tsv").map(([name = ""]) => name);
  const pick = (list: readonly string[] = []) => list[Math.floor(random() * list.length)] ?? "";
  const infix = () => (random() < 0.2 ? pick(["van ", "de ", "van de ", "van den ", "ter ", "El ", "Van "]) : "");
  const last = () => `${infix()}${pick(lasts)}`;
  const lone = () => last().replace(/^(?:van|de|ter)/, (small) => small.charAt(0).toUpperCase() + small.slice(1));
  const made: Text[] = [];
  for (let round = 0; round < times; round++)
    for (const line of lines) {
      if (line === "" || line.startsWith("#") || line.startsWith("=")) continue;
      let text = "";
      let at = 0;
      const spans: { start: number; end: number }[] = [];
      for (const match of line.matchAll(/\{(.)\}(straat)?/g)) {
        const slot = match[1] as string;
        text += line.slice(at, match.index);
        const person = "FLXI".includes(slot) && match[2] === undefined;
        const word =
          slot === "F"
            ? pick(firsts)
            : slot === "L"
              ? lone()
              : slot === "X"
                ? `${pick(firsts)} ${last()}`
                : slot === "I"
                  ? `${pick([..."ABCDEFGHJKLMPRSTW"])}.${random() < 0.5 ? `${pick([..."ABCDEFGHJKLMPRSTW"])}.` : ""} ${last()}`
                  : pick(slots.get(slot));
        const start = text.length;
        text += word;
        if (person) spans.push({ start, end: text.length });
        text += match[2] ?? "";
        at = (match.index ?? 0) + match[0].length;
      }
      made.push({ text: text + line.slice(at), spans });
    }
  return made;
}
