import { TooLarge } from "./inflate.ts";
import { scanXml, xmlAttribute } from "./xml.ts";

/** How the words of a kind of document are marked. */
interface Marks {
  /** Elements whose text counts; everywhere when absent. */
  readonly words?: ReadonlySet<string>;
  /** Elements whose content does not count. */
  readonly skip: ReadonlySet<string>;
  /** Written where an element begins. */
  readonly before: Readonly<Record<string, string>>;
  /** Written where an element ends. */
  readonly after: Readonly<Record<string, string>>;
}

/** Word. What was deleted with changes tracked is still in the file, so it is read. `Fallback` repeats what stands before it. */
const WORD: Marks = {
  words: new Set(["t", "delText"]),
  skip: new Set(["Fallback"]),
  before: { tab: "\t", br: "\n", cr: "\n", noBreakHyphen: "-" },
  after: { p: "\n", tc: "\t", tr: "\n" },
};
/** PowerPoint, and drawings in Word and Excel. */
const DRAWING: Marks = {
  words: new Set(["t", "text"]),
  skip: new Set(["Fallback"]),
  before: { br: "\n", tab: "\t" },
  after: { p: "\n", tc: "\t", tr: "\n", cm: "\n" },
};
/** OpenDocument. */
const OPEN: Marks = {
  skip: new Set(["tracked-changes-none", "scripts", "font-face-decls", "automatic-styles", "settings"]),
  before: { tab: "\t", "line-break": "\n", s: " " },
  after: { p: "\n", h: "\n", "table-cell": "\t", "covered-table-cell": "\t", "table-row": "\n" },
};

function markedText(xml: string, { words, skip, before, after }: Marks): string {
  const out: string[] = [];
  let wanted = words === undefined ? 1 : 0;
  let skipped = 0;
  scanXml(xml, {
    open(name, attributes, empty) {
      if (skip.has(name) && !empty) skipped++;
      if (skipped > 0) return;
      if (words?.has(name) === true && !empty) wanted++;
      const mark = before[name];
      if (mark === undefined) return;
      // <text:s text:c="3"/> is three spaces.
      const count = name === "s" ? Math.min(100, Number(xmlAttribute(attributes, "c") ?? 1) || 1) : 1;
      out.push(mark.repeat(count));
    },
    close(name) {
      if (skip.has(name)) skipped = Math.max(0, skipped - 1);
      if (skipped > 0) return;
      if (words?.has(name) === true) wanted = Math.max(0, wanted - 1);
      const mark = after[name];
      if (mark !== undefined) out.push(mark);
    },
    text(text) {
      if (wanted > 0 && skipped === 0) out.push(words === undefined && text.trim() === "" ? "" : text);
    },
  });
  return out.join("").replace(/\t\n/g, "\n");
}

/** The text of one part of a Word document. */
export const wordText = (xml: string): string =>
  // A paragraph in a cell ends the cell, not the line.
  markedText(xml, WORD).replace(/\n\t/g, "\t").replace(/\t\n/g, "\n");
/** The text of a slide, a drawing or a comment. */
export const drawingText = (xml: string): string => markedText(xml, DRAWING).replace(/\n\t/g, "\t");
/** The text of an OpenDocument part. */
export const openText = (xml: string): string => markedText(xml, OPEN).replace(/\n\t/g, "\t");

/** The names of the sheets of a workbook, one a line. */
export function sheetNames(xml: string): string {
  const names: string[] = [];
  scanXml(xml, {
    open(name, attributes) {
      if (name === "sheet") names.push(xmlAttribute(attributes, "name") ?? "");
    },
  });
  return names.join("\n");
}

/** The texts cells share, in order. */
export function sharedStrings(xml: string): string[] {
  const list: string[] = [];
  let text = "";
  let inside = false;
  let phonetic = false;
  scanXml(xml, {
    open(name) {
      if (name === "si") text = "";
      else if (name === "t") inside = true;
      else if (name === "rPh") phonetic = true;
    },
    close(name) {
      if (name === "si") list.push(text);
      else if (name === "t") inside = false;
      else if (name === "rPh") phonetic = false;
    },
    text(piece) {
      if (inside && !phonetic) text += piece;
    },
  });
  return list;
}

