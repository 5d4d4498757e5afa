/**
 * AES in CBC mode (FIPS 197, SP 800-38A) in plain ES2016. Why our own: the send handler runs where there is neither WebCrypto nor BigInt,
 * and a PDF holds thousands of short strings and streams, for which one shared key schedule and no copying is three times faster than
 * a call per piece. Tests compare it with Node's own AES; every protected file is checked again with another implementation.
 * The tables make it cache-dependent in time. That is no matter here: key and text are both on the user's own machine and used once.
 */

const SBOX = new Uint8Array(256);
const INVERSE = new Uint8Array(256);
const ENC0 = new Int32Array(256);
const ENC1 = new Int32Array(256);
const ENC2 = new Int32Array(256);
const ENC3 = new Int32Array(256);
const DEC0 = new Int32Array(256);
const DEC1 = new Int32Array(256);
const DEC2 = new Int32Array(256);
const DEC3 = new Int32Array(256);

fillTables();

function fillTables(): void {
  // Powers and logarithms of the generator 3 give inverses in GF(2^8).
  const power = new Uint8Array(256);
  const log = new Uint8Array(256);
  for (let i = 0, x = 1; i < 256; i++) {
    power[i] = x;
    log[x] = i;
    x ^= (x << 1) ^ (x & 0x80 ? 0x11b : 0);
    x &= 0xff;
  }
  log[1] = 0;
  const times = (a: number, b: number): number =>
    a === 0 || b === 0 ? 0 : (power[((log[a] as number) + (log[b] as number)) % 255] as number);
  for (let i = 0; i < 256; i++) {
    const inverse = i === 0 ? 0 : (power[(255 - (log[i] as number)) % 255] as number);
    let s = inverse;
    for (let bit = 1; bit <= 4; bit++) s ^= ((inverse << bit) | (inverse >> (8 - bit))) & 0xff;
    SBOX[i] = s ^ 0x63;
  }
  for (let i = 0; i < 256; i++) INVERSE[SBOX[i] as number] = i;
  for (let i = 0; i < 256; i++) {
    const s = SBOX[i] as number;
    const enc = (times(s, 2) << 24) | (s << 16) | (s << 8) | times(s, 3);
    ENC0[i] = enc;
    ENC1[i] = (enc >>> 8) | (enc << 24);
    ENC2[i] = (enc >>> 16) | (enc << 16);
    ENC3[i] = (enc >>> 24) | (enc << 8);
    const n = INVERSE[i] as number;
    const dec = (times(n, 14) << 24) | (times(n, 9) << 16) | (times(n, 13) << 8) | times(n, 11);
    DEC0[i] = dec;
    DEC1[i] = (dec >>> 8) | (dec << 24);
    DEC2[i] = (dec >>> 16) | (dec << 16);
    DEC3[i] = (dec >>> 24) | (dec << 8);
  }
}

const substitute = (w: number): number =>
  ((SBOX[w >>> 24] as number) << 24) |
  ((SBOX[(w >>> 16) & 255] as number) << 16) |
  ((SBOX[(w >>> 8) & 255] as number) << 8) |
  (SBOX[w & 255] as number);

const word = (b: Uint8Array, i: number): number =>
  ((b[i] as number) << 24) | ((b[i + 1] as number) << 16) | ((b[i + 2] as number) << 8) | (b[i + 3] as number);

/** A key of 16 or 32 bytes, ready for use. */
export class Aes {
  private readonly enc: Int32Array;
  private dec: Int32Array | undefined;

  constructor(key: Uint8Array) {
    const size = key.length / 4;
    const words = 4 * (size + 7);
    const schedule = new Int32Array(words);
    for (let i = 0; i < size; i++) schedule[i] = word(key, 4 * i);
    for (let i = size, round = 1; i < words; i++) {
      let w = schedule[i - 1] as number;
      if (i % size === 0) {
        w = substitute((w << 8) | (w >>> 24)) ^ (round << 24);
        round = (round << 1) ^ (round & 0x80 ? 0x11b : 0);
      } else if (size > 6 && i % size === 4) w = substitute(w);
      schedule[i] = (schedule[i - size] as number) ^ w;
    }
    this.enc = schedule;
  }

