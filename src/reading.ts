/** A text as the detectors read it. Made once per text; what several detectors need is worked out once. */
export interface Reading {
  readonly text: string;
}

/** Reads a text. */
export function read(text: string): Reading {
  return { text };
}
