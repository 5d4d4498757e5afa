import { shapeArabic } from "./arabic.ts";
import { hasRightToLeft, levels, mirrored, visualOrder } from "./bidi.ts";
import type { Run } from "./blocks.ts";
import { hex, type Typefaces } from "./typeface.ts";

/** How a piece of text looks. */
export type Style = Omit<Run, "text">;

/** A piece of a line in one look, ready to be shown. */
export interface Piece {
  readonly codes: string;
  /** The face's name in the resources of a page. */
  readonly face: string;
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
  readonly face: string;
  readonly width: number;
  readonly style: Style;
  /** Odd when it is read from right to left. */
  readonly level: number;
}

/** Breaks text into lines of at most this width: at spaces, at its own line ends, and inside a word only when it is longer than a line. */
export function setLines(runs: readonly Run[], width: number, size: number, faces: Typefaces, spaced: boolean): Line[] {
  const rows: { character: string; style: Style }[][] = [[]];
  for (const { text, ...style } of runs) {
    for (const character of text.normalize("NFC")) {
      if (character === "\n") rows.push([]);
      else if (character === "\t") for (let i = 0; i < 4; i++) rows[rows.length - 1]?.push({ character: " ", style });
      else if (!isControl(character)) rows[rows.length - 1]?.push({ character, style });
    }
  }
  const lines: Line[] = [];
  for (const row of rows) {
    const { base, glyphs } = setRow(row, size, faces);
    for (const line of broken(glyphs, width, spaced)) lines.push(place(line, base === 1));
  }
  return lines;
}

function setRow(row: readonly { character: string; style: Style }[], size: number, faces: Typefaces): { base: 0 | 1; glyphs: Glyph[] } {
  const glyph = (character: string, shape: string, style: Style, level: number): Glyph => {
    const face = faces.of(shape, style.bold === true);
    const code = face.code(character, shape);
    return { character, code, face: face.key, width: face.width(code) * size, style, level };
  };
  const characters = row.map(({ character }) => character);
  if (!hasRightToLeft(characters.join("")))
    return { base: 0, glyphs: row.map(({ character, style }) => glyph(character, character, style, 0)) };
  const read = levels(characters);
  const glyphs: Glyph[] = [];
  let at = 0;
  for (const { text, shape } of shapeArabic(characters)) {
    const level = read.levels[at] ?? 0;
    const style = row[at]?.style ?? {};
    // Readers turn what is read from right to left around, glyph by glyph and inside one too: so that is how its text is noted.
    if (level % 2 === 0) glyphs.push(glyph(text, shape, style, level));
    else if (text === shape) glyphs.push(glyph(text, mirrored(text), style, level));
    else glyphs.push(glyph(Array.from(text).reverse().join(""), shape, style, level));
    at += Array.from(text).length;
  }
  return { base: read.base, glyphs };
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

function place(line: readonly Glyph[], rtl: boolean): Line {
  // White space at the end of a line is not shown, on whichever side that is.
  let end = line.length;
  while (end > 0 && line[end - 1]?.character === " ") end--;
  const shown = line.slice(0, end);
  const order = shown.some(({ level }) => level > 0) ? visualOrder(shown.map(({ level }) => level)) : undefined;
  // The space stays in what is copied: words on two lines are two words.
  const glyphs = [...(order === undefined ? shown : order.map((i) => shown[i] as Glyph)), ...(order === undefined ? line.slice(end) : [])];
  const pieces: Piece[] = [];
  let x = 0;
  for (let i = 0; i < glyphs.length; ) {
    const { style, face } = glyphs[i] as Glyph;
    let codes = "";
    let width = 0;
    for (; i < glyphs.length && glyphs[i]?.face === face && sameStyle(glyphs[i]?.style, style); i++) {
      codes += hex(glyphs[i]?.code ?? 0);
      width += glyphs[i]?.width ?? 0;
    }
    pieces.push({ codes, face, offset: x, width, style });
    x += width;
  }
  return { pieces, width: shown.reduce((sum, { width }) => sum + width, 0), rtl };
}

const sameStyle = (a: Style | undefined, b: Style): boolean =>
  a !== undefined && a.bold === b.bold && a.italic === b.italic && a.link === b.link && a.struck === b.struck;
