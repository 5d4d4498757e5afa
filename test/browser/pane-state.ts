/** The add-in beside an emulated Outlook on the web, in real Chromium. */
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Frame } from "playwright-core";
import { expect } from "vitest";
import { openWeb, type WebOutlook, type WebTestOptions } from "../outlook-host/open-web.ts";

export const site = process.env.ZV_ADDIN ?? fileURLToPath(new URL("../../dist/addin", import.meta.url));
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** Pictures of every state, for somebody to look at. */
const shots = process.env.ZV_SHOTS;

/** Somebody of the organisation itself. */
export const from = "Anne de Vries <a.devries@swvroosvo.nl>";

export const startChromium = (): Promise<Browser> => chromium.launch({ executablePath: "/usr/bin/chromium", headless: true });

/** Opens an item in a window of its own. */
export async function openIn(
  browser: Browser,
  item: WebTestOptions["item"],
  rest: Partial<WebTestOptions> = {},
  look: BrowserContextOptions = {},
): Promise<WebOutlook> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "nl-NL", ...look });
  context.setDefaultTimeout(15_000);
  return openWeb(await context.newPage(), { site, ...(item ? { item } : {}), ...rest });
}

export const button = (outlook: WebOutlook, name: string | RegExp) => outlook.pane.getByRole("button", { name });
export const heading = (outlook: WebOutlook, name: string | RegExp) => outlook.pane.getByRole("heading", { name });

/** Each state is looked at in both languages, light and dark, narrow and wide. */
export const LOOKS: readonly [string, Partial<WebTestOptions>, BrowserContextOptions][] = [
  ["nl-light", {}, {}],
  ["nl-dark-320", {}, { colorScheme: "dark", viewport: { width: 640, height: 900 } }],
  ["en-light-320", { locale: "en-US" } as Partial<WebTestOptions>, { locale: "en-US", viewport: { width: 640, height: 900 } }],
];

/** A state of the pane: what is open, which button opened the pane, and how one gets there. */
export type PaneState = readonly [
  name: string,
  options: Partial<WebTestOptions>,
  arrive: (outlook: WebOutlook) => Promise<void>,
  control?: string,
];

/** Arrives at a state and looks: nothing that axe finds, nothing wider than the pane, no error. */
export async function look(browser: Browser, [name, options, arrive, control]: PaneState, [look, more, context]: (typeof LOOKS)[number]) {
  const outlook = await openIn(browser, undefined, { ...options, ...more }, context);
  await outlook.openPane(control);
  const narrow = look.includes("320");
  if (narrow)
    await outlook.page
      .locator('iframe[data-runs="pane"]')
      .evaluate((element) => Object.assign((element as HTMLElement).style, { width: "320px", minWidth: "320px", maxWidth: "320px" }));
  await arrive(outlook);
  const frame = outlook.page.frames().find((one) => /taskpane\.html/.test(one.url())) as Frame;
  // Not a script element: the pane's own policy forbids those, and that is how it should stay.
  await frame.evaluate(axeSource);
  const { violations } = await frame.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run(),
  );
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(" | ")}`)).toEqual([]);
  expect(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  expect(outlook.errors.filter((error) => !/9001/.test(error))).toEqual([]);
  expect(outlook.strays).toEqual([]);
  if (shots) {
    mkdirSync(shots, { recursive: true });
    const height = await frame.evaluate(() => document.documentElement.scrollHeight);
    await outlook.page.setViewportSize({ width: narrow ? 640 : 1280, height: Math.max(900, Math.min(6000, height + 120)) });
    await outlook.page.locator('iframe[data-runs="pane"]').screenshot({ path: `${shots}/pane-${name}-${look}.png` });
  }
  await outlook.page.context().close();
}
