import { type Cell, lines, type Run } from "./blocks.ts";
import type { Line } from "./lines.ts";
import { BOTTOM, HEIGHT, LEADING, MARGIN, n, type Sheet, SIZE } from "./sheet.ts";
import type { Tag } from "./tags.ts";

const PADDING = 4;

interface SetCell {
  readonly x: number;
  readonly width: number;
  readonly set: readonly Line[];
}

/** Writes a table; its header comes again on every page. */
export function writeTable(sheet: Sheet, rows: readonly Cell[][], under: Tag): void {
  const widths = columns(sheet, rows);
  const table = sheet.tags.add("Table", under);
  const header = rows[0]?.every((cell) => cell.header) === true ? rows[0] : undefined;
  rows.forEach((row, index) => {
    const cells = setCells(sheet, row, widths);
    const height = Math.max(...cells.map(({ set }) => Math.max(1, set.length))) * SIZE * LEADING + 2 * PADDING;
    const tag = sheet.tags.add("TR", table);
    const owners = row.map((cell) => sheet.tags.add(cell.header ? "TH" : "TD", tag));
    if (sheet.y + Math.min(height, 200) > HEIGHT - BOTTOM && sheet.y > MARGIN) {
      sheet.newPage();
      if (header !== undefined && index > 0) writeRow(sheet, setCells(sheet, header, widths), 0, undefined);
    }
    // A row higher than the page goes on on the next.
    for (let from = 0; ; ) {
      const room = Math.max(1, Math.floor((HEIGHT - BOTTOM - sheet.y - 2 * PADDING) / (SIZE * LEADING)));
      writeRow(sheet, cells, from, owners, room);
      from += room;
      if (!cells.some(({ set }) => set.length > from)) break;
      sheet.newPage();
    }
  });
}

function setCells(sheet: Sheet, row: readonly Cell[], widths: readonly number[]): SetCell[] {
  let column = 0;
  let x = sheet.left;
  return row.map(({ runs, header, span }) => {
    let width = 0;
    for (let i = 0; i < span; i++) width += widths[column++] ?? 0;
    const set = lines(header ? runs.map((run) => ({ ...run, bold: true })) : runs).reduce<Line[]>(
      (all, line) => all.concat(sheet.set(line, width - 2 * PADDING, SIZE)),
      [],
    );
    x += width;
    return { x: x - width, width, set };
  });
}

/** Lines `from`… of a row of cells; without owners it is a repeated header, which a screen reader has heard already. */
function writeRow(sheet: Sheet, cells: readonly SetCell[], from: number, owners: readonly Tag[] | undefined, room = 1e6): void {
  const count = Math.min(room, Math.max(1, ...cells.map(({ set }) => set.length - from)));
  const height = count * SIZE * LEADING + 2 * PADDING;
  cells.forEach(({ x, width, set }, i) => {
    sheet.draw(`0.7 G 0.5 w ${n(x)} ${n(HEIGHT - sheet.y - height)} ${n(width)} ${n(height)} re S`);
    set.slice(from, from + count).forEach((line, l) => {
      const y = sheet.y + PADDING + l * SIZE * LEADING + SIZE;
      const at = line.rtl ? x + width - PADDING - line.width : x + PADDING;
      sheet.line(line, at, y, SIZE, owners?.[i]);
    });
  });
  sheet.y += height;
}

/** Column widths: as wide as the text wants, made smaller in proportion to what it can miss. */
function columns(sheet: Sheet, rows: readonly Cell[][]): number[] {
  const count = Math.max(...rows.map((row) => row.reduce((total, { span }) => total + span, 0)));
  const wish = new Array<number>(count).fill(20);
  const least = new Array<number>(count).fill(20);
  const width = (runs: readonly Run[]): number => (sheet.set(runs, 1e9, SIZE)[0]?.width ?? 0) + 2 * PADDING + 1;
  for (const row of rows) {
    let column = 0;
    for (const { runs, span } of row) {
      if (span === 1) {
        for (const line of lines(runs)) {
          wish[column] = Math.max(wish[column] as number, width(line));
          for (const { text } of line)
            for (const word of text.split(" ")) least[column] = Math.max(least[column] as number, width([{ text: word, bold: true }]));
        }
      }
      column += span;
    }
  }
  const room = sheet.right - sheet.left;
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
  if (sum(wish) <= room) return wish;
  const tight = least.map((given) => Math.min(given, room / Math.min(count, 3)));
  if (sum(tight) >= room) return tight.map((given) => (given * room) / sum(tight));
  const spare = room - sum(tight);
  const wanted = wish.map((given, i) => Math.max(0, given - (tight[i] as number)));
  return tight.map((given, i) => given + (spare * (wanted[i] as number)) / sum(wanted));
}
