/** The row with the attachments and the way to add one. */

import { el } from "./element.ts";
import type { Outlook } from "./outlook.ts";
import type { Drawn } from "./recipient-field.ts";
import type { Words } from "./words.ts";

export function attachmentStrip(outlook: Outlook, say: Words, lang: string): Drawn {
  const strip = el("div", { class: "ol-attachments", role: "list", "aria-label": say.attachments });
  const input = el("input", { type: "file", multiple: true, class: "ol-file", "aria-label": say.attach });
  input.addEventListener("change", () => void take(outlook, input));
  const element = el("div", { class: "ol-row" }, strip, el("label", { class: "ol-attach" }, "📎 ", say.attach, input));
  let shown: readonly unknown[] | undefined;
  const draw = (): void => {
    const { attachments } = outlook.item.state;
    if (attachments === shown) return;
    shown = attachments;
    strip.hidden = attachments.length === 0;
    const chips = attachments.map(({ name, size }) => {
      const off = el("button", { type: "button", class: "ol-icon", "aria-label": say.remove(name) }, "✕");
      off.addEventListener("click", () => outlook.edit({ detach: [name] }));
      return el("span", { class: "ol-file-chip", role: "listitem" }, el("span", {}, name), el("small", {}, measure(size, lang)), off);
    });
    strip.replaceChildren(...chips);
  };
  return { element, draw };
}

async function take(outlook: Outlook, input: HTMLInputElement): Promise<void> {
  const files = [...(input.files ?? [])];
  input.value = "";
  for (const file of files) {
    let binary = "";
    for (const byte of new Uint8Array(await file.arrayBuffer())) binary += String.fromCharCode(byte);
    outlook.edit({ attach: [{ name: file.name, base64: btoa(binary), contentType: file.type || "application/octet-stream" }] });
  }
}

function measure(bytes: number, lang: string): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} kB`;
  return `${(bytes / 1024 / 1024).toLocaleString(lang, { maximumFractionDigits: 1 })} MB`;
}
