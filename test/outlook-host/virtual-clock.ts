/** Made time for a host in Node: nothing waits, and every wait ends in the right order. */

import type { Clock } from "./clock.ts";

interface Timer {
  readonly id: number;
  readonly at: number;
  readonly run: () => void;
}

const LEAP = 500;
const QUIET = 15;

export class VirtualClock implements Clock {
  private time = 0;
  private next = 1;
  private timers: Timer[] = [];

  now = (): number => this.time;

  setTimeout = (run: () => void, ms: number): number => {
    const id = this.next++;
    this.timers.push({ id, at: this.time + Math.max(0, ms || 0), run });
    return id;
  };

  clearTimeout = (id: number): void => {
    this.timers = this.timers.filter((timer) => timer.id !== id);
  };

  /** Lets time pass until a promise is settled; after each step everything that became possible happens first. */
  async settle<T>(promise: Promise<T>): Promise<T> {
    let done = false;
    const mark = (): void => {
      done = true;
    };
    promise.then(mark, mark);
    for (;;) {
      await new Promise((go) => setImmediate(go));
      if (done) return promise;
      const first = this.earliest();
      // Real work (WebCrypto in a pane's code) gets real time before hours of made time go by.
      if (first === undefined || first.at - this.time >= LEAP) {
        await new Promise((go) => setTimeout(go, QUIET));
        if (done) return promise;
        if (this.earliest() !== first) continue;
        if (first === undefined) throw new Error("Nothing is going to happen any more, and the promise is still open");
      }
      this.timers = this.timers.filter((timer) => timer !== first);
      this.time = Math.max(this.time, first.at);
      first.run();
    }
  }

  private earliest(): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of this.timers) if (first === undefined || timer.at < first.at) first = timer;
    return first;
  }
}
