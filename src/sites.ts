import { categoryOf, type SiteCategory } from "./catalogue.ts";
import type { Site } from "./outgoing.ts";
import type { Policy } from "./policy.ts";
import { tenancyOf } from "./tenants.ts";
import { hostOf, isPlainHost, matchesHost } from "./web-address.ts";

export { hostOf };

/** What the policy says of a site. */
export interface SiteStatus {
  readonly approved: boolean;
  /** The host as it is shown to the user. */
  readonly host: string;
  /** The approved entry it matched, when there is one. */
  readonly entry?: Policy["sites"]["approved"][number];
  /**
   * `expired`: the agreement has passed its date. `other-tenant`: a service the organisation uses, but somebody else's
   * part of it (a private account, another organisation).
   */
  readonly why: "listed" | "not-listed" | "expired" | "other-tenant" | "frame-not-listed" | "no-host";
}

/**
 * Is this site approved? The frame that receives the data and the page in the address bar must both be.
 * An agreement that expired before the day it goes out no longer approves.
 */
export function siteStatus(site: Site, policy: Policy): SiteStatus {
  const { url, topUrl, ...rest } = site;
  const frame = statusOf({ ...rest, url }, policy);
  if (topUrl === undefined || !frame.approved) return frame;
  const top = statusOf({ ...rest, url: topUrl }, policy);
  return top.approved ? frame : { ...top, why: top.why === "not-listed" ? "frame-not-listed" : top.why };
}

function statusOf(site: Site, policy: Policy): SiteStatus {
  const host = hostOf(site.url);
  if (host === "") return { approved: false, host: site.url, why: "no-host" };
  if (!isPlainHost(host)) return { approved: false, host, why: "not-listed" };
  const found = policy.sites.approved.filter((candidate) => matchesHost(host, candidate.host))[0];
  const entry = found === undefined ? {} : { entry: found };
  // Whose part it is outweighs a list: `*.sharepoint.com` approves all the world.
  const whose = tenancyOf(site, policy)?.whose;
  if (whose === "other") return { approved: false, host, ...entry, why: "other-tenant" };
  if (whose !== "own" && found === undefined) return { approved: false, host, why: "not-listed" };
  const { day = "" } = site;
  if (found?.expires !== undefined && found.expires < day) return { approved: false, host, ...entry, why: "expired" };
  return { approved: true, host, ...entry, why: "listed" };
}

/** How heavily the policy takes this kind of site; undefined when it has no opinion and the rule's own level counts. */
export function siteLevel(host: string, policy: Policy): "tip" | "ask" | "stop" | undefined {
  const category: SiteCategory | undefined = categoryOf(host);
  return category === undefined ? undefined : policy.sites.levels[category];
}
