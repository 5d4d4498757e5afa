import { unsafe } from "@noble/ciphers/aes.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha1 } from "@noble/hashes/legacy.js";
import { pbkdf2 } from "@noble/hashes/pbkdf2.js";
import { deflateSync } from "fflate";
import { utf8 } from "./passphrase.ts";
import { Aborted, type Ports, type Signal } from "./ports.ts";

/** How a zip archive is followed and stopped. */
interface Watch {
  readonly progress?: ((share: number) => void) | undefined;
  readonly signal?: Signal | undefined;
}

/** What is written twice: before the data of a file, and in the directory at the end. */
interface Entry {
  readonly name: Uint8Array;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly at: number;
}

/** WinZip's AES in its second form with 256 bits; the method inside is deflate. */
const EXTRA = Uint8Array.from([0x01, 0x99, 7, 0, 2, 0, 0x41, 0x45, 3, 8, 0]);
const AES = 99;
/** How many times the pass-phrase is stirred: fixed by the format, and few. */
const ROUNDS = 1000;

/**
 * Files in a zip archive with AES-256 (WinZip's AE-2), which 7-Zip, WinZip and Keka open; Windows' own Explorer does not. Names in an archive are readable
 * for everyone and hold names of pupils, so the files are called `bestand-1.docx`, and `inhoud.txt`, encrypted too, says what each was called.
 */
export async function zipFiles(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  key: Uint8Array,
  { random }: Ports,
  { progress, signal }: Watch = {},
): Promise<Uint8Array> {
  const neutral = files.map(({ name }, i) => `bestand-${i + 1}${/\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0].toLowerCase() ?? ""}`);
  const list = files.map(({ name }, i) => `${neutral[i]} = ${name}\r\n`).join("");
  const all = [
    ...files.map(({ bytes }, i) => ({ name: neutral[i] as string, bytes })),
    { name: "inhoud.txt", bytes: utf8(`\ufeff${list}`) },
  ];
  const pieces: Uint8Array[] = [];
  const entries: Entry[] = [];
  let at = 0;
  const add = (piece: Uint8Array): void => {
    pieces.push(piece);
    at += piece.length;
  };
  for (const [index, { name, bytes }] of all.entries()) {
    if (signal?.aborted === true) throw new Aborted();
    const entry = { name: utf8(name), packed: encrypt(deflateSync(bytes), key, random(16)), size: bytes.length, at };
    entries.push(entry);
    add(local(entry));
    add(entry.packed);
    progress?.((index + 1) / all.length);
    // So that whoever wants it stopped gets a turn.
    await Promise.resolve();
  }
  const start = at;
  for (const entry of entries) add(central(entry));
  add(numbers([4, 0x06054b50], [2, 0], [2, 0], [2, entries.length], [2, entries.length], [4, at - start], [4, start], [2, 0]));
  return join(pieces, at);
}

/** Salt, what tells a wrong pass-phrase early, the data, and what tells that nobody changed it. */
function encrypt(data: Uint8Array, passphrase: Uint8Array, salt: Uint8Array): Uint8Array {
  const keys = pbkdf2(sha1, passphrase, salt, { c: ROUNDS, dkLen: 66 });
  // Counts from 1 and with the smallest byte first, unlike everyone else.
  const counter = new Uint8Array(16);
  counter[0] = 1;
  const cipher = unsafe.ctr32(unsafe.expandKeyLE(keys.slice(0, 32)), true, counter, data);
  const seal = hmac(sha1, keys.subarray(32, 64), cipher).subarray(0, 10);
  return join([salt, keys.subarray(64), cipher, seal], 28 + cipher.length);
}

/** Both heads of a file have these in common. No checksum: it would say something about a short file. */
const common = ({ name, packed, size }: Entry): [number, number][] => [
  [2, 51],
  [2, 0x0801],
  [2, AES],
  // 1 January 1980: when a file was made is nobody's business.
  [2, 0],
  [2, 0x21],
  [4, 0],
  [4, packed.length],
  [4, size],
  [2, name.length],
  [2, EXTRA.length],
];

const local = (entry: Entry): Uint8Array => {
  const head = numbers([4, 0x04034b50], ...common(entry));
  return join([head, entry.name, EXTRA], head.length + entry.name.length + EXTRA.length);
};

const central = (entry: Entry): Uint8Array => {
  const head = numbers([4, 0x02014b50], [2, 51], ...common(entry), [2, 0], [2, 0], [2, 0], [4, 0], [4, entry.at]);
  return join([head, entry.name, EXTRA], head.length + entry.name.length + EXTRA.length);
};

/** Numbers of so many bytes each, the smallest byte first. */
function numbers(...list: readonly (readonly [number, number])[]): Uint8Array {
  const bytes: number[] = [];
  for (const [width, value] of list) for (let i = 0; i < width; i++) bytes.push((value / 2 ** (8 * i)) & 255);
  return Uint8Array.from(bytes);
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
