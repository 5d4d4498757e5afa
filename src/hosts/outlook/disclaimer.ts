import { holdsDisclaimer } from "../../disclaimer.ts";
import { escapeHtml } from "../../html-tokens.ts";
import { type Body, type BodyType, editBody } from "../../mail-text.ts";
import { everyone, type Mail } from "../../outgoing.ts";
import { isOwn } from "../../own.ts";
import type { Policy } from "../../policy.ts";
import { OutlookError } from "./call.ts";
import { appendOnSend, message } from "./item.ts";
import { aboveHtml } from "./propose-channel.ts";
import { readMail } from "./read.ts";
import { DISCLAIMER_NOTE, getNote, setNote } from "./session.ts";
import { type Applied, Refusal, takingBack, transaction, verified, wayBack } from "./transaction.ts";
import { undoBody, writeBody } from "./words.ts";

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

/**
 * The button in the pane: the same as what happens by itself for a new message, and it can be taken back. Where Outlook refuses to
 * add it on sending, or cannot keep the note that it will, it is written under one's own words, to be seen at once.
 */
export const addDisclaimer = (policy: Policy): Promise<Applied> =>
  transaction("disclaimer", async (onFailure) => {
    const { out, body, missed } = await readMail();
    if (missed.indexOf("body") >= 0) throw new OutlookError("body.get", "missing");
    if (holdsDisclaimer(`${out.body}\n${out.quoted}`, policy.disclaimer.text)) return { done: true, say: { id: "disclaimer.there" } };
    try {
      await queue(disclaimerText(policy.disclaimer.text, body.type), body.type);
      await setNote(DISCLAIMER_NOTE, "queued");
      verified((await getNote(DISCLAIMER_NOTE)) === "queued", "sessionData.get");
      return { done: true, say: { id: "disclaimer.done" }, undo: wayBack(() => unqueueDisclaimer(body.type)) };
    } catch (error) {
      // What is not known to be taken back may still come, and then there would be two.
      await takingBack(takePromiseBack(body.type, error));
    }
    const source = belowOwn(body, policy.disclaimer.text);
    if (source === undefined) throw new Refusal({ id: "words.lost" });
    await writeBody(body, source, onFailure);
    return { done: true, say: { id: "disclaimer.written" }, undo: wayBack(() => undoBody(body, source)) };
  });

/** An Outlook that says that it cannot append has nothing to take back. */
async function takePromiseBack(type: BodyType, why: unknown): Promise<void> {
  const refused =
    why instanceof OutlookError && why.call === "body.appendOnSend" && why.code !== undefined && UNABLE.indexOf(why.code) >= 0;
  const absent = typeof message().body.appendOnSendAsync !== "function";
  if (!refused && !absent) await appendOnSend(null, type);
  await setNote(DISCLAIMER_NOTE, "none").catch(() => undefined);
}

/** Office.js: no permission, not supported here, no such function. */
const UNABLE = [5000, 7000, 9041, 9047];

/** One's own words with a text below them, above the thread and everything that was sent before. */
function belowOwn(body: Body, text: string): string | undefined {
  let end = body.own.length;
  while (end > 0 && body.own.charAt(end - 1).trim() === "") end--;
  if (end === 0) return body.type === "html" ? aboveHtml(body.source, text) : `${text}\n\n${body.source}`;
  // The last character goes and comes back with the text behind it; half a pair would be a hole.
  const low = body.own.charCodeAt(end - 1);
  const start = end - (low >= 0xdc00 && low < 0xe000 ? 2 : 1);
  return editBody(body, "body", [{ start, end, put: `${body.own.slice(start, end)}\n\n${text}` }]);
}
