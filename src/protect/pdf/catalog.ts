import type { PdfDocument } from "./document.ts";
import type { WriteString } from "./rewrite.ts";
import { type Dict, Name, Ref, Text, type Value } from "./syntax.ts";

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
  return { Extensions: write(entries, writeString) };
}

/** A value as PDF syntax. */
function write(value: Value, writeString: WriteString): string {
  if (value instanceof Name) return `/${value.value.replace(/[^!-~]|[#()<>[\]{}/%]/g, escapeName)}`;
  if (value instanceof Text) return writeString(value);
  if (value instanceof Ref) return `${value.num} ${value.gen} R`;
  if (Array.isArray(value)) return `[${value.map((item) => write(item, writeString)).join(" ")}]`;
  if (value instanceof Map) {
    let text = "<<";
    value.forEach((item, key) => {
      text += `${write(new Name(key), writeString)} ${write(item, writeString)} `;
    });
    return `${text}>>`;
  }
  return String(value);
}

const escapeName = (character: string): string => `#${(256 + character.charCodeAt(0)).toString(16).slice(1)}`;
