/** What windows-1252 has at 128–159; the rest is Latin-1. */
const WINDOWS_1252 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";
/** Where ISO 8859-15 differs, by byte. */
const LATIN_9: Readonly<Record<number, number>> = {
  164: 0x20ac,
  166: 0x160,
  168: 0x161,
  180: 0x17d,
  184: 0x17e,
  188: 0x152,
  189: 0x153,
  190: 0x178,
};
/** Where windows-1254, Turkish, differs. */
const TURKISH: Readonly<Record<number, number>> = { 208: 0x11e, 221: 0x130, 222: 0x15e, 240: 0x11f, 253: 0x131, 254: 0x15f };

/** Characters put together at once: a larger call overflows the stack of old engines. */
const CHUNK = 8192;

/** Bytes as text, in the named encoding, or in the one they show to be in: `TextDecoder` is not there in classic Outlook. */
export function decodeText(bytes: Uint8Array, charset = ""): string {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeUtf8(bytes.subarray(3));
  if (a === 0xff && b === 0xfe) return decodeUtf16(bytes.subarray(2), true);
  if (a === 0xfe && b === 0xff) return decodeUtf16(bytes.subarray(2), false);
  const name = charset.toLowerCase();
  if (/^utf-?16/.test(name)) return decodeUtf16(bytes, name.indexOf("be") < 0);
  if (/^utf-?8$/.test(name)) return decodeUtf8(bytes);
  if (/^(?:iso-8859-15|latin-?9)$/.test(name)) return decodeSingle(bytes, LATIN_9);
  if (/^(?:windows-1254|iso-8859-9)$/.test(name)) return decodeSingle(bytes, TURKISH);
  if (/^(?:iso-8859-1|windows-1252|latin-?1|cp-?1252)$/.test(name)) return decodeSingle(bytes, {});
  return isUtf8(bytes) ? decodeUtf8(bytes) : decodeSingle(bytes, {});
}

/** Windows-1252, with some characters replaced. */
function decodeSingle(bytes: Uint8Array, differs: Readonly<Record<number, number>>): string {
  return join(bytes.length, (out, from, to) => {
    for (let i = from; i < to; i++) {
      const byte = bytes[i] as number;
      out[i - from] = byte >= 128 && byte < 160 ? WINDOWS_1252.charCodeAt(byte - 128) : (differs[byte] ?? byte);
    }
  });
}

/** UTF-16 without its mark. */
export function decodeUtf16(bytes: Uint8Array, little: boolean): string {
  return join(bytes.length >> 1, (out, from, to) => {
    for (let i = from; i < to; i++) {
      const [x, y] = [bytes[2 * i] as number, bytes[2 * i + 1] as number];
      out[i - from] = little ? x | (y << 8) : (x << 8) | y;
    }
  });
}

function join(length: number, fill: (out: Uint16Array, from: number, to: number) => void): string {
  const parts: string[] = [];
  const out = new Uint16Array(Math.min(CHUNK, length));
  for (let from = 0; from < length; from += CHUNK) {
    const to = Math.min(length, from + CHUNK);
    fill(out, from, to);
    parts.push(String.fromCharCode.apply(null, out.subarray(0, to - from) as unknown as number[]));
  }
  return parts.join("");
}

/** UTF-8; what is none becomes U+FFFD. */
export function decodeUtf8(bytes: Uint8Array): string {
  const parts: string[] = [];
  const out = new Uint16Array(CHUNK + 2);
  let filled = 0;
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i++] as number;
    let code = lead;
    if (lead >= 0x80) {
      const count = lead >= 0xf0 && lead < 0xf5 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
      code = count === 0 || lead >= 0xf5 ? 0xfffd : lead & (0x3f >> count);
      for (let n = 0; n < count && code !== 0xfffd; n++) {
        const next = bytes[i];
        if (next === undefined || (next & 0xc0) !== 0x80) code = 0xfffd;
        else {
          code = (code << 6) | (next & 63);
          i++;
        }
      }
    }
    if (code > 0xffff) {
      out[filled++] = 0xd800 + ((code - 0x10000) >> 10);
      code = 0xdc00 + ((code - 0x10000) & 0x3ff);
    }
    out[filled++] = code;
    if (filled >= CHUNK) {
      parts.push(String.fromCharCode.apply(null, out.subarray(0, filled) as unknown as number[]));
      filled = 0;
    }
  }
  parts.push(String.fromCharCode.apply(null, out.subarray(0, filled) as unknown as number[]));
  return parts.join("");
}

/** Can this be UTF-8? Only a head of 64 kB is looked at, up to a whole character. */
function isUtf8(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, 65_536);
  for (let i = 0; i < end; ) {
    const lead = bytes[i++] as number;
    if (lead < 0x80) continue;
    const count = lead >= 0xf5 ? -1 : lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : -1;
    if (count < 0) return false;
    for (let n = 0; n < count; n++, i++) {
      if (i >= end) return true;
      if (((bytes[i] as number) & 0xc0) !== 0x80) return false;
    }
  }
  return true;
}
