import type { Site } from "./outgoing.ts";
import type { Policy } from "./policy.ts";
import { hostOf, parametersOf, pathOf } from "./web-address.ts";

/**
 * Microsoft and Google serve every organisation and every private person from the same hosts. Whose part an address is in
 * stands in the host (`school.sharepoint.com`), elsewhere in the address, on the account button, or nowhere. What is read
 * from an address can be made up by whoever writes a link, so it only ever matters on hosts that the supplier alone serves.
 */
export type TenantService = "microsoft" | "google";

/** `own` and `other` only when the address or account says so; `unknown` when the service serves everyone from here. */
export interface Tenancy {
  readonly service: TenantService;
  readonly whose: "own" | "other" | "unknown";
}

/** Google's hosts where people work. `sites.google.com` is not one: what stands there, its author chose. */
const GOOGLE = /^(?:mail|drive|docs|sheets|slides|classroom|calendar|meet|keep|chat|contacts|gemini|notebooklm)\.google\.com$/;

/** Microsoft's work hosts that do not name the organisation, the new names under cloud.microsoft too. */
const MICROSOFT =
  /^(?:(?:outlook|www|forms|tasks|to-do|planner|loop)\.(?:office|office365)\.com|teams\.microsoft\.com|(?:[a-z0-9-]+\.)*cloud\.microsoft)$/;

/** Whose part of a shared service this is; undefined when the site is no such service or the policy names no tenant of it. */
export function tenancyOf(site: Pick<Site, "url" | "account">, policy: Policy): Tenancy | undefined {
  const host = hostOf(site.url);
  const { microsoft, google } = policy.sites.tenants;
  if (microsoft.length > 0) {
    const named = /^([^.]+)\.sharepoint\.com$/.exec(host)?.[1];
    if (named !== undefined) return { service: "microsoft", whose: microsoft.indexOf(named.replace(/-my$/, "")) >= 0 ? "own" : "other" };
    // Deeper names (`a.b.sharepoint.com`) are no organisation's.
    if (host.endsWith(".sharepoint.com")) return { service: "microsoft", whose: "other" };
    if (MICROSOFT.test(host)) {
      const domains = [...policy.organisation.domains, ...microsoft.map((name) => `${name}.onmicrosoft.com`)];
      const said = parametersOf(site.url, ["realm", "whr", "domain_hint", "login_hint"]).map(domainOf);
      return { service: "microsoft", whose: said.some((domain) => !isOneOf(domain, domains)) ? "other" : "unknown" };
    }
  }
  if (google.length > 0 && GOOGLE.test(host)) {
    const path = pathOf(site.url);
    const said = [
      ...(site.account === undefined ? [] : [site.account]),
      ...(path[0] === "a" && path[1] !== undefined ? [path[1]] : []),
      // `authuser=1` is a number in a list only Google knows.
      ...parametersOf(site.url, ["authuser", "hd"]).filter((value) => value.indexOf(".") > 0),
    ].map(domainOf);
    if (said.length === 0) return { service: "google", whose: "unknown" };
    return { service: "google", whose: said.every((domain) => google.indexOf(domain) >= 0) ? "own" : "other" };
  }
  return undefined;
}

const domainOf = (account: string): string => account.replace(/^.*@/, "").toLowerCase();

const isOneOf = (domain: string, domains: readonly string[]): boolean =>
  domains.some((own) => domain === own || domain.endsWith(`.${own}`));
