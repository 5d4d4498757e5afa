import type { BrowserContext, Worker } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violations } from "./axe.ts";
import { startChromium } from "./chromium.ts";
import { startFirefox } from "./firefox.ts";
import { pages } from "./pages.ts";
import { type Site, startSite } from "./site.ts";
import { type Tab, type TestBrowser, until } from "./tab.ts";

const TEXT = "Sem de Vries (BSN 999990019)\nis vandaag ziek gemeld.";

describe.each([
  ["chromium", startChromium],
  ["firefox", startFirefox],
] as const)("a selected text in %s", (_name, start) => {
  let browser: TestBrowser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await start();
    tab = await browser.open();
    await tab.goto(`${browser.extension}/selection.html`);
  });
  afterAll(() => browser?.close());

  const api = "(globalThis.browser ?? globalThis.chrome)";
  const shown = () => tab.evaluate<string>("document.body.innerText");
  /** Opens a page as the menu does: the text in memory, its name in the address. */
  const open = async (page: string, text: string, act: string) => {
    await tab.evaluate(`${api}.storage.session.set({ "handover:abc": ${JSON.stringify(text)} }).then(() => true)`);
    await tab.goto(`${browser.extension}/${page}.html?text=abc&act=${act}`);
  };
  const left = () => tab.evaluate<string[]>(`${api}.storage.session.get(null).then(Object.keys)`);

  test("is shown with what was found, and without it; the browser's memory has it no longer", async () => {
    await open("selection", TEXT, "check");
    await until(async () => (await shown()).includes("persoonsgegevens in:"), "the verdict");
    const clean = await tab.evaluate<string>("document.querySelector('[data-clean]').textContent");
    expect(clean).not.toContain("Sem");
    expect(clean).not.toContain("999990019");
    expect(clean).toContain("\n");
    expect(await tab.evaluate("[...document.querySelectorAll('mark')].length")).toBeGreaterThan(1);
    expect(await left()).toEqual([]);
    expect(await violations(tab)).toEqual([]);
  });

  test("goes to the clipboard anonymous", async () => {
    await open("selection", TEXT, "anonymise");
    await until(async () => (await shown()).includes("persoonsgegevens in:"), "the page");
    await tab.click(".button.main");
    await until(async () => (await shown()).includes("staat op het klembord"), "the copy");
    const copied = await tab.evaluate<string>("navigator.clipboard.readText().catch(() => 'not allowed')");
    if (copied !== "not allowed") expect(copied).not.toContain("Sem");
  });

  test("that is clean is said to be so, and one that is gone is asked for again", async () => {
    await open("selection", "De vergadering begint om drie uur.", "check");
    await until(async () => (await shown()).includes("Wij vonden geen persoonsgegevens"), "the good news");
    expect(await violations(tab)).toEqual([]);
    await tab.goto(`${browser.extension}/selection.html?text=abc`);
    await until(async () => (await shown()).includes("Selecteer hem opnieuw"), "the request");
  });

  test("is ready on the protect page, line ends and all", async () => {
    await open("protect", TEXT, "protect");
    await until(async () => (await tab.evaluate("document.querySelector('textarea').value")) === TEXT, "the text");
    expect(await shown()).toContain("Dit is de tekst die u had geselecteerd");
    expect(await left()).toEqual([]);
  });
});

