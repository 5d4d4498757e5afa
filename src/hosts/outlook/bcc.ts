import { until } from "./call.ts";
import {
  addPeople,
  addressOf,
  CUT_OFF,
  getPeople,
  holdsPeople,
  includesAll,
  names,
  type People,
  replacePeople,
  restorePeople,
} from "./recipients.ts";
import { type Applied, HalfDone, Refusal, transaction, verified, wayBack } from "./transaction.ts";

/**
 * Moves everyone who is visible to bcc. First into bcc and verified there, then out of To and Cc and verified again, so
 * that nobody is lost whatever call fails. Entries without an address (contact lists) cannot be written back
 * (docs/outlook-quirks.md, "Contact lists"), so the field they stand in is left alone and the user is told.
 */
export const moveToBcc = (keep: readonly string[]): Promise<Applied> =>
  transaction("recipients", async (onFailure) => {
    const before = { to: await getPeople("to"), cc: await getPeople("cc"), bcc: await getPeople("bcc") };
    for (const field of ["to", "cc", "bcc"] as const) {
      if (CUT_OFF.indexOf(before[field].length) >= 0) throw new Refusal({ id: "bcc.too-many", with: { count: before[field].length } });
    }
    const stuck = [...before.to, ...before.cc].filter((person) => addressOf(person) === "");
    const fields = (["to", "cc"] as const).filter((field) => before[field].every((person) => addressOf(person) !== ""));
    const stays = (person: Office.EmailAddressDetails) => keep.indexOf(addressOf(person)) >= 0;
    const moving = distinct(fields.map((field) => before[field].filter((person) => !stays(person))));
    if (moving.length === 0) {
      if (stuck.length > 0) throw new Refusal({ id: "bcc.lists", with: { names: names(stuck) } });
      return { done: true, say: { id: "bcc.nothing" } };
    }
    const already = before.bcc.map(addressOf);
    const adding = moving.filter((person) => already.indexOf(addressOf(person)) < 0);
    const leaving = new Set(moving.map(addressOf));
    onFailure(() => restorePeople("bcc", before.bcc, adding));
    await addPeople("bcc", adding);
    if (!(await holdsPeople("bcc", [...before.bcc, ...moving]))) {
      // An Outlook that added them and shows nobody cannot be asked whether they are there: then nothing is promised.
      if (adding.length > 0 && (await getPeople("bcc")).length === 0) throw new HalfDone();
      verified(false, "bcc.add");
    }
    for (const field of fields) {
      if (before[field].every(stays)) continue;
      onFailure(() => restorePeople(field, before[field]));
      // Whoever was typed into the field meanwhile stays in it, also when it is read as empty.
      const staying = [...before[field].filter(stays), ...(await getPeople(field)).filter((person) => !leaving.has(addressOf(person)))];
      if (staying.some((person) => addressOf(person) === "")) throw new Refusal({ id: "bcc.lists", with: { names: names(staying) } });
      await replacePeople(field, distinct([staying]));
    }
    // Once more all together: clearing a field must not have touched the other, and a field that was read as empty must be.
    verified(await holdsPeople("bcc", [...before.bcc, ...moving]), "bcc.get");
    for (const field of fields) verified((await getPeople(field)).every(stays), `${field}.get`);
    const undo = backToVisible(before, adding);
    const count = moving.length;
    if (stuck.length > 0) return { done: true, say: { id: "bcc.done-lists", with: { count, names: names(stuck) } }, undo };
    return { done: true, say: { id: "bcc.done", with: { count } }, undo };
  });

/** Puts the people back where they were; whoever was added since stays, and whoever the user took out since stays out. */
const backToVisible = (before: Record<"to" | "cc" | "bcc", People>, added: People): (() => Promise<Applied>) => {
  // Read more than once when somebody is missing: what was read as empty would lose who stands there.
  const hidden = async () => {
    const { value } = await until(
      () => getPeople("bcc"),
      (now) => includesAll(now, [...before.bcc, ...added]),
    );
    return value;
  };
  const show = (field: "to" | "cc") => async () => {
    const there = (await hidden()).map(addressOf);
    const now = (await getPeople(field)).map(addressOf);
    const missing = before[field].filter((person) => there.indexOf(addressOf(person)) >= 0 && now.indexOf(addressOf(person)) < 0);
    await addPeople(field, missing);
    verified(await holdsPeople(field, missing), `${field}.add`);
  };
  const clear = async () => {
    const bcc = await hidden();
    if (bcc.some((person) => addressOf(person) === "")) return;
    // Only who is seen to stand in To or Cc again leaves bcc.
    const shown = [...(await getPeople("to")), ...(await getPeople("cc"))].map(addressOf);
    const gone = added.map(addressOf).filter((address) => shown.indexOf(address) >= 0);
    await replacePeople(
      "bcc",
      bcc.filter((person) => gone.indexOf(addressOf(person)) < 0),
    );
  };
  return wayBack(show("to"), show("cc"), clear);
};

function distinct(lists: readonly People[]): Office.EmailAddressDetails[] {
  const seen = new Set<string>();
  const all: Office.EmailAddressDetails[] = [];
  for (const list of lists)
    for (const person of list) {
      if (seen.has(addressOf(person))) continue;
      seen.add(addressOf(person));
      all.push(person);
    }
  return all;
}
