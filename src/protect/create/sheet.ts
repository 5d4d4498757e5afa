import { type PDFContext, PDFDocument, PDFName, type PDFRef, PDFString } from "pdf-lib";
import { bytesOf } from "../pdf/syntax.ts";
import type { Run } from "./blocks.ts";
import { type Line, setLines } from "./lines.ts";
import { type Tag, Tags } from "./tags.ts";
import { stream, Typefaces, textString } from "./typeface.ts";

/** A4, in points, and its margins. */
export const WIDTH = 595.28;
export const HEIGHT = 841.89;
export const MARGIN = 56;
/** What is kept free at the foot of a page. */
export const BOTTOM = 64;
/** Size of running text. */
export const SIZE = 10.5;
/** From one line to the next, as a multiple of the size. */
export const LEADING = 1.38;

/** A place in the document: a page, counted from 1, and how far down it. */
export interface Spot {
  readonly page: number;
  readonly y: number;
}

interface Page {
  readonly ref: PDFRef;
  readonly number: number;
  readonly content: string[];
  readonly links: PDFRef[];
}

/** A document that is being written from top to bottom, with page breaks, page numbers and a structure for screen readers. */
export class Sheet {
  readonly doc: PDFDocument;
  readonly tags: Tags;
  /** Space left and right of what is written. */
  left = MARGIN;
  right = WIDTH - MARGIN;
  /** How far down the page the next thing comes. */
  y = MARGIN;
  private readonly context: PDFContext;
  private readonly faces: Typefaces;
  private readonly pages: Page[] = [];
  private readonly objects = new Map<string, PDFRef>();
  private readonly language: string;

  private constructor(doc: PDFDocument, title: string, language: string) {
    this.doc = doc;
    this.context = doc.context;
    this.faces = new Typefaces(doc.context);
    this.tags = new Tags(doc.context);
    this.language = language;
    doc.setTitle(title);
    doc.setProducer("Zorgvuldig");
    doc.setCreator("Zorgvuldig");
  }

  static async begin(title: string, language: string): Promise<Sheet> {
    const sheet = new Sheet(await PDFDocument.create({ updateMetadata: false }), title, language);
    sheet.newPage();
    return sheet;
  }

  /** Characters that show as □ because the fonts do not have them. */
  get missing(): number {
    return this.faces.all.reduce((sum, { missing }) => sum + missing, 0);
  }

  private get page(): Page {
    return this.pages[this.pages.length - 1] as Page;
  }

  /** Goes on at the top of a new page. */
  newPage(): void {
    const ref = this.context.nextRef();
    this.pages.push({ ref, number: this.tags.page(), content: [], links: [] });
    this.y = MARGIN;
  }

  /** Makes sure that much fits on this page, or begins another. */
  need(height: number): void {
    if (this.y + height > HEIGHT - BOTTOM && this.y > MARGIN) this.newPage();
  }

  /** White between two things; none at the top of a page. */
  gap(height: number): void {
    if (this.y > MARGIN) this.y += height;
  }

  /** Operators that draw something which is no content, such as a line. */
  draw(operators: string): void {
    this.page.content.push(`/Artifact BMC ${operators} EMC`);
  }

  /** Operators that draw a picture, with the text that stands for it. */
  figure(operators: string, tag: Tag): void {
    this.page.content.push(this.marked("Figure", tag, operators));
  }

  /** Draws a picture as large as the page allows; `turn` is how it must be turned to stand upright (Exif: 1 = as it is, 6 = a quarter to the right). */
  picture(image: PDFRef, width: number, height: number, turn: number, tag: Tag): void {
    const [w, h] = turn >= 5 ? [height, width] : [width, height];
    const scale = Math.min((WIDTH - 2 * MARGIN) / w, (HEIGHT - 2 * MARGIN) / h, 1);
    const [sw, sh] = [w * scale, h * scale];
    // The unit square of the picture onto the page, for each of the eight ways a camera is held.
    const matrix = [
      [1, 0, 0, 1, 0, 0],
      [-1, 0, 0, 1, 1, 0],
      [-1, 0, 0, -1, 1, 1],
      [1, 0, 0, -1, 0, 1],
      [0, -1, -1, 0, 1, 1],
      [0, -1, 1, 0, 0, 1],
      [0, 1, 1, 0, 0, 0],
      [0, 1, -1, 0, 1, 0],
    ][turn - 1] as number[];
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
    const x = (WIDTH - sw) / 2;
    const y = HEIGHT - MARGIN - sh;
    const name = this.object(image);
    this.figure(`q ${n(a * sw)} ${n(b * sh)} ${n(c * sw)} ${n(d * sh)} ${n(x + e * sw)} ${n(y + f * sh)} cm /${name} Do Q`, tag);
    this.y += sh;
  }

  /** The name under which content can draw a picture. */
  object(image: PDFRef): string {
    const name = `Im${this.objects.size}`;
    this.objects.set(name, image);
    return name;
  }

  private marked(role: string, tag: Tag, operators: string): string {
    return `/${role} <</MCID ${this.tags.mark(this.page.number, this.page.ref, tag)}>> BDC ${operators} EMC`;
  }

