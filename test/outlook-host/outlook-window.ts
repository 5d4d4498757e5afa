/**
 * A window that looks and works like composing in Outlook: recipients, subject, text, attachments, Send, Smart Alerts dialog
 * and the add-in's pane at the right. Plain DOM, usable by keyboard and screen reader, light and dark.
 *
 *   const shell = new OutlookWindow(root, { locale: "nl-NL" });
 *   const stage = webStage({ …, places: shell.places });
 *   shell.show(new Outlook(item, addIn, stage, realClock, { locale }));
 */

import { AlertDialog } from "./alert-dialog.ts";
import { el } from "./element.ts";
import { textOfHtml } from "./html-text.ts";
import { FIELDS, type Field, type HostRecipient, type ItemState, type RecipientInit } from "./item-state.ts";
import type { Outlook, Sent } from "./outlook.ts";
import { STYLE } from "./outlook-window-style.ts";
import { type Words, words } from "./words.ts";

export interface OutlookWindowOptions {
  readonly locale?: string;
  /** Called when a send has ended, one way or the other. */
  readonly onSent?: (sent: Sent) => void;
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
      el("strong", {}, this.words.appName),
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
    const send = el("button", { class: "ol-send", type: "button", "data-does": "send" }, say.send);
    send.addEventListener("click", () => void this.send());
    const controls = outlook.addIn.controls.map(({ id, label }) => {
      const button = el("button", { class: "ol-control", type: "button", "data-control": id }, label || outlook.addIn.name);
      button.addEventListener("click", () => outlook.press(id));
      return button;
    });
    const progress = el("span", { class: "ol-progress", role: "status" });
    const ribbon = el("div", { class: "ol-ribbon", role: "toolbar", "aria-label": say.appName }, send, ...controls, progress);

    const notices = el("div", { class: "ol-notices", role: "status" });
    const from = el(
      "div",
      { class: "ol-row" },
      el("span", { class: "ol-label" }, say.from),
      el("span", { class: "ol-from" }, `${state.from.name} <${state.from.address}>`),
    );
    const appointment = state.kind === "appointment";
    const fields = FIELDS.filter((field) => !appointment || field !== "bcc").map((field) => this.field(outlook, field, appointment));
    const subject = this.line(say.subject, "subject", state.subject, (value) => outlook.edit({ subject: value }));
    const place = appointment
      ? [this.line(say.location, "location", state.location, (value) => outlook.edit({ location: value })).row]
      : [];
    const strip = el("div", { class: "ol-attachments", role: "list", "aria-label": say.attachments });
    const body = this.body(outlook);
    this.main.replaceChildren(
      ribbon,
      notices,
      from,
      ...fields.map(({ row }) => row),
      subject.row,
      ...place,
      this.attach(outlook, strip),
      body.element,
    );

