import { PDFDocument } from "pdf-lib";
import { afterAll, describe, expect, test } from "vitest";
import { cleanJpeg, picturePdf } from "../../src/protect/picture.ts";
import { check, Desk, run } from "./readers.ts";

const desk = new Desk();
afterAll(() => desk.clear());

/** A grey JPEG, 16 wide and 8 high. */
const JPEG = Buffer.from(
  "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQH/wAALCAAIABABAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/AP5/6KKKKKKKKKK//9k=",
  "base64",
);

/** With Exif that says how it was held and where it was taken, and a comment. */
function photo(turn: number): Uint8Array {
  const tiff = Buffer.from("4d4d002a00000008000101120003000000010000000000000000", "hex");
  tiff.writeUInt16BE(turn, 18);
  const exif = Buffer.concat([Buffer.from("Exif\0\0"), tiff, Buffer.from("GPS 52.37 4.89")]);
  const segment = (marker: number, data: Buffer) =>
    Buffer.concat([Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255]), data]);
  return new Uint8Array(
    Buffer.concat([
      JPEG.subarray(0, 20),
      segment(0xe1, exif),
      segment(0xe1, Buffer.from("http://ns.adobe.com/xap/1.0/\0<x>GPS</x>")),
      segment(0xfe, Buffer.from("gemaakt door Sem GPS")),
      JPEG.subarray(20),
      Buffer.from("GPS film achteraan"),
    ]),
  );
}

describe("a photo becomes a page", () => {
  test("what the camera wrote beside it is gone: place, maker, comments, and what stood behind its end", async () => {
    const { bytes, turn } = cleanJpeg(photo(6));
    expect(turn).toBe(6);
    expect(Buffer.from(bytes).indexOf("GPS")).toBe(-1);
    const made = await picturePdf(photo(6));
    expect(Buffer.from(made as Uint8Array).indexOf("GPS")).toBe(-1);
    expect(check(desk.put(made as Uint8Array))).toBe(0);
  });

  test.each([
    [1, false],
    [2, false],
    [3, false],
    [4, false],
    [5, true],
    [6, true],
    [7, true],
    [8, true],
  ])("held in way %i it stands upright", async (turn, standing) => {
    const made = (await picturePdf(photo(turn))) as Uint8Array;
    const { out } = run("mutool", ["trace", desk.put(made)]);
    const [a = 0, b = 0, c = 0, d = 0] = (/<fill_image[^>]*transform="([^"]*)"/.exec(out.toString())?.[1] ?? "").split(" ").map(Number);
    // The picture is twice as wide as high: turned by a quarter it is twice as high as wide.
    const [width, height] = standing ? [Math.abs(c), Math.abs(b)] : [Math.abs(a), Math.abs(d)];
    expect([width, height]).toEqual(standing ? [8, 16] : [16, 8]);
  });

  test("a PNG too, also one that is partly transparent", async () => {
    const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==", "base64");
    const made = await picturePdf(new Uint8Array(png));
    expect(check(desk.put(made as Uint8Array))).toBe(0);
    expect((await PDFDocument.load(made as Uint8Array)).getPageCount()).toBe(1);
  });

  test("what is no picture we can read is left for the envelope", async () => {
    expect(await picturePdf(new Uint8Array(Buffer.from("RIFF0000WEBPVP8 ")))).toBeUndefined();
    expect(await picturePdf(photo(1).subarray(0, 60))).toBeUndefined();
  });
});
