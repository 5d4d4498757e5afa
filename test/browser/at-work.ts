import { pages } from "./pages.ts";
import { type Pages, type Site, startSite } from "./site.ts";
import type { Tab, TestBrowser } from "./tab.ts";

/** A site, a browser with the extension, a page of the extension to look into its memory, and a tab to work in. */
export interface AtWork<B extends TestBrowser> {
  readonly site: Site;
  readonly browser: B;
  readonly own: Tab;
  readonly tab: Tab;
  close(): Promise<void>;
}

/** Starts all of it. */
export async function atWork<B extends TestBrowser>(
  start: () => Promise<B>,
  site: Pages = pages,
  page = "options.html",
): Promise<AtWork<B>> {
  const served = await startSite(site);
  const browser = await start();
  const own = await browser.open();
  await own.goto(`${browser.extension}/${page}`);
  const tab = await browser.open();
  const close = async () => {
    await browser.close();
    await served.close();
  };
  return { site: served, browser, own, tab, close };
}
