import { strToU8, zipSync } from "fflate";
import { encodeBase64 } from "../../src/base64.ts";
import type { ItemInit } from "../outlook-host/item-state.ts";
import { pupilText } from "../rules/outgoings.ts";

/** A mail that the playground starts with. Everybody in it is invented. */
export interface PlaygroundMail {
  readonly id: string;
  readonly label: string;
  readonly item: ItemInit;
}

const from = "Joke Jansen <j.jansen@swvroosvo.nl>";
const parents = [
  "Noor Bakker",
  "Daan Visser",
  "Yusuf Yılmaz",
  "Fenna Hoekstra",
  "Jan de Vries",
  "Amira El Idrissi",
  "Lotte van Dijk",
  "Jayden Pinas",
  "Ania Kowalska",
  "Bram Mulder",
  "Sara Haddad",
  "Kees Smit",
];

/** The mails to choose from. */
export const mails: readonly PlaygroundMail[] = [
  {
    id: "ouders",
    label: "Groepsmail",
    item: {
      from,
      to: parents.map((name, i) => `${name} <ouder${i + 1}@gmail.com>`),
      subject: "Morgen later beginnen",
      html: "<p>Beste ouders,</p><p>Morgen begint de les om 9.00 uur.</p><p>Met vriendelijke groet,<br>Joke Jansen, mentor 2B</p>",
    },
  },
  {
    id: "diagnose",
    label: "Diagnose in de tekst",
    item: {
      from,
      to: ["Marieke Smit <m.smit@school-west.example>"],
      subject: "Overleg",
      html: "<p>Beste Marieke,</p><p>Sem de Vries (geboren 14-03-2011) heeft ADHD en krijgt sinds kort medicatie. Kun je daar rekening mee houden?</p><p>Groet, Joke</p>",
    },
  },
  {
    id: "bijlage",
    label: "Verslag als bijlage",
    item: {
      from,
      to: ["Marieke Smit <m.smit@school-west.example>"],
      subject: "Verslag",
      html: "<p>Beste Marieke,</p><p>Zie de bijlage.</p><p>Groet, Joke</p>",
      attachments: [{ name: "verslag.docx", base64: docx(pupilText) }],
    },
  },
  {
    id: "afspraak",
    label: "Afspraak",
    item: {
      kind: "appointment",
      from,
      to: Array.from({ length: 9 }, (_, i) => `Collega ${i + 1} <collega${i + 1}@swvroosvo.nl>`),
      subject: "Zorgoverleg Sem de Vries",
      location: "Kamer 3",
      html: "<p>Sem de Vries heeft ADHD. Neem het verslag mee.</p>",
    },
  },
  {
    id: "gelezen",
    label: "Mail die u leest",
    item: {
      reading: true,
      user: from,
      from: "Kees Bos <k.bos@buurtcomite.example>",
      to: [from, ...parents.map((name, i) => `${name} <ouder${i + 1}@gmail.com>`)],
      subject: "Buurtfeest",
      html: "<p>Beste buren,</p><p>Wie neemt taart mee?</p><p>Kees</p>",
    },
  },
  {
    id: "rustig",
    label: "Gewone mail",
    item: {
      from,
      to: ["Planning <planning@uitgever.example>"],
      subject: "Bestelling",
      html: "<p>Goedemiddag,</p><p>Graag bestel ik tien exemplaren van het werkboek.</p><p>Met vriendelijke groet,<br>Joke Jansen</p>",
    },
  },
];

/** The least that Word calls a document. */
function docx(text: string): string {
  const body = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;
  const types = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
  return encodeBase64(zipSync({ "[Content_Types].xml": strToU8(types), "word/document.xml": strToU8(body) }));
}
