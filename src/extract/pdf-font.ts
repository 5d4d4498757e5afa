import type { PdfDocument } from "../protect/pdf/document.ts";
import { isName } from "../protect/pdf/document.ts";
import { type Dict, Keyword, latin1, Name, Syntax, Text, type Value } from "../protect/pdf/syntax.ts";
import { decodeUtf16 } from "./decode.ts";
import { entities } from "./entities.ts";

/** What a code of a font shows, and how far it moves on, at size 1. */
export interface Shown {
  readonly text: string;
  readonly width: number;
  readonly space: boolean;
}

/** Names of characters that HTML calls otherwise (Adobe Glyph List). */
const GLYPHS =
  "space 32 exclam 33 quotedbl 34 numbersign 35 dollar 36 percent 37 ampersand 38 quotesingle 39 parenleft 40 parenright 41 asterisk 42 plus 43 comma 44 hyphen 45 period 46 slash 47 zero 48 one 49 two 50 three 51 four 52 five 53 six 54 seven 55 eight 56 nine 57 colon 58 semicolon 59 less 60 equal 61 greater 62 question 63 at 64 bracketleft 91 backslash 92 bracketright 93 asciicircum 94 underscore 95 grave 96 braceleft 123 bar 124 braceright 125 asciitilde 126 exclamdown 161 sterling 163 section 167 dieresis 168 ordfeminine 170 guillemotleft 171 minus 8722 registered 174 degree 176 plusminus 177 acute 180 mu 181 periodcentered 183 cedilla 184 ordmasculine 186 guillemotright 187 questiondown 191 germandbls 223 quoteleft 8216 quoteright 8217 quotesinglbase 8218 quotedblleft 8220 quotedblright 8221 quotedblbase 8222 endash 8211 emdash 8212 bullet 8226 ellipsis 8230 Euro 8364 trademark 8482 fi 64257 fl 64258 ff 64256 ffi 64259 ffl 64260 florin 402 dotlessi 305 nbspace 32 hyphenminus 45 sfthyphen 45 gbreve 287 Gbreve 286 scedilla 351 Scedilla 350 Idotaccent 304 lslash 322 Lslash 321 ij 307 IJ 306 cacute 263 Cacute 262 ccaron 269 Ccaron 268 dcroat 273 Dcroat 272 zcaron 382 Zcaron 381 zacute 378 zdotaccent 380 nacute 324 sacute 347 aogonek 261 eogonek 281 abreve 259 tcommaaccent 355 scommaaccent 537 ohungarumlaut 337 uhungarumlaut 369 amacron 257 emacron 275 imacron 299 ecaron 283 rcaron 345 ncaron 328 tcaron 357 dcaron 271 uring 367 ygrave 7923 oe 339 OE 338 ae 230 AE 198".split(
    " ",
  );
const byGlyph = new Map<string, string>();
for (let i = 0; i + 1 < GLYPHS.length; i += 2) byGlyph.set(GLYPHS[i] as string, String.fromCharCode(Number(GLYPHS[i + 1])));

/** Windows-1252 and Mac Roman above 127: the encodings of nearly all fonts that have one. */
const WIN =
  "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ";
const MAC =
  "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

function glyphText(name: string): string {
  const base = name.replace(/\..*$/, "");
  const known = byGlyph.get(base) ?? (base.length === 1 ? base : entities.get(base));
  if (known !== undefined) return known;
  const code = /^(?:uni([\dA-F]{4})|u([\dA-F]{4,6}))/.exec(base);
  return code === null ? "" : fromCode(Number.parseInt(code[1] ?? code[2] ?? "", 16));
}

const fromCode = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "");

/** A font as the reader of text needs it. */
export class PdfFont {
  private readonly unicode: CMap | undefined;
  private readonly composite: boolean;
  private readonly wide: boolean;
  private readonly simple: string[] = [];
  private readonly widths = new Map<number, number>();
  private readonly otherwise: number;

  constructor(doc: PdfDocument, dict: Dict, read: (value: Value | undefined) => Uint8Array | undefined) {
    const get = (from: Dict, key: string) => doc.resolve(from.get(key));
    const map = read(dict.get("ToUnicode"));
    this.unicode = map === undefined ? undefined : new CMap(map);
    this.composite = isName(get(dict, "Subtype"), "Type0");
    const encoding = get(dict, "Encoding");
    this.wide = this.composite && (this.unicode === undefined || !this.unicode.narrow);
    if (this.composite) {
      const list = get(dict, "DescendantFonts");
      const descendant = Array.isArray(list) ? doc.resolve(list[0]) : undefined;
      const inner: Dict = descendant instanceof Map ? descendant : new Map();
      const dw = get(inner, "DW");
      this.otherwise = typeof dw === "number" ? dw / 1000 : 1;
      this.readWide(get(inner, "W"), doc);
      return;
    }
    const matrix = get(dict, "FontMatrix");
    const scale =
      isName(get(dict, "Subtype"), "Type3") && Array.isArray(matrix) && typeof matrix[0] === "number" ? Math.abs(matrix[0]) : 0.001;
    const first = get(dict, "FirstChar");
    const widths = get(dict, "Widths");
    this.otherwise = 0.5;
    if (Array.isArray(widths) && typeof first === "number")
      widths.forEach((value, i) => {
        const width = doc.resolve(value);
        if (typeof width === "number") this.widths.set(first + i, width * scale);
      });
    this.readEncoding(encoding, doc);
  }

