import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { atWork } from "./at-work.ts";
import { bsn, secret } from "./bsn.ts";
import { startChromium } from "./chromium.ts";
import { copy } from "./clipboard.ts";
import { startFirefox } from "./firefox.ts";
import type { Site } from "./site.ts";
import { type Tab, type TestBrowser, until } from "./tab.ts";

/** What a person can answer beside the three choices: why one goes on regardless, and what is no personal data. */
describe.each([
  ["chromium", startChromium],
  ["firefox", startFirefox],
] as const)("answers in %s", (_name, start) => {
  let browser: TestBrowser;
  let site: Site;
  let own: Tab;
  let tab: Tab;
  let close = async () => {};
  beforeAll(async () => {
    ({ site, browser, own, tab, close } = await atWork(start));
  });
  afterAll(() => close());

  const api = "(globalThis.browser ?? globalThis.chrome)";
  const stored = <T>(key: string) => own.evaluate<T>(`${api}.storage.local.get("${key}").then((s) => s["${key}"])`);
  const policy = async (more: object) => {
    const name = `School ${Math.random()}`;
    const imported = { organisation: { name, domains: [] }, ...more };
    await own.evaluate(`${api}.storage.local.set({ imported: ${JSON.stringify(imported)} }).then(() => true)`);
    await until(async () => (JSON.stringify(await stored("inForce")) ?? "").includes(name), "the policy");
  };
  const paste = async (text: string, path = "/chat", frame = 0) => {
    await copy(tab, site, { text });
    await tab.goto(site.on("chat.example", path));
    await tab.click("#area", frame);
    await tab.evaluate(`document.querySelector("#area").setSelectionRange(5, 5)`, frame);
    await tab.press(["Control+V"], frame);
  };
  const dialog = () => until(() => tab.dialog(), "the dialog");
  const closed = () => until(async () => !(await tab.dialog()), "the dialog to close");
  const area = (frame = 0) => tab.evaluate<string>(`document.querySelector("#area").value`, frame);

  test("with reasons in the policy, going on asks for one, by keyboard alone; it is counted here and nowhere else", async () => {
    await policy({ reasons: { browser: ["De ouders vragen dit", "Er is haast"] }, statistics: { months: 3 } });
    await paste(secret);
    await dialog();
    await tab.press(["Tab", "Tab", "Enter"]);
    await until(async () => (await dialog()).text.includes("Waarom gaat u toch door?"), "the reasons");
    expect(await area()).toBe("voor na");
    // The arrow goes to the second, as in every list; Enter on it goes on.
    await tab.press(["ArrowDown", "Enter"]);
    await closed();
    await until(async () => (await area()) === `voor ${secret}na`, "the text");
    await until(async () => (await stored<unknown[] | undefined>("counts"))?.length, "the count");
    expect(JSON.stringify(await stored("counts"))).toContain('"reason":"Er is haast"');
  });

  test("without a reason it does not go on, and there is a way back", async () => {
    await paste(secret);
    await dialog();
    await tab.choose("anyway");
    await tab.choose("anyway");
    expect((await dialog()).text).toContain("Kies eerst een reden.");
    expect(await area()).toBe("voor na");
    await tab.choose("choose");
    expect(Object.keys((await dialog()).choices)).toEqual(["anonymise", "cancel", "anyway"]);
    await tab.choose("anyway");
    await tab.choose("other");
    await tab.choose("anyway");
    await closed();
    await until(async () => (await area()) === `voor ${secret}na`, "the text");
  });

  test("a frame asks for the reason in the page around it", async () => {
    await paste(secret, "/cross", 1);
    await dialog();
    await tab.choose("anyway");
    await tab.choose("De ouders vragen dit");
    await tab.choose("anyway");
    await until(async () => (await area(1)) === `voor ${secret}na`, "the text");
  });

  test("what is said to be no personal data is remembered as a hash, and not asked about again", async () => {
    await policy({});
    const text = `Ons bestelnummer is BSN ${bsn}.`;
    await paste(text);
    await dialog();
    await tab.choose("wrong");
    await tab.choose("not-personal");
    expect((await dialog()).text).toContain("Vink eerst aan");
    await tab.choose("bsn.0");
    await tab.choose("not-personal");
    await until(async () => (await area()) === `voor ${text}na`, "the text");
    const kept = await stored<{ hashes: string[] }>("dismissed");
    expect(kept.hashes).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toContain(bsn);

    // Another page, a frame, and the same number written otherwise.
    await paste(`bsn ${bsn}`, "/cross", 1);
    await until(async () => (await area(1)) === `voor bsn ${bsn}na`, "the native paste");
    expect(await tab.dialog()).toBeUndefined();
    await paste("Het BSN van Sem is 999990020.");
    expect((await dialog()).text).toContain("BSN");
    await tab.press(["Escape"]);
    await closed();
  });

  test("the rest is asked about again, and the options page makes it forget", async () => {
    const text = `Bestelling BSN ${bsn}. Sem de Vries, geboren op 3 mei 2010, heeft ADHD.`;
    await own.goto(`${browser.extension}/options.html`);
    await until(() => own.evaluate(`document.querySelector("[data-dismissed='1']") !== null`), "the count");
    await own.evaluate(`[...document.querySelectorAll("button")].find((b) => b.textContent === "Vergeet dit").click()`);
    await until(async () => (await stored("dismissed")) === undefined || (await stored("dismissed")) === null, "the forgetting");
    await paste(text);
    await dialog();
    await tab.choose("wrong");
    await tab.choose("bsn.0");
    await tab.choose("not-personal");
    const { text: left } = await until(async () => {
      const shown = await tab.dialog();
      return shown?.choices.anonymise !== undefined && shown;
    }, "the next question");
    expect(left).not.toContain("•••••••");
    expect(await area()).toBe("voor na");
    await tab.press(["Escape"]);
    await closed();
  });
});
