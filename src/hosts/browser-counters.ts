import { browser } from "wxt/browser";
import { categoryOf } from "../catalogue.ts";
import { type Count, counted, within } from "../counters.ts";
import type { Answer } from "../question.ts";
import { followPolicy } from "./browser.ts";

const COUNTS = "counts";

/** How long counts are kept; known only after the policy was read, and a background that just woke up may be asked before. */
let months: Promise<number>;
let last: Promise<unknown> = Promise.resolve();

/** Counts what is chosen, when the policy wants that; forgets everything when it no longer does. Background only. */
export function followCounting(today: () => string): void {
  months = new Promise((first) => {
    followPolicy(({ policy: { statistics } }) => {
      first(statistics.months);
      months = Promise.resolve(statistics.months);
      void change((counts) => within(counts, today(), statistics.months));
    });
  });
}

/** Counts one answer: which rules asked, what was chosen and why, and on what kind of site. */
export async function countChoice(rules: readonly string[], { choice, reason }: Answer, host: string, today: string): Promise<void> {
  const kept = await months;
  await change((counts) =>
    counted(counts, { rules, choice, site: categoryOf(host) ?? "other", ...(reason === undefined ? {} : { reason }) }, today, kept),
  );
}

/** What was counted. */
export const readCounts = async (): Promise<Count[]> => ((await browser.storage.local.get(COUNTS))[COUNTS] as Count[] | undefined) ?? [];

/** Forgets what was counted. */
export const wipeCounts = (): Promise<void> => browser.storage.local.remove(COUNTS);

/** One at a time: two tabs may ask at once. */
function change(how: (counts: readonly Count[]) => Count[]): Promise<void> {
  const next = last.then(async () => {
    const before = await readCounts();
    const after = how(before);
    if (after.length === 0) {
      if (before.length > 0) await wipeCounts();
    } else await browser.storage.local.set({ [COUNTS]: after });
  });
  last = next.catch(() => undefined);
  return next;
}
