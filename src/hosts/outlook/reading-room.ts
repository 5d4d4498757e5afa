import { holdsDisclaimer } from "../../disclaimer.ts";
import { judge, type Verdict } from "../../judge.ts";
import type { Appointment, Mail } from "../../outgoing.ts";
import { own } from "../../own.ts";
import type { Policy } from "../../policy.ts";
import type { Missed } from "../../smart-alert.ts";
import { unqueueDisclaimer } from "./disclaimer.ts";
import { itemKind } from "./item.ts";
import { readAppointment, readMail } from "./read.ts";
import { remember } from "./reading.ts";

/** The item as it stands, judged. */
export interface Judgement {
  readonly out: Mail | Appointment;
  readonly verdict: Verdict;
  readonly missed: readonly Missed[];
}

/** Bytes of one attachment, and how long reading them all may take in the pane. */
const SIZE = 25_000_000;
const TIME = 60_000;

/**
 * Reads and judges what is open now. What was learned of attachments is kept for the moment of sending. `tidy` only when the
 * user opens the pane or presses a button: an automatic look may fall in the middle of sending, and then nothing may be written.
 */
export async function judgeNow(policy: Policy, tidy = false): Promise<Judgement> {
  if (itemKind() === "appointment") {
    const { out, missed } = await readAppointment();
    return { out, missed, verdict: judge(out, policy) };
  }
  const { out, missed, body } = await readMail({ size: SIZE, until: Date.now() + TIME });
  const verdict = judge(out, policy);
  if (out.attachments.some(({ text }) => text !== undefined)) await remember(out.attachments, own(policy, out)).catch(() => undefined);
  // A blocked send may leave the appended text in the draft; then the promise is taken back, or it would come twice.
  if (tidy && out.disclaimerQueued === true && holdsDisclaimer(`${out.body}\n${out.quoted}`, policy.disclaimer.text))
    await unqueueDisclaimer(body.type).catch(() => undefined);
  return { out, verdict, missed };
}
