import type { BodyType } from "../../mail-text.ts";
import { ask, askAgain, OutlookError } from "./call.ts";

/** The message that is being written. */
export function message(): Office.MessageCompose {
  const item = Office.context?.mailbox?.item as unknown as Office.MessageCompose | undefined;
  if (!item) throw new OutlookError("item", "missing");
  return item;
}

/** Is anything open? A pane may outlive its item, or stand beside several that are selected. */
export const hasItem = (): boolean => Boolean(Office.context?.mailbox?.item);

/** The appointment that is being written. */
export const meeting = (): Office.AppointmentCompose => message() as unknown as Office.AppointmentCompose;

/** Is it a message or an appointment? Only an appointment has attendees. */
export const itemKind = (): "mail" | "appointment" =>
  String(message().itemType) === "appointment" || (message().to === undefined && meeting().requiredAttendees !== undefined)
    ? "appointment"
    : "mail";

/** Does this Outlook have these functions? One that cannot be asked is taken not to: whoever asks must do without. */
export function has(version: string, set = "Mailbox"): boolean {
  try {
    return Office.context.requirements.isSetSupported(set, version) === true;
  } catch {
    return false;
  }
}

/** The language Outlook itself speaks. */
export const displayLanguage = (): string => String(Office.context?.displayLanguage ?? "");

/** The address of the person who writes, also where From cannot be read. */
export async function sender(): Promise<string> {
  const own = plainAddress(Office.context.mailbox.userProfile?.emailAddress);
  // Who calls a meeting is its organizer; messages have a sender.
  const { from, organizer } = message() as unknown as { from?: Office.From; organizer?: Office.Organizer };
  const who = from ?? organizer;
  if (typeof who?.getAsync !== "function") return own;
  try {
    return plainAddress((await ask<Office.EmailAddressDetails>("from.get", (done) => who.getAsync(done)))?.emailAddress) || own;
  } catch {
    // A shared mailbox whose owner cannot be read: then whoever is signed in.
    return own;
  }
}

/** An address in one spelling. Some stores write "SMTP:" before it, and who copies one brings its quotes or brackets along. */
export const plainAddress = (address: unknown): string =>
  String(address ?? "")
    .trim()
    .replace(/^['"<]{1,4}|['">]{1,4}$/g, "")
    .replace(/^(?:smtp|mailto):/i, "")
    .toLowerCase();

/** A line of text; an empty one is sometimes no text at all. */
const line = async (call: string, start: (done: (result: Office.AsyncResult<string>) => void) => void): Promise<string> =>
  String((await askAgain<string>(call, start)) ?? "");

/** Subject. */
export const getSubject = (): Promise<string> => line("subject.get", (done) => message().subject.getAsync(done));
/** Changes the subject; the caller verifies. */
export const setSubject = (subject: string): Promise<void> => ask("subject.set", (done) => message().subject.setAsync(subject, done));

/** Location of an appointment. */
export const getLocation = (): Promise<string> => line("location.get", (done) => meeting().location.getAsync(done));
/** Changes the location; the caller verifies. */
export const setLocation = (location: string): Promise<void> => ask("location.set", (done) => meeting().location.setAsync(location, done));

/** HTML or plain text? */
export async function getBodyType(): Promise<BodyType> {
  const type = await ask<Office.CoercionType>("body.getType", (done) => message().body.getTypeAsync(done));
  return String(type).toLowerCase() === "html" || type === Office.CoercionType?.Html ? "html" : "text";
}

/** A kind of text by the name that this Outlook itself has for it: the type descriptions give the names no value. */
const coercion = (type: BodyType): Office.CoercionType =>
  Office.CoercionType?.[type === "html" ? "Html" : "Text"] ?? (type as unknown as Office.CoercionType);

/**
 * The whole message text with the thread in it, as the client holds it. Nothing is no text: whoever writes it back would write
 * over what is there.
 */
export async function getBody(type: BodyType): Promise<string> {
  const text = await askAgain<string>("body.get", (done) => message().body.getAsync(coercion(type), done));
  if (text === undefined) throw new OutlookError("body.get", "nothing");
  return String(text);
}

/** Writes the whole message text; only from the pane, never while sending (docs/outlook-quirks.md, "Writing while sending"). */
export const setBody = (text: string, type: BodyType): Promise<void> =>
  ask("body.set", (done) => message().body.setAsync(text, { coercionType: coercion(type) }, done));

/** Has Outlook put this under the message on sending; null takes it back. */
export const appendOnSend = (text: string | null, type: BodyType): Promise<void> =>
  ask("body.appendOnSend", (done) => message().body.appendOnSendAsync(text as string, { coercionType: coercion(type) }, done));
