import { type Leak, newLeak } from "../src/report.ts";

const KEY = "zorgvuldig.leak";

/**
 * The answers of the leak helper, for as long as this window is open: a pane that is closed by mistake or starts anew does not
 * cost them. Where Outlook's frame allows no storage they live as long as the pane does.
 */
export function keepDraft(leak: Leak | undefined): void {
  try {
    if (leak === undefined) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(leak));
  } catch {
    // Third-party storage is switched off: then there is nothing to keep it in.
  }
}

/** Can anything be kept in this frame? */
export function canKeep(): boolean {
  try {
    return typeof sessionStorage.length === "number";
  } catch {
    return false;
  }
}

/** The answers from before. */
export function keptDraft(): Leak | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    return kept === null ? undefined : { ...newLeak(Date.now()), ...(kept as Partial<Leak>) };
  } catch {
    return undefined;
  }
}
