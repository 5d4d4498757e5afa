/** The kinds of personal data we look for; each has one file in `detectors/` named after it. */
export type Kind =
  | "name"
  | "bsn"
  | "birthdate"
  | "phone"
  | "email"
  | "address"
  | "iban"
  | "pupil-number"
  | "id-document"
  | "medical"
  | "special-category"
  | "sensitive"
  | "credential";

/**
 * How sure a detector is that this is what it says, from 0 to 1. Two borders matter to everything above the detectors:
 * at {@link WARN} and above a finding may cause a warning, from {@link MENTION} it may be mentioned beside another one.
 */
export type Sureness = number;

/** From here a finding can cause a warning by itself. */
export const WARN: Sureness = 0.75;
/** Said in one breath with something about a person (src/spread.ts): goes with it, and is never a reason by itself. */
export const BREATH: Sureness = 0.3;
/** From here a finding is worth a word when there is a warning anyway. */
export const MENTION: Sureness = 0.5;

/** From here a name is of somebody the text may be about. */
export const SUBJECT: Sureness = 0.55;
/** A colleague: named in passing, but health or home said of him or her counts. */
export const COLLEAGUE: Sureness = 0.54;
/** Who writes or is written to. */
export const CORRESPONDENT: Sureness = 0.53;

/** A place where personal data stands. Never the text itself, so that a finding can be logged, counted and tested. */
export interface Finding {
  readonly kind: Kind;
  /** Offset in UTF-16 code units of the first character. */
  readonly start: number;
  /** Offset in UTF-16 code units after the last character. */
  readonly end: number;
  readonly sure: Sureness;
}
