import { cbc } from "@noble/ciphers/aes.js";
import { sha256, sha384, sha512 } from "@noble/hashes/sha2.js";
import type { Subtle } from "../ports.ts";
import { PdfDocument, pageCounts } from "./document.ts";
import { equal, hashBy, type SlowHash, subtleHash } from "./key.ts";
import { Refused } from "./refused.ts";
import { Text } from "./syntax.ts";

/** Another hand than our own: a mistake in our AES or SHA-2 would otherwise check itself. */
const others: SlowHash = hashBy({
  sha: (bits, data) => (bits === 256 ? sha256 : bits === 384 ? sha384 : sha512)(data),
  encrypt: (key, iv, data) => cbc(key, iv, { disablePadding: true }).encrypt(data),
});
const decrypt = (key: Uint8Array, data: Uint8Array): Uint8Array => cbc(key, new Uint8Array(16), { disablePadding: true }).decrypt(data);

/** Bytes in one sample of the original. */
const SAMPLE = 24;
/** Samples taken at most. */
const SAMPLES = 64;

/**
 * Looks at the result as a stranger would: it needs the pass-phrase and opens with it, has as many pages, and nothing of the original is readable in it.
 * Anything else is refused, and then the original goes into the envelope.
 */
export async function checkResult(
  output: Uint8Array,
  passphrase: Uint8Array,
  pages: string,
  originals: readonly Uint8Array[],
  subtle: Subtle | undefined,
): Promise<void> {
  const doc = new PdfDocument(output);
  const encryption = doc.resolve(doc.xref.trailer.get("Encrypt"));
  const value = (key: string): Uint8Array => {
    const text = encryption instanceof Map ? doc.resolve(encryption.get(key)) : undefined;
    if (!(text instanceof Text)) throw new Refused("check-failed", `no /${key}`);
    return text.bytes;
  };
  const u = value("U");
  const ue = value("UE");
  // What the empty pass-phrase does not open is what another one does: both would have to give the same SHA-2.
  if (passphrase.length === 0) throw new Refused("check-failed", "opens without pass-phrase");
  const hash = subtle === undefined ? others : subtleHash(subtle);
  if (!equal(await hash(passphrase, u.subarray(32, 40)), u.subarray(0, 32)))
    throw new Refused("check-failed", "does not open with the pass-phrase");
  const key = decrypt(await hash(passphrase, u.subarray(40, 48)), ue);
  const perms = decrypt(key, value("Perms"));
  if (String.fromCharCode(...perms.subarray(8, 12)) !== "Tadb") throw new Refused("check-failed", "the key does not fit");
  doc.decrypt = (data) => cbc(key, data.subarray(0, 16)).decrypt(data.subarray(16));
  if (pageCounts(doc) !== pages) throw new Refused("check-failed", "another number of pages");
  if (survives(output, originals)) throw new Refused("check-failed", "something of the original is readable");
}

/** Where a sample's bytes are looked for: at places of the output that this divides, so that one in eight bytes is looked at. */
const STRIDE = 8;

/** Does a sample of any of these stand in the output? One pass over the output, whatever the number of samples. */
function survives(output: Uint8Array, originals: readonly Uint8Array[]): boolean {
  const large = originals.filter(({ length }) => length >= 3 * SAMPLE);
  const step = Math.max(1, Math.ceil(large.length / SAMPLES));
  /** By their first four bytes: pieces of samples, one for every place the sample may begin at. */
  const pieces = new Map<number, Uint8Array[]>();
  const seen = new Uint8Array(65_536);
  for (let i = 0; i < large.length; i += step) {
    const original = large[i] as Uint8Array;
    const middle = (original.length - SAMPLE) >> 1;
    // A run of one byte, as in a blank picture, may be anywhere.
    if (new Set(original.subarray(middle, middle + SAMPLE)).size < 8) continue;
    for (let from = 0; from < STRIDE; from++) {
      const piece = original.subarray(middle + from, middle + from + SAMPLE - STRIDE);
      seen[((piece[0] as number) << 8) | (piece[1] as number)] = 1;
      pieces.set(head(piece, 0), [...(pieces.get(head(piece, 0)) ?? []), piece]);
    }
  }
  if (pieces.size === 0) return false;
  for (let at = 0; at + SAMPLE <= output.length; at += STRIDE) {
    if (seen[((output[at] as number) << 8) | (output[at + 1] as number)] === 0) continue;
    for (const piece of pieces.get(head(output, at)) ?? []) {
      let i = 4;
      while (i < piece.length && output[at + i] === piece[i]) i++;
      if (i === piece.length) return true;
    }
  }
  return false;
}

const head = (bytes: Uint8Array, at: number): number =>
  (((bytes[at] as number) << 24) | ((bytes[at + 1] as number) << 16) | ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number)) >>> 0;
