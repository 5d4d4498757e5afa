import { browser } from "wxt/browser";
import { type Leak, newLeak } from "../report.ts";

/** What the extension's own pages hand to each other and keep while the browser is open. Session storage is memory: nothing is written to disk. */

const HANDOVER = "handover:";

/** The pages that can be opened from elsewhere. */
export type OwnPage = "protect" | "report" | "selection";

/** Opens one of our pages. A text for it travels in memory under a name that only its address knows. */
export async function openOwnPage(page: OwnPage, text?: string, look: "tab" | "small" = "tab"): Promise<void> {
  let query = "";
  if (text !== undefined) {
    const id = crypto.randomUUID();
    await browser.storage.session.set({ [HANDOVER + id]: text });
    query = `?text=${id}`;
  }
  const url = browser.runtime.getURL(`/${page}.html${query}` as "/options.html");
  if (look === "small" && browser.windows) await browser.windows.create({ url, type: "popup", width: 520, height: 640 });
  else await browser.tabs.create({ url });
}

/** The text this page was opened with; taken once, and gone from memory with that. */
export async function takeHandover(): Promise<string | undefined> {
  const id = new URLSearchParams(location.search).get("text");
  if (id === null) return undefined;
  const key = HANDOVER + id;
  const text = (await browser.storage.session.get(key))[key];
  await browser.storage.session.remove(key);
  return typeof text === "string" ? text : undefined;
}

const LEAK = "leak";

/** Keeps the answers of the leak helper in memory, so that a crash of the page does not cost them; undefined forgets them. */
export async function keepLeak(leak: Leak | undefined): Promise<void> {
  if (leak === undefined) await browser.storage.session.remove(LEAK);
  else await browser.storage.session.set({ [LEAK]: leak });
}

/** The answers that are still in memory. */
export async function readLeak(): Promise<Leak | undefined> {
  const stored = (await browser.storage.session.get(LEAK))[LEAK];
  // An answer that this version asks and an older one did not is simply not given yet.
  return stored === undefined ? undefined : { ...newLeak(Date.now()), ...(stored as Partial<Leak>) };
}
