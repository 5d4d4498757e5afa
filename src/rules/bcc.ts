import { addressesIn } from "../mail-addresses.ts";
import type { Recipient } from "../outgoing.ts";
import { isOwn, isPrivate } from "../own.ts";
import type { Policy } from "../policy.ts";
import type { Rule } from "./rule.ts";

/**
 * Group mail goes by bcc, so that a group never gets each other's addresses. Free of it are people who have each other's
 * address already: colleagues (the article is about outsiders, and a team that writes to itself must not be disturbed),
 * people of one and the same organisation, and whoever was already visible in the thread that is answered.
 */
export const bcc: Rule = {
  id: "bcc",
  article: "roos-14",
  check(out, _found, policy) {
    if (out.kind !== "mail") return undefined;
    const everybody = distinct([...out.to, ...out.cc]);
    const inThread = out.quoted === "" ? undefined : thread(out.quoted);
    const visible = inThread ? everybody.filter((recipient) => !inThread(recipient)) : everybody;
    const lists = visible.filter((recipient) => isList(recipient) && !isOwn(recipient.address, policy));
    const outside = visible.filter((recipient) => !isList(recipient) && !isOwn(recipient.address, policy));
    const remedies = [{ do: "move-to-bcc" as const, keep: [out.from.toLowerCase()] }];
    if (isGroup(outside, policy)) {
      // At private addresses they are mostly parents, and those get each other's address only with consent (Trivium bijlage 1).
      const say = outside.every(({ address }) => isPrivate(address, policy)) ? "bcc.private" : "bcc.visible";
      return { level: "ask", say, with: { count: outside.length }, remedies };
    }
    // A contact list is sent to its members one by one, so it shows them all. A group with an address of its own hides its
    // members, but nobody knows how many there are; that matters only beside others.
    const shown = lists.filter(({ address }) => address === "");
    if (shown.length > 0 || (lists.length > 0 && lists.length + outside.length >= 2)) {
      return { level: "ask", say: "bcc.list", with: { lists: lists.length }, remedies };
    }
    return undefined;
  },
};

function isGroup(outside: readonly Recipient[], policy: Policy): boolean {
  if (outside.filter(({ address }) => isPrivate(address, policy)).length >= policy.groupMail.private) return true;
  const organisations = new Set(outside.map(({ address }) => address.slice(address.lastIndexOf("@") + 1)));
  return outside.length >= policy.groupMail.external && organisations.size > 1;
}

/** Office.js calls dynamic lists and contact lists "other" (office-js #1909, #3249); without an address it is a list. */
const isList = ({ type, address }: Recipient) => type === "list" || address === "";

/** Whoever stands in the quoted thread with address or full name has been seen by the others before. */
function thread(quoted: string): (recipient: Recipient) => boolean {
  const addresses = addressesIn(quoted);
  // Names stand in the header lines, so not deep down; the limit keeps a thread of megabytes cheap.
  const names = quoted.slice(0, 50_000).toLowerCase();
  return ({ address, name }) => addresses.has(address) || (/\S\s+\S/.test(name) && names.indexOf(name.toLowerCase()) >= 0);
}

/** One person twice (in To and in Cc) is still one who can be seen. */
function distinct(recipients: readonly Recipient[]): Recipient[] {
  const seen = new Set<string>();
  return recipients.filter(({ address, name }) => {
    const key = address === "" ? `name:${name}` : address;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
