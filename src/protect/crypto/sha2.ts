/**
 * SHA-256, SHA-384 and SHA-512 (FIPS 180-4) in plain ES2016: the usual libraries need BigInt or WebCrypto, which the send handler lacks.
 */

/** The constants of SHA-512; their first halves are those of SHA-256. */
const K = words(
  "428a2f98d728ae227137449123ef65cdb5c0fbcfec4d3b2fe9b5dba58189dbbc3956c25bf348b53859f111f1b605d019923f82a4af194f9bab1c5ed5da6d8118" +
    "d807aa98a303024212835b0145706fbe243185be4ee4b28c550c7dc3d5ffb4e272be5d74f27b896f80deb1fe3b1696b19bdc06a725c71235c19bf174cf692694" +
    "e49b69c19ef14ad2efbe4786384f25e30fc19dc68b8cd5b5240ca1cc77ac9c652de92c6f592b02754a7484aa6ea6e4835cb0a9dcbd41fbd476f988da831153b5" +
    "983e5152ee66dfaba831c66d2db43210b00327c898fb213fbf597fc7beef0ee4c6e00bf33da88fc2d5a79147930aa72506ca6351e003826f142929670a0e6e70" +
    "27b70a8546d22ffc2e1b21385c26c9264d2c6dfc5ac42aed53380d139d95b3df650a73548baf63de766a0abb3c77b2a881c2c92e47edaee692722c851482353b" +
    "a2bfe8a14cf10364a81a664bbc423001c24b8b70d0f89791c76c51a30654be30d192e819d6ef5218d69906245565a910f40e35855771202a106aa07032bbd1b8" +
    "19a4c116b8d2d0c81e376c085141ab532748774cdf8eeb9934b0bcb5e19b48a8391c0cb3c5c95a634ed8aa4ae3418acb5b9cca4f7763e373682e6ff3d6b2b8a3" +
    "748f82ee5defb2fc78a5636f43172f6084c87814a1f0ab728cc702081a6439ec90befffa23631e28a4506cebde82bde9bef9a3f7b2c67915c67178f2e372532b" +
    "ca273eceea26619cd186b8c721c0c207eada7dd6cde0eb1ef57d4f7fee6ed17806f067aa72176fba0a637dc5a2c898a6113f9804bef90dae1b710b35131c471b" +
    "28db77f523047d8432caab7b40c724933c9ebe0a15c9bebc431d67c49c100d4c4cc5d4becb3e42b6597f299cfc657e2a5fcb6fab3ad6faec6c44198c4a475817",
);
const START_512 = words(
  "6a09e667f3bcc908bb67ae8584caa73b3c6ef372fe94f82ba54ff53a5f1d36f1510e527fade682d19b05688c2b3e6c1f1f83d9abfb41bd6b5be0cd19137e2179",
);
const START_384 = words(
  "cbbb9d5dc1059ed8629a292a367cd5079159015a3070dd17152fecd8f70e593967332667ffc00b318eb44a8768581511db0c2e0d64f98fa747b5481dbefa4fa4",
);

function words(hex: string): Int32Array {
  const list = new Int32Array(hex.length / 8);
  for (let i = 0; i < list.length; i++) list[i] = Number.parseInt(hex.slice(8 * i, 8 * i + 8), 16);
  return list;
}

/** The message with its length behind it, in whole blocks. */
function padded(data: Uint8Array, block: 64 | 128): Uint8Array {
  const length = data.length;
  const blocks = Math.ceil((length + 1 + block / 8) / block);
  const all = new Uint8Array(blocks * block);
  all.set(data);
  all[length] = 0x80;
  const bits = length * 8;
  const high = Math.floor(bits / 2 ** 32);
  for (let i = 0; i < 4; i++) {
    all[all.length - 1 - i] = bits >>> (8 * i);
    all[all.length - 5 - i] = high >>> (8 * i);
  }
  return all;
}

/** SHA-256. */
export function sha256(data: Uint8Array): Uint8Array {
  const message = padded(data, 64);
  const h = new Int32Array(8);
  for (let i = 0; i < 8; i++) h[i] = START_512[2 * i] as number;
  const w = new Int32Array(64);
  for (let at = 0; at < message.length; at += 64) {
    for (let t = 0; t < 16; t++) {
      const i = at + 4 * t;
      w[t] =
        ((message[i] as number) << 24) |
        ((message[i + 1] as number) << 16) |
        ((message[i + 2] as number) << 8) |
        (message[i + 3] as number);
    }
    for (let t = 16; t < 64; t++) {
      const x = w[t - 15] as number;
      const y = w[t - 2] as number;
      const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
      const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
      w[t] = ((w[t - 16] as number) + s0 + (w[t - 7] as number) + s1) | 0;
    }
    let a = h[0] as number;
    let b = h[1] as number;
    let c = h[2] as number;
    let d = h[3] as number;
    let e = h[4] as number;
    let f = h[5] as number;
    let g = h[6] as number;
    let i = h[7] as number;
    for (let t = 0; t < 64; t++) {
      const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
      const t1 = (i + s1 + ((e & f) ^ (~e & g)) + (K[2 * t] as number) + (w[t] as number)) | 0;
      const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      i = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + t2) | 0;
    }
    h[0] = (h[0] as number) + a;
    h[1] = (h[1] as number) + b;
    h[2] = (h[2] as number) + c;
    h[3] = (h[3] as number) + d;
    h[4] = (h[4] as number) + e;
    h[5] = (h[5] as number) + f;
    h[6] = (h[6] as number) + g;
    h[7] = (h[7] as number) + i;
  }
  return bytesOf(h, 32);
}

