import { PDFDocument, StandardFonts } from "pdf-lib";
import { describe, expect, test } from "vitest";
import { encodeBase64 } from "../../src/base64.ts";
import { bytes, cfb, docx, utf16, xlsx, zip } from "../extract/files.ts";
import { compose, PHRASE } from "./outlook.ts";

/*
 * Attachments of every kind that a school sends, as real files through the built launch event in the emulated Outlook: with a
 * pupil's data in them they are asked about, without they go, and what cannot be read is said to be so.
 */

const PUPIL = "Leerling: Sem de Vries, geboren 14-03-2011. Sem heeft ADHD en een angststoornis.";
const PLAIN = "De excursie begint om tien uur bij het station. Neem een lunchpakket mee.";

const words = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const odf = (type: string, body: string) =>
  zip({
    mimetype: `application/vnd.oasis.opendocument.${type}`,
    "content.xml": `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body>${body}</office:body></office:document-content>`,
  });
const pptx = (text: string) =>
  zip({
    "[Content_Types].xml": "<Types/>",
    "ppt/presentation.xml": "<p:presentation/>",
    "ppt/slides/slide1.xml": `<p:sld xmlns:a="a" xmlns:p="p"><a:p><a:r><a:t>${words(text)}</a:t></a:r></a:p></p:sld>`,
  });
const eml = (text: string) =>
  bytes(
    `From: a@school.example\r\nTo: b@school.example\r\nSubject: Verslag\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(text).toString("base64")}\r\n`,
  );
const pdf = async (text: string) => {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  document.addPage([600, 800]).drawText(text, { x: 40, y: 700, size: 10, font });
  return document.save();
};
/** A page that is one picture, as a copier makes it. */
const scan = async () => {
  const document = await PDFDocument.create();
  const dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  document.addPage([600, 800]).drawImage(await document.embedPng(dot), { x: 0, y: 0, width: 600, height: 800 });
  return document.save();
};
const asDocx = (text: string) => docx([text]);

const KINDS: Record<string, (text: string) => Uint8Array | Promise<Uint8Array>> = {
  "verslag.txt": bytes,
  "verslag.csv": (text) => bytes(`Omschrijving\n"${text}"`),
  "verslag.html": (text) => bytes(`<html><body><p>${words(text)}</p></body></html>`),
  "verslag.rtf": (text) => bytes(`{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Calibri;}}\\f0\\fs22 ${text}\\par}`),
  "verslag.docx": asDocx,
  "verslag.xlsx": (text) => xlsx('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', [text]),
  "verslag.pptx": pptx,
  "verslag.odt": (text) => odf("text", `<office:text><text:p>${words(text)}</text:p></office:text>`),
  "verslag.ods": (text) =>
    odf(
      "spreadsheet",
      `<office:spreadsheet><table:table><table:table-row><table:table-cell><text:p>${words(text)}</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet>`,
    ),
  "verslag.pdf": pdf,
  "bericht.eml": eml,
  "bericht.msg": (text) =>
    cfb({ "__substg1.0_0037001F": utf16("Verslag"), "__substg1.0_1000001F": utf16(text), "__properties_version1.0": new Uint8Array(32) }),
  "stukken.zip": (text) => zip({ "map/verslag.docx": asDocx(text) }),
  "alles.zip": (text) => zip({ "stukken.zip": zip({ "verslag.txt": text }) }),
};

const sending = async (name: string, content: Uint8Array) => {
  const outlook = await compose({
    to: ["Marieke Smit <m.smit@school-west.example>"],
    subject: "Stukken",
    html: "<p>Beste Marieke,</p><p>Zie bijlage.</p>",
    attachments: [{ name, base64: encodeBase64(content) }],
  });
  const result = await outlook.send();
  expect(result.completed).toBe(1);
  expect(outlook.errors).toEqual([]);
  return result;
};

describe.each(Object.keys(KINDS))("%s", (name) => {
  const make = KINDS[name] ?? bytes;
  test("is read, and asked about when it holds a pupil's data", async () => {
    const { sent, options } = await sending(name, await make(PUPIL));
    expect(sent).toBe(false);
    expect(options?.errorMessage).toContain(`Bijlage “${name}” bevat persoonsgegevens zonder wachtwoord.`);
  });
  test("goes without a word when it does not", async () => {
    const { sent, options } = await sending(name, await make(PLAIN));
    expect(sent, options?.errorMessage).toBe(true);
  });
});

describe("what cannot be read is said to be so:", () => {
  test.each([
    ["a scan", "scan0001.pdf", scan],
    ["a picture of a page", "brief.tif", async () => new Uint8Array([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0])],
    ["a document that breaks off", "verslag.docx", async () => docx([PUPIL]).slice(0, 300)],
    ["a kind nobody knows", "export.qqz", async () => new Uint8Array(400).map((_, i) => (i * 37) % 251)],
  ])("%s", async (_what, name, make) => {
    const { sent, options } = await sending(name, await make());
    expect(sent).toBe(false);
    expect(options?.errorMessage).toMatch(new RegExp(`^Bijlage “${name}” kon niet worden nagekeken \\(`));
  });

  test("a photo is no document: it goes, and the pane says the rest", async () => {
    expect((await sending("schoolreis.jpg", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]))).sent).toBe(true);
  });
});

test("the pass-phrase in a second mail to the same people is asked about", async () => {
  const outlook = await compose({ to: ["m.smit@school-west.example"], subject: "Nog even", html: `<p>Hoi Marieke,</p><p>${PHRASE}</p>` });
  const { sent, options } = await outlook.send();
  expect(sent).toBe(false);
  expect(options?.errorMessage).toMatch(/^Hierin staat het wachtwoord van een bestand\. Geef het telefonisch of via sms door/);
});
