import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { PDFDocument, PDFHexString, StandardFonts } from "pdf-lib";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { extractPdf } from "../../src/extract/pdf.ts";
import { mailPdf } from "../../src/protect/mail-pdf.ts";
import { bytes, cfb, docx, utf16, xlsx, zip } from "./files.ts";

/** The text of a file, with white space evened out. */
function text(name: string, file: Uint8Array): string {
  const read = extract(name, file);
  return "unread" in read ? `(${read.unread}) ${read.text ?? ""}` : read.text.replace(/\n{2,}/g, "\n").trim();
}

describe("text files", () => {
  test.each([
    ["UTF-8", Buffer.from("Zoë en Łukasz €5")],
    ["UTF-8 with its mark", Buffer.from("\ufeffZoë en Łukasz €5")],
    ["UTF-16", Buffer.from("\ufeffZoë en Łukasz €5", "utf16le")],
    ["UTF-16, the other way", Buffer.from("\ufeffZoë en Łukasz €5", "utf16le").swap16()],
  ])("%s", (_what, file) => {
    expect(text("a.txt", new Uint8Array(file))).toBe("Zoë en Łukasz €5");
  });

  test("Windows-1252, when it is no UTF-8", () => {
    expect(text("a.csv", Uint8Array.from([...bytes("naam;cijfer\nZo"), 0xeb, ...bytes(";"), 0x80, 0x35]))).toBe("naam;cijfer\nZoë;€5");
  });

  test("an emoji on the border of a chunk stays whole", () => {
    for (let pad = 8186; pad < 8196; pad++) expect(text("a.txt", bytes(`${"x".repeat(pad)}😀é`))).toBe(`${"x".repeat(pad)}😀é`);
  });

  test("HTML, by its name or its beginning", () => {
    expect(text("a.htm", bytes("<p>Sem</p><p>Bakker</p>"))).toBe("Sem\nBakker");
    expect(text("a", bytes("<!DOCTYPE html><html><p>Sem&eacute;"))).toBe("Semé");
  });

  test("rich text, with its own way of writing letters, and without its tables of fonts", () => {
    const rtf =
      "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\*\\generator Riched20;}\\f0 Zo\\'eb en \\u321?ukasz\\par tab\\tab hier{\\pict 0102}\\line \\{x\\}\\~y}";
    expect(text("a.rtf", bytes(rtf))).toBe("Zoë en Łukasz\ntab\thier\n{x} y");
  });
});