    this.side.replaceChildren(this.paneHead(outlook), this.places.pane);
    this.redraw = () => {
      const { state: now, sending } = outlook.item;
      send.disabled = sending || outlook.closed;
      progress.textContent = sending ? say.sending(outlook.addIn.name) : "";
      for (const { draw } of fields) draw();
      subject.draw(now.subject);
      body.draw();
      this.drawAttachments(outlook, strip);
      this.drawNotices(outlook, notices);
      this.side.hidden = outlook.pane === undefined;
      this.alert.show(outlook.alert, outlook.addIn.name);
      const [left] = outlook.outbox;
      if (left && outlook.closed) this.drawSent(left);
    };
  }

  private paneHead(outlook: Outlook): HTMLElement {
    const close = el("button", { class: "ol-icon", type: "button", "aria-label": this.words.closePane }, "✕");
    close.addEventListener("click", () => outlook.closePane());
    this.side.setAttribute("aria-label", this.words.pane(outlook.addIn.name));
    return el("div", { class: "ol-pane-head" }, el("h2", {}, outlook.addIn.name), close);
  }

  private field(outlook: Outlook, field: Field, appointment: boolean): { row: HTMLElement; draw: () => void } {
    const say = this.words;
    const label = appointment ? { to: say.required, cc: say.optional, bcc: say.bcc }[field] : say[field];
    const input = el("input", {
      type: "text",
      "aria-label": say.addRecipient(label),
      autocomplete: "off",
      spellcheck: "false",
      "data-field": field,
    });
    const pills = el("span", { class: "ol-pills" });
    const row = el("div", { class: "ol-row", role: "group", "aria-label": label }, el("span", { class: "ol-label" }, label), pills);
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
    let shown = "";
    const draw = (): void => {
      const list = outlook.item.state[field];
      const key = JSON.stringify(list);
      if (key === shown) return;
      shown = key;
      const had = document.activeElement === input;
      pills.replaceChildren(...list.map((one) => this.pill(one, () => put(list.filter((other) => other !== one)))), input);
      if (had) input.focus();
    };
    return { row, draw };
  }

  private pill({ name, address, kind }: HostRecipient, remove: () => void): HTMLElement {
    const off = el("button", { type: "button", class: "ol-icon", "aria-label": this.words.remove(name) }, "✕");
    off.addEventListener("click", remove);
    return el("span", { class: `ol-pill ol-${kind}`, title: address || name }, el("span", {}, name), off);
  }

  private line(
    label: string,
    name: string,
    value: string,
    change: (value: string) => void,
  ): { row: HTMLElement; draw: (value: string) => void } {
    const input = el("input", { type: "text", "aria-label": label, placeholder: label, "data-field": name });
    input.value = value;
    input.addEventListener("input", () => change(input.value));
    const draw = (now: string): void => {
      if (input.value !== now) input.value = now;
    };
    return { row: el("div", { class: "ol-row ol-line" }, input), draw };
  }

  private body({ item }: Outlook): { element: HTMLElement; draw: () => void } {
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

  private attach(outlook: Outlook, strip: HTMLElement): HTMLElement {
    const input = el("input", { type: "file", multiple: true, class: "ol-file", "aria-label": this.words.attach });
    input.addEventListener("change", () => void this.take(outlook, input));
    const label = el("label", { class: "ol-attach" }, "📎 ", this.words.attach, input);
    return el("div", { class: "ol-row" }, strip, label);
  }

  private async take(outlook: Outlook, input: HTMLInputElement): Promise<void> {
    const files = [...(input.files ?? [])];
    input.value = "";
    for (const file of files) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      let binary = "";
      for (const byte of bytes) binary += String.fromCharCode(byte);
      outlook.edit({ attach: [{ name: file.name, base64: btoa(binary), contentType: file.type || "application/octet-stream" }] });
    }
  }

  private drawAttachments(outlook: Outlook, strip: HTMLElement): void {
    const { attachments } = outlook.item.state;
    strip.hidden = attachments.length === 0;
    strip.replaceChildren(
      ...attachments.map((one) => {
        const off = el("button", { type: "button", class: "ol-icon", "aria-label": this.words.remove(one.name) }, "✕");
        off.addEventListener("click", () => outlook.edit({ detach: [one.name] }));
        return el(
          "span",
          { class: "ol-file-chip", role: "listitem" },
          el("span", {}, one.name),
          el("small", {}, size(one.size, this.root.lang)),
          off,
        );
      }),
    );
  }

  private drawNotices(outlook: Outlook, notices: HTMLElement): void {
    const key = JSON.stringify(outlook.item.state.notifications);
    if (notices.dataset.shown === key) return;
    notices.dataset.shown = key;
    notices.replaceChildren(
      ...outlook.item.state.notifications.map(({ key: name, type, message, action }) => {
        const off = el("button", { type: "button", class: "ol-icon", "aria-label": this.words.dismiss }, "✕");
        off.addEventListener("click", () => outlook.notification(name, "dismiss"));
        const open = action ? [el("button", { type: "button", class: "ol-link" }, action.actionText)] : [];
        open[0]?.addEventListener("click", () => outlook.notification(name, "open"));
        return el("div", { class: `ol-notice ol-${type}` }, el("span", {}, message), ...open, off);
      }),
    );
  }

  /** What the receivers see. */
  private drawSent(left: ItemState): void {
    const say = this.words;
    const names = (list: readonly HostRecipient[]): string =>
      list.map(({ name, address }) => (address && address !== name ? `${name} <${address}>` : name)).join("; ");
    const row = (label: string, value: string): Node[] => (value === "" ? [] : [el("dt", {}, label), el("dd", {}, value)]);
    const text = left.bodyType === "html" ? textOfHtml(left.body) : left.body;
    const list = el(
      "dl",
      {},
      ...row(say.from, names([left.from])),
      ...row(say.to, names(left.to)),
      ...row(say.cc, names(left.cc)),
      ...row(say.bcc, names(left.bcc)),
      ...row(say.subject, left.subject),
      ...row(say.attachments, left.attachments.map(({ name }) => name).join(", ")),
    );
    this.main.replaceChildren(
      el(
        "section",
        { class: "ol-sent", role: "status" },
        el("h2", {}, `✓ ${say.sent}`),
        el("h3", {}, say.sentTo),
        list,
        el("div", { class: "ol-sent-text" }, text),
      ),
    );
  }
}

const size = (bytes: number, lang: string): string =>
  bytes < 1024
    ? `${bytes} B`
    : bytes < 1024 * 1024
      ? `${Math.round(bytes / 1024)} kB`
      : `${(bytes / 1024 / 1024).toLocaleString(lang, { maximumFractionDigits: 1 })} MB`;
