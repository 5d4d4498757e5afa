import { detect } from "../../detect.ts";
import { ruledNames } from "../../detectors/naming/find.ts";
import { BUCKETS, features } from "../../detectors/naming/model.ts";
import { ruledBy } from "../../detectors/naming/surroundings.ts";
import { MENTION } from "../../finding.ts";
import type { Token } from "../../reading/tokens.ts";
import { read } from "../../reading.ts";
import { HEAVIEST } from "../name-model.ts";
import { decided, type Text } from "./lessons.ts";

/** How the weights of the name model are learnt from labelled texts, and how well they then read others. */

/** A capitalised word: where its features are weighed, and whether it is of a name. */
export interface Example {
  readonly buckets: Int32Array;
  readonly name: boolean;
}

/** Every capitalised word of a text as the model sees it. */
export function examples({ text, spans }: Text): Example[] {
  const reading = read(text);
  const { tokens } = reading;
  const ruled = ruledBy(ruledNames(reading));
  const undecided = spans.filter((span) => !decided(span));
  const named = spans.filter(decided);
  const inside = (token: Token) => named.some(({ start, end }) => start <= token.start && token.end <= end + 2);
  const found: Example[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== "word" || token.caps === 0 || /\d/.test(token.text)) return;
    if (undecided.some(({ start, end }) => start <= token.start && token.end <= end)) return;
    const buckets: number[] = [];
    features(tokens, at, ruled, (bucket) => buckets.push(bucket));
    found.push({ buckets: Int32Array.from(buckets), name: inside(token) });
  });
  return found;
}

/** Averaged logistic regression by gradient steps; plain, small and quick enough. */
export function train(list: Example[], random: () => number): Float64Array {
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
export function quantised(weights: Float64Array): Int8Array {
  return Int8Array.from(weights, (weight) => Math.max(-HEAVIEST, Math.min(HEAVIEST, Math.round(weight * 16))));
}

/** How many names there are, how many were said, and how many of those are exactly right. */
export interface Score {
  readonly gold: number;
  readonly said: number;
  readonly hit: number;
}

/** Adds what the whole detector finds in a text to a score. */
export function exact({ text, spans }: Text, { gold, said, hit }: Score = { gold: 0, said: 0, hit: 0 }): Score {
  const open = spans.filter((span) => !decided(span));
  const named = spans.filter(decided);
  const found = detect(text).filter(
    ({ kind, sure, start, end }) => kind === "name" && sure >= MENTION && !open.some((span) => span.start < end && start < span.end),
  );
  const right = named.filter(({ start, end }) => found.some((finding) => finding.start === start && finding.end === end));
  return { gold: gold + named.length, said: said + found.length, hit: hit + right.length };
}
