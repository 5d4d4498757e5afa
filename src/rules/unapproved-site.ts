import type { Kind } from "../finding.ts";
import type { Policy } from "../policy.ts";
import { type SiteStatus, siteLevel, siteStatus } from "../sites.ts";
import type { Concern, Rule } from "./rule.ts";

/** Personal data goes only to a site the organisation has an agreement with, for the kinds of data it is about. */
export const unapprovedSite: Rule = {
  id: "unapproved-site",
  article: "roos-9",
  check(out, found, policy) {
    if (out.kind !== "paste" && out.kind !== "upload") return undefined;
    const status = siteStatus(out, policy);
    const parts = out.kind === "paste" ? (["text"] as const) : out.files.map(({ id }) => `file:${id}` as const);
    const remedies: Concern["remedies"] = out.kind === "paste" ? [{ do: "anonymise", parts }] : [];
    const { weight, kinds } = found.together(parts);
    const outside = kinds.filter((kind) => !covers(status, kind));
    if (weight !== "none" && outside.length > 0) {
      return { level: levelAt(status, policy), ...said(status), kinds: outside, parts, remedies };
    }
    if (status.approved || out.kind !== "upload") return undefined;
    const unread = out.files.find(({ unread: why }) => why !== undefined && why !== "protected");
    if (!unread) return undefined;
    return {
      level: levelAt(status, policy),
      say: "unapproved-site.unread",
      with: { host: status.host, why: unread.unread ?? "not-available" },
      parts: [`file:${unread.id}`],
      remedies: [],
    };
  },
};

/** An agreement that names no kinds is about all of them. */
const covers = ({ approved, entry }: SiteStatus, kind: Kind): boolean =>
  approved && (entry?.kinds === undefined || entry.kinds.indexOf(kind) >= 0);

/** What the policy thinks of this kind of site; one that is approved for other data is asked about, whatever kind it is. */
const levelAt = ({ approved, host }: SiteStatus, policy: Policy) => (approved ? undefined : siteLevel(host, policy)) ?? "ask";

function said({ approved, host, why, entry }: SiteStatus): Pick<Concern, "say" | "with"> {
  if (approved) return { say: "unapproved-site.kinds", with: { host } };
  if (why === "expired") return { say: "unapproved-site.expired", with: { host, date: entry?.expires ?? "" } };
  if (why === "other-tenant") return { say: "unapproved-site.other-tenant", with: { host } };
  return { say: "unapproved-site.data", with: { host } };
}
