import { Cfb, isCfb } from "../extract/cfb.ts";
import { type ZipEntry, zipEntries, zipRead } from "../extract/zip.ts";
import type { Attachment } from "../outgoing.ts";
import { pdfProtection } from "./pdf/protection.ts";
import { indexOf, latin1 } from "./pdf/syntax.ts";

/** How a file is protected; `weak` = a password that does not protect, `open` = encrypted but opens without a password. */
export type Protection = Attachment["protection"];

/**
 * Says from its bytes how a file is protected; the name only helps where the bytes say nothing. In plain ES2016, and looks at directories and
 * headers only, for the send handler. Not seen: a workbook encrypted with Excel's own built-in password, which Excel opens without asking.
 */
export function protection(name: string, bytes: Uint8Array): Protection {
  try {
    return judge(name.toLowerCase(), bytes);
  } catch {
    // A damaged file: nobody can say.
    return "unknown";
  }
}

function judge(name: string, bytes: Uint8Array): Protection {
  if (indexOf(bytes, "%PDF-", 0, 1029) >= 0) return pdfProtection(bytes);
  if (starts(bytes, 0x50, 0x4b, 3, 4) || starts(bytes, 0x50, 0x4b, 5, 6)) return zipProtection(bytes);
  if (isCfb(bytes)) return cfbProtection(bytes);
  if (starts(bytes, 0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)) return sevenProtection(bytes);
  if (starts(bytes, 0x52, 0x61, 0x72, 0x21, 0x1a, 7)) return rarProtection(bytes);
  if (starts(bytes, 0x30) && /\.p7[mz]$/.test(name)) return cmsProtection(bytes);
  const head = latin1(bytes, 0, Math.min(bytes.length, 8192));
  if (/-----BEGIN PGP MESSAGE-----/.test(head)) return "password";
  if (/-----BEGIN (?:CMS|PKCS7)-----/.test(head)) return "unknown";
  if (/\.(?:gpg|pgp|age)$/.test(name)) return "password";
  if (isSmime(head)) return "password";
  if (/\.(?:p7m|7z|rar|zip|pdf|docx|xlsx|pptx)$/.test(name)) return "unknown";
  return "none";
}

/** A mail that is encrypted as a whole. */
function isSmime(head: string): boolean {
  for (const line of head
    .replace(/\r?\n[ \t]/g, " ")
    .toLowerCase()
    .split(/[\r\n]+/))
    if (line.startsWith("content-type:") && line.indexOf("pkcs7-mime") > 0 && line.indexOf("enveloped-data") > 0) return true;
  return false;
}

const starts = (bytes: Uint8Array, ...head: number[]): boolean => head.every((byte, i) => bytes[i] === byte);

function zipProtection(bytes: Uint8Array): Protection {
  const entries = zipEntries(bytes);
  if (entries === undefined) return "unknown";
  const manifest = entries.find(({ name }) => name === "META-INF/manifest.xml");
  if (manifest !== undefined && entries[0]?.name === "mimetype" && !manifest.encrypted) return odfProtection(bytes, manifest);
  const files = entries.filter(({ name }) => !/\/$/.test(name));
  if (files.length === 0 || files.some(({ encrypted }) => !encrypted)) return "none";
  return files.every(({ strong }) => strong) ? "password" : "weak";
}

/** OpenDocument says per file in its manifest how it is encrypted; newer ones put everything in one encrypted package. */
function odfProtection(bytes: Uint8Array, manifest: ZipEntry): Protection {
  const xml = latin1(zipRead(bytes, manifest, 4_000_000));
  return /<(?:[\w-]+:)?encryption-data\b/.test(xml) ? "password" : "none";
}

function cfbProtection(bytes: Uint8Array): Protection {
  const cfb = new Cfb(bytes);
  if (cfb.find("EncryptedPackage") !== undefined) return "password";
  const word = cfb.find("WordDocument");
  if (word !== undefined) {
    const fib = cfb.read(word, 64);
    const flags = (fib[10] ?? 0) | ((fib[11] ?? 0) << 8);
    if ((flags & 0x0100) === 0) return "none";
    // [MS-DOC] 2.5.2: obfuscated = a 16-bit XOR.
    if ((flags & 0x8000) !== 0) return "weak";
    const table = cfb.find((flags & 0x0200) !== 0 ? "1Table" : "0Table");
    return table === undefined ? "unknown" : rc4Header(cfb.read(table, 8), 0);
  }
  const book = cfb.find("Workbook") ?? cfb.find("Book");
  if (book !== undefined) return workbookProtection(cfb.read(book, 65_536));
  if (cfb.find("PowerPoint Document") !== undefined) return cfb.find("EncryptedSummary") === undefined ? "none" : "password";
  return "none";
}

