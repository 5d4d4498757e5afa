/** Where in a plain text the words of others stand, in order. */
export interface QuotedSpan {
  readonly start: number;
  readonly end: number;
}

/** "-----Oorspronkelijk bericht-----" and its relatives: everything below is the thread. */
const DIVIDER =
  /^[\s>*-]{0,10}-{2,}\s*(?:oorspronkelijke? bericht|original message|doorgestuurd bericht|forwarded message|urspr\u00fcngliche nachricht|message d'origine)\s*-{2,}\s*$/i;
/** What Apple Mail writes above a forward. */
const BEGIN = /^\s*(?:begin doorgestuurd bericht|begin forwarded message)\s*(?::\s*)?$/i;
/** The first line of the header of an earlier mail, and what must stand near it. */
const FROM = /^[\s*]{0,6}(?:van|from|von|de)\s?:\*{0,2}\s*\S/i;
const HEADS = [
  /^[\s*]{0,6}(?:verzonden|datum|sent|date|gesendet|envoy\u00e9)\s?:/i,
  /^[\s*]{0,6}(?:aan|to|an|\u00e0)\s?:/i,
  /^[\s*]{0,6}(?:onderwerp|subject|betreff|objet)\s?:/i,
];
/** "Op ma 3 nov 2025 om 10:12 schreef Jan <…>:"; long ones are broken over two or three lines. */
const WROTE = /^\s*(?:op|on)\s[^\n]{4,300}\b(?:schreef|wrote|het volgende geschreven|geschreven)\b[^\n]{0,200}:\s*$/i;

/**
 * Finds the quoted thread in a plain text. Lines that begin with ">" are quoted and what stands below them is one's own
 * again (one answers between them); below a header of an earlier mail everything is quoted.
 */
export function quotedSpans(text: string): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  const add = (start: number, end: number) => {
    const last = spans[spans.length - 1];
    if (last && text.slice(last.end, start).trim() === "") spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
  };
  const lines = linesOf(text);
  for (let i = 0; i < lines.length; i++) {
    const { start, end, line } = lines[i] as Line;
    if (line === "") continue;
    if (DIVIDER.test(line) || BEGIN.test(line) || isHeader(lines, i)) {
      add(start, text.length);
      return spans;
    }
    if (/^\s?>/.test(line)) {
      add(start, end);
      continue;
    }
    const wide = wrote(lines, i);
    if (wide > 0) {
      const below = nextText(lines, i + wide);
      if (below !== undefined && /^\s?>/.test(below.line)) {
        add(start, (lines[i + wide - 1] as Line).end);
        i += wide - 1;
        continue;
      }
      // "Op maandag schreef de mentor:" is one's own sentence; a thread names the moment and the address.
      const said = lines
        .slice(i, i + wide)
        .map((part) => part.line)
        .join(" ");
      if (said.indexOf("@") < 0) continue;
      add(start, text.length);
      return spans;
    }
  }
  return spans;
}

interface Line {
  readonly start: number;
  readonly end: number;
  /** At most 600 characters: a megabyte on one line is no header. */
  readonly line: string;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  while (at <= text.length) {
    let end = text.indexOf("\n", at);
    if (end < 0) end = text.length;
    const shown = text.slice(at, Math.min(end, at + 600));
    lines.push({ start: at, end, line: shown.charAt(shown.length - 1) === "\r" ? shown.slice(0, -1) : shown });
    at = end + 1;
  }
  return lines;
}

function isHeader(lines: readonly Line[], at: number): boolean {
  if (!FROM.test((lines[at] as Line).line)) return false;
  const near = lines.slice(at + 1, at + 9).map(({ line }) => line);
  return HEADS.filter((head) => near.some((line) => head.test(line))).length >= 2;
}

/** How many lines "Op … schreef …:" takes here; 0 when it does not stand here. */
function wrote(lines: readonly Line[], at: number): number {
  const first = (lines[at] as Line).line;
  if (!/^\s*(?:op|on)\s/i.test(first)) return 0;
  let joined = first;
  for (let count = 1; count <= 3; count++) {
    if (WROTE.test(joined)) return /\d/.test(joined) ? count : 0;
    joined += ` ${lines[at + count]?.line ?? ""}`;
  }
  return 0;
}

const nextText = (lines: readonly Line[], from: number): Line | undefined =>
  lines.slice(from, from + 5).filter(({ line }) => line.trim() !== "")[0];
