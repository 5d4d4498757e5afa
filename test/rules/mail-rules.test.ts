import { describe, expect, test } from "vitest";
import { judge } from "../../src/judge.ts";
import type { Mail, Outgoing } from "../../src/outgoing.ts";
import { colleague, file, mail, parents, paste, person, pupilText, roos, testBsn } from "./outgoings.ts";

const rulesOf = (out: Outgoing, policy = roos) => judge(out, policy).concerns.map(({ rule }) => rule);
const concern = (rule: string, change: Partial<Mail>) => judge(mail(change), roos).concerns.find((one) => one.rule === rule);

/** For each rule: a mail that it speaks about, and one like it that it leaves alone. */
const table: [rule: string, speaks: Partial<Mail>, silent: Partial<Mail>][] = [
  ["bsn", { body: `Zijn BSN is ${testBsn}.` }, { body: "Zijn BSN heb ik niet." }],
  ["bsn", { attachments: [file({ text: `BSN: ${testBsn}` })] }, { quoted: `> BSN: ${testBsn}` }],
  ["personal-data-in-body", { body: pupilText }, { quoted: pupilText }],
  ["personal-data-in-body", { subject: `Sem de Vries, geboren 14-03-2011` }, { subject: "Vergadering dinsdag" }],
  [
    "unprotected-attachment",
    { attachments: [file({ text: pupilText })] },
    { attachments: [file({ protection: "password", unread: "protected" })] },
  ],
  [
    "unprotected-attachment",
    { attachments: [file({ protection: "weak", text: pupilText })] },
    { attachments: [file({ text: "De les gaat over breuken." })] },
  ],
  [
    "unprotected-attachment",
    { attachments: [file({ unread: "damaged" })] },
    { attachments: [file({ unread: "picture", inline: true, name: "logo.png" })] },
  ],
  ["preferred-channel", { subject: "Aanvraag TLV", body: pupilText }, { subject: "Aanvraag vergaderruimte" }],
  ["role-address", { to: [person("info@school.example")], body: pupilText }, { to: [person("info@school.example")] }],
  ["own-mailbox", { to: [person("j.jansen88@gmail.com")], body: pupilText }, { to: [person("p.jansen@gmail.com")], body: pupilText }],
  ["need-to-know", { to: ["a", "b", "c", "d", "e"].map(colleague), body: pupilText }, { to: [colleague("a")], body: pupilText }],
  [
    "class-list",
    { attachments: [file({ name: "Klassenlijst 2B.xlsx", text: "" })] },
    { to: [colleague("a")], attachments: [file({ name: "Klassenlijst 2B.xlsx", text: "" })] },
  ],
  ["need-to-know", { to: [colleague("alle-docenten")], body: pupilText }, { to: [colleague("a.docent")], body: pupilText }],
  [
    "class-list",
    { attachments: [file({ name: "Klassenlijst 2B.xlsx", text: "" })] },
    { attachments: [file({ name: "Klassenlijst leeg formulier.xlsx", text: "Naam;Klas;Mentor" })] },
  ],
  ["whole-file", { attachments: [file({ name: "Leerlingdossier.pdf" })] }, { attachments: [file({ name: "dossieronderzoek.pdf" })] }],
  [
    "consent",
    { to: [person("intake@jeugdhulp.example")], body: pupilText },
    { to: [person("intake@jeugdhulp.example")], body: `${pupilText} De ouders hebben toestemming gegeven.` },
  ],
  [
    "agreement",
    { body: "Graag ontvangen wij een offerte voor een systeem met leerlinggegevens." },
    { body: "Graag ontvangen wij een offerte voor vijftig stoelen." },
  ],
  [
    "same-purpose",
    { quoted: "Van: a@x.example\nZie bijlage.", attachments: [file({ text: pupilText })] },
    { to: [person("a@x.example")], quoted: "Van: a@x.example\nZie bijlage.", attachments: [file({ text: pupilText })] },
  ],
  [
    "shared-folder",
    { to: [colleague("a")], attachments: [file({ text: pupilText })] },
    { to: [colleague("a")], attachments: [file({ text: "De les gaat over breuken." })] },
  ],
  [
    "preferred-channel",
    { quoted: "Hoe staat het met de aanvraag?", body: pupilText },
    { quoted: "Hoe staat het met de aanvraag?", body: "Morgen hoor je meer." },
  ],
  [
    "contact-data",
    { body: "Het nummer van de moeder van Sem de Vries is 06-12345678." },
    { body: "Jan Bakker van het museum is bereikbaar op 06-12345678." },
  ],
  ["credential", { subject: "wachtwoord", body: "Hoi,\n\nTulp72fiets\n\nJoke" }, { subject: "wachtwoord", body: "Het komt per sms." }],
  ["credential", { body: "korenbloem-fietspad-melkbus-47" }, { body: "De trein Roosendaal-Breda-Tilburg van 9.47" }],
  ["police", { to: [person("wijkagent@politie.nl")], body: pupilText }, { to: [person("wijkagent@politie.nl")] }],
  ["id-copy", { attachments: [file({ name: "kopie paspoort.jpg" })] }, { attachments: [file({ name: "idkaartspel.docx" })] }],
  ["wrong-address", { to: [person("ouder@gmial.com")] }, { to: [person("ouder@gmail.com")] }],
  ["wrong-address", { to: [person("x@swvroosv.nl")] }, { to: [person("x@swvroos.example")] }],
  [
    "wrong-address",
    { to: [person("karel.deboer@x.example", "Karel de Boer")], body: "Beste Sanne,\n\nTot morgen." },
    { to: [person("karel.deboer@x.example", "Karel de Boer")], body: "Beste Karel,\n\nTot morgen." },
  ],
  [
    "wrong-address",
    { to: [person("karel.deboer@x.example", "Karel de Boer")], body: "Dag Fatima,\n\nTot morgen." },
    { to: [person("karel.deboer@x.example", "Karel de Boer")], body: "Beste ouders,\n\nTot morgen." },
  ],
  [
    "quoted-addresses",
    { to: [person("nieuw@x.example")], quoted: parents.map(({ address }) => address).join("; ") },
    { to: [parents[0] ?? person("")], quoted: parents.map(({ address }) => address).join("; ") },
  ],
  [
    "pictures",
    { attachments: [file({ name: "schoolreis.jpg", unread: "picture" })] },
    { to: [colleague("a")], attachments: [file({ name: "schoolreis.jpg", unread: "picture" })] },
  ],
];

