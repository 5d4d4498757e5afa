import type { BodyType } from "../../mail-text.ts";
import { ask, OutlookError } from "./call.ts";

/** The message that is being written. */
export function message(): Office.MessageCompose {
  const item = Office.context?.mailbox?.item as unknown as Office.MessageCompose | undefined;
  if (!item) throw new OutlookError("item", "missing");
  return item;
}

/** The appointment that is being written. */
export const meeting = (): Office.AppointmentCompose => message() as unknown as Office.AppointmentCompose;

/** Is it a message or an appointment? */
export const itemKind = (): "mail" | "appointment" => (String(message().itemType) === "appointment" ? "appointment" : "mail");

/** Does this Outlook have these functions? */
export const has = (version: string): boolean => Office.context.requirements.isSetSupported("Mailbox", version);

/** The language Outlook itself speaks. */
export const displayLanguage = (): string => String(Office.context?.displayLanguage ?? "");

/** The address of the person who writes, also where From cannot be read. */
export async function sender(): Promise<string> {
  const own = String(Office.context.mailbox.userProfile?.emailAddress ?? "");
  const item = message();
  if (!item.from || typeof item.from.getAsync !== "function") return own.toLowerCase();
  try {
    const from = await ask<Office.EmailAddressDetails>("from.get", (done) => item.from.getAsync(done));
    return String(from?.emailAddress || own).toLowerCase();
  } catch {
    // A shared mailbox whose owner cannot be read: then whoever is signed in.
    return own.toLowerCase();
  }
}

/** Subject. */
export const getSubject = (): Promise<string> => ask<string>("subject.get", (done) => message().subject.getAsync(done));
/** Changes the subject; the caller verifies. */
export const setSubject = (subject: string): Promise<void> => ask("subject.set", (done) => message().subject.setAsync(subject, done));

/** Location of an appointment. */
export const getLocation = (): Promise<string> => ask<string>("location.get", (done) => meeting().location.getAsync(done));
/** Changes the location; the caller verifies. */
export const setLocation = (location: string): Promise<void> => ask("location.set", (done) => meeting().location.setAsync(location, done));

/** HTML or plain text? */
export async function getBodyType(): Promise<BodyType> {
  const type = await ask<Office.CoercionType>("body.getType", (done) => message().body.getTypeAsync(done));
  return String(type) === "html" ? "html" : "text";
}

/** The whole message text with the thread in it, as the client holds it. */
export const getBody = (type: BodyType): Promise<string> =>
  ask<string>("body.get", (done) => message().body.getAsync(type as unknown as Office.CoercionType, done));

/** Writes the whole message text; only from the pane, never while sending (docs/outlook-quirks.md, "Writing while sending"). */
export const setBody = (text: string, type: BodyType): Promise<void> =>
  ask("body.set", (done) => message().body.setAsync(text, { coercionType: type as unknown as Office.CoercionType }, done));

/** Has Outlook put this under the message on sending; null takes it back. */
export const appendOnSend = (text: string | null, type: BodyType): Promise<void> =>
  ask("body.appendOnSend", (done) =>
    message().body.appendOnSendAsync(text as string, { coercionType: type as unknown as Office.CoercionType }, done),
  );
