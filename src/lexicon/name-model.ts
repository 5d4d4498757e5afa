import { weights as packed } from "./name-model.data.ts";

/**
 * The weights of the name model. Only those that are not nought are written: how many places further, then the weight, each
 * as one character (places beyond the last letter as several "~").
 */
export function unpackWeights(buckets: number): Int8Array {
  const weights = new Int8Array(buckets);
  let at = -1;
  for (let i = 0; i < packed.length; i++) {
    const skip = packed.charCodeAt(i) - FIRST;
    if (skip === STRIDE) {
      at += STRIDE;
      continue;
    }
    at += skip + 1;
    i++;
    weights[at] = packed.charCodeAt(i) - ZERO;
  }
  return weights;
}

/** Writes weights as {@link unpackWeights} reads them. */
export function packWeights(weights: Int8Array): string {
  let out = "";
  let last = -1;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] as number;
    if (weight === 0) continue;
    let skip = i - last - 1;
    for (; skip >= STRIDE; skip -= STRIDE) out += String.fromCharCode(FIRST + STRIDE);
    out += String.fromCharCode(FIRST + skip) + String.fromCharCode(ZERO + weight);
    last = i;
  }
  return out;
}

/** Characters from # on; the gap's range ends at "~" - so one is left for "further". */
const FIRST = 35;
const STRIDE = 56;
/** Weights run from -46 to 46 around this character, all printable and without quotes. */
const ZERO = 80;
/** The heaviest weight that can be written. */
export const HEAVIEST = 44;
