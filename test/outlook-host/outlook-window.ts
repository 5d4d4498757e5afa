/**
 * A window that looks and works like composing in Outlook: recipients, subject, text, attachments, Send, Smart Alerts dialog
 * and the add-in's pane at the right. Plain DOM, usable by keyboard and screen reader, light and dark.
 *
 *   const shell = new OutlookWindow(root, { locale: "nl-NL" });
 *   const stage = webStage({ …, places: shell.places });
 *   shell.show(new Outlook(item, addIn, stage, realClock, { locale }));
 */

import { controlsFor } from "./add-in.ts";
import { AlertDialog } from "./alert-dialog.ts";
import { attachmentStrip } from "./attachment-strip.ts";
import { el } from "./element.ts";
import { FIELDS, type ItemInit } from "./item-state.ts";
import { messageView, openedForms } from "./message-view.ts";
import { notices } from "./notices.ts";
import type { Outlook, Sent } from "./outlook.ts";
import { STYLE } from "./outlook-window-style.ts";
import { type Drawn, recipientField } from "./recipient-field.ts";
import { type Words, words } from "./words.ts";

export interface OutlookWindowOptions {
  readonly locale?: string;
  /** Called when a send has ended, one way or the other. */
  readonly onSent?: (sent: Sent) => void;
  /** Goes to a new message that the add-in had Outlook open. */
  readonly onOpened?: (init: ItemInit) => void;
}

export class OutlookWindow {
  /** Where a stage puts its frames. */
  readonly places: { readonly pane: HTMLElement; readonly event: HTMLElement };
  private readonly words: Words;
  private readonly main = el("div", { class: "ol-compose" });
  private readonly side = el("aside", { class: "ol-pane", hidden: true });
  private readonly alert: AlertDialog;
  private readonly waiting: ((sent: Sent) => void)[] = [];
  private outlook: Outlook | undefined;
  private forget = (): void => {};
  private redraw = (): void => {};

  constructor(
    private readonly root: HTMLElement,
    private readonly options: OutlookWindowOptions = {},
  ) {
    this.words = words(options.locale ?? "nl-NL");
    this.places = { pane: el("div", { class: "ol-pane-frame" }), event: el("div", { class: "ol-hidden", "aria-hidden": "true" }) };
    this.alert = new AlertDialog((choice) => this.outlook?.choose(choice));
    const work = el("div", { class: "ol-work" }, this.main, this.side);
    root.classList.add("ol");
    root.lang = (options.locale ?? "nl-NL").slice(0, 2);
    root.replaceChildren(el("style", {}, STYLE), this.bar(), work, this.alert.element, this.places.event);
  }

  private bar(): HTMLElement {
    return el(
      "header",
      { class: "ol-bar" },
      el("span", { class: "ol-logo", "aria-hidden": "true" }, "O"),
      el("h1", { class: "ol-name" }, this.words.appName),
      el("span", { class: "ol-note" }, this.words.emulated),
    );
  }

  /** Shows an item and everything that happens to it. */
  show(outlook: Outlook): void {
    this.forget();
    this.outlook = outlook;
    this.draw(outlook);
    const stop = outlook.watch(() => this.redraw());
    this.forget = stop;
    this.redraw();
  }

  /** Tells how the next send ends. */
  whenSent(tell: (sent: Sent) => void): void {
    this.waiting.push(tell);
  }

  /** Presses Send, as the button does. */
  async send(): Promise<Sent> {
    const { outlook } = this;
    if (!outlook) throw new Error("No item is open");
    (document.activeElement as HTMLElement | null)?.blur();
    const sent = await outlook.send();
    this.options.onSent?.(sent);
    for (const waiting of this.waiting.splice(0)) waiting(sent);
    return sent;
  }