describe("the menu itself, in chromium", () => {
  let browser: TestBrowser & { context: BrowserContext };
  let site: Site;
  let tab: Tab;
  let background: Worker;
  beforeAll(async () => {
    site = await startSite(pages);
    browser = await startChromium();
    tab = await browser.open();
    background = browser.context.serviceWorkers()[0] as Worker;
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  /** No driver can open the menu of Chromium (Firefox below); the browser's event is what follows from choosing in it. */
  const choose = async (act: string, told: string) => {
    const opened = browser.context.waitForEvent("page");
    await background.evaluate(
      async ([id, text]) => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            tabs: { query(q: object): Promise<object[]> };
            contextMenus: { onClicked: { dispatch(...a: unknown[]): void } };
          };
        };
        const [found] = await chrome.tabs.query({ active: true });
        chrome.contextMenus.onClicked.dispatch({ menuItemId: id, selectionText: text, frameId: 0 }, found);
      },
      [act, told] as const,
    );
    const page = await opened;
    await until(() => page.innerText("body").then((text) => text.length > 100), "the page");
    return page;
  };
  const select = async (text: string) => {
    await tab.goto(site.on("chat.example", "/chat"));
    await tab.evaluate(
      `(() => { const area = document.querySelector("#area"); area.value = ${JSON.stringify(text)}; area.focus(); area.select(); })()`,
    );
  };

  test("each of the three opens its page with the selected text", async () => {
    await select(TEXT);
    const told = TEXT.replace("\n", " ");
    const checked = await choose("check", told);
    expect(await checked.textContent("[data-clean]")).toContain("\nis vandaag");
    expect(checked.url()).toMatch(/selection\.html/);
    await checked.close();
    const anonymous = await choose("anonymise", told);
    await until(() => anonymous.innerText("body").then((text) => /klembord|Klik op de knop/.test(text)), "the copy");
    await anonymous.close();
    const protecting = await choose("protect", told);
    await until(() => protecting.inputValue("textarea"), "the text");
    expect(await protecting.inputValue("textarea")).toBe(TEXT);
    await protecting.close();
  });

  test("has the three items, and no other", async () => {
    // An item that is not there cannot be updated. With nothing to update, nothing changes.
    const there = () =>
      background.evaluate(
        (ids) => {
          const { contextMenus } = (
            globalThis as unknown as { chrome: { contextMenus: { update(id: string, to: object): Promise<void> } } }
          ).chrome;
          const known = (id: string) =>
            contextMenus.update(id, {}).then(
              () => true,
              () => false,
            );
          return Promise.all(ids.map(known));
        },
        ["anonymise", "check", "protect", "other"],
      );
    // Chromium tells an extension that it was installed some seconds after it starts.
    await until(async () => (await there()).includes(true), "the menu", 15_000);
    expect(await there()).toEqual([true, true, true, false]);
  });

  test("a page that changes its selection while the menu is open does not get its own text in", async () => {
    await select("heel iets anders");
    const checked = await choose("check", "Sem de Vries is ziek.");
    expect(await checked.textContent("[data-clean]")).toContain("is ziek");
    await checked.close();
  });
});

describe("the menu itself, in firefox", () => {
  const OFFERED = ["Anonimiseer selectie", "Controleer selectie", "Maak beveiligde PDF van selectie"];
  let browser: TestBrowser;
  let site: Site;
  let tab: Tab;
  beforeAll(async () => {
    const text = TEXT.replace("\n", "<br>");
    site = await startSite({
      "/": `<!doctype html><meta charset="utf-8"><title>Pagina</title><p id="text">${text}</p><p id="none">Rest</p><textarea id="area" rows="4" cols="50">${TEXT}</textarea>`,
    });
    browser = await startFirefox();
    tab = await browser.open();
    await tab.goto(site.on("chat.example", "/"));
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  const opened = async (page: string) => {
    await until(async () => (await browser.find(page)) !== undefined, page);
    return (await browser.find(page)) as Tab;
  };
  const select = () => tab.evaluate("(getSelection().selectAllChildren(document.querySelector('#text')), true)");

  test("offers nothing where nothing is selected", async () => {
    expect(await tab.menu("#none")).toEqual([]);
  });

  test("“Controleer selectie” opens a window that says what is in it", async () => {
    await select();
    expect(await tab.menu("#text", "Controleer selectie")).toEqual(OFFERED);
    const page = await opened("selection.html");
    const clean = () => page.evaluate<string | undefined>("document.querySelector('[data-clean]')?.textContent");
    await until(async () => (await clean()) !== undefined, "the verdict");
    expect(await clean()).toContain("\nis vandaag");
    expect(await clean()).not.toMatch(/Sem|999990019/);
    await page.close();
  });

  test("“Maak beveiligde PDF van selectie” opens the protect page with the text, also out of a field", async () => {
    await tab.evaluate("(document.querySelector('#area').select(), true)");
    expect(await tab.menu("#area", "Maak beveiligde PDF van selectie")).toEqual(OFFERED);
    const page = await opened("protect.html");
    await until(async () => (await page.evaluate("document.querySelector('textarea')?.value")) === TEXT, "the text");
    await page.close();
  });

  test("“Anonimiseer selectie” opens a window with the text without it, or the button to copy it", async () => {
    await tab.goto(site.on("chat.example", "/"));
    await select();
    await tab.menu("#text", "Anonimiseer selectie");
    const page = await opened("selection.html");
    await until(async () => /klembord|Klik op de knop/.test(await page.evaluate("document.body.innerText")), "the copy");
    await page.close();
  });
});
