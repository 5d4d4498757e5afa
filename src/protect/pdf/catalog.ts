import type { PdfDocument } from "./document.ts";
import { type WriteString, writeValue } from "./rewrite.ts";
import { type Dict, Name } from "./syntax.ts";

/** The version of the file: the later of header and catalog (7.7.2). */
function version(doc: PdfDocument): number {
  const own = doc.resolve(doc.catalog().get("Version"));
  return Math.max(Number(doc.xref.version), own instanceof Name ? Number(own.value) || 0 : 0);
}

/** AES-256 in this form exists from PDF 2.0 on; before it, as Adobe's extension level 8 of 1.7. */
export const headerVersion = (doc: PdfDocument): string => (version(doc) >= 2 ? "2.0" : "1.7");

/** What changes in the catalog: before PDF 2.0 the extension must be named. What others wrote there stays. */
export function catalogEdits(doc: PdfDocument, catalog: Dict, writeString: WriteString): Record<string, string> {
  if (version(doc) >= 2) return {};
  const extensions = doc.resolve(catalog.get("Extensions"));
  const entries: Dict = new Map(extensions instanceof Map ? extensions : []);
  const adobe = doc.resolve(entries.get("ADBE"));
  const level = (given: Dict): Dict => new Map([...given, ["BaseVersion", new Name("1.7")], ["ExtensionLevel", 8]]);
  entries.set("ADBE", Array.isArray(adobe) ? [...adobe, level(new Map())] : level(adobe instanceof Map ? adobe : new Map()));
  return { Extensions: writeValue(entries, writeString) };
}