describe("documents", () => {
  test("Word: paragraphs, tables, tabs, what was deleted but is still there, headers, notes", () => {
    const file = docx(
      [
        "Verslag",
        "<w:p><w:r><w:t>Jan</w:t></w:r><w:r><w:t>sen</w:t><w:tab/><w:t>2b</w:t></w:r></w:p>",
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Naam</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Sem &amp; Zoë</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
        "<w:p><w:del><w:r><w:delText>gewist</w:delText></w:r></w:del><w:r><w:instrText>DATE</w:instrText></w:r></w:p>",
      ],
      {
        "word/header1.xml": "<w:hdr><w:p><w:t>kop</w:t></w:p></w:hdr>",
        "word/comments.xml": "<w:comments><w:p><w:t>opmerking</w:t></w:p></w:comments>",
        "docProps/core.xml": "<p><dc:title>Titel Sem</dc:title></p>",
      },
    );
    expect(text("a.docx", file)).toBe("Verslag\nJansen\t2b\nNaam\tSem & Zoë\ngewist\nopmerking\nkop\nTitel Sem");
  });

  test("Excel: shared and own texts, dates as dates, numbers with their zeros, sheet names", () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="000000000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>';
    const sheet =
      '<row><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>geboren</t></is></c></row><row><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>40606</v></c><c r="D2" s="2"><v>12345678</v></c></row><row><c r="A3"><v>9.99990019E8</v></c></row>';
    expect(text("a.xlsx", xlsx(sheet, ["naam", "Sem &lt;B&gt;"], styles))).toBe(
      "Klas 2b\nnaam\tgeboren\nSem <B>\t04-03-2011\t\t012345678\n999990019",
    );
  });

  test("PowerPoint: slides and notes", () => {
    const file = zip({
      "ppt/presentation.xml": "<p/>",
      "ppt/slides/slide1.xml": "<p:sld><a:p><a:r><a:t>Dia over Noor</a:t></a:r></a:p></p:sld>",
      "ppt/notesSlides/notesSlide1.xml": "<p:notes><a:p><a:t>notitie</a:t></a:p></p:notes>",
    });
    expect(text("a.pptx", file)).toBe("Dia over Noor\nnotitie");
  });

  test("OpenDocument: paragraphs, cells, spaces", () => {
    const content =
      '<office:text><text:h>Kop</text:h><text:p>een<text:s text:c="2"/>twee<text:tab/>drie</text:p><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></office:text>';
    expect(text("a.odt", zip({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": content }))).toBe(
      "Kop\neen  twee\tdrie\na\tb",
    );
  });

  test("a document of only pictures is a picture", () => {
    expect(text("a.docx", docx(["<w:p/>"], { "word/media/image1.png": "x" }))).toBe("(picture) ");
  });

  test("what is embedded in a document is read with it", () => {
    expect(text("a.docx", docx(["buiten"], { "word/embeddings/b.docx": docx(["binnen"]) }))).toContain("binnen");
  });
});

describe("mail", () => {
  test("an eml: headers, the richest form of the text, attachments by name and content", () => {
    const eml = `From: =?utf-8?q?Zo=C3=AB?= <z@school.nl>\r\nTo: a@b.nl\r\nSubject: =?utf-8?B?${Buffer.from("Verslag Łukasz").toString("base64")}?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="x"\r\n\r\nvoorwoord\r\n--x\r\nContent-Type: multipart/alternative; boundary=y\r\n\r\n--y\r\nContent-Type: text/plain\r\n\r\nkaal\r\n--y\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>Beste Ren=C3=A9e,=\r\n dag</p>\r\n--y--\r\n--x\r\nContent-Type: application/octet-stream; name*=utf-8''verslag%20Zo%C3%AB.docx\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(docx(["binnenin"])).toString("base64")}\r\n--x--\r\n`;
    expect(text("a.eml", bytes(eml))).toBe("Verslag Łukasz\nZoë <z@school.nl>\na@b.nl\nBeste Renée, dag\nverslag Zoë.docx\nbinnenin");
  });

  test("an Outlook message: subject, text, receivers, attachments", () => {
    const file = cfb({
      "__properties_version1.0": new Uint8Array(32),
      "__substg1.0_0037001F": utf16("Onderwerp Łukasz"),
      "__substg1.0_1000001F": utf16("Beste ouders,\r\nSem is ziek."),
      "__recip_version1.0_#00000000/__substg1.0_3001001F": utf16("Ouder Bakker"),
      "__attach_version1.0_#00000000/__substg1.0_3707001F": utf16("cijfers.csv"),
      "__attach_version1.0_#00000000/__substg1.0_37010102": bytes("naam;cijfer\nSem;7"),
    });
    expect(text("a.msg", file)).toBe("Onderwerp Łukasz\nBeste ouders,\r\nSem is ziek.\nOuder Bakker\ncijfers.csv\nnaam;cijfer\nSem;7");
  });
});

describe("PDF", () => {
  async function pdf(): Promise<Uint8Array> {
    const doc = await PDFDocument.create();
    doc.setTitle("Titel");
    const font = await doc.embedFont(StandardFonts.Helvetica);
    const page = doc.addPage();
    page.drawText("Verslag over Sem Bakker\ngeboren 4 maart", { x: 50, y: 700, font });
    const field = doc.getForm().createTextField("naam");
    field.setText("Ingevuld");
    field.addToPage(page, { x: 50, y: 600 });
    await doc.attach(docx(["in de bijlage"]), "b.docx");
    return doc.save();
  }

  test("pages, fields, files inside", async () => {
    const read = text("a.pdf", await pdf());
    for (const part of ["Verslag over Sem Bakker\ngeboren 4 maart", "Ingevuld", "b.docx", "in de bijlage", "Titel"])
      expect(read).toContain(part);
  });

  test("our own PDFs, in every script, are read as they were written", async () => {
    const words = "Zoë Łukasz Ğülşen Șerban Ελένη Мария 漢字 😀 ĳ";
    const { bytes: made } = await mailPdf({ subject: "", text: words });
    expect(text("a.pdf", made)).toContain(words);
  });

  test("a page with only a picture is a picture", async () => {
    const doc = await PDFDocument.create();
    const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==", "base64");
    doc.addPage().drawImage(await doc.embedPng(png));
    expect(text("a.pdf", await doc.save())).toBe("(picture) ");
  });

  test("pdf.js reads what our reader leaves: a damaged file", async () => {
    const whole = await pdf();
    const broken = Buffer.from(whole)
      .toString("latin1")
      .replace(/startxref\n\d+/, "startxref\n1");
    const file = new Uint8Array(Buffer.from(broken, "latin1"));
    expect(extract("a.pdf", file)).toEqual({ unread: "damaged" });
    expect(await extractPdf(file)).toMatchObject({ text: expect.stringContaining("Verslag over Sem Bakker") });
  });

  test("letters with no character behind them are not said to have been read", async () => {
    const doc = await PDFDocument.create();
    const page = doc.addPage();
    const { context } = doc;
    const font = context.register(
      context.obj({
        Type: "Font",
        Subtype: "Type0",
        BaseFont: "X",
        Encoding: "Identity-H",
        DescendantFonts: [context.obj({ Type: "Font", Subtype: "CIDFontType2", BaseFont: "X" })],
      }),
    );
    const name = page.node.newFontDictionary("F", font);
    page.node.addContentStream(
      context.register(context.stream(`BT ${name} 12 Tf 50 50 Td ${PDFHexString.of("00010002000300040005")} Tj ET`)),
    );
    const read = extract("a.pdf", await doc.save());
    expect(read).toHaveProperty("unread");
  });
});

describe("archives", () => {
  test("names and texts of everything inside, also of archives inside", () => {
    expect(text("a.zip", zip({ "Sem.txt": "een", "map/b.zip": zip({ "c.docx": docx(["twee"]) }), "__MACOSX/x": "nee" }))).toBe(
      "Sem.txt\neen\nmap/b.zip\nc.docx\ntwee",
    );
  });

  test("what could not be read in it is said, beside what could", () => {
    const read = extract("a.zip", zip({ "a.txt": "tekst", "foto.jpg": Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]) }));
    expect(read).toEqual({ unread: "picture", text: "a.txt\ntekst\nfoto.jpg" });
  });
});

