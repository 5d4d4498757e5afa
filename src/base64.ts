/**
 * Base64 in plain ES2016: Outlook's classic runtime promises no `atob`, and `btoa` takes strings, not bytes.
 * Decoding takes what mail really contains: line breaks are skipped, missing padding is accepted, the URL alphabet too.
 */

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const SKIP = 0xff;
const END = 0xfe;

const codes = new Uint8Array(64);
const values = new Uint8Array(256).fill(SKIP);
for (let i = 0; i < 64; i++) {
  codes[i] = ALPHABET.charCodeAt(i);
  values[ALPHABET.charCodeAt(i)] = i;
}
values["-".charCodeAt(0)] = 62;
values["_".charCodeAt(0)] = 63;
values["=".charCodeAt(0)] = END;

/** Characters handed to `fromCharCode` at once: a larger spread overflows the stack of old engines. */
const CHUNK = 0x6000;

/** Bytes as base64, without line breaks. */
export function encodeBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  const chunk = new Uint8Array((CHUNK / 3) * 4);
  for (let from = 0; from < bytes.length; from += CHUNK) {
    const to = Math.min(from + CHUNK, bytes.length);
    let filled = 0;
    for (let i = from; i < to; i += 3) {
      const group = ((bytes[i] as number) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
      chunk[filled++] = codes[group >> 18] as number;
      chunk[filled++] = codes[(group >> 12) & 63] as number;
      chunk[filled++] = i + 1 < to ? (codes[(group >> 6) & 63] as number) : 61;
      chunk[filled++] = i + 2 < to ? (codes[group & 63] as number) : 61;
    }
    parts.push(String.fromCharCode.apply(null, chunk.subarray(0, filled) as unknown as number[]));
  }
  return parts.join("");
}

/** The bytes in a base64 text; with a limit no more than that many, which reads the head of a large file cheaply. */
export function decodeBase64(text: string, limit = Number.POSITIVE_INFINITY): Uint8Array {
  const room = Math.min(limit, Math.floor((text.length * 3) / 4) + 3);
  const bytes = new Uint8Array(room);
  let filled = 0;
  let group = 0;
  let bits = 0;
  for (let i = 0; i < text.length && filled < room; i++) {
    const code = text.charCodeAt(i);
    const value = code < 256 ? (values[code] as number) : SKIP;
    if (value === SKIP) continue;
    if (value === END) break;
    group = ((group << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[filled++] = (group >> bits) & 0xff;
    }
  }
  return bytes.subarray(0, filled);
}