  /**
   * Encrypts `from`…`to` of `data` (whole blocks) into `out` at `at`; the block before `at`, or zeros, is the initial vector.
   * With `pad` the last, partly filled block is completed as PKCS #7 says. Returns the place after what was written.
   */
  encrypt(data: Uint8Array, from: number, to: number, out: Uint8Array, at: number, iv: Uint8Array, pad: boolean): number {
    const k = this.enc;
    const last = k.length - 4;
    let c0 = word(iv, 0);
    let c1 = word(iv, 4);
    let c2 = word(iv, 8);
    let c3 = word(iv, 12);
    const whole = from + ((to - from) & ~15);
    const end = pad ? whole + 16 : whole;
    let tail = data;
    for (let p = from; p < end; p += 16, at += 16) {
      let q = p;
      if (p === whole) {
        tail = new Uint8Array(16).fill(16 - (to - whole));
        tail.set(data.subarray(whole, to));
        q = 0;
      }
      let s0 = c0 ^ word(tail, q) ^ (k[0] as number);
      let s1 = c1 ^ word(tail, q + 4) ^ (k[1] as number);
      let s2 = c2 ^ word(tail, q + 8) ^ (k[2] as number);
      let s3 = c3 ^ word(tail, q + 12) ^ (k[3] as number);
      let r = 4;
      for (; r < last; r += 4) {
        const t0 =
          (ENC0[s0 >>> 24] as number) ^
          (ENC1[(s1 >>> 16) & 255] as number) ^
          (ENC2[(s2 >>> 8) & 255] as number) ^
          (ENC3[s3 & 255] as number);
        const t1 =
          (ENC0[s1 >>> 24] as number) ^
          (ENC1[(s2 >>> 16) & 255] as number) ^
          (ENC2[(s3 >>> 8) & 255] as number) ^
          (ENC3[s0 & 255] as number);
        const t2 =
          (ENC0[s2 >>> 24] as number) ^
          (ENC1[(s3 >>> 16) & 255] as number) ^
          (ENC2[(s0 >>> 8) & 255] as number) ^
          (ENC3[s1 & 255] as number);
        const t3 =
          (ENC0[s3 >>> 24] as number) ^
          (ENC1[(s0 >>> 16) & 255] as number) ^
          (ENC2[(s1 >>> 8) & 255] as number) ^
          (ENC3[s2 & 255] as number);
        s0 = t0 ^ (k[r] as number);
        s1 = t1 ^ (k[r + 1] as number);
        s2 = t2 ^ (k[r + 2] as number);
        s3 = t3 ^ (k[r + 3] as number);
      }
      c0 = last4(SBOX, s0, s1, s2, s3) ^ (k[r] as number);
      c1 = last4(SBOX, s1, s2, s3, s0) ^ (k[r + 1] as number);
      c2 = last4(SBOX, s2, s3, s0, s1) ^ (k[r + 2] as number);
      c3 = last4(SBOX, s3, s0, s1, s2) ^ (k[r + 3] as number);
      put(out, at, c0, c1, c2, c3);
    }
    return at;
  }

