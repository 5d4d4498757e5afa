import { PDFDocument } from "pdf-lib";
import { afterAll, describe, expect, test } from "vitest";
import { cleanJpeg, picturesPdf } from "../../src/protect/picture.ts";
import { foresee, type InputFile, protectFiles } from "../../src/protect/protect.ts";
import { ports } from "./ports.ts";
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

/** Small pictures of every kind, made with ImageMagick. */
const PNGS = [
  [
    "palette",
    "iVBORw0KGgoAAAANSUhEUgAAAAUAAAADCAMAAABs6DXKAAAABGdBTUEAALGPC/xhBQAAACBjSFJNAAB6JgAAgIQAAPoAAACA6AAAdTAAAOpgAAA6mAAAF3CculE8AAAACVBMVEX/AAB/AH8AAP8uBgXYAAAAB3RJTUUH6gsYFDY7uk6v2AAAABFJREFUCNdjYAADRhBgYAIBAABdABDmMiK7AAAAJXRFWHRkYXRlOmNyZWF0ZQAyMDI2LTExLTI0VDIwOjU0OjU4KzAwOjAwLjjTugAAACV0RVh0ZGF0ZTptb2RpZnkAMjAyNi0xMS0yNFQyMDo1NDo1OCswMDowMF9lawYAAAAASUVORK5CYII=",
  ],
  [
    "sixteen bits",
    "iVBORw0KGgoAAAANSUhEUgAAAAUAAAADEAIAAACExI7sAAAABGdBTUEAALGPC/xhBQAAACBjSFJNAAB6JgAAgIQAAPoAAACA6AAAdTAAAOpgAAA6mAAAF3CculE8AAAABmJLR0T///////8JWPfcAAAAHElEQVQI12P8/58BD2BsYGBgaMAtzcDAwIDbBAAlPAUAcZJSeQAAACV0RVh0ZGF0ZTpjcmVhdGUAMjAyNi0xMS0yNFQyMDo1NDo1OSswMDowMIhP2A4AAAAldEVYdGRhdGU6bW9kaWZ5ADIwMjYtMTEtMjRUMjA6NTQ6NTkrMDA6MDD5EmCyAAAAAElFTkSuQmCC",
  ],
  [
    "sixteen bits, partly clear",
    "iVBORw0KGgoAAAANSUhEUgAAAAUAAAADEAYAAAALphm7AAAABGdBTUEAALGPC/xhBQAAACBjSFJNAAB6JgAAgIQAAPoAAACA6AAAdTAAAOpgAAA6mAAAF3CculE8AAAABmJLR0T///////8JWPfcAAAAGklEQVQI12P8/5+BgYEBQuIDLBCqgZA64gEAAAIEgvcE51sAAAAldEVYdGRhdGU6Y3JlYXRlADIwMjYtMTEtMjRUMjA6NTQ6NTkrMDA6MDCIT9gOAAAAJXRFWHRkYXRlOm1vZGlmeQAyMDI2LTExLTI0VDIwOjU0OjU5KzAwOjAw+RJgsgAAAABJRU5ErkJggg==",
  ],
  [
    "grey, partly clear",
    "iVBORw0KGgoAAAANSUhEUgAAAAUAAAADCAQAAADxPw1zAAAABGdBTUEAALGPC/xhBQAAAAJiS0dEAP+Hj8y/AAAAB3RJTUUH6gsYFDY7uk6v2AAAABNJREFUCNdj/P+fAQpYGBoZMAEASW8ChQFeDgcAAAAldEVYdGRhdGU6Y3JlYXRlADIwMjYtMTEtMjRUMjA6NTQ6NTkrMDA6MDCIT9gOAAAAJXRFWHRkYXRlOm1vZGlmeQAyMDI2LTExLTI0VDIwOjU0OjU5KzAwOjAw+RJgsgAAAABJRU5ErkJggg==",
  ],
  [
    "interlaced",
    "iVBORw0KGgoAAAANSUhEUgAAAAkAAAAJEAIAAAFIZH2SAAAABGdBTUEAALGPC/xhBQAAACBjSFJNAAB6JgAAgIQAAPoAAACA6AAAdTAAAOpgAAA6mAAAF3CculE8AAAABmJLR0T///////8JWPfcAAAAXUlEQVQY05WPwQ3AIAwDzxKDsEkZjc2ASRgl/aEgkVbcMydbjsxYCGAdnDFTBSoebVHvtx41g0KECtAs1Bao1DnXpqFAdOA51O1vezENMreE035iQ+d93ygD8zr2AveRIQk13KbwAAAAJXRFWHRkYXRlOmNyZWF0ZQAyMDI2LTExLTI0VDIwOjU0OjU5KzAwOjAwiE/YDgAAACV0RVh0ZGF0ZTptb2RpZnkAMjAyNi0xMS0yNFQyMDo1NDo1OSswMDowMPkSYLIAAAAASUVORK5CYII=",
  ],
  [
    "one bit",
    "iVBORw0KGgoAAAANSUhEUgAAAAkAAAAJAQAAAADI6ju9AAAABGdBTUEAALGPC/xhBQAAAAJiS0dEAAHdihOkAAAAB3RJTUUH6gsYFDcAEl53vQAAAA5JREFUCNdj+N/AgAMBALgdDXicNHtjAAAAJXRFWHRkYXRlOmNyZWF0ZQAyMDI2LTExLTI0VDIwOjU0OjU5KzAwOjAwiE/YDgAAACV0RVh0ZGF0ZTptb2RpZnkAMjAyNi0xMS0yNFQyMDo1NDo1OSswMDowMPkSYLIAAAAASUVORK5CYII=",
  ],
] as const;

