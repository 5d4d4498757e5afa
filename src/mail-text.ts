import { htmlText } from "./extract/html.ts";
import { scanHtml } from "./extract/html-scan.ts";
import { countVisible, editVisible, escapeHtml, type VisibleEdit } from "./html-tokens.ts";
import { quotedSpans } from "./quoted.ts";

/** How Outlook holds a message text. */
export type BodyType = "html" | "text";

/** A stretch of the source, and the text a reader sees in it. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Where in `text` the words of others stand. */
  readonly pieces: readonly { readonly quoted: boolean; readonly start: number; readonly end: number }[];
}

/** A message text, with one's own words apart from the thread below (or between) them. */
export interface Body {
  readonly type: BodyType;
  readonly source: string;
  /** One's own new text. */
  readonly own: string;
  /** What others wrote before. */
  readonly quoted: string;
  readonly stretches: readonly Stretch[];
}

/**
 * Reads a message text. Pure, without a DOM, each character once. `longest` is how many characters of the quoted thread's
 * source are read: while sending nobody can wait for a thread of megabytes, and its top is what an answer brings along.
 */
export function readBody(source: string, type: BodyType, longest = source.length): Body {
  // Some clients hand over plain text when asked for HTML (docs/outlook-quirks.md, "Body as text"): then its lines are lines.
  const tagged = type === "html" && /<[a-z!/]/i.test(source);
  const stretches = (type === "html" ? htmlStretches(source) : [{ from: 0, to: source.length, quoted: false }]).map(
    ({ from, to, quoted }): Stretch => {
      const piece = source.slice(from, quoted ? Math.min(to, from + longest) : to);
      const text = type === "html" ? htmlText(tagged ? piece : `<pre>${piece}</pre>`) : piece;
      return { from, to, text, pieces: quoted ? [{ quoted, start: 0, end: text.length }] : pieces(text) };
    },
  );
  return { type, source, own: joined(stretches, false), quoted: joined(stretches, true), stretches };
}

function pieces(text: string): Stretch["pieces"] {
  const list: { quoted: boolean; start: number; end: number }[] = [];
  let at = 0;
  for (const { start, end } of quotedSpans(text)) {
    if (start > at) list.push({ quoted: false, start: at, end: start });
    list.push({ quoted: true, start, end });
    at = end;
  }
  if (at < text.length) list.push({ quoted: false, start: at, end: text.length });
  return list;
}

function joined(stretches: readonly Stretch[], quoted: boolean): string {
  const found: string[] = [];
  for (const { text, pieces: list } of stretches)
    for (const piece of list) {
      if (piece.quoted === quoted) found.push(text.slice(piece.start, piece.end));
    }
  return found.filter((text) => text.trim() !== "").join("\n");
}

