import { decodeBase64 } from "../../base64.ts";
import { ask, askAgain, OutlookError } from "./call.ts";
import { meeting, message } from "./item.ts";

/** An attachment as Outlook lists it. */
export interface Listed {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly inline: boolean;
  readonly type: "file" | "item" | "cloud";
  readonly contentId?: string;
}

/** Attachments now. Ids are only good until the next change: on classic and Mac they are positions (docs/outlook-quirks.md, "Attachment ids"). */
export async function listAttachments(): Promise<Listed[]> {
  const list = await askAgain<Office.AttachmentDetailsCompose[]>("attachments.get", (done) => message().getAttachmentsAsync(done));
  return (list ?? []).map(listedFrom);
}

/** An attachment as Outlook describes one, while composing or reading. */
export function listedFrom(details: Office.AttachmentDetailsCompose): Listed {
  const contentId = (details as { contentId?: string }).contentId;
  return {
    id: String(details.id),
    name: String(details.name ?? ""),
    size: Number(details.size ?? 0),
    inline: details.isInline === true,
    type: (["item", "cloud"] as const).filter((type) => type === String(details.attachmentType))[0] ?? "file",
    ...(contentId === undefined ? {} : { contentId: String(contentId) }),
  };
}

/** The bytes of an attachment, with the name of the file they make; undefined for a link to the cloud, which has none here. */
export async function attachmentBytes({ id, name }: Listed, wait?: number): Promise<{ name: string; bytes: Uint8Array } | undefined> {
  const { content, format } = await ask<Office.AttachmentContent>(
    "attachment.content",
    (done) => message().getAttachmentContentAsync(id, done),
    wait,
  );
  switch (String(format)) {
    case "base64":
      return { name, bytes: decodeBase64(content) };
    case "eml":
      return { name: /\.eml$/i.test(name) ? name : `${name}.eml`, bytes: utf8(content) };
    case "iCalendar":
      return { name: /\.ics$/i.test(name) ? name : `${name}.ics`, bytes: utf8(content) };
    default:
      return undefined;
  }
}

/** Adds a file; answers with its id, which may be a temporary one. */
export async function addAttachment(base64: string, name: string, wait?: number): Promise<string> {
  const item = message();
  if (typeof item.addFileAttachmentFromBase64Async !== "function") throw new OutlookError("attachment.add", "missing");
  return ask<string>("attachment.add", (done) => item.addFileAttachmentFromBase64Async(base64, name, done), wait);
}

/** Removes an attachment. */
export const removeAttachment = (id: string): Promise<void> =>
  ask<void>("attachment.remove", (done) => meeting().removeAttachmentAsync(id, done));

/** `TextEncoder` is not there in classic Outlook. */
function utf8(text: string): Uint8Array {
  const plain = unescape(encodeURIComponent(text));
  const bytes = new Uint8Array(plain.length);
  for (let i = 0; i < plain.length; i++) bytes[i] = plain.charCodeAt(i);
  return bytes;
}