/** How numbers of a style are shown: as a date, or with so many figures. */
export type NumberStyle = "date" | number | undefined;

/** The number styles of a workbook, by the number cells give. */
export function numberStyles(xml: string): NumberStyle[] {
  const formats = new Map<number, NumberStyle>();
  const styles: NumberStyle[] = [];
  let cells = false;
  scanXml(xml, {
    open(name, attributes) {
      if (name === "numFmt")
        formats.set(Number(xmlAttribute(attributes, "numFmtId")), numberStyle(xmlAttribute(attributes, "formatCode") ?? ""));
      else if (name === "cellXfs") cells = true;
      else if (name === "xf" && cells) {
        const id = Number(xmlAttribute(attributes, "numFmtId") ?? 0);
        styles.push(formats.get(id) ?? builtInStyle(id));
      }
    },
    close(name) {
      if (name === "cellXfs") cells = false;
    },
  });
  return styles;
}

/** The styles every Excel knows by number. */
export const builtInStyle = (id: number): NumberStyle =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? "date" : undefined;

/** A style by the code that describes it, such as `dd-mm-jjjj`. */
export function numberStyle(code: string): NumberStyle {
  const plain = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (/^0{2,}$/.test(plain)) return plain.length;
  return /[dyj]/i.test(plain) ? "date" : undefined;
}

/** Characters in one sheet; no budget allows more. */
const MOST_TEXT = 20_000_000;

/** The text of a sheet: rows are lines, cells are apart by tabs. Dates are written as dates, so that they are seen to be. */
export function sheetText(xml: string, shared: readonly string[], styles: readonly NumberStyle[]): string {
  const out: string[] = [];
  let type = "";
  let style: NumberStyle;
  let value = "";
  let inside = false;
  let column = 0;
  let length = 0;
  scanXml(xml, {
    open(name, attributes) {
      if (name === "row") column = 0;
      else if (name === "c") {
        type = xmlAttribute(attributes, "t") ?? "";
        style = styles[Number(xmlAttribute(attributes, "s") ?? -1)];
        value = "";
        const place = columnOf(xmlAttribute(attributes, "r") ?? "");
        // Empty cells are not written; a few tabs keep columns apart, hundreds would say nothing.
        if (column > 0) out.push("\t".repeat(Math.min(20, Math.max(1, place - column))));
        column = Math.max(column + 1, place);
      } else if (name === "v" || name === "t") inside = true;
    },
    close(name) {
      if (name === "v" || name === "t") inside = false;
      else if (name === "c") {
        const text = type === "s" ? (shared[Number(value)] ?? "") : type === "" || type === "n" ? shown(value, style) : value;
        length += text.length;
        // One long text in a hundred thousand cells takes little in the file.
        if (length > MOST_TEXT) throw new TooLarge();
        out.push(text);
      } else if (name === "row") out.push("\n");
      else if (name === "oddHeader" || name === "oddFooter") out.push("\n");
    },
    text(piece) {
      if (inside) value += piece;
    },
  });
  return out.join("");
}

function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.replace(/\d+/g, "")) column = column * 26 + letter.charCodeAt(0) - 64;
  return Math.min(column, 20_000);
}

/** A number as a cell shows it. */
export function shown(value: string, style: NumberStyle): string {
  const number = Number(value);
  if (value === "" || Number.isNaN(number)) return value;
  if (typeof style === "number") return value.length < style ? "0".repeat(style - value.length) + value : value;
  // Day 1 is 1 January 1900, and Excel believes in a 29 February 1900.
  if (style === "date" && number >= 61 && number < 2_958_466) {
    const day = new Date(Math.floor(number - 25_569) * 86_400_000);
    const two = (n: number) => (n < 10 ? `0${n}` : String(n));
    return `${two(day.getUTCDate())}-${two(day.getUTCMonth() + 1)}-${day.getUTCFullYear()}`;
  }
  // Long numbers are stored as 9.99990019E8.
  return /e/i.test(value) && Number.isInteger(number) && Math.abs(number) < 1e15 ? String(number) : value;
}
