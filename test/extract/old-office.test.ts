import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { zipEntries, zipRead } from "../../src/extract/zip.ts";
import { protection } from "../../src/protect/protection.ts";
import { cfb } from "./files.ts";

/** Documents of invented pupils, made with LibreOffice 7.4 in the formats of before 2007. */
const archive = new Uint8Array(readFileSync(new URL("old-office.zip", import.meta.url)));
const files = new Map((zipEntries(archive) ?? []).map((entry) => [entry.name, zipRead(archive, entry, 1_000_000)]));
const file = (name: string): Uint8Array => files.get(name) as Uint8Array;
const text = (name: string) => {
  const read = extract(name, file(name));
  expect(read).not.toHaveProperty("unread");
  return read.text;
};

describe("Office of before 2007", () => {
  test("Word: paragraphs, tables, links", () => {
    expect(text("klas.doc")).toBe(
      "Verslag Łukasz\nGeboren 4 maart 2012, bel mailto:ouder@voorbeeld.nl zijn moeder.\nSem\téén\nZoë\ttwee\n\n",
    );
  });

  test("Excel: texts, dates as dates, numbers as they are", () => {
    expect(text("klas.xls")).toContain("naam\tgeboren\tnummer\nŁukasz Zoë\t04-03-2012\t123456782\nSem\t31-12-2011\t12,5");
  });

  test("PowerPoint: what stands on the slides", () => {
    expect(text("klas.ppt")).toContain("Plan voor Łukasz\nZoë doet mee");
  });

  test("with the password these programs gave then: said to be protected, and weakly", () => {
    for (const name of ["geheim.doc", "geheim.xls"]) {
      expect(extract(name, file(name))).toEqual({ unread: "protected" });
      expect(protection(name, file(name))).toBe("weak");
    }
  });

  test("one inside another", () => {
    const word = new Uint8Array(2000);
    const view = new DataView(word.buffer);
    view.setUint16(0, 0xa5dc, true);
    view.setUint32(24, 100, true);
    view.setUint32(28, 103, true);
    word.set([83, 101, 109], 100);
    expect(extract("a.doc", cfb({ WordDocument: word, "ObjectPool/_1/WordDocument": word }))).toEqual({ text: "Sem\nSem" });
  });

  test("parts missing: damaged, never clean", () => {
    expect(extract("a.doc", cfb({ WordDocument: new Uint8Array(600) }))).toEqual({ unread: "damaged" });
    expect(extract("a.xls", cfb({ Workbook: new Uint8Array(2) }))).toEqual({ unread: "damaged" });
    expect(extract("a.ppt", cfb({ "PowerPoint Document": new Uint8Array(2) }))).toEqual({ unread: "damaged" });
  });

  test("whatever the bytes are, there is an answer", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("klas.doc", "klas.xls", "klas.ppt"),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 }),
        (name, edits) => {
          const changed = file(name).slice();
          for (const [at, value] of edits) changed[at % Math.min(changed.length, 20_000)] = value;
          const read = extract(name, changed);
          expect("unread" in read || typeof read.text === "string").toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
