import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { textOfHtml } from "../outlook-host/html-text.ts";
import { openWeb, type WebOutlook, type WebTestOptions } from "../outlook-host/open-web.ts";
import { answering, SCENARIOS } from "../outlook-host/scenarios.ts";
import { serveOutlook } from "../outlook-host/serve.ts";

const site = fileURLToPath(new URL("../outlook-host/fixture", import.meta.url));
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium" });
});
afterAll(() => browser.close());

/** Opens the emulated Outlook in a page of its own, and closes that when the test is over. */
async function inOutlook(opening: Omit<WebTestOptions, "site">, look: (outlook: WebOutlook, page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1100, height: 720 }, locale: "nl-NL" });
  try {
    await look(await openWeb(page, { site, ...opening }), page);
  } finally {
    await page.close();
  }
}

const REFUSED = {
  item: { html: answering({ allowEvent: false, errorMessage: "Zet iedereen in bcc.", commandId: "openPane", contextData: "ctx" }) },
};

describe("Outlook on the web with the fixture add-in, in Chromium", () => {
  test.each(SCENARIOS)("$says", async ({ opening, edits = [], sent, buttons, message, bodyEndsWith, calls }) => {
    await inOutlook(opening, async (outlook) => {
      for (const edit of edits) await outlook.edit(edit);
      const result = await outlook.send();
      const seen = await outlook.look();
      expect(result.sent).toBe(sent);
      expect(result.alert?.message).toBe(message);
      if (buttons) expect(result.alert?.buttons.map(({ choice }) => choice)).toEqual(buttons);
      expect(seen.calls.map(({ id }) => id)).toEqual(calls);
      if (bodyEndsWith) expect(textOfHtml(seen.outbox[0]?.body ?? "")).toMatch(new RegExp(`${bodyEndsWith}$`));
      expect([seen.violations, outlook.errors, outlook.strays]).toEqual([[], [], []]);
    });
  });

  test("from the dialog into the pane, and there one click that moves everyone", async () => {
    await inOutlook({ item: { ...REFUSED.item, to: ["sam@ouder.example", "kim@ouder.example"] } }, async (outlook) => {
      await outlook.send();
      await outlook.choose("take-action");
      await outlook.pane.locator("#context").filter({ hasText: "ctx" }).waitFor();
      await outlook.pane.getByRole("button").click();
      await outlook.pane.locator("#heard").filter({ hasText: '"to":true' }).waitFor();
      const { state } = await outlook.look();
      expect([state.to, state.bcc.map(({ address }) => address)]).toEqual([[], ["sam@ouder.example", "kim@ouder.example"]]);
    });
  });

  test("a whole mail can be written and refused with the keyboard alone", async () => {
    await inOutlook(REFUSED, async (outlook, page) => {
      await page.getByRole("textbox", { name: "Aan: geadresseerde toevoegen" }).focus();
      await page.keyboard.type("sam@ouder.example;");
      await page.keyboard.press("Tab");
      await page.getByRole("textbox", { name: "Onderwerp" }).focus();
      await page.keyboard.type("Uitje");
      await page.getByRole("button", { name: "Verzenden" }).focus();
      await page.keyboard.press("Enter");
      const dialog = page.getByRole("alertdialog", { name: "Proef" });
      await dialog.waitFor();
      expect(await dialog.locator(":focus").textContent()).toBe("Actie uitvoeren");
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "hidden" });
      const { state, outbox, alert } = await outlook.look();
      expect([state.to.length, state.subject.replace("[Extern] ", ""), outbox.length, alert]).toEqual([1, "Uitje", 0, undefined]);
    });
  });

  test("files are added and taken off as in Outlook", async () => {
    await inOutlook({}, async (outlook, page) => {
      const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByLabel("Bijlage toevoegen").click()]);
      await chooser.setFiles({ name: "lijst.txt", mimeType: "text/plain", buffer: Buffer.from("Sam") });
      await page.getByRole("listitem").filter({ hasText: "lijst.txt" }).waitFor();
      expect((await outlook.look()).state.attachments.map(({ content }) => content)).toEqual(["U2Ft"]);
      await page.getByRole("button", { name: "lijst.txt verwijderen" }).click();
      expect((await outlook.look()).state.attachments).toEqual([]);
    });
  });

  test.each(["light", "dark"] as const)("window and dialog stand axe's test, %s", async (colorScheme) => {
    const item = {
      ...REFUSED.item,
      to: ["sam@ouder.example", "collega@school.example"],
      attachments: [{ name: "brief.txt", text: "hallo" }],
    };
    await inOutlook({ item }, async (outlook, page) => {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(axe.source);
      const mistakes = () =>
        page.evaluate(async () => (await window.axe.run({ exclude: ["iframe"] })).violations.map(({ id, nodes }) => [id, nodes[0]?.html]));
      expect(await mistakes()).toEqual([]);
      await outlook.send();
      expect(await mistakes()).toEqual([]);
    });
  });
});

test("served over loopback https it asks nothing of any other address", async () => {
  const served = await serveOutlook({ site });
  const trusting = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: [`--ignore-certificate-errors-spki-list=${served.spki}`],
  });
  try {
    const page = await trusting.newPage();
    const elsewhere: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(served.url) && !request.url().startsWith("data:")) elsewhere.push(request.url());
    });
    await page.goto(served.url);
    const opening = { manifestXml: readFileSync(`${site}/manifest.xml`, "utf8"), site: "/addin/", item: REFUSED.item };
    await page.evaluate((given) => {
      const root = document.getElementById("outlook");
      if (root) window.opened = window.outlookHost.openOutlook(root, given);
    }, opening);
    await page.getByRole("button", { name: "Verzenden" }).click();
    await page.getByRole("alertdialog").filter({ hasText: "Zet iedereen in bcc." }).waitFor();
    expect(elsewhere).toEqual([]);
  } finally {
    await trusting.close();
    await served.close();
  }
});

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
