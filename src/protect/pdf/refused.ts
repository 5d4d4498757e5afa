/**
 * Why a PDF is not encrypted itself but goes into the envelope. Each has a sentence in `texts/protect.ts`:
 * `not-pdf` no PDF at all · `damaged` its parts do not fit together, or readers would have to guess · `encrypted` has a password, or owner's
 * restrictions, already · `signed` writing it anew would break the signature · `unusual` uses something that readers disagree about ·
 * `check-failed` our own check of the result was not satisfied.
 */
export type Refusal = "not-pdf" | "damaged" | "encrypted" | "signed" | "unusual" | "check-failed";

/** Thrown instead of guessing. `detail` is for developers and tests; a user reads the sentence of `why`. */
export class Refused extends Error {
  readonly why: Refusal;

  constructor(why: Refusal, detail: string) {
    super(`${why}: ${detail}`);
    this.name = "Refused";
    this.why = why;
  }
}
