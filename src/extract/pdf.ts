import { LIMITS, type Limits } from "./budget.ts";
import { type Extracted, extract } from "./extract.ts";

/** The part of pdf.js that is used. */
interface PdfJs {
  getDocument(source: object): { promise: Promise<PdfJsDocument>; destroy(): Promise<void> };
}
interface PdfJsDocument {
  readonly numPages: number;
  getPage(number: number): Promise<{
    getTextContent(): Promise<{ items: readonly { readonly str?: string; readonly hasEOL?: boolean }[] }>;
    cleanup(): void;
  }>;
}

/** Loads pdf.js with the part that is meant for a worker, so that it works where no worker may be started; the host runs this in one of its own. */
async function pdfJs(): Promise<PdfJs> {
  const [library, worker] = await Promise.all([
    import("pdfjs-dist/legacy/build/pdf.mjs"),
    // @ts-expect-error it has no types
    import("pdfjs-dist/legacy/build/pdf.worker.mjs"),
  ]);
  (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = worker;
  return library as unknown as PdfJs;
}

/**
 * Reads the text of a PDF where pdf.js can be loaded: pages, the pane, the command line. Our own reader does most of them; pdf.js is asked for what it
 * leaves: damaged files, files that are encrypted but open, and fonts that do not say what their letters are.
 */
export async function extractPdf(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<Extracted> {
  const own = extract("bestand.pdf", bytes, limits);
  if (!("unread" in own) || !(own.unread === "damaged" || own.unread === "not-available")) return own;
  const most = limits.text ?? LIMITS.text;
  const { getDocument } = await pdfJs();
  // A copy, because pdf.js keeps what it is given. No fonts, no scripts, nothing fetched.
  const loading = getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  const pages: string[] = [];
  let length = 0;
  try {
    const doc = await loading.promise;
    for (let n = 1; n <= doc.numPages && length < most; n++) {
      const page = await doc.getPage(n);
      const { items } = await page.getTextContent();
      const text = items.map(({ str = "", hasEOL }) => (hasEOL === true ? `${str}\n` : str)).join("");
      pages.push(text);
      length += text.length;
      page.cleanup();
    }
  } catch (error) {
    if ((error as { name?: string }).name === "PasswordException") return { unread: "protected" };
    return pages.length > 0 ? { unread: "damaged", text: pages.join("\n") } : own;
  } finally {
    await loading.destroy();
  }
  const text = pages.join("\n");
  if (text.trim() === "") return own.unread === "damaged" ? { unread: "picture" } : own;
  return length >= most ? { unread: "too-large", text } : { text };
}
