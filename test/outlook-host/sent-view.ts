/** What the receivers of a sent mail see. */

import { el } from "./element.ts";
import { textOfHtml } from "./html-text.ts";
import type { HostRecipient, ItemState } from "./item-state.ts";
import type { Words } from "./words.ts";

export function sentView(left: ItemState, say: Words): HTMLElement {
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
