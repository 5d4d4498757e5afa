/** The notifications above a mail, with their button. */

import { el } from "./element.ts";
import type { Outlook } from "./outlook.ts";
import type { Drawn } from "./recipient-field.ts";
import type { Words } from "./words.ts";

export function notices(outlook: Outlook, say: Words): Drawn {
  const element = el("div", { class: "ol-notices", role: "status" });
  let shown: readonly unknown[] | undefined;
  const draw = (): void => {
    const { notifications } = outlook.item.state;
    if (notifications === shown) return;
    shown = notifications;
    const rows = notifications.map(({ key, type, message, action }) => {
      const off = el("button", { type: "button", class: "ol-icon", "aria-label": say.dismiss }, "✕");
      off.addEventListener("click", () => outlook.notification(key, "dismiss"));
      const open = el("button", { type: "button", class: "ol-link", hidden: action === undefined }, action?.actionText ?? "");
      open.addEventListener("click", () => outlook.notification(key, "open"));
      return el("div", { class: `ol-notice ol-${type}` }, el("span", {}, message), open, off);
    });
    element.replaceChildren(...rows);
  };
  return { element, draw };
}
