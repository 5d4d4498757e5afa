import { entities } from "./entities.ts";
import { scanHtml } from "./html-scan.ts";

/** Elements that stand on lines of their own. */
const BLOCK = new Set(
  "address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre section select summary table tbody tfoot thead title tr ul".split(
    " ",
  ),
);

/** What stands between the last text and the next: the strongest wins, and nothing is written before there is text. */
interface Gap {
  space: boolean;
  lines: number;
  tabs: number;
}

/**
 * The plain text of HTML, as a reader sees it: blocks on lines of their own, table cells apart by tabs, characters decoded.
 * Needs no DOM and looks at every character once, so that a hostile megabyte costs what an honest one does.
 */
export function htmlText(html: string): string {
  const out: string[] = [];
  const gap: Gap = { space: false, lines: 0, tabs: 0 };
  let written = false;
  let cell = false;
  let pre = 0;

  const write = (text: string) => {
    if (written) {
      if (gap.tabs > 0) out.push("\t".repeat(gap.tabs));
      else if (gap.lines > 0) out.push("\n".repeat(gap.lines));
      else if (gap.space) out.push(" ");
    }
    gap.space = false;
    gap.lines = 0;
    gap.tabs = 0;
    written = true;
    out.push(text);
  };
  const line = () => {
    if (gap.lines === 0) gap.lines = 1;
  };

  const text = (raw: string) => {
    const plain = raw.indexOf("&") < 0 ? raw : decodeCharacters(raw);
    if (pre > 0) {
      const rows = plain.split(/\r\n|\r|\n/);
      for (let i = 0; i < rows.length; i++) {
        if (i > 0) gap.lines++;
        if (rows[i] !== "") write(rows[i] as string);
      }
      return;
    }
    let from = 0;
    for (let i = 0; i <= plain.length; i++) {
      const code = i < plain.length ? plain.charCodeAt(i) : 32;
      if (code !== 32 && (code < 9 || code > 13)) continue;
      if (i > from) write(plain.slice(from, i));
      if (i < plain.length) gap.space = true;
      from = i + 1;
    }
  };

  const tag = (name: string, closing: boolean) => {
    if (name === "br") gap.lines++;
    else if (name === "td" || name === "th") {
      // Paragraphs inside a cell break lines between them, not at its borders; `</td>` may be left out.
      if (closing || cell) {
        gap.lines = 0;
        gap.tabs++;
      }
      cell = !closing;
    } else if (name === "tr" || name === "table") {
      cell = false;
      gap.tabs = 0;
      line();
    } else if (BLOCK.has(name)) {
      if (name === "pre") pre = Math.max(0, pre + (closing ? -1 : 1));
      if (gap.tabs === 0) line();
    }
  };

  scanHtml(html, { text: (from, to) => text(html.slice(from, to)), tag });
  // A space that may not break is for the eye; for whoever reads on it is a space.
  return out
    .join("")
    .replace(/\u00a0/g, " ")
    .replace(/\u00ad/g, "");
}

/** What browsers make of the numbers 128–159, which HTML reads as windows-1252. */
const WINDOWS =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** Decodes `&eacute;`, `&#233;` and `&#xe9;`; also for XML. What is no character stays as it is written. */
export function decodeCharacters(text: string): string {
  return text.replace(/&(?:#(\d{1,8})|#[xX]([\da-fA-F]{1,7})|([A-Za-z]\w{0,20}))(;?)/g, (all, decimal, hex, name, semicolon) => {
    if (name !== undefined) {
      const character = entities.get(name);
      // Without `;` only the old names count, and then only whole: "&copy2024" stays, "a&ampb" is seen rarely.
      return character !== undefined && (semicolon === ";" || name.length < 8) ? character : all;
    }
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    if (code >= 128 && code < 160) return WINDOWS.charAt(code - 128);
    if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return "\ufffd";
    return String.fromCodePoint(code);
  });
}
