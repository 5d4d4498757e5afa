/** A question is on the screen, or files are being read: one at a time. */
let busy = false;

/** Does something that holds a paste, a file or a message back; meanwhile the next one is stopped but not asked about. */
export async function oneAtATime(act: () => Promise<void>): Promise<void> {
  if (busy) return;
  busy = true;
  try {
    await act();
  } finally {
    busy = false;
  }
}
