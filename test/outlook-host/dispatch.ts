/**
 * Office.js's own numbers for what an add-in asks of Outlook ("dispatch ids", the same in Microsoft's web, win32 and mac
 * builds), with the names this host gives them in logs and faults, and how the win32 build's positional arguments are named.
 */

/** What a call does to the item, as far as the rule "the send handler only reads" cares. */
type Effect = "read" | "write" | "note";

interface Call {
  readonly name: string;
  /** `note` = kept beside the item (session data, notifications): no content of the mail changes. */
  readonly effect: Effect;
  /** Names of the win32 build's positional arguments; without it the arguments come as one JSON object. */
  readonly args?: readonly string[];
}

const call = (name: string, effect: Effect, ...args: string[]): Call => (args.length > 0 ? { name, effect, args } : { name, effect });

export const CALLS: Readonly<Record<number, Call>> = {
  1: call("initialData", "read"),
  3: call("customProperties.load", "read"),
  4: call("customProperties.save", "write", "customProperties"),
  13: call("body.setSelectedData", "write", "data", "coercionType"),
  14: call("body.getType", "read"),
  15: call("recipients.get", "read", "recipientField"),
  16: call("addFileAttachment", "write", "uri", "name", "isInline"),
  17: call("subject.set", "write", "subject"),
  18: call("subject.get", "read"),
  19: call("addItemAttachment", "write", "itemId", "name"),
  20: call("removeAttachment", "write", "attachmentIndex"),
  21: call("recipients.set", "write", "recipientField", "recipientArray"),
  22: call("recipients.add", "write", "recipientField", "recipientArray"),
  23: call("body.prepend", "write", "data", "coercionType"),
  24: call("time.get", "read", "TimeProperty"),
  25: call("time.set", "write", "TimeProperty", "time"),
  26: call("location.get", "read"),
  27: call("location.set", "write", "location"),
  28: call("getSelectedData", "read", "coercionType"),
  29: call("setSelectedData", "write", "data", "coercionType"),
  32: call("save", "write"),
  33: call("notifications.add", "note", "key", "type", "persistent", "message", "icon"),
  34: call("notifications.getAll", "read"),
  35: call("notifications.replace", "note", "key", "type", "persistent", "message", "icon"),
  36: call("notifications.remove", "note", "key"),
  37: call("body.get", "read", "coercionType"),
  38: call("body.set", "write", "data", "coercionType"),
  41: call("close", "write"),
  44: call("newMessageForm", "note", "toRecipients", "ccRecipients", "bccRecipients", "subject", "htmlBody", "attachments"),
  94: call("completed", "read"),
  99: call("initializationContext", "read"),
  100: call("body.appendOnSend", "write"),
  107: call("from.get", "read"),
  108: call("sharedProperties", "read"),
  148: call("addFileAttachmentFromBase64", "write", "base64String", "name", "isInline"),
  149: call("getAttachments", "read"),
  150: call("getAttachmentContent", "read"),
  151: call("internetHeaders.get", "read"),
  152: call("internetHeaders.set", "write"),
  153: call("internetHeaders.remove", "write"),
  164: call("getItemId", "read"),
  166: call("delayDelivery.get", "read"),
  167: call("delayDelivery.set", "write"),
  171: call("sensitivity.get", "read"),
  172: call("sensitivity.set", "write"),
  173: call("body.setSignature", "write"),
  174: call("getComposeType", "read"),
  175: call("isClientSignatureEnabled", "read"),
  176: call("disableClientSignature", "write"),
  178: call("newMessageFormAsync", "note", "toRecipients", "ccRecipients", "bccRecipients", "subject", "htmlBody", "attachments"),
  185: call("sessionData.set", "note"),
  186: call("sessionData.get", "read"),
  187: call("sessionData.getAll", "read"),
  188: call("sessionData.clear", "note"),
  189: call("sessionData.remove", "note"),
  404: call("roamingSettings.save", "note"),
};

/** Names of the calls, for faults that a reader can understand: `{ on: "recipients.set" }`. */
export const numberOf = (name: string): number => {
  const found = Object.keys(CALLS).find((id) => CALLS[Number(id)]?.name === name);
  if (found === undefined) throw new Error(`This host knows no call named "${name}"`);
  return Number(found);
};

/** Turns the positional arguments of the win32 build into the named ones of the web build. */
export function named(id: number, positional: readonly unknown[] | null): Record<string, unknown> {
  const list = positional ?? [];
  const extra = list.at(-1);
  const options: Record<string, unknown> = typeof extra === "string" && extra.startsWith("{") ? JSON.parse(extra) : {};
  const params: Record<string, unknown> = { ...options };
  CALLS[id]?.args?.forEach((name, i) => {
    params[name] = list[i];
  });
  if (Array.isArray(params.recipientArray)) {
    params.recipientArray = params.recipientArray.map((pair: unknown) =>
      Array.isArray(pair) ? { address: pair[0], name: pair[1] } : pair,
    );
  }
  return params;
}

/** Launch events of the add-in's manifest that this host fires. */
export const LAUNCH_EVENTS = [
  "OnNewMessageCompose",
  "OnMessageCompose",
  "OnMessageRecipientsChanged",
  "OnMessageAttachmentsChanged",
  "OnMessageFromChanged",
  "OnInfoBarDismissClicked",
  "OnMessageSend",
  "OnNewAppointmentOrganizer",
  "OnAppointmentAttendeesChanged",
  "OnAppointmentAttachmentsChanged",
  "OnAppointmentTimeChanged",
  "OnAppointmentSend",
] as const;
export type LaunchEvent = (typeof LAUNCH_EVENTS)[number];

/** Dispatch ids of events that a page can listen to with `item.addHandlerAsync`. */
export const PAGE_EVENTS = {
  39: "appCommandInvoked",
  47: "olkRecipientsChanged",
  48: "olkAppointmentTimeChanged",
  50: "olkAttachmentsChanged",
  52: "olkInfobarClicked",
} as const;
export type PageEvent = (typeof PAGE_EVENTS)[keyof typeof PAGE_EVENTS];