/** The tag that opens a quoted thread in each client; general knowledge, to be tried in a tenant (docs/outlook-quirks.md, "Quoted threads"). */
const QUOTE_TAG =
  /\s(?:id\s*=\s*["']?(?:x_)*(?:divRplyFwdMsg|mail-editor-reference-message-container|OLK_SRC_BODY_SECTION)\b|class\s*=\s*["']?[^"'>]{0,80}(?:gmail_quote|yahoo_quoted|moz-cite-prefix|protonmail_quote)\b|name\s*=\s*["']?_MailOriginal\b|type\s*=\s*["']?cite\b)/i;
/** Classic Outlook draws a line above the header of the mail it answers. */
const WORD_LINE = /border-top:\s*solid\s+#(?:e1e1e1|b5c4df)/i;
/** These close again, and one can write below them; after the others everything is quoted. */
const CLOSES = /gmail_quote|yahoo_quoted|protonmail_quote|type\s*=\s*["']?cite/i;

function htmlStretches(html: string): { from: number; to: number; quoted: boolean }[] {
  const list: { from: number; to: number; quoted: boolean }[] = [];
  let at = 0;
  let depth = 0;
  let inside = "";
  let opened = 0;
  let rest = false;
  scanHtml(html, {
    tag(name, closing, from, to) {
      if (inside !== "") {
        if (name === inside) depth += closing ? -1 : 1;
        if (depth > 0) return undefined;
        list.push({ from: opened, to, quoted: true });
        at = to;
        inside = "";
        return undefined;
      }
      if (closing || to - from > 2_000) return undefined;
      const source = html.slice(from, to);
      if (!QUOTE_TAG.test(source) && !WORD_LINE.test(source)) return undefined;
      if (from > at) list.push({ from: at, to: from, quoted: false });
      opened = from;
      if (CLOSES.test(source)) {
        inside = name;
        depth = 1;
        return undefined;
      }
      // Everything below is quoted: nothing more to look for.
      rest = true;
      return "stop";
    },
  });
  if (rest || inside !== "") list.push({ from: opened, to: html.length, quoted: true });
  else if (at < html.length || list.length === 0) list.push({ from: at, to: html.length, quoted: false });
  return list;
}

/** A change in one's own text or in the thread: offsets in {@link Body.own} or {@link Body.quoted}. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/**
 * The source with these changes in it, formatting and all else as it was; undefined when the places cannot be found back
 * for sure, and then nothing may be written. Edits are in order and do not overlap.
 */
export function editBody(body: Body, part: "body" | "quoted", edits: readonly Edit[]): string | undefined {
  let out = "";
  let copied = 0;
  let offset = 0;
  for (const { from, to, text, pieces: list } of body.stretches) {
    const here: Edit[] = [];
    for (const piece of list) {
      if (piece.quoted !== (part === "quoted") || text.slice(piece.start, piece.end).trim() === "") continue;
      for (const edit of edits) {
        const start = Math.max(edit.start - offset, 0);
        const end = Math.min(edit.end - offset, piece.end - piece.start);
        if (start < end) here.push({ start: piece.start + start, end: piece.start + end, put: edit.start >= offset ? edit.put : "" });
      }
      offset += piece.end - piece.start + 1;
    }
    const written = editStretch(body, from, to, text, here);
    if (written === undefined) return undefined;
    out += body.source.slice(copied, from) + written;
    copied = to;
  }
  return out + body.source.slice(copied);
}

function editStretch({ type, source }: Body, from: number, to: number, text: string, edits: readonly Edit[]): string | undefined {
  const stretch = source.slice(from, to);
  if (edits.length === 0) return stretch;
  if (type === "text") {
    let out = "";
    let at = 0;
    for (const { start, end, put } of edits) {
      out += stretch.slice(at, start) + put;
      at = end;
    }
    return out + stretch.slice(at);
  }
  const visible = edits.map(({ start, end, put }): VisibleEdit => ({ from: countVisible(text, start), to: countVisible(text, end), put }));
  const edited = editVisible(stretch, visible);
  return edited.visible === countVisible(text) ? edited.html : undefined;
}

/** Where a signature begins, as Outlook marks it; it says who writes, and stays. */
const SIGNATURE = /\sid\s*=\s*["']?(?:x_)*(?:Signature|ms-outlook-mobile-signature|_MailAutoSig)\b|\sclass\s*=\s*["']?MsoAutoSig\b/i;

/**
 * The source with one's own words replaced by a line; signature and quoted thread stay. `own` is what the new own text
 * must read as, so that it can be verified after writing.
 */
export function replaceOwn(body: Body, line: string): { source: string; own: string } | undefined {
  const [first] = body.stretches;
  if (!first) return undefined;
  const theirs = first.pieces.filter(({ quoted }) => quoted);
  if (body.type === "html" && theirs.length === 0) {
    const { head, signature, tail } = frame(body.source.slice(first.from, first.to));
    // Words between quoted parts are one's own too.
    const others = editBody({ ...body, stretches: body.stretches.slice(1) }, "body", [{ start: 0, end: body.own.length, put: "" }]);
    if (others === undefined) return undefined;
    const sign = signature === "" ? "" : `<div><br></div>${signature}`;
    return written(`${head}<div>${escapeHtml(line)}</div>${sign}${tail}${others.slice(first.to)}`, "html");
  }
  if (body.own === "")
    return written(body.type === "html" ? `<div>${escapeHtml(line)}</div>${body.source}` : `${line}\n\n${body.source}`, body.type);
  const sign = body.type === "text" ? /(?:^|\n)-- ?\r?\n/.exec(body.own) : null;
  const end = sign ? sign.index : body.own.length;
  const source = editBody(body, "body", [{ start: 0, end, put: `${line}\n` }]);
  return source === undefined ? undefined : written(source, body.type);
}

const written = (source: string, type: BodyType) => ({ source, own: readBody(source, type).own });

/** Takes one's own HTML apart: what must stay before it, the signature, and tags that are still open where the thread begins. */
function frame(html: string): { head: string; signature: string; tail: string } {
  let bodyEnd = 0;
  let signature = -1;
  const open: { name: string; from: number; to: number }[] = [];
  let tail = html.length;
  scanHtml(html, {
    tag(name, closing, from, to) {
      if (name === "body" && !closing) {
        bodyEnd = to;
        open.length = 0;
        return;
      }
      if (closing && (name === "body" || name === "html")) {
        if (tail > from) tail = from;
        return;
      }
      if (bodyEnd === 0 && (name === "html" || name === "head" || name === "meta")) {
        if (closing && name === "head") bodyEnd = to;
        return;
      }
      if (signature >= 0) return;
      if (!closing && SIGNATURE.test(html.slice(from, Math.min(to, from + 2_000)))) {
        signature = from;
        return;
      }
      if (VOID.indexOf(name) >= 0) return;
      if (!closing) open.push({ name, from, to });
      else
        for (let i = open.length - 1; i >= 0; i--)
          if (open[i]?.name === name) {
            open.length = i;
            break;
          }
    },
  });
  const kept = open
    .filter(({ name, from }) => from >= bodyEnd && name !== "p" && name !== "a" && name !== "span")
    .map(({ from, to }) => html.slice(from, to));
  return {
    head: html.slice(0, bodyEnd) + kept.join(""),
    signature: signature < 0 ? "" : html.slice(signature, tail),
    tail: html.slice(tail),
  };
}

const VOID = ["br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "source", "track", "wbr"];

/** Names of the pictures that stand in one's own text (`cid:`), outside the signature: they go along when the text moves. */
export function ownPictures(body: Body): string[] {
  const found: string[] = [];
  if (body.type !== "html") return found;
  for (const { from, to, pieces: list } of body.stretches) {
    if (list.length > 0 && list.every(({ quoted }) => quoted)) continue;
    let signed = false;
    const html = body.source.slice(from, to);
    scanHtml(html, {
      tag(name, closing, start, end) {
        if (signed || closing) return;
        const source = html.slice(start, end);
        if (SIGNATURE.test(source)) signed = true;
        const cid = name === "img" ? /\ssrc\s*=\s*["']?cid:([^"'\s>]{1,200})/i.exec(source) : null;
        if (cid?.[1]) found.push(cid[1]);
      },
    });
  }
  return found;
}
