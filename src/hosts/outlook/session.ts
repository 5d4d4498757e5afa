import { ask } from "./call.ts";
import { has, message } from "./item.ts";

/**
 * Small notes that live as long as the item is open. They only save work: everything that reads them must do without
 * (docs/outlook-quirks.md, "State between pane and events").
 */
export async function getNote(key: string, wait?: number): Promise<string | undefined> {
  if (!has("1.11") && typeof message().sessionData?.getAsync !== "function") return undefined;
  try {
    const value = await ask<string>("sessionData.get", (done) => message().sessionData.getAsync(key, done), wait);
    return typeof value === "string" && value !== "" ? value : undefined;
  } catch {
    // Outlook answers with an error when there is no such note.
    return undefined;
  }
}

/** Writes a note. */
export async function setNote(key: string, value: string): Promise<void> {
  await ask<void>("sessionData.set", (done) => message().sessionData.setAsync(key, value, done));
}

/** Says that the disclaimer will be put under the message on sending. */
export const DISCLAIMER_NOTE = "zorgvuldig.disclaimer";
/** What the user found good as it is. */
export const SETTLED_NOTE = "zorgvuldig.settled";
/** What was found in attachments, by a mark of name and size. */
export const FILES_NOTE = "zorgvuldig.files";
