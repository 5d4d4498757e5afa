import type { Outgoing, Recipient } from "./outgoing.ts";
import type { Policy } from "./policy.ts";

// Apart from the schema in policy.ts on purpose: the rules need these, and where they run (every web page, Outlook's classic
// script runtime) there must be no schema library.

/** What belongs to the sender or the organisation itself and is therefore nobody else's data. */
export interface Own {
  readonly domains: readonly string[];
  /** Addresses of the sender and of those it goes to: they know their own. */
  readonly addresses: readonly string[];
  /** Words of the names of the sender and of those it goes to, lower case. */
  readonly names: readonly string[];
}

/** Reads from policy and outgoing what is the sender's own, or the receiver's own already. */
export function own({ organisation }: Policy, out: Outgoing): Own {
  const people: Recipient[] = [];
  if (out.kind === "mail") people.push({ name: "", address: out.from, type: "user" }, ...out.to, ...out.cc, ...out.bcc);
  if (out.kind === "appointment") people.push({ name: "", address: out.from, type: "user" }, ...out.attendees);
  const addresses = people.map(({ address }) => address.toLowerCase()).filter((address) => address !== "");
  const words: string[] = [];
  for (const { name, address } of people) {
    const local = address.split("@")[0] ?? "";
    words.push(...`${name} ${local.replace(/[._\d-]+/g, " ")}`.toLowerCase().split(/[\s,()]+/));
  }
  return { domains: organisation.domains, addresses, names: words.filter((word) => word !== "") };
}

/** Is this address one of the organisation's own? Sub-domains count. */
export function isOwn(address: string, policy: Policy): boolean {
  return policy.organisation.domains.some((domain) => address.endsWith(`@${domain}`) || address.endsWith(`.${domain}`));
}

/** Is this a mailbox at a provider for private people? */
export function isPrivate(address: string, { privateMail }: Policy): boolean {
  return privateMail.some((domain) => address.endsWith(`@${domain}`));
}
