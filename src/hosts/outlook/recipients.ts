import type { Recipient, RecipientType } from "../../outgoing.ts";
import { ask, askAgain, until } from "./call.ts";
import { message, plainAddress } from "./item.ts";
import { verified } from "./transaction.ts";

/** The fields of a message or an appointment. */
export type Field = "to" | "cc" | "bcc" | "requiredAttendees" | "optionalAttendees";
export type People = readonly Office.EmailAddressDetails[];

/** Fields are full at these numbers; whoever is beyond is not given to us and would be lost by replacing the field. */
export const CUT_OFF = [500, 1_000];

const fieldOf = (field: Field): Office.Recipients => (message() as unknown as Record<Field, Office.Recipients>)[field];

/** Outlook refuses more in one call. */
const PER_CALL = 100;

/** A message has always had a To and an appointment its required attendees; in a field that an Outlook does not have stands nobody. */
const MAY_BE_ABSENT: readonly Field[] = ["cc", "bcc", "optionalAttendees"];

/** The people in a field, as Outlook gives them: only resolved ones, and without the members of lists. Nobody may come as nothing. */
export async function getPeople(field: Field): Promise<Office.EmailAddressDetails[]> {
  if (fieldOf(field) === undefined && MAY_BE_ABSENT.indexOf(field) >= 0) return [];
  const people = await askAgain<Office.EmailAddressDetails[]>(`${field}.get`, (done) => fieldOf(field).getAsync(done));
  return (people ?? []).filter((person) => person !== null && person !== undefined);
}

/** Attendees of an appointment, required and optional. */
export async function getAttendees(): Promise<Office.EmailAddressDetails[]> {
  const required = await getPeople("requiredAttendees");
  const optional = await getPeople("optionalAttendees");
  return [...required, ...optional];
}

/** Replaces everyone in a field. */
export async function setPeople(field: Field, people: readonly Office.EmailAddressDetails[]): Promise<void> {
  await ask(`${field}.set`, (done) => fieldOf(field).setAsync(people.slice(0, PER_CALL).map(written), done));
  await addPeople(field, people.slice(PER_CALL));
}

/** Adds people to a field, at most a hundred per call, one call after the other. */
export async function addPeople(field: Field, people: readonly Office.EmailAddressDetails[]): Promise<void> {
  for (let from = 0; from < people.length; from += PER_CALL) {
    const some = people.slice(from, from + PER_CALL).map(written);
    await ask(`${field}.add`, (done) => fieldOf(field).addAsync(some, done));
  }
}

/** Only what Outlook takes when writing; other members make some clients refuse the whole list. */
const written = ({ displayName, emailAddress }: Office.EmailAddressDetails) =>
  ({ displayName, emailAddress }) as Office.EmailAddressDetails;

/** Address in one spelling; empty for a contact list, which has none. */
export const addressOf = ({ emailAddress }: Office.EmailAddressDetails): string => plainAddress(emailAddress);

const TYPES: Record<string, RecipientType> = { user: "user", externalUser: "external", distributionList: "list" };

/** A person as the rules know one. Outlook repeats the address as the name of somebody it does not know; that is no name. */
export function recipient(details: Office.EmailAddressDetails): Recipient {
  const address = addressOf(details);
  const shown = String(details.displayName ?? "").replace(/^['"\s]+|['"\s]+$/g, "");
  return { name: shown.toLowerCase() === address ? "" : shown, address, type: TYPES[String(details.recipientType)] ?? "other" };
}

/** Replaces a field and verifies that it now holds exactly these people. Tries twice: `[]` does not always clear (office-js #2925). */
export async function replacePeople(field: Field, people: People): Promise<void> {
  const wanted = people.map(addressOf).sort().join();
  const right = (now: People) => now.map(addressOf).sort().join() === wanted;
  for (let tries = 0; tries < 2; tries++) {
    await setPeople(field, people);
    if ((await until(() => getPeople(field), right)).ok) return;
  }
  verified(false, `${field}.set`);
}

/** Puts back who is missing and takes out again whom the remedy itself had added; whoever was typed in meanwhile stays. */
export async function restorePeople(field: Field, people: People, added: People = []): Promise<void> {
  const now = (await getPeople(field)).map(addressOf);
  const missing = people.filter((person) => addressOf(person) !== "" && now.indexOf(addressOf(person)) < 0);
  if (missing.length > 0) await addPeople(field, missing);
  const { value, ok } = await until(
    () => getPeople(field),
    (there) => includesAll(there, people),
  );
  verified(ok, `${field}.restore`);
  const ours = new Set(added.map(addressOf));
  const rest = value.filter((person) => !ours.has(addressOf(person)));
  if (rest.length < value.length && rest.every((person) => addressOf(person) !== "")) await replacePeople(field, rest);
}

/** Is everybody in this field? Looks a few times. */
export async function holdsPeople(field: Field, people: People): Promise<boolean> {
  return (
    await until(
      () => getPeople(field),
      (now) => includesAll(now, people),
    )
  ).ok;
}

/** Contact lists have no address and are told by their name. */
const keyOf = (person: Office.EmailAddressDetails) => addressOf(person) || `name:${person.displayName}`;

/** Is everybody among those who are there? */
export function includesAll(now: People, people: People): boolean {
  const there = new Set(now.map(keyOf));
  return people.every((person) => there.has(keyOf(person)));
}

/** Their names, for a sentence. */
export const names = (people: People) => people.map(({ displayName }) => `\u201c${displayName}\u201d`).join(", ");
