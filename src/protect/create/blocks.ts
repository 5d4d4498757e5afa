import { decodeCharacters } from "../../extract/html.ts";
import { scanHtml } from "../../extract/html-scan.ts";

/** Text of one look. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  readonly link?: string;
}

export type Role = "P" | "H1" | "H2" | "H3" | "Pre";

/** A cell of a table; lines are apart by "\n". */
export interface Cell {
  readonly runs: Run[];
  readonly header: boolean;
  readonly span: number;
}

/** What a text consists of, from top to bottom. `quote` = how deep it is quoted. */
export type Block =
  | {
      readonly kind: "text";
      readonly role: Role;
      readonly runs: Run[];
      readonly quote: number;
      readonly depth: number;
      readonly marker?: string;
    }
  | { readonly kind: "table"; readonly rows: Cell[][]; readonly quote: number }
  | { readonly kind: "rule"; readonly quote: number };

const HEADINGS: Readonly<Record<string, Role>> = { h1: "H1", h2: "H2", h3: "H3", h4: "H3", h5: "H3", h6: "H3", title: "P" };
const BLOCKS = new Set(
  "address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul".split(
    " ",
  ),
);

/** Plain text as blocks: a paragraph a line, `>` for what is quoted. */
export function textBlocks(text: string): Block[] {
  return text.split(/\r\n|\r|\n/).map((line): Block => {
    const quoted = /^(?:> ?)+/.exec(line)?.[0] ?? "";
    return { kind: "text", role: "P", runs: [{ text: line.slice(quoted.length) }], quote: quoted.replace(/[^>]/g, "").length, depth: 0 };
  });
}

/** HTML as blocks: headings, paragraphs, lists, tables, links, quotes. What cannot be shown is named, never left out. `picture` names a picture. */
export function htmlBlocks(html: string, picture: (alt: string) => string): Block[] {
  const reader = new Reader(picture);
  scanHtml(html, {
    text: (from, to) => reader.text(decodeCharacters(html.slice(from, to))),
    tag: (name, closing, from, to) => reader.tag(name, closing, html.slice(from, to)),
  });
  reader.flush();
  return reader.blocks;
}

interface Table {
  readonly rows: Cell[][];
  /** Tables inside a cell are taken apart: their cells become lines of it. */
  inner: number;
}

class Reader {
  readonly blocks: Block[] = [];
  private runs: Run[] = [];
  private space = false;
  private role: Role = "P";
  private pre = 0;
  private bold = 0;
  private italic = 0;
  private struck = 0;
  private links: string[] = [];
  private quote = 0;
  private readonly lists: { ordered: boolean; next: number }[] = [];
  private marker: string | undefined;
  private table: Table | undefined;
  private cell: Cell | undefined;
  private readonly picture: (alt: string) => string;

  constructor(picture: (alt: string) => string) {
    this.picture = picture;
  }

  text(raw: string): void {
    if (this.pre > 0) {
      this.add(raw.replace(/\r\n?/g, "\n"));
      return;
    }
    // Spaces that may not break are kept, the others are one; a soft hyphen is no character of the text.
    const text = raw.replace(/\u00ad/g, "").replace(/[ \t\r\n\f]+/g, " ");
    if (text === "") return;
    const lead = text.charAt(0) === " ";
    const core = text.trim() === "" && text.indexOf("\u00a0") < 0 ? "" : text.replace(/^ | $/g, "");
    if (lead || core === "") this.space = this.space || this.runs.length > 0;
    if (core === "") return;
    // A space before a link is not part of it.
    const last = this.runs[this.runs.length - 1];
    if (this.space && last !== undefined) this.runs[this.runs.length - 1] = { ...last, text: `${last.text} ` };
    this.add(core.replace(/\u00a0/g, " "));
    this.space = text.charAt(text.length - 1) === " ";
  }

  private add(text: string): void {
    const link = this.links[this.links.length - 1];
    this.runs.push({
      text,
      ...(this.bold > 0 && { bold: true }),
      ...(this.italic > 0 && { italic: true }),
      ...(this.struck > 0 && { struck: true }),
      ...(link !== undefined && link !== "" && { link }),
    });
  }

  /** Ends the block that is being read. A bullet waits for its text. */
  flush(): void {
    const { runs } = this;
    this.runs = [];
    this.space = false;
    if (this.cell !== undefined) {
      if (runs.length > 0) this.cell.runs.push(...(this.cell.runs.length > 0 ? [{ text: "\n" }] : []), ...runs);
      return;
    }
    if (runs.length === 0) return;
    const { marker, role, quote } = this;
    this.marker = undefined;
    this.blocks.push({ kind: "text", role, runs, quote, depth: this.lists.length, ...(marker !== undefined && { marker }) });
  }

