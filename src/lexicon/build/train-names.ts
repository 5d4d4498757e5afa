import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cases } from "../../../test/cases/cases.ts";
import { detect } from "../../detect.ts";
import { BUCKETS, features, readWith } from "../../detectors/naming/model.ts";
import { MENTION } from "../../finding.ts";
import { type Token, tokenize } from "../../reading/tokens.ts";
import { HEAVIEST, packWeights } from "../name-model.ts";
import { rows } from "./pack.ts";

/**
 * Trains the name model: `npx tsx src/lexicon/build/train-names.ts FOLDER [--test]`. FOLDER holds `ud-own-all.jsonl` (sentences of UD
 * Alpino and LassySmall, CC BY-SA 4.0, with this project's labels) and `mshelp-nl-train.jsonl` (Microsoft's help articles, CC BY
 * 4.0: work Dutch without people); the marked cases of test/ come from the project. With --test each fifth is read with what the other four taught, and scored.
 */

interface Text {
  readonly id?: string;
  readonly text: string;
  readonly spans: readonly { start: number; end: number }[];
}

interface Example {
  readonly buckets: Int32Array;
  readonly name: boolean;
}

/** Always the same numbers, so that the same sources give the same weights. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function read(file: string): Text[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Text);
}

/** Sentences of one document together, each on a line: what is told apart for testing shares no text with what is learnt. */
function documents(sentences: readonly Text[]): Text[] {
  const made = new Map<string, { text: string; spans: { start: number; end: number }[] }>();
  for (const { id = "", text, spans } of sentences) {
    const key = id.replace(/\\.*$|\.p\..*$/, "");
    const whole = made.get(key) ?? { text: "", spans: [] };
    made.set(key, whole);
    for (const { start, end } of spans) whole.spans.push({ start: start + whole.text.length, end: end + whole.text.length });
    whole.text += `${text}\n`;
  }
  return [...made.values()];
}

function examples({ text, spans }: Text, random: () => number, hide: number): Example[] {
  const tokens = tokenize(text);
  const inside = (token: Token) => spans.some(({ start, end }) => start <= token.start && token.end <= end + 2);
  // For some texts the names are unknown to every list: the surroundings must do.
  const hiding = random() < hide;
  const found: Example[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== "word" || token.caps === 0 || /\d/.test(token.text)) return;
    const buckets: number[] = [];
    features(
      tokens,
      at,
      (bucket) => buckets.push(bucket),
      (i) => hiding && tokens[i] !== undefined && inside(tokens[i] as Token),
    );
    found.push({ buckets: Int32Array.from(buckets), name: inside(token) });
  });
  return found;
}

/** These texts measure what is not known beforehand; nothing is learnt from them. */
const UNSEEN = /^(?:fris|vers|derd|vier|vijf|zesd|zeve)-/;

/** The project's own cases with other names in the same places, so that it is the place that is learnt. */
function swapped(random: () => number, times: number): Text[] {
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
function filled(random: () => number, times: number): Text[] {
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

/** Averaged logistic regression by gradient steps; plain, small and quick enough. */
function train(list: Example[], random: () => number): Float64Array {
  const weights = new Float64Array(BUCKETS);
  const sums = new Float64Array(BUCKETS);
  const EPOCHS = 14;
  let averaged = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = list.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [list[i], list[j]] = [list[j] as Example, list[i] as Example];
    }
    const step = 0.12 / (1 + epoch * 0.35);
    for (const { buckets, name } of list) {
      let sum = 0;
      for (const bucket of buckets) sum += weights[bucket] as number;
      const error = (name ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      if (Math.abs(error) < 0.02) continue;
      for (const bucket of buckets) weights[bucket] = (weights[bucket] as number) + step * error;
    }
    for (let i = 0; i < BUCKETS; i++) weights[i] = shrink(weights[i] as number, 0.001);
    if (epoch >= 6) {
      for (let i = 0; i < BUCKETS; i++) sums[i] = (sums[i] as number) + (weights[i] as number);
      averaged++;
    }
  }
  return sums.map((sum) => sum / averaged);
}

const shrink = (weight: number, by: number) => (Math.abs(weight) <= by ? 0 : weight - Math.sign(weight) * by);

/** Steps of a sixteenth; what is less than one step is left out. */
function quantised(weights: Float64Array): Int8Array {
  return Int8Array.from(weights, (weight) => Math.max(-HEAVIEST, Math.min(HEAVIEST, Math.round(weight * 16))));
}

/** Exact spans that the whole detector finds with these weights in documents it did not learn from. */
function exact(weights: Int8Array, list: readonly Text[]): { gold: number; said: number; hit: number } {
  readWith(weights);
  let gold = 0;
  let said = 0;
  let hit = 0;
  for (const { text, spans } of list) {
    const found = detect(text).filter(({ kind, sure }) => kind === "name" && sure >= MENTION);
    gold += spans.length;
    said += found.length;
    hit += spans.filter(({ start, end }) => found.some((finding) => finding.start === start && finding.end === end)).length;
  }
  return { gold, said, hit };
}

const FIFTHS = 5;

/** Weights learnt from these documents of news and encyclopaedia and from everything else there is. */
function learn(news: readonly Text[], help: readonly Text[], random: () => number): Int8Array {
  const texts = [...news, ...news, ...help, ...swapped(random, 6), ...filled(random, 8)];
  return quantised(train(([] as Example[]).concat(...texts.map((text, i) => examples(text, random, i % 2 === 0 ? 0.3 : 0))), random));
}

const [folder = ".", flag] = process.argv.slice(2);
const ud = documents(read(`${folder}/ud-own-all.jsonl`));
const help = read(`${folder}/mshelp-nl-train.jsonl`);
if (flag === "--test") {
  const sum = { gold: 0, said: 0, hit: 0, helpTexts: 0, helpFalse: 0 };
  for (let fifth = 0; fifth < FIFTHS; fifth++) {
    const inFifth = (_: Text, i: number) => i % FIFTHS === fifth;
    const notInFifth = (_: Text, i: number) => i % FIFTHS !== fifth;
    const weights = learn(ud.filter(notInFifth), help.filter(notInFifth), dice(20241));
    const { gold, said, hit } = exact(weights, ud.filter(inFifth));
    sum.gold += gold;
    sum.said += said;
    sum.hit += hit;
    const calm = help.filter(inFifth);
    sum.helpTexts += calm.length;
    sum.helpFalse += calm.filter((text) => exact(weights, [text]).said > 0).length;
  }
  const precision = sum.hit / sum.said;
  const recall = sum.hit / sum.gold;
  process.stdout.write(
    `each fifth by the other four, exact: P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)} of ${sum.gold}; a name in ${sum.helpFalse} of ${sum.helpTexts} help articles\n`,
  );
} else {
  const weights = learn(ud, help, dice(20241));
  process.stdout.write(`${weights.filter((weight) => weight !== 0).length} weights\n`);
  writeFileSync(
    fileURLToPath(new URL("../name-model.data.ts", import.meta.url)),
    `// Made by build/train-names.ts; licence in NOTICE.\nexport const weights = ${JSON.stringify(packWeights(weights))};\n`,
  );
}
