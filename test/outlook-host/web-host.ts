/**
 * Outlook on the web, in a page: the window, the frames of the add-in, and Microsoft's real Office.js in them.
 *
 *   const outlook = openOutlook(root, { manifestXml, site: "/addin/", item: { to: ["Sam <sam@ouder.example>"] } });
 *   await outlook.send(); outlook.alert; outlook.choose("take-action"); outlook.openPane(); outlook.item
 *
 * A test in Node uses `openWeb` (open-web.ts), which brings this page up in Chromium; the playground embeds `openOutlook`.
 */

import { type AddIn, addInFromManifest } from "./add-in.ts";
import { realClock } from "./clock.ts";
import { ComposeItem } from "./compose-item.ts";
import type { ItemInit } from "./item-state.ts";
import { Outlook } from "./outlook.ts";
import { type Opening, PLAIN_ADD_IN, seen } from "./outlook-under-test.ts";
import { OutlookWindow, type OutlookWindowOptions } from "./outlook-window.ts";
import { webStage } from "./web-stage.ts";

export interface WebOpening extends Opening, OutlookWindowOptions {
  /** Text of the add-in's XML manifest. */
  readonly manifestXml?: string;
  /** Where the built add-in is served from; pages of the manifest are looked up here by name. */
  readonly site: string;
  readonly loadWithin?: number;
}

/** Opens an item in a window that fills `root`; a window that is there already is used again. */
export function openOutlook(root: HTMLElement, opening: WebOpening): { outlook: Outlook; window: OutlookWindow } {
  const fromManifest = opening.manifestXml === undefined ? {} : addInFromManifest(opening.manifestXml, opening.locale);
  const addIn: AddIn = { ...PLAIN_ADD_IN, ...fromManifest, ...opening.addIn };
  const locale = opening.locale ?? "nl-NL";
  const { client = "web", bugs = {}, faults = [], mailbox = "1.14" } = opening;
  const item = new ComposeItem(opening.item, { client, bugs, faults, mailbox, appendOnSend: addIn.appendOnSend });
  const onOpened = (init: ItemInit): void => {
    window.opened = openOutlook(root, { ...opening, item: init });
  };
  const shell = new OutlookWindow(root, { ...opening, onOpened });
  const stage = webStage({
    item,
    permission: addIn.permission,
    locale,
    places: shell.places,
    addInName: addIn.name,
    address: (page) => new URL(page.slice(page.lastIndexOf("/") + 1), new URL(opening.site, location.href)).href,
    ...(opening.loadWithin === undefined ? {} : { loadWithin: opening.loadWithin }),
  });
  const outlook = new Outlook(item, addIn, stage, realClock, opening);
  shell.show(outlook);
  outlook.open();
  return { outlook, window: shell };
}

/** What `openWeb` calls from outside the page. */
export const outlookHost = { openOutlook, seen };
declare global {
  interface Window {
    outlookHost: typeof outlookHost;
    opened: ReturnType<typeof openOutlook>;
  }
}
if (typeof window !== "undefined") window.outlookHost = outlookHost;
