import { browser } from "wxt/browser";

/** What the toolbar button says about the page of a tab; nothing at all when that page is guarded and all is well. */

const TROUBLE = { text: "!", color: "#9a2416" };
const UNGUARDED = { text: "–", color: "#5f6b70" };

/** Something went wrong in this page. */
export const showTrouble = (tabId: number): Promise<void> => show(tabId, TROUBLE);

async function show(tabId: number, { text, color }: typeof TROUBLE): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color });
  await browser.action.setBadgeText({ tabId, text });
}

/**
 * Asks the page of a tab whether its guard is there, whenever one comes up. Silence is marked: a page of the browser itself,
 * or one that was open before the extension was. Background only.
 */
export function followGuard(title: () => Promise<string>): void {
  const look = async (tabId: number) => {
    // A page that is still coming has not heard of us yet.
    if ((await browser.tabs.get(tabId)).status !== "complete") return;
    const alive = await browser.tabs.sendMessage(tabId, { type: "alive" }, { frameId: 0 }).catch(() => undefined);
    const marked = (await browser.action.getBadgeText({ tabId })) === UNGUARDED.text;
    if (alive === true) {
      if (!marked) return;
      await browser.action.setTitle({ tabId, title: "" });
      await browser.action.setBadgeText({ tabId, text: "" });
    } else if (alive === false) await showTrouble(tabId);
    else if (!marked) {
      await browser.action.setTitle({ tabId, title: await title() });
      await show(tabId, UNGUARDED);
    }
  };
  // The tab may be gone by then.
  const see = (tabId: number) => void look(tabId).catch(() => undefined);
  browser.tabs.onActivated.addListener(({ tabId }) => see(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === "complete") see(tabId);
  });
}
