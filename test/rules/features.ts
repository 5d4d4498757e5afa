import type { Outgoing } from "../../src/outgoing.ts";
import type { Level } from "../../src/rules/rule.ts";
import { colleague, file, mail, parents, person, pupilText, roos, testBsn } from "./outgoings.ts";

/**
 * The features that are asked of Outlook (rows of the feature table with Send, Pane or Agenda), what serves each, and a mail
 * or appointment in which that shows. A test judges every one; docs/regels.md is made from this list.
 */
export interface Feature {
  readonly id: string;
  /** What it is, in one line, for the table. */
  readonly what: string;
  readonly priority: "M" | "S" | "C";
  /** The rule that serves it and an outgoing in which it speaks; several when a row asks for several things. */
  readonly shows?: readonly { readonly rule: string; readonly level: Level; readonly out: Outgoing; readonly school?: true }[];
  /** Another part of the product serves it: a file of the source and the test that proves it. */
  readonly served?: { readonly by: string; readonly test: string };
  /** Why nothing serves it. */
  readonly unserved?: string;
}

const other = "m.smit@school-west.example";
const out = (change: Parameters<typeof mail>[0]) => mail({ to: [person(other)], ...change });
const meeting = (change: object): Outgoing => ({
  kind: "appointment",
  from: "j.jansen@swvroosvo.nl",
  attendees: [colleague("p.pieters")],
  subject: "Overleg",
  location: "",
  body: "",
  ...change,
});
const asks = (rule: string, one: Outgoing) => ({ rule, level: "ask" as const, out: one });
const says = (rule: string, one: Outgoing) => ({ rule, level: "tip" as const, out: one });
const report = [file({ name: "verslag.docx", text: pupilText })];
const contacts =
  "Moeder Karin: 06-10000001, karin@gmail.com\nVader Piet: 06-10000002, piet@hotmail.com\nOma Tine: 06-10000003, tine@live.nl";
const rows = ["Noor Bakker", "Daan Visser", "Yusuf Yılmaz", "Fenna Hoekstra", "Sem de Vries", "Lotte van Dijk"]
  .map((name, i) => `${name};0${i + 1}-02-2011;06-1000000${i}`)
  .join("\n");

