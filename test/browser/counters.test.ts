import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { atWork } from "./at-work.ts";
import { violations } from "./axe.ts";
import { startChromium } from "./chromium.ts";
import { copy } from "./clipboard.ts";
import { startFirefox } from "./firefox.ts";
import type { Site } from "./site.ts";
import { type Tab, type TestBrowser, until } from "./tab.ts";

describe.each([
  ["chromium", startChromium],
  ["firefox", startFirefox],
] as const)("counting in %s", (_name, start) => {
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
  const kept = () => own.evaluate<unknown[]>(`${api}.storage.local.get("counts").then((s) => s.counts ?? [])`);
  const policy = async (months: number) => {
    const imported = { organisation: { name: "De Voorbeeldschool", domains: [] }, statistics: { months } };
    await own.evaluate(`${api}.storage.local.set({ imported: ${JSON.stringify(imported)} }).then(() => true)`);
    await until(
      () => own.evaluate(`${api}.storage.local.get("inForce").then((s) => s.inForce?.policy.statistics.months === ${months})`),
      "the policy",
    );
  };
  const ask = async (choice: "anonymise" | "cancel") => {
    await copy(tab, site, { text: "Het BSN van Sem is 999990019." });
    await tab.goto(site.on("chat.example", "/chat"));
    await tab.click("#area");
    await tab.press(["Control+V"]);
    await until(() => tab.dialog(), "the question");
    await tab.choose(choice);
    await until(async () => !(await tab.dialog()), "the dialog to close");
  };

  test("nothing is counted unless the policy wants it", async () => {
    await policy(0);
    await ask("cancel");
    await new Promise((done) => setTimeout(done, 500));
    expect(await kept()).toEqual([]);
  });

  test("with the policy on, rule, day and choice are counted and nothing of the text or the site", async () => {
    await policy(3);
    await ask("anonymise");
    await until(async () => (await kept()).length > 0, "the count");
    await ask("anonymise");
    await until(async () => JSON.stringify(await kept()).includes('"n":2'), "the second count");
    const all = JSON.stringify(await kept());
    expect(all).toContain('"rule":"bsn"');
    expect(all).not.toMatch(/999990019|Sem|chat\.example/);
  });

  test("the options page shows it to the user, who can wipe it", async () => {
    await own.goto(`${browser.extension}/options.html`);
    await until(() => own.evaluate(`document.querySelector("[data-counted=bsn]") !== null`), "the chart");
    expect(await own.evaluate<string>(`document.querySelector("[data-counted=bsn]").innerText`)).toMatch(/BSN\s+2\s+2\s+0\s+0/);
    expect(await violations(own)).toEqual([]);
    await own.evaluate(`[...document.querySelectorAll("button")].find((b) => b.textContent === "Wis alles").click()`);
    await until(async () => (await own.evaluate<string>("document.body.innerText")).includes("Alles is gewist"), "the wiping");
    expect(await kept()).toEqual([]);
  });

  test("a policy that stops counting makes the machine forget", async () => {
    await ask("cancel");
    await until(async () => (await kept()).length > 0, "the count");
    await policy(0);
    await until(async () => (await kept()).length === 0, "the forgetting");
  });
});