describe("a photo becomes a page", () => {
  test("what the camera wrote beside it is gone: place, maker, comments, and what stood behind its end", async () => {
    const { bytes, turn } = cleanJpeg(photo(6));
    expect(turn).toBe(6);
    expect(Buffer.from(bytes).indexOf("GPS")).toBe(-1);
    const made = await picturesPdf([photo(6)]);
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
    const made = (await picturesPdf([photo(turn)])) as Uint8Array;
    const { out } = run("mutool", ["trace", desk.put(made)]);
    const [a = 0, b = 0, c = 0, d = 0] = (/<fill_image[^>]*transform="([^"]*)"/.exec(out.toString())?.[1] ?? "").split(" ").map(Number);
    // The picture is twice as wide as high: turned by a quarter it is twice as high as wide.
    const [width, height] = standing ? [Math.abs(c), Math.abs(b)] : [Math.abs(a), Math.abs(d)];
    expect([width, height]).toEqual(standing ? [8, 16] : [16, 8]);
  });

  test("a PNG too, also one that is partly transparent", async () => {
    const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==", "base64");
    const made = await picturesPdf([new Uint8Array(png)]);
    expect(check(desk.put(made as Uint8Array))).toBe(0);
    expect((await PDFDocument.load(made as Uint8Array)).getPageCount()).toBe(1);
  });

  test("what is no picture we can read is left for the envelope", async () => {
    expect(await picturesPdf([new Uint8Array(Buffer.from("RIFF0000WEBPVP8 "))])).toBeUndefined();
    expect(await picturesPdf([photo(1).subarray(0, 60)])).toBeUndefined();
  });

  test("several photos are one PDF with a page for each, encrypted itself; one click is enough", async () => {
    const files = [6, 1].map((turn) => ({ name: `Sem ${turn}.jpg`, bytes: photo(turn) }));
    const made = await protectFiles(files, "een twee drie", ports);
    expect(made.how).toBe("encrypted");
    expect(made.notes.map(({ say }) => say)).toEqual(["note.pictures"]);
    const path = desk.put(made.bytes);
    expect(run("qpdf", ["--password=een twee drie", "--show-npages", path]).out.toString().trim()).toBe("2");
    expect(run("qpdf", ["--password=een twee drie", "--qdf", path, "-"]).out.indexOf("GPS")).toBe(-1);
    const drawn = run("mutool", ["trace", "-p", "een twee drie", path]).out.toString();
    expect(drawn.match(/<fill_image/g)).toHaveLength(2);
    expect(foresee(files[0] as InputFile)).toMatchObject({ how: "encrypted", note: { say: "note.pictures" } });
  });

  test("a photo beside a document goes with it unchanged, and an iPhone's photo is said to keep its place", async () => {
    const { how, notes } = await protectFiles(
      [
        { name: "a.docx", bytes: new Uint8Array([1]) },
        { name: "b.HEIC", bytes: new Uint8Array([2]) },
      ],
      "een twee drie",
      ports,
    );
    expect(how).toBe("envelope");
    expect(notes.map(({ say }) => say)).toContain("note.heic");
  });

  test.each(PNGS)("a PNG: %s", async (_kind, png) => {
    const path = desk.put((await picturesPdf([new Uint8Array(Buffer.from(png, "base64"))])) as Uint8Array);
    expect(check(path)).toBe(0);
    expect(run("mutool", ["trace", path]).out.toString()).toContain("<fill_image");
  });
});
