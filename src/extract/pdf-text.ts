import { isName, PdfDocument } from "../protect/pdf/document.ts";
import { decodeStream } from "../protect/pdf/filters.ts";
import { Refused } from "../protect/pdf/refused.ts";
import { type Dict, indexOf, Keyword, Name, Ref, Syntax, Text, type Value } from "../protect/pdf/syntax.ts";
import { type Budget, Spent } from "./budget.ts";
import { PdfFont, textOf } from "./pdf-font.ts";

type Matrix = readonly [number, number, number, number, number, number];
const UNIT: Matrix = [1, 0, 0, 1, 0, 0];
/** Operators on one page; more is a drawing that never ends. */
const MOST_OPERATORS = 2_000_000;

/**
 * The text of a PDF in plain ES2016: pages in order, what is filled in on forms, notes, and files inside. It reads what is written as text and says so
 * when there is none: a scan is a picture. A damaged or encrypted file is for pdf.js, where there is one.
 */
export function pdfText(bytes: Uint8Array, budget: Budget, inner: (name: string, bytes: Uint8Array) => void): string {
  let doc: PdfDocument;
  try {
    doc = new PdfDocument(bytes, budget.room);
  } catch (error) {
    throw new Spent(error instanceof Refused && error.why === "not-pdf" ? "unknown-type" : "damaged");
  }
  if (doc.xref.trailer.has("Encrypt")) throw new Spent("not-available");
  return new PdfReader(doc, budget, inner).text();
}

class PdfReader {
  private readonly out: string[] = [];
  private readonly fonts = new Map<Dict, PdfFont>();
  private readonly doc: PdfDocument;
  private readonly budget: Budget;
  private readonly inner: (name: string, bytes: Uint8Array) => void;
  private pictures = 0;
  private unknown = 0;
  private known = 0;
  private operators = 0;
  private damaged = false;
  /** Where the last text ended, in the space of the page. */
  private x = 0;
  private y = 0;
  private size = 0;

  constructor(doc: PdfDocument, budget: Budget, inner: (name: string, bytes: Uint8Array) => void) {
    this.doc = doc;
    this.budget = budget;
    this.inner = inner;
  }

  text(): string {
    for (const page of this.doc.pages()) {
      this.page(page);
      this.out.push("\n");
    }
    this.form();
    const info = this.doc.resolve(this.doc.xref.trailer.get("Info"));
    if (info instanceof Map)
      for (const key of ["Title", "Subject", "Keywords"]) this.out.push(`\n${textOf(this.doc.resolve(info.get(key)))}`);
    this.files(this.get(this.get(this.doc.catalog(), "Names"), "EmbeddedFiles"), 0);
    const text = this.out.join("");
    if (this.known === 0 && text.trim().length < 20) {
      if (this.pictures > 0) throw new Spent("picture");
      if (this.unknown > 0) throw new Spent("not-available");
    }
    if (this.damaged) throw new Partly(text, "damaged");
    // Letters without a character: a font that only draws.
    if (this.unknown > this.known) throw new Partly(text, "not-available");
    return text;
  }

  private get(from: Value | undefined, key: string): Value | undefined {
    const dict = this.doc.resolve(from);
    return dict instanceof Map ? this.doc.resolve(dict.get(key)) : undefined;
  }

  /** The data of a stream that a reference means. */
  private readonly stream = (value: Value | undefined): Uint8Array | undefined => {
    if (!(value instanceof Ref)) return undefined;
    const found = this.doc.find(value);
    if (found?.data === undefined || !(found.value instanceof Map)) return undefined;
    const data = decodeStream(found.value, found.data, this.doc.resolve, this.budget.room, true);
    if (data !== undefined) this.budget.took(data.length);
    return data;
  };

  private page(page: Dict): void {
    const contents = this.doc.resolve(page.get("Contents"));
    const pieces = Array.isArray(contents) ? contents : [page.get("Contents")];
    const resources = this.inherited(page, "Resources");
    let length = 0;
    const data = pieces.map((piece) => this.stream(piece)).filter((piece): piece is Uint8Array => piece !== undefined);
    for (const piece of data) length += piece.length + 1;
    const all = new Uint8Array(length).fill(10);
    let at = 0;
    for (const piece of data) {
      all.set(piece, at);
      at += piece.length + 1;
    }
    this.operators = 0;
    this.size = 0;
    this.run(all, resources, UNIT, 0);
    const notes = this.doc.resolve(page.get("Annots"));
    if (!Array.isArray(notes)) return;
    for (const note of notes) {
      const subtype = this.get(note, "Subtype");
      if (!isName(subtype, "Widget") && !isName(subtype, "Link")) this.line(textOf(this.get(note, "Contents")));
      if (!isName(subtype, "Widget") && !isName(subtype, "FreeText") && !isName(subtype, "Stamp")) continue;
      // What the reader sees in a field or a stamp is drawn apart from the page.
      const normal = this.doc.resolve(note) instanceof Map ? (this.get(note, "AP") as Dict | undefined) : undefined;
      const look = normal instanceof Map ? normal.get("N") : undefined;
      if (look instanceof Ref) this.drawing(look, UNIT, 1);
    }
  }

