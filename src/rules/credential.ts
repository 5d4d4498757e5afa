import { everyone, type Part } from "../outgoing.ts";
import { siteStatus } from "../sites.ts";
import type { Rule } from "./rule.ts";

/**
 * Passwords and codes are personal and go to nobody. Beside a protected attachment it is worse: whoever gets the mail then
 * has lock and key (what Japan called PPAP and gave up in 2020).
 */
export const credential: Rule = {
  id: "credential",
  article: "roos-4",
  check(out, found, policy) {
    if (out.kind === "upload" || (out.kind === "paste" && siteStatus(out, policy).approved)) return undefined;
    const places: Part[] = out.kind === "paste" ? ["text"] : ["subject", "body"];
    const where = places.filter((part) => found.in(part).kinds.includes("credential"));
    if (where.length === 0) return undefined;
    // A new password is sometimes sent to oneself as a note; nobody else learns it.
    if (out.kind === "mail" && everyone(out).every(({ address }) => address === out.from.toLowerCase())) return undefined;
    const locked = out.kind === "mail" && out.attachments.some(({ protection }) => protection === "password");
    return {
      level: "ask",
      say: locked ? "credential.same-mail" : "credential.found",
      kinds: ["credential"],
      parts: where,
      remedies: [{ do: "anonymise", parts: where }],
    };
  },
};
