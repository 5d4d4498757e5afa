import { Refused } from "./refused.ts";
import { bytesOf, type Span, type Syntax, type Text } from "./syntax.ts";

/** Turns the bytes of a string into what is written in its place. */
export type WriteString = (text: Text) => string;

/**
 * An object's own bytes, as they stand, except for its strings, its comments and some values of its outermost dictionary.
 * Numbers and names are never written anew: what readers made of them they still make of them.
 */
export function rewrite(
  { bytes, marks }: Syntax,
  { start, end }: Span,
  writeString: WriteString | undefined,
  values: Readonly<Record<string, string>> = {},
): Uint8Array[] {
  if (marks === undefined) throw new Refused("check-failed", "an object was read without marks");
  const edits: (Span & { text: string })[] = [];
  for (const span of marks.comments) if (span.start >= start && span.end <= end) edits.push({ ...span, text: " " });
  if (writeString !== undefined) {
    for (const string of marks.strings) edits.push({ start: string.start, end: string.end, text: writeString(string.text) });
  }
  const missing: string[] = [];
  for (const key of Object.keys(values)) {
    const span = marks.values.get(key);
    if (span === undefined) missing.push(`/${key} ${values[key]}`);
    else edits.push({ ...span, text: values[key] as string });
  }
  edits.sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Uint8Array[] = [];
  let at = start;
  for (const edit of edits) {
    // Inside something that was replaced already, or a comment that was looked past twice.
    if (edit.start < at) continue;
    pieces.push(bytes.subarray(at, edit.start), bytesOf(edit.text));
    at = edit.end;
  }
  if (missing.length === 0) pieces.push(bytes.subarray(at, end));
  else pieces.push(bytes.subarray(at, end - 2), bytesOf(` ${missing.join(" ")}>>`));
  return pieces;
}

/** Bytes as `<…>`. */
export function hexString(bytes: Uint8Array): string {
  let text = "<";
  for (const byte of bytes) text += HEX[byte];
  return `${text}>`;
}

const HEX: readonly string[] = Array.from({ length: 256 }, (_, i) => (i < 16 ? "0" : "") + i.toString(16));
