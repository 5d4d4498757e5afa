import { indexOf, latin1 } from "../protect/pdf/syntax.ts";
import { isCfb } from "./cfb.ts";

/** What a file is, by its first bytes; the name decides only between kinds of text. */
export type Signature = "pdf" | "zip" | "cfb" | "rtf" | "html" | "eml" | "picture" | "text" | "other";

/** How pictures begin; `.` is any byte. */
const PICTURES: readonly string[] = [
  "\u00ff\u00d8\u00ff",
  "\u0089PNG",
  "GIF8",
  "RIFF....WEBP",
  "II*\u0000",
  "MM\u0000*",
  "BM....\u0000\u0000\u0000\u0000",
  ...["heic", "heix", "hevc", "heim", "heis", "mif1", "msf1", "avif"].map((brand) => `....ftyp${brand}`),
];

const begins = (head: string, pattern: string): boolean => {
  for (let i = 0; i < pattern.length; i++) if (pattern.charAt(i) !== "." && pattern.charAt(i) !== head.charAt(i)) return false;
  return true;
};

/** Recognises a file. */
export function signature(name: string, bytes: Uint8Array): Signature {
  if (indexOf(bytes, "%PDF-", 0, 1029) >= 0) return "pdf";
  if (isCfb(bytes)) return "cfb";
  const head = latin1(bytes, 0, Math.min(bytes.length, 4096));
  if (begins(head, "PK\u0003\u0004") || begins(head, "PK\u0005\u0006")) return "zip";
  if (PICTURES.some((picture) => begins(head, picture))) return "picture";
  if (/^\{\\rtf/.test(head)) return "rtf";
  if (!looksLikeText(bytes)) return "other";
  const end = name.toLowerCase().replace(/^.*\./, "");
  if (end === "eml" || end === "mht" || end === "mhtml") return "eml";
  if (/^(?:html?|xhtml|svg)$/.test(end) || /^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html|<svg)/i.test(head)) return "html";
  if (
    /^(?:(?:received|return-path|delivered-to|mime-version|message-id|x-[\w-]+|from|to|subject|date): [^\n]*\n(?:[ \t][^\n]*\n)*){3}/i.test(
      head.replace(/\r/g, ""),
    )
  )
    return "eml";
  return "text";
}

/** Text has hardly any control characters, and no zeros unless it is UTF-16. */
function looksLikeText(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  const end = Math.min(bytes.length, 8192);
  let odd = 0;
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte === 0) return false;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) odd++;
  }
  return odd * 100 <= end;
}
