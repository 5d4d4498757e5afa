import { type Assessment, assess } from "../../assess.ts";
import { detect } from "../../detect.ts";
import { extract } from "../../extract/extract.ts";
import { MENTION } from "../../finding.ts";
import type { Attachment } from "../../outgoing.ts";
import type { Own } from "../../own.ts";
import { protection } from "../../protect/protection.ts";
import { attachmentBytes, type Listed } from "./attachments.ts";
import { OutlookError } from "./call.ts";
import { FILES_NOTE, getNote, setNote } from "./session.ts";

/** How much may be read, and until when. */
export interface Budget {
  /** Bytes of one file. */
  readonly size: number;
  /** Moment (as `Date.now()`) after which nothing new is begun. */
  readonly until: number;
  /** Characters of the quoted thread's source; all of it when absent. */
  readonly thread?: number;
}

/** What is remembered of a file, without its name or its text. */
interface Remembered {
  readonly protection: Attachment["protection"];
  readonly unread?: NonNullable<Attachment["unread"]>;
  readonly assessed?: Assessment;
}

type Memory = Record<string, Remembered>;

/** Reads one attachment as far as it can be read; what cannot be read is said to be so. */
export async function readAttachment(listed: Listed, { size, until }: Budget): Promise<Attachment> {
  const { id, name } = listed;
  const unread = (why: NonNullable<Attachment["unread"]>): Attachment => ({
    id,
    name,
    size: listed.size,
    protection: "unknown",
    unread: why,
    ...(listed.inline ? { inline: true } : {}),
  });
  if (listed.inline) return { ...unread("picture"), protection: "none" };
  if (listed.type === "cloud") return unread("not-available");
  if (listed.size > size) return unread("too-large");
  const left = until - Date.now();
  if (left <= 0) return unread("too-slow");
  try {
    const file = await attachmentBytes(listed, left);
    if (!file) return unread("not-available");
    if (file.bytes.length > size) return unread("too-large");
    const kind = protection(file.name, file.bytes);
    if (kind === "password") return { id, name, size: listed.size, protection: kind, unread: "protected" };
    return { id, name, size: listed.size, protection: kind, ...extract(file.name, file.bytes) };
  } catch (error) {
    return unread(error instanceof OutlookError && error.why === "timeout" ? "too-slow" : "not-available");
  }
}

/** Reads attachments one after the other; what was read before (same name, same size) is taken from memory. */
export async function readAttachments(list: readonly Listed[], budget: Budget): Promise<Attachment[]> {
  const memory = await recall();
  const read: Attachment[] = [];
  for (const listed of list) {
    const known = listed.inline ? undefined : memory[mark(listed)];
    if (known) read.push({ id: listed.id, name: listed.name, size: listed.size, ...known });
    else read.push(await readAttachment(listed, budget));
  }
  return read;
}

/** Keeps what was found for the moment of sending, when there is little time. Never the text. */
export async function remember(files: readonly Attachment[], own: Own): Promise<void> {
  const memory: Memory = {};
  for (const file of files) {
    if (file.inline === true || file.unread === "too-slow" || file.unread === "not-available") continue;
    const assessed = file.text === undefined ? file.assessed : assess(file.text, detect(file.text), own);
    memory[mark(file)] = {
      protection: file.protection,
      ...(file.unread === undefined ? {} : { unread: file.unread }),
      ...(assessed === undefined
        ? {}
        : { assessed: { ...assessed, findings: assessed.findings.filter(({ sure }) => sure >= MENTION).slice(0, 40) } }),
    };
  }
  const text = JSON.stringify(memory);
  // Older Outlook keeps 50 000 characters for all add-ins together.
  if (text.length < 40_000) await setNote(FILES_NOTE, text);
}

async function recall(): Promise<Memory> {
  const note = await getNote(FILES_NOTE);
  if (note === undefined) return {};
  try {
    return JSON.parse(note) as Memory;
  } catch {
    return {};
  }
}

/** A mark of name and size that does not tell the name (FNV-1a, 32 bits). */
function mark({ name, size }: { readonly name: string; readonly size: number }): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return `${(hash >>> 0).toString(36)}.${size}`;
}
