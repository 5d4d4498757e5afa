import { randomBytes } from "node:crypto";
import { PDFDocument, PDFHexString, PDFName, PDFString, StandardFonts } from "pdf-lib";
import { afterAll, describe, expect, test } from "vitest";
import { foresee, protectFiles } from "../../src/protect/protect.ts";
import { protection } from "../../src/protect/protection.ts";
import { protectText } from "../../src/texts/protect.ts";
import { ports, portsWithoutSubtle } from "./ports.ts";
import { check, Desk, filesInside, graph, opens, pictures, popplerText, run } from "./readers.ts";

const desk = new Desk();
afterAll(() => desk.clear());

const ALL = { qpdf: true, poppler: true, mupdf: true, pdfjs: true };
const NONE = { qpdf: false, poppler: false, mupdf: false, pdfjs: false };

/** A report with everything that may leak: a form, an attachment, a bookmark, a title, a note, a picture. */
async function report(): Promise<Uint8Array> {
  const doc = await PDFDocument.create();
  doc.setTitle("Titel Sem Bakker");
  doc.setKeywords(["trefwoord"]);
  const font = await doc.embedFont(StandardFonts.Helvetica);
  const page = doc.addPage([300, 300]);
  page.drawText("Verslag over Sem Bakker", { x: 20, y: 250, font, size: 14 });
  doc.addPage([300, 300]).drawText("Tweede bladzijde", { x: 20, y: 250, font });
  const field = doc.getForm().createTextField("veld.naam");
  field.setText("ingevuld geheim");
  field.addToPage(page, { x: 20, y: 200, width: 150, height: 20 });
  await doc.attach(randomBytes(5000), "bijlage Zoë.bin", { description: "omschrijving geheim", creationDate: new Date(0) });
  page.node.set(PDFName.of("Private"), doc.context.obj({ Text: PDFString.of("los geheim"), Hex: PDFHexString.fromText("hex geheim") }));
  return doc.save({ useObjectStreams: false });
}

const input = await report();
const original = desk.put(input);
const pdf = (bytes: Uint8Array) => [{ name: "verslag Sem.pdf", bytes }];

