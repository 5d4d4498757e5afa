/** A message that is not being written: what the receivers of a sent mail see, or a mail that was opened to read. */

import { el } from "./element.ts";
import { textOfHtml } from "./html-text.ts";
import type { HostRecipient, ItemInit, ItemState } from "./item-state.ts";
import type { Outlook } from "./outlook.ts";
import type { Drawn } from "./recipient-field.ts";
import type { Words } from "./words.ts";

export function messageView(left: ItemState, say: Words, why: "sent" | "read"): HTMLElement {
  const row = (label: string, value: string): Node[] => (value === "" ? [] : [el("dt", {}, label), el("dd", {}, value)]);
  const list = el(
    "dl",
    {},
    ...row(say.from, names([left.from])),
    ...row(left.kind === "appointment" ? say.required : say.to, names(left.to)),
    ...row(left.kind === "appointment" ? say.optional : say.cc, names(left.cc)),
    ...row(say.bcc, names(left.bcc)),
    ...row(say.subject, left.subject),
    ...row(say.location, left.location),
    ...row(say.attachments, left.attachments.map(({ name }) => name).join(", ")),
  );
  const text = left.bodyType === "html" ? textOfHtml(left.body) : left.body;
  if (why === "read")
    return el("section", { class: "ol-sent ol-read" }, el("h2", {}, left.subject), list, el("div", { class: "ol-sent-text" }, text));
  const head = el("h2", { tabindex: "-1" }, `✓ ${say.sent}`);
  return el(
    "section",
    { class: "ol-sent", role: "status" },
    head,
    el("h3", {}, say.sentTo),
    list,
    el("div", { class: "ol-sent-text" }, text),
  );
}

const names = (list: readonly HostRecipient[]): string =>
  list.map(({ name, address }) => (address !== "" && address !== name ? `${name} <${address}>` : name)).join("; ");

/** A line for each new message that was opened, with the way to it. */
export function openedForms(outlook: Outlook, say: Words, go: (init: ItemInit) => void): Drawn {
  const element = el("div", { class: "ol-notices", role: "status" });
  let shown = 0;
  const draw = (): void => {
    const { opened } = outlook.item;
    if (opened.length === shown) return;
    shown = opened.length;
    const rows = opened.map((init) => {
      const button = el("button", { type: "button", class: "ol-link" }, say.goTo);
      button.addEventListener("click", () => go(init));
      return el("div", { class: "ol-notice" }, el("span", {}, say.newMessage(init.subject ?? "")), button);
    });
    element.replaceChildren(...rows);
  };
  return { element, draw };
}