  private readEncoding(encoding: Value | undefined, doc: PdfDocument): void {
    const base = encoding instanceof Map ? doc.resolve(encoding.get("BaseEncoding")) : encoding;
    const table = isName(base, "MacRomanEncoding") ? MAC : WIN;
    for (let code = 0; code < 256; code++) this.simple.push(code < 128 ? String.fromCharCode(code) : table.charAt(code - 128));
    const differences = encoding instanceof Map ? doc.resolve(encoding.get("Differences")) : undefined;
    if (!Array.isArray(differences)) return;
    let code = 0;
    for (const given of differences) {
      const value = doc.resolve(given);
      if (typeof value === "number") code = value;
      else if (value instanceof Name) this.simple[code++] = glyphText(value.value);
    }
  }

  /** 9.7.4.3: `c [w1 w2 …]` or `first last w`. */
  private readWide(given: Value | undefined, doc: PdfDocument): void {
    if (!Array.isArray(given)) return;
    for (let i = 0; i + 1 < given.length; ) {
      const first = doc.resolve(given[i]);
      const second = doc.resolve(given[i + 1]);
      if (typeof first !== "number") return;
      if (Array.isArray(second)) {
        second.forEach((value, n) => {
          const width = doc.resolve(value);
          if (typeof width === "number") this.widths.set(first + n, width / 1000);
        });
        i += 2;
      } else {
        const width = doc.resolve(given[i + 2]);
        if (typeof second !== "number" || typeof width !== "number" || second - first > 70_000) return;
        for (let code = first; code <= second; code++) this.widths.set(code, width / 1000);
        i += 3;
      }
    }
  }

  /** What a string shows. A code nobody has a character for gives an empty text. */
  show(bytes: Uint8Array): Shown[] {
    const shown: Shown[] = [];
    for (let i = 0; i < bytes.length; i += this.wide ? 2 : 1) {
      const code = this.wide ? ((bytes[i] as number) << 8) | (bytes[i + 1] ?? 0) : (bytes[i] as number);
      const text = this.unicode?.get(code) ?? (this.composite ? "" : (this.simple[code] ?? ""));
      shown.push({ text, width: this.widths.get(code) ?? this.otherwise, space: !this.wide && code === 32 });
    }
    return shown;
  }
}

/** A /ToUnicode map (9.10.3). */
class CMap {
  /** Codes of one byte. */
  readonly narrow: boolean;
  private readonly map = new Map<number, string>();

  constructor(source: Uint8Array) {
    const syntax = new Syntax(source);
    const stack: Value[] = [];
    let narrow = false;
    try {
      for (let n = 0; n < 500_000; n++) {
        syntax.space();
        if (syntax.at >= syntax.end) break;
        const token = syntax.token();
        if (!(token instanceof Keyword)) {
          stack.push(token);
          continue;
        }
        if (token.value === "endcodespacerange") narrow = stack.some((value) => value instanceof Text && value.bytes.length === 1);
        else if (token.value === "endbfchar") this.chars(stack);
        else if (token.value === "endbfrange") this.ranges(stack);
        stack.length = 0;
      }
    } catch {
      // What was read of it still helps.
    }
    this.narrow = narrow;
  }

  get(code: number): string | undefined {
    return this.map.get(code);
  }

  private chars(stack: readonly Value[]): void {
    for (let i = 0; i + 1 < stack.length; i += 2) {
      const [code, text] = [stack[i], stack[i + 1]];
      if (code instanceof Text && text instanceof Text) this.map.set(number(code), decodeUtf16(text.bytes, false));
    }
  }

  private ranges(stack: readonly Value[]): void {
    for (let i = 0; i + 2 < stack.length; i += 3) {
      const [from, to, text] = [stack[i], stack[i + 1], stack[i + 2]];
      if (!(from instanceof Text) || !(to instanceof Text)) continue;
      const [first, last] = [number(from), Math.min(number(to), number(from) + 65_535)];
      for (let code = first; code <= last; code++) {
        if (Array.isArray(text)) {
          const one = text[code - first];
          if (one instanceof Text) this.map.set(code, decodeUtf16(one.bytes, false));
        } else if (text instanceof Text) {
          const start = decodeUtf16(text.bytes, false);
          const end = start.length - 1;
          this.map.set(code, start.slice(0, end) + String.fromCharCode(start.charCodeAt(end) + code - first));
        }
      }
    }
  }
}

const number = ({ bytes }: Text): number => bytes.reduce((sum, byte) => sum * 256 + byte, 0);

/** A text string of the document itself (7.9.2.2). */
export function textOf(value: Value | undefined): string {
  if (!(value instanceof Text)) return "";
  const { bytes } = value;
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes.subarray(2), false);
  return latin1(bytes).replace(/[\u0080-\u00ff]/g, (character) => WIN.charAt(character.charCodeAt(0) - 128));
}