  private draw(outlook: Outlook): void {
    const { state } = outlook.item;
    const say = this.words;
    if (state.reading) {
      this.drawRead(outlook);
      return;
    }
    const appointment = state.kind === "appointment";
    const labels = appointment ? { to: say.required, cc: say.optional, bcc: say.bcc } : say;
    const fields = FIELDS.filter((field) => !appointment || field !== "bcc").map((field) =>
      recipientField(outlook, field, labels[field], say),
    );
    const lines = (appointment ? (["subject", "location"] as const) : (["subject"] as const)).map((name) => this.line(outlook, name));
    const parts = [notices(outlook, say), ...fields, ...lines, attachmentStrip(outlook, say, this.root.lang), this.body(outlook)];
    const ribbon = this.ribbon(outlook);
    const [above, ...rest] = parts.map(({ element }) => element);
    this.main.replaceChildren(ribbon.element, above ?? "", this.from(outlook), ...rest);
    this.side.replaceChildren(this.paneHead(outlook), this.places.pane);
    let left = false;
    this.redraw = () => {
      for (const { draw } of [ribbon, ...parts]) draw();
      this.side.hidden = outlook.pane === undefined;
      this.alert.show(outlook.alert, outlook.addIn.name);
      const [sent] = outlook.outbox;
      if (left || !sent) return;
      left = true;
      this.main.replaceChildren(messageView(sent, say, "sent"));
      this.main.querySelector("h2")?.focus();
    };
  }

  /** A message that is read: nothing to type in, and a line for each new message that the add-in had opened. */
  private drawRead(outlook: Outlook): void {
    const ribbon = this.ribbon(outlook);
    const forms = openedForms(outlook, this.words, (init) => this.options.onOpened?.(init));
    this.main.replaceChildren(ribbon.element, forms.element, messageView(outlook.item.state, this.words, "read"));
    this.side.replaceChildren(this.paneHead(outlook), this.places.pane);
    this.redraw = () => {
      forms.draw();
      this.side.hidden = outlook.pane === undefined;
    };
  }

  private ribbon(outlook: Outlook): Drawn {
    const say = this.words;
    const send = el("button", { class: "ol-send", type: "button", "data-does": "send" }, say.send);
    send.addEventListener("click", () => void this.send());
    const controls = controlsFor(outlook.addIn, outlook.item.state).map(({ id, label }) => {
      const button = el("button", { class: "ol-control", type: "button", "data-control": id }, label || outlook.addIn.name);
      button.addEventListener("click", () => outlook.press(id));
      return button;
    });
    if (outlook.item.state.reading)
      return { element: el("div", { class: "ol-ribbon", role: "toolbar", "aria-label": say.appName }, ...controls), draw: () => {} };
    const progress = el("span", { class: "ol-progress", role: "status" });
    const draw = (): void => {
      const { sending } = outlook.item;
      send.disabled = sending || outlook.closed;
      progress.textContent = sending ? say.sending(outlook.addIn.name) : "";
    };
    return { element: el("div", { class: "ol-ribbon", role: "toolbar", "aria-label": say.appName }, send, ...controls, progress), draw };
  }

  private from({ item }: Outlook): HTMLElement {
    const { name, address } = item.state.from;
    const label = el("span", { class: "ol-label" }, this.words.from);
    return el("div", { class: "ol-row" }, label, el("span", { class: "ol-from" }, `${name} <${address}>`));
  }

  private paneHead(outlook: Outlook): HTMLElement {
    const close = el("button", { class: "ol-icon", type: "button", "aria-label": this.words.closePane }, "✕");
    close.addEventListener("click", () => outlook.closePane());
    this.side.setAttribute("aria-label", this.words.pane(outlook.addIn.name));
    return el("div", { class: "ol-pane-head" }, el("h2", {}, outlook.addIn.name), close);
  }

  private line(outlook: Outlook, name: "subject" | "location"): Drawn {
    const label = this.words[name];
    const input = el("input", { type: "text", "aria-label": label, placeholder: label, "data-field": name });
    input.addEventListener("input", () => outlook.edit({ [name]: input.value }));
    const draw = (): void => {
      const now = outlook.item.state[name];
      if (input.value !== now) input.value = now;
    };
    return { element: el("div", { class: "ol-row ol-line" }, input), draw };
  }

  private body({ item }: Outlook): Drawn {
    const text = item.state.bodyType === "text";
    const element = el("div", {
      class: text ? "ol-body ol-plain" : "ol-body",
      contenteditable: text ? "plaintext-only" : "true",
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": this.words.body,
      tabindex: "0",
    });
    let shown: string | undefined;
    element.addEventListener("input", () => {
      item.state.body = shown = text ? element.innerText : element.innerHTML;
    });
    const draw = (): void => {
      if (item.state.body === shown) return;
      shown = item.state.body;
      if (text) element.textContent = shown;
      else element.innerHTML = shown;
    };
    return { element, draw };
  }
}
