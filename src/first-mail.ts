import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { type Nudge, type NudgeMemory, noMemory, nudgeAt, nudgesOf, silence } from "./nudge.ts";
import { everyone, type Mail } from "./outgoing.ts";
import { isOwn, isPrivate } from "./own.ts";
import type { Policy } from "./policy.ts";

/**
 * The tip at the first mail to a new organisation (F29). What is remembered stays on this machine: of each organisation a
 * hash, salted per machine, with the first and the last day; no address and no name.
 */
export interface Mailed {
  /** Made by the host at random; hashes of one machine say nothing on another. */
  readonly salt: string;
  readonly known: Readonly<Record<string, readonly [first: string, last: string]>>;
  /** Which tips the pane showed, and when. */
  readonly tips: NudgeMemory;
}

/** Nobody was mailed yet. */
export const nobodyMailed = (salt: string): Mailed => ({ salt, known: {}, tips: noMemory });

/** The tip this is about. */
const TIP = "new-organisation";
/** The most organisations that are remembered; who was not mailed for longest goes first. */
const MOST = 500;
/** Days after which an organisation that is not mailed is forgotten: six months, as everything that is kept. */
const FORGET = 183;

/** Does this organisation want the tip? Where not, nothing is remembered and what was is wiped. */
export const wantsFirstMail = (policy: Policy): boolean => policy.nudges.perWeek > 0 && nudgesOf(policy).some(({ tip }) => tip === TIP);

/** The organisations outside that a mail goes to, by domain. A mailbox at a provider for private people is no organisation. */
export function organisationsOf(out: Mail, policy: Policy): string[] {
  const domains = everyone(out)
    .filter(({ address }) => address.indexOf("@") > 0 && !isOwn(address, policy) && !isPrivate(address, policy))
    .map(({ address }) => address.slice(address.lastIndexOf("@") + 1));
  return Array.from(new Set(domains));
}

/** Remembers that these were mailed on this day. */
export function noteMailed(domains: readonly string[], day: string, memory: Mailed): Mailed {
  const { salt } = memory;
  const known: Record<string, readonly [string, string]> = {};
  for (const hash of Object.keys(memory.known)) {
    const entry = memory.known[hash];
    if (entry && apart(entry[1], day) < FORGET) known[hash] = entry;
  }
  for (const domain of domains) {
    const hash = hashOf(domain, salt);
    known[hash] = [known[hash]?.[0] ?? day, day];
  }
  const kept = Object.keys(known).sort((a, b) => ((known[a]?.[1] ?? "") < (known[b]?.[1] ?? "") ? 1 : -1));
  for (const hash of kept.slice(MOST)) delete known[hash];
  return { ...memory, known };
}

/**
 * The tip for this mail, and the organisation it is about: one that is mailed for the first time today, as far as this
 * machine has seen. It holds to the same spacing and number a week as every tip; once shown it stays for that day.
 */
export function firstMail(
  out: Mail,
  day: string,
  policy: Policy,
  memory: Mailed,
): { nudge?: Nudge; organisation?: string; memory: Mailed } {
  const domains = organisationsOf(out, policy);
  const noted = noteMailed(domains, day, memory);
  const organisation = domains.filter((domain) => noted.known[hashOf(domain, noted.salt)]?.[0] === day)[0];
  if (organisation === undefined || !wantsFirstMail(policy)) return { memory: noted };
  const { tips } = noted;
  const shown = tips.shown.some((one) => one.tip === TIP && one.day === day);
  const found = shown
    ? { nudge: (tips.quiet[TIP] ?? "") > day ? undefined : nudgesOf(policy).filter(({ tip }) => tip === TIP)[0], memory: tips }
    : nudgeAt(TIP, day, policy, tips);
  return found.nudge ? { nudge: found.nudge, organisation, memory: { ...noted, tips: found.memory } } : { memory: noted };
}

/** "Laat dit even niet zien." */
export const silenceFirstMail = (day: string, memory: Mailed): Mailed => ({ ...memory, tips: silence(TIP, day, memory.tips) });

const hashOf = (domain: string, salt: string) => bytesToHex(sha256(utf8ToBytes(`${salt}\n${domain}`))).slice(0, 32);

const apart = (from: string, to: string): number =>
  Math.floor((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
