import { defineContentScript } from "wxt/utils/define-content-script";
import { onAnyMessage, onSettings, readSettings, shadowOf } from "../src/hosts/browser-page.ts";
import { isOwn } from "../src/ui/own-name.ts";
import { openGate } from "./guard/gate.ts";
import { decides, HEARD, isSign } from "./guard/heard.ts";

/**
 * The guard in a page, as far as it is there from the start: listeners before the page's own code, on the window and
 * capturing. What judges and asks (`guard/channels.ts`, with detectors, word lists and dialog) stands in the same file but
 * runs only at the first sign that somebody will type or paste, so that a page that is only read costs next to nothing.
 */
export default defineContentScript({
  matches: ["<all_urls>"],
  runAt: "document_start",
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main() {
    arm();
    // An earlier version of the extension left its dialog behind. Only now: later such an element is a tip of this version.
    if (Array.from(document.documentElement?.children ?? []).some(isOwn)) wake().clearUp();
    readSettings().then(
      (kept) => {
        settings = kept;
      },
      () => undefined,
    );
    onSettings((changed) => {
      settings = { ...settings, ...changed };
    });
    // A page that opens its document again throws our listeners away; the gate tells at once, this tells where there is none.
    new MutationObserver(arm).observe(document, { childList: true });
    openGate({
      clipboard: () => wake().readClipboard(),
      rearm: arm,
      picker: watchPicker,
    });
    onAnyMessage((message) => wake().answer(message));
  },
});

type Channels = typeof import("./guard/channels.ts");
/** The one way to run a module of this same file at a later moment and have it at once: what is judged now cannot wait for a promise. */
declare function require(path: "./guard/channels.ts"): Channels;

/** Read at once: the first verdict must not wait for them, nor be given without them. */
let settings: Readonly<Record<string, unknown>> = {};
let awake: Channels | undefined;
/** Waking is put off to the next free moment: only once. */
let waking = false;

/** The rest of the guard. */
function wake(): Channels {
  if (awake === undefined) {
    awake = require("./guard/channels.ts");
    awake.begin(settings);
  }
  return awake;
}

function arm(): void {
  for (const type of HEARD) window.addEventListener(type, hear, true);
  if (import.meta.env.FIREFOX) for (const type of ["pointerdown", "keydown"]) window.addEventListener(type, watchRoot, true);
}

function hear(event: Event): void {
  if (awake !== undefined || decides(event)) wake().hear(event);
  else if (!waking && isSign(event)) {
    waking = true;
    setTimeout(() => wake().warm(), 0);
  }
}

/** In Firefox no event of a file input in a closed shadow root reaches the window, so the root is listened to from the first touch. */
function watchRoot(event: Event): void {
  const inner = event.composedPath()[0];
  const root = inner instanceof Element ? shadowOf(inner) : null;
  if (root === null || root.mode === "open") return;
  for (const type of ["input", "change"]) root.addEventListener(type, hear, true);
  for (const type of ["pointerdown", "keydown"]) root.addEventListener(type, watchRoot, true);
}

/** A file input outside the page sends its events past the window. */
function watchPicker(input: HTMLInputElement): void {
  if (input.isConnected) return;
  for (const type of ["input", "change"]) input.addEventListener(type, hear, true);
}
