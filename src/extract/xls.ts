import { decodeText, decodeUtf16 } from "./decode.ts";
import { builtInStyle, type NumberStyle, numberStyle, shown } from "./office.ts";

/** [MS-XLS] 2.3: the kinds of record that are read. */
const R = {
  format: 0x41e,
  xf: 0xe0,
  sheet: 0x85,
  strings: 0xfc,
  more: 0x3c,
  row: 0x208,
  begin: 0x809,
  shared: 0xfd,
  label: 0x204,
  rich: 0xd6,
  number: 0x203,
  rk: 0x27e,
  rks: 0xbd,
  formula: 0x06,
  result: 0x207,
  drawn: 0x1b6,
  header: 0x14,
  footer: 0x15,
} as const;

/** The text of a workbook of before 2007: names of sheets, cells row by row, what is drawn over them, headers and footers. */
export function xlsText(stream: (name: string) => Uint8Array | undefined): string {
  return new Workbook(stream("Workbook") ?? stream("Book") ?? new Uint8Array(0)).text();
}

class Workbook {
  private readonly data: Uint8Array;
  private readonly view: DataView;
  private readonly out: string[] = [];
  private readonly formats = new Map<number, NumberStyle>();
  private readonly styles: NumberStyle[] = [];
  private strings: readonly string[] = [];
  /** From Excel 97 on: strings say whether they are one byte a character or two. */
  private wide = true;
  private row = -1;

  constructor(data: Uint8Array) {
    this.data = data;
    this.view = new DataView(data.buffer, data.byteOffset, data.length);
  }

  text(): string {
    const { view, data } = this;
    if (data.length < 4) throw new Error("a workbook of nothing");
    for (let at = 0; at + 4 <= data.length; ) {
      const type = view.getUint16(at, true);
      const end = at + 4 + view.getUint16(at + 2, true);
      if (end > data.length) break;
      this.record(type, at + 4, end);
      at = end;
    }
    return this.out.join("");
  }

