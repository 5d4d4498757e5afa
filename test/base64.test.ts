import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeBase64, encodeBase64 } from "../src/base64.ts";

describe("base64", () => {
  test("is what everyone else writes, and reads it back", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = Buffer.from(bytes).toString("base64");
        expect(encodeBase64(bytes)).toBe(text);
        expect(decodeBase64(text)).toEqual(bytes);
      }),
    );
  });

  test("crosses the borders of its chunks", () => {
    for (const length of [0x6000 - 1, 0x6000, 0x6000 + 1, 100_003]) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 7919) & 255);
      expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
      expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes);
    }
  });

  test("reads what mail makes of it: lines, missing padding, the other alphabet, text behind the end", () => {
    const bytes = new Uint8Array([0xfb, 0xff, 0xbf, 1]);
    for (const text of ["+/+/\r\nAQ==", "-_-_AQ", " + / + / A Q ", "+/+/AQ==zzz"]) expect(decodeBase64(text)).toEqual(bytes);
  });

  test("reads no more of a large file than is asked for", () => {
    const text = Buffer.alloc(10_000, 1).toString("base64");
    expect(decodeBase64(text, 100)).toEqual(new Uint8Array(100).fill(1));
  });
});
