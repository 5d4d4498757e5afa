import { Aes } from "../crypto/aes.ts";
import { sha256, sha384, sha512 } from "../crypto/sha2.ts";

const NO_IV = new Uint8Array(16);

/** Hashes and encrypts; handed in so that the check of the result can use others than the writing did. */
export interface Primitives {
  sha256(data: Uint8Array): Uint8Array;
  sha384(data: Uint8Array): Uint8Array;
  sha512(data: Uint8Array): Uint8Array;
  /** AES-CBC without padding of whole blocks. */
  encrypt(key: Uint8Array, iv: Uint8Array, data: Uint8Array): Uint8Array;
  decrypt(key: Uint8Array, iv: Uint8Array, data: Uint8Array): Uint8Array;
}

/** Our own, in plain ES2016. */
export const own: Primitives = {
  sha256,
  sha384,
  sha512,
  encrypt: (key, iv, data) => {
    const out = new Uint8Array(data.length);
    new Aes(key).encrypt(data, 0, data.length, out, 0, iv, false);
    return out;
  },
  decrypt: (key, iv, data) => new Aes(key).decrypt(data, iv),
};

/** Algorithm 2.B of ISO 32000-2: slow on purpose, 64 rounds or more of AES-128 and SHA-2. For the user's pass-phrase (not the owner's). */
export function hash2B(passphrase: Uint8Array, salt: Uint8Array, { encrypt, ...sha }: Primitives): Uint8Array {
  let k = sha.sha256(join(passphrase, salt));
  for (let round = 0; ; round++) {
    const once = join(passphrase, k);
    const k1 = new Uint8Array(once.length * 64);
    for (let i = 0; i < 64; i++) k1.set(once, i * once.length);
    const e = encrypt(k.subarray(0, 16), k.subarray(16, 32), k1);
    // The first 16 bytes as a number modulo 3: 256 leaves remainder 1, so the sum of the bytes does too.
    let sum = 0;
    for (let i = 0; i < 16; i++) sum += e[i] as number;
    k = sum % 3 === 0 ? sha.sha256(e) : sum % 3 === 1 ? sha.sha384(e) : sha.sha512(e);
    if (round >= 63 && (e[e.length - 1] as number) <= round - 32 + 1) return k.subarray(0, 32);
  }
}

/** The values of the encryption dictionary that hang on the pass-phrase. */
export interface Locks {
  readonly u: Uint8Array;
  readonly ue: Uint8Array;
  readonly o: Uint8Array;
  readonly oe: Uint8Array;
  readonly perms: Uint8Array;
}

/** All permissions: they are a request to the reader, not a protection, and whoever has the pass-phrase may print and copy. */
export const PERMISSIONS = -4;

/** Locks a file key with a pass-phrase (algorithms 8, 9 and 10). */
export function lock(passphrase: Uint8Array, fileKey: Uint8Array, random: (count: number) => Uint8Array): Locks {
  const salts = random(16);
  const u = join(hash2B(passphrase, salts.subarray(0, 8), own), salts);
  const ue = own.encrypt(hash2B(passphrase, salts.subarray(8), own), NO_IV, fileKey);
  // There is no owner: random values are what the hash of a thrown-away password would be, so no password opens the file as owner.
  const o = random(48);
  const oe = random(32);
  const perms = random(16);
  for (let i = 0; i < 4; i++) perms[i] = PERMISSIONS >> (8 * i);
  perms.set([255, 255, 255, 255, 84, 97, 100, 98], 4); // "T": metadata is encrypted too; "adb"
  return { u, ue, o, oe, perms: own.encrypt(fileKey, NO_IV, perms) };
}

/** The file key, if this pass-phrase opens it (algorithm 2.A for the user). */
export function unlock(passphrase: Uint8Array, u: Uint8Array, ue: Uint8Array, using: Primitives): Uint8Array | undefined {
  const hash = hash2B(passphrase, u.subarray(32, 40), using);
  if (!equal(hash, u.subarray(0, 32))) return undefined;
  return using.decrypt(hash2B(passphrase, u.subarray(40, 48), using), NO_IV, ue.subarray(0, 32));
}

export function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** Are these the same bytes? */
export function equal(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let i = 0; i < a.length; i++) difference |= (a[i] as number) ^ (b[i] as number);
  return difference === 0;
}
