import type { Site } from "./outgoing.ts";
import type { Policy } from "./policy.ts";

/** What the policy says of a site. */
export interface SiteStatus {
  readonly approved: boolean;
  /** The host as it is shown to the user. */
  readonly host: string;
  /** The approved entry it matched, when there is one. */
  readonly entry?: Policy["sites"]["approved"][number];
  /** `expired`: the agreement has passed its date. */
  readonly why: "listed" | "not-listed" | "expired" | "frame-not-listed" | "no-host";
}

/**
 * Is this site approved? The frame that receives the data and the page in the address bar must both be.
 * An agreement that expired before the day it goes out no longer approves.
 */
export function siteStatus({ url, topUrl, day: today = "" }: Site, { sites }: Policy): SiteStatus {
  const frame = entryFor(url, sites.approved, today);
  if (topUrl === undefined || !frame.approved) return frame;
  const top = entryFor(topUrl, sites.approved, today);
  return top.approved ? frame : { ...top, why: top.why === "not-listed" ? "frame-not-listed" : top.why };
}

function entryFor(url: string, approved: Policy["sites"]["approved"], today: string): SiteStatus {
  const host = hostOf(url);
  if (host === "") return { approved: false, host: url, why: "no-host" };
  const entry = approved.find((candidate) => matches(host, candidate.host));
  if (!entry) return { approved: false, host, why: "not-listed" };
  if (entry.expires !== undefined && entry.expires < today) return { approved: false, host, entry, why: "expired" };
  return { approved: true, host, entry, why: "listed" };
}

/** `*.magister.net` matches every sub-host and the host itself; never `magister.net.evil.example` or `evilmagister.net`. */
function matches(host: string, pattern: string): boolean {
  if (!pattern.startsWith("*.")) return host === pattern;
  const base = pattern.slice(2);
  return host === base || host.endsWith(`.${base}`);
}

/**
 * The host of a web address, lower case, without port and trailing dot; empty when there is none (file:, about:, data:).
 * No `URL` here: the core also runs where that does not exist. Whatever stands before an `@` is not the host.
 */
export function hostOf(url: string): string {
  const match = /^(?:blob:)?https?:\/\/([^/?#\\]*)/i.exec(url);
  if (!match) return "";
  const authority = (match[1] ?? "").replace(/^.*@/, "").replace(/:\d*$/, "");
  return authority.toLowerCase().replace(/\.$/, "");
}
