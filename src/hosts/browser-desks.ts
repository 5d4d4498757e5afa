import { type Browser, browser } from "wxt/browser";
import type { Call } from "../desk.ts";
import { DESK, type OverLine } from "./browser-desk.ts";

/**
 * Who serves the desks. A worker per desk, which can be ended whatever it is doing; and workers only live in a document. In
 * Firefox the background has one. In Chrome it has none, so there a hidden page of the extension holds them.
 */

const HOLDER = "/desk.html";
/** The hidden page goes when nothing was read for so long. */
const IDLE = 60_000;

/** Serves desks in this document. `onIdle` is called when nobody has needed one for a while. */
export function serveDesks(onIdle?: () => void): void {
  let open = 0;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    clearTimeout(leaving);
    if (onIdle && open === 0) leaving = setTimeout(onIdle, IDLE);
  };
  rest();
  browser.runtime.onConnect.addListener((line) => {
    if (line.name !== DESK) return;
    open++;
    rest();
    const worker = new Worker(browser.runtime.getURL("/desk-worker.js" as "/options.html"));
    const say = (said: OverLine) => line.postMessage(said);
    worker.onmessage = ({ data }: MessageEvent<OverLine>) => say(data);
    worker.onerror = () => say({ say: "broken" });
    line.onMessage.addListener((call: Call) => worker.postMessage(call));
    line.onDisconnect.addListener(() => {
      worker.terminate();
      open--;
      rest();
    });
  });
}

/** Chrome: makes the hidden page when it is not there. Background only. */
export async function holdDesks(): Promise<true> {
  if (import.meta.env.FIREFOX) return true;
  making = making ?? make().finally(() => (making = undefined));
  await making;
  return true;
}

let making: Promise<void> | undefined;

async function make(): Promise<void> {
  const { runtime, offscreen } = browser;
  const contexts = await runtime.getContexts({ contextTypes: ["OFFSCREEN_DOCUMENT" as Browser.runtime.ContextType] });
  if (contexts.length > 0) return;
  await offscreen.createDocument({
    url: HOLDER,
    reasons: ["WORKERS" as Browser.offscreen.Reason],
    justification: "Reads files and long texts on this computer, so that no web page freezes",
  });
}
