import type { BrowserContext, Page } from "playwright-core";
import { judge } from "../../src/judge.ts";
import { builtInPolicy } from "../../src/policies/index.ts";
import type { Report } from "./report.ts";
import type { Sites } from "./sites.ts";
import { sample } from "./sites.ts";

/** The browser's half of the tour: real keys, the real clipboard, the real built guard. */
export async function tourGuard(context: BrowserContext, sites: Sites, report: Report): Promise<void> {
  const page = await context.newPage();
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(sites.start).origin });

  await page.goto(sites.start);
  await page.evaluate((text) => navigator.clipboard.writeText(text), sample);
  await report.picture(page, "playground");

  await page.goto(sites.chat);
  report.verdict(
    "Een tekst over een leerling, naar een chat zonder afspraken",
    judge({ kind: "paste", text: sample, url: sites.chat }, builtInPolicy("roos")),
  );
  await pasteInto(page);
  await page.waitForTimeout(600);
  report.check("de tekst is nog niet bij de chat", (await boxText(page)) === "");
  await report.picture(page, "guard-dialog");
  await page.emulateMedia({ colorScheme: "dark" });
  await report.picture(page, "guard-dialog-dark");
  await page.emulateMedia({ colorScheme: "light" });
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => (document.getElementById("box") as HTMLTextAreaElement).value !== "");
  const anonymous = await boxText(page);
  report.check("de chat krijgt de tekst geanonimiseerd", anonymous !== "" && !anonymous.includes("Vries") && !/\d{9}/.test(anonymous));
  await report.picture(page, "guard-anonymised");
  await page.keyboard.press("Control+Z");
  report.check("ongedaan maken werkt", (await boxText(page)) === "");

  await page.goto(sites.kindkans);
  report.verdict("Dezelfde tekst, naar Kindkans", judge({ kind: "paste", text: sample, url: sites.kindkans }, builtInPolicy("roos")));
  await pasteInto(page);
  await page.waitForFunction(() => (document.getElementById("box") as HTMLTextAreaElement).value !== "");
  report.check("in Kindkans gebeurt er niets bijzonders", (await boxText(page)) === sample);

  await page.goto(sites.editor);
  const lesson = "Lesplan breuken. Doel: de leerling kan ongelijknamige breuken optellen.";
  report.verdict("Een lesplan, naar dezelfde soort site", judge({ kind: "paste", text: lesson, url: sites.editor }, builtInPolicy("roos")));
  await page.goto(sites.start);
  await page.evaluate((text) => navigator.clipboard.writeText(text), lesson);
  await page.goto(sites.editor);
  await pasteInto(page);
  await page.waitForFunction(() => document.getElementById("box")?.textContent !== "");
  report.check("een lesplan wordt gewoon geplakt", ((await page.textContent("#box")) ?? "").includes(lesson));

  const id = new URL(context.serviceWorkers()[0]?.url() ?? "chrome-extension://x").host;
  await page.setViewportSize({ width: 900, height: 900 });
  await page.goto(`chrome-extension://${id}/options.html`);
  await page.waitForTimeout(500);
  await report.picture(page, "options");
  await page.close();
}

async function pasteInto(page: Page): Promise<void> {
  await page.click("#box");
  await page.keyboard.press("Control+V");
}

const boxText = (page: Page) => page.inputValue("#box");
