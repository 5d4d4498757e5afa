import { type FieldKind, LONGEST_LABEL, labelKind } from "./labels.ts";
import type { Line } from "./lines.ts";

/** A value with what it is according to its label or column header. */
export interface Field {
  readonly kind: FieldKind;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** True in a table with a header row, false in a form line "label: waarde". */
  readonly table: boolean;
}

/** The structure of a text: labelled values, and which lines are rows of a table. */
export interface Structure {
  readonly fields: readonly Field[];
  /** Separator of the table a line belongs to, by line number; lines that are no row are absent. */
  readonly rows: ReadonlyMap<number, string>;
}

interface Cell {
  readonly start: number;
  readonly end: number;
}

/** Finds tables (tab, semicolon, pipe, or comma with a header) and forms ("label: waarde", "label<TAB>waarde"). */
export function structureOf(text: string, lines: readonly Line[]): Structure {
  const fields: Field[] = [];
  const rows = new Map<number, string>();
  for (let at = 0; at < lines.length; ) {
    const table = tableAt(text, lines, at);
    if (table === undefined) {
      formLine(text, lines[at] as Line, at, fields);
      at++;
      continue;
    }
    for (let row = at; row < table.end; row++) rows.set(row, table.separator);
    readTable(text, lines, at, table.end, table.separator, fields);
    at = table.end;
  }
  return { fields, rows };
}

/** A cell is never longer: a 1 MB line of semicolons is data of another sort, and reading it must stay cheap. */
const LONGEST_ROW = 4_000;

const SEPARATORS = ["\t", ";", "|", ","];

function tableAt(text: string, lines: readonly Line[], at: number): { separator: string; end: number } | undefined {
  const first = lines[at] as Line;
  if (first.end - first.start > LONGEST_ROW || first.end === first.start) return undefined;
  const line = text.slice(first.start, first.end);
  for (const separator of SEPARATORS) {
    const separators = count(line, separator);
    if (separators === 0) continue;
    const least = separator === "\t" || (separator === ";" && headerLike(text, first, ";", separators)) ? 1 : 2;
    if (separators < least) continue;
    if (separator === "," && !headerLike(text, first, ",", separators)) continue;
    let end = at + 1;
    for (; end < lines.length; end++) {
      const row = lines[end] as Line;
      if (row.end - row.start > LONGEST_ROW) break;
      if (row.end === row.start) {
        // Mail programs put an empty line between rows: still one table when the row after it looks the same.
        const next = lines[end + 1];
        if (next !== undefined && next.end > next.start && Math.abs(countIn(text, next, separator) - separators) <= 1 && separators > 1)
          continue;
        break;
      }
      const here = countIn(text, row, separator);
      if (here < least || Math.abs(here - separators) > Math.max(2, separators / 2)) break;
    }
    if (end - at >= 2 || (separator === "\t" && separators >= 1)) return { separator, end };
  }
  return undefined;
}

/** How often a separator stands on a line. Of the line alone: looking past its end is quadratic in a text of many lines. */
function countIn(text: string, { start, end }: Line, separator: string): number {
  return count(text.slice(start, end), separator);
}

function count(line: string, separator: string): number {
  let found = 0;
  for (let at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, at + 1)) found++;
  return found;
}

/** A comma also stands in every sentence, so a comma table must begin with headers we know. */
function headerLike(text: string, line: Line, separator: string, separators: number): boolean {
  if ((line.end - line.start) / (separators + 1) > LONGEST_LABEL) return false;
  const found = cells(text, line, separator).filter(({ start, end }) => labelKind(text.slice(start, end)) !== undefined);
  return found.length >= 2;
}

/** The trimmed cells of a row. */
export function cells(text: string, { start, end }: Line, separator: string): Cell[] {
  const found: Cell[] = [];
  const code = separator.charCodeAt(0);
  for (let from = start; from <= end; ) {
    let to = from;
    while (to < end && text.charCodeAt(to) !== code) to++;
    let a = from;
    let b = to;
    while (a < b && isTrim(text.charCodeAt(a))) a++;
    while (b > a && isTrim(text.charCodeAt(b - 1))) b--;
    found.push({ start: a, end: b });
    from = to + 1;
  }
  return found;
}

const isTrim = (code: number) => code === 32 || code === 9 || code === 0xa0 || code === 34;

