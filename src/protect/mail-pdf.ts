import { decodeCharacters } from "../extract/html.ts";
import { protectText } from "../texts/protect.ts";
import type { Lang, Params } from "../texts/text.ts";
import { attach } from "./create/attach.ts";
import { type Block, htmlBlocks, type Run, textBlocks } from "./create/blocks.ts";
import { undrawable } from "./create/drawable.ts";
import { type Letterhead, writeLetterhead } from "./create/letterhead.ts";
import { Sheet } from "./create/sheet.ts";
import { write } from "./create/write.ts";
import { utf8 } from "./passphrase.ts";

/** A mail whose text becomes a PDF. Give `html` when there is one: lists, tables and links survive. */
export interface MailText {
  readonly subject: string;
  readonly html?: string;
  readonly text?: string;
  readonly from?: string;
  /** As it is to be shown. */
  readonly date?: string;
  readonly language?: Lang;
  readonly organisation?: string;
  /** What the organisation wants above it, beside its name. */
  readonly letterhead?: Letterhead;
}

/** The PDF, not yet protected. `missingGlyphs` counts characters our font does not have; then the original is attached inside. */
export interface MailPdf {
  readonly bytes: Uint8Array;
  readonly missingGlyphs: number;
}

/** Turns the text of a mail into a PDF. Nothing is dropped: what the font cannot show is counted, and the original is attached inside. */
export async function mailPdf({
  subject,
  html,
  text,
  from,
  date,
  language = "nl",
  organisation = "",
  letterhead = { lines: [] },
}: MailText): Promise<MailPdf> {
  const sheet = await Sheet.begin(protectText(language, "mail.title"), language);
  const head: Block[] = [];
  const line = (runs: Run[]) => head.push({ kind: "text", role: "P", runs, quote: 0, depth: 0 });
  await writeLetterhead(sheet, organisation, letterhead);
  if (subject.trim() !== "") head.push({ kind: "text", role: "H1", runs: [{ text: subject }], quote: 0, depth: 0 });
  if (from !== undefined) line([{ text: `${protectText(language, "mail.from")}: `, bold: true }, { text: from }]);
  if (date !== undefined) line([{ text: `${protectText(language, "mail.date")}: `, bold: true }, { text: date }]);
  if (from !== undefined || date !== undefined) head.push({ kind: "rule", quote: 0 });
  write(sheet, head);
  write(sheet, html === undefined ? textBlocks(text ?? "") : htmlBlocks(html, (alt) => protectText(language, "mail.picture", { alt })));

  const missingGlyphs = sheet.missing;
  if (missingGlyphs > 0) {
    const name = `${protectText(language, "mail.original")}.${html === undefined ? "txt" : "html"}`;
    attach(sheet.doc, [{ name, bytes: utf8(`\ufeff${html ?? text ?? ""}`) }]);
  }
  const bytes = await sheet.finish((page, pages) => protectText(language, "mail.page", { page, pages }));
  return { bytes, missingGlyphs };
}

/** The file that is to be protected in a mail's place, and what must be said about it. */
export interface MailFile {
  readonly file: { readonly name: string; readonly bytes: Uint8Array };
  readonly notes: readonly { readonly file: string; readonly say: "note.undrawable" | "note.missing-glyphs"; readonly params: Params }[];
}

/**
 * The text of a mail as a PDF with this name, or, when it has letters that we cannot draw as they should be, as it is: a name in which letters are missing
 * or not joined is worse than a file that another program shows whole. Look beforehand with `undrawable`.
 */
export async function mailFile(mail: MailText, name: string): Promise<MailFile> {
  const { subject, html, text = "", language = "nl" } = mail;
  const letters = undrawable(subject + (html === undefined ? text : decodeCharacters(html)));
  if (letters.length > 0) {
    const original = `${protectText(language, "mail.original")}.${html === undefined ? "txt" : "html"}`;
    const whole = html === undefined ? `${subject}\r\n\r\n${text}` : `<h1>${escapeHtml(subject)}</h1>\r\n${html}`;
    const params = { letters: letters.slice(0, 5).join(" "), count: letters.length };
    return {
      file: { name: original, bytes: utf8(`\ufeff${subject.trim() === "" ? (html ?? text) : whole}`) },
      notes: [{ file: "", say: "note.undrawable", params }],
    };
  }
  const { bytes, missingGlyphs } = await mailPdf(mail);
  return {
    file: { name, bytes },
    notes: missingGlyphs > 0 ? [{ file: "", say: "note.missing-glyphs", params: { count: missingGlyphs } }] : [],
  };
}

const escapeHtml = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