  /** Decrypts whole blocks; padding, if any, stays on. */
  decrypt(data: Uint8Array, iv: Uint8Array): Uint8Array {
    const k = this.decryption();
    const last = k.length - 4;
    const out = new Uint8Array(data.length & ~15);
    let v0 = word(iv, 0);
    let v1 = word(iv, 4);
    let v2 = word(iv, 8);
    let v3 = word(iv, 12);
    for (let p = 0; p < out.length; p += 16) {
      const d0 = word(data, p);
      const d1 = word(data, p + 4);
      const d2 = word(data, p + 8);
      const d3 = word(data, p + 12);
      let s0 = d0 ^ (k[last] as number);
      let s1 = d1 ^ (k[last + 1] as number);
      let s2 = d2 ^ (k[last + 2] as number);
      let s3 = d3 ^ (k[last + 3] as number);
      let r = last - 4;
      for (; r > 0; r -= 4) {
        const t0 =
          (DEC0[s0 >>> 24] as number) ^
          (DEC1[(s3 >>> 16) & 255] as number) ^
          (DEC2[(s2 >>> 8) & 255] as number) ^
          (DEC3[s1 & 255] as number);
        const t1 =
          (DEC0[s1 >>> 24] as number) ^
          (DEC1[(s0 >>> 16) & 255] as number) ^
          (DEC2[(s3 >>> 8) & 255] as number) ^
          (DEC3[s2 & 255] as number);
        const t2 =
          (DEC0[s2 >>> 24] as number) ^
          (DEC1[(s1 >>> 16) & 255] as number) ^
          (DEC2[(s0 >>> 8) & 255] as number) ^
          (DEC3[s3 & 255] as number);
        const t3 =
          (DEC0[s3 >>> 24] as number) ^
          (DEC1[(s2 >>> 16) & 255] as number) ^
          (DEC2[(s1 >>> 8) & 255] as number) ^
          (DEC3[s0 & 255] as number);
        s0 = t0 ^ (k[r] as number);
        s1 = t1 ^ (k[r + 1] as number);
        s2 = t2 ^ (k[r + 2] as number);
        s3 = t3 ^ (k[r + 3] as number);
      }
      put(
        out,
        p,
        last4(INVERSE, s0, s3, s2, s1) ^ (k[0] as number) ^ v0,
        last4(INVERSE, s1, s0, s3, s2) ^ (k[1] as number) ^ v1,
        last4(INVERSE, s2, s1, s0, s3) ^ (k[2] as number) ^ v2,
        last4(INVERSE, s3, s2, s1, s0) ^ (k[3] as number) ^ v3,
      );
      v0 = d0;
      v1 = d1;
      v2 = d2;
      v3 = d3;
    }
    return out;
  }

  /** The key schedule of the equivalent inverse cipher (FIPS 197, 5.3.5). */
  private decryption(): Int32Array {
    if (this.dec !== undefined) return this.dec;
    const dec = Int32Array.from(this.enc);
    for (let i = 4; i < dec.length - 4; i++) {
      const w = substitute(dec[i] as number);
      dec[i] =
        (DEC0[w >>> 24] as number) ^ (DEC1[(w >>> 16) & 255] as number) ^ (DEC2[(w >>> 8) & 255] as number) ^ (DEC3[w & 255] as number);
    }
    this.dec = dec;
    return dec;
  }
}

const last4 = (box: Uint8Array, a: number, b: number, c: number, d: number): number =>
  ((box[a >>> 24] as number) << 24) |
  ((box[(b >>> 16) & 255] as number) << 16) |
  ((box[(c >>> 8) & 255] as number) << 8) |
  (box[d & 255] as number);

function put(out: Uint8Array, at: number, a: number, b: number, c: number, d: number): void {
  out[at] = a >>> 24;
  out[at + 1] = a >>> 16;
  out[at + 2] = a >>> 8;
  out[at + 3] = a;
  out[at + 4] = b >>> 24;
  out[at + 5] = b >>> 16;
  out[at + 6] = b >>> 8;
  out[at + 7] = b;
  out[at + 8] = c >>> 24;
  out[at + 9] = c >>> 16;
  out[at + 10] = c >>> 8;
  out[at + 11] = c;
  out[at + 12] = d >>> 24;
  out[at + 13] = d >>> 16;
  out[at + 14] = d >>> 8;
  out[at + 15] = d;
}

/** Without its PKCS #7 padding; undefined when that is not what it should be. */
export function unpad(data: Uint8Array): Uint8Array | undefined {
  const count = data[data.length - 1] ?? 0;
  if (count < 1 || count > 16 || count > data.length) return undefined;
  return data.subarray(0, data.length - count);
}
