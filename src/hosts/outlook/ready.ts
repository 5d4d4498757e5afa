import { patience } from "./call.ts";

/** Milliseconds after which somebody who looks at an empty pane is told why. */
const LATE = 15_000;

/**
 * Starts the pane once, when Outlook is ready for it; says so when that does not come, and still starts when it comes later.
 * Without Office.js (no network, a filter in between) it never will.
 */
export function whenReady(start: () => void, late: () => void): void {
  if (typeof Office === "undefined") {
    late();
    return;
  }
  let started = false;
  const once = () => {
    if (started) return;
    started = true;
    start();
  };
  patience.later(() => {
    if (!started) late();
  }, LATE);
  // One of both, or both: the reference has it answer a callback and a promise, and before it there was `initialize`.
  if (typeof Office.onReady === "function") Office.onReady(once)?.then(once, () => undefined);
  else (Office as { initialize?: unknown }).initialize = once;
}
