import { readSetting } from "../src/hosts/outlook/mailbox-settings.ts";
import type { Mail } from "../src/outgoing.ts";
import type { Policy } from "../src/policy.ts";
import { keptFrom, usable } from "../src/policy-kept.ts";

/** The name under which the last good policy is kept, in the page and in the mailbox. */
export const KEPT = "zorgvuldig.policy";

/** The policy that was built in. */
export const builtIn: Policy = ZORGVULDIG_POLICY;

/** What the page around the launch event offers; on classic Windows there is no page (`event-page.ts`). */
export interface EventPage {
  /** The last good policy. */
  kept(): Policy;
  /** Asks the server whether there is a newer one, and keeps it. */
  refresh(): Promise<unknown>;
  /** Remembers, on this machine, which organisations a mail goes to. */
  noteReceivers(out: Mail, policy: Policy): void;
}

const page = (): EventPage | undefined => (typeof zorgvuldigPage === "undefined" ? undefined : zorgvuldigPage);

/**
 * The policy that holds at this moment: the last good one that was delivered, else the one built in. Reads what this machine
 * has; it never asks the network.
 */
export const policyNow = (): Policy => page()?.kept() ?? usable(keptFrom(readSetting(KEPT)), ZORGVULDIG_SHAPE, builtIn) ?? builtIn;

/** Gets a newer policy where there is a page that can; elsewhere the pane does, and nothing happens here. */
export async function refreshPolicy(): Promise<void> {
  await page()?.refresh();
}

/** Notes who is written to, for the tip at the first mail to an organisation; never while sending. */
export const noteReceivers = (out: Mail, policy: Policy): void => page()?.noteReceivers(out, policy);
