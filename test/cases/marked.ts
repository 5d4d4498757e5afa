import type { Kind } from "../../src/finding.ts";

/** A stretch of a sample between square brackets, perhaps with a mark in front: `[bsn:999990019]`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind?: Kind;
}

/** Short marks for the kinds, so that the texts stay readable. */
const KIND: Record<string, Kind> = {
  name: "name",
  bsn: "bsn",
  born: "birthdate",
  phone: "phone",
  mail: "email",
  addr: "address",
  iban: "iban",
  pupil: "pupil-number",
  id: "id-document",
  med: "medical",
  spec: "special-category",
  sens: "sensitive",
  pass: "credential",
};
const ANY = /\[([^\]]*)\]/g;
const NAMED = new RegExp(`\\[(${Object.keys(KIND).join("|")}):([^\\]]*)\\]`, "g");

/** Reads a sample in which every pair of brackets is a mark. */
export const marked = (sample: string) => read(sample, ANY);

/** Reads a sample in which only brackets with the name of a kind are marks ("[12-11-2024 10:14]" is not). */
export const markedByKind = (sample: string) => read(sample, NAMED);

function read(sample: string, pattern: RegExp): { text: string; spans: Span[] } {
  let text = "";
  const spans: Span[] = [];
  let at = 0;
  for (const match of sample.matchAll(pattern)) {
    text += sample.slice(at, match.index);
    const start = text.length;
    text += match[2] ?? match[1] ?? "";
    const kind = match[2] === undefined ? undefined : KIND[match[1] ?? ""];
    spans.push({ start, end: text.length, ...(kind && { kind }) });
    at = match.index + match[0].length;
  }
  return { text: text + sample.slice(at), spans };
}
