import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChromium } from "./chromium.ts";
import { copy } from "./clipboard.ts";
import { startFirefox } from "./firefox.ts";
import { pages } from "./pages.ts";
import { type Site, startSite } from "./site.ts";
import { type Tab, type TestBrowser, until } from "./tab.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A school's own policy: it approves the chat, and nothing else. */
const school = {
  language: "en",
  organisation: { name: "De Voorbeeldschool", domains: ["voorbeeldschool.nl"] },
  sites: { approved: [{ host: "chat.example", supplier: "Chat", purpose: "Lessons", agreement: "2026-01-01" }] },
};

describe.each([
  ["chromium", startChromium],
  ["firefox", startFirefox],
] as const)("in %s", (_name, start) => {
  let browser: TestBrowser & { context?: BrowserContext };
  let site: Site;
  let tab: Tab;
  beforeAll(async () => {
    site = await startSite(pages);
    browser = await start();
    tab = await browser.open();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  const text = () => tab.evaluate<string>("document.body.innerText");
  const fill = (selector: string, value: string) =>
    tab.evaluate(`(() => { const field = document.querySelector(${JSON.stringify(selector)}); field.value = ${JSON.stringify(value)};
      field.dispatchEvent(new Event("input", { bubbles: true })); field.dispatchEvent(new Event("change", { bubbles: true })); })()`);
  const importFile = (content: string) =>
    tab.evaluate(`(() => { const input = document.querySelector("input[type=file]"); const data = new DataTransfer();
      data.items.add(new File([${JSON.stringify(content)}], "beleid.json")); input.files = data.files;
      input.dispatchEvent(new Event("change", { bubbles: true })); })()`);

  test("the options show the policy in force, where it comes from, and every article", async () => {
    await tab.goto(`${browser.extension}/options.html`);
    await until(async () => (await text()).includes("Samenwerkingsverband ROOS VO"), "the policy");
    expect(await text()).toContain("Het meegeleverde beleid");
    expect(await text()).toContain("*.kindkans.net");
    expect(await tab.evaluate(`[...document.querySelectorAll("summary")].some((s) => s.textContent.includes("art. 14"))`)).toBe(true);
  });

  test("the try-it box says what each rule thinks, and that an approved site is fine", async () => {
    await tab.goto(`${browser.extension}/options.html`);
    await fill("textarea", "Het BSN van Sem is 999990019.");
    await until(async () => (await tab.evaluate("document.querySelector('[data-outcome]')?.dataset.outcome")) === "ask", "the verdict");
    expect(await tab.evaluate<string>(`[...document.querySelectorAll("mark")].map((mark) => mark.textContent).join()`)).toContain(
      "999990019",
    );
    expect(await tab.evaluate(`[...document.querySelectorAll("[data-rule]")].map((card) => card.dataset.rule)`)).toContain("bsn");
    await fill("select", "https://kindkans.net/");
    await until(
      async () => (await tab.evaluate("document.querySelector('[data-outcome]')?.dataset.outcome")) === "go",
      "the other verdict",
    );
  });

  test("a policy file that is wrong is told apart and changes nothing; a right one holds at once, also in open pages", async () => {
    const chat = await browser.open();
    await chat.goto(site.on("chat.example", "/chat"));
    await tab.goto(`${browser.extension}/options.html`);
    await importFile("{ geen json");
    await until(async () => (await text()).includes("geen geldige JSON"), "the complaint");
    await importFile(JSON.stringify({ ...school, contacts: { leakHours: 100 }, extra: 1 }));
    await until(async () => (await text()).includes("contacts.leakHours"), "the problems");
    expect(await text()).toContain("Er is niets veranderd");
    expect(await text()).toContain("Samenwerkingsverband ROOS VO");
    await importFile(`\uFEFF${JSON.stringify(school)}`);
    await until(async () => (await text()).includes("Imported from a file"), "the new policy");
    expect(await text()).toContain("De Voorbeeldschool");
    // The chat was open all the time; its site is approved now.
    await copy(tab, site, { text: "Het BSN van Sem is 999990019." });
    await chat.click("#area");
    await chat.press(["Control+V"]);
    await until(
      async () => (await chat.evaluate<string>("document.querySelector('#area').value")).includes("999990019"),
      "the native paste",
    );
    expect(await chat.dialog()).toBeUndefined();
    await chat.close();
    await tab.goto(`${browser.extension}/options.html`);
    await until(async () => (await text()).includes("Back to the policy we ship"), "the way back");
    await tab.evaluate(`[...document.querySelectorAll("button")].find((b) => b.textContent.includes("Back to")).click()`);
    await until(async () => (await text()).includes("Samenwerkingsverband ROOS VO"), "the built-in policy");
  });

  test.each(["popup", "options", "welcome"])("axe finds nothing to mend on the %s page", async (page) => {
    await tab.goto(`${browser.extension}/${page}.html`);
    await until(async () => (await text()).length > 40, "the page");
    if (page === "options") await fill("textarea", "Het BSN van Sem is 999990019.");
    await new Promise((done) => setTimeout(done, 300));
    await tab.evaluate(`(() => { ${axe}; return true; })()`);
    const violations = await tab.evaluate<string[]>(
      `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map((n) => n.html).join(" | ")))`,
    );
    expect(violations).toEqual([]);
  });
});
