import { describe, expect, test } from "vitest";
import { openClassic } from "./classic-host.ts";

/** A message that is read, as Microsoft's own Office.js shows it in classic Outlook. */
const item = {
  reading: true,
  user: "Anne de Vries <a.devries@school.example>",
  from: "Kees Bos <k.bos@buurt.example>",
  to: ["Anne de Vries <a.devries@school.example>", "Noor <noor@buurt.example>"],
  subject: "RE: Buurtfeest",
  html: "<p>Wie neemt taart mee?</p>",
  attachments: [{ name: "kaart.txt", text: "Kaart" }],
};

async function reading(more: Partial<Parameters<typeof openClassic>[0]> = {}) {
  const outlook = await openClassic({ source: "", item, ...more });
  const office = (await outlook.office()) as unknown as typeof Office;
  return { outlook, mailbox: office.context.mailbox, open: office.context.mailbox.item as unknown as Office.MessageRead };
}

describe("a message that is read", () => {
  test("has its receivers, subject and attachments from the start, and nothing to change them with", async () => {
    const { open, mailbox } = await reading();
    expect(open.subject).toBe("RE: Buurtfeest");
    expect(open.normalizedSubject).toBe("Buurtfeest");
    expect(open.from.emailAddress).toBe("k.bos@buurt.example");
    expect(open.to.map(({ emailAddress, recipientType }) => [emailAddress, String(recipientType)])).toEqual([
      ["a.devries@school.example", "user"],
      ["noor@buurt.example", "externalUser"],
    ]);
    expect(open.attachments.map(({ name, attachmentType }) => [name, String(attachmentType)])).toEqual([["kaart.txt", "file"]]);
    expect(mailbox.userProfile.emailAddress).toBe("a.devries@school.example");
    for (const name of ["addFileAttachmentFromBase64Async", "saveAsync", "bcc.setAsync"]) expect(open).not.toHaveProperty(name);
  });

  test("gives its text, and a new message with bcc beside it", async () => {
    const { open, mailbox, outlook } = await reading();
    const body = outlook.settle(new Promise((done) => open.body.getAsync("html" as never, (result) => done(result.value))));
    expect(await body).toContain("Wie neemt taart mee?");
    mailbox.displayNewMessageForm({ toRecipients: ["k.bos@buurt.example"], bccRecipients: ["a@x.example", "b@x.example"], subject: "RE" });
    await outlook.idle();
    expect((await outlook.look()).opened).toMatchObject([
      { from: "Anne de Vries <a.devries@school.example>", to: ["k.bos@buurt.example"], cc: [], bcc: ["a@x.example", "b@x.example"] },
    ]);
  });

  test("lets Office.js refuse a hundred and one people and more than 32 KB", async () => {
    const { mailbox } = await reading();
    const many = Array.from({ length: 101 }, (_, i) => `ouder${i}@x.example`);
    expect(() => mailbox.displayNewMessageForm({ bccRecipients: many })).toThrow(/bccRecipients/);
    expect(() => mailbox.displayNewMessageForm({ htmlBody: "x".repeat(32 * 1024 + 1) })).toThrow(/htmlBody/);
  });

  test("is not there while one writes", async () => {
    const { mailbox } = await reading({ item: { ...item, reading: false } });
    expect(mailbox.displayNewMessageForm).toBeUndefined();
  });
});
