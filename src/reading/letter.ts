import { SIGN_OFF } from "../lexicon/cues.ts";
import type { Line } from "./lines.ts";

/** What a line of a letter or mail is, when it is more than running text. */
export type LetterPart = "header" | "signature" | "sign-off";

const HEADER = /^[\s>*_]*(?:van|aan|from|to|cc|bcc|verzonden|sent|datum|date|beantwoorden aan|reply-to)[*_]?\s*:/i;
/** Who is named in the subject is whom it is about. */
const SUBJECT = /^[\s>*_]*(?:onderwerp|subject)[*_]?\s*:/i;
/** "Op ma 3 mrt 2025 om 10:12 schreef Karin de Boer <k@…>:" */
const WROTE = /^[\s>]*(?:op|on) .{4,120}(?:schreef|wrote)\b/i;
const LONGEST = 400;

/**
 * Which lines belong to the frame of a mail: who sent it to whom, and who signs. Names there are of correspondents, not of
 * whom the mail is about. A signature ends at a header, at a second empty line, or after twelve lines.
 */
export function letterParts(text: string, lines: readonly Line[]): ReadonlyMap<number, LetterPart> {
  const parts = new Map<number, LetterPart>();
  let signing = 0;
  let empty = 0;
  for (let at = 0; at < lines.length; at++) {
    const { start, end } = lines[at] as Line;
    const line = text.slice(start, Math.min(end, start + LONGEST));
    if (HEADER.test(line) || (line.length < 200 && WROTE.test(line))) {
      parts.set(at, "header");
      signing = 0;
      continue;
    }
    if (SUBJECT.test(line)) signing = 0;
    const off = end - start < 90 ? SIGN_OFF.exec(line) : null;
    if (off !== null && line.length - off[0].length < 45) {
      parts.set(at, "sign-off");
      signing = 12;
      empty = 0;
      continue;
    }
    if (/^\s*--\s*$/.test(line)) {
      signing = 12;
      empty = 0;
      continue;
    }
    if (signing === 0) continue;
    if (/^\s*$/.test(line)) empty++;
    else if (empty > 1 || line.length > 140 || /^\s*(?:ps|p\.s\.)\b/i.test(line)) signing = 0;
    else {
      parts.set(at, "signature");
      empty = 0;
    }
    signing = Math.max(0, signing - 1);
  }
  return parts;
}
