import type { Recipient } from "../outgoing.ts";
import { isOwn, type Policy } from "../policy.ts";
import type { Rule } from "./rule.ts";

/**
 * Group mail goes by bcc, so that a group never gets each other's addresses. Colleagues do not count: the article is
 * about outsiders, and a team that writes to itself must not be disturbed.
 */
export const bcc: Rule = {
  id: "bcc",
  article: "roos-14",
  check(out, _found, policy) {
    if (out.kind !== "mail") return undefined;
    const visible = distinct([...out.to, ...out.cc]);
    const outside = visible.filter(({ type, address }) => type !== "list" && address !== "" && !isOwn(address, policy));
    const privately = outside.filter(({ address }) => isPrivate(address, policy));
    const remedies = [{ do: "move-to-bcc" as const, keep: [out.from.toLowerCase()] }];
    if (outside.length >= policy.groupMail.external || privately.length >= policy.groupMail.private) {
      return { level: "ask", say: "bcc.visible", with: { count: outside.length }, remedies };
    }
    // The host never shows who is on a list (Office.js does not expand them), so beside outsiders it counts as many.
    const lists = visible.filter(({ type, address }) => type === "list" && !(address !== "" && isOwn(address, policy)));
    if (lists.length > 0 && lists.length + outside.length >= 2) {
      return { level: "ask", say: "bcc.list", with: { lists: lists.length }, remedies };
    }
    return undefined;
  },
};

/** One person twice (in To and in Cc) is still one who can be seen. */
function distinct(recipients: readonly Recipient[]): Recipient[] {
  const seen = new Set<string>();
  return recipients.filter(({ address, name }) => {
    const key = address === "" ? `name:${name}` : address.toLowerCase();
    return seen.has(key) ? false : seen.add(key);
  });
}

const isPrivate = (address: string, { privateMail }: Policy) => privateMail.some((domain) => address.endsWith(`@${domain}`));
