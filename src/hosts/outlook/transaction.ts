import type { Note } from "../../protect/protect.ts";
import type { PaneTextId } from "../../texts/pane.ts";
import type { Params } from "../../texts/text.ts";
import { OutlookError } from "./call.ts";

/** Something to tell the user. */
export interface Said {
  readonly id: PaneTextId;
  readonly with?: Params;
}

/** What came of a remedy. When it is not `done`, everything is as it was, or the sentence says what is not. */
export interface Applied {
  readonly done: boolean;
  readonly say: Said;
  /** Sentences of `texts/protect.ts` about the protected files. */
  readonly notes?: readonly Note[];
  /** Takes it back; absent when there is nothing to take back. */
  readonly undo?: () => Promise<Applied>;
  /** Files were protected: the pass-phrase must now be shown. */
  readonly locked?: boolean;
}

/** Thrown by a step to stop with a sentence of its own, after everything was taken back. */
export class Refusal extends Error {
  constructor(readonly said: Said) {
    super(said.id);
    this.name = "Refusal";
  }
}

/** Thrown by a step that could not take itself back: the user must look. */
export class HalfDone extends Error {
  override readonly name = "HalfDone";
}

/** Takes a step's own work back; when that fails too, nobody may say that nothing has changed. */
export async function takingBack(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch {
    throw new HalfDone();
  }
}

/**
 * Carries out the steps of a remedy; when one fails, takes the earlier ones back, last first, and says so in words. Each
 * step adds or changes, reads back and verifies before the next one removes anything. `what` names the part of the item
 * that the user must look at when even taking back cannot be verified.
 */
export async function transaction(
  what: "recipients" | "attachments" | "text" | "disclaimer" | "meeting",
  work: (onFailure: (takeBack: () => Promise<void>) => void) => Promise<Applied>,
): Promise<Applied> {
  const steps: (() => Promise<void>)[] = [];
  try {
    return await work((takeBack) => steps.unshift(takeBack));
  } catch (error) {
    let restored = !(error instanceof HalfDone);
    for (const takeBack of steps) {
      try {
        await takeBack();
      } catch {
        // The earlier steps added something; as long as this one stands, that may be the only copy.
        restored = false;
        break;
      }
    }
    if (!restored) return { done: false, say: { id: `half.${what}` } };
    if (error instanceof Refusal) return { done: false, say: error.said };
    return { done: false, say: { id: error instanceof OutlookError && error.why === "timeout" ? "failed.slow" : "failed" } };
  }
}

/**
 * The way back of a remedy: its steps one after the other, each of which may be tried again. When one fails nothing is promised,
 * because an earlier one, or even this one, may have been carried out; the way back stays open.
 */
export function wayBack(...steps: readonly (() => Promise<void>)[]): () => Promise<Applied> {
  const undo = async (): Promise<Applied> => {
    let begun = false;
    try {
      for (const step of steps) {
        await step();
        begun = true;
      }
      return { done: true, say: { id: "undone" } };
    } catch (error) {
      // The user wrote on in the meantime: that is seen before anything is written.
      if (!begun && error instanceof Refusal) return { done: false, say: error.said };
      return { done: false, say: { id: "undo.failed" }, undo };
    }
  };
  return undo;
}

/** Stops the transaction when what was read back is not what it should be. */
export function verified(ok: boolean, call: string): void {
  if (!ok) throw new OutlookError(call, "unverified");
}
