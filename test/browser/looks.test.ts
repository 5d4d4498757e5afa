import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtInPolicy } from "../../src/policies/index.ts";
import { violations } from "./axe.ts";
import { startChromium } from "./chromium.ts";
import { type Tab, type TestBrowser, until } from "./tab.ts";

const SHOTS = process.env.ZV_SHOTS;

/** A tip with everything a card can have: a question in one, a table of terms in the other. */
const day = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
const tip = (id: string) => ({ nudges: { shown: [{ tip: id, day }], turn: 0, quiet: {}, offered: day } });
const text = "Sem de Vries (BSN 999990019) heeft ADHD. Bel 06-12345678.";

/** Every page of the extension with its states; `act` brings it into one. */
const STATES: readonly { page: string; what: string; keep?: object; act?: string; shows: string }[] = [
  { page: "popup.html", what: "no page", shows: ".popup .empty" },
  {
    page: "popup.html",
    what: "a tip with a table",
    keep: tip("keep"),
    act: "document.querySelector('.nudge details')?.setAttribute('open','')",
    shows: "[data-tip=keep] dl",
  },
  { page: "popup.html", what: "a question", keep: tip("police"), shows: "[data-tip=police] .answers" },
  {
    page: "popup.html",
    what: "a file that was left",
    keep: {
      ...tip("lock"),
      downloads: [{ name: "verslag van een leerling met een lange naam.docx", at: Date.now() - 2e7, ask: Date.now() - 1e6 }],
    },
    shows: "[data-file]",
  },
  { page: "options.html", what: "as it is", shows: ".table" },
  {
    page: "options.html",
    what: "trying a text",
    act: `(() => { const field = document.querySelector("textarea"); field.value = ${JSON.stringify(text)}; field.dispatchEvent(new Event("input", { bubbles: true })); })()`,
    shows: "[data-outcome=ask], [data-outcome=stop]",
  },
  { page: "welcome.html", what: "as it is", shows: "h1" },
  { page: "protect.html", what: "empty", shows: "h1" },
  { page: "report.html", what: "begun", act: `document.querySelector("input[value=lost-paper]")?.click()`, shows: ".steps input" },
  { page: "selection.html", what: "without a text", shows: "h1" },
];

const LOOKS = [
  { name: "light", width: 1000, colorScheme: "light" },
  { name: "dark", width: 1000, colorScheme: "dark" },
  { name: "narrow", width: 320, colorScheme: "light" },
  // Twice as large on a screen of 1000.
  { name: "zoomed", width: 500, colorScheme: "dark" },
  { name: "forced", width: 1000, colorScheme: "dark", forcedColors: "active", reducedMotion: "reduce" },
] as const;

describe.each(["nl", "en"] as const)("every page of the extension, in %s,", (language) => {
  let browser: TestBrowser & { context?: BrowserContext };
  let tab: Tab;
  let page: Page;
  beforeAll(async () => {
    browser = await startChromium();
    tab = await browser.open();
    await tab.goto(`${browser.extension}/welcome.html`);
    page = browser.context?.pages().at(-1) as Page;
    await tab.evaluate(
      `chrome.storage.local.set(${JSON.stringify({ imported: { ...builtInPolicy("trivium"), language } })}).then(() => true)`,
    );
    await until(() => tab.evaluate(`document.documentElement.lang === ${JSON.stringify(language)}`), "the policy");
  });
  afterAll(() => browser?.close());

  test.each(STATES)(
    "$page, $what: nothing to mend for axe, nothing cut off when narrow or large",
    async ({ page: file, what, keep, act, shows }) => {
      await tab.evaluate(
        `chrome.storage.local.remove(["nudges", "downloads"]).then(() => chrome.storage.local.set(${JSON.stringify(keep ?? {})})).then(() => true)`,
      );
      await tab.goto(`${browser.extension}/${file}`);
      await until(
        () => tab.evaluate(`document.documentElement.lang === ${JSON.stringify(language)} && document.querySelector("h1") !== null`),
        "the page",
      );
      await new Promise((done) => setTimeout(done, 250));
      if (act) await tab.evaluate(act);
      await until(() => tab.evaluate(`document.querySelector(${JSON.stringify(shows)}) !== null`), what);
      for (const { name, width, ...media } of LOOKS) {
        // Without motion: a window that draws nothing leaves colours half way between two looks.
        await page.emulateMedia({ forcedColors: "none", reducedMotion: "reduce", ...media });
        await tab.resize(width, 800);
        const over = await tab.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
        expect(over, `${name}: wider than the window`).toBeLessThanOrEqual(0);
        if (SHOTS) {
          mkdirSync(SHOTS, { recursive: true });
          writeFileSync(
            join(SHOTS, `${file.replace(".html", "")}-${what.replace(/ /g, "-")}-${language}-${name}.png`),
            await page.screenshot({ fullPage: true }),
          );
        }
        // Narrow and large are the same colours again, and so is another language in the dark.
        if (name === "light" || (name === "dark" && language === "nl")) expect(await violations(tab), name).toEqual([]);
      }
    },
  );

  test("asked nothing of anyone", () => {
    expect(browser.requests.filter((url) => !url.startsWith(browser.extension) && !/^(?:blob|data|about|chrome):/.test(url))).toEqual([]);
  });
});
