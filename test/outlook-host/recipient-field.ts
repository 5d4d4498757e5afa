/** One field of recipients: what is typed becomes a pill; Enter, comma, semicolon, pasting a list and leaving all do. */

import { el } from "./element.ts";
import type { Field, HostRecipient, RecipientInit } from "./item-state.ts";
import type { Outlook } from "./outlook.ts";
import type { Words } from "./words.ts";

export interface Drawn {
  readonly element: HTMLElement;
  /** Shows the item as it is now. */
  draw(): void;
}

export function recipientField(outlook: Outlook, field: Field, label: string, say: Words): Drawn {
  const input = el("input", {
    type: "text",
    "aria-label": say.addRecipient(label),
    autocomplete: "off",
    spellcheck: "false",
    "data-field": field,
  });
  const pills = el("span", { class: "ol-pills" });
  const element = el("div", { class: "ol-row", role: "group", "aria-label": label }, el("span", { class: "ol-label" }, label), pills);
  const put = (list: readonly RecipientInit[]): void => outlook.edit({ [field]: list });
  const take = (): void => {
    const typed = input.value
      .split(/[;,\n]+/)
      .map((one) => one.trim())
      .filter((one) => one !== "");
    input.value = "";
    if (typed.length > 0) put([...outlook.item.state[field], ...typed]);
  };
  input.addEventListener("keydown", (event) => {
    const list = outlook.item.state[field];
    if (event.key === "Enter" || event.key === ";" || event.key === ",") {
      event.preventDefault();
      take();
    } else if (event.key === "Backspace" && input.value === "" && list.length > 0) put(list.slice(0, -1));
  });
  input.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!/[;,\n]/.test(text)) return;
    event.preventDefault();
    input.value += text;
    take();
  });
  input.addEventListener("blur", take);
  let shown: string | undefined;
  const draw = (): void => {
    const list = outlook.item.state[field];
    const key = JSON.stringify(list);
    if (key === shown) return;
    shown = key;
    const had = document.activeElement === input;
    pills.replaceChildren(...list.map((one) => pill(one, say, () => put(list.filter((other) => other !== one)))), input);
    if (had) input.focus();
  };
  return { element, draw };
}

function pill({ name, address, kind }: HostRecipient, say: Words, remove: () => void): HTMLElement {
  const off = el("button", { type: "button", class: "ol-icon", "aria-label": say.remove(name) }, "✕");
  off.addEventListener("click", remove);
  return el("span", { class: `ol-pill ol-${kind}`, title: address || name }, el("span", {}, name), off);
}
