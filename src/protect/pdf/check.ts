import { cbc } from "@noble/ciphers/aes.js";
import { sha256, sha384, sha512 } from "@noble/hashes/sha2.js";
import { PdfDocument } from "./document.ts";
import { type Primitives, unlock } from "./key.ts";
import { Refused } from "./refused.ts";
import { Text } from "./syntax.ts";

/** Another hand than wrote the file: a mistake in our own AES or SHA-2 would otherwise check itself. */
const others: Primitives = {
  sha256,
  sha384,
  sha512,
  encrypt: (key, iv, data) => cbc(key, iv, { disablePadding: true }).encrypt(data),
  decrypt: (key, iv, data) => cbc(key, iv, { disablePadding: true }).decrypt(data),
};

/** Bytes in one sample of the original. */
const SAMPLE = 24;
/** Samples taken at most. */
const SAMPLES = 64;

/**
 * Looks at the result as a stranger would: it needs the pass-phrase and opens with it, has as many pages, and nothing of the original is readable in it.
 * Anything else is refused, and then the original goes into the envelope.
 */
export function checkResult(output: Uint8Array, passphrase: Uint8Array, pages: number, originals: readonly Uint8Array[]): void {
  const doc = new PdfDocument(output);
  const encryption = doc.resolve(doc.xref.trailer.get("Encrypt"));
  const value = (key: string): Uint8Array => {
    const text = encryption instanceof Map ? doc.resolve(encryption.get(key)) : undefined;
    if (!(text instanceof Text)) throw new Refused("check-failed", `no /${key}`);
    return text.bytes;
  };
  const u = value("U");
  const ue = value("UE");
  if (unlock(new Uint8Array(0), u, ue, others) !== undefined) throw new Refused("check-failed", "opens without pass-phrase");
  const key = unlock(passphrase, u, ue, others);
  if (key === undefined) throw new Refused("check-failed", "does not open with the pass-phrase");
  const perms = others.decrypt(key, new Uint8Array(16), value("Perms"));
  if (String.fromCharCode(...perms.subarray(8, 12)) !== "Tadb") throw new Refused("check-failed", "the key does not fit");
  doc.decrypt = (data) => cbc(key, data.subarray(0, 16)).decrypt(data.subarray(16));
  if (doc.pages().length !== pages) throw new Refused("check-failed", "another number of pages");
  if (survives(output, originals)) throw new Refused("check-failed", "something of the original is readable");
}

/** Does a sample of any of these stand in the output? One pass over the output, whatever the number of samples. */
function survives(output: Uint8Array, originals: readonly Uint8Array[]): boolean {
  const samples = new Map<number, Uint8Array[]>();
  const seen = new Uint8Array(65_536);
  const head = (bytes: Uint8Array, at: number) =>
    (((bytes[at] as number) << 24) | ((bytes[at + 1] as number) << 16) | ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number)) >>>
    0;
  const large = originals.filter(({ length }) => length >= 3 * SAMPLE);
  const step = Math.max(1, Math.ceil(large.length / SAMPLES));
  for (let i = 0; i < large.length; i += step) {
    const original = large[i] as Uint8Array;
    const at = (original.length - SAMPLE) >> 1;
    const sample = original.subarray(at, at + SAMPLE);
    // A run of one byte, as in a blank picture, may be anywhere.
    if (new Set(sample).size < 8) continue;
    const start = head(sample, 0);
    seen[start >>> 16] = 1;
    samples.set(start, [...(samples.get(start) ?? []), sample]);
  }
  if (samples.size === 0) return false;
  for (let at = 0; at + SAMPLE <= output.length; at++) {
    if (seen[((output[at] as number) << 8) | (output[at + 1] as number)] === 0) continue;
    for (const sample of samples.get(head(output, at)) ?? []) {
      let i = 4;
      while (i < SAMPLE && output[at + i] === sample[i]) i++;
      if (i === SAMPLE) return true;
    }
  }
  return false;
}
