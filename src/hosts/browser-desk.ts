import { browser } from "wxt/browser";
import type { Call, Said } from "../desk.ts";
import type { Message } from "./browser.ts";

/** A desk of our own beside the page: how a page gets one and talks to it. Who serves it is in `browser-desks.ts`. */

/** The name of the lines to a desk. */
export const DESK = "desk";

/** So long without a word, and the desk is taken to be dead or to hang. */
const SILENCE = 30_000;

/** What comes over the line: something the desk says, or that it broke. */
export type OverLine = Said | { readonly say: "broken" };

/** A desk that works for one paste or upload. */
export interface DeskLine {
  /** Asks one thing and waits for the answer. Rejects when the desk is gone, broken, or silent for too long. */
  ask(call: Call): Promise<Said>;
  /** Ends the work, whatever it was doing. */
  close(): void;
}

/** Gets a desk. Rejects when there is none to be had, as after an update of the extension under an open page. */
export async function openDesk(onShare: (share: number) => void): Promise<DeskLine> {
  // In Chrome the page that holds the desks may have to be made first.
  await browser.runtime.sendMessage({ type: "desk" } satisfies Message);
  const line = browser.runtime.connect({ name: DESK });
  let settle: { resolve(said: Said): void; reject(error: Error): void } | undefined;
  let gone: Error | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;
  const end = (why: string) => {
    clearTimeout(patience);
    gone = gone ?? new Error(why);
    settle?.reject(gone);
    settle = undefined;
    line.disconnect();
  };
  const wait = () => {
    clearTimeout(patience);
    patience = setTimeout(() => end("too-slow"), SILENCE);
  };
  line.onDisconnect.addListener(() => end("gone"));
  line.onMessage.addListener((said: OverLine) => {
    if (said.say === "broken") end("broken");
    else if (said.say === "share") {
      wait();
      onShare(said.share);
    } else {
      clearTimeout(patience);
      settle?.resolve(said);
      settle = undefined;
    }
  });
  return {
    ask: (call) =>
      new Promise<Said>((resolve, reject) => {
        if (gone) {
          reject(gone);
          return;
        }
        settle = { resolve, reject };
        wait();
        line.postMessage(call);
      }),
    close: () => end("closed"),
  };
}
