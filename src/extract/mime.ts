import { decodeBase64 } from "../base64.ts";
import { bytesOf, latin1 } from "../protect/pdf/syntax.ts";
import { decodeText } from "./decode.ts";

/** A part of a mail: its headers, by lower-case name, and its content. */
export interface MimePart {
  readonly headers: ReadonlyMap<string, string>;
  readonly type: string;
  readonly name: string | undefined;
  readonly parts: readonly MimePart[];
  /** The content, decoded; empty for a multipart. */
  readonly bytes: Uint8Array;
}

/** Deeper or longer than this is no mail anyone wrote. */
const DEEPEST = 30;
const MOST_PARTS = 500;

/** Takes a mail apart (RFC 2045–2047, 5322). Never throws: what is malformed is taken as text, as mail programs do. */
export function readMime(bytes: Uint8Array): MimePart {
  const count = { parts: 0 };
  return readPart(latin1(bytes), 0, count);
}

function readPart(source: string, depth: number, count: { parts: number }): MimePart {
  count.parts++;
  const gap = /\r?\n[ \t]*\r?\n/.exec(source);
  const head = gap === null ? source : source.slice(0, gap.index);
  const body = gap === null ? "" : source.slice(gap.index + gap[0].length);
  const headers = readHeaders(head);
  const content = headers.get("content-type") ?? "text/plain";
  const type = (/^\s*([\w.+-]+\/[\w.+-]+)/.exec(content)?.[1] ?? "text/plain").toLowerCase();
  const name = parameter(headers.get("content-disposition") ?? "", "filename") ?? parameter(content, "name");
  const boundary = parameter(content, "boundary");
  if (type.startsWith("multipart/") && boundary !== undefined && depth < DEEPEST) {
    const parts: MimePart[] = [];
    for (const piece of split(body, boundary)) {
      if (count.parts >= MOST_PARTS) break;
      parts.push(readPart(piece, depth + 1, count));
    }
    return { headers, type, name, parts, bytes: new Uint8Array(0) };
  }
  return { headers, type, name, parts: [], bytes: decodeBody(body, headers.get("content-transfer-encoding") ?? "") };
}

function split(body: string, boundary: string): string[] {
  const mark = `--${boundary}`;
  const pieces: string[] = [];
  let from = -1;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body.charAt(at - 1) !== "\n") continue;
    if (from >= 0) pieces.push(body.slice(from, at).replace(/\r?\n$/, ""));
    if (body.substr(at + mark.length, 2) === "--") return pieces;
    const line = body.indexOf("\n", at);
    from = line < 0 ? body.length : line + 1;
  }
  if (from >= 0) pieces.push(body.slice(from));
  return pieces;
}

function readHeaders(head: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

/** A parameter of a header, also when it is encoded or in pieces (RFC 2231). */
function parameter(whole: string, name: string): string | undefined {
  // A longer header is no header, but a trap for this pattern.
  const header = whole.slice(0, 8000);
  let joined = "";
  let charset = "";
  const pattern = new RegExp(`;\\s*${name}(\\*\\d+)?(\\*)?\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]*))`, "gi");
  let found = false;
  for (let match = pattern.exec(header); match !== null; match = pattern.exec(header)) {
    found = true;
    let value = match[3] === undefined ? (match[4] ?? "") : match[3].replace(/\\(.)/g, "$1");
    if (match[2] !== undefined) {
      const parts = /^([\w-]*)'[^']*'(.*)$/.exec(value);
      if (parts !== null) {
        charset = parts[1] ?? "";
        value = parts[2] ?? "";
      }
      value = value.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    }
    joined += value;
  }
  if (!found) return undefined;
  return charset === "" ? decodeWords(joined) : decodeText(bytesOf(joined), charset);
}

/** The charset a part is in. */
export const charsetOf = ({ headers }: MimePart): string => parameter(headers.get("content-type") ?? "", "charset") ?? "";

/** `=?utf-8?q?Verslag_Zo=C3=AB?=` as text (RFC 2047). */
export function decodeWords(header: string): string {
  const plain = header
    .replace(/(\?=)\s+(=\?)/g, "$1$2")
    .replace(/=\?([\w-]+)(?:\*[\w-]+)?\?([bq])\?([^?]*)\?=/gi, (_, charset: string, how: string, text: string) => {
      const bytes = how.toLowerCase() === "b" ? decodeBase64(text) : quotedPrintable(text.replace(/_/g, " "));
      return decodeText(bytes, charset);
    });
  // Some programs write UTF-8 as it is.
  return /[\u0080-\u00ff]/.test(plain) && !/[\u0100-\uffff]/.test(plain) ? decodeText(bytesOf(plain)) : plain;
}

function decodeBody(body: string, encoding: string): Uint8Array {
  switch (encoding.trim().toLowerCase()) {
    case "base64":
      return decodeBase64(body);
    case "quoted-printable":
      return quotedPrintable(body);
    default:
      return bytesOf(body);
  }
}

function quotedPrintable(text: string): Uint8Array {
  return bytesOf(
    text.replace(/=[ \t]*\r?\n/g, "").replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  );
}
