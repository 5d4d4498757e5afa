import { strToU8, zipSync } from "fflate";
import { encodeBase64 } from "../../src/base64.ts";
import type { Appointment, Attachment, Mail, Recipient } from "../../src/outgoing.ts";
import type { AttachmentInit, HostRecipient, ItemInit } from "../outlook-host/item-state.ts";

/** A mail of the scenario tables as an item in the emulated Outlook; undefined when such a file cannot be made here. */
export function mailItem(mail: Mail): ItemInit | undefined {
  const attachments = mail.attachments.map(attachmentOf);
  if (attachments.some((one) => one === undefined)) return undefined;
  const quoted = mail.quoted === "" ? "" : `<div id="divRplyFwdMsg" dir="ltr">${lines(mail.quoted)}</div>`;
  return {
    from: mail.from,
    to: mail.to.map(person),
    cc: mail.cc.map(person),
    bcc: mail.bcc.map(person),
    subject: mail.subject,
    composeType: mail.quoted === "" ? "newMail" : "reply",
    html: `${lines(mail.body)}${quoted}`,
    attachments: attachments as AttachmentInit[],
  };
}

/** An appointment of the scenario tables as an item in the emulated Outlook. */
export const meetingItem = ({ from, attendees, subject, location, body }: Appointment): ItemInit => ({
  kind: "appointment",
  from,
  to: attendees.map(person),
  subject,
  location,
  html: lines(body),
});

const KINDS: Record<Recipient["type"], HostRecipient["kind"]> = { user: "user", external: "external", list: "list", other: "other" };

const person = ({ name, address, type }: Recipient): HostRecipient => ({
  name: name || address,
  address,
  kind: address === "" ? "contacts" : KINDS[type],
});

const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => `<p>${line.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;") || "<br>"}</p>`)
    .join("");

/** A real file for what the table says of one: a document with that text, or a picture. */
function attachmentOf({ name, text, inline, protection, unread }: Attachment): AttachmentInit | undefined {
  if (unread === "picture") return { name, base64: "/9j/4AAQSkZJRgABAQAAAQABAAD/2Q==", ...(inline ? { inline } : {}) };
  if (unread !== undefined || protection !== "none") return undefined;
  if (/\.docx$/i.test(name)) return { name, base64: docx(text ?? "") };
  return { name: /\.(?:txt|csv)$/i.test(name) ? name : `${name}.txt`, text: text ?? "" };
}

/** The least that Word calls a document. */
export function docx(text: string): string {
  const paragraphs = text
    .split("\n")
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${line.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</w:t></w:r></w:p>`)
    .join("");
  const xml = (body: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${body}`);
  return encodeBase64(
    zipSync({
      "[Content_Types].xml": xml(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      "_rels/.rels": xml(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      "word/document.xml": xml(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`,
      ),
    }),
  );
}
