import { readBody } from "../../mail-text.ts";
import type { Attachment, Mail } from "../../outgoing.ts";
import type { Missed } from "../../smart-alert.ts";
import { listedFrom } from "./attachments.ts";
import { ask } from "./call.ts";
import { message } from "./item.ts";
import { type Budget, readAttachments } from "./reading.ts";
import { recipient } from "./recipients.ts";

/** A message that is read, not written: one that came in, or one that went out and was opened again. */
export interface Received {
  readonly out: Mail;
  /** When it was sent, as far as Outlook knows. */
  readonly at: number;
  /** The user is the one who sent it. */
  readonly mine: boolean;
  /** The whole text as Outlook holds it. */
  readonly html: string;
  readonly missed: readonly Missed[];
}

type Read = Office.MessageRead & { readonly bcc?: Office.EmailAddressDetails[] };

const read = () => message() as unknown as Read;

/** Is the open item only read? While composing the subject is something to ask for, while reading it is there. */
export const isReading = (): boolean => typeof (message() as unknown as { subject: unknown }).subject === "string";

/** Reads the open message. What cannot be read is named; the rest is still given. */
export async function readReceived(budget: Budget): Promise<Received> {
  const item = read();
  const missed: Missed[] = [];
  let html = "";
  try {
    html = await ask<string>("body.get", (done) => item.body.getAsync("html" as unknown as Office.CoercionType, done));
  } catch {
    missed.push("body");
  }
  let attachments: Attachment[] = [];
  try {
    attachments = await readAttachments((item.attachments ?? []).map(listedFrom), budget);
  } catch {
    missed.push("attachments");
  }
  const { own, quoted } = readBody(html, "html");
  const from = String(item.from?.emailAddress ?? "").toLowerCase();
  const me = String(Office.context.mailbox.userProfile?.emailAddress ?? "").toLowerCase();
  const out: Mail = {
    kind: "mail",
    from,
    to: (item.to ?? []).map(recipient),
    cc: (item.cc ?? []).map(recipient),
    bcc: (item.bcc ?? []).map(recipient),
    subject: String(item.subject ?? ""),
    body: own,
    quoted,
    attachments,
  };
  return { out, at: new Date(item.dateTimeCreated ?? Date.now()).getTime(), mine: from !== "" && from === me, html, missed };
}

/** Who the user is, and who wrote the open message. */
export const correspondents = (): { me: string; sender: { name: string; address: string } } => {
  const { from } = read();
  return {
    me: String(Office.context.mailbox.userProfile?.emailAddress ?? "").toLowerCase(),
    sender: { name: String(from?.displayName ?? ""), address: String(from?.emailAddress ?? "").toLowerCase() },
  };
};
