/**
 * What detection made of a set of texts the first time it read them, before anything was mended for them: the only figures here
 * that say what to expect of texts nobody has seen. They are records of that one run; what is learnt from a set makes it known.
 */
export interface FirstReading {
  /** The texts whose id begins with this. */
  readonly set: string;
  readonly texts: number;
  /** Marked names, names said, and names found to the letter. */
  readonly names: { readonly marked: number; readonly said: number; readonly exact: number };
  /** Marked and touched words about health, belief and home. */
  readonly about: { readonly marked: number; readonly touched: number };
  readonly bsn: { readonly marked: number; readonly found: number };
  /** Texts that deserve a warning, and those of them that got one; the others, and those of them that got one all the same. */
  readonly verdict: { readonly ask: number; readonly asked: number; readonly go: number; readonly wolf: number };
}

export const firstReadings: readonly FirstReading[] = [
  {
    set: "fris-",
    texts: 90,
    names: { marked: 138, said: 148, exact: 124 },
    about: { marked: 59, touched: 36 },
    bsn: { marked: 7, found: 7 },
    verdict: { ask: 50, asked: 45, go: 40, wolf: 6 },
  },
  {
    set: "vers-",
    texts: 84,
    names: { marked: 109, said: 114, exact: 102 },
    about: { marked: 49, touched: 36 },
    bsn: { marked: 4, found: 4 },
    verdict: { ask: 45, asked: 42, go: 39, wolf: 4 },
  },
  {
    set: "derd-",
    texts: 36,
    names: { marked: 27, said: 33, exact: 26 },
    about: { marked: 26, touched: 15 },
    bsn: { marked: 1, found: 1 },
    verdict: { ask: 20, asked: 18, go: 16, wolf: 4 },
  },
  {
    set: "vier-",
    texts: 84,
    names: { marked: 145, said: 178, exact: 137 },
    about: { marked: 37, touched: 30 },
    bsn: { marked: 4, found: 4 },
    verdict: { ask: 42, asked: 41, go: 42, wolf: 9 },
  },
  {
    set: "vijf-",
    texts: 80,
    names: { marked: 117, said: 130, exact: 104 },
    about: { marked: 35, touched: 28 },
    bsn: { marked: 3, found: 3 },
    verdict: { ask: 40, asked: 38, go: 40, wolf: 13 },
  },
  {
    set: "zesd-",
    texts: 70,
    names: { marked: 107, said: 117, exact: 101 },
    about: { marked: 24, touched: 18 },
    bsn: { marked: 1, found: 1 },
    verdict: { ask: 35, asked: 31, go: 35, wolf: 7 },
  },
  {
    set: "zeve-",
    texts: 40,
    names: { marked: 64, said: 68, exact: 63 },
    about: { marked: 21, touched: 18 },
    bsn: { marked: 1, found: 1 },
    verdict: { ask: 20, asked: 19, go: 20, wolf: 4 },
  },
  {
    set: "zorga-",
    texts: 160,
    names: { marked: 109, said: 114, exact: 108 },
    about: { marked: 281, touched: 168 },
    bsn: { marked: 0, found: 0 },
    verdict: { ask: 100, asked: 85, go: 60, wolf: 1 },
  },
  {
    set: "zorgb-",
    texts: 135,
    names: { marked: 109, said: 111, exact: 107 },
    about: { marked: 242, touched: 116 },
    bsn: { marked: 0, found: 0 },
    verdict: { ask: 90, asked: 72, go: 45, wolf: 6 },
  },
];
