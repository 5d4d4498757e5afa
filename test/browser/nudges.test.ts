import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violations } from "./axe.ts";
import { startChromium } from "./chromium.ts";
import { startFirefox } from "./firefox.ts";
import { type Tab, type TestBrowser, until } from "./tab.ts";

describe.each([
  ["chromium", startChromium],
  ["firefox", startFirefox],
] as const)("the popup in %s", (_name, start) => {
  let browser: TestBrowser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await start();
    tab = await browser.open();
    await tab.goto(`${browser.extension}/report.html`);
  });
  afterAll(() => browser?.close());

  const api = "(globalThis.browser ?? globalThis.chrome)";
  const shown = () => tab.evaluate<string>("document.body.innerText");
  const tip = () => tab.evaluate<string | null>("document.querySelector('[data-tip]')?.dataset.tip ?? null");
  const press = (label: string) =>
    tab.evaluate(`[...document.querySelectorAll("button")].find((b) => b.textContent === ${JSON.stringify(label)}).click()`);
  const popup = async () => {
    await tab.goto(`${browser.extension}/popup.html`);
    await until(async () => (await shown()).includes("Beveiligde pdf maken"), "the popup");
  };
  /** As if this tip was today's. */
  const today = async (id: string) => {
    await tab.evaluate(`(() => { const d = new Date(); const two = (n) => String(n).padStart(2, "0");
      const day = d.getFullYear() + "-" + two(d.getMonth() + 1) + "-" + two(d.getDate());
      return ${api}.storage.local.set({ nudges: { shown: [{ tip: ${JSON.stringify(id)}, day }], turn: 0, quiet: {} } }).then(() => true); })()`);
    await popup();
    await until(async () => (await tip()) === id, id);
  };

  test("shows one tip, the same when it is opened again, with its article", async () => {
    await popup();
    const first = await until(tip, "a tip");
    await popup();
    expect(await until(tip, "the tip again")).toBe(first);
    expect(await tab.evaluate("document.querySelectorAll('[data-tip]').length")).toBe(1);
    expect(await tab.evaluate("document.querySelector('[data-tip] summary').textContent")).toMatch(/art\.|Tips|tips|Toestemming|WhatsApp/);
  });

  test("a tip that is hidden stays away, and no other comes in its place", async () => {
    await today("lock");
    expect(await shown()).toContain("Vergrendel het scherm");
    expect(await violations(tab)).toEqual([]);
    await press("Laat dit even niet zien");
    await until(async () => (await shown()).includes("U ziet deze tip een tijd niet"), "the answer");
    await popup();
    await new Promise((done) => setTimeout(done, 500));
    expect(await tip()).toBeNull();
  });

  test("a question gets a kind explanation, whichever answer is chosen, and the answer is not kept", async () => {
    await today("call-back");
    expect(await shown()).not.toContain("bel terug");
    expect(await violations(tab)).toEqual([]);
    await press("Terugbellen op het mobiele nummer dat u krijgt");
    await until(async () => (await shown()).includes("Bijna. Zo zit het:"), "the explanation");
    expect(await shown()).toContain("zoek zelf het vaste nummer");
    expect(await violations(tab)).toEqual([]);
    const kept = await tab.evaluate<string>(`${api}.storage.local.get("nudges").then(JSON.stringify)`);
    expect(kept).not.toMatch(/wrong|right|Bijna/);
    await popup();
    await until(tip, "the question again");
    await press("Ophangen en zelf terugbellen via het vaste nummer");
    await until(async () => (await shown()).includes("Dat klopt."), "the praise");
  });

  test("reminds of a report that is not finished, and no longer when it is wiped", async () => {
    const report = async () => {
      await tab.goto(`${browser.extension}/report.html`);
      await until(() => tab.evaluate("document.querySelector('.steps input') !== null"), "the leak helper");
    };
    await report();
    await tab.evaluate("document.querySelector('input[value=lost-paper]').click()");
    await until(
      () => tab.evaluate(`${api}.storage.session.get("leak").then((s) => s.leak?.what === "lost-paper")`),
      "the answer to be kept",
    );
    await popup();
    await until(async () => /U hebt een melding openstaan\. Nog (23 uur|24 uur)/.test(await shown()), "the reminder");
    expect(await violations(tab)).toEqual([]);
    await report();
    await tab.evaluate("document.querySelector('.steps input').click()");
    await until(
      () => tab.evaluate(`${api}.storage.session.get("leak").then((s) => Object.keys(s.leak.taken).length === 1)`),
      "the step to be kept",
    );
    await popup();
    await until(async () => (await shown()).includes("Doe ook nog: Licht daarna de leidinggevende"), "the manager");
    await report();
    await press("Wis alles en begin opnieuw");
    await until(() => tab.evaluate(`${api}.storage.session.get("leak").then((s) => s.leak === undefined)`), "the wiping");
    await popup();
    await new Promise((done) => setTimeout(done, 300));
    expect(await shown()).not.toContain("Doe ook nog");
  });
});
