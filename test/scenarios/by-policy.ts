import type { Appointment, Mail, Recipient } from "../../src/outgoing.ts";
import { builtInPolicy } from "../../src/policies/index.ts";
import type { Policy } from "../../src/policy.ts";
import { mail } from "../rules/outgoings.ts";

/** A scenario with the policy of the organisation it happened at. */
export interface ByPolicy<Out = Mail | Appointment> {
  readonly name: string;
  readonly policy: PolicyName;
  /** Names of rules of which one must speak; nothing = it goes out without a word. */
  readonly asks: readonly string[];
  readonly out: Out;
}

/** Where somebody works: the domain of their mail. Those whose document names none have filled it in, or not. */
const DOMAINS = {
  roos: "swvroosvo.nl",
  trivium: "scholengroeptrivium.nl",
  "omo-helmond": "omo-helmond.example",
  lko: "lko.example",
  basis: "hetcollege.example",
} as const;
type PolicyName = keyof typeof DOMAINS;

/** Schools that left the domains of the built-in policy as they were: empty. */
const AS_BUILT: readonly PolicyName[] = ["basis"];

/** The policy of this organisation, its mail domain filled in as an administrator does. */
export function policyOf(name: PolicyName): Policy {
  const policy = builtInPolicy(name);
  if (policy.organisation.domains.length > 0 || AS_BUILT.includes(name)) return policy;
  return { ...policy, organisation: { ...policy.organisation, domains: [DOMAINS[name]] } };
}

/** Recipients from addresses or "Name <address>", with the type Outlook gives them. */
export const people = (...list: string[]): Recipient[] =>
  list.map((one) => {
    const [, name = "", address = one] = /^(.*) <(.+)>$/.exec(one) ?? [];
    const inside = Object.values(DOMAINS).some((domain) => address.endsWith(`@${domain}`));
    return { name, address, type: inside ? "user" : "external" };
  });

const asked = (asks: string) => (asks === "" ? [] : asks.split("|"));

/** Mails from this organisation. */
export const mailOf =
  (policy: PolicyName) =>
  (name: string, asks: string, change: Partial<Mail>): ByPolicy<Mail> => ({
    name,
    policy,
    asks: asked(asks),
    out: mail({ from: `h.verschuren@${DOMAINS[policy]}`, disclaimerQueued: policyOf(policy).disclaimer.text !== "", ...change }),
  });

/** Appointments from this organisation. */
export const appointmentOf =
  (policy: PolicyName) =>
  (list: readonly (readonly [name: string, asks: string, change: Partial<Appointment>])[]): ByPolicy<Appointment>[] =>
    list.map(([name, asks, change]) => ({
      name,
      policy,
      asks: asked(asks),
      out: { kind: "appointment", from: `h.verschuren@${DOMAINS[policy]}`, attendees: [], subject: "", location: "", body: "", ...change },
    }));
