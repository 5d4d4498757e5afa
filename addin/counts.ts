import { type Count, counted, type Happened, takenBack, within } from "../src/counters.ts";
import { today } from "../src/ui/day.ts";

/*
 * How often somebody let something be as it is, and why: in this window's own memory on this machine, never in the mailbox and
 * never with the mail. The same count and the same limits as in the browser, and off unless the policy turns it on.
 */

const KEY = "zorgvuldig.counts";

/** What was counted and may still be remembered. Where the policy does not count, what there was is gone. */
export function readCounts(months: number): Count[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    const all = Array.isArray(stored) ? (stored as Count[]) : [];
    const counts = within(all, today(), months);
    if (counts.length < all.length) keep(counts);
    return counts;
  } catch {
    // Switched off for pages in a frame: then nothing is counted.
    return [];
  }
}

/** Counts that somebody let one rule's question be. */
export const countSettled = (rule: string, reason: string, months: number): void =>
  keep(counted(readCounts(months), happened(rule, reason), today(), months));

/** Somebody thought better of it: then it did not happen. */
export const uncountSettled = (rule: string, reason: string, months: number): void =>
  keep(takenBack(readCounts(months), happened(rule, reason), today()));

/** Forgets what was counted. */
export const wipeCounts = (): void => keep([]);

const happened = (rule: string, reason: string): Happened => ({
  rules: [rule],
  choice: "anyway",
  site: "other",
  ...(reason === "" ? {} : { reason }),
});

function keep(counts: readonly Count[]): void {
  try {
    if (counts.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(counts));
  } catch {
    // As above.
  }
}
