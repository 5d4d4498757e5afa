import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { docx } from "../addin/as-item.ts";
import { parents } from "../addin/outlook.ts";
import { pupilText } from "../rules/outgoings.ts";
import { button, from, heading, LOOKS, look, openIn, type PaneState, startChromium } from "./pane-state.ts";

/** The pane's other views: beside a mail that is read the leak helper and the answer in bcc, while writing *Beveilig bijlagen*. */

const report = { name: "verslag Sem.docx", base64: docx(pupilText) };
/** A mail that the user sent to a group, opened again from Sent Items. */
const sent = {
  reading: true,
  from,
  to: parents,
  subject: "Afspraken over Sem de Vries",
  html: "<p>Beste ouders,</p><p>Tot donderdag.</p>",
  attachments: [report],
};
/** A mail that came in, to many. */
const received = {
  reading: true,
  user: from,
  from: "Kees Bos <k.bos@buurtcomite.example>",
  to: [from, ...parents],
  cc: ["Noor <n.bos@swvroosvo.nl>"],
  subject: "RE: Buurtfeest",
  html: '<p>Wie neemt taart mee?</p><img src="cid:taart"><p>Kees</p>',
  attachments: [{ name: "kaart.txt", text: "Kaart" }],
};
const writing = {
  from,
  to: ["Marieke Smit <m.smit@school-west.example>"],
  subject: "Overleg",
  html: "<p>Beste Marieke,</p><p>Zie de bijlage.</p>",
  attachments: [report, { name: "agenda.txt", text: "Agenda" }],
};

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

test("“Meld datalek” beside a sent mail starts with what the mail tells, without a name, and prepares the report as a new message", async () => {
  const outlook = await openIn(browser, sent);
  await outlook.page.locator('[data-control="ZorgvuldigReport"]').click();
  await outlook.pane.getByText("Uit deze mail is alvast ingevuld").waitFor();
  expect(await outlook.pane.getByLabel("Iedereen zag elkaars mailadres").isChecked()).toBe(true);
  expect(await outlook.pane.getByLabel("Van hoeveel mensen, ongeveer?").inputValue()).toBe("12");
  expect(await outlook.pane.getByLabel("Nee, het was niet beveiligd").isChecked()).toBe(true);
  expect(await outlook.pane.getByLabel("Gezondheid of diagnose").isChecked()).toBe(true);
  const story = await outlook.pane.getByLabel("Vertel kort wat er gebeurde").inputValue();
  expect(story).toMatch(/^Ik verstuurde op dinsdag 24 november 2026, \d\d\.\d\d uur een mail aan 12 ontvangers, met 1 bijlage\.$/);
  await button(outlook, "Zet klaar in Outlook").first().click();
  await outlook.pane.getByText("De mail staat klaar in een nieuw venster.").waitFor();
  const { opened, state, outbox } = await outlook.look();
  expect(opened).toHaveLength(1);
  expect(opened[0]?.to).toEqual(["meldpuntprivacy@swvroosvo.nl"]);
  expect(JSON.stringify(opened)).not.toMatch(/Sem|Afspraken|gmail\.com|ziggo\.nl/);
  expect(outbox).toEqual([]);
  expect(state.to).toHaveLength(12);
  // Chromium gives this frame no storage (third party), and the helper says what that means.
  await outlook.pane.getByText("Laat dit deelvenster open tot u klaar bent").waitFor();
  expect(outlook.errors).toEqual([]);
  expect(outlook.strays).toEqual([]);
  await outlook.page.context().close();
});

