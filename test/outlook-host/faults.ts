/** What a test lets go wrong. */

import { numberOf } from "./dispatch.ts";

/** Which program calls: the launch-event runtime or a page (task pane, function command). */
export type Caller = "event" | "pane";

export interface Fault {
  /** Name in dispatch.ts ("recipients.set") or Office.js's own number. */
  readonly on: string | number;
  /** Only the nth matching call, counted from 1; otherwise every one. */
  readonly nth?: number;
  readonly from?: Caller;
  /**
   * `hang`: never answers and does nothing. `hang-after`: does it and never answers. `lie`: reports success and does nothing.
   * `error`: fails with this code of Office.js; with `after` it is done all the same. `latency`: answers later.
   */
  readonly does: "hang" | "hang-after" | "lie" | { readonly error: number; readonly after?: boolean } | { readonly latency: number };
}

/** Chooses the fault for a call, counting calls per fault. */
export function faultChooser(faults: readonly Fault[]): (id: number, from: Caller) => Fault["does"] | undefined {
  const wired = faults.map((fault) => ({ ...fault, id: typeof fault.on === "number" ? fault.on : numberOf(fault.on), seen: 0 }));
  return (id, from) => {
    for (const fault of wired) {
      if (fault.id !== id || (fault.from !== undefined && fault.from !== from)) continue;
      fault.seen++;
      if (fault.nth === undefined || fault.nth === fault.seen) return fault.does;
    }
    return undefined;
  };
}
