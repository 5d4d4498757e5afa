/** Plain text of an HTML body and back, well enough for an emulated Outlook, without a DOM. */

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  euml: "ë",
  eacute: "é",
  iuml: "ï",
  ouml: "ö",
  uuml: "ü",
};

export function textOfHtml(html: string): string {
  return html
    .replace(/<(style|script|head)\b[\s\S]*?<\/\1>/gi, "")
    .replace(/\r?\n/g, " ")
    .replace(/<br\b[^>]*>/gi, "\n")
    .replace(/<\/(p|div|li|tr|h[1-6]|blockquote|table)>/gi, "\n")
    .replace(/<\/td>/gi, "\t")
    .replace(/<[^>]*>/g, "")
    .replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => {
      if (name[0] !== "#") return ENTITIES[name.toLowerCase()] ?? whole;
      const code = name[1]?.toLowerCase() === "x" ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
      return String.fromCodePoint(code);
    })
    .replace(/[ \t]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

export const escapeHtml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

export const htmlOfText = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => `<div>${escapeHtml(line) || "<br>"}</div>`)
    .join("");

/** Outlook hands out whole documents and takes whole documents or fragments. */
export const wholeHtml = (inner: string): string =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>${inner}</body></html>`;

export const innerHtml = (html: string): string => /<body\b[^>]*>([\s\S]*?)<\/body>/i.exec(html)?.[1] ?? html;

/** A thread below a reply, as Outlook on the web puts it there. */
export const quotedHtml = (header: { from: string; sent: string; to: string; cc?: string; subject: string }, html: string): string =>
  `<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt"><b>Van:</b> ${escapeHtml(header.from)}<br><b>Verzonden:</b> ${header.sent}<br><b>Aan:</b> ${escapeHtml(header.to)}<br>${header.cc ? `<b>CC:</b> ${escapeHtml(header.cc)}<br>` : ""}<b>Onderwerp:</b> ${escapeHtml(header.subject)}</font><div>&nbsp;</div></div><div>${html}</div>`;
