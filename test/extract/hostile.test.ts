import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { bytes, cfb, docx, xlsx, zip } from "./files.ts";

const N = 100_000;
const many = (piece: string, times = N) => piece.repeat(times);
const mail = (rest: string) => bytes(`From: a\r\nTo: b\r\nSubject: c\r\n${rest}`);

/**
 * Files made to keep a reader busy for ever or to fill the memory. Every one has an answer well within a test's time; what is over a limit is said.
 * Time itself is measured elsewhere.
 */
const HOSTILE: [string, string, Uint8Array][] = [
  ["tags that never end", "a.html", bytes(many("<", 10 * N))],
  ["comments that never end", "a.html", bytes(many("<!--"))],
  ["attributes that never end", "a.html", bytes(`<a ${many('x="')}`)],
  ["elements a hundred thousand deep", "a.html", bytes(many("<div>"))],
  ["entities that are none", "a.html", bytes(many("&#&"))],
  ["scripts that almost end", "a.html", bytes(many("<script></scrip"))],
  ["groups a million deep", "a.rtf", bytes(`{\\rtf1${many("{", 10 * N)}`)],
  ["lengths that are not there", "a.rtf", bytes(`{\\rtf1${many("\\bin9999999 ")}`)],
  ["paragraphs in paragraphs", "a.docx", docx([many("<w:p>")])],
  ["data that never ends", "a.docx", docx([many("<![CDATA[")])],
  ["one long text in every cell", "a.xlsx", xlsx(many('<c t="s"><v>0</v></c>'), ["x".repeat(N)])],
  ["a million columns", "a.xlsx", xlsx(many('<row><c r="ZZZ1" t="s"><v>0</v></c></row>', 20_000), ["x".repeat(1000)])],
  [
    "a row that is repeated a million times",
    "a.ods",
    zip({
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "content.xml":
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>Sem</text:p></table:table-cell></table:table-row>',
    }),
  ],
  [
    "a thousand million spaces",
    "a.odt",
    zip({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": many('<text:s text:c="999999999"/>', 1000) }),
  ],
  ["a hundred thousand parts", "a.eml", mail(`Content-Type: multipart/mixed; boundary=x\r\n\r\n${many("--x\r\n\r\n")}`)],
  [
    "parts in parts",
    "a.eml",
    bytes(Array.from({ length: 3000 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`).join("")),
  ],
  ["a head of a hundred thousand lines", "a.eml", bytes(`Subject: a\r\n${many(" b\r\n")}`)],
  ["words that are never decoded", "a.eml", mail(`X: ${many("=?utf-8?q?")}\r\n\r\n`)],
  ["ten thousand files", "a.zip", zip(Object.fromEntries(Array.from({ length: 9000 }, (_, i) => [String(i), "x"])))],
  ["three thousand storages", "a.msg", cfb(Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`s${i}/x`, new Uint8Array(1)])))],
  [
    "a string that never ends",
    "a.pdf",
    bytes(`%PDF-1.4\n1 0 obj\n${many("(", 10 * N)}\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1/Root 1 0 R>>\nstartxref\n9\n%%EOF`),
  ],
];

/** Over a limit, or of no kind we can read: that must be said. */
const UNREAD: Readonly<Record<string, string>> = {
  "one long text in every cell": "too-large",
  "a million columns": "too-large",
  "ten thousand files": "too-large",
  "three thousand storages": "unknown-type",
  "a string that never ends": "damaged",
};

describe("hostile files", () => {
  test.each(HOSTILE)("%s", (what, name, file) => {
    const read = extract(name, file);
    expect("unread" in read ? read.unread : undefined).toBe(UNREAD[what]);
    expect((("text" in read && read.text) || "").length).toBeLessThanOrEqual(5_000_001);
  });
});

describe("texts in every way they are written down", () => {
  const words = "Zoë Šimić betaalt € 5";
  const utf16 = (little: boolean) => {
    const body = Buffer.from(`\ufeff${words}`, "utf16le");
    return new Uint8Array(little ? body : body.swap16());
  };
  test.each([
    ["UTF-8", bytes(words)],
    ["UTF-8 with a mark", bytes(`\ufeff${words}`)],
    ["UTF-16, small end first", utf16(true)],
    ["UTF-16, great end first", utf16(false)],
    ["windows-1252", new Uint8Array(Buffer.from("Zo\xeb \x8aimi? betaalt \x80 5", "latin1"))],
  ])("%s", (how, file) => {
    expect(extract("a.csv", file)).toEqual({ text: how === "windows-1252" ? words.replace("ć", "?") : words });
  });

  test("UTF-16 without a mark is not taken for clean", () => {
    expect(extract("a.txt", utf16(true).subarray(2))).toHaveProperty("unread");
  });
});
