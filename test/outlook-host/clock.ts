/** Time of a host: the real one in a browser, a made one in Node, so that five minutes of waiting cost nothing. */

export interface Clock {
  now(): number;
  setTimeout(run: () => void, ms: number): number;
  clearTimeout(id: number): void;
}

export const realClock: Clock = {
  now: () => performance.now(),
  setTimeout: (run, ms) => Number(setTimeout(run, ms)),
  clearTimeout: (id) => clearTimeout(id),
};

export const wait = (clock: Clock, ms: number): Promise<void> => new Promise((done) => clock.setTimeout(done, ms));
