import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { PDFDocument, PDFHexString, PDFName, PDFString, StandardFonts } from "pdf-lib";
import { mailPdf } from "../../src/protect/mail-pdf.ts";
import { type Desk, run } from "./readers.ts";

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAYAAACp8Z5+AAAAFklEQVR42mP8z8BQz0AEYBxVSF+FAAhKDveksOjmAAAAAElFTkSuQmCC",
  "base64",
);

/** Documents of every kind that are made in a school, as other programs write them. */
const KINDS: Record<string, (doc: PDFDocument) => Promise<void>> = {
  text: async (doc) => {
    const font = await doc.embedFont(StandardFonts.TimesRoman);
    doc.addPage().drawText("Verslag over Sem Bakker\nmet twee regels (en haakjes) \\ streep", { x: 50, y: 700, font });
  },
  "many pages": async (doc) => {
    for (let i = 0; i < 150; i++) doc.addPage([300, 300]).drawText(`Bladzijde ${i}`, { x: 20, y: 20 });
  },
  "no text": async (doc) => {
    doc.addPage();
  },
  form: async (doc) => {
    const page = doc.addPage();
    const form = doc.getForm();
    const field = form.createTextField("leerling.naam");
    field.setText("Sem (2b)");
    field.addToPage(page, { x: 50, y: 600 });
    form.createCheckBox("akkoord").addToPage(page, { x: 50, y: 500 });
    const list = form.createDropdown("klas");
    list.setOptions(["1a", "2b"]);
    list.select("2b");
    list.addToPage(page, { x: 50, y: 400 });
  },
  attachments: async (doc) => {
    doc.addPage();
    await doc.attach(randomBytes(4000), "gegevens Zoë.bin", {
      description: "omschrijving",
      creationDate: new Date(0),
      modificationDate: new Date(1),
    });
    await doc.attach(new Uint8Array(0), "leeg.txt");
  },
  pictures: async (doc) => {
    const page = doc.addPage();
    page.drawImage(await doc.embedPng(PNG), { x: 10, y: 10, width: 100, height: 100 });
    // Colours in a string inside the dictionary of a stream.
    const colours = doc.context.obj(["Indexed", "DeviceRGB", 3, PDFHexString.of("ff0000 00ff00\n0000ff 28295c")]);
    doc.context.register(
      doc.context.stream(randomBytes(16), {
        Type: "XObject",
        Subtype: "Image",
        Width: 4,
        Height: 4,
        BitsPerComponent: 8,
        ColorSpace: colours,
      }),
    );
  },
  "titles in every script": async (doc) => {
    doc.addPage();
    doc.setTitle("Łódź Ğülşen Мария 漢字 😀");
    doc.setAuthor("(haakje open) \\( \\) \r\n regel");
    doc.setSubject("");
    doc.setCreationDate(new Date(0));
  },
  bookmarks: async (doc) => {
    const page = doc.addPage();
    const { context } = doc;
    const item = context.nextRef();
    const outlines = context.register(context.obj({ Type: "Outlines", First: item, Last: item, Count: 1 }));
    context.assign(item, context.obj({ Title: PDFHexString.fromText("Hoofdstuk Łukasz"), Parent: outlines, Dest: [page.ref, "Fit"] }));
    doc.catalog.set(PDFName.of("Outlines"), outlines);
    page.node.addAnnot(
      context.register(
        context.obj({ Type: "Annot", Subtype: "Link", Rect: [0, 0, 9, 9], A: { S: "URI", URI: PDFString.of("https://school.nl/(x)") } }),
      ),
    );
  },
  "strings everywhere": async (doc) => {
    const page = doc.addPage();
    const odd = PDFString.of("a\\053b\\\nc\\\r\nd\re\\012f\\(\\)");
    page.node.set(
      PDFName.of("Odd"),
      doc.context.obj({ A: odd, "N#20m": [PDFHexString.of("41 4"), PDFString.of(""), PDFHexString.of("")] }),
    );
    doc.catalog.set(PDFName.of("Lang"), PDFString.of("nl-NL"));
    doc.catalog.set(PDFName.of("PieceInfo"), doc.context.obj({ Own: { Private: odd, LastModified: PDFString.of("D:20260101") } }));
  },
  metadata: async (doc) => {
    doc.addPage();
    const xmp = "<?xpacket begin=''?><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF/></x:xmpmeta><?xpacket end='w'?>";
    doc.catalog.set(PDFName.of("Metadata"), doc.context.register(doc.context.stream(xmp, { Type: "Metadata", Subtype: "XML" })));
    doc.catalog.set(
      PDFName.of("Extensions"),
      doc.context.obj({ ADBE: { BaseVersion: "1.7", ExtensionLevel: 3, URL: PDFString.of("https://adobe") } }),
    );
  },
  "deep structure": async (doc) => {
    let deep = doc.context.obj({ End: PDFString.of("bodem") });
    for (let i = 0; i < 90; i++) deep = doc.context.obj({ K: [deep] });
    doc.addPage().node.set(PDFName.of("Deep"), deep);
  },
};

