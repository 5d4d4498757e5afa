/** One thing a person does in an editor, as the key that does it; `paste` is the guarded one. */
export type Act = "paste" | "undo" | "redo" | (string & {});

const MOVES = ["ArrowLeft", "ArrowRight", "Home", "End", "Shift+ArrowLeft", "Shift+ArrowRight", "Control+A"];
const LETTERS = ["a", "b", "c", " ", "Enter", "Backspace"];

/** A row of random numbers that is the same for the same seed. */
export function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/**
 * What somebody does: types, moves, selects, pastes once or twice, takes back and does again, and types on at the end. Nothing
 * is taken back that was not done in this same sequence.
 */
export function sequence(pick: (below: number) => number): Act[] {
  const acts: Act[] = [];
  const length = 2 + pick(5);
  const pasteAt = pick(length);
  let [done, undone, typing] = [0, 0, false];
  for (let i = 0; i < length; i++) {
    const what = i === pasteAt ? 0 : 1 + pick(9);
    if (what === 0 || (what === 1 && acts.filter((act) => act === "paste").length < 2)) {
      acts.push("paste");
      [done, undone, typing] = [done + 1, 0, false];
    } else if (what <= 3 && done > 0) {
      acts.push("undo");
      [done, undone, typing] = [done - 1, undone + 1, false];
    } else if (what === 4 && undone > 0) {
      acts.push("redo");
      [done, undone, typing] = [done + 1, undone - 1, false];
    } else if (what <= 6) {
      acts.push(MOVES[pick(MOVES.length)] as string);
      typing = false;
    } else {
      acts.push(LETTERS[pick(LETTERS.length)] as string);
      // Letters in a row are taken back together.
      [done, undone, typing] = [typing ? done : done + 1, 0, true];
    }
  }
  return [...acts, "#"];
}
