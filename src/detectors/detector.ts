import type { Finding, Kind } from "../finding.ts";
import type { Reading } from "../reading.ts";

/** Finds one kind of personal data. Pure and synchronous; must run in a bare ES2016 engine. */
export interface Detector {
  readonly kind: Kind;
  /** What the detector stands for, as text: what it must find between [ ], and what looks like it but is something else. */
  readonly evidence: Evidence;
  /** Findings in the text, in order, not overlapping each other. */
  find(reading: Reading): Finding[];
}

/** Sample texts. One test runs them all: hits are found exactly, with at least a mention; misses are not. */
export interface Evidence {
  readonly hits: readonly string[];
  /** Why it is none, and the text. */
  readonly misses: readonly (readonly [why: string, text: string])[];
}
