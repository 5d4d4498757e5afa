import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { violations } from "./axe.ts";
import { startChromium } from "./chromium.ts";
import { startFirefox } from "./firefox.ts";
import { type Tab, type TestBrowser, until } from "./tab.ts";

describe.each([
  ["chromium", startChromium],
  ["firefox", startFirefox],
] as const)("the leak helper in %s", (_name, start) => {
  const downloads = mkdtempSync(join(tmpdir(), "zv-downloads-"));
  let browser: TestBrowser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await start({ downloads });
    tab = await browser.open();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(downloads, { recursive: true, force: true });
  });
  const load = async () => {
    await tab.goto(`${browser.extension}/report.html`);
    await until(() => tab.evaluate("document.querySelector('#send') !== null"), "the page");
  };
  beforeEach(async () => {
    await load();
    await press("Wis alles en begin opnieuw");
    await until(async () => (await shown()).includes("Alles is gewist"), "an empty form");
  });

  const shown = () => tab.evaluate<string>("document.body.innerText");
  const press = (label: string) =>
    tab.evaluate(`[...document.querySelectorAll("button")].find((b) => b.textContent === ${JSON.stringify(label)}).click()`);
  const tick = (section: string, value: string) =>
    tab.evaluate(
      `[...document.querySelectorAll("section[aria-labelledby=${section}] input")].find((i) => i.value === ${JSON.stringify(value)}).click()`,
    );
  const role = (word: string) =>
    tab.evaluate(
      `[...document.querySelectorAll("section[aria-labelledby=role] label")].find((l) => l.textContent.includes(${JSON.stringify(word)})).click()`,
    );
  const write = (label: string, value: string) =>
    tab.evaluate(`(() => { const wanted = [...document.querySelectorAll("label")].find((l) => l.textContent === ${JSON.stringify(label)});
      const field = document.getElementById(wanted.htmlFor); field.value = ${JSON.stringify(value)}; field.dispatchEvent(new Event("input", { bubbles: true })); })()`);
  const draft = (who: string) => tab.evaluate<string | null>(`document.querySelector('[data-mail=${who}] .quoted')?.textContent ?? null`);
  const link = () => tab.evaluate<string>(`document.querySelector('[data-mail] a')?.href ?? ""`);

  test("both clocks run from the moment that is filled in, and a late report is asked for kindly", async () => {
    const clock = (whose: string) => tab.evaluate<string>(`document.querySelector('[data-clock=${whose}]')?.innerText ?? ""`);
    expect(await clock("organisation")).toMatch(/Nog 23 uur en 59 minuten|Nog 24 uur/);
    expect(await clock("law")).toMatch(/Nog 71 uur en 59 minuten|Nog 72 uur/);
    await write("Dag en tijd", "2026-01-05T09:00");
    await until(async () => (await clock("organisation")).includes("voorbij"), "the time to be over");
    expect(await shown()).toContain("Te laat melden is beter dan niet melden");
    await write("Dag en tijd", "2099-01-05T09:00");
    await until(async () => (await shown()).includes("nog niet geweest"), "the future to be noticed");
  });

  test("each role leads to its own contact", async () => {
    expect(await link()).toMatch(/^mailto:meldpuntprivacy@swvroosvo\.nl\?/);
    await role("op verzoek van een schoolbestuur");
    await until(() => draft("board"), "the text for the board");
    expect(await shown()).toContain("Handel eerst volgens het protocol datalekken van het schoolbestuur");
    expect(await draft("report")).toBeNull();
    await role("adviescommissie");
    await until(() => draft("report"), "the mail for the meldpunt");
    expect(await shown()).toContain("Privacy Officer via meldpuntprivacy@swvroosvo.nl");
    await tick("effect", "yes");
    await until(() => draft("director"), "the mail for the director");
  });

  test("an incident and a possible leak are told apart without a conclusion, and both go on record", async () => {
    await tick("sort", "yes");
    await until(() => tab.evaluate(`document.querySelector('[data-looks="incident"]') !== null`), "the incident");
    expect(await shown()).toContain("ook een incident komt in het register");
    expect(await shown()).toContain("Waarom kunt u dat uitsluiten?");
    await tick("sort", "no");
    await until(() => tab.evaluate(`document.querySelector('[data-looks="possible-leak"]') !== null`), "the possible leak");
    expect(await shown()).toContain("De privacyfunctionaris beslist");
  });

  test("names in one's own words are pointed out, and taken out on request", async () => {
    await write("Vertel kort wat er gebeurde", "Het verslag van Sem de Vries, BSN 999990019, ging mis.");
    await until(async () => (await shown()).includes("gegevens van een persoon"), "the warning");
    await press("Haal ze eruit");
    await until(async () => !(await shown()).includes("gegevens van een persoon"), "the text to be clean");
    expect(await draft("report")).not.toContain("Sem");
    expect(await draft("report")).toContain("[BSN]");
  });

  test("the helper looks whether the lost file had a password", async () => {
    await tick("who", "unknown");
    await until(() => tab.evaluate("document.querySelector('input[type=file]') !== null"), "the place for the file");
    const locked = join(downloads, "op-slot.pdf");
    const plain = join(downloads, "open.pdf");
    const { PDFDocument } = await import("pdf-lib");
    const { writeFileSync } = await import("node:fs");
    const made = await PDFDocument.create();
    made.addPage();
    writeFileSync(plain, await made.save());
    execFileSync("qpdf", ["--encrypt", "geheim woord", "eigenaar", "256", "--", plain, locked]);
    const bytes = readFileSync(locked).toString("base64");
    await tab.evaluate(`(() => { const data = new DataTransfer(); data.items.add(new File([Uint8Array.from(atob("${bytes}"), (c) => c.charCodeAt(0))], "op-slot.pdf"));
      const input = document.querySelector("input[type=file]"); input.files = data.files; input.dispatchEvent(new Event("change", { bubbles: true })); })()`);
    await until(
      () => tab.evaluate(`document.querySelector("section[aria-labelledby=who] input[value=password]:not([type=checkbox])").checked`),
      "the answer",
    );
    expect(await draft("report")).toContain("Het wachtwoord is niet meegestuurd");
  });

  test("after the report the manager is not forgotten", async () => {
    await tab.evaluate("document.querySelector('.steps input').click()");
    await until(async () => (await shown()).includes("Vergeet de volgende stap niet"), "the reminder");
    expect(await draft("manager")).toContain("Ik heb het gemeld bij meldpuntprivacy@swvroosvo.nl");
    await tab.evaluate("document.querySelectorAll('.steps input')[1].click()");
    await until(async () => (await shown()).includes("Alle stappen zijn gedaan"), "the end");
  });

  test("what was filled in is there again after the page was lost, and gone when it is wiped", async () => {
    await tick("what", "lost-device");
    await write("Wat hebt u al gedaan?", "ICT gebeld");
    await tab.goto("about:blank");
    await load();
    expect(await shown()).toContain("Uw melding van eerder staat er nog");
    expect(await tab.evaluate(`document.querySelector("input[value=lost-device]").checked`)).toBe(true);
    expect(await draft("report")).toContain("ICT gebeld");
    await press("Wis alles en begin opnieuw");
    await until(async () => (await shown()).includes("Alles is gewist"), "the wiping");
    await load();
    expect(await shown()).not.toContain("Uw melding van eerder");
    expect(await tab.evaluate(`document.querySelector("input[value=lost-device]").checked`)).toBe(false);
  });

  test("nothing is written to disk until the user saves the register entry", async () => {
    await write("Wat hebt u al gedaan?", "een bijzonder woord: kwetterlijster");
    const kept = await tab.evaluate<string>(`(globalThis.browser ?? globalThis.chrome).storage.local.get(null).then(JSON.stringify)`);
    expect(kept).not.toContain("kwetterlijster");
    await press("Bewaar voor Excel (csv)");
    await press("Bewaar als json");
    const day = await tab.evaluate<string>(
      "(() => { const d = new Date(); return [d.getFullYear(), d.getMonth() + 1, d.getDate()].map((n) => String(n).padStart(2, '0')).join('-'); })()",
    );
    for (const end of ["csv", "json"]) {
      const path = join(downloads, `melding-${day}.${end}`);
      await until(async () => existsSync(path) && readFileSync(path, "utf8").includes("kwetterlijster"), path);
    }
    expect(JSON.parse(readFileSync(join(downloads, `melding-${day}.json`), "utf8")).measures).toContain("kwetterlijster");
  });

  test("axe finds nothing to mend, empty and filled in", async () => {
    expect(await violations(tab)).toEqual([]);
    await tick("what", "wrong-attachment");
    await tick("sort", "yes");
    await tick("who", "unknown");
    await write("Vertel kort wat er gebeurde", "Het verslag van Sem de Vries, BSN 999990019, ging mis.");
    await tab.evaluate("document.querySelector('.steps input').click()");
    await tab.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })");
    expect(await violations(tab)).toEqual([]);
  });

  test("nothing is asked for outside the extension", () => {
    const outside = browser.requests.filter((url) => !url.startsWith(browser.extension) && !/^(blob|data|about):/.test(url));
    expect(outside).toEqual([]);
  });
});
