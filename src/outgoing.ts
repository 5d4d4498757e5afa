import type { Assessment } from "./assess.ts";

/** What someone is about to share. A field exists only if a rule or a detector reads it. */
export type Outgoing = Paste | Upload | Mail | Appointment;

/** Where a paste or upload goes. Both addresses count: a frame in an approved page is not itself approved. */
export interface Site {
  /** Address (URL) of the frame that receives the text. */
  readonly url: string;
  /** Address of the page in the address bar, when it differs from `url`. */
  readonly topUrl?: string;
  /** The day it goes out, yyyy-mm-dd: agreements with sites expire. Without it none has. */
  readonly day?: string;
  /** Mail address of the account that is signed in there, where the host can read it: Google serves everyone from the same addresses. */
  readonly account?: string;
}

/** Text that is pasted, dropped or typed-and-submitted in a web page. */
export interface Paste extends Site {
  readonly kind: "paste";
  readonly text: string;
}

/** Files chosen, dropped or pasted in a web page. */
export interface Upload extends Site {
  readonly kind: "upload";
  readonly files: readonly Attachment[];
}

/** A message that is being composed, as read from the host. */
export interface Mail {
  readonly kind: "mail";
  /** Address of the sender, as the host gives it. */
  readonly from: string;
  readonly to: readonly Recipient[];
  readonly cc: readonly Recipient[];
  readonly bcc: readonly Recipient[];
  readonly subject: string;
  /** The sender's own new text, as plain text, without the quoted thread below it. */
  readonly body: string;
  /** The quoted thread, as plain text; empty for a new message. */
  readonly quoted: string;
  readonly attachments: readonly Attachment[];
  /** True when the host has promised to put the disclaimer under the message on sending. */
  readonly disclaimerQueued?: boolean;
  /** The text could not be read: then nobody may say that something is missing from it. */
  readonly textUnread?: boolean;
}

/** A meeting request that is being composed. */
export interface Appointment {
  readonly kind: "appointment";
  readonly from: string;
  readonly attendees: readonly Recipient[];
  readonly subject: string;
  readonly location: string;
  readonly body: string;
  /** Others see of it only that one is busy; absent where the host cannot tell. */
  readonly private?: boolean;
}

/** `list` = a group whose members the host does not show; `other` = the host does not know either. */
export type RecipientType = "user" | "external" | "list" | "other";

export interface Recipient {
  readonly name: string;
  /** Lower-case address; empty for a contact list, which has none (office-js #4661). */
  readonly address: string;
  readonly type: RecipientType;
}

/** An attachment or a file, as far as it could be read. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** A picture shown inside the message text. */
  readonly inline?: boolean;
  /** `weak` = a password that does not protect (ZipCrypto); `open` = encrypted, but opens without a password. */
  readonly protection: "password" | "weak" | "open" | "none" | "unknown";
  /** The text in it; absent when it was not read. */
  readonly text?: string;
  /** What was found in it when it was read earlier; used when there is no `text` now. */
  readonly assessed?: Assessment;
  /** Why there is no text: said to the user, never counted as clean. */
  readonly unread?: Unread;
}

/** Reasons why a file could not be checked. */
export type Unread = "protected" | "picture" | "too-large" | "unknown-type" | "damaged" | "not-available" | "too-slow";

/** Everyone a mail goes to, seen or not. */
export const everyone = ({ to, cc, bcc }: Mail): Recipient[] => [...to, ...cc, ...bcc];

/** The parts of a mail that whoever opens the mailbox can read: one's own text, and attachments without a password. */
export function openParts({ attachments }: Mail): Part[] {
  return ["subject", "body", ...attachments.filter(({ protection }) => protection !== "password").map(({ id }): Part => `file:${id}`)];
}

/** The places of an outgoing in which findings are looked for. */
export type Part = "text" | "subject" | "body" | "quoted" | "location" | `file:${string}`;

/** The parts of an outgoing that hold text, in reading order. */
export function parts(out: Outgoing): { part: Part; text: string }[] {
  switch (out.kind) {
    case "paste":
      return [{ part: "text", text: out.text }];
    case "upload":
      return files(out.files);
    case "mail":
      return [
        { part: "subject", text: out.subject },
        { part: "body", text: out.body },
        { part: "quoted", text: out.quoted },
        ...files(out.attachments),
      ];
    case "appointment":
      return [
        { part: "subject", text: out.subject },
        { part: "location", text: out.location },
        { part: "body", text: out.body },
      ];
  }
}

function files(list: readonly Attachment[]): { part: Part; text: string }[] {
  const read: { part: Part; text: string }[] = [];
  for (const { id, text } of list) if (text !== undefined) read.push({ part: `file:${id}`, text });
  return read;
}