/** [MS-XLS] 2.4.117: a FilePass record stands among the first records of an encrypted workbook. */
function workbookProtection(stream: Uint8Array): Protection {
  for (let at = 0, n = 0; at + 4 <= stream.length && n < 200; n++) {
    const type = (stream[at] as number) | ((stream[at + 1] as number) << 8);
    const length = (stream[at + 2] as number) | ((stream[at + 3] as number) << 8);
    if (type === 0x2f) return stream[at + 4] === 0 ? "weak" : rc4Header(stream, at + 6);
    if (type === 0x85 || type === 0x0a) return "none";
    at += 4 + length;
  }
  return "none";
}

/** [MS-OFFCRYPTO] 2.3.6: version 1.1 is RC4 with a key of 40 bits, which a computer tries out in hours. */
const rc4Header = (bytes: Uint8Array, at: number): Protection => (bytes[at] === 1 && bytes[at + 2] === 1 ? "weak" : "password");

/** 7z: AES shows in the header when that is not itself compressed; a compressed one would have to be unpacked first. */
function sevenProtection(bytes: Uint8Array): Protection {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < 32) return "unknown";
  const at = 32 + view.getUint32(12, true) + view.getUint32(16, true) * 2 ** 32;
  if (at >= bytes.length) return "unknown";
  if (indexOf(bytes, "\u0006\u00f1\u0007\u0001", at) >= 0) return "password";
  return bytes[at] === 1 ? "none" : "unknown";
}

function rarProtection(bytes: Uint8Array): Protection {
  if (bytes[6] === 0) return oldRarProtection(bytes);
  // RAR 5: blocks of checksum, size, type, flags; numbers of seven bits a byte. Type 4 = everything behind is encrypted.
  let at = 8;
  for (let n = 0; n < 10 && at + 7 < bytes.length; n++) {
    let place = at + 4;
    const number = (): number => {
      let value = 0;
      for (let shift = 0; shift < 35; shift += 7) {
        const byte = bytes[place++] ?? 0;
        value += (byte & 127) * 2 ** shift;
        if (byte < 128) break;
      }
      return value;
    };
    const size = number();
    const start = place;
    const type = number();
    const flags = number();
    if (type === 4) return "password";
    const extra = (flags & 1) !== 0 ? number() : 0;
    const data = (flags & 2) !== 0 ? number() : 0;
    if (type === 2) {
      // Records of a file: size, type; type 1 is encryption.
      place = start + size - extra;
      while (place < start + size) {
        const length = number();
        const from = place;
        if (number() === 1) return "password";
        place = from + Math.max(1, length);
      }
      return "none";
    }
    at = start + size + data;
  }
  return "unknown";
}

function oldRarProtection(bytes: Uint8Array): Protection {
  const main = (bytes[10] ?? 0) | ((bytes[11] ?? 0) << 8);
  if ((main & 0x80) !== 0) return "password";
  const first = 7 + ((bytes[12] ?? 0) | ((bytes[13] ?? 0) << 8));
  if (bytes[first + 2] !== 0x74) return "unknown";
  return ((bytes[first + 3] ?? 0) & 4) !== 0 ? "password" : "none";
}

/** S/MIME (RFC 5652): enveloped data is encrypted, signed data is not. */
function cmsProtection(bytes: Uint8Array): Protection {
  const head = latin1(bytes, 0, Math.min(bytes.length, 40));
  if (head.indexOf("\u002a\u0086\u0048\u0086\u00f7\u000d\u0001\u0007\u0003") >= 0) return "password";
  if (head.indexOf("\u002a\u0086\u0048\u0086\u00f7\u000d\u0001\u0009\u0010\u0001\u0017") >= 0) return "password";
  return head.indexOf("\u002a\u0086\u0048\u0086\u00f7\u000d\u0001\u0007\u0002") >= 0 ? "none" : "unknown";
}
