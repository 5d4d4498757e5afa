import { siteStatus } from "../sites.ts";
import type { Rule } from "./rule.ts";

/** Personal data goes only to a site the organisation has an agreement with. */
export const unapprovedSite: Rule = {
  id: "unapproved-site",
  article: "roos-9",
  check(out, found, policy) {
    if (out.kind !== "paste" && out.kind !== "upload") return undefined;
    const status = siteStatus(out, policy);
    if (status.approved) return undefined;
    const parts = out.kind === "paste" ? (["text"] as const) : out.files.map(({ id }) => `file:${id}` as const);
    const { weight, kinds } = found.together(parts);
    if (weight !== "none") {
      return {
        level: "ask",
        say: "unapproved-site.data",
        with: { host: status.host },
        kinds,
        parts,
        remedies: out.kind === "paste" ? [{ do: "anonymise", parts }] : [],
      };
    }
    const unread = out.kind === "upload" ? out.files.find(({ unread: why }) => why !== undefined && why !== "protected") : undefined;
    if (!unread) return undefined;
    return {
      level: "ask",
      say: "unapproved-site.unread",
      with: { host: status.host, why: unread.unread ?? "not-available" },
      parts: [`file:${unread.id}`],
      remedies: [],
    };
  },
};
