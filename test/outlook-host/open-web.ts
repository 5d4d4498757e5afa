/**
 * Outlook on the web in real Chromium, for tests. The browser believes it is at outlook.office.com; the add-in's pages come
 * from the built folder under the address of their manifest, Office.js from npm under Microsoft's address, all unchanged. Any
 * other request is refused and remembered in `strays`.
 *
 *   const outlook = await openWeb(page, { site: "dist/addin", item: { to: [...] }, client: "web" });
 *   const sent = await outlook.send();             // clicks Verzenden
 *   await outlook.choose("take-action");           // clicks in the dialog
 *   await outlook.pane.getByRole("button", { name: "Zet iedereen in bcc" }).click();
 *   const { state, violations, outbox } = await outlook.look();
 */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator, Page, Route } from "playwright-core";
import { AJAX, AJAX_URL, OFFICE_JS_FOLDER, OFFICE_JS_ORIGIN } from "./microsoft-files.ts";
import type { Edit, Sent } from "./outlook.ts";
import { fileBelow, HOST_PAGE, hostScript, officeJs, type Served } from "./outlook-site.ts";
import type { Opening, OutlookUnderTest, Seen } from "./outlook-under-test.ts";
import type { AlertChoice } from "./smart-alert.ts";
import type { WebOpening } from "./web-host.ts";

const OUTLOOK = "https://outlook.office.com";
const DEFAULT_SITE = "https://addin.example/";

export interface WebTestOptions extends Opening {
  /** Folder of the built add-in; its manifest.xml is read when it has one. */
  readonly site: string;
  readonly loadWithin?: number;
}

export async function openWeb(page: Page, options: WebTestOptions): Promise<WebOutlook> {
  const outlook = new WebOutlook(page, options);
  await outlook.start();
  return outlook;
}

export class WebOutlook implements OutlookUnderTest {
  /** Addresses that were asked for and have no business being asked for. */
  readonly strays: string[] = [];
  /** Errors in the console or thrown in any page. */
  readonly errors: string[] = [];
  private readonly manifestXml: string | undefined;
  private readonly siteUrl: string;

  constructor(
    readonly page: Page,
    private readonly options: WebTestOptions,
  ) {
    const manifest = join(options.site, "manifest.xml");
    this.manifestXml = existsSync(manifest) ? readFileSync(manifest, "utf8") : undefined;
    const first = /DefaultValue="(https:\/\/[^"]*\/)[^"/]*\.html"/.exec(this.manifestXml ?? "")?.[1];
    this.siteUrl = first ?? DEFAULT_SITE;
  }

  async start(): Promise<void> {
    await this.page.route("**/*", (route) => this.answer(route));
    this.page.on("pageerror", (error) => this.errors.push(String(error)));
    this.page.on("console", (message) => {
      if (message.type() === "error") this.errors.push(message.text());
    });
    await this.page.goto(`${OUTLOOK}/`);
    const { site: _folder, ...rest } = this.options;
    const opening: WebOpening = {
      ...rest,
      site: this.siteUrl,
      ...(this.manifestXml === undefined ? {} : { manifestXml: this.manifestXml }),
    };
    await this.page.evaluate((given) => {
      const root = document.getElementById("outlook");
      if (root) window.opened = window.outlookHost.openOutlook(root, given);
    }, opening);
    await this.idle();
  }

  private async answer(route: Route): Promise<void> {
    const url = new URL(route.request().url());
    const served = await this.find(url);
    if (served) {
      // Office.js loads its parts with crossOrigin="anonymous".
      await route.fulfill({ status: 200, contentType: served.type, body: served.body, headers: { "Access-Control-Allow-Origin": "*" } });
      return;
    }
    this.strays.push(url.href);
    await route.fulfill({ status: 404, body: "" });
  }

  private async find(url: URL): Promise<Served | undefined> {
    if (url.origin === OUTLOOK && url.pathname === "/") return { type: "text/html", body: HOST_PAGE };
    if (url.origin === OUTLOOK && url.pathname === "/host.js") return { type: "text/javascript", body: await hostScript() };
    if (url.href === AJAX_URL) return { type: "text/javascript", body: AJAX };
    if (url.origin === OFFICE_JS_ORIGIN && url.pathname.startsWith(OFFICE_JS_FOLDER))
      return officeJs(url.pathname.slice(OFFICE_JS_FOLDER.length));
    const base = new URL(this.siteUrl);
    if (url.origin !== base.origin || !url.pathname.startsWith(base.pathname)) return undefined;
    return fileBelow(this.options.site, url.pathname.slice(base.pathname.length));
  }

  /** The task pane, as Playwright sees into it. */
  get pane(): FrameLocator {
    return this.page.frameLocator('iframe[data-runs="pane"]');
  }

  async send(): Promise<Sent> {
    const ended = this.page.evaluate(
      () =>
        new Promise<Sent>((done) => {
          window.opened.window.whenSent(done);
        }),
    );
    await this.page.locator('[data-does="send"]').click();
    const sent = await ended;
    await this.idle();
    return sent;
  }

  async choose(choice: AlertChoice): Promise<void> {
    await this.page.locator(`dialog [data-choice="${choice}"]`).click();
    await this.idle();
  }

  async edit(edit: Edit): Promise<void> {
    await this.page.evaluate((given) => window.opened.outlook.edit(given), edit);
    await this.idle();
  }

  async idle(): Promise<void> {
    await this.page.evaluate(() => window.opened.outlook.idle());
  }

  async openPane(controlId?: string, contextData?: string): Promise<void> {
    await this.page.evaluate(
      async ([id, data]) => {
        window.opened.outlook.openPane(id ?? undefined, data ?? undefined);
        await window.opened.outlook.pane?.runtime.ready;
      },
      [controlId ?? null, contextData ?? null] as const,
    );
  }

  async look(): Promise<Seen> {
    return this.page.evaluate(() => window.outlookHost.seen(window.opened.outlook));
  }
}
