import { encodeBase64 } from "../../base64.ts";
import { addAttachment, attachmentBytes, type Listed, listAttachments, removeAttachment } from "./attachments.ts";
import { OutlookError, patience, until } from "./call.ts";
import { HalfDone, takingBack, verified } from "./transaction.ts";

/** Adding and reading whole files may take longer than other calls. */
export const slowly = () => patience.call * 6;

/**
 * Adds a file and reads it back byte for byte. Returns what is now listed; when anything is not right the file is taken
 * off again and an error thrown.
 */
export async function attachVerified(name: string, bytes: Uint8Array): Promise<Listed> {
  const before = await listAttachments();
  let failure: unknown;
  try {
    await addAttachment(encodeBase64(bytes), name, slowly());
  } catch (error) {
    failure = error;
  }
  // Listed anew whatever the call said: ids are temporary at first, and a call that never answered may have worked.
  const listed = await until(listAttachments, (now) => fresh(before, now, name) !== undefined, failure === undefined ? 4 : 2).catch(() => {
    // Nobody knows now whether it was added.
    throw new HalfDone();
  });
  const added = fresh(before, listed.value, name);
  if (!added) {
    // An Outlook that added it and lists nothing at all cannot be asked whether it is there: then nothing is promised.
    if (failure === undefined && listed.value.length === 0) throw new HalfDone();
    throw failure ?? new OutlookError("attachment.add", "unverified");
  }
  try {
    const back = await attachmentBytes(added, slowly());
    verified(back !== undefined && same(back.bytes, bytes), "attachment.content");
    return added;
  } catch (error) {
    await takingBack(detach(added));
    throw error;
  }
}

/** Removes an attachment by what it is, not by an id that may have shifted, and verifies that it, and only it, is gone. */
export async function detach(file: Pick<Listed, "name" | "size" | "id">): Promise<void> {
  // Looked for more than once: believing that it is gone because one list came back empty would leave it where it is.
  const { value: before } = await until(listAttachments, (list) => find(list, file) !== undefined, 3);
  const target = find(before, file);
  if (!target) return;
  const count = alike(before, target);
  let failure: unknown;
  try {
    await removeAttachment(target.id);
  } catch (error) {
    failure = error;
  }
  const { value: now, ok } = await until(listAttachments, (list) => alike(list, target) === count - 1, failure === undefined ? 4 : 2);
  if (!ok) throw failure ?? new OutlookError("attachment.remove", "unverified");
  verified(now.length >= before.length - 1, "attachment.remove");
}

/** The attachment as it is listed now: by id when name and size still fit, else by name and size. */
export function find(list: readonly Listed[], { id, name, size }: Pick<Listed, "name" | "size" | "id">): Listed | undefined {
  const fits = list.filter((one) => one.name === name && one.size === size);
  return fits.filter((one) => one.id === id)[0] ?? fits[0];
}

const alike = (list: readonly Listed[], { name, size }: Listed) => list.filter((one) => one.name === name && one.size === size).length;

/** What is listed under this name now and was not before. */
function fresh(before: readonly Listed[], now: readonly Listed[], name: string): Listed | undefined {
  const named = (list: readonly Listed[]) => list.filter((one) => one.name === name);
  return named(now).length > named(before).length ? named(now)[named(now).length - 1] : undefined;
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
