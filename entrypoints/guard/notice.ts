import { ownHost } from "../../src/ui/own-host.ts";

const STYLE = `
:host { all: initial !important; display: block !important; position: fixed !important; width: 0 !important; height: 0 !important; }
@media print { :host { display: none !important; } }
[popover] {
  position: fixed; inset: auto auto 24px 50%; translate: -50% 0; margin: 0; max-width: min(440px, calc(100vw - 32px)); border: 1px solid var(--line);
  border-radius: 8px; padding: 12px 16px; background: var(--raised); color: var(--ink); box-shadow: var(--shadow); pointer-events: none;
}`;

/** How long a message stays: long enough to read twice. */
const STAYS = 9_000;

/** Says something over the page, without taking the focus. */
export function showNotice(text: string, lang: string): void {
  const { host, shadow } = ownHost(STYLE);
  const box = document.createElement("div");
  box.className = "zorgvuldig";
  box.lang = lang;
  box.popover = "manual";
  box.setAttribute("role", "status");
  shadow.append(box);
  document.documentElement.append(host);
  box.showPopover();
  // After it shows, so that a screen reader hears it change.
  box.textContent = text;
  setTimeout(() => host.remove(), STAYS);
}
