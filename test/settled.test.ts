import { describe, expect, test } from "vitest";
import type { Judged, Verdict } from "../src/judge.ts";
import type { Appointment, Mail } from "../src/outgoing.ts";
import { markOf, readSettled, withoutSettled } from "../src/settled.ts";

const DISCLAIMER = "De informatie verzonden met dit E-mail bericht (en bijlagen) is vertrouwelijk.";
const mail: Mail = {
  kind: "mail",
  from: "a.devries@swvroosvo.nl",
  to: [{ name: "Marieke", address: "m.smit@school-west.example", type: "external" }],
  cc: [],
  bcc: [],
  subject: "Overleg",
  body: "Beste Marieke,\nSem heeft ADHD.",
  quoted: "",
  attachments: [{ id: "0", name: "verslag.docx", size: 900, protection: "none" }],
};
const meeting: Appointment = {
  kind: "appointment",
  from: mail.from,
  attendees: mail.to,
  subject: "Overleg",
  location: "Kamer 3",
  body: "",
};
const concern = (rule: string, level: Judged["level"]): Judged => ({ rule, level, article: "roos-17.2", say: "bcc.list", remedies: [] });
const verdict = (...concerns: Judged[]): Verdict => ({
  outcome: concerns.some(({ level }) => level === "stop") ? "stop" : "ask",
  concerns,
});

describe("what was settled in the pane", () => {
  const settled = { mark: markOf(mail, DISCLAIMER), rules: { "personal-data-in-body": "" } };
  const both = verdict(concern("personal-data-in-body", "ask"), concern("pictures", "tip"));

  test("is not asked again on sending, and the rest still is", () => {
    expect(withoutSettled(both, settled, mail, DISCLAIMER).outcome).toBe("go");
    const more = verdict(concern("bcc", "ask"), ...both.concerns);
    expect(withoutSettled(more, settled, mail, DISCLAIMER)).toMatchObject({
      outcome: "ask",
      concerns: [{ rule: "bcc" }, { rule: "pictures" }],
    });
  });

  test("holds when Outlook has put the disclaimer under the mail, written as a client writes it", () => {
    const put = { ...mail, body: `${mail.body}\n\n${DISCLAIMER.replace(/ /g, "\u00a0")}\n` };
    expect(withoutSettled(both, settled, put, DISCLAIMER).outcome).toBe("go");
  });

  test.each<[string, Partial<Mail>]>([
    ["a receiver more", { cc: [{ name: "Kees", address: "kees@ziggo.nl", type: "external" }] }],
    ["a receiver moved", { to: [], bcc: mail.to }],
    ["a word more", { body: `${mail.body} En dyslexie.` }],
    ["another subject", { subject: "Overleg Sem" }],
    ["another file of that name", { attachments: [{ id: "0", name: "verslag.docx", size: 901, protection: "none" }] }],
    ["a file more", { attachments: [...mail.attachments, { id: "1", name: "b.txt", size: 1, protection: "none" }] }],
    ["another sender", { from: "directie@swvroosvo.nl" }],
  ])("falls when the mail changes: %s", (_what, change) => {
    expect(withoutSettled(both, settled, { ...mail, ...change }, DISCLAIMER)).toEqual(both);
  });

  test("stays when only an id shifted, as they do on classic and Mac", () => {
    const [file] = mail.attachments;
    const shifted = file ? { ...mail, attachments: [{ ...file, id: "7" }] } : mail;
    expect(withoutSettled(both, settled, shifted, DISCLAIMER).outcome).toBe("go");
  });

  test("cannot be what the policy stops", () => {
    const stopped = verdict(concern("bsn", "stop"));
    const all = { mark: settled.mark, rules: { bsn: "" } };
    expect(withoutSettled(stopped, all, mail, DISCLAIMER)).toEqual(stopped);
  });

  test("is told apart for an appointment by its attendees and place", () => {
    const own = { mark: markOf(meeting, ""), rules: { agenda: "" } };
    const asked = verdict(concern("agenda", "ask"));
    expect(withoutSettled(asked, own, meeting, "").outcome).toBe("go");
    expect(withoutSettled(asked, own, { ...meeting, location: "Aula" }, "").outcome).toBe("ask");
    expect(withoutSettled(asked, own, { ...meeting, attendees: [] }, "").outcome).toBe("ask");
  });

  test("is nothing when the note is missing, cut off, or something else", () => {
    for (const note of [undefined, "", "{", "null", "[]", '{"mark":1,"rules":{}}', '{"mark":"a"}'])
      expect(readSettled(note)).toBeUndefined();
    expect(readSettled(JSON.stringify(settled))).toEqual(settled);
  });

  test("tells nothing of the mail", () => {
    expect(settled.mark).toMatch(/^[a-z0-9]{1,7}\.[a-z0-9]{1,7}$/);
  });
});
