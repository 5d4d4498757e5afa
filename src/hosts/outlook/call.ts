/**
 * How long Outlook may take, in milliseconds, and the clock that says so. Mutable, so that a test of a call that never
 * answers does not wait as long as a person would.
 */
export const patience = {
  call: 10_000,
  settle: 300,
  later: (run: () => void, ms: number): unknown => setTimeout(run, ms),
  cancel: (timer: unknown): void => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

/** A call to Outlook that did not do what it should. */
export class OutlookError extends Error {
  constructor(
    readonly call: string,
    readonly why: "failed" | "timeout" | "missing" | "unverified" | "nothing",
    readonly code?: number,
    message?: string,
  ) {
    super(`${call}: ${why}${code === undefined ? "" : ` ${code}`}${message === undefined ? "" : ` (${message})`}`);
    this.name = "OutlookError";
  }
}

/**
 * One call to Office.js as a promise that always settles. Office.js throws at once for wrong arguments, answers with an
 * error code, or never answers at all (docs/outlook-quirks.md, "Calls that never answer"); the caller sees one kind of error.
 */
export function ask<T>(call: string, start: (done: (result: Office.AsyncResult<T>) => void) => void, wait = patience.call): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = patience.later(() => reject(new OutlookError(call, "timeout")), wait);
    try {
      start((result) => {
        patience.cancel(timer);
        if (succeeded(result)) resolve(result.value);
        else reject(new OutlookError(call, "failed", result?.error?.code, result?.error?.message));
      });
    } catch (error) {
      patience.cancel(timer);
      reject(new OutlookError(call, "failed", undefined, error instanceof Error ? error.message : String(error)));
    }
  });
}

/**
 * The same for what must have an answer. Nothing may be how this Outlook says "empty", or a slip: so it is asked once more, and
 * the second answer counts.
 */
export async function askAgain<T>(call: string, start: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T | undefined> {
  const first = await ask<T | null | undefined>(call, start as never);
  return first ?? (await ask<T | null | undefined>(call, start as never)) ?? undefined;
}

/** The reference says "succeeded"; its type descriptions give the word no value, so whatever the host itself calls it counts too. */
function succeeded(result: Office.AsyncResult<unknown> | undefined): boolean {
  const named: unknown = Office.AsyncResultStatus?.Succeeded;
  return String(result?.status) === "succeeded" || (named !== undefined && result?.status === named);
}

/**
 * Reads until what is read is right, a few times: on the web a change is sometimes seen a moment later (office-js #4296),
 * and one read that fails says nothing about what was written.
 */
export async function until<T>(read: () => Promise<T>, right: (value: T) => boolean, tries = 4): Promise<{ value: T; ok: boolean }> {
  for (let left = tries - 1; ; left--) {
    try {
      const value = await read();
      const ok = right(value);
      if (ok || left === 0) return { value, ok };
    } catch (error) {
      if (left === 0) throw error;
    }
    await pause(patience.settle);
  }
}

/** Waits. */
export const pause = (time: number): Promise<void> => new Promise((resolve) => void patience.later(resolve, time));

/** At most three calls at a time: Outlook documents that limit, and parallel ones have hung (office-js #3576). */
export async function threeAtATime<T>(work: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const lane = async () => {
    while (next < work.length) {
      const mine = next++;
      results[mine] = await (work[mine] as () => Promise<T>)();
    }
  };
  await Promise.all([lane(), lane(), lane()]);
  return results;
}