test("a reply to many opens with the writer in To, all others in bcc, and without the list", async () => {
  const outlook = await openIn(browser, received);
  await outlook.page.locator('[data-control="ZorgvuldigReplyBcc"]').click();
  await outlook.pane.getByText("De andere 13 ontvangers staan in de bcc").waitFor();
  for (const said of ["Het staat los van dit gesprek", "De bijlage gaat niet mee", "De afbeeldingen in de tekst gaan niet mee"])
    await outlook.pane.getByText(said).waitFor();
  await button(outlook, "Open het antwoord").focus();
  await outlook.page.keyboard.press("Enter");
  await outlook.pane.getByText("Het antwoord staat klaar in een nieuw venster.").waitFor();
  const [reply] = (await outlook.look()).opened;
  expect(reply).toMatchObject({ to: ["k.bos@buurtcomite.example"], cc: [], subject: "RE: Buurtfeest" });
  expect(reply?.bcc).toHaveLength(13);
  expect(reply?.bcc).not.toContain("a.devries@swvroosvo.nl");
  expect(reply?.html).toContain("Wie neemt taart mee?");
  expect(reply?.html).not.toMatch(/@|cid:/);
  // The new message is an ordinary one: it is looked at like any other, and nobody sees each other.
  await outlook.page.getByRole("button", { name: "Ga naar dit bericht" }).click();
  await outlook.idle();
  const going = await outlook.send();
  expect(going, going.alert?.message).toMatchObject({ sent: true, completed: 1 });
  expect(outlook.errors).toEqual([]);
  await outlook.page.context().close();
});

test("when Outlook opens no message, the addresses can be copied", async () => {
  const outlook = await openIn(browser, received, { faults: [{ on: "newMessageFormAsync", does: { error: 9001 } }] });
  await outlook.openPane("ZorgvuldigReplyBcc");
  await button(outlook, "Open het antwoord").click();
  await outlook.pane.getByRole("alert").getByText("Er is niets verstuurd.").waitFor();
  await button(outlook, "Kopieer 13 adressen").waitFor();
  await outlook.page.context().close();
});

test("“Beveilig bijlagen” puts a password on the chosen ones, and takes it off again", async () => {
  const outlook = await openIn(browser, writing);
  await outlook.page.locator('[data-control="ZorgvuldigProtect"]').click();
  await outlook.pane.getByLabel("agenda.txt").uncheck();
  await button(outlook, "Beveilig deze bijlage").click();
  await heading(outlook, "Het wachtwoord").waitFor();
  const names = async () => (await outlook.look()).state.attachments.map(({ name }) => name).sort();
  expect(await names()).toEqual(["agenda.txt", "beveiligde-bijlage.pdf"]);
  await outlook.pane.getByText("heeft al een wachtwoord").waitFor();
  await button(outlook, "Maak ongedaan").click();
  await outlook.pane.getByText("Teruggezet zoals het was.").waitFor();
  expect(await names()).toEqual(["agenda.txt", "verslag Sem.docx"]);
  await button(outlook, "Terug naar controleren").click();
  await button(outlook, "Beveilig bijlage").first().waitFor();
  await outlook.page.context().close();
});

const diagnosis = {
  from,
  to: ["Marieke Smit <m.smit@school-west.example>"],
  subject: "Overleg",
  html: "<p>Beste Marieke,</p><p>Sem de Vries (geboren 14-03-2011) heeft ADHD en krijgt medicatie.</p><p>Groet, Anne</p>",
};

test("who has looked and leaves it as it is, is not asked again on sending, unless something changed", async () => {
  const outlook = await openIn(browser, diagnosis, { mailbox: "1.15" });
  const first = await outlook.send();
  // Outlook that knows bold words and lists gets both.
  expect(first.options?.errorMessageMarkdown).toMatch(/^\*\*Er staan/);
  expect(first.alert?.markdown).toBeDefined();
  await outlook.choose("take-action");
  await button(outlook, "Zo is het goed").click();
  await outlook.pane.getByText("U laat dit zo").waitFor();
  await heading(outlook, "Dit kan zo weg").waitFor();
  await outlook.edit({ subject: "Overleg morgen" });
  expect((await outlook.send()).sent).toBe(false);
  await outlook.choose("take-action");
  await button(outlook, "Zo is het goed").click();
  await outlook.pane.getByText("U laat dit zo").waitFor();
  expect(await outlook.send()).toMatchObject({ sent: true, completed: 1 });
  const { outbox, violations } = await outlook.look();
  expect(outbox[0]?.body).toContain("ADHD");
  expect(violations).toEqual([]);
  expect(outlook.errors).toEqual([]);
  await outlook.page.context().close();
});

