import { defineContentScript } from "wxt/utils/define-content-script";
import type { Message } from "../src/hosts/browser.ts";
import { onAnyMessage, onSettings, readSettings, shadowOf } from "../src/hosts/browser-page.ts";
import { isOwn } from "../src/ui/own-name.ts";
import { openGate } from "./guard/gate.ts";
import { decides, HEARD, isSign } from "./guard/heard.ts";
import { isReader } from "./guard/reader.ts";

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
      files: (files, more) => wake().openFiles(files, more),
      rearm: arm,
      picker: watchPicker,
    });
    onAnyMessage((message) => ((message as Message).type === "alive" ? Promise.resolve(isAlive()) : wake().answer(message)));
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

/** An event of our own, to find out whether we still hear. */
let probe: Event | undefined;

/** Are our listeners there, before those of the page? Undefined where there is no page to guard: the browser's reader of PDFs. */
function isAlive(): boolean | undefined {
  if (isReader()) return undefined;
  arm();
  // An event that no page takes for anything, when it gets through.
  const sent = new Event("dragenter", { cancelable: true });
  probe = sent;
  window.dispatchEvent(sent);
  probe = undefined;
  return sent.defaultPrevented;
}

function hear(event: Event): void {
  if (event === probe) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
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
