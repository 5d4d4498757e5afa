import { inflateZlib } from "../../extract/inflate.ts";
import { type Dict, Name, type Value } from "./syntax.ts";

/** Follows a reference to its value. */
export type Resolve = (value: Value | undefined) => Value | undefined;

/** More than this from one stream is taken for an attack. */
export const MOST = 256 * 1024 * 1024;

/**
 * Decodes the data of a stream (7.4). Undefined when a filter is not one of text and structure, such as a picture's.
 * `tolerant` returns what could be read of damaged data, for reading text; without it damage throws.
 */
export function decodeStream(dict: Dict, data: Uint8Array, resolve: Resolve, cap = MOST, tolerant = false): Uint8Array | undefined {
  const names = list(resolve(dict.get("Filter") ?? dict.get("F")));
  const parameters = list(resolve(dict.get("DecodeParms") ?? dict.get("DP")));
  let out = data;
  for (let i = 0; i < names.length; i++) {
    const name = resolve(names[i]);
    const given = resolve(parameters[i]);
    const parms: Dict = given instanceof Map ? given : new Map();
    switch (name instanceof Name ? name.value : "") {
      case "FlateDecode":
      case "Fl":
        out = unpredict(inflateZlib(out, cap, tolerant), parms, resolve);
        break;
      case "LZWDecode":
      case "LZW":
        out = unpredict(lzw(out, resolve(parms.get("EarlyChange")) !== 0, cap), parms, resolve);
        break;
      case "ASCIIHexDecode":
      case "AHx":
        out = asciiHex(out);
        break;
      case "ASCII85Decode":
      case "A85":
        out = ascii85(out);
        break;
      case "RunLengthDecode":
      case "RL":
        out = runLength(out, cap);
        break;
      default:
        return undefined;
    }
  }
  return out;
}

