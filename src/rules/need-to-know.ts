import { everyone, type Mail, type Part, type Recipient } from "../outgoing.ts";
import { pupilData } from "../pupil-data.ts";
import type { Rule } from "./rule.ts";

/** To no more people than needed, "ook al heb ik toestemming": a pupil's sensitive data and many receivers. */
export const needToKnow: Rule = {
  id: "need-to-know",
  article: "roos-17.3",
  check(out, found, policy) {
    if (out.kind !== "mail") return undefined;
    const receivers = everyone(out);
    const groups = receivers.filter(isGroup).length;
    if (receivers.length < policy.many.receivers && groups === 0) return undefined;
    const data = found.together(allParts(out));
    if (data.weight !== "very-sensitive" || !pupilData(data)) return undefined;
    return groups > 0
      ? { level: "ask", say: "need-to-know.group", remedies: [] }
      : { level: "ask", say: "need-to-know.receivers", with: { count: receivers.length }, remedies: [] };
  },
};

const allParts = ({ attachments }: Mail): Part[] => ["subject", "body", ...attachments.map(({ id }): Part => `file:${id}`)];

/** Outlook does not always know a group (office-js #1909, #3249), but `alle-docenten@` says it itself. */
const isGroup = ({ type, address, name }: Recipient) => type === "list" || address === "" || GROUP.test(address) || GROUP.test(name);
const GROUP =
  /^(?:alle|iedereen|allen|docenten|team|medewerkers|personeel|collega'?s|sectie|mentoren|onderbouw|bovenbouw|staf)(?:[-_. @]|$)/i;
