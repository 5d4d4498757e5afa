import { ask } from "./call.ts";

/**
 * The add-in's settings in the user's own mailbox: the only memory that classic Outlook's script runtime can read. They hold
 * the organisation's policy and nothing about a message.
 */

/** What Outlook lets an add-in keep there, in characters; a little less than the 32 KB it documents. */
export const ROOM = 30_000;

const settings = (): Office.RoamingSettings | undefined => Office.context?.roamingSettings;

/** Reads a setting, as Outlook had it when this runtime started. */
export function readSetting(key: string): unknown {
  try {
    return settings()?.get(key);
  } catch {
    // No mailbox behind this item.
    return undefined;
  }
}

/** Writes a setting for every Outlook of this user. What is the same already is not written. */
export async function writeSetting(key: string, value: string): Promise<void> {
  const all = settings();
  if (!all || value.length > ROOM || all.get(key) === value) return;
  all.set(key, value);
  await ask<void>("roamingSettings.save", (done) => all.saveAsync(done));
}
