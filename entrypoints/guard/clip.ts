/** Everything a paste or drop carries, taken out while the event still allows it. It stays in this frame. */
export interface Clip {
  /** The plain text, or the text of the HTML when there is no other. */
  readonly text: string;
  /** What must be judged: the plain text, and what the HTML shows beyond it. */
  readonly judged: string;
  /** Every text type with its data, for a paste that is to be exactly what it would have been. */
  readonly data: ReadonlyMap<string, string>;
  readonly files: readonly File[];
  /** Characters of all of it, to see whether it is too much to look at here. */
  readonly length: number;
}

/** Reads a paste or drop. Must happen in the event itself: afterwards the browser empties it. */
export function take(from: DataTransfer): Clip {
  const data = new Map<string, string>();
  for (const type of from.types) {
    const value = type === "Files" ? "" : from.getData(type);
    if (value !== "") data.set(type, value);
  }
  return clipOf(data, Array.from(from.files));
}

/** A clip of what was read. What takes time with a long text is worked out at the first question. */
export function clipOf(data: ReadonlyMap<string, string>, files: readonly File[]): Clip {
  const plain = data.get("text/plain") ?? data.get("text/uri-list") ?? "";
  const html = data.get("text/html");
  let shown: string | undefined;
  let judged: string | undefined;
  const show = () => {
    shown = shown ?? (html === undefined ? "" : textOf(html));
    return shown;
  };
  return {
    get text() {
      return plain || show();
    },
    get judged() {
      if (judged === undefined) {
        const { text } = this;
        const more = show() !== text && show() !== "" && !squeezed(text).includes(squeezed(show()));
        judged = more ? `${text}\n${show()}` : text;
      }
      return judged;
    },
    data,
    files,
    length: plain.length + (html?.length ?? 0),
  };
}

/** A clip with nothing but this text. */
export const plainClip = (text: string): Clip => ({
  text,
  judged: text,
  data: new Map([["text/plain", text]]),
  files: [],
  length: text.length,
});

const squeezed = (text: string) => text.replace(/\s+/g, "");

/**
 * What a reader could find in HTML: its text, and the texts that show on hovering or behind a link. Not every attribute:
 * word processors fill those with numbers that look like a BSN.
 */
export function textOf(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const unread of page.querySelectorAll("script, style, template, title, meta")) unread.remove();
  const hidden: string[] = [];
  for (const element of page.querySelectorAll("[alt], [title], [aria-label], a[href^='mailto:' i], a[href^='tel:' i], input[value]")) {
    for (const name of ["alt", "title", "aria-label", "value"]) hidden.push(element.getAttribute(name) ?? "");
    if (element.matches("a")) hidden.push((element.getAttribute("href") ?? "").replace(/^(mailto|tel):/i, ""));
  }
  // A block ends a word: without this, cells of a table run together.
  for (const block of page.querySelectorAll("p, div, br, li, tr, td, th, h1, h2, h3, h4, h5, h6, pre, blockquote")) {
    if (block.matches("td, th")) block.append("\t");
    else block.after("\n");
  }
  const shown = page.body?.textContent ?? "";
  return [shown, ...hidden.filter((value) => value.trim() !== "" && !shown.includes(value))].join("\n").trim();
}

/**
 * HTML as a browser's own paste would let it in: without what could run or fetch. The page asked for a paste, not for us to
 * carry a script past its own protection.
 */
export function harmless(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const bad of page.querySelectorAll("script, style, link, meta, base, iframe, frame, object, embed, template, noscript, title"))
    bad.remove();
  for (const element of page.querySelectorAll("*")) {
    for (const { name, value } of Array.from(element.attributes)) {
      const address = /^(href|src|action|formaction|xlink:href|data|poster|background)$/i.test(name);
      if (/^on/i.test(name) || name === "srcdoc" || (address && !SAFE_ADDRESS.test(value.trim()))) element.removeAttribute(name);
    }
  }
  for (const comment of comments(page)) comment.remove();
  return page.body?.innerHTML ?? "";
}

function comments(page: Document): ChildNode[] {
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
  const found: ChildNode[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as ChildNode);
  return found;
}

/** What is known to be harmless; a list of what is not would miss `java\tscript:`. */
const SAFE_ADDRESS = /^(https?:|mailto:|tel:|blob:|data:image\/(png|jpeg|gif|webp)|[^:]*$)/i;
