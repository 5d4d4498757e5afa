import { type Body, type BodyType, readBody } from "../../mail-text.ts";
import type { Appointment, Attachment, Mail } from "../../outgoing.ts";
import type { Missed } from "../../smart-alert.ts";
import { listAttachments } from "./attachments.ts";
import { OutlookError, threeAtATime } from "./call.ts";
import { getBody, getBodyType, getLocation, getSubject, sender } from "./item.ts";
import { readPrivate } from "./private.ts";
import { type Budget, readAttachments } from "./reading.ts";
import { getAttendees, getPeople, recipient } from "./recipients.ts";
import { DISCLAIMER_NOTE, getNote } from "./session.ts";

/** A message as it stands now, and the parts that could not be read. */
export interface ReadMail {
  readonly out: Mail;
  readonly body: Body;
  readonly missed: readonly Missed[];
}

/** An appointment as it stands now, and the parts that could not be read. */
export interface ReadAppointment {
  readonly out: Appointment;
  readonly body: Body;
  readonly missed: readonly Missed[];
}

/** Reads the message. Only reads: safe while sending. Without a budget attachments are listed, not opened. */
export async function readMail(budget?: Budget): Promise<ReadMail> {
  const missed: Missed[] = [];
  const or = orMissed(missed);
  let from = "";
  let to: Mail["to"] = [];
  let cc: Mail["cc"] = [];
  let bcc: Mail["bcc"] = [];
  let subject = "";
  let body = readBody("", "text");
  let attachments: Attachment[] = [];
  let disclaimer: string | undefined;
  await threeAtATime<void>([
    async () => {
      body = await or("body", () => readWholeBody(budget?.thread).catch(nothingThere), body);
    },
    async () => {
      to = await or("to", async () => (await getPeople("to")).map(recipient), []);
    },
    async () => {
      cc = await or("cc", async () => (await getPeople("cc")).map(recipient), []);
    },
    async () => {
      bcc = await or("bcc", async () => (await getPeople("bcc")).map(recipient), []);
    },
    async () => {
      attachments = await or("attachments", () => allAttachments(budget), []);
    },
    async () => {
      subject = await or("subject", getSubject, "");
    },
    async () => {
      from = await or("from", sender, "");
    },
    async () => {
      disclaimer = await getNote(DISCLAIMER_NOTE);
    },
  ]);
  const out: Mail = {
    kind: "mail",
    from,
    to,
    cc,
    bcc,
    subject,
    body: body.own,
    quoted: body.quoted,
    attachments,
    ...(disclaimer === "queued" ? { disclaimerQueued: true } : {}),
    ...(missed.indexOf("body") >= 0 ? { textUnread: true } : {}),
  };
  return { out, body, missed };
}

async function allAttachments(budget: Budget | undefined): Promise<Attachment[]> {
  const list = await listAttachments();
  if (budget) return readAttachments(list, budget);
  return list.map(({ id, name, size, inline }) => ({ id, name, size, protection: "unknown", ...(inline ? { inline } : {}) }));
}

/** Reads the appointment. */
export async function readAppointment(): Promise<ReadAppointment> {
  const missed: Missed[] = [];
  const or = orMissed(missed);
  const attendees = await or("to", async () => (await getAttendees()).map(recipient), []);
  const subject = await or("subject", getSubject, "");
  const location = await or("location", getLocation, "");
  const body = await or("body", () => readWholeBody().catch(nothingThere), readBody("", "text"));
  const from = await or("from", sender, "");
  // Not being able to tell is no fault: then nothing is proposed either.
  const isPrivate = await readPrivate().catch(() => undefined);
  const out: Appointment = {
    kind: "appointment",
    from,
    attendees,
    subject,
    location,
    body: body.own,
    ...(isPrivate === undefined ? {} : { private: isPrivate }),
  };
  return { out, body, missed };
}

/** The message text, in the form it is written in: plain text of HTML is unreliable for tables (docs/outlook-quirks.md, "Body as text"). */
export async function readWholeBody(thread?: number): Promise<Body> {
  // Every client gives HTML, also one that cannot say what it holds; writing asks for the type again and then refuses.
  const type = await getBodyType().catch((): BodyType => "html");
  const source = await getBody(type);
  return readBody(source, type === "text" && PAGE.test(source) ? "html" : type, thread);
}

/** An Outlook that twice answers with nothing has no text; whoever writes looks again and then refuses. */
function nothingThere(error: unknown): Body {
  if (error instanceof OutlookError && error.why === "nothing") return readBody("", "html");
  throw error;
}

/** A whole page where plain text was asked for: some clients give what they hold. */
const PAGE = /^\s*<(?:!doctype html|html)\b/i;

/** A part that cannot be read is remembered as missed; the rest is still judged. */
const orMissed =
  (missed: Missed[]) =>
  async <T>(part: Missed, read: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await read();
    } catch {
      missed.push(part);
      return otherwise;
    }
  };