const meeting = {
  kind: "appointment" as const,
  from,
  to: Array.from({ length: 9 }, (_, i) => `Collega ${i} <collega${i}@swvroosvo.nl>`),
  subject: "Zorgoverleg Sem de Vries",
  html: "<p>Sem de Vries heeft ADHD.</p>",
};

test("attendees who do not matter are taken off, and the appointment is made private", async () => {
  const outlook = await openIn(browser, meeting);
  await outlook.openPane("ZorgvuldigMeetingPane");
  await button(outlook, "Maak de afspraak privé").click();
  await outlook.pane.getByText("alleen dat u bezet bent").waitFor();
  await button(outlook, "Haal genodigden weg").click();
  await outlook.pane.getByLabel("Collega 3").check();
  await outlook.pane.getByLabel("Collega 4").check();
  await button(outlook, "Haal 2 genodigden weg").click();
  await outlook.pane.getByText("2 genodigden zijn van de afspraak gehaald.").waitFor();
  const { state } = await outlook.look();
  expect(state.sensitivity).toBe("private");
  expect(state.to.map(({ address }) => address)).toEqual([0, 1, 2, 5, 6, 7, 8].map((i) => `collega${i}@swvroosvo.nl`));
  await button(outlook, "Maak ongedaan").click();
  await outlook.pane.getByText("Teruggezet zoals het was.").waitFor();
  expect((await outlook.look()).state.to).toHaveLength(9);
  expect(await outlook.pane.locator("body").innerText()).not.toMatch(/bcc/i);
  await outlook.page.context().close();
});

const STATES: readonly PaneState[] = [
  [
    "settled",
    { item: diagnosis },
    async (o) => {
      await button(o, /Zo is het goed|This is fine/).click();
      await o.pane.getByText(/U laat dit zo|You leave this/).waitFor();
    },
  ],
  [
    "attendees",
    { item: meeting },
    async (o) => {
      await button(o, /Haal genodigden weg|Remove attendees/).click();
      await o.pane.getByLabel("Collega 3").check();
    },
    "ZorgvuldigMeetingPane",
  ],
  ["report", { item: sent }, async (o) => o.pane.getByText(/alvast ingevuld|filled in already/).waitFor(), "ZorgvuldigReport"],
  [
    "report-prepared",
    { item: { ...sent, attachments: [] } },
    async (o) => {
      await button(o, /Zet klaar in Outlook|Prepare in Outlook/)
        .first()
        .click();
      await o.pane.getByText(/De mail staat klaar|The mail is ready/).waitFor();
    },
    "ZorgvuldigReport",
  ],
  ["reply", { item: received }, async (o) => button(o, /Open (?:het antwoord|the reply)/).waitFor(), "ZorgvuldigReplyBcc"],
  [
    "reply-alone",
    { item: { ...received, to: [from], cc: [] } },
    async (o) => heading(o, /Geen andere|No other/).waitFor(),
    "ZorgvuldigReplyBcc",
  ],
  [
    "reply-many",
    { item: { ...received, to: [from, ...Array.from({ length: 120 }, (_, i) => `Ouder ${i} <ouder${i}@gmail.com>`)] } },
    async (o) => {
      await button(o, /Open (?:het antwoord|the reply)/).click();
      await o.pane.getByText(/Het antwoord staat klaar|The reply is ready/).waitFor();
    },
    "ZorgvuldigReplyBcc",
  ],
  ["protect", { item: writing }, async (o) => button(o, /Beveilig deze|Protect these/).waitFor(), "ZorgvuldigProtect"],
  [
    "protect-none",
    { item: { ...writing, attachments: [] } },
    async (o) => heading(o, /Geen bijlagen|No attachments/).waitFor(),
    "ZorgvuldigProtect",
  ],
];

describe.each(STATES.map((state) => [state[0], state] as const))("the pane's state “%s”", (_name, state) => {
  test.each(LOOKS.slice(1))("is accessible, and fits (%s)", (...how) => look(browser, state, how));
});
