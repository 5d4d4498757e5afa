/**
 * The account somebody is signed in with at Google, as the button in the corner of each of its pages says: a link to
 * accounts.google.com whose label ends in the address. It approves only on Google's own hosts (`src/tenants.ts`), and when
 * anything on the page names a second address (a mail can hold such a link too) nobody is known.
 */
export function signedInAccount(page: Document, host: string): string | undefined {
  if (!host.endsWith(".google.com")) return undefined;
  const named = new Set<string>();
  for (const button of page.querySelectorAll('a[href^="https://accounts.google.com/"][aria-label*="@"]')) {
    const address = /([^\s()<>"]+@[^\s()<>"]+)\)?\s*$/.exec(button.getAttribute("aria-label") ?? "")?.[1];
    if (address !== undefined) named.add(address.toLowerCase());
  }
  const [only] = named;
  return named.size === 1 ? only : undefined;
}
