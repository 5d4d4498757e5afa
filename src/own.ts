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
  /** The text is the sender's own, so what stands under his name is his own telephone and address. */
  readonly signature?: boolean;
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
  if (out.kind === "mail") words.push(...signedBy(out.body, out.from), ...greetedIn(out.body));
  return {
    domains: organisation.domains,
    addresses,
    names: words.filter((word) => word !== ""),
    signature: out.kind === "mail" || out.kind === "appointment",
  };
}

/** Is this address one of the organisation's own? Sub-domains count. */
export function isOwn(address: string, policy: Policy): boolean {
  // "/o=ExchangeLabs/ou=…/cn=jjansen": how Exchange names its own mailboxes inside; nobody else's has such a name.
  if (address.indexOf("/o=") === 0) return true;
  return policy.organisation.domains.some((domain) => address.endsWith(`@${domain}`) || address.endsWith(`.${domain}`));
}

/** Is this a mailbox at a provider for private people? */
export function isPrivate(address: string, { privateMail }: Policy): boolean {
  return privateMail.some((domain) => address.endsWith(`@${domain}`));
}

/**
 * The name under a mail, when it starts with the letter the sender's address starts with: "Joke" for j.jansen@… An address
 * rarely holds a first name, and without it every mail would be about its own writer.
 */
function signedBy(body: string, from: string): string[] {
  const initial = from.charAt(0).toLowerCase();
  const lines = body.split("\n").slice(-12);
  for (const line of lines) {
    const name = line.trim();
    if (name.charAt(0).toLowerCase() === initial && /^[A-Z\u00c0-\u00de][^\s\d,.:;!?]{1,20}(?: [^\s\d,.:;!?]{1,20}){0,3}$/.test(name)) {
      return name.toLowerCase().split(" ");
    }
  }
  return [];
}

/** "Ha Peter,": who is greeted gets the mail; an address as p.pieters@… does not say so. */
function greetedIn(body: string): string[] {
  const [, greeting = "", name = ""] = GREETED.exec(body.slice(0, 120)) ?? [];
  return `${greeting} ${name}`.toLowerCase().split(/\s+/);
}

const GREETED =
  /^\s*(beste|hallo|hoi|h[ae]|hey|hi|dag|lieve|geachte|goede(?:morgen|middag|navond)) +([A-Z\u00c0-\u00de][^\s\d,.:;!?]{1,20}(?: +(?:en +)?[A-Z\u00c0-\u00de][^\s\d,.:;!?]{1,20})?)\s*(?:[,!.]|\n)/i;
