import { decodeText } from "../src/extract/decode.ts";
import { readSetting, writeSetting } from "../src/hosts/outlook/mailbox-settings.ts";
import { type Policy, readPolicy } from "../src/policy.ts";
import { type Delivery, delivered } from "../src/policy-delivered.ts";
import { type Kept, keptFrom, keptText, usable } from "../src/policy-kept.ts";
import { builtIn, KEPT } from "./policy.ts";

/*
 * The organisation's policy as a file beside the add-in. Only pages load this: the pane, and on the web and Mac the page
 * around the launch event. It is the add-in's one request: a GET without a body, for its own folder.
 */

/** Milliseconds to wait for the server; until then, and without it, the last good policy holds. */
const PATIENCE = 3_000;

/** The last good policy: as this browser keeps it, else as the mailbox does, else the one built in. */
export function policyAtHand(): Policy {
  return again(keptFrom(stored())) ?? usable(keptFrom(readSetting(KEPT)), ZORGVULDIG_SHAPE, builtIn) ?? builtIn;
}

/** What another version kept is read again by this one's schema. */
function again(kept: Kept | undefined): Policy | undefined {
  if (kept === undefined) return undefined;
  const ready = usable(kept, ZORGVULDIG_SHAPE, builtIn);
  if (ready) return ready;
  const read = readPolicy(kept.given);
  return "policy" in read ? read.policy : undefined;
}

/** Asks the server for the policy, and keeps it when it is good. Never throws; without an answer nothing changes. */
export async function refresh(): Promise<Delivery> {
  const before = policyAtHand();
  const text = await read();
  if (text === undefined) return { policy: before, problems: [] };
  const delivery = delivered(text, before);
  const { policy, given } = delivery;
  if (given !== undefined) {
    const kept = { shape: ZORGVULDIG_SHAPE, policy, given };
    store(keptText(kept));
    // For classic Windows, whose launch event has no page. A mailbox that does not take it leaves that one with what it has.
    await writeSetting(KEPT, keptText(kept, true)).catch(() => undefined);
  }
  return delivery;
}

/** Always asks, and gets only what has changed: whatever the server says about caching. */
async function read(): Promise<string | undefined> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), PATIENCE);
  try {
    const answer = await fetch("policy.json", { cache: "no-cache", redirect: "error", signal: giveUp.signal });
    return answer.ok ? decodeText(new Uint8Array(await answer.arrayBuffer())) : undefined;
  } catch {
    // No network, or a server that is being looked after.
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    // Switched off for pages in a frame: then the mailbox, or what was built in.
    return null;
  }
}

function store(text: string): void {
  try {
    localStorage.setItem(KEPT, text);
  } catch {
    // As above.
  }
}
