import { zlibSync } from "fflate";
import { type PDFContext, PDFHexString, PDFName, type PDFRef, PDFString } from "pdf-lib";
import { bold } from "../font/bold.data.ts";
import { ethiopic } from "../font/ethiopic.data.ts";
import { regular } from "../font/regular.data.ts";
import { bytesOf } from "../pdf/syntax.ts";
import { isUnseen } from "./drawable.ts";
import { Face } from "./face.ts";

/** Stands in the place of a character the font does not have. */
const BOX = 0x25a1;

/**
 * A font in a document. Every character gets a code of its own, even when two look alike or when the font has no picture of it,
 * so that what is copied from the PDF is exactly what was written.
 */
export class Typeface {
  readonly ref: PDFRef;
  /** Characters that show as □. */
  missing = 0;
  /** Its name in the resources of a page. */
  readonly key: string;
  private readonly packed: string;
  private unpacked: Face | undefined;
  private readonly context: PDFContext;
  private readonly name: string;
  /** By character (and, for a joined letter, its shape): the code in the document. */
  private readonly codes = new Map<string, number>();
  private readonly used: { glyph: number; unicode: string; unseen: boolean }[] = [{ glyph: 0, unicode: "", unseen: false }];

  constructor(context: PDFContext, packed: string, name: string, key: string) {
    this.packed = packed;
    this.key = key;
    this.context = context;
    this.name = name;
    this.ref = context.nextRef();
  }

  private get face(): Face {
    this.unpacked = this.unpacked ?? new Face(this.packed);
    return this.unpacked;
  }

  /** Is anything written in it? */
  get inUse(): boolean {
    return this.used.length > 1;
  }

  /** The code for a character; `shape` is the joined form it takes, when it has one. */
  code(character: string, shape = character): number {
    const key = `${shape}${character}`;
    const known = this.codes.get(key);
    if (known !== undefined) {
      if (this.used[known]?.glyph === this.face.glyph(BOX) && shape.codePointAt(0) !== BOX) this.missing++;
      return known;
    }
    const unseen = isUnseen(shape.codePointAt(0) as number);
    let glyph = this.face.glyph(unseen ? 32 : (shape.codePointAt(0) as number));
    if (glyph === 0) {
      glyph = this.face.glyph(BOX);
      this.missing++;
    }
    const code = this.used.length;
    this.used.push({ glyph, unicode: character, unseen });
    this.codes.set(key, code);
    return code;
  }

  /** Width of a code at size 1. */
  width(code: number): number {
    const entry = this.used[code];
    return entry?.unseen === true ? 0 : this.face.width(entry?.glyph ?? 0) / 1000;
  }

  /** Writes the font into the document, once everything has been said. */
  finish(): void {
    const { context, face, used } = this;
    const scale = 1000 / face.unitsPerEm;
    const name = PDFName.of(`ZORGVD+${this.name}`);
    const font = face.subset(new Set(used.map(({ glyph }) => glyph)));
    const file = context.register(stream(context, font, { Length1: font.length }));
    const descriptor = context.register(
      context.obj({
        Type: "FontDescriptor",
        FontName: name,
        Flags: 32,
        FontBBox: face.box.map((n) => Math.round(n * scale)),
        ItalicAngle: 0,
        Ascent: Math.round(face.ascent * scale),
        Descent: Math.round(face.descent * scale),
        CapHeight: 729,
        StemV: 80,
        FontFile2: file,
      }),
    );
    const map = new Uint8Array(2 * used.length);
    used.forEach(({ glyph }, code) => {
      map[2 * code] = glyph >> 8;
      map[2 * code + 1] = glyph;
    });
    const descendant = context.register(
      context.obj({
        Type: "Font",
        Subtype: "CIDFontType2",
        BaseFont: name,
        CIDSystemInfo: { Registry: PDFString.of("Adobe"), Ordering: PDFString.of("Identity"), Supplement: 0 },
        FontDescriptor: descriptor,
        DW: 1000,
        W: [0, used.map(({ glyph, unseen }) => (unseen ? 0 : Math.round(face.width(glyph))))],
        CIDToGIDMap: context.register(stream(context, map, {})),
      }),
    );
    const unicode = context.register(stream(context, bytesOf(toUnicode(used.map((entry) => entry.unicode))), {}));
    context.assign(
      this.ref,
      context.obj({
        Type: "Font",
        Subtype: "Type0",
        BaseFont: name,
        Encoding: "Identity-H",
        DescendantFonts: [descendant],
        ToUnicode: unicode,
      }),
    );
  }
}

/** The faces of our documents. */
export class Typefaces {
  private readonly regular: Typeface;
  private readonly bold: Typeface;
  private readonly ethiopic: Typeface;

  constructor(context: PDFContext) {
    this.regular = new Typeface(context, regular, "DejaVuSansCondensed", "R");
    this.bold = new Typeface(context, bold, "DejaVuSansCondensed-Bold", "B");
    this.ethiopic = new Typeface(context, ethiopic, "NotoSansEthiopic", "E");
  }

  /** The face that has this character. */
  of(character: string, heavy: boolean): Typeface {
    const code = character.codePointAt(0) as number;
    if (code >= 0x1200 && code <= 0x139f) return this.ethiopic;
    return heavy ? this.bold : this.regular;
  }

  get all(): readonly Typeface[] {
    return [this.regular, this.bold, this.ethiopic];
  }
}

/** A compressed stream. */
export function stream(context: PDFContext, data: Uint8Array, entries: Record<string, number | string>): ReturnType<PDFContext["stream"]> {
  return context.stream(zlibSync(data, { level: 6 }), { ...entries, Filter: "FlateDecode" });
}

function toUnicode(list: readonly string[]): string {
  const lines: string[] = [];
  list.forEach((text, code) => {
    if (code > 0) lines.push(`<${hex(code)}><${utf16(text)}>`);
  });
  let cmap =
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n" +
    "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n";
  for (let i = 0; i < lines.length; i += 100) {
    const some = lines.slice(i, i + 100);
    cmap += `${some.length} beginbfchar\n${some.join("\n")}\nendbfchar\n`;
  }
  return `${cmap}endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n`;
}

/** A number as four hexadecimal figures. */
export const hex = (n: number): string => (n + 0x10000).toString(16).slice(1);

const utf16 = (text: string): string => Array.from({ length: text.length }, (_, i) => hex(text.charCodeAt(i))).join("");

/** Text as a PDF string in UTF-16, whatever is in it. */
export const textString = (text: string): PDFHexString => PDFHexString.of(`feff${utf16(text)}`);
