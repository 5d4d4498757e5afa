import { everyone, type Part } from "../outgoing.ts";
import { isOwn } from "../own.ts";
import { pupilData } from "../pupil-data.ts";
import type { Rule } from "./rule.ts";

/** Personal data is kept on the network, behind its locks; among colleagues a link to it is enough (OMO, Verslaglegging). */
export const sharedFolder: Rule = {
  id: "shared-folder",
  article: "roos-9",
  check(out, found, policy) {
    if (out.kind !== "mail" || !everyone(out).every(({ address }) => isOwn(address, policy))) return undefined;
    const parts = out.attachments.map(({ id }): Part => `file:${id}`).filter((part) => pupilData(found.in(part)));
    return parts.length > 0 ? { level: "tip", say: "shared-folder.link", parts, remedies: [] } : undefined;
  },
};
