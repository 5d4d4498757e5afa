import type { Outgoing, Part } from "../outgoing.ts";
import { everyone, parts } from "../outgoing.ts";
import { siteStatus } from "../sites.ts";
import type { Rule } from "./rule.ts";

/**
 * A samenwerkingsverband may not register a BSN, so there it never goes out or in by mail or paste. A school may use it
 * within the law (UAVG 46), so there the user is asked to think.
 */
export const bsn: Rule = {
  id: "bsn",
  article: "roos-tip-4",
  check(out, found, policy) {
    // A school's own pupil system asks for the BSN by law; on an approved site it is nobody's business.
    if ((out.kind === "paste" || out.kind === "upload") && siteStatus(out, policy).approved) return undefined;
    const where = parts(out)
      .map(({ part }) => part)
      .filter((part) => part !== "quoted" && found.in(part).kinds.includes("bsn"));
    if (where.length === 0) return undefined;
    const forbidden = policy.organisation.profile === "samenwerkingsverband";
    // A school may use it, but not with a samenwerkingsverband (Kennisnet; it may not record one).
    const toPartnership =
      out.kind === "mail" && everyone(out).some(({ address, name }) => PARTNERSHIP.test(address) || PARTNERSHIP.test(name));
    const text = where.filter((part) => !part.startsWith("file:"));
    return {
      level: "ask",
      say: forbidden ? "bsn.forbidden" : toPartnership ? "bsn.to-partnership" : "bsn.careful",
      kinds: ["bsn"],
      parts: where,
      remedies: text.length > 0 && canRemove(out) ? [{ do: "remove-bsn", parts: text as Part[] }] : [],
    };
  },
};

const PARTNERSHIP = /@(?:[a-z0-9-]+\.)*swv|samenwerkingsverband/i;

const canRemove = (out: Outgoing) => out.kind !== "upload";