  tag(name: string, closing: boolean, source: string): void {
    switch (name) {
      case "br":
        this.add("\n");
        this.space = false;
        return;
      case "b":
      case "strong":
      case "th":
        this.bold = Math.max(0, this.bold + (closing ? -1 : 1));
        break;
      case "i":
      case "em":
      case "cite":
        this.italic = Math.max(0, this.italic + (closing ? -1 : 1));
        return;
      case "s":
      case "strike":
      case "del":
        this.struck = Math.max(0, this.struck + (closing ? -1 : 1));
        return;
      case "a":
        if (closing) this.links.pop();
        else this.links.push(address(attribute(source, "href")));
        return;
      case "img": {
        // A picture of a few points is there to count who reads, not to be seen.
        const tiny = /\b(?:width|height)\s*=\s*["']?[01]\b/i.test(source);
        if (!tiny) this.add(this.picture(decodeCharacters(attribute(source, "alt"))));
        return;
      }
      default:
    }
    if (name === "table" || name === "tr" || name === "td" || name === "th") this.tabular(name, closing, source);
    else if (BLOCKS.has(name)) this.block(name, closing, source);
  }

  private block(name: string, closing: boolean, source: string): void {
    this.flush();
    const heading = HEADINGS[name];
    if (heading !== undefined) this.role = closing ? "P" : heading;
    else if (name === "blockquote") this.quote = Math.max(0, this.quote + (closing ? -1 : 1));
    else if (name === "pre") {
      this.pre = Math.max(0, this.pre + (closing ? -1 : 1));
      this.role = closing ? "P" : "Pre";
    } else if (name === "ul" || name === "ol") {
      if (closing) this.lists.pop();
      else this.lists.push({ ordered: name === "ol", next: Number(attribute(source, "start")) || 1 });
      this.marker = undefined;
    } else if (name === "li") {
      const list = this.lists[this.lists.length - 1];
      if (closing) this.marker = undefined;
      else this.marker = list?.ordered === true ? `${list.next++}.` : "•";
    } else if (name === "hr" && this.cell === undefined) this.blocks.push({ kind: "rule", quote: this.quote });
  }

  private tabular(name: string, closing: boolean, source: string): void {
    this.flush();
    if (name === "table") {
      if (!closing) {
        if (this.table === undefined) this.table = { rows: [], inner: 0 };
        else this.table.inner++;
      } else if (this.table !== undefined && this.table.inner-- === 0) this.endTable(this.table.rows);
      return;
    }
    const { table } = this;
    if (table === undefined || table.inner > 0) return;
    if (name === "tr") {
      this.cell = undefined;
      if (!closing) table.rows.push([]);
    } else if (closing) this.cell = undefined;
    else {
      if (table.rows.length === 0) table.rows.push([]);
      this.cell = { runs: [], header: name === "th", span: Math.min(20, Math.max(1, Number(attribute(source, "colspan")) || 1)) };
      table.rows[table.rows.length - 1]?.push(this.cell);
    }
  }

  private endTable(all: Cell[][]): void {
    this.table = undefined;
    this.cell = undefined;
    const rows = all.filter((row) => row.some(({ runs }) => runs.some(({ text }) => text.trim() !== "")));
    if (rows.length === 0) return;
    // One column is layout, not a table.
    if (rows.every((row) => row.length === 1)) {
      for (const [cell] of rows)
        for (const runs of lines(cell?.runs ?? [])) this.blocks.push({ kind: "text", role: "P", runs, quote: this.quote, depth: 0 });
    } else this.blocks.push({ kind: "table", rows, quote: this.quote });
  }
}

/** Runs per line. */
export function lines(runs: readonly Run[]): Run[][] {
  const out: Run[][] = [[]];
  for (const run of runs) {
    run.text.split("\n").forEach((text, i) => {
      if (i > 0) out.push([]);
      if (text !== "") out[out.length - 1]?.push({ ...run, text });
    });
  }
  return out;
}

function attribute(source: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, "i").exec(source.slice(0, 4000));
  return found === null ? "" : (found[1] ?? found[2] ?? found[3] ?? "");
}

/** Only addresses that a reader may open. */
function address(href: string): string {
  const plain = decodeCharacters(href).trim();
  return /^(?:https?:|mailto:|tel:)/i.test(plain) ? plain : "";
}
