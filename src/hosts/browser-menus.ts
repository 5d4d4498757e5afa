import { browser } from "wxt/browser";
import { SELECTION_ACTS, type SelectionAct, selectedText } from "../selection.ts";
import { selectionText } from "../texts/selection.ts";
import type { Lang } from "../texts/text.ts";
import { followPolicy, type Message } from "./browser.ts";
import { openOwnPage } from "./browser-pages.ts";

/** The browser's context menu for selected text. Background only. */

const title = (lang: Lang, act: SelectionAct) => selectionText(lang, `menu.${act}`);

/** Puts our items in the menu anew: the browser keeps them, also those of an older version. */
export async function offerMenus(lang: Lang): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const act of SELECTION_ACTS) browser.contextMenus.create({ id: act, title: title(lang, act), contexts: ["selection"] });
}

/** Does what is chosen in the menu, and keeps the menu in the language of the policy. */
export function followMenus(): void {
  followPolicy(({ policy: { language } }) => {
    // An item that is not there yet is made in this language anyway.
    for (const act of SELECTION_ACTS) browser.contextMenus.update(act, { title: title(language, act) })?.catch?.(() => undefined);
  });
  browser.contextMenus.onClicked.addListener(async ({ menuItemId, selectionText: told, frameId }, tab) => {
    const act = SELECTION_ACTS.find((one) => one === menuItemId);
    if (act === undefined || told === undefined) return;
    const text = selectedText(told, tab?.id === undefined ? undefined : await inFrame(tab.id, frameId ?? 0));
    if (act === "protect") await openOwnPage("protect", { text });
    else await openOwnPage("selection", { text, act });
  });
}

/** What the frame says is selected; undefined where no script of ours may run. */
const inFrame = (tab: number, frameId: number): Promise<string | undefined> =>
  browser.tabs.sendMessage(tab, { type: "selection" } satisfies Message, { frameId }).catch(() => undefined);