  /** One line of text, its base at `y` from the top; without a tag it is no content, such as a header that is repeated. */
  line({ pieces }: Line, x: number, y: number, size: number, tag: Tag | undefined): void {
    for (const { codes, face, width, style, offset } of pieces) {
      const at = x + offset;
      const base = HEIGHT - y;
      // The fonts have no italics: the upright ones lean.
      const lean = style.italic === true ? 0.2 : 0;
      // Ethiopic has no bold: its outlines are drawn too.
      const heavy = face === "E" && style.bold === true ? [`2 Tr ${n(size * 0.03)} w 0 G `, " 0 Tr"] : ["", ""];
      const colour = style.link === undefined ? "0 g" : "0.05 0.25 0.6 rg";
      const show = `BT /${face} ${size} Tf ${colour} 1 0 ${lean} 1 ${n(at)} ${n(base)} Tm ${heavy[0]}<${codes}> Tj${heavy[1]} ET`;
      if (tag === undefined) {
        this.draw(show);
        continue;
      }
      const owner = style.link === undefined ? tag : this.tags.add("Link", tag);
      this.page.content.push(this.marked(style.link === undefined ? "Span" : "Link", owner, show));
      if (style.link !== undefined) {
        this.draw(`0.05 0.25 0.6 RG 0.5 w ${n(at)} ${n(base - 1.5)} m ${n(at + width)} ${n(base - 1.5)} l S`);
        this.link(style.link, at, base, width, size, owner);
      }
      if (style.struck === true) this.draw(`0 G 0.6 w ${n(at)} ${n(base + size * 0.28)} m ${n(at + width)} ${n(base + size * 0.28)} l S`);
    }
  }

  private link(url: string, x: number, base: number, width: number, size: number, tag: Tag): void {
    const ref = this.context.nextRef();
    const ascii = encodeURI(url).replace(/%25([0-9a-f]{2})/gi, "%$1");
    this.context.assign(
      ref,
      this.context.obj({
        Type: "Annot",
        Subtype: "Link",
        Rect: [x, base - 2, x + width, base + size],
        Border: [0, 0, 0],
        F: 4,
        A: { S: "URI", URI: PDFString.of(ascii.replace(/[\\()]/g, "\\$&")) },
        Contents: textString(url),
        StructParent: this.tags.link(this.page.ref, ref, tag),
      }),
    );
    this.page.links.push(ref);
  }

  /** Operators that draw something which is no content at the height of lines `top`…`bottom`, on every page between the two places. */
  drawAlong(from: Spot, operators: (top: number, bottom: number) => string): void {
    for (let p = from.page; p <= this.pages.length; p++) {
      const top = p === from.page ? from.y : MARGIN;
      const bottom = p === this.pages.length ? this.y : HEIGHT - BOTTOM;
      this.pages[p - 1]?.content.push(`/Artifact BMC ${operators(top, bottom)} EMC`);
    }
  }

  /** Where the next thing comes. */
  get spot(): Spot {
    return { page: this.pages.length, y: this.y };
  }

  /** Text as lines of at most this width. */
  set(runs: readonly Run[], width: number, size: number, spaced = false): Line[] {
    return setLines(runs, width, size, this.faces, spaced);
  }

  /** Writes page numbers, fonts and structure; the document is complete then. */
  async finish(pageLabel: (page: number, pages: number) => string): Promise<Uint8Array> {
    const { context, doc } = this;
    const total = this.pages.length;
    this.pages.forEach((page, index) => {
      if (total === 1) return;
      const [label] = this.set([{ text: pageLabel(index + 1, total) }], 1e9, 8.5);
      for (const { codes, offset } of label?.pieces ?? [])
        page.content.push(
          `/Artifact <</Type/Pagination/Subtype/Footer>> BDC BT /R 8.5 Tf 0.4 g ${n(this.right - (label?.width ?? 0) + offset)} 36 Td <${codes}> Tj ET EMC`,
        );
    });
    const faces = this.faces.all.filter(({ inUse }) => inUse);
    for (const face of faces) face.finish();
    const resources = context.register(
      context.obj({
        Font: Object.assign({}, ...faces.map(({ key, ref }) => ({ [key]: ref }))),
        XObject: Object.assign({}, ...Array.from(this.objects, ([name, ref]) => ({ [name]: ref }))),
      }),
    );
    const root = doc.catalog.get(PDFName.of("Pages")) as PDFRef;
    for (const page of this.pages) {
      context.assign(
        page.ref,
        context.obj({
          Type: "Page",
          Parent: root,
          MediaBox: [0, 0, WIDTH, HEIGHT],
          Resources: resources,
          Contents: context.register(stream(context, bytesOf(page.content.join("\n")), {})),
          StructParents: page.number,
          Tabs: "S",
          ...(page.links.length > 0 && { Annots: page.links }),
        }),
      );
    }
    context.assign(root, context.obj({ Type: "Pages", Kids: this.pages.map(({ ref }) => ref), Count: total }));
    this.tags.finish(doc.catalog, this.language);
    return doc.save({ addDefaultPage: false, updateFieldAppearances: false });
  }
}

/** A number as PDF syntax. */
export const n = (value: number): string => String(Math.round(value * 100) / 100);
