import type { Finding, Kind } from "../finding.ts";
import type { Reading } from "../reading.ts";

/** Finds one kind of personal data. Pure and synchronous; must run in a bare ES2016 engine. */
export interface Detector {
  readonly kind: Kind;
  /** Findings in the text, in order, not overlapping each other. */
  find(reading: Reading): Finding[];
}
