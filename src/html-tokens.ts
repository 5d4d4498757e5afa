import { decodeCharacters } from "./extract/html.ts";
import { scanHtml } from "./extract/html-scan.ts";

/** Characters a reader sees. Reading HTML changes only the others (white space, soft hyphens), so these can be counted on both sides. */
const isVisible = (code: number) => code !== 32 && code !== 0xa0 && code !== 0xad && (code < 9 || code > 13);

/** How many visible characters a text has up to `end`. */
export function countVisible(text: string, end = text.length): number {
  let count = 0;
  for (let i = 0; i < end; i++) if (isVisible(text.charCodeAt(i))) count++;
  return count;
}

/** A change to the visible characters `from` up to `to`; `put` is plain text. */
export interface VisibleEdit {
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

/** Text as HTML. */
export const escapeHtml = (text: string): string =>
  text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\r\n|\r|\n/g, "<br>");

/**
 * Replaces visible characters and leaves every tag where it stands, so that the formatting stays. The edits are in order
 * and do not overlap. `visible` tells how many visible characters there are, to be compared with what was read.
 */
export function editVisible(html: string, edits: readonly VisibleEdit[]): { html: string; visible: number } {
  let out = "";
  let copied = 0;
  let count = 0;
  let next = 0;
  let begun = -1;
  scanHtml(html, {
    text(from, to) {
      for (let i = from; i < to; ) {
        const { shown, width } = character(html, i, to);
        const before = count;
        count += countVisible(shown);
        while (next < edits.length && (edits[next] as VisibleEdit).to <= before) next++;
        const edit = edits[next];
        const seen = count > before;
        // White space between two characters that go, goes with them.
        if (edit && before < edit.to && (seen ? count > edit.from : before > edit.from)) {
          out += html.slice(copied, i);
          if (begun !== next) out += escapeHtml(edit.put);
          begun = next;
          copied = i + width;
        }
        i += width;
      }
    },
  });
  return { html: out + html.slice(copied), visible: count };
}

/** One character of a text, or the entity that stands for it. */
function character(html: string, at: number, end: number): { shown: string; width: number } {
  const shown = html.charAt(at);
  if (shown !== "&") return { shown, width: 1 };
  const entity = ENTITY.exec(html.slice(at, Math.min(at + 32, end)));
  if (!entity) return { shown, width: 1 };
  const decoded = decodeCharacters(entity[0]);
  return decoded === entity[0] ? { shown, width: 1 } : { shown: decoded, width: entity[0].length };
}

const ENTITY = /^&(?:#\d{1,8}|#[xX][\da-fA-F]{1,7}|[A-Za-z]\w{0,20});?/;
