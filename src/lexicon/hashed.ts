/**
 * A list that only knows a number of each word, a third of the size of a list of words. One word in {@link APART} that is not in
 * it is taken to be; so it serves where a word is one sign among forty, and never where it decides.
 */
export class HashedList {
  private numbers: Int32Array | undefined;

  /** `range` is how many words were packed. */
  constructor(
    private readonly packed: string,
    private readonly range: number,
  ) {}

  /** Is the word in the list, or mistaken for one that is? */
  has(word: string): boolean {
    if (this.numbers === undefined) this.numbers = unpack(this.packed);
    const { numbers } = this;
    const wanted = numberOf(word, this.range);
    let low = 0;
    let high = numbers.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const here = numbers[middle] as number;
      if (here === wanted) return true;
      if (here < wanted) low = middle + 1;
      else high = middle - 1;
    }
    return false;
  }
}

/** Packs the numbers of words: how much each is higher than the one before, in one low digit after as many high ones as it takes. */
export function packHashed(words: readonly string[]): string {
  const numbers = new Set(words.map((word) => numberOf(word, words.length)));
  let out = "";
  let before = -1;
  for (const number of [...numbers].sort((a, b) => a - b)) {
    let rest = number - before - 1;
    before = number;
    let digits = String.fromCharCode(LOW + (rest % LOWS));
    for (rest = Math.floor(rest / LOWS); rest > 0; rest = Math.floor(rest / HIGHS))
      digits = String.fromCharCode(HIGH + (rest % HIGHS)) + digits;
    out += digits;
  }
  return out;
}

function unpack(packed: string): Int32Array {
  const numbers: number[] = [];
  let before = -1;
  let high = 0;
  for (let i = 0; i < packed.length; i++) {
    const code = packed.charCodeAt(i);
    if (code >= HIGH) {
      high = high * HIGHS + code - HIGH;
      continue;
    }
    before += high * LOWS + code - LOW + 1;
    numbers.push(before);
    high = 0;
  }
  return Int32Array.from(numbers);
}

const APART = 512;
const LOW = 35;
const LOWS = 46;
const HIGH = 93;
const HIGHS = 34;

function numberOf(word: string, size: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return (hash >>> 0) % (size * APART);
}
