/** The Smart Alerts dialog as Outlook draws it: title, message, buttons; modal, and closed by its buttons only. */

import { el } from "./element.ts";
import type { AlertChoice, SmartAlert } from "./smart-alert.ts";

export class AlertDialog {
  readonly element = el("dialog", {
    class: "ol-alert",
    role: "alertdialog",
    "aria-labelledby": "ol-alert-title",
    "aria-describedby": "ol-alert-text",
  });
  private shown: SmartAlert | undefined;

  constructor(private readonly choose: (choice: AlertChoice) => void) {
    // Escape is "do not send", the choice that is never wrong.
    this.element.addEventListener("cancel", (event) => {
      event.preventDefault();
      const { buttons } = this.shown ?? { buttons: [] };
      if (buttons.some(({ choice }) => choice === "dont-send")) this.choose("dont-send");
    });
  }

  show(alert: SmartAlert | undefined, addInName: string): void {
    if (alert === this.shown) return;
    this.shown = alert;
    if (!alert) {
      this.element.close();
      return;
    }
    const buttons = alert.buttons.map(({ choice, label }) => {
      const button = el("button", { type: "button", "data-choice": choice }, label);
      button.addEventListener("click", () => this.choose(choice));
      return button;
    });
    const main = buttons.find(({ dataset }) => dataset.choice === "take-action") ?? buttons.at(-1);
    main?.classList.add("ol-primary");
    const text = el("div", { id: "ol-alert-text", class: "ol-alert-text" });
    text.append(...(alert.markdown === undefined ? paragraphs(alert.message) : markdown(alert.markdown)));
    this.element.replaceChildren(
      el("h2", { id: "ol-alert-title" }, el("span", { class: "ol-alert-mark", "aria-hidden": "true" }, addInName.slice(0, 1)), addInName),
      text,
      el("div", { class: "ol-alert-buttons" }, ...buttons),
    );
    if (!this.element.open) this.element.showModal();
    main?.focus();
  }
}

const paragraphs = (text: string): HTMLElement[] =>
  text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => el("p", {}, line));

/** The little that `errorMessageMarkdown` may hold: bold, italic, links over https, lists, empty lines. */
function markdown(text: string): HTMLElement[] {
  const out: HTMLElement[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const item = /^(?:- |(\d+)\. )(.*)$/.exec(line);
    const tag = item?.[1] ? "ol" : "ul";
    if (item) {
      const last = out.at(-1);
      const list = last?.tagName.toLowerCase() === tag ? last : el(tag, {});
      if (list !== last) out.push(list);
      list.append(el("li", {}, ...inline(item[2] ?? "")));
    } else if (line.trim() !== "") out.push(el("p", {}, ...inline(line)));
  }
  return out;
}

function inline(text: string): (Node | string)[] {
  const out: (Node | string)[] = [];
  const mark = /\*\*([^*]+)\*\*|\*([^*]+)\*|\[([^\]]+)\]\((https:\/\/[^)\s]+)\)|\\(.)/g;
  let at = 0;
  for (const match of text.matchAll(mark)) {
    out.push(text.slice(at, match.index));
    at = match.index + match[0].length;
    if (match[1]) out.push(el("strong", {}, match[1]));
    else if (match[2]) out.push(el("em", {}, match[2]));
    else if (match[3]) out.push(el("a", { href: match[4] ?? "", target: "_blank", rel: "noreferrer" }, match[3]));
    else out.push(match[5] ?? "");
  }
  out.push(text.slice(at));
  return out;
}
