/** What one item consists of, as plain data, and how a test or the playground describes one. */

/**
 * `contacts` = a personal contact list, which has a name and no address; `group` = Microsoft 365 group; `dynamic` = dynamic
 * distribution list; `unresolved` = half-typed text, which Outlook shows to the user and hides from add-ins.
 */
export type RecipientKind = "user" | "external" | "list" | "group" | "dynamic" | "contacts" | "other" | "unresolved";

export interface HostRecipient {
  readonly name: string;
  readonly address: string;
  readonly kind: RecipientKind;
}

export const FIELDS = ["to", "cc", "bcc"] as const;
/** In an appointment `to` = required attendees, `cc` = optional ones, and there is no `bcc`. */
export type Field = (typeof FIELDS)[number];

export interface HostAttachment {
  /** The id by which the service knows it; what an add-in sees depends on the client. */
  readonly id: string;
  readonly name: string;
  readonly type: "file" | "item" | "cloud";
  /** Base64 for a file, eml text for an item, an address for a cloud file. */
  readonly content: string;
  readonly size: number;
  readonly inline: boolean;
  readonly contentType: string;
  /** True for what an add-in added. */
  readonly byAddIn: boolean;
  /** The id an add-in gets until it lists the attachments again. */
  temporaryId?: string;
}

export interface Notification {
  readonly key: string;
  readonly type: "informationalMessage" | "progressIndicator" | "errorMessage" | "insightMessage";
  readonly message: string;
  readonly icon?: string;
  readonly persistent?: boolean;
  readonly action?: { readonly actionText: string; readonly commandId: string; readonly contextData?: string };
}

export interface ItemState {
  readonly kind: "message" | "appointment";
  readonly composeType: "newMail" | "reply" | "forward";
  readonly draft: boolean;
  /** A message that was received or sent before, and is only read. */
  readonly reading: boolean;
  /** Whose mailbox it is; while composing the same as `from`. */
  readonly user: HostRecipient;
  from: HostRecipient;
  to: HostRecipient[];
  cc: HostRecipient[];
  bcc: HostRecipient[];
  subject: string;
  readonly bodyType: "html" | "text";
  /** Inner HTML of the body, or plain text. */
  body: string;
  location: string;
  start: number;
  end: number;
  attachments: HostAttachment[];
  notifications: Notification[];
  sessionData: Record<string, string>;
  roamingSettings: Record<string, string>;
  customProperties: Record<string, unknown>;
  internetHeaders: Record<string, string>;
  /** Text to append when it is sent. */
  append: string;
  signature: string;
  clientSignature: boolean;
  delayedUntil: number;
  /** Of an appointment: what others may see of it. */
  sensitivity: string;
  initializationContext: string | undefined;
  saved: boolean;
}

/** A recipient in a test: "Name <address>", an address, or all of it. */
export type RecipientInit = string | HostRecipient;

export interface AttachmentInit {
  readonly name: string;
  readonly type?: HostAttachment["type"];
  /** Plain text of a file; or `base64`. */
  readonly text?: string;
  readonly base64?: string;
  readonly inline?: boolean;
  readonly contentType?: string;
  /** Bytes, where it should differ from the content. */
  readonly size?: number;
}

/** What a test gives; everything has a default. */
export interface ItemInit {
  readonly kind?: ItemState["kind"];
  readonly composeType?: ItemState["composeType"];
  /** A saved draft that is opened again: OnNewMessageCompose does not fire. */
  readonly draft?: boolean;
  /** A message that is read, not written. */
  readonly reading?: boolean;
  /** Whose mailbox it is, when it is not the sender's. */
  readonly user?: RecipientInit;
  readonly from?: RecipientInit;
  readonly to?: readonly RecipientInit[];
  readonly cc?: readonly RecipientInit[];
  readonly bcc?: readonly RecipientInit[];
  readonly subject?: string;
  /** HTML of the body; or `text` for a plain-text mail. */
  readonly html?: string;
  readonly text?: string;
  readonly location?: string;
  readonly attachments?: readonly AttachmentInit[];
  readonly signature?: string;
  readonly roamingSettings?: Readonly<Record<string, string>>;
}

/** Makes a recipient of "Name <address>"; colleagues share the sender's domain. */
export function recipient(init: RecipientInit, ownDomain: string): HostRecipient {
  if (typeof init !== "string") return init;
  const [, named = "", bracketed] = /^\s*([^<]*?)\s*<([^>]*)>\s*$/.exec(init) ?? [];
  const address = (bracketed ?? init).trim();
  if (!/^[^@\s]+@[^@\s]+$/.test(address)) return { name: address, address: "", kind: "unresolved" };
  const own = address.toLowerCase().endsWith(`@${ownDomain}`);
  return { name: named || address, address, kind: own ? "user" : "external" };
}

export const domainOf = (address: string): string => address.slice(address.lastIndexOf("@") + 1).toLowerCase();

let serial = 0;

/** Makes an attachment with an id such as the web client gives. */
export function attachment(init: AttachmentInit, byAddIn = false): HostAttachment {
  const content = init.base64 ?? toBase64(init.text ?? "");
  serial++;
  const plain = init.type !== undefined && init.type !== "file";
  return {
    id: `AAMkADZv${serial.toString(36).padStart(6, "0")}BBEwAAAA=`,
    name: init.name,
    type: init.type ?? "file",
    content: plain ? (init.text ?? init.base64 ?? "") : content,
    size: init.size ?? Math.floor((content.replace(/=+$/, "").length * 3) / 4),
    inline: init.inline ?? false,
    contentType: init.contentType ?? "application/octet-stream",
    byAddIn,
  };
}

/** Base64 of UTF-8 text, in a browser and in Node alike. */
export function toBase64(text: string): string {
  let binary = "";
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
}

export function itemState(init: ItemInit): ItemState {
  const from = recipient(init.from ?? "Anne de Vries <a.devries@school.example>", "school.example");
  const user: HostRecipient = { ...(init.user === undefined ? from : recipient(init.user, "")), kind: "user" };
  const own = domainOf(user.address);
  const sender: HostRecipient = { ...from, kind: domainOf(from.address) === own ? "user" : "external" };
  const all = (list: readonly RecipientInit[] = []) => list.map((one) => recipient(one, own));
  return {
    kind: init.kind ?? "message",
    composeType: init.composeType ?? "newMail",
    draft: init.draft ?? false,
    reading: init.reading ?? false,
    user,
    from: sender,
    to: all(init.to),
    cc: all(init.cc),
    bcc: all(init.bcc),
    subject: init.subject ?? "",
    bodyType: init.text === undefined ? "html" : "text",
    body: init.text ?? init.html ?? "",
    location: init.location ?? "",
    start: Date.UTC(2026, 10, 24, 9),
    end: Date.UTC(2026, 10, 24, 10),
    attachments: (init.attachments ?? []).map((one) => attachment(one)),
    notifications: [],
    sessionData: {},
    roamingSettings: { ...init.roamingSettings },
    customProperties: {},
    internetHeaders: {},
    append: "",
    signature: init.signature ?? "",
    clientSignature: true,
    delayedUntil: 0,
    sensitivity: "normal",
    initializationContext: undefined,
    saved: init.draft ?? false,
  };
}
