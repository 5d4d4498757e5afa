import { everyone, type Part } from "../outgoing.ts";
import { isOwn } from "../own.ts";
import { pupilData } from "../pupil-data.ts";
import type { Remedy, Rule } from "./rule.ts";

/**
 * Personal data of pupils does not stand in the mail itself but in a protected attachment. One's own new text is judged,
 * not the thread below it: what an earlier sender wrote has already been sent (complaint C16 about other products).
 */
export const personalDataInBody: Rule = {
  id: "personal-data-in-body",
  article: "roos-17.2",
  check(out, found, policy) {
    if (out.kind !== "mail") return undefined;
    const outside = everyone(out).some(({ address }) => !isOwn(address, policy));
    const together = found.together(["subject", "body"]);
    if (!pupilData(together)) return undefined;
    const where: Part[] = (["subject", "body"] as const).filter((part) => found.in(part).weight !== "none");
    // Inside the organisation a name in a mail is ordinary work; only very sensitive data is worth a question there.
    if (!outside && together.weight !== "very-sensitive") return undefined;
    // A BSN alone is the other rule's: what may not be sent at all is not to be put in an attachment either.
    const forbidden = policy.organisation.profile === "samenwerkingsverband" && policy.levels.bsn !== "off";
    if (forbidden && together.kinds.includes("bsn") && together.kinds.every((kind) => ["bsn", "name", "phone", "email"].includes(kind)))
      return undefined;
    const remedies: Remedy[] = [{ do: "text-to-protected-pdf" }, { do: "anonymise", parts: where }];
    return {
      level: "ask",
      say: "personal-data-in-body.pupil",
      with: { where: where.includes("body") ? "body" : "subject" },
      kinds: together.kinds,
      parts: where,
      remedies,
    };
  },
};
