import { describe, expect, test } from "vitest";
import { readBody } from "../src/mail-text.ts";
import type { Mail, Recipient } from "../src/outgoing.ts";
import { replyInBcc } from "../src/reply-bcc.ts";

const person = (address: string, name = ""): Recipient => ({ name, address, type: "external" });
const mail = (more: Partial<Mail> = {}): Mail => ({
  kind: "mail",
  from: "kees@buurt.example",
  to: [person("ik@school.example"), person("anna@buurt.example")],
  cc: [person("bas@buurt.example"), person("anna@buurt.example")],
  bcc: [],
  subject: "Antw: RE: Buurtfeest",
  body: "",
  quoted: "",
  attachments: [],
  ...more,
});
const answering = {
  me: "ik@school.example",
  sender: { name: "Kees", address: "kees@buurt.example" },
  at: Date.UTC(2026, 10, 24, 9),
  lang: "nl" as const,
  most: { html: 32_768, people: 100 },
};

describe("an answer in bcc", () => {
  test("has the writer in To and everyone else once in bcc, without whoever answers", () => {
    expect(replyInBcc(mail(), "<p>Wie komt?</p>", answering)).toMatchObject({
      to: ["kees@buurt.example"],
      bcc: ["anna@buurt.example", "bas@buurt.example"],
      left: [],
      lost: [],
      subject: "RE: Buurtfeest",
      shortened: false,
    });
  });

  test("quotes the message without naming the others, as a thread that is told apart from one's own words", () => {
    const { html } = replyInBcc(mail(), "<html><body lang=NL><p>Wie komt?</p></body></html>", answering);
    const { own, quoted } = readBody(html, "html");
    expect(own.trim()).toBe("");
    expect(quoted).toContain("Wie komt?");
    expect(quoted).toContain("Van: Kees");
    expect(html).not.toMatch(/@|<body|Aan:/);
  });

  test("says which lists cannot be written to, and who does not fit", () => {
    const to = [person("", "Groep 3B"), ...Array.from({ length: 130 }, (_, i) => person(`ouder${i}@mail.example`))];
    const { bcc, left, lost } = replyInBcc(mail({ to, cc: [] }), "", answering);
    expect([bcc.length, left.length, lost]).toEqual([100, 30, ["Groep 3B"]]);
  });

  test("leaves pictures behind, and the rest of a text that is too long", () => {
    const long = `<p>Begin &lt;hier&gt;</p><img alt="x" src="cid:a1">${"<p>Nog een regel.</p>".repeat(4_000)}`;
    const { html, shortened, pictures } = replyInBcc(mail(), long, answering);
    expect(html.length).toBeLessThanOrEqual(32_768);
    expect(html.length).toBeGreaterThan(28_000);
    expect(html).toContain("Begin &lt;hier&gt;");
    expect(html).toMatch(/<p>\[De rest van het bericht is weggelaten\.\]<\/p><\/div>$/);
    expect([shortened, pictures]).toEqual([true, true]);
    expect(html).not.toContain("cid:");
  });

  test("to one's own sent mail goes to oneself, with the others in bcc", () => {
    const mine = { ...answering, sender: { name: "Ik", address: "ik@school.example" } };
    expect(replyInBcc(mail({ from: "ik@school.example" }), "", mine)).toMatchObject({
      to: ["ik@school.example"],
      bcc: ["anna@buurt.example", "bas@buurt.example"],
    });
  });

  test("does not take the markup of a name for its own", () => {
    const { html } = replyInBcc(mail({ subject: "<b>x</b>" }), "", { ...answering, sender: { name: "<img src=x>", address: "k@x.nl" } });
    expect(html).toContain("&lt;img src=x&gt;");
    expect(html).toContain("&lt;b&gt;x&lt;/b&gt;");
  });
});