  private record(type: number, at: number, end: number): void {
    const { view } = this;
    switch (type) {
      case R.begin:
        this.wide = view.getUint16(at, true) >= 0x0600;
        this.row = -1;
        this.out.push("\n");
        return;
      case R.format:
        this.formats.set(view.getUint16(at, true), numberStyle(this.string(at + 2, end, this.wide ? 2 : 1)));
        return;
      case R.xf: {
        const id = view.getUint16(at + 2, true);
        this.styles.push(this.formats.get(id) ?? builtInStyle(id));
        return;
      }
      case R.sheet:
        this.out.push(this.string(at + 6, end, 1), "\n");
        return;
      case R.strings:
        this.strings = sharedStrings(this.segments(at, end));
        return;
      case R.shared:
        this.cell(at, this.strings[view.getUint32(at + 6, true)] ?? "");
        return;
      case R.label:
      case R.rich:
        this.cell(at, this.string(at + 6, end, 2));
        return;
      case R.number:
      case R.formula:
        // A formula whose result is a text says so with FFFF, and the text follows.
        if (type === R.formula && view.getUint16(at + 12, true) === 0xffff) this.cell(at, "");
        else this.value(at, view.getUint16(at + 4, true), view.getFloat64(at + 6, true));
        return;
      case R.result:
        this.out.push(this.string(at, end, 2));
        return;
      case R.rk:
        this.value(at, view.getUint16(at + 4, true), rk(view, at + 6));
        return;
      case R.rks:
        for (let i = at + 4; i + 6 <= end - 2; i += 6) this.value(at, view.getUint16(i, true), rk(view, i + 2));
        return;
      case R.header:
      case R.footer:
        // Codes for font, size and place stand between the text.
        if (end > at) this.out.push("\n", this.string(at, end, this.wide ? 2 : 1).replace(/&(?:"[^"]*"|\d+|[A-Z])/g, ""), "\n");
        return;
      case R.drawn:
        this.drawn(at, end);
        return;
      default:
    }
  }

  /** The text of a note or a box stands in the record behind it. */
  private drawn(at: number, end: number): void {
    const length = end - at >= 12 ? this.view.getUint16(at + 10, true) : 0;
    if (length === 0 || end + 5 > this.data.length || this.view.getUint16(end, true) !== R.more) return;
    const stop = Math.min(this.data.length, end + 4 + this.view.getUint16(end + 2, true));
    this.out.push("\n", characters(this.data.subarray(end + 5, stop), length, (this.data[end + 4] as number) & 1), "\n");
  }

  private cell(at: number, text: string): void {
    const row = this.view.getUint16(at, true);
    this.out.push(row === this.row ? "\t" : "\n", text);
    this.row = row;
  }

  private value(at: number, style: number, number: number): void {
    this.cell(at, Number.isFinite(number) ? shown(String(number), this.styles[style]) : "");
  }

  /** A string: its length in one or two bytes, then, from Excel 97 on, whether it is wide. */
  private string(at: number, end: number, width: 1 | 2): string {
    if (at + width > end) return "";
    const length = width === 1 ? this.view.getUint8(at) : this.view.getUint16(at, true);
    if (!this.wide) return decodeText(this.data.subarray(at + width, Math.min(end, at + width + length)), "windows-1252");
    return characters(this.data.subarray(at + width + 1, end), length, (this.data[at + width] ?? 0) & 1);
  }

  /** A record and those that continue it. */
  private segments(at: number, end: number): Uint8Array[] {
    const { data, view } = this;
    const list = [data.subarray(at, end)];
    for (let next = end; next + 4 <= data.length && view.getUint16(next, true) === R.more; ) {
      const stop = next + 4 + view.getUint16(next + 2, true);
      list.push(data.subarray(next + 4, stop));
      next = stop;
    }
    return list;
  }
}

const characters = (bytes: Uint8Array, length: number, wide: number): string =>
  wide === 1 ? decodeUtf16(bytes.subarray(0, 2 * length), true) : decodeText(bytes.subarray(0, length), "iso-8859-1");

/** [MS-XLS] 2.5.217: a number in four bytes, whole or real, perhaps a hundred times too large. */
function rk(view: DataView, at: number): number {
  const bits = view.getInt32(at, true);
  let number = bits >> 2;
  if ((bits & 2) === 0) {
    const real = new DataView(new ArrayBuffer(8));
    real.setInt32(0, bits & ~3);
    number = real.getFloat64(0);
  }
  return (bits & 1) === 0 ? number : number / 100;
}

/**
 * [MS-XLS] 2.4.265: the strings that cells share. Where one goes on in a further record, that says anew whether it is wide.
 */
function sharedStrings(segments: readonly Uint8Array[]): string[] {
  const list: string[] = [];
  let segment = 0;
  let at = 8;
  const current = (): Uint8Array | undefined => {
    while (segment < segments.length && at >= (segments[segment] as Uint8Array).length) {
      at -= (segments[segment] as Uint8Array).length;
      segment++;
    }
    return segments[segment];
  };
  const byte = (): number => {
    const here = current();
    if (here === undefined) throw new Error("a string without end");
    return here[at++] as number;
  };
  const number = (width: number): number => {
    let value = 0;
    for (let i = 0; i < width; i++) value += byte() * 2 ** (8 * i);
    return value;
  };
  while (current() !== undefined) {
    let left = number(2);
    let flags = byte();
    const runs = (flags & 8) !== 0 ? number(2) : 0;
    const extra = (flags & 4) !== 0 ? number(4) : 0;
    let text = "";
    while (left > 0) {
      const before = segment;
      const here = current();
      if (here === undefined) throw new Error("a string without end");
      if (segment !== before) flags = here[at++] as number;
      const wide = flags & 1;
      const count = Math.min(left, wide === 1 ? (here.length - at) >> 1 : here.length - at);
      if (count <= 0) break;
      text += characters(here.subarray(at), count, wide);
      at += wide === 1 ? 2 * count : count;
      left -= count;
    }
    at += 4 * runs + extra;
    list.push(text);
  }
  return list;
}
