import type { Lang } from "../texts/text.ts";

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
}

/** The PDF, not yet protected. `missingGlyphs` counts characters our font does not have; then the original is attached inside. */
export interface MailPdf {
  readonly bytes: Uint8Array;
  readonly missingGlyphs: number;
}

/** Turns the text of a mail into a PDF. Nothing is dropped: what the font cannot show is counted, and the original is attached inside. */
export async function mailPdf(mail: MailText): Promise<MailPdf> {
  throw new Error(`not yet: ${mail.subject.length}`);
}
