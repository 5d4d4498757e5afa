import { Refused } from "./refused.ts";
import { Name, Ref, type Span, type Syntax, Text, type Value } from "./syntax.ts";

/** Turns the bytes of a string into what is written in its place. */
export type WriteString = (text: Text) => string;

/** A piece of what is written: bytes as they stand, or new text of characters below 256. */
export type Piece = Uint8Array | string;

/**
 * An object's own bytes, as they stand, except for its strings, its comments and some values of its outermost dictionary.
 * Numbers and names are never written anew: what readers made of them they still make of them.
 */
export function rewrite(
  { bytes, marks }: Syntax,
  { start, end }: Span,
  writeString: WriteString | undefined,
  values: Readonly<Record<string, string>> = {},
): Piece[] {
  if (marks === undefined) throw new Refused("check-failed", "an object was read without marks");
  const edits: (Span & { text: string })[] = [];
  for (const span of marks.comments)
    if (span.start >= start && span.end <= end) edits.push({ start: span.start, end: span.end, text: " " });
  if (writeString !== undefined) {
    for (const string of marks.strings) edits.push({ start: string.start, end: string.end, text: writeString(string.text) });
  }
  const missing: string[] = [];
  for (const key of Object.keys(values)) {
    const span = marks.values.find((value) => value.key === key);
    if (span === undefined) missing.push(`/${key} ${values[key]}`);
    else edits.push({ start: span.start, end: span.end, text: values[key] as string });
  }
  if (edits.length === 0 && missing.length === 0) return [bytes.subarray(start, end)];
  edits.sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Piece[] = [];
  let at = start;
  for (const edit of edits) {
    // Inside something that was replaced already, or a comment that was looked past twice.
    if (edit.start < at) continue;
    pieces.push(bytes.subarray(at, edit.start), edit.text);
    at = edit.end;
  }
  if (missing.length === 0) pieces.push(bytes.subarray(at, end));
  else pieces.push(bytes.subarray(at, end - 2), ` ${missing.join(" ")}>>`);
  return pieces;
}

/** A value as PDF syntax. */
export function writeValue(value: Value, writeString: WriteString): string {
  if (value instanceof Name) return `/${value.value.replace(/[^!-~]|[#()<>[\]{}/%]/g, escapeName)}`;
  if (value instanceof Text) return writeString(value);
  if (value instanceof Ref) return `${value.num} ${value.gen} R`;
  if (Array.isArray(value)) return `[${value.map((item) => writeValue(item, writeString)).join(" ")}]`;
  if (value instanceof Map) {
    let text = "<<";
    value.forEach((item, key) => {
      text += `${writeValue(new Name(key), writeString)} ${writeValue(item, writeString)} `;
    });
    return `${text}>>`;
  }
  return String(value);
}

const escapeName = (character: string): string => `#${(256 + character.charCodeAt(0)).toString(16).slice(1)}`;

/** Writes pieces one after the other; returns the place behind them. */
export function writePieces(pieces: readonly Piece[], into: Uint8Array, at: number): number {
  for (const piece of pieces) {
    if (typeof piece === "string") for (let i = 0; i < piece.length; i++) into[at++] = piece.charCodeAt(i);
    else {
      into.set(piece, at);
      at += piece.length;
    }
  }
  return at;
}

/** How many bytes pieces take. */
export function lengthOf(pieces: readonly Piece[]): number {
  let length = 0;
  for (const piece of pieces) length += piece.length;
  return length;
}

/** Bytes as `<…>`. */
export function hexString(bytes: Uint8Array): string {
  let text = "<";
  for (const byte of bytes) text += HEX[byte];
  return `${text}>`;
}

const HEX: readonly string[] = Array.from({ length: 256 }, (_, i) => (i < 16 ? "0" : "") + i.toString(16));
