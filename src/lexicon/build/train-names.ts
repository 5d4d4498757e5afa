import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cases } from "../../../test/cases/cases.ts";
import { BUCKETS, features } from "../../detectors/naming/model.ts";
import { type Token, tokenize } from "../../reading/tokens.ts";
import { HEAVIEST, packWeights } from "../name-model.ts";
import { rows } from "./pack.ts";

/**
 * Trains the name model: `npx tsx src/lexicon/build/train-names.ts FOLDER [--test]`. FOLDER holds `ud-own-all.jsonl` (sentences of UD
 * Alpino and LassySmall, CC BY-SA 4.0, with this project's labels) and `mshelp-nl-train.jsonl` (Microsoft's help articles, CC BY
 * 4.0: work Dutch without people); the marked cases of test/ come from the project. With --test a fifth is kept apart and scored.
 */

interface Text {
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

/** The project's own cases with other names in the same places, so that it is the place that is learnt. */
function swapped(random: () => number, times: number): Text[] {
  const firsts = rows("first-names.tsv").filter(([, tier, , flags = "-"]) => tier === "1" && !/[Aa]/.test(flags));
  const lasts = rows("surnames.tsv").filter(([, , , flags = "-"]) => !/[Aa]/.test(flags));
  const pick = (list: string[][]) => list[Math.floor(random() * list.length)]?.[0] ?? "";
  const made: Text[] = [];
  for (const { text, spans } of cases()) {
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

function report(label: string, weights: Int8Array, list: readonly Example[]): void {
  for (const border of [0, 8, 16, 24, 32]) {
    let right = 0;
    let said = 0;
    let all = 0;
    for (const { buckets, name } of list) {
      let sum = 0;
      for (const bucket of buckets) sum += weights[bucket] as number;
      if (name) all++;
      if (sum > border) {
        said++;
        if (name) right++;
      }
    }
    process.stdout.write(
      `${label} > ${border}: P ${(right / Math.max(1, said)).toFixed(3)} R ${(right / Math.max(1, all)).toFixed(3)} (${all} of ${list.length})\n`,
    );
  }
}

const [folder = ".", flag] = process.argv.slice(2);
const random = dice(20241);
const ud = read(`${folder}/ud-own-all.jsonl`);
const help = read(`${folder}/mshelp-nl-train.jsonl`);
const apart = (list: Text[]) => (flag === "--test" ? list.filter((_, i) => Math.floor(i / 100) % 5 === 4) : []);
const kept = (list: Text[]) => (flag === "--test" ? list.filter((_, i) => Math.floor(i / 100) % 5 !== 4) : list);
const learn = [...kept(ud), ...kept(ud), ...kept(help), ...swapped(random, 6)].map((text, i) =>
  examples(text, random, i % 2 === 0 ? 0.25 : 0),
);
const weights = quantised(train(([] as Example[]).concat(...learn), random));
process.stdout.write(`${weights.filter((weight) => weight !== 0).length} weights\n`);
if (flag === "--test") {
  report("news and encyclopedia", weights, ([] as Example[]).concat(...apart(ud).map((text) => examples(text, random, 0))));
  report("help articles", weights, ([] as Example[]).concat(...apart(help).map((text) => examples(text, random, 0))));
}
if (flag !== "--dry")
  writeFileSync(
    fileURLToPath(new URL("../name-model.data.ts", import.meta.url)),
    `// Made by build/train-names.ts; licence in NOTICE.\nexport const weights = ${JSON.stringify(packWeights(weights))};\n`,
  );
