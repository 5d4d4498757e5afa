import type { Run } from "./blocks.ts";
import { hex, type Typeface } from "./typeface.ts";

/** How a piece of text looks. */
export type Style = Omit<Run, "text">;

/** A piece of a line in one look, ready to be shown. */
export interface Piece {
  readonly codes: string;
  readonly offset: number;
  readonly width: number;
  readonly style: Style;
}

/** A line of text that fits its width. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** Read from right to left. */
  readonly rtl: boolean;
}

interface Glyph {
  readonly character: string;
  readonly code: number;
  readonly width: number;
  readonly style: Style;
}

/** Breaks text into lines of at most this width: at spaces, at its own line ends, and inside a word only when it is longer than a line. */
export function setLines(
  runs: readonly Run[],
  width: number,
  size: number,
  faces: { regular: Typeface; bold: Typeface },
  spaced: boolean,
): Line[] {
  const rows: Glyph[][] = [[]];
  for (const { text, ...style } of runs) {
    const face = style.bold === true ? faces.bold : faces.regular;
    for (const character of text.normalize("NFC")) {
      if (character === "\n") {
        rows.push([]);
        continue;
      }
      const shown = character === "\t" ? "    " : isControl(character) ? "" : character;
      for (const one of shown) {
        const code = face.code(one);
        rows[rows.length - 1]?.push({ character: one, code, width: face.width(code) * size, style });
      }
    }
  }
  const lines: Line[] = [];
  for (const row of rows) for (const line of broken(row, width, spaced)) lines.push(place(line));
  return lines;
}

const isControl = (character: string): boolean => character < " " || (character >= "\u007f" && character < "\u00a0");

function broken(row: readonly Glyph[], width: number, spaced: boolean): Glyph[][] {
  const lines: Glyph[][] = [];
  let start = 0;
  let used = 0;
  let space = -1;
  for (let i = 0; i < row.length; i++) {
    const glyph = row[i] as Glyph;
    used += glyph.width;
    if (glyph.character === " " && i > start) space = i;
    if (used <= width || i === start || (glyph.character === " " && !spaced)) continue;
    const end = space > start ? space + 1 : i;
    lines.push(row.slice(start, end));
    start = end;
    space = -1;
    used = 0;
    for (let k = start; k <= i; k++) used += row[k]?.width ?? 0;
  }
  lines.push(row.slice(start));
  return lines;
}

function place(glyphs: readonly Glyph[]): Line {
  const pieces: Piece[] = [];
  let x = 0;
  for (let i = 0; i < glyphs.length; ) {
    const { style } = glyphs[i] as Glyph;
    let codes = "";
    let width = 0;
    for (; i < glyphs.length && sameStyle(glyphs[i]?.style, style); i++) {
      codes += hex(glyphs[i]?.code ?? 0);
      width += glyphs[i]?.width ?? 0;
    }
    pieces.push({ codes, offset: x, width, style });
    x += width;
  }
  let end = glyphs.length;
  let trailing = 0;
  while (end > 0 && glyphs[end - 1]?.character === " ") trailing += glyphs[--end]?.width ?? 0;
  return { pieces, width: x - trailing, rtl: false };
}

const sameStyle = (a: Style | undefined, b: Style): boolean =>
  a !== undefined && a.bold === b.bold && a.italic === b.italic && a.link === b.link && a.struck === b.struck;
