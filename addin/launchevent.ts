import { patience } from "../src/hosts/outlook/call.ts";
import { queueDisclaimer } from "../src/hosts/outlook/disclaimer.ts";
import { showHint } from "../src/hosts/outlook/hint.ts";
import { displayLanguage, has } from "../src/hosts/outlook/item.ts";
import { readAppointment, readMail } from "../src/hosts/outlook/read.ts";
import { remember } from "../src/hosts/outlook/reading.ts";
import { type LaunchEvent, languageOf, runOnce } from "../src/hosts/outlook/send.ts";
import { getNote, SETTLED_NOTE } from "../src/hosts/outlook/session.ts";
import { judge, type Verdict } from "../src/judge.ts";
import { judgeLong } from "../src/judge-long.ts";
import type { Appointment, Mail } from "../src/outgoing.ts";
import { own } from "../src/own.ts";
import type { Policy } from "../src/policy.ts";
import { readSettled, withoutSettled } from "../src/settled.ts";
import { type AlertContext, liveHint, smartAlert, uncheckedAlert } from "../src/smart-alert.ts";
import { noteReceivers, policyNow, refreshPolicy } from "./policy.ts";

/*
 * What Outlook runs by itself. On classic Windows this file is alone: no page, no DOM, ES2016, associated at load.
 *
 *   a new message        → a newer policy is looked for, where there is a page that can (never while sending);
 *                          the disclaimer is queued (it goes under the message on sending)
 *   recipients change    → a line above the message while a group sees each other; the disclaimer is reconsidered; where there
 *                          is a page, it remembers which organisations were written to (hashes, on this machine)
 *   attachments change   → they are read, and what was found is kept for the moment of sending
 *   sending              → the message is read and judged; nothing is ever written here
 */

/** Milliseconds for sending. After five seconds Outlook shows its own "taking longer than expected". */
const SEND = 4_000;
/** By when a long text has been judged: nothing interrupts that, not even the watchdog. */
const JUDGED = 2_800;
/** For the last question: when the one before it was never answered, the watchdog must not end what is already judged. */
const LAST = 700;
/** Milliseconds for one question to Outlook while sending: one that hangs must not keep the answers to the others from being judged. */
const QUESTION = 1_500;
/** Milliseconds for the other events; nobody waits for them. */
const BACKGROUND = 60_000;
/** Bytes of one attachment, while sending and before. */
const SMALL = 3_000_000;
const LARGE = 12_000_000;
/** Characters of the quoted thread that are read while sending: enough for its headers and the last few answers. */
const THREAD = 60_000;

const langOf = ({ language }: Policy) => languageOf(displayLanguage(), language);

function onNewMessageCompose(event: LaunchEvent): void {
  runOnce(event, BACKGROUND, async () => {
    await refreshPolicy();
    await queueDisclaimer(policyNow());
    return undefined;
  });
}

function onMessageRecipientsChanged(event: LaunchEvent): void {
  runOnce(event, BACKGROUND, async () => {
    const policy = policyNow();
    const { out } = await readMail();
    // An Outlook without such a line, or with too many of them, still gets the disclaimer.
    // Only who sees whom matters here, so the text is not judged at every name that is added.
    const people = { ...out, subject: "", body: "", attachments: [] };
    await showHint(liveHint(people, judge(people, policy), langOf(policy))).catch(() => undefined);
    await queueDisclaimer(policy);
    noteReceivers(out, policy);
    return undefined;
  });
}

function onMessageAttachmentsChanged(event: LaunchEvent): void {
  runOnce(event, BACKGROUND, async () => {
    const { out } = await readMail({ size: LARGE, until: Date.now() + BACKGROUND / 2 });
    await remember(out.attachments, own(policyNow(), out));
    return undefined;
  });
}

function onMessageSend(event: LaunchEvent): void {
  patience.call = QUESTION;
  runOnce(
    event,
    SEND,
    async () => {
      const begun = Date.now();
      const { policy, context } = moment("mail");
      const { out, missed } = await readMail({ size: SMALL, until: begun + SEND / 2, thread: THREAD });
      const { verdict, cut } = judgeLong(out, policy, () => Date.now() > begun + JUDGED);
      const left = await unsettled(verdict, out, policy);
      return smartAlert(left, { ...context, files: out.attachments, missed: cut ? [...missed, "rest"] : missed });
    },
    () => uncheckedAlert(moment("mail").context),
  );
}

/** By which policy is judged, and what the dialog is like. */
function moment(kind: AlertContext["kind"]): { policy: Policy; context: AlertContext } {
  const policy = policyNow();
  return { policy, context: { kind, lang: langOf(policy), markdown: has("1.15") } };
}

/** The verdict, without what the user has looked at in the pane and found good for exactly this mail. */
async function unsettled(verdict: Verdict, out: Mail | Appointment, policy: Policy): Promise<Verdict> {
  if (verdict.outcome === "go") return verdict;
  return withoutSettled(verdict, readSettled(await getNote(SETTLED_NOTE, LAST)), out, policy.disclaimer.text);
}

function onAppointmentSend(event: LaunchEvent): void {
  patience.call = QUESTION;
  runOnce(
    event,
    SEND,
    async () => {
      const { policy, context } = moment("appointment");
      const { out, missed } = await readAppointment();
      return smartAlert(await unsettled(judge(out, policy), out, policy), { ...context, missed });
    },
    () => uncheckedAlert(moment("appointment").context),
  );
}

// The web clients run no handler before one of these; classic does not call back, but does not mind either.
if (typeof Office.onReady === "function") Office.onReady();
else (Office as { initialize?: unknown }).initialize = () => undefined;
Office.actions.associate("onNewMessageCompose", onNewMessageCompose);
Office.actions.associate("onMessageRecipientsChanged", onMessageRecipientsChanged);
Office.actions.associate("onMessageAttachmentsChanged", onMessageAttachmentsChanged);
Office.actions.associate("onMessageSend", onMessageSend);
Office.actions.associate("onAppointmentSend", onAppointmentSend);
