import { detect } from "./detect.ts";
import type { Finding } from "./finding.ts";
import { read } from "./reading.ts";

/**
 * A long text is read in slices: in one piece ten megabytes would take half a gigabyte of memory, and nobody could say how far
 * it is or stop it. A slice is cut between lines and read with what stands around it, so that nothing is lost at a seam.
 */

/** Characters of a slice; some forty pages. A text that is no longer is read in one piece. */
export const SLICE = 250_000;
/** So much of what stands before and after a slice is read with it: more than any detector looks away from what it finds. */
const AROUND = 4_000;
/** So far back a better place to cut is looked for. */
const BACK = 4_000;

/** One slice: the findings that begin from `start` up to `end` are its own. */
export interface Slice {
  readonly start: number;
  readonly end: number;
  /** What is read: from here to there, so with what stands around it. */
  readonly from: number;
  readonly to: number;
}

/** Where a text is cut: between paragraphs, else between lines, else between words, else between letters. */
export function slicesOf(text: string, size: number = SLICE, around: number = AROUND): Slice[] {
  const slices: Slice[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.length - start <= size ? text.length : cutBefore(text, start + size, start + Math.ceil(size / 2));
    slices.push({
      start,
      end,
      from: start - around <= 0 ? 0 : cutBefore(text, start - around, start - around * 2),
      to: end + around >= text.length ? text.length : cutBefore(text, end + around, end),
    });
    start = end;
  }
  return slices;
}

/** The last good place to cut at or before an offset, after `least`. */
function cutBefore(text: string, at: number, least: number): number {
  const from = Math.max(least, at - BACK, 0);
  const piece = text.slice(from, at);
  for (const mark of ["\n\n", "\n", "\r", " "]) {
    const last = piece.lastIndexOf(mark);
    // A cut between the two halves of one line end would make an empty line of it.
    if (last >= 0 && !(mark === "\r" && from + last + 1 === at)) return from + last + mark.length;
  }
  const code = text.charCodeAt(at);
  const inside = (code >= 0xdc00 && code <= 0xdfff) || (code === 10 && text.charCodeAt(at - 1) === 13);
  return inside && at - 1 > least ? at - 1 : at;
}

/** Reads a text slice by slice, and says after each how much of it has been read. What it returns is what {@link detect} would find. */
export function* detectSlices(
  text: string,
  size: number = SLICE,
  around: number = AROUND,
): IterableIterator<number> & Generator<number, Finding[]> {
  const found: Finding[] = [];
  let head = "";
  const slices = slicesOf(text, size, around);
  for (let i = 0; i < slices.length; i++) {
    const { start, end, from, to } = slices[i] as Slice;
    const next = slices[i + 1];
    // The head of a table goes along with every slice of it: without it a column of numbers is only numbers.
    const piece = head + text.slice(from, to);
    const shift = from - head.length;
    for (const finding of detect(piece)) {
      const at = finding.start + shift;
      if (finding.start >= head.length && at >= start && at < end) found.push({ ...finding, start: at, end: finding.end + shift });
    }
    head = next === undefined ? "" : headAt(piece, next.from - shift);
    yield end / text.length;
  }
  return found;
}

/** The first line of the table that an offset stands in, with its line end; empty when it stands in none. */
function headAt(text: string, at: number): string {
  const { structure, lines, lineAt } = read(text);
  let line = lineAt(at);
  const separator = structure.rows.get(line);
  if (separator === undefined) return "";
  while (structure.rows.get(line - 1) === separator) line--;
  const first = lines[line];
  return first === undefined || first.start >= at ? "" : `${text.slice(first.start, first.end)}\n`;
}

/** What was found in long texts, for whoever looks at the same text again; see {@link keep}. */
const kept = new Map<string, readonly Finding[]>();

/** Remembers what was found in a text until this program ends: only where that is soon, such as in a worker for one text. */
export const keep = (text: string, found: readonly Finding[]): void => void kept.set(text, found);

/** Everything the detectors find in a text of any length, in order and without overlap. */
export function detectAll(text: string): readonly Finding[] {
  if (text.length <= SLICE) return detect(text);
  const known = kept.get(text);
  if (known !== undefined) return known;
  const reading = detectSlices(text);
  for (let step = reading.next(); ; step = reading.next()) if (step.done === true) return step.value;
}
