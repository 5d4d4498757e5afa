import { ask, OutlookError } from "./call.ts";
import { has } from "./item.ts";

/** A message to have Outlook open. The user reads it, adds to it, and sends it. */
export interface NewMessage {
  readonly to: readonly string[];
  readonly bcc?: readonly string[];
  readonly subject: string;
  /** At most {@link MOST_HTML} characters. */
  readonly html: string;
}

/** Outlook takes no more in a new message, and no more people in one field. */
export const MOST_HTML = 32 * 1024;
export const MOST_PEOPLE = 100;
const MOST_SUBJECT = 255;

/** Can a new message be opened from here? Only while reading: Outlook has no such call while one writes. */
export const opensMessages = (): boolean => typeof Office.context?.mailbox?.displayNewMessageForm === "function";

/** Opens a new message beside what is read; nothing is sent, and what is read stays as it is. */
export async function openMessage({ to, bcc = [], subject, html }: NewMessage): Promise<void> {
  if (!opensMessages()) throw new OutlookError("newMessage.open", "missing");
  const { mailbox } = Office.context;
  const form = {
    toRecipients: to.slice(0, MOST_PEOPLE),
    ccRecipients: [],
    bccRecipients: bcc.slice(0, MOST_PEOPLE),
    subject: subject.slice(0, MOST_SUBJECT),
    htmlBody: html.slice(0, MOST_HTML),
  };
  // The older call has no answer: whether the window opened is then for the user to see.
  if (has("1.9") && typeof mailbox.displayNewMessageFormAsync === "function")
    await ask<void>("newMessage.open", (done) => mailbox.displayNewMessageFormAsync(form as never, done as never));
  else mailbox.displayNewMessageForm(form as never);
}
