import { addressesIn } from "../mail-addresses.ts";
import { everyone, type Part } from "../outgoing.ts";
import { isOwn } from "../own.ts";
import { pupilData } from "../pupil-data.ts";
import type { Rule } from "./rule.ts";

/** A report that was received for one purpose is not sent on for another (Trivium, doel; LKO, doelbinding). */
export const samePurpose: Rule = {
  id: "same-purpose",
  article: "roos-17.3",
  check(out, found, policy) {
    if (out.kind !== "mail" || out.quoted === "" || out.attachments.length === 0) return undefined;
    const inThread = addressesIn(out.quoted);
    if (everyone(out).every(({ address }) => isOwn(address, policy) || inThread.has(address))) return undefined;
    const files = out.attachments.map(({ id }): Part => `file:${id}`);
    return pupilData(found.together(files)) ? { level: "tip", say: "same-purpose.forward", parts: files, remedies: [] } : undefined;
  },
};
