import type { Policy } from "../../policy.ts";
import type { Ports } from "../../protect/ports.ts";
import { type Note, protectFiles } from "../../protect/protect.ts";
import type { Lang } from "../../texts/text.ts";
import { attachmentBytes, type Listed, listAttachments } from "./attachments.ts";
import { OutlookError, until } from "./call.ts";
import { attachVerified, detach, find, slowly } from "./file-swap.ts";
import { type Applied, Refusal, takingBack, transaction, verified, wayBack } from "./transaction.ts";

/** What protecting needs from whoever asks for it. */
export interface Locksmith {
  /** One pass-phrase for all files of one mail. */
  readonly passphrase: string;
  readonly ports: Ports;
  readonly policy: Policy;
  readonly lang: Lang;
  /** From 0 to 1. */
  readonly progress?: (share: number) => void;
}

interface Swap {
  readonly original: Listed;
  readonly bytes: Uint8Array;
  readonly locked: Listed;
  readonly lockedBytes: Uint8Array;
  /** The original is attached again: a second try must not add it twice. */
  back?: boolean;
}

/**
 * Replaces attachments by protected ones, one after the other (parallel adds have hung, office-js #3576): read, protect,
 * add, read back byte for byte, and only then remove the original.
 */
export const protectAttachments = (ids: readonly string[], smith: Locksmith): Promise<Applied> =>
  transaction("attachments", async (onFailure) => {
    const listed = await listAttachments();
    const wanted = ids.map((id) => listed.filter((one) => one.id === id)[0]);
    const swaps: Swap[] = [];
    const notes: Note[] = [];
    // Taken back last first, so that a failure at the third file leaves all three as they were.
    onFailure(() => unswap(swaps));
    for (let i = 0; i < wanted.length; i++) {
      const meant = wanted[i];
      // Looked up anew each time: after a removal the ids of the others may have shifted.
      const original = meant && find(await listAttachments(), meant);
      if (!original) throw new Refusal({ id: "protect.gone" });
      const step = (share: number) => smith.progress?.((i + share) / wanted.length);
      step(0);
      const file = await contentOf(original);
      step(0.2);
      const { policy, lang, ports, passphrase } = smith;
      const locked = await protectFiles([file], passphrase, ports, {
        language: lang,
        organisation: policy.organisation.name,
        letterhead: policy.protecting.letterhead,
        container: policy.protecting.container,
        progress: (share) => step(0.2 + share * 0.5),
      });
      notes.push(...locked.notes);
      const added = await attachVerified(free(locked.name, await listAttachments(), original), locked.bytes);
      step(0.9);
      await removeOriginal({ original, bytes: file.bytes, locked: added, lockedBytes: locked.bytes });
      swaps.push({ original, bytes: file.bytes, locked: added, lockedBytes: locked.bytes });
    }
    const right = (list: readonly Listed[]) => swaps.every((swap) => find(list, swap.locked) && !find(list, swap.original));
    verified((await until(listAttachments, right)).ok, "attachments.get");
    const undo = wayBack(() => unswap(swaps));
    return { done: true, say: { id: "protect.done", with: { count: swaps.length } }, notes, undo, locked: true };
  });

async function contentOf(original: Listed): Promise<{ name: string; bytes: Uint8Array }> {
  const file = await attachmentBytes(original, slowly());
  // A link to the cloud has no bytes here; the file behind it is protected by who may open it.
  if (!file) throw new Refusal({ id: "protect.cloud", with: { name: original.name } });
  if (file.bytes.length === 0) throw new OutlookError("attachment.content", "unverified");
  return file;
}

/**
 * The protected file is there and verified; now the original goes. When that fails for sure the protected one is taken off
 * again. When nobody knows (no answer) both stay: one too many is better than none.
 */
async function removeOriginal({ original, locked }: Swap): Promise<void> {
  try {
    await detach(original);
  } catch (error) {
    if (error instanceof OutlookError && error.why === "timeout") throw new Refusal({ id: "protect.both", with: { name: original.name } });
    let gone = false;
    await takingBack(
      listAttachments().then(async (now) => {
        gone = find(now, original) === undefined && find(now, locked) !== undefined;
        if (!gone) await detach(locked);
      }),
    );
    if (!gone) throw error;
  }
}

/** Puts the originals back: add, verify, then remove the protected one. */
async function unswap(swaps: Swap[]): Promise<void> {
  for (let swap = swaps[swaps.length - 1]; swap; swap = swaps[swaps.length - 1]) {
    if (!swap.back) await attachVerified(swap.original.name, swap.bytes);
    swap.back = true;
    await detach(swap.locked);
    swaps.pop();
  }
}

/** A name that no other attachment has; the original may have the very same one. */
function free(name: string, list: readonly Listed[], original: Listed): string {
  if (!list.some((one) => one.name === name && one.id !== original.id) && name !== original.name) return name;
  const dot = name.lastIndexOf(".");
  const [stem, end] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? `${stem} (beveiligd)${end}` : `${stem} (beveiligd ${n})${end}`;
    if (!list.some((one) => one.name === candidate)) return candidate;
  }
}