export const features: readonly Feature[] = [
  { id: "F1", what: "Groepsmail: zichtbare adressen naar bcc", priority: "M", shows: [asks("bcc", mail({ to: parents }))] },
  {
    id: "F2",
    what: "Regel boven het bericht terwijl u ontvangers kiest",
    priority: "M",
    served: { by: "src/hosts/outlook/hint.ts", test: "test/addin/recipients.test.ts" },
  },
  {
    id: "F3",
    what: "Adressen van anderen in doorgestuurde mails",
    priority: "S",
    shows: [asks("quoted-addresses", out({ quoted: parents.map(({ address }) => address).join("; ") }))],
  },
  { id: "F4", what: "Contactgegevens van anderen", priority: "M", shows: [asks("contact-data", out({ body: contacts }))] },
  {
    id: "F5",
    what: "Telefoon, adres of geboortedatum bij een naam",
    priority: "M",
    shows: [
      asks("contact-data", out({ body: "Het nummer van de moeder van Sem de Vries is 06-12345678." })),
      asks("personal-data-in-body", out({ body: "Leerling: Sem de Vries, geboren 14-03-2011, Kerkstraat 12, 4701 AB Roosendaal." })),
    ],
  },
  {
    id: "F6",
    what: "Disclaimer, één keer, onder elke mail",
    priority: "M",
    shows: [asks("disclaimer", out({ disclaimerQueued: false }))],
    served: { by: "src/hosts/outlook/disclaimer.ts", test: "test/addin/disclaimer.test.ts" },
  },
  {
    id: "F7",
    what: "Eigen disclaimer per organisatie",
    priority: "M",
    served: { by: "src/policy.ts", test: "test/rules/disclaimer.test.ts" },
  },
  {
    id: "F8",
    what: "Eigen kanaal voor aanvragen (Kindkans, OSO, Magister …)",
    priority: "M",
    shows: [asks("preferred-channel", out({ subject: "TLV", body: pupilText }))],
  },
  {
    id: "F9",
    what: "Losse mails over een aanvraag: stel het kanaal voor",
    priority: "S",
    shows: [
      asks("preferred-channel", out({ quoted: "Hoe staat het met de aanvraag?", body: pupilText })),
      says("preferred-channel", out({ quoted: `De aanvraag: ${pupilText}`, body: "Dank je wel." })),
    ],
  },
  {
    id: "F10",
    what: "Persoonsgegevens in onderwerp of tekst",
    priority: "M",
    shows: [asks("personal-data-in-body", out({ body: pupilText }))],
  },
  {
    id: "F11",
    what: "Bijlage zonder wachtwoord, of niet te lezen",
    priority: "M",
    shows: [
      asks("unprotected-attachment", out({ attachments: report })),
      asks("unprotected-attachment", out({ attachments: [file({ name: "scan.pdf", unread: "picture" })] })),
    ],
  },
  {
    id: "F12",
    what: "Maak van de tekst een beveiligde PDF",
    priority: "M",
    served: { by: "src/hosts/outlook/text-to-pdf.ts", test: "test/addin/protecting.test.ts" },
  },
  {
    id: "F13",
    what: "Wachtwoord niet in dezelfde of een latere mail",
    priority: "M",
    shows: [
      asks(
        "credential",
        out({ body: "Het wachtwoord is Tulp-72-fiets", attachments: [file({ protection: "password", unread: "protected" })] }),
      ),
      asks("credential", out({ subject: "Wachtwoord", body: "Hoi Marieke,\n\nTulp72fiets\n\nJoke" })),
    ],
  },
  {
    id: "F14",
    what: "Wachtwoord of code aan een derde",
    priority: "S",
    shows: [asks("credential", out({ body: "Inlogcode: 4821-7733" }))],
  },
  {
    id: "F15",
    what: "Niet meer dan nodig: veel leerlingen of veel ontvangers",
    priority: "M",
    shows: [
      asks("need-to-know", mail({ to: ["a", "b", "c", "d", "e"].map(colleague), body: pupilText })),
      asks("class-list", out({ attachments: [file({ name: "groep.csv", text: rows })] })),
    ],
  },
  {
    id: "F16",
    what: "Zorg over een leerling aan een brede groep",
    priority: "S",
    shows: [asks("need-to-know", mail({ to: [colleague("alle-docenten")], body: pupilText }))],
  },
  {
    id: "F17",
    what: "Algemeen postvak (info@)",
    priority: "M",
    shows: [asks("role-address", mail({ to: [person("info@jeugdhulp.example")], body: pupilText }))],
  },
  {
    id: "F18",
    what: "Privépostvak van een ander of van uzelf",
    priority: "M",
    shows: [
      asks("own-mailbox", mail({ to: [person("jjansen88@gmail.com")], body: pupilText })),
      asks("personal-data-in-body", mail({ to: [person("mirjam71@hotmail.com")], body: pupilText })),
    ],
  },
  {
    id: "F19",
    what: "BSN, naar samenwerkingsverband of school",
    priority: "M",
    shows: [
      asks("bsn", out({ body: `BSN: ${testBsn}` })),
      asks("bsn", meeting({ body: `BSN: ${testBsn}` })),
      { ...asks("bsn", out({ to: [person("loket@swv-west.example")], body: `BSN: ${testBsn}` })), school: true },
    ],
  },
  {
    id: "F20",
    what: "Advies vragen zonder naam",
    priority: "M",
    shows: [asks("consultation", out({ subject: "Consultatie", body: pupilText }))],
  },
  {
    id: "F21",
    what: "Afspraak: initialen, geen diagnose of BSN",
    priority: "M",
    shows: [asks("agenda", meeting({ subject: "Zorgoverleg Sem de Vries", body: "Sem heeft ADHD." }))],
  },
  {
    id: "F22",
    what: "Afspraak: alleen wie nodig is",
    priority: "S",
    shows: [says("attendees", meeting({ subject: "MDO S.d.V.", attendees: [person(other)] }))],
  },
  {
    id: "F23",
    what: "Afspraak: bezoek niet in een kantoor",
    priority: "C",
    served: { by: "src/rules/office.ts", test: "test/rules/mail-rules.test.ts" },
  },
  {
    id: "F29",
    what: "Derde inhuren: verwerkersovereenkomst",
    priority: "S",
    shows: [says("agreement", out({ body: "Graag een offerte voor een systeem met leerlinggegevens." }))],
  },
  {
    id: "F35",
    what: "Meld datalek vanuit Outlook",
    priority: "M",
    served: { by: "src/report.ts", test: "test/report.test.ts" },
  },
  {
    id: "F41",
    what: "Politie en justitie: vordering of bevel",
    priority: "S",
    shows: [asks("police", out({ to: [person("wijkagent@politie.nl")], body: pupilText }))],
  },
  {
    id: "F42",
    what: "Toestemming voor hulpverlening, stage, vervolgschool",
    priority: "S",
    shows: [
      asks("consent", out({ to: [person("intake@jeugdhulp.example")], body: pupilText })),
      says(
        "consent",
        out({ to: [person("intake@jeugdhulp.example")], attachments: [file({ protection: "password", unread: "protected" })] }),
      ),
    ],
  },
  {
    id: "F43",
    what: "Geen heel leerlingdossier",
    priority: "S",
    shows: [asks("whole-file", out({ attachments: [file({ name: "Leerlingdossier Sem.pdf", text: pupilText })] }))],
  },
  {
    id: "F44",
    what: "Klassen- en bellijsten",
    priority: "M",
    shows: [
      asks("class-list", out({ attachments: [file({ name: "Bellijst 2B.xlsx", text: rows })] })),
      asks("class-list", out({ body: rows })),
    ],
  },
  {
    id: "F45",
    what: "Kopie van een identiteitsbewijs",
    priority: "S",
    shows: [asks("id-copy", out({ attachments: [file({ name: "kopie paspoort.jpg", unread: "picture" })] }))],
  },
  {
    id: "F46",
    what: "Kopie voor inzage: namen van anderen weg",
    priority: "C",
    unserved: "Zwartmaken in een bestaand document vraagt dat een mens elke regel naziet; de pagina Selectie helpt bij tekst.",
  },
  {
    id: "F50",
    what: "Foto of film: toestemming",
    priority: "S",
    shows: [says("pictures", out({ attachments: [file({ name: "schoolreis.jpg", unread: "picture" })] }))],
  },
  {
    id: "F56",
    what: "Vragen, niet blokkeren, tenzij het beleid dat zegt",
    priority: "M",
    served: { by: "src/smart-alert.ts", test: "test/smart-alert.test.ts" },
  },
  {
    id: "F58",
    what: "Onder collega's: koppeling in plaats van bestand",
    priority: "C",
    shows: [says("shared-folder", mail({ to: [colleague("a")], attachments: report }))],
  },
  {
    id: "F59",
    what: "Ouders zien elkaars adres",
    priority: "S",
    shows: [asks("bcc", mail({ to: parents.slice(0, 3) }))],
  },
  {
    id: "F60",
    what: "Doorsturen voor hetzelfde doel",
    priority: "C",
    shows: [says("same-purpose", out({ quoted: "Van: a@x.example\nZie bijlage.", attachments: report }))],
  },
];

/** The policy a row is shown under. */
export const policyOf = ({ school }: { readonly school?: true }) =>
  school ? { ...roos, organisation: { ...roos.organisation, domains: ["school.example"], profile: "school" as const } } : roos;
