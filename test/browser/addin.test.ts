import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { docx } from "../addin/as-item.ts";
import { parents } from "../addin/outlook.ts";
import { pupilText } from "../rules/outgoings.ts";
import { button, from, heading, LOOKS, look, openIn, type PaneState, startChromium } from "./pane-state.ts";

const groupMail = { from, to: parents, subject: "Ouderavond", html: "<p>Beste ouders,</p><p>Tot donderdag.</p><p>Groet, Anne</p>" };
const diagnosis = {
  from,
  to: ["Marieke Smit <m.smit@school-west.example>"],
  subject: "Overleg",
  html: "<p>Beste Marieke,</p><p>Sem de Vries (geboren 14-03-2011) heeft ADHD en krijgt medicatie.</p><p>Groet, Anne</p>",
};

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

describe("twelve parents in To, in Outlook on the web", () => {
  test("are stopped on Send, moved with one click, and the mail goes", async () => {
    const outlook = await openIn(browser, groupMail);
    expect(await outlook.send()).toMatchObject({ sent: false, completed: 1 });
    await outlook.choose("take-action");
    await button(outlook, "Zet iedereen in bcc").click();
    await outlook.pane.getByText("12 ontvangers staan nu in de bcc.").waitFor();
    await heading(outlook, "Dit kan zo weg").first().waitFor();
    expect(await outlook.send()).toMatchObject({ sent: true, completed: 1 });
    const { outbox, violations } = await outlook.look();
    expect(outbox[0]?.bcc).toHaveLength(12);
    expect(outbox[0]?.to).toEqual([]);
    expect(violations).toEqual([]);
    expect(outlook.errors).toEqual([]);
    expect(outlook.strays).toEqual([]);
    await outlook.page.context().close();
  });

  test("can be moved with the keyboard alone: the button has the focus, and after it the result", async () => {
    const outlook = await openIn(browser, groupMail);
    await outlook.send();
    await outlook.choose("take-action");
    const main = button(outlook, "Zet iedereen in bcc");
    await main.waitFor();
    await expect.poll(() => main.evaluate((element) => element === document.activeElement)).toBe(true);
    await outlook.page.keyboard.press("Enter");
    await outlook.pane.getByText("12 ontvangers staan nu in de bcc.").waitFor();
    const undo = button(outlook, "Maak ongedaan");
    await expect.poll(() => undo.evaluate((element) => element === document.activeElement)).toBe(true);
    await outlook.page.keyboard.press("Tab");
    await expect.poll(() => button(outlook, "Sluit").evaluate((element) => element === document.activeElement)).toBe(true);
    await outlook.page.keyboard.press("Shift+Tab");
    await outlook.page.keyboard.press("Enter");
    await outlook.pane.getByText("Teruggezet zoals het was.").waitFor();
    expect((await outlook.look()).state.to).toHaveLength(12);
    await outlook.page.context().close();
  });
});

describe("pupil data, in Outlook on the web,", () => {
  test("goes from the text into a protected PDF with one click; the pass-phrase is shown once", async () => {
    const outlook = await openIn(browser, diagnosis);
    await outlook.send();
    await outlook.choose("take-action");
    await button(outlook, "Maak van deze tekst een beveiligde PDF").click();
    await heading(outlook, "Het wachtwoord").waitFor();
    await outlook.pane.getByText("niet per mail").waitFor();
    const phrase = await outlook.pane.locator("output").innerText();
    expect(phrase.split("-").length).toBeGreaterThanOrEqual(5);
    const { state } = await outlook.look();
    expect(state.body).toContain("De inhoud van dit bericht staat in de beveiligde bijlage.");
    expect(state.body).not.toContain("ADHD");
    expect(JSON.stringify(state)).not.toContain(phrase);
    expect(state.attachments).toHaveLength(1);
    await button(outlook, "Ik heb het genoteerd").click();
    await heading(outlook, "Dit kan zo weg").first().waitFor();
    expect(await outlook.pane.locator("body").innerText()).not.toContain(phrase);
    expect(await outlook.send()).toMatchObject({ sent: true, completed: 1 });
    const { outbox, violations } = await outlook.look();
    expect(outbox[0]?.attachments.map(({ name }) => name)).toEqual(["beveiligde-bijlage.pdf"]);
    expect(violations).toEqual([]);
    expect(outlook.errors).toEqual([]);
    expect(outlook.strays).toEqual([]);
    await outlook.page.context().close();
  });

  test("in a document is protected with one click, and can be put back", async () => {
    const report = { name: "verslag Sem.docx", base64: docx(pupilText) };
    const outlook = await openIn(browser, { ...diagnosis, html: "<p>Beste Marieke,</p><p>Zie de bijlage.</p>", attachments: [report] });
    await outlook.openPane();
    await button(outlook, "Beveilig bijlage").click();
    await heading(outlook, "Het wachtwoord").waitFor();
    expect((await outlook.look()).state.attachments.map(({ name }) => name)).toEqual(["beveiligde-bijlage.pdf"]);
    await button(outlook, "Maak ongedaan").click();
    await outlook.pane.getByText("Teruggezet zoals het was.").waitFor();
    const { attachments } = (await outlook.look()).state;
    expect(attachments.map(({ name, content }) => `${name} ${content}`)).toEqual([`${report.name} ${report.base64}`]);
    expect(await outlook.pane.locator("output").count()).toBe(0);
    await outlook.page.context().close();
  });
});