  private line(text: string): void {
    if (text !== "") this.out.push(`\n${text}`);
  }

  private inherited(page: Dict, key: string): Value | undefined {
    let node: Value | undefined = page;
    for (let n = 0; node instanceof Map && n < 100; n++) {
      const value = this.doc.resolve(node.get(key));
      if (value !== undefined && value !== null) return value;
      node = this.doc.resolve(node.get("Parent"));
    }
    return undefined;
  }

  /** Values of form fields: what somebody filled in. */
  private form(): void {
    const open: Value[] = [];
    const fields = this.get(this.get(this.doc.catalog(), "AcroForm"), "Fields");
    if (Array.isArray(fields)) open.push(...fields);
    for (let n = 0; open.length > 0 && n < 50_000; n++) {
      const field = this.doc.resolve(open.shift());
      if (!(field instanceof Map)) continue;
      const value = this.doc.resolve(field.get("V"));
      for (const one of Array.isArray(value) ? value : [value]) this.line(textOf(this.doc.resolve(one)));
      const kids = this.doc.resolve(field.get("Kids"));
      if (Array.isArray(kids)) open.push(...kids);
    }
  }

  private files(node: Value | undefined, depth: number): void {
    if (!(node instanceof Map) || depth > 20) return;
    const kids = this.doc.resolve(node.get("Kids"));
    if (Array.isArray(kids)) for (const kid of kids) this.files(this.doc.resolve(kid), depth + 1);
    const names = this.doc.resolve(node.get("Names"));
    if (!Array.isArray(names)) return;
    for (let i = 1; i < names.length; i += 2) {
      const name = textOf(this.get(names[i], "UF")) || textOf(this.get(names[i], "F"));
      const ef = this.get(names[i], "EF");
      const data = ef instanceof Map ? this.stream(ef.get("UF") ?? ef.get("F")) : undefined;
      this.budget.entry();
      this.line(name);
      if (data !== undefined) this.inner(name, data);
    }
  }

  private drawing(ref: Ref, matrix: Matrix, depth: number): void {
    const found = this.doc.find(ref);
    if (!(found?.value instanceof Map)) return;
    if (isName(this.doc.resolve(found.value.get("Subtype")), "Image")) {
      this.pictures++;
      return;
    }
    const data = this.stream(ref);
    if (data === undefined) return;
    const own = this.doc.resolve(found.value.get("Matrix"));
    this.run(data, this.doc.resolve(found.value.get("Resources")), Array.isArray(own) ? times(numbers(own), matrix) : matrix, depth);
  }

  /** Carries out a content stream, as far as text is concerned. */
  private run(data: Uint8Array, resources: Value | undefined, start: Matrix, depth: number): void {
    if (depth > 10) return;
    const syntax = new Syntax(data);
    const saved: [Matrix, TextState][] = [];
    let ctm = start;
    let state: TextState = { font: undefined, size: 1, spacing: 0, words: 0, scale: 1, leading: 0, rise: 0 };
    let tm = UNIT;
    let line = UNIT;
    const args: Value[] = [];
    const arg = (i: number): number => {
      const value = args[i];
      return typeof value === "number" ? value : 0;
    };
    const move = (x: number, y: number) => {
      line = times([1, 0, 0, 1, x, y], line);
      tm = line;
    };
    const show = (value: Value | undefined) => {
      if (value instanceof Text) tm = this.show(value.bytes, state, tm, ctm);
    };
    try {
      for (;;) {
        syntax.space();
        if (syntax.at >= syntax.end) return;
        const token = syntax.token();
        if (!(token instanceof Keyword)) {
          args.push(token);
          if (args.length > 100) args.shift();
          continue;
        }
        if (++this.operators > MOST_OPERATORS) throw new Spent("too-slow");
        switch (token.value) {
          case "q":
            if (saved.length < 200) saved.push([ctm, state]);
            break;
          case "Q": {
            const last = saved.pop();
            if (last !== undefined) [ctm, state] = last;
            break;
          }
          case "cm":
            ctm = times(numbers(args), ctm);
            break;
          case "BT":
            tm = UNIT;
            line = UNIT;
            break;
          case "Tf":
            state = { ...state, font: this.font(resources, args[args.length - 2]), size: arg(args.length - 1) };
            break;
          case "Tc":
            state = { ...state, spacing: arg(0) };
            break;
          case "Tw":
            state = { ...state, words: arg(0) };
            break;
          case "Tz":
            state = { ...state, scale: arg(0) / 100 };
            break;
          case "TL":
            state = { ...state, leading: arg(0) };
            break;
          case "Td":
            move(arg(0), arg(1));
            break;
          case "TD":
            state = { ...state, leading: -arg(1) };
            move(arg(0), arg(1));
            break;
          case "Tm":
            line = numbers(args);
            tm = line;
            break;
          case "T*":
            move(0, -state.leading);
            break;
          case "Tj":
            show(args[0]);
            break;
          case "'":
            move(0, -state.leading);
            show(args[0]);
            break;
          case '"':
            state = { ...state, words: arg(0), spacing: arg(1) };
            move(0, -state.leading);
            show(args[2]);
            break;
          case "TJ":
            for (const piece of Array.isArray(args[0]) ? args[0] : []) {
              if (typeof piece === "number") tm = times([1, 0, 0, 1, (-piece / 1000) * state.size * state.scale, 0], tm);
              else show(piece);
            }
            break;
          case "Do": {
            const name = args[0];
            const objects = this.get(resources, "XObject");
            const object = name instanceof Name && objects instanceof Map ? objects.get(name.value) : undefined;
            if (object instanceof Ref) this.drawing(object, ctm, depth + 1);
            break;
          }
          case "ID":
            this.pictures++;
            syntax.at = afterInlinePicture(data, syntax.at);
            break;
          default:
        }
        args.length = 0;
      }
    } catch (error) {
      if (error instanceof Spent) throw error;
      // The rest of this page cannot be read.
      this.damaged = true;
    }
  }

