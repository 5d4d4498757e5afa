import { bytesToHex } from "@noble/hashes/utils.js";
import { browser } from "wxt/browser";
import { type Dismissed, dismiss } from "../dismissed.ts";
import { DISMISSED } from "./browser-page.ts";

/** Nothing dismissed yet. */
export const noneDismissed: Dismissed = { salt: "", hashes: [] };

const readDismissed = async (): Promise<Dismissed> => dismissedIn(await browser.storage.local.get(DISMISSED));

/** What was dismissed on this computer, out of settings that were read. */
export const dismissedIn = (settings: Readonly<Record<string, unknown>>): Dismissed => checked(settings[DISMISSED]);

/** Forgets all of it, and the salt with it. */
export const wipeDismissed = (): Promise<void> => browser.storage.local.remove(DISMISSED);

/** Calls back with what was dismissed, now and whenever that changes in another page. */
export function followDismissed(listener: (dismissed: Dismissed) => void): void {
  readDismissed().then(listener, () => undefined);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === "local" && changes[DISMISSED]) listener(checked(changes[DISMISSED].newValue));
  });
}

/** Remembers these. What is done in a private window is not kept: there the page alone knows, until it is closed. */
export async function rememberDismissed(before: Dismissed, keys: readonly string[]): Promise<Dismissed> {
  const salted = (known: Dismissed) =>
    known.salt === "" ? { ...known, salt: bytesToHex(crypto.getRandomValues(new Uint8Array(16))) } : known;
  if (browser.extension.inIncognitoContext) return dismiss(salted(before), keys);
  try {
    const next = dismiss(salted(await readDismissed()), keys);
    await browser.storage.local.set({ [DISMISSED]: next });
    return next;
  } catch {
    // The extension was updated under this page: it holds here, and is asked once more elsewhere.
    return dismiss(salted(before), keys);
  }
}

function checked(value: unknown): Dismissed {
  const { salt, hashes } = (value ?? {}) as Partial<Record<keyof Dismissed, unknown>>;
  if (typeof salt !== "string" || !Array.isArray(hashes)) return noneDismissed;
  return { salt, hashes: hashes.filter((one) => typeof one === "string") };
}
