import { type PDFContext, PDFDocument, PDFName, type PDFRef, PDFString } from "pdf-lib";
import { bytesOf } from "../pdf/syntax.ts";
import { type Block, type Cell, lines, type Run } from "./blocks.ts";
import { type Line, setLines } from "./lines.ts";
import { type Tag, Tags } from "./tags.ts";
import { stream, type Typeface, textString, typefaces } from "./typeface.ts";

/** A4, in points, and its margins. */
const WIDTH = 595.28;
const HEIGHT = 841.89;
const MARGIN = 56;
const BOTTOM = 64;
const SIZE = 10.5;
const LEADING = 1.38;
const SIZES: Readonly<Record<string, number>> = { H1: 18, H2: 14, H3: 12, Pre: 9.5 };
const QUOTE = 12;
const LIST = 18;
const PADDING = 4;

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
  private readonly faces: { regular: Typeface; bold: Typeface };
  private readonly pages: Page[] = [];
  private readonly objects = new Map<string, PDFRef>();
  private readonly language: string;

  private constructor(doc: PDFDocument, title: string, language: string) {
    this.doc = doc;
    this.context = doc.context;
    this.faces = typefaces(doc.context);
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
    return this.faces.regular.missing + this.faces.bold.missing;
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
  private need(height: number): void {
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
    const name = `Im${this.objects.size}`;
    this.objects.set(name, image);
    this.figure(`q ${n(a * sw)} ${n(b * sh)} ${n(c * sw)} ${n(d * sh)} ${n(x + e * sw)} ${n(y + f * sh)} cm /${name} Do Q`, tag);
    this.y += sh;
  }

  private marked(role: string, tag: Tag, operators: string): string {
    return `/${role} <</MCID ${this.tags.mark(this.page.number, this.page.ref, tag)}>> BDC ${operators} EMC`;
  }

  /** Writes blocks one under the other. */
  write(blocks: readonly Block[], under: Tag = this.tags.root): void {
    let list: { depth: number; tag: Tag } | undefined;
    for (const block of blocks) {
      this.left = MARGIN + block.quote * QUOTE;
      const [page, top] = [this.pages.length, this.y];
      if (block.kind === "rule") {
        this.gap(6);
        this.draw(`0.7 G 0.5 w ${n(this.left)} ${n(HEIGHT - this.y)} m ${n(this.right)} ${n(HEIGHT - this.y)} l S`);
        this.y += 8;
      } else if (block.kind === "table") {
        list = undefined;
        this.gap(4);
        this.table(block.rows, under);
        this.y += 6;
      } else {
        if (block.depth === 0) list = undefined;
        else if (list === undefined || list.depth !== block.depth) list = { depth: block.depth, tag: this.tags.add("L", under) };
        this.text(block, list?.tag ?? under);
      }
      if (block.quote > 0) this.bar(block.quote, page, top);
    }
    this.left = MARGIN;
  }

  private text({ role, runs, depth, marker }: Extract<Block, { kind: "text" }>, under: Tag): void {
    const size = SIZES[role] ?? SIZE;
    const heading = role.charAt(0) === "H";
    if (heading) this.gap(size * 0.6);
    this.left += depth * LIST;
    const own = heading ? runs.map((run) => ({ ...run, bold: true })) : runs;
    const set = setLines(own, this.right - this.left, size, this.faces, role === "Pre");
    // A heading does not stay behind at the foot of a page.
    if (heading) this.need(size * LEADING * (set.length + 2));
    let tag: Tag;
    if (marker === undefined) tag = this.tags.add(role === "Pre" ? "Code" : role, under);
    else {
      const item = this.tags.add("LI", under);
      this.need(size * LEADING);
      const label = setLines([{ text: marker }], 100, size, this.faces, false)[0];
      if (label !== undefined) this.line(label, this.left - label.width - 6, this.y + size, size, this.tags.add("Lbl", item));
      tag = this.tags.add("LBody", item);
    }
    for (const line of set) {
      this.need(size * LEADING);
      this.line(line, line.rtl ? this.right - line.width : this.left, this.y + size, size, tag);
      this.y += size * LEADING;
    }
    this.left -= depth * LIST;
    this.y += heading ? size * 0.3 : size * 0.25;
  }

  /** One line of text, its base at `y` from the top. */
  private line({ pieces }: Line, x: number, y: number, size: number, tag: Tag): void {
    for (const { codes, width, style, offset } of pieces) {
      const at = x + offset;
      const base = HEIGHT - y;
      // The fonts have no italics: the upright ones lean.
      const lean = style.italic === true ? 0.2 : 0;
      const face = style.bold === true ? "B" : "R";
      const colour = style.link === undefined ? "0 g" : "0.05 0.25 0.6 rg";
      const show = `BT /${face} ${size} Tf ${colour} 1 0 ${lean} 1 ${n(at)} ${n(base)} Tm <${codes}> Tj ET`;
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

  /** A bar at the left of what is quoted, on every page it runs over. */
  private bar(depth: number, firstPage: number, firstTop: number): void {
    for (let p = firstPage; p <= this.pages.length; p++) {
      const top = p === firstPage ? firstTop : MARGIN;
      const bottom = p === this.pages.length ? this.y : HEIGHT - BOTTOM;
      for (let d = 0; d < depth; d++) {
        const x = MARGIN + d * QUOTE + 2;
        this.pages[p - 1]?.content.push(`/Artifact BMC 0.75 G 1.5 w ${n(x)} ${n(HEIGHT - top)} m ${n(x)} ${n(HEIGHT - bottom)} l S EMC`);
      }
    }
  }

  private table(rows: readonly Cell[][], under: Tag): void {
    const columns = Math.max(...rows.map((row) => row.reduce((sum, { span }) => sum + span, 0)));
    const widths = this.columns(rows, columns);
    const table = this.tags.add("Table", under);
    const header = rows[0]?.every((cell) => cell.header) === true ? rows[0] : undefined;
    rows.forEach((row, index) => {
      const cells = this.cells(row, widths);
      const height = (from: number) => Math.max(...cells.map(({ set }) => Math.max(1, set.length - from))) * SIZE * LEADING + 2 * PADDING;
      const tag = this.tags.add("TR", table);
      const owners = row.map((cell) => this.tags.add(cell.header ? "TH" : "TD", tag));
      if (this.y + Math.min(height(0), 200) > HEIGHT - BOTTOM && this.y > MARGIN) {
        this.newPage();
        if (header !== undefined && index > 0) this.row(this.cells(header, widths), 0, undefined);
      }
      // A row higher than the page goes on on the next.
      for (let from = 0; ; ) {
        const room = Math.max(1, Math.floor((HEIGHT - BOTTOM - this.y - 2 * PADDING) / (SIZE * LEADING)));
        this.row(cells, from, owners, room);
        from += room;
        if (!cells.some(({ set }) => set.length > from)) break;
        this.newPage();
      }
    });
  }

  private cells(row: readonly Cell[], widths: readonly number[]): { x: number; width: number; set: Line[] }[] {
    let column = 0;
    let x = this.left;
    return row.map(({ runs, header, span }) => {
      let width = 0;
      for (let i = 0; i < span; i++) width += widths[column++] ?? 0;
      const set = lines(header ? runs.map((run) => ({ ...run, bold: true })) : runs).reduce<Line[]>(
        (all, line) => all.concat(setLines(line, width - 2 * PADDING, SIZE, this.faces, false)),
        [],
      );
      x += width;
      return { x: x - width, width, set };
    });
  }

  /** Lines `from`… of a row of cells; without owners it is a repeated header, which a screen reader has heard already. */
  private row(
    cells: readonly { x: number; width: number; set: Line[] }[],
    from: number,
    owners: readonly Tag[] | undefined,
    room = 1e6,
  ): void {
    const count = Math.min(room, Math.max(1, ...cells.map(({ set }) => set.length - from)));
    const height = count * SIZE * LEADING + 2 * PADDING;
    cells.forEach(({ x, width, set }, i) => {
      this.draw(`0.7 G 0.5 w ${n(x)} ${n(HEIGHT - this.y - height)} ${n(width)} ${n(height)} re S`);
      set.slice(from, from + count).forEach((line, l) => {
        const y = this.y + PADDING + l * SIZE * LEADING + SIZE;
        const at = line.rtl ? x + width - PADDING - line.width : x + PADDING;
        const owner = owners?.[i];
        if (owner !== undefined) this.line(line, at, y, SIZE, owner);
        else
          for (const { codes, style, offset } of line.pieces)
            this.draw(`BT /${style.bold === true ? "B" : "R"} ${SIZE} Tf 0 g ${n(at + offset)} ${n(HEIGHT - y)} Td <${codes}> Tj ET`);
      });
    });
    this.y += height;
  }

  /** Column widths: as wide as the text wants, made smaller in proportion to what it can miss. */
  private columns(rows: readonly Cell[][], count: number): number[] {
    const wish = new Array<number>(count).fill(20);
    const least = new Array<number>(count).fill(20);
    for (const row of rows) {
      let column = 0;
      for (const { runs, span } of row) {
        if (span === 1) {
          for (const line of lines(runs)) {
            wish[column] = Math.max(wish[column] as number, this.width(line) + 2 * PADDING + 1);
            for (const { text } of line)
              for (const word of text.split(" "))
                least[column] = Math.max(least[column] as number, this.width([{ text: word, bold: true }]) + 2 * PADDING + 1);
          }
        }
        column += span;
      }
    }
    const room = this.right - this.left;
    const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
    if (sum(wish) <= room) return wish;
    const tight = least.map((width) => Math.min(width, room / Math.min(count, 3)));
    if (sum(tight) >= room) return tight.map((width) => (width * room) / sum(tight));
    const spare = room - sum(tight);
    const wanted = wish.map((width, i) => Math.max(0, width - (tight[i] as number)));
    return tight.map((width, i) => width + (spare * (wanted[i] as number)) / sum(wanted));
  }

  private width(runs: readonly Run[]): number {
    return setLines(runs, 1e9, SIZE, this.faces, false)[0]?.width ?? 0;
  }

  /** Writes page numbers, fonts and structure; the document is complete then. */
  async finish(pageLabel: (page: number, pages: number) => string): Promise<Uint8Array> {
    const { context, doc } = this;
    const total = this.pages.length;
    this.pages.forEach((page, index) => {
      if (total === 1) return;
      const [label] = setLines([{ text: pageLabel(index + 1, total) }], 1e9, 8.5, this.faces, false);
      for (const { codes, offset } of label?.pieces ?? [])
        page.content.push(
          `/Artifact <</Type/Pagination/Subtype/Footer>> BDC BT /R 8.5 Tf 0.4 g ${n(this.right - (label?.width ?? 0) + offset)} 36 Td <${codes}> Tj ET EMC`,
        );
    });
    this.faces.regular.finish();
    this.faces.bold.finish();
    const resources = context.register(
      context.obj({
        Font: { R: this.faces.regular.ref, B: this.faces.bold.ref },
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
const n = (value: number): string => String(Math.round(value * 100) / 100);