const list = (value: Value | undefined): readonly (Value | undefined)[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

/** Undoes PNG (10–15) and TIFF (2) prediction, for whole bytes. */
function unpredict(data: Uint8Array, parms: Dict, resolve: Resolve): Uint8Array {
  const number = (key: string, otherwise: number): number => {
    const value = resolve(parms.get(key));
    return typeof value === "number" ? value : otherwise;
  };
  const predictor = number("Predictor", 1);
  if (predictor < 2) return data;
  const bits = number("BitsPerComponent", 8) * number("Colors", 1);
  const row = Math.ceil((number("Columns", 1) * bits) / 8);
  const pixel = Math.max(1, bits >> 3);
  if (!(row > 0 && row < 1e8)) throw new Error("rows of no size");
  if (predictor === 2) {
    const out = data.slice();
    for (let at = 0; at < out.length; at += row)
      for (let i = pixel; i < row && at + i < out.length; i++) out[at + i] = (out[at + i] as number) + (out[at + i - pixel] as number);
    return out;
  }
  const rows = Math.ceil(data.length / (row + 1));
  const out = new Uint8Array(Math.max(0, data.length - rows));
  for (let r = 0; r < rows; r++) {
    const from = r * (row + 1);
    const at = r * row;
    const kind = data[from];
    const length = Math.min(row, data.length - from - 1);
    for (let i = 0; i < length; i++) {
      const left = i >= pixel ? (out[at + i - pixel] as number) : 0;
      const up = r > 0 ? (out[at + i - row] as number) : 0;
      const corner = r > 0 && i >= pixel ? (out[at + i - row - pixel] as number) : 0;
      let guess = 0;
      if (kind === 1) guess = left;
      else if (kind === 2) guess = up;
      else if (kind === 3) guess = (left + up) >> 1;
      else if (kind === 4) {
        const p = left + up - corner;
        const [a, b, c] = [Math.abs(p - left), Math.abs(p - up), Math.abs(p - corner)];
        guess = a <= b && a <= c ? left : b <= c ? up : corner;
      }
      out[at + i] = (data[from + 1 + i] as number) + guess;
    }
  }
  return out;
}

/** 7.4.4: variable-length codes of 9 to 12 bits, highest bit first. */
function lzw(data: Uint8Array, early: boolean, cap: number): Uint8Array {
  let out = new Uint8Array(data.length * 4 + 256);
  let filled = 0;
  // Each entry is a piece of the output: where it began and how long it is.
  const starts = new Int32Array(4097);
  const lengths = new Int32Array(4097);
  let next = 258;
  let width = 9;
  let bits = 0;
  let held = 0;
  let previous = -1;
  let previousLength = 0;
  for (let i = 0; i < data.length; ) {
    while (bits < width && i < data.length) {
      held = ((held << 8) | (data[i++] as number)) & 0xffffff;
      bits += 8;
    }
    if (bits < width) break;
    bits -= width;
    const code = (held >> bits) & ((1 << width) - 1);
    if (code === 257) break;
    if (code === 256) {
      next = 258;
      width = 9;
      previous = -1;
      continue;
    }
    const length = code < 256 ? 1 : code < next ? (lengths[code] as number) : previousLength + 1;
    if (code > next || (code === next && previous < 0)) break;
    if (filled + length > cap) throw new Error("too large");
    if (filled + length > out.length) {
      const larger = new Uint8Array(Math.max(out.length * 2, filled + length));
      larger.set(out);
      out = larger;
    }
    if (code < 256) out[filled] = code;
    else {
      const from = code < next ? (starts[code] as number) : previous;
      for (let n = 0; n < length; n++) out[filled + n] = out[from + n] as number;
    }
    if (previous >= 0 && next < 4096) {
      starts[next] = previous;
      lengths[next] = previousLength + 1;
      next++;
    }
    previous = filled;
    previousLength = length;
    filled += length;
    const full = next + (early ? 1 : 0);
    width = full >= 2048 ? 12 : full >= 1024 ? 11 : full >= 512 ? 10 : 9;
  }
  return out.subarray(0, filled);
}

function asciiHex(data: Uint8Array): Uint8Array {
  const out = new Uint8Array((data.length >> 1) + 1);
  let filled = 0;
  let high = -1;
  for (const code of data) {
    if (code === 62) break;
    const digit = code >= 48 && code <= 57 ? code - 48 : (code | 32) >= 97 && (code | 32) <= 102 ? (code | 32) - 87 : -1;
    if (digit < 0) continue;
    if (high < 0) high = digit;
    else {
      out[filled++] = high * 16 + digit;
      high = -1;
    }
  }
  if (high >= 0) out[filled++] = high * 16;
  return out.subarray(0, filled);
}

function ascii85(data: Uint8Array): Uint8Array {
  const out = new Uint8Array(data.length * 4 + 4);
  let filled = 0;
  let group = 0;
  let count = 0;
  for (const code of data) {
    if (code === 126) break;
    if (code === 122 && count === 0) {
      filled += 4;
      continue;
    }
    if (code < 33 || code > 117) continue;
    group = group * 85 + code - 33;
    if (++count === 5) {
      for (let i = 3; i >= 0; i--) out[filled++] = (group / 256 ** i) & 255;
      group = 0;
      count = 0;
    }
  }
  if (count > 1) {
    for (let i = count; i < 5; i++) group = group * 85 + 84;
    for (let i = 3; i > 4 - count; i--) out[filled++] = (group / 256 ** i) & 255;
  }
  return out.subarray(0, filled);
}

function runLength(data: Uint8Array, cap: number): Uint8Array {
  const pieces: number[] = [];
  for (let i = 0; i < data.length; ) {
    const length = data[i++] as number;
    if (length === 128) break;
    if (length < 128) for (let n = 0; n <= length && i < data.length; n++) pieces.push(data[i++] as number);
    else {
      for (let n = 0; n < 257 - length; n++) pieces.push(data[i] ?? 0);
      i++;
    }
    if (pieces.length > cap) throw new Error("too large");
  }
  return Uint8Array.from(pieces);
}