describe("a PDF is encrypted itself", () => {
  test("it asks for the pass-phrase in every reader, opens with it, and is otherwise the same", async () => {
    const { bytes, how, name, notes } = await protectFiles(pdf(input), "wachtwoord één", ports);
    const path = desk.put(bytes);
    expect([how, notes]).toEqual(["encrypted", []]);
    expect(name).toBe("beveiligde-bijlage.pdf");
    expect(protection(name, bytes)).toBe("password");
    expect(await opens(path, bytes, "")).toEqual(NONE);
    expect(await opens(path, bytes, "wachtwoord een")).toEqual(NONE);
    expect(await opens(path, bytes, "wachtwoord één")).toEqual(ALL);
    expect(check(path, "wachtwoord één")).toBe(0);
    expect(graph(path, "wachtwoord één")).toBe(graph(original));
    expect(popplerText(path, "wachtwoord één")).toBe(popplerText(original));
    expect(pictures(path, "wachtwoord één")).toBe(pictures(original));
  });

  test("the encryption is AES-256, revision 6, for strings and streams alike", async () => {
    const { bytes } = await protectFiles(pdf(input), "x y z", ports);
    const { out } = run("qpdf", ["--password=x y z", "--show-encryption", desk.put(bytes)]);
    const said = out.toString();
    for (const line of ["R = 6", "stream encryption method: AESv3", "string encryption method: AESv3", "file encryption method: AESv3"])
      expect(said).toContain(line);
  });

  test("nothing of it can be read in the result: no string, no name of a file, no piece of a stream", async () => {
    const { bytes } = await protectFiles(pdf(input), "x y z", ports);
    const raw = Buffer.from(bytes);
    const utf16 = (text: string) => Buffer.from(text, "utf16le").swap16();
    for (const secret of ["Sem", "geheim", "veld.naam", "bijlage", "trefwoord", "omschrijving"]) {
      expect(raw.indexOf(secret, 0, "latin1"), secret).toBe(-1);
      expect(raw.indexOf(utf16(secret)), secret).toBe(-1);
      expect(raw.toString("latin1").toLowerCase().indexOf(Buffer.from(secret).toString("hex")), secret).toBe(-1);
    }
  });

  test("that is said beforehand", () => {
    expect(foresee({ name: "x.pdf", bytes: input })).toEqual({ how: "encrypted" });
    expect(foresee({ name: "x.docx", bytes: new Uint8Array(9) })).toMatchObject({ how: "envelope", note: { say: "note.not-pdf" } });
  });

  test("it works without WebCrypto as well, with the same result for the reader", async () => {
    const { bytes } = await protectFiles(pdf(input), "x y z", portsWithoutSubtle);
    expect(graph(desk.put(bytes), "x y z")).toBe(graph(original));
  });

  test("two results share nothing but their form: key, salts and vectors are fresh", async () => {
    const [a, b] = await Promise.all([protectFiles(pdf(input), "x", ports), protectFiles(pdf(input), "x", ports)]);
    const entry = (bytes: Uint8Array, key: string) => new RegExp(`/${key}<([0-9a-f]+)>`).exec(Buffer.from(bytes).toString("latin1"))?.[1];
    for (const key of ["U", "UE", "O", "OE", "Perms"]) {
      expect(entry(a.bytes, key)).toBeDefined();
      expect(entry(a.bytes, key)).not.toBe(entry(b.bytes, key));
    }
  });

  test("without randomness nothing is protected at all", async () => {
    const broken = {
      random: (): Uint8Array => {
        throw new Error("no randomness");
      },
    };
    await expect(protectFiles(pdf(input), "x", broken)).rejects.toThrow("no randomness");
  });

  test("it can be stopped", async () => {
    await expect(protectFiles(pdf(input), "x", ports, { signal: { aborted: true } })).rejects.toThrow("aborted");
  });

  test("it says how far it is", async () => {
    const shares: number[] = [];
    await protectFiles(pdf(input), "x", ports, { progress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(0);
    expect(shares.every((share, i) => share > 0 && share <= 1 && share >= (shares[i - 1] ?? 0))).toBe(true);
  });
});

describe("pass-phrases open in all four readers, and their neighbours do not", () => {
  test.each([
    ["with spaces", "een twee  drie", "een twee drie"],
    ["with diacritics", "crème brûlée één Łódź", "creme brulee een Lodz"],
    ["with many diacritics", "één knäckebröd voor Ğülşen in Łódź", "een knackebrod voor Gulsen in Lodz"],
    ["with emoji", "fiets 🚲 en 漢字", "fiets 🚗 en 漢字"],
    ["of 127 bytes", "x".repeat(127), "x".repeat(126)],
    ["with signs", "a'b\"c\\d(e)<f>", "a'b\"c\\d(e)<f"],
    ["in other scripts", "пароль كلمة", "пароль"],
  ])("%s", async (_what, right, wrong) => {
    const { bytes } = await protectFiles(pdf(input), right, ports);
    const path = desk.put(bytes);
    expect(Object.values(await opens(path, bytes, right))).not.toContain(false);
    expect(Object.values(await opens(path, bytes, wrong))).not.toContain(true);
  });

  test("a letter with a loose accent is the letter people type", async () => {
    const { bytes } = await protectFiles(pdf(input), "e\u0301e\u0301n", ports);
    expect(await opens(desk.put(bytes), bytes, "één")).toEqual(ALL);
  });
});

describe("what is not encrypted itself goes into the envelope, byte for byte", () => {
  async function envelope(files: { name: string; bytes: Uint8Array }[]) {
    const made = await protectFiles(files, "pass phrase", ports, { organisation: "ROOS VO" });
    const path = desk.put(made.bytes);
    expect(made.how).toBe("envelope");
    expect(await opens(path, made.bytes, "")).toEqual(NONE);
    expect(await opens(path, made.bytes, "pass phrase")).toEqual(ALL);
    expect(check(path, "pass phrase")).toBe(0);
    return { ...made, path, inside: filesInside(path, "pass phrase") };
  }

  test("a document, under its own name, with a cover page that says in two languages how to open it", async () => {
    const bytes = new Uint8Array(randomBytes(100_000));
    const { inside, path, notes } = await envelope([{ name: "Verslag Zoë Şimşek (1).docx", bytes }]);
    expect([...inside.keys()]).toEqual(["Verslag Zoë Şimşek (1).docx"]);
    expect(inside.get("Verslag Zoë Şimşek (1).docx")?.equals(bytes)).toBe(true);
    const cover = popplerText(path, "pass phrase").replace(/\s+/g, " ");
    for (const say of ["cover.step1", "cover.step2", "cover.step3", "cover.phone"] as const)
      for (const lang of ["nl", "en"] as const) expect(cover).toContain(protectText(lang, say));
    expect(cover).toContain("ROOS VO");
    expect(notes.map(({ say }) => say)).toEqual(["note.not-pdf"]);
  });

  test("several files, also of the same name", async () => {
    const files = ["a.txt", "a.txt", "map/b.pdf"].map((name) => ({ name, bytes: new Uint8Array(randomBytes(300)) }));
    const { inside } = await envelope(files);
    expect([...inside.keys()].sort()).toEqual(["a (2).txt", "a.txt", "b.pdf"]);
    expect(inside.get("a (2).txt")?.equals(files[1]?.bytes ?? Buffer.of())).toBe(true);
  });

  test.each([
    ["no PDF at all", "refused.not-pdf", () => new Uint8Array(randomBytes(500))],
    ["a PDF cut off half way", "refused.damaged", () => input.subarray(0, input.length / 2)],
    [
      "a PDF that has a password",
      "refused.encrypted",
      () => {
        const path = desk.put(input);
        run("qpdf", ["--encrypt", "a", "b", "256", "--", path, `${path}.enc`]);
        return new Uint8Array(run("cat", [`${path}.enc`]).out);
      },
    ],
    [
      "a PDF with only an owner's password",
      "refused.encrypted",
      () => {
        const path = desk.put(input);
        run("qpdf", ["--encrypt", "", "b", "128", "--use-aes=y", "--", path, `${path}.enc`]);
        return new Uint8Array(run("cat", [`${path}.enc`]).out);
      },
    ],
    [
      "a signed PDF",
      "refused.signed",
      () => {
        const text = Buffer.from(input).toString("latin1").replace("/Private <<", "/Private <</ByteRange [0 1 2 3]");
        const path = desk.put(Buffer.from(text, "latin1"));
        run("qpdf", ["--qdf", "--object-streams=generate", path, `${path}.fixed`]);
        return new Uint8Array(run("cat", [`${path}.fixed`]).out);
      },
    ],
  ])("%s, and says why", async (_what, why, make) => {
    const bytes = make();
    expect(foresee({ name: "x.pdf", bytes })).toMatchObject({ how: "envelope", note: { say: why } });
    const { inside, notes } = await envelope([{ name: "x.pdf", bytes }]);
    expect(inside.get("x.pdf")?.equals(bytes)).toBe(true);
    expect(notes.map(({ say }) => say)).toContain(why);
  });

  test("Acrobat does not open archives inside a PDF, and that is said", async () => {
    const { notes } = await envelope([{ name: "klas.zip", bytes: new Uint8Array([1]) }]);
    expect(notes.map(({ say }) => say)).toContain("note.zip");
  });
});
