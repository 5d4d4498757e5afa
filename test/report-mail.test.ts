import { describe, expect, test } from "vitest";
import type { Attachment, Mail, Recipient } from "../src/outgoing.ts";
import { builtInPolicy } from "../src/policies/index.ts";
import { newLeak } from "../src/report.ts";
import { leakFromMail } from "../src/report-mail.ts";
import { draftsOf } from "../src/report-text.ts";
import { pupilText } from "./rules/outgoings.ts";

const policy = builtInPolicy("roos");
const at = new Date(2026, 10, 24, 9, 5).getTime();
const parent = (n: number): Recipient => ({ name: `Ouder ${n}`, address: `ouder${n}@gmail.com`, type: "external" });
const mail = (more: Partial<Mail> = {}): Mail => ({
  kind: "mail",
  from: "a.devries@swvroosvo.nl",
  to: [parent(1)],
  cc: [],
  bcc: [],
  subject: "Sem de Vries",
  body: "Beste ouder,\nTot donderdag.",
  quoted: "",
  attachments: [],
  ...more,
});
const file = (protection: Attachment["protection"], more: Partial<Attachment> = {}): Attachment => ({
  id: protection,
  name: "verslag.docx",
  size: 9,
  protection,
  ...more,
});

describe("what a mail tells the leak helper", () => {
  test("is when it went and to how many, never a name, an address or the subject", () => {
    const given = leakFromMail(mail({ body: pupilText }), at, true, policy);
    expect(given.story).toBe("Ik verstuurde op dinsdag 24 november 2026, 09.05 uur een mail aan 1 ontvanger.");
    expect(given.data).toEqual(expect.arrayContaining(["contact", "health"]));
    const [draft] = draftsOf({ ...newLeak(at), ...given }, at, policy);
    expect(draft?.body).not.toMatch(/Sem|Vries|ouder1|gmail/);
  });

  test("is that a group saw each other's addresses, when it did", () => {
    const to = Array.from({ length: 12 }, (_, i) => parent(i));
    expect(leakFromMail(mail({ to }), at, true, policy)).toMatchObject({ what: "visible-addresses", count: "12", data: ["contact"] });
    expect(leakFromMail(mail({ bcc: to }), at, true, policy)).not.toHaveProperty("what");
  });

  test("is whether the files had a password, as far as could be seen", () => {
    const state = (...attachments: Attachment[]) => leakFromMail(mail({ attachments }), at, true, policy).attachment;
    expect(state()).toBe("none");
    expect(state(file("unknown", { inline: true }))).toBe("none");
    expect(state(file("password"))).toBe("password");
    expect(state(file("password"), file("none"))).toBe("open");
    expect(state(file("weak"))).toBe("open");
    expect(state(file("password"), file("unknown"))).toBe("unknown");
    const told = mail({ attachments: [file("password")], body: "Het wachtwoord is Roos-Fiets-2731." });
    expect(leakFromMail(told, at, true, policy).attachment).toBe("sent-along");
  });

  test("is told differently to whoever received it", () => {
    expect(leakFromMail(mail(), at, false, policy).story).toMatch(/^Op dinsdag .+ ging er een mail naar 1 ontvanger\. Ik was/);
    expect(leakFromMail(mail(), at, false, { ...policy, language: "en" }).story).toMatch(/^A mail went to 1 recipient on Tuesday/);
  });
});