describe("limits: more than they allow is never called clean", () => {
  const bomb = (size: number) => zip({ "a.txt": new Uint8Array(size) });

  test("a file that is too large", () => {
    expect(extract("a.txt", new Uint8Array(101), { bytes: 100 })).toEqual({ unread: "too-large" });
  });

  test("a small archive that unpacks to a large one", () => {
    expect(extract("a.zip", bomb(80_000_000))).toMatchObject({ unread: "too-large" });
  });

  test("an archive that lies about its sizes", () => {
    const data = deflateRawSync(new Uint8Array(100_000_000));
    const raw = Buffer.from(zip({ "a.txt": "x" }));
    const central = raw.indexOf("PK\u0001\u0002", 0, "latin1");
    const packed = raw.readUInt32LE(central + 20);
    const file = Buffer.concat([raw.subarray(0, central - packed), data, raw.subarray(central)]);
    file.writeUInt16LE(8, 8);
    file.writeUInt16LE(8, central - packed + data.length + 10);
    file.writeUInt32LE(data.length, central - packed + data.length + 20);
    file.writeUInt32LE(central - packed + data.length, file.length - 6);
    expect(extract("a.zip", new Uint8Array(file))).toMatchObject({ unread: "too-large" });
  });

  test("too many files", () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.txt`, "x"]));
    expect(extract("a.zip", zip(files), { entries: 50 })).toMatchObject({ unread: "too-large" });
  });

  test("archives in archives in archives", () => {
    let file = zip({ "a.txt": "diep" });
    for (let i = 0; i < 5; i++) file = zip({ "a.zip": file });
    expect(extract("a.zip", file)).toMatchObject({ unread: "too-large" });
  });

  test("an archive that holds itself in effect: mails in mails", () => {
    let mail = "Subject: kern\r\nX-A: 1\r\nX-B: 2\r\n\r\ntekst";
    for (let i = 0; i < 200; i++) mail = `Subject: ${i}\r\nX-A: 1\r\nX-B: 2\r\nContent-Type: message/rfc822\r\n\r\n${mail}`;
    expect(extract("a.eml", bytes(mail))).toMatchObject({ unread: "too-large" });
  });

  test("a text that is too long", () => {
    expect(extract("a.txt", bytes("x".repeat(2000)), { text: 1000 })).toMatchObject({ unread: "too-large", text: "x".repeat(1000) });
  });

  test("a damaged archive", () => {
    const file = zip({ "a.txt": "tekst".repeat(1000) });
    expect(extract("a.zip", file.subarray(0, file.length - 30))).toEqual({ unread: "damaged" });
  });

  test("a file of no kind we know", () => {
    expect(extract("a.bin", Uint8Array.from([0, 1, 2, 3]))).toEqual({ unread: "unknown-type" });
  });

  test("a protected file", () => {
    expect(extract("a.docx", cfb({ EncryptedPackage: new Uint8Array(10) }))).toEqual({ unread: "protected" });
  });
});

describe("whatever the bytes are, there is an answer", () => {
  const samples = [
    docx(["Sem", "Bakker"]),
    xlsx('<row><c t="s"><v>0</v></c></row>', ["a"]),
    cfb({ "__properties_version1.0": new Uint8Array(32), "__substg1.0_1000001F": utf16("tekst") }),
    bytes("{\\rtf1 a\\'e9{\\b b}\\u8364?}"),
    bytes("From: a\r\nTo: b\r\nSubject: c\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\na\r\n--x--"),
  ];

  test("one byte changed", () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.nat(), fc.nat(255), (file, at, value) => {
        const changed = file.slice();
        changed[at % changed.length] = value;
        const read = extract("a.eml", changed);
        expect("unread" in read || typeof read.text === "string").toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("one piece cut out", () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.nat(), fc.nat(200), (file, at, length) => {
        const from = at % file.length;
        const read = extract("a", Uint8Array.from([...file.subarray(0, from), ...file.subarray(from + length)]));
        expect("unread" in read || typeof read.text === "string").toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