/** What other programs make of them. */
const VARIANTS: Record<string, string[]> = {
  "as it is": [],
  "object streams": ["--object-streams=generate"],
  "no object streams": ["--object-streams=disable"],
  linearized: ["--linearize"],
  "linearized, no object streams": ["--linearize", "--object-streams=disable"],
  readable: ["--qdf"],
  "readable, object streams": ["--qdf", "--object-streams=generate"],
  "not compressed": ["--compress-streams=n", "--decode-level=generalized"],
  recompressed: ["--recompress-flate", "--compression-level=9"],
  "line end before endstream": ["--newline-before-endstream"],
  "PDF 2.0": ["--force-version=2.0"],
  "PDF 1.3": ["--force-version=1.3", "--object-streams=disable"],
  "one content stream a page": ["--coalesce-contents"],
  "all kept": ["--preserve-unreferenced", "--decode-level=none"],
};

/** Changes that no program makes in one go, but files on the way through many do. */
const CHANGES: Record<string, (text: string) => string> = {
  "junk before the header": (text) => `From mail\r\n${text}`,
  "junk behind the end": (text) => `${text}\nTrailing rubbish\n`,
  "comments inside objects": (text) => text.replace("/Type /Catalog", "% (comment\n/Type % more)\n/Catalog"),
};

/** Every PDF with its name. */
export async function* corpus(desk: Desk): AsyncGenerator<{ name: string; path: string; bytes: Uint8Array }> {
  const sources: [string, Uint8Array][] = [];
  for (const [name, fill] of Object.entries(KINDS)) {
    const doc = await PDFDocument.create();
    await fill(doc);
    sources.push([name, await doc.save()]);
  }
  sources.push([
    "a mail of ours",
    (await mailPdf({ subject: "Verslag", html: "<ul><li>Łukasz</li></ul><table><tr><td>a</td><td>محمد</td></tr></table>" })).bytes,
  ]);
  for (const [kind, source] of sources) {
    const from = desk.put(source);
    for (const [variant, args] of Object.entries(VARIANTS)) {
      const path = `${from}-${variant.replace(/\W+/g, "-")}.pdf`;
      const { code, error } = run("qpdf", [...args, from, path]);
      if (code !== 0) throw new Error(`${kind}, ${variant}: ${error}`);
      yield { name: `${kind}, ${variant}`, path, bytes: new Uint8Array(readFileSync(path)) };
    }
  }
  const [, plain] = sources[0] as [string, Uint8Array];
  const from = desk.put(plain);
  run("qpdf", ["--qdf", "--object-streams=disable", from, `${from}.qdf`]);
  const text = readFileSync(`${from}.qdf`, "latin1");
  for (const [name, change] of Object.entries(CHANGES)) {
    const path = desk.put(Buffer.from(change(text), "latin1"));
    if (name.startsWith("comments")) {
      // Offsets moved; fix-qdf writes the table anew and leaves the rest.
      const { out } = run("fix-qdf", [path]);
      yield { name, path: desk.put(out), bytes: new Uint8Array(out) };
    } else yield { name, path, bytes: new Uint8Array(readFileSync(path)) };
  }
  const updated = update(text, plain.length);
  yield { name: "changed afterwards, with the old text still in it", path: desk.put(updated), bytes: updated };
}

/** Appends a new revision: another text for the page's content, the old one still there. */
function update(text: string, seed: number): Uint8Array {
  const id = Number(/(\d+) 0 obj\n<<\n {2}\/Length/.exec(text)?.[1]);
  const content = `BT /F1 12 Tf 50 50 Td (nieuw ${seed}) Tj ET`;
  const root = /\/Root (\d+ 0 R)/.exec(text)?.[1];
  const size = /\/Size (\d+)/.exec(text)?.[1];
  const previous = /startxref\n(\d+)/.exec(text)?.[1];
  const object = `${id} 0 obj\n<</Length ${content.length}>>\nstream\n${content}\nendstream\nendobj\n`;
  const at = text.length;
  const xref = `xref\n${id} 1\n${String(at).padStart(10, "0")} 00000 n \ntrailer\n<</Size ${size}/Root ${root}/Prev ${previous}>>\nstartxref\n${at + object.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text + object + xref, "latin1"));
}
