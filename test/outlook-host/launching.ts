/** Runs the add-in's launch events beside whatever else goes on: each in a fresh runtime, ended by completion, time or stop. */

import type { AddIn } from "./add-in.ts";
import type { Clock } from "./clock.ts";
import { wait } from "./clock.ts";
import type { LaunchEvent } from "./dispatch.ts";
import type { Stage } from "./runtime.ts";
import type { Completed } from "./smart-alert.ts";

/** How a launch event ended; absent while it runs. */
export interface Fired {
  readonly event: LaunchEvent;
  ended?: "completed" | "timeout" | "unavailable" | "stopped";
  /** How often the handler called `event.completed`. */
  completed: number;
}

export interface Surroundings {
  readonly addIn: AddIn;
  readonly stage: Stage;
  readonly clock: Clock;
  readonly timeoutAfter: number;
  readonly fired: Fired[];
}

export interface Run {
  readonly done: Promise<{ readonly ended: NonNullable<Fired["ended"]>; readonly options: Completed }>;
  readonly entry: Fired;
  stop(): void;
}

/** Starts a runtime and its handler. A second `completed` right after the first is still counted. */
export function run({ addIn, stage, clock, timeoutAfter, fired }: Surroundings, event: LaunchEvent, action: string, data: object): Run {
  const entry: Fired = { event, completed: 0 };
  fired.push(entry);
  const runtime = stage.start("event", addIn.eventPage);
  let end: (ended: NonNullable<Fired["ended"]>, options?: Completed) => void = () => {};
  const done = new Promise<{ ended: NonNullable<Fired["ended"]>; options: Completed }>((settle) => {
    const timer = clock.setTimeout(() => end("timeout"), timeoutAfter);
    end = (ended, options = {}) => {
      if (entry.ended !== undefined) return;
      entry.ended = ended;
      clock.clearTimeout(timer);
      void wait(clock, 0).then(() => {
        runtime.close();
        settle({ ended, options });
      });
    };
    runtime.ready.then(
      () =>
        runtime.invoke(action, { type: event, ...data }, (status, options) => {
          if (status === 0) entry.completed++;
          end(status === 0 ? "completed" : "unavailable", options);
        }),
      () => end("unavailable"),
    );
  });
  return { done, entry, stop: () => end("stopped") };
}

export class LaunchEvents {
  private readonly running = new Set<Run>();
  private readonly others = new Set<Promise<unknown>>();

  constructor(
    private readonly around: Surroundings,
    private readonly notify: () => void,
  ) {}

  /** Fires an event when the manifest wants it. */
  fire(event: LaunchEvent, data: object): void {
    const handler = this.around.addIn.events[event];
    if (handler === undefined) return;
    const started = run(this.around, event, handler.action, data);
    this.running.add(started);
    void started.done.then(() => {
      this.running.delete(started);
      this.notify();
    });
  }

  /** Something else that `idle` waits for. */
  track(promise: Promise<unknown>): void {
    this.others.add(promise);
    void promise.finally(() => {
      this.others.delete(promise);
      this.notify();
    });
  }

  /** What Outlook does when Send is pressed: events that are still running are over. */
  stopAll(): void {
    for (const { stop } of this.running) stop();
  }

  /** Until nothing runs any more, those included that a running one causes. */
  async idle(): Promise<void> {
    const { clock } = this.around;
    await wait(clock, 0);
    while (this.running.size + this.others.size > 0) {
      await Promise.all([...[...this.running].map(({ done }) => done), ...this.others]);
      await wait(clock, 0);
    }
  }
}
