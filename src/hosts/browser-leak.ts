import { browser } from "wxt/browser";
import { type Leak, newLeak } from "../report.ts";

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