test("the article's own words are reached with the keyboard", async () => {
  const outlook = await openIn(browser, groupMail);
  await outlook.openPane();
  await button(outlook, "Zet iedereen in bcc").focus();
  await outlook.page.keyboard.press("Tab");
  await outlook.page.keyboard.press("Enter");
  await outlook.pane.getByText("gebruik te maken van 'bcc'").waitFor();
  await outlook.page.context().close();
});

test("the pane looks along while one writes", async () => {
  const outlook = await openIn(browser, { from, to: ["Marieke Smit <m.smit@school-west.example>"], html: "<p>Beste Marieke,</p>" });
  await outlook.openPane();
  await heading(outlook, "Dit kan zo weg").first().waitFor();
  await outlook.edit({ html: diagnosis.html });
  await button(outlook, "Anonimiseer de tekst").waitFor();
  await outlook.edit({ to: parents });
  await button(outlook, "Zet iedereen in bcc").waitFor();
  await outlook.edit({ to: [], html: "<p>Beste Marieke,</p>" });
  await heading(outlook, "Dit kan zo weg").first().waitFor();
  await outlook.page.context().close();
});

test("when Outlook does not answer, the pane says that nothing was changed, and the button works again", async () => {
  const outlook = await openIn(browser, groupMail, { faults: [{ on: "recipients.add", nth: 1, from: "pane", does: { error: 9001 } }] });
  await outlook.openPane();
  await button(outlook, "Zet iedereen in bcc").click();
  await outlook.pane.getByRole("alert").getByText("Dat lukte niet. Er is niets veranderd.").waitFor();
  expect((await outlook.look()).state.to).toHaveLength(12);
  await button(outlook, "Zet iedereen in bcc").click();
  await outlook.pane.getByText("12 ontvangers staan nu in de bcc.").waitFor();
  await outlook.page.context().close();
});

const STATES: readonly PaneState[] = [
  [
    "nothing",
    { item: { from, to: [from], html: "<p>Hoi</p>" } },
    async (o) =>
      heading(o, /Dit kan zo weg|This can go out/)
        .first()
        .waitFor(),
  ],
  ["concerns", { item: { ...diagnosis, to: parents, subject: "Sem de Vries" } }, async (o) => button(o, /bcc$/).waitFor()],
  ["article", { item: groupMail }, async (o) => o.pane.locator(".article summary").first().click()],
  [
    "done",
    { item: groupMail },
    async (o) => {
      await button(o, /bcc$/).click();
      await button(o, /Maak ongedaan|Undo/).waitFor();
    },
  ],
  [
    "pass-phrase",
    { item: { ...diagnosis, subject: "Sem de Vries" } },
    async (o) => {
      await button(o, /beveiligde PDF|protected PDF/).click();
      await heading(o, /Het wachtwoord|The password/).waitFor();
      await o.pane.locator(".phrase summary").click();
    },
  ],
  [
    "failed",
    { item: groupMail, faults: [{ on: "recipients.add", from: "pane", does: { error: 9001 } }] },
    async (o) => {
      await button(o, /bcc$/).click();
      await o.pane.getByRole("alert").waitFor();
    },
  ],
  [
    "not-read",
    { item: diagnosis, faults: [{ on: "getAttachments", from: "pane", does: { error: 9001 } }] },
    async (o) => o.pane.getByText(/Niet volledig gecontroleerd|Not completely checked/).waitFor(),
  ],
  [
    "appointment",
    {
      item: {
        kind: "appointment",
        from,
        to: ["Marieke Smit <m.smit@school-west.example>"],
        subject: "Zorgoverleg Sem de Vries",
        html: "<p>Bespreken: autisme.</p>",
      },
    },
    async (o) => button(o, /initialen|initials/).waitFor(),
    "ZorgvuldigMeetingPane",
  ],
];

describe.each(STATES.map((state) => [state[0], state] as const))("the pane's state “%s”", (_name, state) => {
  test.each(LOOKS)("is accessible, and fits (%s)", (...how) => look(browser, state, how));
});
