import { afterAll, describe, expect, test } from "vitest";
import { undrawable } from "../../src/protect/create/drawable.ts";
import { covered } from "../../src/protect/font/covered.data.ts";
import { mailFile, mailPdf } from "../../src/protect/mail-pdf.ts";
import { protectFiles } from "../../src/protect/protect.ts";
import { ports } from "./ports.ts";
import { check, Desk, filesInside, opens, pdfjsText, popplerText, run } from "./readers.ts";

/** Four points by four. */
const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAYAAACp8Z5+AAAAFklEQVR42mP8z8BQz0AEYBxVSF+FAAhKDveksOjmAAAAAElFTkSuQmCC";
const desk = new Desk();
afterAll(() => desk.clear());

/** Words in order, without what only keeps directions apart. */
const words = (text: string) =>
  text
    .replace(/[\u200e\u200f\u202a-\u202e]/g, "")
    .split(/\s+/)
    .filter((word) => word !== "");

async function read(mail: Parameters<typeof mailPdf>[0]) {
  const made = await mailPdf(mail);
  const path = desk.put(made.bytes);
  expect(check(path)).toBe(0);
  return { ...made, path, poppler: popplerText(path), pdfjs: await pdfjsText(made.bytes) };
}

describe("the text of a mail becomes a PDF that says the same", () => {
  const names =
    "Zoë Renée Łukasz Ğülşen Şimşek İbrahim Țepeș Đorđe Čapek Ángel Søren Åse Ħamrun Nguyễn Ελένη Мария Їжакевич ĳsbrand “aanhaling” – € … •";

  test("names in the scripts our pupils have, word for word, in two readers", async () => {
    const { poppler, pdfjs, missingGlyphs } = await read({ subject: "", text: names });
    expect(missingGlyphs).toBe(0);
    expect(words(poppler)).toEqual(words(names));
    expect(words(pdfjs)).toEqual(words(names));
  });

  test("Arabic is joined, runs from right to left, and is copied as it was written", async () => {
    const arabic = "محمد الأحمد علي";
    const { poppler, pdfjs, missingGlyphs } = await read({ subject: "", text: arabic });
    expect(missingGlyphs).toBe(0);
    expect(words(poppler)).toEqual(words(arabic));
    expect(words(pdfjs)).toEqual(words(arabic));
  });

  test("Tigrinya, Amharic, Armenian, Georgian, Tamazight; also in bold, and beside Latin", async () => {
    const text = "ሰላም ኣብርሃም አማርኛ Հայաստան გიორგი ⵜⴰⵎⴰⵣⵉⵖⵜ Sem";
    const { poppler, pdfjs, missingGlyphs } = await read({ subject: text, text });
    expect(missingGlyphs).toBe(0);
    expect(words(poppler)).toEqual(words(`${text} ${text}`));
    expect(words(pdfjs)).toEqual(words(`${text} ${text}`));
  });

  test("Dari and Persian with letters that stay apart, Hebrew with brackets and a time: copied as written, with nothing between that shows", async () => {
    for (const text of ["علی\u200cرضا پژمان می\u200cخواهم گلچهره", "שָׁלוֹם (מורה) כהן"]) {
      const { poppler, pdfjs, missingGlyphs } = await read({ subject: "", text });
      expect(missingGlyphs).toBe(0);
      expect(words(poppler)).toEqual(words(text));
      // pdf.js leaves out what is not seen.
      expect(words(pdfjs)).toEqual(words(text.replace(/\u200c/g, "")));
    }
  });

  test("letters that we cannot draw, or not joined as they should be: named, and the text goes as it is into the envelope", async () => {
    for (const [text, letter] of [
      ["Beste 김민준,", "김"],
      ["Beste अर्जुन,", "अ"],
      ["Beste سۆران هێمن,", "ێ"],
      ["Beste ښه,", "ښ"],
    ] as const) {
      expect(undrawable(text)).toContain(letter);
      const { file, notes } = await mailFile({ subject: "Vraag", text }, "bericht.pdf");
      expect(notes.map(({ say }) => say)).toEqual(["note.undrawable"]);
      const made = await protectFiles([file], "een twee drie", ports);
      expect(made.how).toBe("envelope");
      const inside = filesInside(desk.put(made.bytes), "een twee drie");
      expect(inside.get("oorspronkelijk-bericht.txt")?.toString("utf8")).toBe(`\ufeffVraag\r\n\r\n${text}`);
    }
  });

  test("what is said to be drawable is drawn: every letter of every script in it has a glyph, in both looks", async () => {
    const letters = covered.split(" ").reduce((all, range) => {
      const [from = "", to = from] = range.split("-");
      let some = "";
      for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code++) some += String.fromCodePoint(code);
      return `${all}${some}\n`;
    }, "");
    const drawn = Array.from(letters)
      .filter((letter) => undrawable(letter).length === 0)
      .join(" ");
    expect(drawn.length).toBeGreaterThan(4000);
    expect((await mailPdf({ subject: drawn, text: drawn })).missingGlyphs).toBe(0);
    expect((await mailFile({ subject: "", text: "duim 👍" }, "a.pdf")).notes).toEqual([
      { file: "", say: "note.missing-glyphs", params: { count: 1 } },
    ]);
  });

  test("what the font does not have is counted, copied all the same, and the original is inside", async () => {
    const text = "Emoji 😀 en 漢字 en हिन्दी";
    const { poppler, missingGlyphs, path } = await read({ subject: "Onderwerp", text });
    expect(missingGlyphs).toBeGreaterThanOrEqual(4);
    expect(words(poppler)).toEqual(words(`Onderwerp ${text}`));
    const original = filesInside(path, "").get("oorspronkelijk-bericht.txt")?.toString("utf8");
    expect(original).toBe(`\ufeff${text}`);
  });

  test("a long text: pages with numbers, no word lost, none twice", async () => {
    const text = Array.from({ length: 3000 }, (_, i) => `woord${i}`).join(" ");
    const { poppler, pdfjs } = await read({ subject: "", text });
    const said = (all: string) => words(all).filter((word) => word.startsWith("woord"));
    expect(said(poppler)).toEqual(words(text));
    expect(said(pdfjs)).toEqual(words(text));
    expect(poppler).toMatch(/Pagina 1 van (\d+)[\s\S]*Pagina \1 van \1/);
  });

  test("a word longer than a line is broken, not cut off", async () => {
    const { poppler } = await read({ subject: "", text: "x".repeat(500) });
    expect(poppler.replace(/\s/g, "")).toBe("x".repeat(500));
  });

  test("headings, lists, tables, links, quotes, who and when", async () => {
    const { poppler, path } = await read({
      subject: "Verslag Sem",
      from: "juf@school.nl",
      date: "3 november 2026",
      organisation: "ROOS VO",
      html: '<h2>Kop</h2><ul><li>een<ul><li>diep</li></ul></li></ul><ol start=3><li>drie</li><li>vier</li></ol><table><tr><th>Naam</th><th>Cijfer</th></tr><tr><td>Sem &amp; Zoë</td><td>7,5</td></tr></table><p>Zie <a href="https://school.nl/a?b=1&amp;c=é">de site</a>.</p><blockquote>van vroeger</blockquote><img alt="logo" src=x><img width=1 height=1 src=spion>',
    });
    expect(words(poppler)).toEqual(
      words(
        "ROOS VO Verslag Sem Van: juf@school.nl Datum: 3 november 2026 Kop • een • diep 3. drie 4. vier Naam Cijfer Sem & Zoë 7,5 Zie de site. van vroeger [afbeelding: logo]",
      ),
    );
    const json = run("qpdf", ["--json=2", "--json-key=qpdf", path]).out.toString();
    expect(json).toContain("https://school.nl/a?b=1&c=%C3%A9");
  });

  test("only addresses that may be opened become links", async () => {
    const { path } = await read({ subject: "", html: '<a href="javascript:alert(1)">een</a> <a href="file:///etc/passwd">twee</a>' });
    expect(run("qpdf", ["--json=2", "--json-key=qpdf", path]).out.toString()).not.toMatch(/javascript:|file:/);
  });

  test("a table row higher than a page goes on on the next, and the header is repeated", async () => {
    const cell = Array.from({ length: 900 }, (_, i) => `cel${i}`).join(" ");
    const rows = Array.from({ length: 60 }, (_, i) => `<tr><td>rij${i}</td><td>b</td></tr>`).join("");
    const { poppler } = await read({
      subject: "",
      html: `<table><tr><th>Kop</th><th>Twee</th></tr><tr><td>${cell}</td><td>x</td></tr>${rows}</table>`,
    });
    const said = words(poppler);
    for (let i = 0; i < 900; i++) expect(said).toContain(`cel${i}`);
    for (let i = 0; i < 60; i++) expect(said).toContain(`rij${i}`);
    expect(said.filter((word) => word === "Kop").length).toBeGreaterThan(1);
  });

  test("screen readers: the language, a title to show, every piece of text in the structure, headings, list, table, link", async () => {
    const { path } = await read({
      subject: "Kop",
      html: "<ul><li>a</li></ul><table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table><a href='https://a.nl'>e</a>",
    });
    const { out } = run("qpdf", ["--json=2", "--json-key=qpdf", path]);
    const json = out.toString();
    for (const part of ['"/Lang": "u:nl"', '"/Marked": true', '"/DisplayDocTitle": true', '"/ParentTree"', '"/Tabs": "/S"'])
      expect(json.replace(/\s+/g, " ")).toContain(part);
    for (const role of ["Document", "H1", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "Link"])
      expect(json).toContain(`"/S": "/${role}"`);
    const tree = run("pdfinfo", ["-struct-text", path]).out.toString();
    for (const text of ['"Kop"', '"a"', '"d"', '"e"']) expect(tree).toContain(text);
  });

  test("the title of the document does not tell what it is about", async () => {
    const { path } = await read({ subject: "Zorgen om Sem Bakker", text: "x" });
    expect(run("pdfinfo", [path]).out.toString()).toMatch(/Title:\s+Beveiligd bericht/);
  });

  test("the organisation's letterhead: name, lines and logo above the text, on the first page only, each in the structure", async () => {
    const logo = `data:image/png;base64,${PNG}`;
    const { path, poppler } = await read({
      subject: "Verslag",
      text: "regel\n".repeat(80),
      organisation: "Scholengroep De Linde",
      letterhead: { lines: ["Lindelaan 1, Helmond", "www.delinde.example"], logo },
    });
    expect(words(poppler).slice(0, 8)).toEqual(words("Scholengroep De Linde Lindelaan 1, Helmond www.delinde.example Verslag"));
    expect(poppler.match(/Lindelaan/g)).toHaveLength(1);
    expect(
      run("pdfimages", ["-list", path])
        .out.toString()
        .match(/^ +1 +\d+ image/gm),
    ).toHaveLength(1);
    expect(run("pdfinfo", ["-struct-text", path]).out.toString()).toMatch(
      /Figure[\s\S]*"Scholengroep De Linde"[\s\S]*"Lindelaan 1, Helmond"/,
    );
  });

  test("a damaged logo is left out, and the letter is there", async () => {
    const { poppler } = await read({
      subject: "",
      text: "x",
      letterhead: { lines: ["adres"], logo: "data:image/png;base64,iVBORw0KGgoAAAA" },
    });
    expect(words(poppler)).toEqual(["adres", "x"]);
  });

  test("English for who has English", async () => {
    const { path } = await read({ subject: "", text: "x\n".repeat(200), language: "en" });
    expect(popplerText(path)).toContain("Page 1 of");
    expect(run("pdfinfo", [path]).out.toString()).toContain("Protected message");
  });

  test("no text at all, only spaces, control characters: a PDF all the same", async () => {
    for (const text of ["", "   ", "\u0000\u0007a\u001bb"])
      expect(words((await read({ subject: "", text })).poppler).join("")).toBe(text.replace(/[^a-z]/g, ""));
  });

  test("protected, it opens with the pass-phrase only, and says the same", async () => {
    const { bytes } = await mailPdf({ subject: "Verslag", text: names });
    const made = await protectFiles([{ name: "bericht.pdf", bytes }], "één twee drie", ports);
    const path = desk.put(made.bytes);
    expect(made.how).toBe("encrypted");
    expect(Object.values(await opens(path, made.bytes, ""))).not.toContain(true);
    expect(words(popplerText(path, "één twee drie"))).toEqual(words(`Verslag ${names}`));
  });
});
