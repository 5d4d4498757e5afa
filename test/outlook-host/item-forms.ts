/** A window with a new message, opened by an add-in from a message that is being read (44, 178). */

import type { ComposeItem } from "./compose-item.ts";
import { fail } from "./host-error.ts";
import { innerHtml } from "./html-text.ts";
import type { ItemInit } from "./item-state.ts";

/** Outlook opens the window and goes on: nothing is sent, and the message that is read stays as it is. */
export function openForm(item: ComposeItem, params: Record<string, unknown>): void {
  if (!item.state.reading) fail("OperationNotSupported");
  const { name, address } = item.state.user;
  const init: ItemInit = {
    from: `${name} <${address}>`,
    to: people(params.toRecipients),
    cc: people(params.ccRecipients),
    bcc: people(params.bccRecipients),
    subject: String(params.subject ?? ""),
    html: innerHtml(String(params.htmlBody ?? "")),
  };
  item.opened.push(init);
}

/** The web build hands over a list, the win32 build one text. */
function people(given: unknown): string[] {
  const list = Array.isArray(given) ? given.map(String) : String(given ?? "").split(";");
  return list.map((address) => address.trim()).filter((address) => address !== "");
}