/** SHA-384. */
export const sha384 = (data: Uint8Array): Uint8Array => wide(data, START_384, 48);
/** SHA-512. */
export const sha512 = (data: Uint8Array): Uint8Array => wide(data, START_512, 64);

function wide(data: Uint8Array, start: Int32Array, size: number): Uint8Array {
  const message = padded(data, 128);
  const h = Int32Array.from(start);
  const wh = new Int32Array(80);
  const wl = new Int32Array(80);
  for (let at = 0; at < message.length; at += 128) {
    for (let t = 0; t < 16; t++) {
      const i = at + 8 * t;
      wh[t] =
        ((message[i] as number) << 24) |
        ((message[i + 1] as number) << 16) |
        ((message[i + 2] as number) << 8) |
        (message[i + 3] as number);
      wl[t] =
        ((message[i + 4] as number) << 24) |
        ((message[i + 5] as number) << 16) |
        ((message[i + 6] as number) << 8) |
        (message[i + 7] as number);
    }
    for (let t = 16; t < 80; t++) {
      const xh = wh[t - 15] as number;
      const xl = wl[t - 15] as number;
      const yh = wh[t - 2] as number;
      const yl = wl[t - 2] as number;
      const s0h = ((xh >>> 1) | (xl << 31)) ^ ((xh >>> 8) | (xl << 24)) ^ (xh >>> 7);
      const s0l = ((xl >>> 1) | (xh << 31)) ^ ((xl >>> 8) | (xh << 24)) ^ ((xl >>> 7) | (xh << 25));
      const s1h = ((yh >>> 19) | (yl << 13)) ^ ((yl >>> 29) | (yh << 3)) ^ (yh >>> 6);
      const s1l = ((yl >>> 19) | (yh << 13)) ^ ((yh >>> 29) | (yl << 3)) ^ ((yl >>> 6) | (yh << 26));
      const low = ((wl[t - 16] as number) >>> 0) + (s0l >>> 0) + ((wl[t - 7] as number) >>> 0) + (s1l >>> 0);
      wl[t] = low;
      wh[t] = (wh[t - 16] as number) + s0h + (wh[t - 7] as number) + s1h + ((low / 4294967296) | 0);
    }
    let ah = h[0] as number;
    let al = h[1] as number;
    let bh = h[2] as number;
    let bl = h[3] as number;
    let ch = h[4] as number;
    let cl = h[5] as number;
    let dh = h[6] as number;
    let dl = h[7] as number;
    let eh = h[8] as number;
    let el = h[9] as number;
    let fh = h[10] as number;
    let fl = h[11] as number;
    let gh = h[12] as number;
    let gl = h[13] as number;
    let ih = h[14] as number;
    let il = h[15] as number;
    for (let t = 0; t < 80; t++) {
      const s1h = ((eh >>> 14) | (el << 18)) ^ ((eh >>> 18) | (el << 14)) ^ ((el >>> 9) | (eh << 23));
      const s1l = ((el >>> 14) | (eh << 18)) ^ ((el >>> 18) | (eh << 14)) ^ ((eh >>> 9) | (el << 23));
      const low1 =
        (il >>> 0) + (s1l >>> 0) + (((el & fl) ^ (~el & gl)) >>> 0) + ((K[2 * t + 1] as number) >>> 0) + ((wl[t] as number) >>> 0);
      const t1h = (ih + s1h + ((eh & fh) ^ (~eh & gh)) + (K[2 * t] as number) + (wh[t] as number) + ((low1 / 4294967296) | 0)) | 0;
      const t1l = low1 | 0;
      const s0h = ((ah >>> 28) | (al << 4)) ^ ((al >>> 2) | (ah << 30)) ^ ((al >>> 7) | (ah << 25));
      const s0l = ((al >>> 28) | (ah << 4)) ^ ((ah >>> 2) | (al << 30)) ^ ((ah >>> 7) | (al << 25));
      const low2 = (s0l >>> 0) + (((al & bl) ^ (al & cl) ^ (bl & cl)) >>> 0);
      const t2h = (s0h + ((ah & bh) ^ (ah & ch) ^ (bh & ch)) + ((low2 / 4294967296) | 0)) | 0;
      ih = gh;
      il = gl;
      gh = fh;
      gl = fl;
      fh = eh;
      fl = el;
      const lowE = (dl >>> 0) + (t1l >>> 0);
      eh = (dh + t1h + ((lowE / 4294967296) | 0)) | 0;
      el = lowE | 0;
      dh = ch;
      dl = cl;
      ch = bh;
      cl = bl;
      bh = ah;
      bl = al;
      const lowA = (t1l >>> 0) + ((low2 | 0) >>> 0);
      ah = (t1h + t2h + ((lowA / 4294967296) | 0)) | 0;
      al = lowA | 0;
    }
    addTo(h, 0, ah, al);
    addTo(h, 2, bh, bl);
    addTo(h, 4, ch, cl);
    addTo(h, 6, dh, dl);
    addTo(h, 8, eh, el);
    addTo(h, 10, fh, fl);
    addTo(h, 12, gh, gl);
    addTo(h, 14, ih, il);
  }
  return bytesOf(h, size);
}

/** Adds a number of two halves. */
function addTo(h: Int32Array, at: number, high: number, low: number): void {
  const sum = ((h[at + 1] as number) >>> 0) + (low >>> 0);
  h[at] = (h[at] as number) + high + ((sum / 4294967296) | 0);
  h[at + 1] = sum;
}

function bytesOf(words: Int32Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  for (let i = 0; i < size; i++) bytes[i] = (words[i >> 2] as number) >>> (24 - 8 * (i & 3));
  return bytes;
}
