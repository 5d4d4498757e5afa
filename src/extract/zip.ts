import { decodeUtf8 } from "./decode.ts";
import { inflateRaw } from "./inflate.ts";

/** A file in a zip archive, as its directory describes it. What it says about sizes is not trusted. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  /** Encrypted in a way that holds: AES, not the old ZipCrypto. */
  readonly strong: boolean;
  readonly packed: number;
  readonly at: number;
}

/** More files than this are not looked at. */
const MOST_ENTRIES = 10_000;

/** The directory of a zip archive; undefined when there is none. Does not unpack anything. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let end = bytes.length - 22;
  const furthest = Math.max(0, end - 65_535);
  while (end >= furthest && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < furthest || end < 0) return undefined;
  let count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  // Zip64: the real numbers stand elsewhere.
  if ((count === 0xffff || at === 0xffffffff) && end >= 20 && view.getUint32(end - 20, true) === 0x07064b50) {
    const far = view.getUint32(end - 12, true);
    if (far + 56 <= bytes.length && view.getUint32(far, true) === 0x06064b50) {
      count = view.getUint32(far + 32, true);
      at = view.getUint32(far + 48, true);
    }
  }
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count && i < MOST_ENTRIES; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return i === 0 ? undefined : entries;
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = entryName(bytes.subarray(at + 46, Math.min(bytes.length, at + 46 + nameLength)), (flags & 0x0800) !== 0);
    entries.push({
      name,
      method,
      encrypted: (flags & 1) !== 0,
      strong: method === 99 || (flags & 0x40) !== 0,
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Letters of code page 437 from 128 on; what comes behind them is lines and Greek. */
const CP437 = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑ";

/** A name in UTF-8, as it says or shows; otherwise as DOS and old Windows wrote it. */
function entryName(bytes: Uint8Array, utf8: boolean): string {
  const text = decodeUtf8(bytes);
  if (utf8 || text.indexOf("\ufffd") < 0) return text;
  let name = "";
  for (const byte of bytes) name += byte < 128 ? String.fromCharCode(byte) : CP437.charAt(byte - 128) || "\ufffd";
  return name;
}

/** The content of a file in the archive; throws when it is damaged or larger than `cap`. */
export function zipRead(bytes: Uint8Array, { method, at, packed }: ZipEntry, cap: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) throw new Error("no file where the directory says");
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const data = bytes.subarray(start, packed === 0xffffffff ? bytes.length : start + packed);
  if (method === 0) return data;
  if (method === 8) return inflateRaw(data, cap);
  throw new Error(`compression ${method}`);
}
