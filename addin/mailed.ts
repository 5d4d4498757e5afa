import { firstMail, type Mailed, nobodyMailed, noteMailed, organisationsOf, silenceFirstMail, wantsFirstMail } from "../src/first-mail.ts";
import type { Nudge } from "../src/nudge.ts";
import type { Mail } from "../src/outgoing.ts";
import type { Policy } from "../src/policy.ts";
import { today } from "../src/ui/day.ts";

/*
 * Which organisations were mailed, as hashes in this browser's own storage; never in the mailbox, which goes along to other
 * machines. Where the browser keeps nothing there is no tip either: nobody could say how often it was shown.
 */
const KEY = "zorgvuldig.mailed";

/** Notes who a mail goes to, before anybody has opened the pane. */
export function noteReceivers(out: Mail, policy: Policy): void {
  const domains = organisationsOf(out, policy);
  const memory = read(policy);
  if (memory && domains.length > 0) keep(noteMailed(domains, today(), memory));
}

/** The tip for this mail, if there is one today. */
export function tipFor(out: Mail, policy: Policy): { nudge: Nudge; organisation: string } | undefined {
  const before = read(policy);
  if (!before) return undefined;
  const { nudge, organisation, memory } = firstMail(out, today(), policy, before);
  return keep(memory) && nudge && organisation !== undefined ? { nudge, organisation } : undefined;
}

/** "Laat dit even niet zien." */
export function restTip(policy: Policy): void {
  const memory = read(policy);
  if (memory) keep(silenceFirstMail(today(), memory));
}

function read(policy: Policy): Mailed | undefined {
  try {
    if (!wantsFirstMail(policy)) {
      localStorage.removeItem(KEY);
      return undefined;
    }
    const { salt, known, tips } = (JSON.parse(localStorage.getItem(KEY) ?? "{}") ?? {}) as Partial<Mailed>;
    const fresh = () => nobodyMailed(Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16)).join(""));
    // Cut off or overwritten: as if nothing was kept.
    return typeof salt === "string" && known && Array.isArray(tips?.shown) && tips.quiet ? { salt, known, tips } : fresh();
  } catch {
    return undefined;
  }
}

function keep(memory: Mailed): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(memory));
    return true;
  } catch {
    return false;
  }
}
