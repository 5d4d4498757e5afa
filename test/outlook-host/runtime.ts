/** What a host must offer: programs in which parts of the add-in run. */

import type { PageEvent } from "./dispatch.ts";
import type { Caller } from "./faults.ts";
import type { Completed } from "./smart-alert.ts";

/** One program of the add-in: a launch-event runtime or a page. */
export interface Runtime {
  readonly ready: Promise<void>;
  /** Runs an associated function and reports each `event.completed`; no handler: status 11101. */
  invoke(action: string, event: object, report: (status: number, options: Completed) => void): void;
  tell(event: PageEvent, payload: string): void;
  close(): void;
}

export interface Stage {
  start(kind: Caller, page: string): Runtime;
}
