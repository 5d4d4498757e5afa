import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtInPolicy } from "../../src/policies/index.ts";
import { violations } from "./axe.ts";
import { startChromium } from "./chromium.ts";
import { pages } from "./pages.ts";
import { type Site, startSite } from "./site.ts";
import { type Tab, type TestBrowser, until } from "./tab.ts";

const SHOTS = process.env.ZV_SHOTS;

/** A tip with everything a card can have: a question in one, a table of terms in the other. */
const day = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
const tip = (id: string) => ({ nudges: { shown: [{ tip: id, day }], turn: 0, quiet: {}, offered: day } });
const text = "Sem de Vries (BSN 999990019) heeft ADHD. Bel 06-12345678.";

/** Every page of the extension with its states; `act` brings it into one. */
interface State {
  readonly page: string;
  readonly what: string;
  readonly keep?: object;
  /** The page is about a tab with this host in it. */
  readonly about?: string;
  /** A selected text, handed to the page. */
  readonly text?: string;
  readonly act?: string;
  readonly shows: string;
}

const click = (...values: string[]) => values.map((value) => `document.querySelector("input[value=${value}]").click();`).join(" ");
const fill = (selector: string, value: string) =>
  `{ const field = document.querySelector(${JSON.stringify(selector)}); field.value = ${JSON.stringify(value)}; field.dispatchEvent(new Event("input", { bubbles: true })); }`;
const drop = (name: string, content: string) =>
  `(() => { const dataTransfer = new DataTransfer(); dataTransfer.items.add(new File([${JSON.stringify(content)}], ${JSON.stringify(name)}));
    for (const type of ["dragover", "drop"]) document.querySelector(".drop").dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer })); })()`;

const STATES: readonly State[] = [
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
  { page: "popup.html", what: "an approved site", about: "kindkans.net", shows: ".pill" },
  { page: "popup.html", what: "a site without agreement", about: "chat.example", shows: ".pill" },
  { page: "popup.html", what: "an agreement that ended", about: "school.poe.com", shows: ".pill" },
  { page: "options.html", what: "as it is", shows: ".table" },
  {
    page: "options.html",
    what: "trying a text",
    act: `(() => { const field = document.querySelector("textarea"); field.value = ${JSON.stringify(text)}; field.dispatchEvent(new Event("input", { bubbles: true })); })()`,
    shows: "[data-outcome=ask], [data-outcome=stop]",
  },
  { page: "welcome.html", what: "as it is", shows: "h1" },
  { page: "protect.html", what: "empty", shows: "h1" },
  { page: "protect.html", what: "a file refused", act: drop("leeg.txt", ""), shows: ".notice" },
  { page: "protect.html", what: "done", act: drop("verslag.txt", text), shows: "[data-phrase]" },
  { page: "report.html", what: "begun", act: `document.querySelector("input[value=lost-paper]")?.click()`, shows: ".steps input" },
  {
    page: "report.html",
    what: "filled in and reported late",
    // One after the other: each answer is taken before the next, as with a person.
    act: `(async () => { for (const step of [
      ${[
        ...["wrong-attachment", "no"].map((value) => `() => { ${click(value)} }`),
        `() => ${fill("input[type=datetime-local]", "2026-01-05T09:00")}`,
        `() => document.querySelectorAll("details").forEach((one) => { one.open = true; })`,
        `() => document.querySelector(".steps input").click()`,
      ].join(", ")}
    ]) { step(); await new Promise((done) => setTimeout(done, 60)); } })()`,
    shows: ".steps input:checked",
  },
  { page: "selection.html", what: "without a text", shows: "h1" },
  { page: "selection.html", what: "with personal data", text, shows: "mark" },
  { page: "selection.html", what: "clean", text: "De les begint om tien uur.", shows: ".notice" },
  // Last: from here on the policy is one that was good before.
  {
    page: "options.html",
    what: "a policy that is wrong",
    keep: { imported: { organisation: 7, contacts: { leakHours: "x" } } },
    shows: ".notice li",
  },
];

const trivium = builtInPolicy("trivium");
const approved = [
  { host: "kindkans.net", supplier: "Kindkans", purpose: "Aanvragen bij het samenwerkingsverband", agreement: "2026-01-15" },
  { host: "school.poe.com", supplier: "Poe", purpose: "Lesmateriaal maken", expires: "2026-08-31" },
  ...trivium.sites.approved,
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
  let site: Site;
  beforeAll(async () => {
    site = await startSite(pages);
    browser = await startChromium();
    tab = await browser.open();
    await tab.goto(`${browser.extension}/welcome.html`);
    page = browser.context?.pages().at(-1) as Page;
    await tab.evaluate(
      `chrome.storage.local.set(${JSON.stringify({ imported: { ...trivium, sites: { ...trivium.sites, approved }, language } })}).then(() => true)`,
    );
    await until(() => tab.evaluate(`document.documentElement.lang === ${JSON.stringify(language)}`), "the policy");
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** The page's address: about a tab, or with a text that waits in memory. */
  const query = async ({ about, text: selected }: State) => {
    if (selected !== undefined) {
      await tab.evaluate(`chrome.storage.session.set({ "handover:abc": ${JSON.stringify(selected)} }).then(() => true)`);
      return "?text=abc&act=check";
    }
    if (about === undefined) return "";
    const other = await browser.open();
    await other.goto(site.on(about, "/chat"));
    await page.bringToFront();
    return `?tab=${await tab.evaluate("chrome.tabs.query({}).then((all) => Math.max(...all.map(({ id }) => id)))")}`;
  };

  test.each(STATES)("$page, $what: nothing to mend for axe, nothing cut off when narrow or large", async (state) => {
    const { page: file, what, keep, act, shows } = state;
    await tab.evaluate(
      `chrome.storage.local.remove(["nudges", "downloads"]).then(() => chrome.storage.session.clear()).then(() => chrome.storage.local.set(${JSON.stringify(keep ?? {})})).then(() => true)`,
    );
    await tab.goto(`${browser.extension}/${file}${await query(state)}`);
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
    // A page that is opened in forced colours leaves its black ground in the pictures after it.
    await page.emulateMedia({ forcedColors: "none", colorScheme: "light" });
  });

  test("asked nothing of anyone", () => {
    const ours = (url: string) => url.startsWith(browser.extension) || url.includes(`:${site.port}/`);
    expect(browser.requests.filter((url) => !ours(url) && !/^(?:blob|data|about|chrome):/.test(url))).toEqual([]);
  });
});
