import { type PDFDocument, PDFName, type PDFObject } from "pdf-lib";
import { textString } from "./typeface.ts";

/** A file to be put inside a PDF. */
export interface Enclosed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Puts files into a document, byte for byte (ISO 32000-2, 7.11.4). Not compressed: most are already, and encryption does not gain by it. */
export function attach(doc: PDFDocument, files: readonly Enclosed[]): void {
  const { context } = doc;
  const names = uniqueNames(files);
  const entries = files
    .map(({ bytes }, index): { name: string; spec: PDFObject } => {
      const name = names[index] as string;
      const file = context.register(
        context.stream(bytes, {
          Type: "EmbeddedFile",
          Subtype: PDFName.of(mediaType(name)),
          Params: { Size: bytes.length },
        }),
      );
      return {
        name,
        spec: context.register(
          context.obj({ Type: "Filespec", F: textString(name), UF: textString(name), EF: { F: file, UF: file }, AFRelationship: "Data" }),
        ),
      };
    })
    // A name tree is in order (7.9.6).
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const list: PDFObject[] = [];
  for (const { name, spec } of entries) list.push(textString(name), spec);
  const tree = context.obj({ EmbeddedFiles: context.register(context.obj({ Names: list })) });
  doc.catalog.set(PDFName.of("Names"), tree);
  doc.catalog.set(PDFName.of("AF"), context.obj(entries.map(({ spec }) => spec)));
}

/** Two files of one name would be one file to the receiver. */
function uniqueNames(files: readonly Enclosed[]): string[] {
  const taken = new Set<string>();
  return files.map(({ name }) => {
    const clean =
      name
        .replace(/^.*[\\/]/, "")
        .split("")
        .filter((c) => c >= " ")
        .join("") || "bestand";
    const dot = clean.lastIndexOf(".");
    const [stem, end] = dot > 0 ? [clean.slice(0, dot), clean.slice(dot)] : [clean, ""];
    let unique = clean;
    for (let i = 2; taken.has(unique.toLowerCase()); i++) unique = `${stem} (${i})${end}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

const TYPES: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  doc: "application/msword",
  xls: "application/vnd.ms-excel",
  ppt: "application/vnd.ms-powerpoint",
  odt: "application/vnd.oasis.opendocument.text",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  txt: "text/plain",
  html: "text/html",
  csv: "text/csv",
  rtf: "application/rtf",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  zip: "application/zip",
  eml: "message/rfc822",
  msg: "application/vnd.ms-outlook",
};

/** What kind of file a name promises. */
const mediaType = (name: string): string => TYPES[name.replace(/^.*\./, "").toLowerCase()] ?? "application/octet-stream";
