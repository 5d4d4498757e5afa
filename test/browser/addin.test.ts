import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { docx } from "../addin/as-item.ts";
import { parents } from "../addin/outlook.ts";
import { openWeb, type WebOutlook, type WebTestOptions } from "../outlook-host/open-web.ts";
import { pupilText } from "../rules/outgoings.ts";

const site = process.env.ZV_ADDIN ?? fileURLToPath(new URL("../../dist/addin", import.meta.url));
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** Pictures of every state, for somebody to look at. */
const shots = process.env.ZV_SHOTS;

const from = "Anne de Vries <a.devries@swvroosvo.nl>";
const groupMail = { from, to: parents, subject: "Ouderavond", html: "<p>Beste ouders,</p><p>Tot donderdag.</p><p>Groet, Anne</p>" };
const diagnosis = {
  from,
  to: ["Marieke Smit <m.smit@school-west.example>"],
  subject: "Overleg",
  html: "<p>Beste Marieke,</p><p>Sem de Vries (geboren 14-03-2011) heeft ADHD en krijgt medicatie.</p><p>Groet, Anne</p>",
};

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", headless: true });
});
afterAll(() => browser.close());

async function open(
  item: WebTestOptions["item"],
  rest: Partial<WebTestOptions> = {},
  look: BrowserContextOptions = {},
): Promise<WebOutlook> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "nl-NL", ...look });
  context.setDefaultTimeout(15_000);
  return openWeb(await context.newPage(), { site, ...(item ? { item } : {}), ...rest });
}

const button = (outlook: WebOutlook, name: string | RegExp) => outlook.pane.getByRole("button", { name });
const heading = (outlook: WebOutlook, name: string | RegExp) => outlook.pane.getByRole("heading", { name });

describe("twelve parents in To, in Outlook on the web", () => {
  test("are stopped on Send, moved with one click, and the mail goes", async () => {
    const outlook = await open(groupMail);
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
    const outlook = await open(groupMail);
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
    const outlook = await open(diagnosis);
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
    const outlook = await open({ ...diagnosis, html: "<p>Beste Marieke,</p><p>Zie de bijlage.</p>", attachments: [report] });
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
  const outlook = await open(groupMail);
  await outlook.openPane();
  await button(outlook, "Zet iedereen in bcc").focus();
  await outlook.page.keyboard.press("Tab");
  await outlook.page.keyboard.press("Enter");
  await outlook.pane.getByText("gebruik te maken van 'bcc'").waitFor();
  await outlook.page.context().close();
});

test("the pane looks along while one writes", async () => {
  const outlook = await open({ from, to: ["Marieke Smit <m.smit@school-west.example>"], html: "<p>Beste Marieke,</p>" });
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
  const outlook = await open(groupMail, { faults: [{ on: "recipients.add", nth: 1, from: "pane", does: { error: 9001 } }] });
  await outlook.openPane();
  await button(outlook, "Zet iedereen in bcc").click();
  await outlook.pane.getByRole("alert").getByText("Dat lukte niet. Er is niets veranderd.").waitFor();
  expect((await outlook.look()).state.to).toHaveLength(12);
  await button(outlook, "Zet iedereen in bcc").click();
  await outlook.pane.getByText("12 ontvangers staan nu in de bcc.").waitFor();
  await outlook.page.context().close();
});

/** The states of the pane, each looked at in both languages, light and dark, narrow and wide. */
const STATES: readonly [name: string, options: Partial<WebTestOptions>, arrive: (outlook: WebOutlook) => Promise<void>][] = [
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
  ],
];

const LOOKS: readonly [string, Partial<WebTestOptions>, BrowserContextOptions][] = [
  ["nl-light", {}, {}],
  ["nl-dark-320", {}, { colorScheme: "dark", viewport: { width: 640, height: 900 } }],
  ["en-light-320", { locale: "en-US" } as Partial<WebTestOptions>, { locale: "en-US", viewport: { width: 640, height: 900 } }],
];

describe.each(STATES)("the pane's state “%s”", (state, options, arrive) => {
  test.each(LOOKS)("is accessible, and fits (%s)", async (look, more, context) => {
    const outlook = await open(undefined, { ...options, ...more }, context);
    await outlook.openPane(options.item?.kind === "appointment" ? "ZorgvuldigMeetingPane" : "ZorgvuldigMailPane");
    await arrive(outlook);
    const frame = outlook.page.frames().find((one) => /taskpane\.html/.test(one.url())) as Frame;
    const narrow = look.includes("320");
    if (narrow)
      await outlook.page
        .locator('iframe[data-runs="pane"]')
        .evaluate((element) => Object.assign((element as HTMLElement).style, { width: "320px", minWidth: "320px", maxWidth: "320px" }));
    // Not a script element: the pane's own policy forbids those, and that is how it should stay.
    await frame.evaluate(axeSource);
    const { violations } = await frame.evaluate(() =>
      (window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run(),
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(" | ")}`)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    expect(outlook.errors.filter((error) => !/9001/.test(error))).toEqual([]);
    if (shots) {
      mkdirSync(shots, { recursive: true });
      await outlook.page.locator('iframe[data-runs="pane"]').screenshot({ path: `${shots}/pane-${state}-${look}.png` });
    }
    await outlook.page.context().close();
  });
});
