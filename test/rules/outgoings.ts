import type { Attachment, Mail, Paste, Recipient } from "../../src/outgoing.ts";
import { builtInPolicy } from "../../src/policies/index.ts";

/** The policy the rule tests judge by. */
export const roos = builtInPolicy("roos");

/** A number that passes the 11-test in a range that is not issued to people (RvIG tests with 9999…). */
export const testBsn = elevenProof(999_990_000);

function elevenProof(from: number): string {
  for (let number = from; ; number++) {
    const digits = String(number).split("").map(Number);
    const sum = digits.reduce((total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index), 0);
    if (sum % 11 === 0) return String(number);
  }
}

/** A recipient outside the organisation. */
export const person = (address: string, name = ""): Recipient => ({ address, name, type: "external" });

/** A colleague. */
export const colleague = (local: string): Recipient => ({ address: `${local}@swvroosvo.nl`, name: "", type: "user" });

/** Twelve parents at private mailboxes. */
export const parents = Array.from({ length: 12 }, (_, i) => person(`ouder${i + 1}@gmail.com`));

/** A harmless mail that carries the disclaimer, with something changed. */
export function mail(change: Partial<Mail> = {}): Mail {
  return {
    kind: "mail",
    from: "j.jansen@swvroosvo.nl",
    to: [person("info@uitgever.example")],
    cc: [],
    bcc: [],
    subject: "Bestelling",
    body: "Goedemiddag,\n\nGraag bestel ik tien exemplaren van het werkboek.\n\nMet vriendelijke groet",
    quoted: "",
    attachments: [],
    disclaimerQueued: true,
    ...change,
  };
}

/** A file as the host read it. */
export function file(change: Partial<Attachment> = {}): Attachment {
  return { id: "a", name: "verslag.docx", size: 20_000, protection: "none", text: "", ...change };
}

/** A paste into a chat nobody approved. */
export const paste = (text: string, url = "https://chat.example/"): Paste => ({ kind: "paste", text, url });

/** What no surface may let go unasked: a pupil, a diagnosis, a number. */
export const pupilText = `Sem de Vries (geboren 14-03-2011) heeft ADHD en krijgt medicatie. Zijn BSN is ${testBsn}.`;
