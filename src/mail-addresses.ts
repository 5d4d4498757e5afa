/**
 * The mail addresses in a text, lower case, each once. Looks around every @ instead of for addresses everywhere: a thread of a
 * megabyte is read in a millisecond or two.
 */
export function addressesIn(text: string): Set<string> {
  const found = new Set<string>();
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    let start = at;
    while (start > 0 && at - start < LONGEST && LOCAL.test(text.charAt(start - 1))) start--;
    let end = at + 1;
    while (end < text.length && end - at < 4 * LONGEST && DOMAIN.test(text.charAt(end))) end++;
    const domain = text.slice(at + 1, end).replace(/[.-]+$/, "");
    if (start < at && domain.indexOf(".") > 0) found.add(`${text.slice(start, at)}@${domain}`.toLowerCase());
  }
  return found;
}

const LONGEST = 64;
const LOCAL = /[\w.+-]/;
const DOMAIN = /[a-z0-9.-]/i;
