import { Inflate } from "fflate";

/** Input handed over at once: deflate expands at most a thousandfold, so no more than 16 MB comes out before the cap is looked at. */
const STEP = 16_384;

/** Thrown when more comes out than may. */
export class TooLarge extends Error {}

/**
 * Expands deflated data (RFC 1951), piece by piece so that a small file cannot fill the memory; what is beyond `cap` throws {@link TooLarge}.
 * Truncated or damaged data throws, unless `tolerant`: then what came out before it is returned.
 */
export function inflateRaw(data: Uint8Array, cap: number, tolerant = false): Uint8Array {
  const pieces: Uint8Array[] = [];
  let total = 0;
  let ended = false;
  const stream = new Inflate((piece, final) => {
    if (total + piece.length > cap) throw new TooLarge();
    total += piece.length;
    if (piece.length > 0) pieces.push(piece);
    ended = final;
  });
  try {
    for (let at = 0; at < data.length && !ended; at += STEP) stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
  } catch (error) {
    if (error instanceof TooLarge || !tolerant) throw error;
  }
  if (pieces.length === 1) return pieces[0] as Uint8Array;
  const all = new Uint8Array(total);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** The same for data with the header of zlib (RFC 1950). */
export function inflateZlib(data: Uint8Array, cap: number, tolerant = false): Uint8Array {
  const [method = 0, flags = 0] = data;
  if ((method & 15) !== 8 || ((method << 8) | flags) % 31 !== 0 || (flags & 32) !== 0) {
    if (!tolerant) throw new Error("no zlib data");
    return (method & 15) === 8 ? inflateRaw(data.subarray(2), cap, true) : new Uint8Array(0);
  }
  return inflateRaw(data.subarray(2), cap, tolerant);
}
