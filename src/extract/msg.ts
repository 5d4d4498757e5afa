import { latin1 } from "../protect/pdf/syntax.ts";
import type { Cfb, CfbEntry } from "./cfb.ts";
import { decodeText, decodeUtf16 } from "./decode.ts";
import { htmlText } from "./html.ts";
import { rtfText } from "./rtf.ts";

/** A file attached to an Outlook message. */
export interface MsgAttachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An Outlook message ([MS-OXMSG]): its text, and what is attached. */
export interface Msg {
  readonly text: string;
  readonly attachments: readonly MsgAttachment[];
}

/** Is this compound file an Outlook message? */
export const isMsg = (cfb: Cfb): boolean => cfb.find("__properties_version1.0") !== undefined;

/** Reads a message; messages inside it are read with it, three deep. */
export function readMsg(cfb: Cfb, cap: number): Msg {
  const root = cfb.entries[0];
  const attachments: MsgAttachment[] = [];
  if (root === undefined) return { text: "", attachments };
  return { text: readStorage(cfb, root, cap, attachments, 0), attachments };
}

function readStorage(cfb: Cfb, storage: CfbEntry, cap: number, attachments: MsgAttachment[], depth: number): string {
  const children = cfb.children(storage);
  const property = (id: string): string => {
    for (const [type, decode] of [
      ["001F", (bytes: Uint8Array) => decodeUtf16(bytes, true)],
      ["001E", (bytes: Uint8Array) => decodeText(bytes)],
    ] as const) {
      const entry = children.find(({ name }) => name === `__substg1.0_${id}${type}`);
      if (entry !== undefined) return decode(cfb.read(entry, cap));
    }
    return "";
  };
  const binary = (id: string): Uint8Array | undefined => {
    const entry = children.find(({ name }) => name === `__substg1.0_${id}0102`);
    return entry === undefined ? undefined : cfb.read(entry, cap);
  };
  const lines = [
    property("0037"),
    property("0C1A"),
    property("0E04"),
    property("0E03"),
    body(property("1000"), property("1013"), binary("1013"), binary("1009"), cap),
  ];
  for (const child of children) {
    if (child.kind === "storage" && child.name.startsWith("__recip")) {
      for (const entry of cfb.children(child))
        if (/__substg1\.0_(?:3001|39FE)001F/.test(entry.name)) lines.push(decodeUtf16(cfb.read(entry, 4096), true));
    }
    if (child.kind !== "storage" || !child.name.startsWith("__attach")) continue;
    const inside = cfb.children(child);
    const named = inside.find(({ name }) => name === "__substg1.0_3707001F") ?? inside.find(({ name }) => name === "__substg1.0_3001001F");
    const name = named === undefined ? "bijlage" : decodeUtf16(cfb.read(named, 2048), true);
    const data = inside.find((entry) => entry.name === "__substg1.0_37010102");
    const message = inside.find((entry) => entry.name === "__substg1.0_3701000D");
    if (data !== undefined) attachments.push({ name, bytes: cfb.read(data, cap) });
    else if (message !== undefined && depth < 3) lines.push(name, readStorage(cfb, message, cap, attachments, depth + 1));
  }
  return lines.filter((line) => line !== "").join("\n");
}

function body(plain: string, html: string, htmlBytes: Uint8Array | undefined, rtf: Uint8Array | undefined, cap: number): string {
  if (plain.trim() !== "") return plain;
  if (html !== "") return htmlText(html);
  if (htmlBytes !== undefined) return htmlText(decodeText(htmlBytes));
  return rtf === undefined ? "" : rtfText(latin1(expandRtf(rtf, cap)));
}

/** What every compressed text begins with, unseen ([MS-OXRTFCP] 2.1.2.1). */
const DICTIONARY =
  "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";

/** Expands the compressed rich text of a message. */
function expandRtf(data: Uint8Array, cap: number): Uint8Array {
  const view = new DataView(data.buffer, data.byteOffset, data.length);
  if (data.length < 16) return data;
  const size = Math.min(cap, view.getUint32(4, true));
  // "MELA": not compressed after all.
  if (view.getUint32(8, true) === 0x414c454d) return data.subarray(16, 16 + size);
  const ring = new Uint8Array(4096);
  for (let i = 0; i < DICTIONARY.length; i++) ring[i] = DICTIONARY.charCodeAt(i);
  let write = DICTIONARY.length;
  const out = new Uint8Array(size);
  let filled = 0;
  const put = (byte: number) => {
    if (filled < size) out[filled++] = byte;
    ring[write] = byte;
    write = (write + 1) & 4095;
  };
  for (let at = 16; at < data.length && filled < size; ) {
    const control = data[at++] as number;
    for (let bit = 0; bit < 8 && at < data.length && filled < size; bit++) {
      if ((control & (1 << bit)) === 0) put(data[at++] as number);
      else {
        const token = ((data[at] as number) << 8) | (data[at + 1] ?? 0);
        at += 2;
        const offset = token >> 4;
        if (offset === write) return out.subarray(0, filled);
        for (let n = 0; n < (token & 15) + 2; n++) put(ring[(offset + n) & 4095] as number);
      }
    }
  }
  return out.subarray(0, filled);
}
