import { Aes } from "../crypto/aes.ts";
import { sha256, sha384, sha512 } from "../crypto/sha2.ts";
import type { Subtle } from "../ports.ts";

const NO_IV = new Uint8Array(16);

/** A hash or an encryption that the slow hash asks for. */
type Step =
  | { readonly sha: 256 | 384 | 512; readonly data: Uint8Array }
  | { readonly key: Uint8Array; readonly iv: Uint8Array; readonly data: Uint8Array };

/** The hash of a pass-phrase with a salt; at once, or by a machine that takes its time. */
export type SlowHash = (passphrase: Uint8Array, salt: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/**
 * Algorithm 2.B of ISO 32000-2: slow on purpose, 64 rounds or more of AES-128 and SHA-2. For the user's pass-phrase (not the owner's).
 * It yields what is to be computed, so that the same rounds run on our own code, on WebCrypto and on another library.
 */
export function* hash2B(passphrase: Uint8Array, salt: Uint8Array): Generator<Step, Uint8Array, Uint8Array> {
  let k = yield { sha: 256, data: join(passphrase, salt) };
  for (let round = 0; ; round++) {
    const once = join(passphrase, k);
    const data = new Uint8Array(once.length * 64);
    for (let i = 0; i < 64; i++) data.set(once, i * once.length);
    const e = yield { key: k.subarray(0, 16), iv: k.subarray(16, 32), data };
    // The first 16 bytes as a number modulo 3: 256 leaves remainder 1, so the sum of the bytes does too.
    let sum = 0;
    for (let i = 0; i < 16; i++) sum += e[i] as number;
    k = yield { sha: sum % 3 === 0 ? 256 : sum % 3 === 1 ? 384 : 512, data: e };
    if (round >= 63 && (e[e.length - 1] as number) <= round - 31) return k.subarray(0, 32);
  }
}

/** Hashes and AES-CBC without padding, of whole blocks. */
export interface Primitives {
  sha(bits: 256 | 384 | 512, data: Uint8Array): Uint8Array;
  encrypt(key: Uint8Array, iv: Uint8Array, data: Uint8Array): Uint8Array;
}

/** Our own, in plain ES2016. */
const own: Primitives = {
  sha: (bits, data) => (bits === 256 ? sha256 : bits === 384 ? sha384 : sha512)(data),
  encrypt: (key, iv, data) => {
    const out = new Uint8Array(data.length);
    new Aes(key).encrypt(data, 0, data.length, out, 0, iv, false);
    return out;
  },
};

/** The slow hash by these. */
export function hashBy({ sha, encrypt }: Primitives): (passphrase: Uint8Array, salt: Uint8Array) => Uint8Array {
  return (passphrase, salt) => {
    const rounds = hash2B(passphrase, salt);
    let next = rounds.next();
    while (next.done !== true) {
      const step = next.value;
      next = rounds.next("sha" in step ? sha(step.sha, step.data) : encrypt(step.key, step.iv, step.data));
    }
    return next.value;
  };
}

/** The slow hash by our own code. */
export const ownHash = hashBy(own);

/** The slow hash by WebCrypto: its first run costs a fifth of what ours does before an engine has warmed to it (measured). */
export function subtleHash(subtle: Subtle): SlowHash {
  return async (passphrase, salt) => {
    const rounds = hash2B(passphrase, salt);
    let next = rounds.next();
    while (next.done !== true) {
      const step = next.value;
      if ("sha" in step) next = rounds.next(new Uint8Array(await subtle.digest(`SHA-${step.sha}`, step.data)));
      else {
        const key = await subtle.importKey("raw", step.key, "AES-CBC", false, ["encrypt"]);
        const padded = new Uint8Array(await subtle.encrypt({ name: "AES-CBC", iv: step.iv }, key, step.data));
        next = rounds.next(padded.subarray(0, step.data.length));
      }
    }
    return next.value;
  };
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
export async function lock(
  passphrase: Uint8Array,
  fileKey: Uint8Array,
  random: (count: number) => Uint8Array,
  hash: SlowHash,
): Promise<Locks> {
  const salts = random(16);
  const u = join(await hash(passphrase, salts.subarray(0, 8)), salts);
  const ue = own.encrypt(await hash(passphrase, salts.subarray(8)), NO_IV, fileKey);
  // There is no owner: random values are what the hash of a thrown-away password would be, so no password opens the file as owner.
  const o = random(48);
  const oe = random(32);
  const perms = random(16);
  for (let i = 0; i < 4; i++) perms[i] = PERMISSIONS >> (8 * i);
  perms.set([255, 255, 255, 255, 84, 97, 100, 98], 4); // "T": metadata is encrypted too; "adb"
  return { u, ue, o, oe, perms: own.encrypt(fileKey, NO_IV, perms) };
}

/** Is this the user's pass-phrase (algorithm 11)? */
export const isUser = (passphrase: Uint8Array, u: Uint8Array): boolean => equal(ownHash(passphrase, u.subarray(32, 40)), u.subarray(0, 32));

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
