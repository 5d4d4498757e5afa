/** What {@link scanHtml} meets, with the places in the source. */
export interface HtmlVisitor {
  /** Text between tags, as it is written (characters not decoded). */
  text?(from: number, to: number): void;
  /** A tag. `name` is lower case. Answering `"stop"` ends the walk. */
  tag?(name: string, closing: boolean, from: number, to: number): unknown;
}

/** Elements whose content is no text for a reader. */
const RAW = ["script", "style", "xmp", "iframe", "noembed", "noframes"];

/** Walks over HTML once, without a DOM, and says where its tags and texts stand. */
export function scanHtml(html: string, { text, tag }: HtmlVisitor): void {
  let at = 0;
  const say = (from: number, to: number) => {
    if (text && to > from) text(from, to);
  };
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0) {
      say(at, html.length);
      return;
    }
    const next = html.charCodeAt(open + 1);
    if (next === 33 || next === 63) {
      say(at, open);
      const comment = html.startsWith("<!--", open);
      const end = comment ? html.indexOf("-->", open + 2) : html.indexOf(">", open);
      at = end < 0 ? html.length : end + (comment ? 3 : 1);
      continue;
    }
    const closing = next === 47;
    const start = closing ? open + 2 : open + 1;
    if (!isLetter(html.charCodeAt(start))) {
      say(at, open + 1);
      at = open + 1;
      continue;
    }
    say(at, open);
    let end = start;
    while (end < html.length && !endsName(html.charCodeAt(end))) end++;
    const name = html.slice(start, Math.min(end, start + 20)).toLowerCase();
    at = tagEnd(html, end);
    if (tag && tag(name, closing, open, at) === "stop") return;
    if (!closing && RAW.indexOf(name) >= 0) {
      const close = new RegExp(`</${name}[\\s/>]`, "gi");
      close.lastIndex = at;
      const found = close.exec(html);
      at = found === null ? html.length : tagEnd(html, found.index + 2 + name.length);
    }
  }
}

const isLetter = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const endsName = (code: number) => code === 62 || code === 47 || code === 32 || (code >= 9 && code <= 13);

/** The place after the tag whose name ends at `from`. A quote counts only after `=`, as in browsers. */
function tagEnd(html: string, from: number): number {
  let value = false;
  for (let i = from; i < html.length; i++) {
    const code = html.charCodeAt(i);
    if (code === 62) return i + 1;
    if (code === 61) value = true;
    else if (value && (code === 34 || code === 39)) {
      const close = html.indexOf(code === 34 ? '"' : "'", i + 1);
      if (close < 0) return html.length;
      i = close;
      value = false;
    } else if (code !== 32 && (code < 9 || code > 13)) value = false;
  }
  return html.length;
}
