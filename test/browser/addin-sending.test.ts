import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sendings } from "../addin/sending.ts";
import { openWeb } from "../outlook-host/open-web.ts";

/** The same table as in classic Outlook (test/addin/sending.test.ts), with the same built add-in, in Outlook on the web. */
const site = process.env.ZV_ADDIN ?? fileURLToPath(new URL("../../dist/addin", import.meta.url));

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", headless: true });
});
afterAll(() => browser.close());

describe.each([true, false])("on Send in Outlook on the web, asked about: %s;", (asks) => {
  beforeAll(async () => {
    page = await browser.newPage({ locale: "nl-NL", viewport: { width: 1000, height: 700 } });
  });
  afterAll(() => page.close());

  test.each(sendings.filter((one) => one.asks === asks))("$name", async ({ item, rule }) => {
    await page.unrouteAll();
    const outlook = await openWeb(page, { site, item });
    const { sent, completed, options } = await outlook.send();
    const { violations } = await outlook.look();
    expect(completed).toBe(1);
    expect(sent, options?.errorMessage).toBe(!asks);
    if (asks) expect(JSON.parse(String(options?.contextData))).toEqual({ rule });
    expect(violations).toEqual([]);
    expect(outlook.strays).toEqual([]);
  });
});
