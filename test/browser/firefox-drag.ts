import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Bidi } from "./bidi.ts";

/**
 * A drag from outside the browser, which Firefox's protocol cannot make: a script in the page's process starts a drag session
 * and sends the events as the browser itself would, trusted and with the native drop after them.
 */
export async function dropInFirefox(
  bidi: Bidi,
  url: string,
  selector: string,
  { text, files = [] }: { readonly text?: string; readonly files?: readonly string[] },
): Promise<void> {
  const carried = await Promise.all(
    files.map(async (path) => ({ name: basename(path), base64: (await readFile(path)).toString("base64") })),
  );
  const script = `(${inPage})(${JSON.stringify({ selector, text, files: carried })})`;
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>("browsingContext.getTree", { "moz:scope": "chrome" });
  const answer = await bidi.send<{ result: { value?: string } }>("script.evaluate", {
    target: { context: contexts[0]?.context },
    awaitPromise: true,
    expression: `(async () => {
      const { messageManager } = gBrowser.browsers.find(({ currentURI }) => currentURI.spec === ${JSON.stringify(url)});
      const done = new Promise((resolve) => messageManager.addMessageListener("zv-dropped", function heard({ data }) {
        messageManager.removeMessageListener("zv-dropped", heard);
        resolve(data);
      }));
      messageManager.loadFrameScript("data:," + encodeURIComponent(${JSON.stringify(script)}), false);
      return done;
    })()`,
  });
  if (answer.result.value !== "") throw new Error(`The drop failed: ${answer.result.value}`);
}

/** Runs in the page's process with the browser's own rights; text, because nothing of this file exists there. */
const inPage = `(({ selector, text, files }) => {
  try {
    let view = content;
    let target = view.document.querySelector(selector);
    const box = target.getBoundingClientRect();
    let [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    target = view.document.elementFromPoint(x, y);
    for (;;) {
      // A text field of the browser has a shadow tree too, of which a drop knows nothing.
      const inner = target.matches("input, textarea") ? null : target.openOrClosedShadowRoot?.elementFromPoint(x, y);
      if (inner && inner !== target) target = inner;
      else if (target.contentDocument) {
        const frame = target.getBoundingClientRect();
        x -= frame.left;
        y -= frame.top;
        view = target.contentWindow;
        target = view.document.elementFromPoint(x, y);
      } else break;
    }
    // What the page may read must have been put there by the page's own kind.
    const page = Cu.Sandbox(view, { sandboxPrototype: view, wantXrays: true });
    page.text = text;
    page.files = Cu.cloneInto(files, page);
    const carrier = Cu.evalInSandbox(\`(() => {
      const carrier = new DataTransfer();
      if (text !== undefined) carrier.setData("text/plain", text);
      for (const { name, base64 } of files) {
        const type = name.endsWith(".txt") ? "text/plain" : "";
        carrier.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name, { type }));
      }
      return carrier;
    })()\`, page);
    const drags = Cc["@mozilla.org/widget/dragservice;1"].getService(Ci.nsIDragService);
    drags.startDragSessionForTests(view, Ci.nsIDragService.DRAGDROP_ACTION_COPY);
    for (const type of ["dragenter", "dragover", "drop"]) {
      // Where the caret comes is read from the place on the screen.
      const at = { clientX: x, clientY: y, screenX: x + view.mozInnerScreenX, screenY: y + view.mozInnerScreenY };
      const event = new view.DragEvent(type, { bubbles: true, cancelable: true, composed: true, view, dataTransfer: carrier, ...at });
      view.windowUtils.dispatchDOMEventViaPresShellForTesting(target, event);
    }
    drags.getCurrentSession(view)?.endDragSession(true, 0);
    sendAsyncMessage("zv-dropped", "");
  } catch (error) {
    sendAsyncMessage("zv-dropped", String(error));
  }
})`;
