import { protectText } from "../texts/protect.ts";
import type { Lang } from "../texts/text.ts";
import { attach } from "./create/attach.ts";
import { type Block, htmlBlocks, type Run, textBlocks } from "./create/blocks.ts";
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
