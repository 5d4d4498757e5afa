import { createCipheriv, createHash, randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { Aes, unpad } from "../../../src/protect/crypto/aes.ts";
import { md5, rc4 } from "../../../src/protect/crypto/old.ts";
import { sha256, sha384, sha512 } from "../../../src/protect/crypto/sha2.ts";

const plain = (bytes: Uint8Array) => new Uint8Array(bytes);
const lengths = [0, 1, 15, 16, 17, 31, 55, 56, 63, 64, 65, 111, 112, 119, 120, 127, 128, 129, 1000, 4096, 70_001];

describe("hashes equal those of Node", () => {
  test.each([
    ["md5", md5],
    ["sha256", sha256],
    ["sha384", sha384],
    ["sha512", sha512],
  ] as const)("%s", (name, hash) => {
    for (const length of lengths) {
      const data = randomBytes(length);
      expect(Buffer.from(hash(plain(data))).toString("hex")).toBe(createHash(name).update(data).digest("hex"));
    }
  });
});

describe("AES-CBC equals that of Node", () => {
  test.each([16, 32])("with a key of %i bytes, and what was encrypted is decrypted", (size) => {
    for (const length of lengths) {
      const [key, iv, data] = [randomBytes(size), randomBytes(16), randomBytes(length)];
      const cipher = createCipheriv(`aes-${size * 8}-cbc`, key, iv);
      const theirs = Buffer.concat([cipher.update(data), cipher.final()]);
      const aes = new Aes(plain(key));
      const ours = new Uint8Array(theirs.length);
      expect(aes.encrypt(plain(data), 0, length, ours, 0, plain(iv), true)).toBe(theirs.length);
      expect(Buffer.from(ours).equals(theirs)).toBe(true);
      expect(unpad(aes.decrypt(ours, plain(iv)))).toEqual(plain(data));
    }
  });

  test("without padding, on a part of the data, at a place in the output", () => {
    const [key, iv, data] = [randomBytes(16), randomBytes(16), randomBytes(200)];
    const cipher = createCipheriv("aes-128-cbc", key, iv).setAutoPadding(false);
    const theirs = Buffer.concat([cipher.update(data.subarray(7, 7 + 96)), cipher.final()]);
    const out = new Uint8Array(200);
    new Aes(plain(key)).encrypt(plain(data), 7, 7 + 96, out, 5, plain(iv), false);
    expect(Buffer.from(out.subarray(5, 101)).equals(theirs)).toBe(true);
    expect(out[4]).toBe(0);
    expect(out[101]).toBe(0);
  });

  test("padding that is none is seen", () => {
    for (const last of [0, 17, 255]) expect(unpad(new Uint8Array(16).fill(last))).toBeUndefined();
  });
});

test("RC4 gives the known answer", () => {
  const text = (s: string) => Uint8Array.from(s, (c) => c.charCodeAt(0));
  expect(Buffer.from(rc4(text("Key"), text("Plaintext"))).toString("hex")).toBe("bbf316e8d940af0ad3");
});
