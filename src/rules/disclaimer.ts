import { holdsDisclaimer } from "../disclaimer.ts";
import { everyone } from "../outgoing.ts";
import { isOwn } from "../own.ts";
import type { Rule } from "./rule.ts";

/** Every mail carries the organisation's disclaimer: once, whoever put it there. */
export const disclaimer: Rule = {
  id: "disclaimer",
  article: "roos-16",
  check(out, _found, policy) {
    if (out.kind !== "mail" || policy.disclaimer.text === "" || out.disclaimerQueued === true || out.textUnread === true) return undefined;
    if (policy.disclaimer.scope === "external" && everyone(out).every(({ address }) => isOwn(address, policy))) return undefined;
    if (holdsDisclaimer(`${out.body}\n${out.quoted}`, policy.disclaimer.text)) return undefined;
    return { level: "ask", say: "disclaimer.missing", remedies: [{ do: "add-disclaimer" }] };
  },
};
