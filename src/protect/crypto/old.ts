/**
 * MD5 (RFC 1321) and RC4: broken, and needed only to find out whether an old encrypted PDF opens without a password.
 * Nothing is protected with them.
 */

const SINES = new Int32Array(64);
for (let i = 0; i < 64; i++) SINES[i] = Math.floor(Math.abs(Math.sin(i + 1)) * 4294967296);
const TURNS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];

/** MD5. */
export function md5(data: Uint8Array): Uint8Array {
  const all = new Uint8Array((((data.length + 8) >> 6) + 1) * 64);
  all.set(data);
  all[data.length] = 0x80;
  for (let i = 0; i < 4; i++) all[all.length - 8 + i] = (data.length * 8) >>> (8 * i);
  const state = new Int32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476]);
  for (let at = 0; at < all.length; at += 64) {
    let [a = 0, b = 0, c = 0, d = 0] = state;
    for (let i = 0; i < 64; i++) {
      const round = i >> 4;
      let mix: number;
      let k: number;
      if (round === 0) {
        mix = (b & c) | (~b & d);
        k = i;
      } else if (round === 1) {
        mix = (d & b) | (~d & c);
        k = (5 * i + 1) & 15;
      } else if (round === 2) {
        mix = b ^ c ^ d;
        k = (3 * i + 5) & 15;
      } else {
        mix = c ^ (b | ~d);
        k = (7 * i) & 15;
      }
      const p = at + 4 * k;
      const word = (all[p] as number) | ((all[p + 1] as number) << 8) | ((all[p + 2] as number) << 16) | ((all[p + 3] as number) << 24);
      const sum = (a + mix + (SINES[i] as number) + word) | 0;
      const turn = TURNS[round * 4 + (i & 3)] as number;
      a = d;
      d = c;
      c = b;
      b = (b + ((sum << turn) | (sum >>> (32 - turn)))) | 0;
    }
    state[0] = (state[0] as number) + a;
    state[1] = (state[1] as number) + b;
    state[2] = (state[2] as number) + c;
    state[3] = (state[3] as number) + d;
  }
  const hash = new Uint8Array(16);
  for (let i = 0; i < 16; i++) hash[i] = (state[i >> 2] as number) >>> (8 * (i & 3));
  return hash;
}

/** RC4. */
export function rc4(key: Uint8Array, data: Uint8Array): Uint8Array {
  const s = Uint8Array.from({ length: 256 }, (_, i) => i);
  for (let i = 0, j = 0; i < 256; i++) {
    const x = s[i] as number;
    j = (j + x + (key[i % key.length] as number)) & 255;
    s[i] = s[j] as number;
    s[j] = x;
  }
  const out = new Uint8Array(data.length);
  for (let n = 0, i = 0, j = 0; n < data.length; n++) {
    i = (i + 1) & 255;
    const x = s[i] as number;
    j = (j + x) & 255;
    const y = s[j] as number;
    s[i] = y;
    s[j] = x;
    out[n] = (data[n] as number) ^ (s[(x + y) & 255] as number);
  }
  return out;
}
