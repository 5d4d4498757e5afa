import { holdsDisclaimer } from "../../disclaimer.ts";
import { escapeHtml } from "../../html-tokens.ts";
import type { BodyType } from "../../mail-text.ts";
import { everyone, type Mail } from "../../outgoing.ts";
import { isOwn } from "../../own.ts";
import type { Policy } from "../../policy.ts";
import { OutlookError } from "./call.ts";
import { appendOnSend } from "./item.ts";
import { readMail } from "./read.ts";
import { DISCLAIMER_NOTE, getNote, setNote } from "./session.ts";
import { type Applied, transaction, verified, wayBack } from "./transaction.ts";

/** What Outlook can append. */
const MOST = 5_000;

/** The disclaimer in the form the message is written in. No styles: some clients strip them and some refuse them. */
export function disclaimerText(text: string, type: BodyType): string {
  return type === "html" ? `<br><p>${escapeHtml(text)}</p>` : `\n\n${text}`;
}

/** Does this mail want the disclaimer from us, has it one already, or is it none of our business? */
export function disclaimerState(mail: Mail, { disclaimer, ...policy }: Policy): "wanted" | "there" | "not-needed" {
  if (disclaimer.text === "") return "not-needed";
  if (holdsDisclaimer(`${mail.body}\n${mail.quoted}`, disclaimer.text)) return "there";
  const inside = everyone(mail).every(({ address }) => isOwn(address, { disclaimer, ...policy }));
  return disclaimer.scope === "external" && inside ? "not-needed" : "wanted";
}

/**
 * Has Outlook add the disclaimer on sending, once: never when it stands in the text already, whoever put it there, and
 * taken back when it is no longer needed (docs/outlook-quirks.md, "Disclaimer twice"). Safe to call again and again.
 */
export async function queueDisclaimer(policy: Policy): Promise<"queued" | "there" | "not-needed"> {
  const { out, body, missed } = await readMail();
  // Without the text nobody knows whether it is there already, and two are worse than a question on sending.
  if (missed.indexOf("body") >= 0) throw new OutlookError("body.get", "missing");
  const queued = (await getNote(DISCLAIMER_NOTE)) === "queued";
  const state = disclaimerState(out, policy);
  if (state === "wanted") {
    if (!queued) {
      await queue(disclaimerText(policy.disclaimer.text, body.type), body.type);
      await setNote(DISCLAIMER_NOTE, "queued");
    }
    return "queued";
  }
  if (queued) await unqueueDisclaimer(body.type);
  return state;
}

async function queue(text: string, type: BodyType): Promise<void> {
  if (text.length > MOST) throw new OutlookError("body.appendOnSend", "failed", undefined, "too long");
  await appendOnSend(text, type);
}

/** Takes the promise back. */
export async function unqueueDisclaimer(type: BodyType): Promise<void> {
  await appendOnSend(null, type);
  await setNote(DISCLAIMER_NOTE, "none");
}

/** The button in the pane: the same as what happens by itself for a new message, and it can be taken back. */
export const addDisclaimer = (policy: Policy): Promise<Applied> =>
  transaction("disclaimer", async (onFailure) => {
    const { out, body, missed } = await readMail();
    if (missed.indexOf("body") >= 0) throw new OutlookError("body.get", "missing");
    if (holdsDisclaimer(`${out.body}\n${out.quoted}`, policy.disclaimer.text)) return { done: true, say: { id: "disclaimer.there" } };
    onFailure(() => unqueueDisclaimer(body.type));
    await queue(disclaimerText(policy.disclaimer.text, body.type), body.type);
    await setNote(DISCLAIMER_NOTE, "queued");
    verified((await getNote(DISCLAIMER_NOTE)) === "queued", "sessionData.get");
    return { done: true, say: { id: "disclaimer.done" }, undo: wayBack(() => unqueueDisclaimer(body.type)) };
  });
