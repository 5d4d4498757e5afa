/**
 * Web addresses without `URL`: the core also runs where that does not exist. Browsers hand over addresses they have
 * normalised themselves (punycode, lower case); what still looks unlike that is not trusted with a host.
 */

/**
 * The host of a web address, lower case, without port and trailing dot; empty when there is none (file:, about:, data:).
 * Whatever stands before an `@` is not the host.
 */
export function hostOf(url: string): string {
  const match = /^(?:blob:)?https?:\/\/([^/?#\\]*)/i.exec(url);
  if (!match) return "";
  const authority = (match[1] ?? "").replace(/^.*@/, "").replace(/:\d*$/, "");
  // Only ASCII: toLowerCase would turn the Kelvin sign into a k.
  return authority.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()).replace(/\.$/, "");
}

/** Is this a host as DNS writes it? Letters of other alphabets look like ours (`mаgister.net`) and stand in no agreement. */
export const isPlainHost = (host: string): boolean => host.length <= 253 && /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(host);

/** `*.magister.net` matches every sub-host and the host itself; never `magister.net.evil.example` or `evilmagister.net`. */
export function matchesHost(host: string, pattern: string): boolean {
  if (pattern.slice(0, 2) !== "*.") return host === pattern;
  const base = pattern.slice(2);
  return host === base || host.endsWith(`.${base}`);
}

/** The parts of the path, decoded where that is possible. */
export function pathOf(url: string): string[] {
  const path = /^(?:blob:)?https?:\/\/[^/?#\\]*([^?#]*)/i.exec(url)?.[1] ?? "";
  return path
    .split("/")
    .filter((part) => part !== "")
    .map(decoded);
}

/** The values of a parameter, in the query and in a fragment that is written like one. */
export function parametersOf(url: string, names: readonly string[]): string[] {
  const values: string[] = [];
  for (const part of url.split(/[?#&]/).slice(1)) {
    const at = part.indexOf("=");
    if (at > 0 && names.indexOf(part.slice(0, at).toLowerCase()) >= 0) values.push(decoded(part.slice(at + 1)));
  }
  return values;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // "%E0%A4%A" is not a name of anything.
    return text;
  }
}
