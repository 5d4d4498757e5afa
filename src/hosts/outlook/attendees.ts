import { addPeople, addressOf, CUT_OFF, getPeople, holdsPeople, names, type People, replacePeople, restorePeople } from "./recipients.ts";
import { type Applied, Refusal, transaction, verified, wayBack } from "./transaction.ts";

const FIELDS = ["requiredAttendees", "optionalAttendees"] as const;

/** Takes people off the meeting. Each field is replaced by who stays, read back, and put back when anything is not right. */
export const removeAttendees = (leave: readonly string[]): Promise<Applied> =>
  transaction("meeting", async (onFailure) => {
    const goes = (person: Office.EmailAddressDetails) => addressOf(person) !== "" && leave.indexOf(addressOf(person)) >= 0;
    const before: { field: (typeof FIELDS)[number]; people: People }[] = [];
    for (const field of FIELDS) before.push({ field, people: await getPeople(field) });
    const touched = before.filter(({ people }) => people.some(goes));
    for (const { people } of touched) {
      if (CUT_OFF.indexOf(people.length) >= 0) throw new Refusal({ id: "attendees.too-many", with: { count: people.length } });
      const stuck = people.filter((person) => addressOf(person) === "");
      if (stuck.length > 0) throw new Refusal({ id: "attendees.lists", with: { names: names(stuck) } });
    }
    let count = 0;
    for (const { field, people } of touched) {
      onFailure(() => restorePeople(field, people));
      await replacePeople(
        field,
        people.filter((person) => !goes(person)),
      );
      count += people.filter(goes).length;
    }
    // Once more all together: a field that was read as empty must be, before anybody says that they are gone.
    for (const field of FIELDS) verified(!(await getPeople(field)).some(goes), `${field}.get`);
    if (count === 0) return { done: true, say: { id: "attendees.nothing" } };
    // Who was added since stays; only who is missing comes back.
    const undo = wayBack(
      ...touched.map(({ field, people }) => async () => {
        const there = (await getPeople(field)).map(addressOf);
        await addPeople(
          field,
          people.filter((person) => there.indexOf(addressOf(person)) < 0),
        );
        verified(await holdsPeople(field, people), `${field}.add`);
      }),
    );
    return { done: true, say: { id: "attendees.done", with: { count } }, undo };
  });