describe.each(table)("%s", (rule, speaks, silent) => {
  test("speaks", () => expect(rulesOf(mail(speaks))).toContain(rule));
  test("is silent about one like it", () => expect(rulesOf(mail(silent))).not.toContain(rule));
});

test("known miss: a wrong name with the same first letter as the right one is let through", () => {
  expect(rulesOf(mail({ to: [person("karel.deboer@x.example", "Karel de Boer")], body: "Beste Karin,\n\nTot morgen." }))).not.toContain(
    "wrong-address",
  );
});

test("a BSN is put to a school otherwise than to a samenwerkingsverband", () => {
  const school = { ...roos, organisation: { ...roos.organisation, profile: "school" as const } };
  const out = mail({ body: `BSN: ${testBsn}` });
  expect(judge(out, roos).concerns.find(({ rule }) => rule === "bsn")?.say).toBe("bsn.forbidden");
  expect(judge(out, school).concerns.find(({ rule }) => rule === "bsn")?.say).toBe("bsn.careful");
});

test("a school may not send a BSN to a samenwerkingsverband", () => {
  const school = { ...roos, organisation: { ...roos.organisation, domains: ["school.example"], profile: "school" as const } };
  const out = mail({ to: [person("loket@swvroosvo.nl")], body: `BSN: ${testBsn}` });
  expect(judge(out, school).concerns.find(({ rule }) => rule === "bsn")?.say).toBe("bsn.to-partnership");
});

test("visitors are not asked into an office the policy names", () => {
  const meeting: Outgoing = {
    kind: "appointment",
    from: "j.jansen@swvroosvo.nl",
    attendees: [person("m.smit@school.example")],
    subject: "Kennismaking",
    location: "Kamer 12",
    body: "",
  };
  const rooms = { ...roos, offices: ["kamer 12"] };
  expect(rulesOf(meeting, rooms)).toEqual(["office"]);
  expect(rulesOf({ ...meeting, attendees: [colleague("a")] }, rooms)).toEqual([]);
  expect(rulesOf(meeting)).toEqual([]);
});

test("whom a care meeting is for is said beside the rest", () => {
  const meeting: Outgoing = {
    kind: "appointment",
    from: "j.jansen@swvroosvo.nl",
    attendees: [person("m.smit@school.example")],
    subject: "MDO S.d.V.",
    location: "",
    body: "",
  };
  expect(judge(meeting, roos)).toMatchObject({ outcome: "go", concerns: [{ rule: "attendees", level: "tip" }] });
});

test("a picture alone is said, but does not interrupt", () => {
  const out = mail({ attachments: [file({ name: "schoolreis.jpg", unread: "picture" })] });
  expect(judge(out, roos).outcome).toBe("go");
});

test("the channel leads to the organisation's own", () => {
  expect(concern("preferred-channel", { subject: "Adviesvraag", body: pupilText })?.remedies[0]).toMatchObject({
    do: "open-channel",
    channel: "Kindkans",
  });
});

describe("an unapproved site", () => {
  test("gets no personal data unasked", () => expect(rulesOf(paste(pupilText))).toContain("unapproved-site"));
  test("gets ordinary text without a word", () =>
    expect(judge(paste("De les gaat over breuken en procenten."), roos)).toEqual({ outcome: "go", concerns: [] }));
  test("that is approved gets what it needs", () => expect(rulesOf(paste(pupilText, "https://www.kindkans.net/x"))).toEqual([]));
  test("says what it cannot read of a file", () => {
    const out: Outgoing = { kind: "upload", url: "https://chat.example/", files: [file({ unread: "too-large" })] };
    expect(judge(out, roos).concerns[0]).toMatchObject({ say: "unapproved-site.unread", with: { why: "too-large" } });
  });
});

describe("the policy", () => {
  test("can make a rule stop", () => expect(judge(mail({ to: parents }), { ...roos, levels: { bcc: "stop" } }).outcome).toBe("stop"));
  test("can show everything and interrupt nobody, for a pilot", () => {
    const { outcome, concerns } = judge(mail({ to: parents, body: pupilText }), { ...roos, mode: "show-only" });
    expect(outcome).toBe("go");
    expect(concerns.length).toBeGreaterThan(1);
  });
  test("can switch a rule off", () => expect(rulesOf(mail({ to: parents }), { ...roos, levels: { bcc: "off" } })).toEqual([]));
  test("cannot turn a tip into a question", () => {
    const out = mail({ attachments: [file({ name: "schoolreis.jpg", unread: "picture" })] });
    expect(judge(out, { ...roos, levels: { pictures: "stop" } }).outcome).toBe("go");
  });
});

test("a verdict never holds what was found", () => {
  const everything = mail({
    subject: pupilText,
    body: pupilText,
    quoted: pupilText,
    to: parents,
    attachments: [file({ name: "Sem de Vries.docx", text: pupilText })],
  });
  const json = JSON.stringify(judge(everything, roos));
  for (const found of ["Sem", "Vries", "14-03-2011", "ADHD", testBsn]) expect(json).not.toContain(found);
});