function readTable(text: string, lines: readonly Line[], from: number, to: number, separator: string, fields: Field[]): void {
  let header: (FieldKind | undefined)[] | undefined;
  for (let at = from; at < to; at++) {
    const line = lines[at] as Line;
    if (line.end === line.start) continue;
    const row = cells(text, line, separator);
    const kinds = row.map(({ start, end }) => (/\d{4}/.test(text.slice(start, end)) ? undefined : labelKind(text.slice(start, end))));
    const known = kinds.filter((kind) => kind !== undefined).length;
    // One known header is enough in a narrow table; the first row of a wide one must show more than a coincidence.
    if (
      header === undefined &&
      at === from &&
      (known >= 2 || (known === 1 && row.length <= 3 && to - from >= 3 && row.every(({ start, end }) => end - start < 30)))
    ) {
      if (!(row.length === 2 && known === 1 && kinds[1] === undefined && rowsAreForm(text, lines, from, to, separator))) {
        header = kinds;
        continue;
      }
    }
    if (header !== undefined) {
      for (let column = 0; column < row.length; column++) {
        const kind = header[column];
        const cell = row[column] as Cell;
        if (kind !== undefined && cell.end > cell.start) fields.push({ kind, start: cell.start, end: cell.end, line: at, table: true });
      }
      continue;
    }
    // A form in table shape: label, value, label, value.
    for (let column = 0; column + 1 < row.length; column += 2) {
      const label = row[column] as Cell;
      const value = row[column + 1] as Cell;
      const kind = labelKind(text.slice(label.start, label.end).replace(/:$/, ""));
      if (kind !== undefined && value.end > value.start) fields.push({ kind, start: value.start, end: value.end, line: at, table: false });
    }
  }
}

/** Two columns of which the left one holds labels all the way down are a form, not a table with a header. */
function rowsAreForm(text: string, lines: readonly Line[], from: number, to: number, separator: string): boolean {
  let labels = 0;
  for (let at = from; at < to; at++) {
    const cell = cells(text, lines[at] as Line, separator)[0];
    if (cell && labelKind(text.slice(cell.start, cell.end).replace(/:$/, "")) !== undefined) labels++;
  }
  return labels >= 2;
}

/** "Naam: Sem de Vries", also more of them on a line: "Naam: Sem de Vries  Klas: 2B", "Geb. datum: …, BSN: …". */
function formLine(text: string, line: Line, at: number, fields: Field[]): void {
  if (line.end - line.start > 600) return;
  const colons: number[] = [];
  const whole = text.slice(line.start, line.end);
  for (let i = whole.indexOf(":"); i >= 0; i = whole.indexOf(":", i + 1)) colons.push(line.start + i);
  let from = line.start;
  for (let c = 0; c < colons.length; c++) {
    const colon = colons[c] as number;
    const label = labelBefore(text, from, colon);
    let end = line.end;
    const next = colons[c + 1] ?? -1;
    if (label !== undefined) {
      // The value ends where the next label begins: after two spaces, a tab, a comma, a bar or a semicolon.
      if (next >= 0) {
        const cut = lastBreak(text, colon + 1, next);
        if (cut > 0) end = cut;
      }
      let start = colon + 1;
      while (start < end && isTrim(text.charCodeAt(start))) start++;
      let stop = end;
      while (stop > start && (isTrim(text.charCodeAt(stop - 1)) || ",;|".indexOf(text.charAt(stop - 1)) >= 0)) stop--;
      if (stop > start) fields.push({ kind: label, start, end: stop, line: at, table: false });
      from = end;
    }
  }
}

function labelBefore(text: string, from: number, colon: number): FieldKind | undefined {
  let start = Math.max(from, colon - 46);
  const piece = text.slice(start, colon);
  const cut = Math.max(
    piece.lastIndexOf("\t"),
    piece.lastIndexOf(","),
    piece.lastIndexOf(";"),
    piece.lastIndexOf("|"),
    piece.lastIndexOf("  "),
    piece.lastIndexOf(". "),
  );
  if (cut >= 0) start += cut + 1;
  return labelKind(
    text
      .slice(start, colon)
      .replace(/^[\s\-•*·–>]+/, "")
      .trim(),
  );
}

function lastBreak(text: string, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    const char = text.charAt(i);
    if (char === "," || char === ";" || char === "|" || char === "\t" || (char === " " && text.charAt(i - 1) === " ")) return i;
  }
  return -1;
}
