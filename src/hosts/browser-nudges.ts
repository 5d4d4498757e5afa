import { browser } from "wxt/browser";
import { type NudgeMemory, noMemory } from "../nudge.ts";

const NUDGES = "nudges";

/** Which tips were shown on this machine, and when. It never leaves it, and forgets after six months. */
export async function readNudges(): Promise<NudgeMemory> {
  const stored = (await browser.storage.local.get(NUDGES))[NUDGES] as Partial<NudgeMemory> | undefined;
  return { ...noMemory, ...stored };
}

/** Keeps that. */
export const keepNudges = (memory: NudgeMemory): Promise<void> => browser.storage.local.set({ [NUDGES]: memory });
