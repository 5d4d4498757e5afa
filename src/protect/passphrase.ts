import type { PassphraseReason } from "../texts/protect.ts";
import { words } from "./words.ts";

/** Whether a pass-phrase of the user's own can be used, and how strong it is. */
export interface PassphraseCheck {
  readonly ok: boolean;
  /** Why not; `texts/protect.ts` has the sentence under `passphrase.` and this. */
  readonly reason?: PassphraseReason;
  /** Estimated strength, for the strength bar. */
  readonly bits: number;
}

/** Words in a generated pass-phrase, and figures behind them. Together more than 64 bits. */
const WORDS = 6;
const FIGURES = 2;
/** Longest pass-phrase, in bytes, that PDF readers look at (ISO 32000-2, 7.6.4.3.3). */
const LONGEST = 127;
/** Below this an ordinary computer finds it in days, at some thousand guesses a second (measured for this kind of encryption). */
export const WEAKEST = 35;

/** The same for a zip archive, whose format lets a computer try thousands of times more a second. */
export const ZIP_WEAKEST = 50;

/** A pass-phrase of Dutch words that is easy to say on the phone, such as `molen-tulp-vlinder-kast-ananas-brug-47`. */
export function generatePassphrase(random: (count: number) => Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < WORDS; i++) parts.push(words[below(words.length, random)] as string);
  let figures = "";
  for (let i = 0; i < FIGURES; i++) figures += below(10, random);
  return [...parts, figures].join("-");
}

/** The strength of every generated pass-phrase. */
export const GENERATED_BITS = WORDS * Math.log2(words.length) + FIGURES * Math.log2(10);

/** A random number below `limit`, each as likely as the other. */
function below(limit: number, random: (count: number) => Uint8Array): number {
  const fair = 65_536 - (65_536 % limit);
  for (;;) {
    const [high = 0, low = 0] = random(2);
    const number = high * 256 + low;
    if (number < fair) return number % limit;
  }
}

/** The bytes a pass-phrase stands for: composed letters (é as one character), as keyboards type them, in UTF-8. */
export function passphraseBytes(text: string): Uint8Array {
  return utf8(text.normalize("NFC"));
}

/** Text as UTF-8. */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return Uint8Array.from(bytes);
}

/** Mapped to nothing by SASLprep (RFC 3454, B.1), or another space than the usual one (C.1.2). */
const VANISHING = ranges("ad 34f 1806 180b-180d 200b-200d 2060 fe00-fe0f feff a0 1680 2000-200a 202f 205f 3000");
/** Prohibited by SASLprep: control characters, private use, halves of characters, marks of direction (C.2–C.8). */
const PROHIBITED = ranges(
  "0-1f 7f-9f 340 341 6dd 70f 180e 200e 200f 2028-202e 2061-2063 206a-206f 2ff0-2ffb d800-dfff e000-f8ff fdd0-fdef fff9-ffff 1d173-1d17a e0000-10ffff",
);

function ranges(text: string): [number, number][] {
  return text.split(" ").map((range): [number, number] => {
    const [from = "", to = from] = range.split("-");
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}

/** Has the text a character in one of these ranges? */
function has(text: string, list: readonly (readonly [number, number])[]): boolean {
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if (list.some(([from, to]) => code >= from && code <= to)) return true;
  }
  return false;
}

/**
 * Whether every reader will accept this pass-phrase. The format says a reader first applies SASLprep to what is typed; the readers we measured do not.
 * Only a pass-phrase that SASLprep leaves as it is opens in all of them.
 */
export function checkPassphrase(text: string, weakest = WEAKEST): PassphraseCheck {
  const bits = strength(text);
  const no = (reason: PassphraseReason): PassphraseCheck => ({ ok: false, reason, bits });
  if (text.trim() === "") return no("empty");
  const composed = text.normalize("NFC");
  if (has(composed, PROHIBITED)) return no("control");
  if (has(composed, VANISHING) || composed.normalize("NFKC") !== composed) return no("unstable");
  if (utf8(composed).length > LONGEST) return no("too-long");
  if (bits < weakest) return no("too-weak");
  return { ok: true, bits };
}

const KNOWN = new Set(words);
/** What people take when they must think of something. */
const COMMON =
  /^(?:welkom|wachtwoord|password|geheim|qwerty|azerty|admin|school|leerling|docent|hallo|test|login|zomer|winter|lente|herfst|maandag|iloveyou|letmein)$/;

/** An estimate that errs on the low side: words and years count as one choice each, not as letters. */
export function strength(text: string): number {
  let bits = 0;
  for (const piece of text.match(/[a-z]+|[A-Z]+|\d+|[^a-zA-Z\d]/g) ?? []) bits += pieceBits(piece);
  return Math.round(bits);
}

function pieceBits(piece: string): number {
  const lower = piece.toLowerCase();
  const { length } = piece;
  if (/^(.)\1*$/.test(piece) && length > 2) return 5 + Math.log2(length);
  if ("abcdefghijklmnopqrstuvwxyz 0123456789 9876543210 qwertyuiop asdfghjkl zxcvbnm".indexOf(lower) >= 0 && length > 2) return 5;
  if (/^\d/.test(piece)) return /^(?:19|20)\d\d$/.test(piece) ? 7 : 3.3 * length;
  if (/^[a-z]/.test(lower)) {
    if (COMMON.test(lower)) return 4;
    if (KNOWN.has(lower)) return Math.log2(words.length);
    return length <= 4 ? 3.5 * length : 14 + 1.5 * (length - 4);
  }
  return piece === " " || piece === "-" ? 1 : 5;
}

/** The Dutch telephone alphabet. */
const ALPHABET =
  "Anton Bernard Cornelis Dirk Eduard Ferdinand Gerard Hendrik Izaak Johan Karel Lodewijk Maria Nico Otto Pieter Quotiënt Rudolf Simon Theodoor Utrecht Victor Willem Xantippe Ypsilon Zaandam".split(
    " ",
  );

/** How to say a pass-phrase on the phone: a line for each word or group, with the letters spelled behind it. */
export function spell(passphrase: string): string[] {
  return passphrase
    .split(/[\s-]+/)
    .filter((part) => part !== "")
    .map((part) => `${part}: ${Array.from(part, spellCharacter).join(", ")}`);
}

function spellCharacter(character: string): string {
  const word = ALPHABET[character.toLowerCase().charCodeAt(0) - 97];
  if (word === undefined || character.length > 1) return character;
  return character === character.toLowerCase() ? word : `hoofdletter ${word}`;
}
