import { decodeBase64 } from "../../base64.ts";
import { inflateRaw } from "../../extract/inflate.ts";

/** A TrueType font, read for what embedding it needs: which glyph a character has, how wide it is, and a copy with only some of them. */
export class Face {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly box: readonly number[];
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private readonly tables = new Map<string, { at: number; length: number }>();
  private readonly glyphs = new Map<number, number>();
  private readonly longLoca: boolean;
  private readonly metrics: number;
  private readonly count: number;

  constructor(packed: string) {
    this.bytes = inflateRaw(decodeBase64(packed), 4_000_000);
    this.view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length);
    const { view } = this;
    for (let i = 0; i < view.getUint16(4); i++) {
      const at = 12 + 16 * i;
      const tag = String.fromCharCode(...this.bytes.subarray(at, at + 4));
      this.tables.set(tag, { at: view.getUint32(at + 8), length: view.getUint32(at + 12) });
    }
    const head = this.table("head").at;
    this.unitsPerEm = view.getUint16(head + 18);
    this.box = [36, 38, 40, 42].map((at) => view.getInt16(head + at));
    this.longLoca = view.getInt16(head + 50) === 1;
    const hhea = this.table("hhea").at;
    this.ascent = view.getInt16(hhea + 4);
    this.descent = view.getInt16(hhea + 6);
    this.metrics = view.getUint16(hhea + 34);
    this.count = view.getUint16(this.table("maxp").at + 4);
    this.readCharacters();
  }

  /** The glyph of a character; 0 when the font has none. */
  glyph(code: number): number {
    return this.glyphs.get(code) ?? 0;
  }

  /** Width of a glyph, in thousandths of the font's size. */
  width(glyph: number): number {
    const at = this.table("hmtx").at + 4 * Math.min(glyph, this.metrics - 1);
    return (this.view.getUint16(at) * 1000) / this.unitsPerEm;
  }

  /** The font with the outlines of these glyphs only; all keep their numbers. */
  subset(used: ReadonlySet<number>): Uint8Array {
    const wanted = new Set<number>([0]);
    used.forEach((glyph) => {
      this.collect(glyph, wanted);
    });
    const { at: glyf } = this.table("glyf");
    const loca = new Uint8Array(4 * (this.count + 1));
    const places = new DataView(loca.buffer);
    const pieces: Uint8Array[] = [];
    let length = 0;
    for (let glyph = 0; glyph < this.count; glyph++) {
      places.setUint32(4 * glyph, length);
      if (!wanted.has(glyph)) continue;
      const [from, to] = this.outline(glyph);
      const piece = new Uint8Array((to - from + 3) & ~3);
      piece.set(this.bytes.subarray(glyf + from, glyf + to));
      pieces.push(piece);
      length += piece.length;
    }
    places.setUint32(4 * this.count, length);
    const outlines = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
      outlines.set(piece, at);
      at += piece.length;
    }
    const head = this.copy("head");
    new DataView(head.buffer).setInt16(50, 1);
    const tables: [string, Uint8Array][] = [];
    for (const tag of ["cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"]) {
      if (tag === "glyf") tables.push([tag, outlines]);
      else if (tag === "loca") tables.push([tag, loca]);
      else if (tag === "head") tables.push([tag, head]);
      else if (this.tables.has(tag)) tables.push([tag, this.copy(tag)]);
    }
    return assemble(tables);
  }

  private table(tag: string): { at: number; length: number } {
    const table = this.tables.get(tag);
    if (table === undefined) throw new Error(`a font without ${tag}`);
    return table;
  }

  private copy(tag: string): Uint8Array {
    const { at, length } = this.table(tag);
    return this.bytes.slice(at, at + length);
  }

  private outline(glyph: number): [number, number] {
    const { at } = this.table("loca");
    return this.longLoca
      ? [this.view.getUint32(at + 4 * glyph), this.view.getUint32(at + 4 * glyph + 4)]
      : [2 * this.view.getUint16(at + 2 * glyph), 2 * this.view.getUint16(at + 2 * glyph + 2)];
  }

  /** A glyph with those it is composed of. */
  private collect(glyph: number, into: Set<number>): void {
    if (into.has(glyph) || glyph >= this.count) return;
    into.add(glyph);
    const [from, to] = this.outline(glyph);
    if (to <= from) return;
    let at = this.table("glyf").at + from;
    if (this.view.getInt16(at) >= 0) return;
    at += 10;
    for (;;) {
      const flags = this.view.getUint16(at);
      this.collect(this.view.getUint16(at + 2), into);
      at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 64 ? 4 : flags & 128 ? 8 : 0);
      if ((flags & 32) === 0) return;
    }
  }

  private readCharacters(): void {
    const { view } = this;
    const { at: cmap } = this.table("cmap");
    for (let i = 0; i < view.getUint16(cmap + 2); i++) {
      const at = cmap + view.getUint32(cmap + 8 + 8 * i);
      const format = view.getUint16(at);
      if (format === 12) {
        for (let g = 0; g < view.getUint32(at + 12); g++) {
          const group = at + 16 + 12 * g;
          const [start, end, first] = [view.getUint32(group), view.getUint32(group + 4), view.getUint32(group + 8)];
          for (let code = start; code <= end; code++) this.glyphs.set(code, first + code - start);
        }
      } else if (format === 4) {
        const twice = view.getUint16(at + 6);
        for (let s = 0; s < twice; s += 2) {
          const end = view.getUint16(at + 14 + s);
          const start = view.getUint16(at + 16 + twice + s);
          const delta = view.getUint16(at + 16 + 2 * twice + s);
          const offsetAt = at + 16 + 3 * twice + s;
          const offset = view.getUint16(offsetAt);
          for (let code = start; code <= end && code !== 0xffff; code++) {
            const glyph = offset === 0 ? code : view.getUint16(offsetAt + offset + 2 * (code - start));
            if (glyph !== 0 || offset === 0) this.glyphs.set(code, (glyph + delta) & 0xffff);
          }
        }
      }
    }
  }
}

function assemble(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  let length = 12 + 16 * tables.length;
  for (const [, table] of tables) length += (table.length + 3) & ~3;
  const font = new Uint8Array(length);
  const view = new DataView(font.buffer);
  view.setUint32(0, 0x10000);
  view.setUint16(4, tables.length);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  view.setUint16(6, 16 * power);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, 16 * (tables.length - power));
  let at = 12 + 16 * tables.length;
  tables.forEach(([tag, table], i) => {
    for (let c = 0; c < 4; c++) font[12 + 16 * i + c] = tag.charCodeAt(c);
    font.set(table, at);
    let sum = 0;
    for (let w = at; w < at + ((table.length + 3) & ~3); w += 4) sum = (sum + view.getUint32(w)) >>> 0;
    view.setUint32(16 + 16 * i, sum);
    view.setUint32(20 + 16 * i, at);
    view.setUint32(24 + 16 * i, table.length);
    at += (table.length + 3) & ~3;
  });
  return font;
}
