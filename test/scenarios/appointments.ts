import type { Appointment } from "../../src/outgoing.ts";
import { colleague, person, testBsn } from "../rules/outgoings.ts";

/** Appointments as they are made around a school; everybody in them is invented. `asks` = the agenda rule must speak. */
export interface AppointmentScenario {
  readonly name: string;
  readonly asks: boolean;
  readonly appointment: Appointment;
}

const meeting = (name: string, asks: boolean, change: Partial<Appointment>): AppointmentScenario => ({
  name,
  asks,
  appointment: {
    kind: "appointment",
    from: "j.jansen@swvroosvo.nl",
    attendees: [colleague("p.pieters"), person("m.smit@school-west.example")],
    subject: "Overleg",
    location: "Vergaderlokaal",
    body: "",
    ...change,
  },
});

/** Meetings, silent and not. */
export const appointments: readonly AppointmentScenario[] = [
  meeting("a team meeting", false, { subject: "Teamoverleg bovenbouw" }),
  meeting("a meeting with a colleague by name", false, { subject: "Overleg met Jan de Boer" }),
  meeting("a care meeting by initials", false, { subject: "Zorgoverleg S.d.V. (2 havo)" }),
  meeting("a study day", false, {
    subject: "Studiedag passend onderwijs",
    body: "Thema: autisme en prikkelverwerking. Spreker: Karel de Boer.",
  }),
  meeting("a meeting in a room with a number", false, { subject: "Overleg", location: "Lokaal 2.14, Willem de Zwijgerlaan 3" }),
  meeting("an exam board", false, { subject: "Examenvergadering 16-06-2027" }),
  meeting("a call with a supplier", false, { subject: "Belafspraak leverancier", body: "Ordernummer 123456782, contactpersoon Marieke." }),
  meeting("a birthday drink", false, { subject: "Borrel: Joke is jarig" }),
  meeting("a Teams meeting", false, { body: "Vergadering-id: 234 567 890 12\nWachtwoordcode: zie uitnodiging" }),
  meeting("a mentor hour", false, { subject: "Mentoruur 2B" }),
  meeting("a pupil's name in a care meeting", true, { subject: "Zorgoverleg Sem de Vries" }),
  meeting("a pupil's name with a diagnosis", true, { subject: "Gesprek Sem de Vries, autisme" }),
  meeting("a BSN in the text", true, { body: `Leerling: Sem de Vries, BSN ${testBsn}` }),
  meeting("a birth date in the text", true, { body: "Leerling Noor Bakker, geboren 02-02-2011" }),
  meeting("a diagnosis in the text", true, { body: "Bespreken: Noor Bakker, automutilatie, verwijzing naar kinderpsychiater." }),
  meeting("home situation in the text", true, { body: "Amira El Idrissi verblijft in een pleeggezin; melding Veilig Thuis." }),
  meeting("a parents' talk with a name", true, { subject: "Oudergesprek Daan Visser" }),
  meeting("a pupil's address as location", true, {
    subject: "Huisbezoek leerling Daan Visser",
    location: "Kerkstraat 12, 4701 AB Roosendaal",
  }),
  meeting("many attendees", true, {
    subject: "MDO Lotte van Dijk",
    body: "Lotte heeft PTSS.",
    attendees: Array.from({ length: 10 }, (_, i) => colleague(`lid${i}`)),
  }),
  meeting("a suspension talk", true, { subject: "Schorsing Jayden Pinas" }),
];
