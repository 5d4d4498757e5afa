import { browser } from "wxt/browser";

/** What the extension's own pages hand to each other and keep while the browser is open. Session storage is memory: nothing is written to disk. */

const HANDOVER = "handover:";

/** The pages that can be opened from elsewhere. */
export type OwnPage = "protect" | "report" | "selection";

/** Opens one of our pages. A text for it travels in memory under a name that only its address knows. */
export async function openOwnPage(page: OwnPage, { text, act }: { text?: string; act?: string } = {}): Promise<void> {
  const query = new URLSearchParams();
  if (text !== undefined) query.set("text", await handOver(text));
  if (act !== undefined) query.set("act", act);
  const url = browser.runtime.getURL(`/${page}.html?${query}` as "/options.html");
  // A phone has no windows.
  if (page === "selection" && browser.windows) await browser.windows.create({ url, type: "popup", width: 560, height: 680 });
  else await browser.tabs.create({ url });
}

/** Keeps a text in memory for a page that is about to open; gives the name it goes by. */
export async function handOver(text: string): Promise<string> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [HANDOVER + id]: text });
  return id;
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
