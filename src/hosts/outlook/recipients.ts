import type { Recipient, RecipientType } from "../../outgoing.ts";
import { ask } from "./call.ts";
import { meeting, message } from "./item.ts";

/** The fields of a message. */
export type Field = "to" | "cc" | "bcc";

/** Outlook refuses more in one call. */
const PER_CALL = 100;

/** The people in a field, as Outlook gives them: only resolved ones, and without the members of lists. */
export const getPeople = (field: Field): Promise<Office.EmailAddressDetails[]> =>
  ask(`${field}.get`, (done) => message()[field].getAsync(done));

/** Attendees of an appointment, required and optional. */
export async function getAttendees(): Promise<Office.EmailAddressDetails[]> {
  const required = await ask<Office.EmailAddressDetails[]>("requiredAttendees.get", (done) => meeting().requiredAttendees.getAsync(done));
  const optional = await ask<Office.EmailAddressDetails[]>("optionalAttendees.get", (done) => meeting().optionalAttendees.getAsync(done));
  return [...required, ...optional];
}

/** Replaces everyone in a field. */
export async function setPeople(field: Field, people: readonly Office.EmailAddressDetails[]): Promise<void> {
  await ask(`${field}.set`, (done) => message()[field].setAsync(people.slice(0, PER_CALL).map(written), done));
  await addPeople(field, people.slice(PER_CALL));
}

/** Adds people to a field, at most a hundred per call, one call after the other. */
export async function addPeople(field: Field, people: readonly Office.EmailAddressDetails[]): Promise<void> {
  for (let from = 0; from < people.length; from += PER_CALL) {
    const some = people.slice(from, from + PER_CALL).map(written);
    await ask(`${field}.add`, (done) => message()[field].addAsync(some, done));
  }
}

/** Only what Outlook takes when writing; other members make some clients refuse the whole list. */
const written = ({ displayName, emailAddress }: Office.EmailAddressDetails) =>
  ({ displayName, emailAddress }) as Office.EmailAddressDetails;

/** Address in one spelling; empty for a contact list, which has none. */
export const addressOf = ({ emailAddress }: Office.EmailAddressDetails): string =>
  String(emailAddress ?? "")
    .trim()
    .toLowerCase();

const TYPES: Record<string, RecipientType> = { user: "user", externalUser: "external", distributionList: "list" };

/** A person as the rules know one. Outlook repeats the address as the name of somebody it does not know; that is no name. */
export function recipient(details: Office.EmailAddressDetails): Recipient {
  const address = addressOf(details);
  const shown = String(details.displayName ?? "").replace(/^['"\s]+|['"\s]+$/g, "");
  return { name: shown.toLowerCase() === address ? "" : shown, address, type: TYPES[String(details.recipientType)] ?? "other" };
}
