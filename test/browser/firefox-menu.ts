import type { Bidi } from "./bidi.ts";

/** Opens the context menu with the right mouse button, as a person does; the driver's own mouse, so the event is the browser's. */
export async function rightClick(bidi: Bidi, context: string, sharedId: string): Promise<void> {
  await bidi.send("input.performActions", {
    context,
    actions: [
      {
        type: "pointer",
        id: "mouse",
        actions: [
          { type: "pointerMove", x: 0, y: 0, origin: { type: "element", element: { sharedId } } },
          { type: "pointerDown", button: 2 },
          { type: "pointerUp", button: 2 },
        ],
      },
    ],
  });
}

/**
 * Chooses in the menu that is open, in the browser's own window: the extension's submenu, then the item. Answers with what the
 * submenu says, item by item; without `item` nothing is chosen and the menu is closed.
 */
export async function chooseInMenu(bidi: Bidi, extension: string, item?: string): Promise<string[]> {
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>("browsingContext.getTree", { "moz:scope": "chrome" });
  const answer = await bidi.send<{ type: string; result: { value?: string }; exceptionDetails?: { text: string } }>("script.evaluate", {
    target: { context: contexts[0]?.context },
    awaitPromise: true,
    expression: `(${inWindow})(${JSON.stringify(extension)}, ${JSON.stringify(item ?? null)})`,
  });
  if (answer.type === "exception") throw new Error(answer.exceptionDetails?.text);
  return JSON.parse(answer.result.value ?? "[]") as string[];
}

/** Runs in the browser's window; text, because nothing of this file exists there. */
const inWindow = `(async (extension, item) => {
  const menu = document.getElementById("contentAreaContextMenu");
  const shown = (popup) => popup.state === "open" ? undefined : new Promise((done) => popup.addEventListener("popupshown", done, { once: true }));
  const hidden = (popup) => popup.state === "closed" ? undefined : new Promise((done) => popup.addEventListener("popuphidden", done, { once: true }));
  await shown(menu);
  const ours = [...menu.children].find((one) => one.localName === "menu" && one.label === extension && !one.hidden);
  if (!ours) {
    menu.hidePopup();
    await hidden(menu);
    return "[]";
  }
  ours.openMenu(true);
  await shown(ours.menupopup);
  const items = [...ours.menupopup.children];
  const labels = JSON.stringify(items.map((one) => one.label));
  const chosen = items.find((one) => one.label === item);
  if (chosen) ours.menupopup.activateItem(chosen);
  else menu.hidePopup();
  await hidden(menu);
  return labels;
})`;