  private font(resources: Value | undefined, name: Value | undefined): PdfFont | undefined {
    const fonts = this.get(resources, "Font");
    const dict = fonts instanceof Map && name instanceof Name ? this.doc.resolve(fonts.get(name.value)) : undefined;
    if (!(dict instanceof Map)) return undefined;
    const known = this.fonts.get(dict);
    if (known !== undefined) return known;
    const font = new PdfFont(this.doc, dict, this.stream);
    this.fonts.set(dict, font);
    return font;
  }

  /** Writes a string, with a space or a line end before it when it stands apart from the last one. Returns the matrix behind it. */
  private show(bytes: Uint8Array, { font, size, spacing, words, scale, rise }: TextState, matrix: Matrix, ctm: Matrix): Matrix {
    if (font === undefined) {
      this.unknown += bytes.length;
      return matrix;
    }
    let tm = matrix;
    let [x, y, height] = place(tm, ctm, size, rise);
    if (this.size > 0) {
      if (Math.abs(y - this.y) > 0.5 * Math.max(height, this.size) || x < this.x - 2 * height) this.out.push("\n");
      else if (x > this.x + 1.5 * height) this.out.push("\t");
      else if (x > this.x + 0.17 * height) this.out.push(" ");
    }
    for (const { text, width, space } of font.show(bytes)) {
      if (text === "") this.unknown++;
      else {
        this.known++;
        this.out.push(text);
      }
      tm = times([1, 0, 0, 1, (width * size + spacing + (space ? words : 0)) * scale, 0], tm);
    }
    [x, y, height] = place(tm, ctm, size, rise);
    this.x = x;
    this.y = y;
    this.size = height;
    return tm;
  }
}

/** Text of which a part could not be read. */
export class Partly extends Error {
  readonly text: string;
  readonly why: "damaged" | "not-available";
  constructor(text: string, why: "damaged" | "not-available") {
    super(why);
    this.text = text;
    this.why = why;
  }
}

interface TextState {
  readonly font: PdfFont | undefined;
  readonly size: number;
  readonly spacing: number;
  readonly words: number;
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
}

function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[1] * b[2],
    a[0] * b[1] + a[1] * b[3],
    a[2] * b[0] + a[3] * b[2],
    a[2] * b[1] + a[3] * b[3],
    a[4] * b[0] + a[5] * b[2] + b[4],
    a[4] * b[1] + a[5] * b[3] + b[5],
  ];
}

function numbers(values: readonly Value[]): Matrix {
  const n = (i: number): number => {
    const value = values[i];
    return typeof value === "number" ? value : 0;
  };
  return [n(0), n(1), n(2), n(3), n(4), n(5)];
}

/** Where text stands along and across its own direction, and how high it is: so that turned text reads as well. */
function place(tm: Matrix, ctm: Matrix, size: number, rise: number): [number, number, number] {
  const m = times(tm, ctm);
  const across = Math.hypot(m[0], m[1]) || 1;
  const [ux, uy] = [m[0] / across, m[1] / across];
  const [px, py] = [m[4] + rise * m[2], m[5] + rise * m[3]];
  return [px * ux + py * uy, py * ux - px * uy, Math.abs(size) * (Math.hypot(m[2], m[3]) || across)];
}

/** The place behind `EI`, which ends a picture inside the content. */
function afterInlinePicture(data: Uint8Array, from: number): number {
  for (let at = indexOf(data, "EI", from); at >= 0; at = indexOf(data, "EI", at + 2)) {
    const [before, after] = [data[at - 1] ?? 32, data[at + 2] ?? 32];
    if (before <= 32 && after <= 32) return at + 2;
  }
  return data.length;
}
