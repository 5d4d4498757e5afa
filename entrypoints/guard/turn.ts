/** A question is on the screen, or files are being read: one at a time. */
let asking = false;
/** The next one waits until what was answered last has been carried out. */
let queued = false;
let turn: Promise<void> = Promise.resolve();

/**
 * Does something that holds a paste, a file or a message back. While that is asked about the next one is stopped and not
 * asked about; one that comes while the answer is being carried out has its turn after that.
 */
export async function oneAtATime(act: () => Promise<void>): Promise<void> {
  if (asking || queued) return;
  queued = true;
  await turn;
  queued = false;
  asking = true;
  const done = act().finally(answered);
  turn = done.catch(() => undefined);
  await done;
}

/** The question was answered; what follows only carries that out. */
export function answered(): void {
  asking = false;
}
