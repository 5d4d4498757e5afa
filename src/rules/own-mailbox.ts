import { everyone, type Mail, openParts } from "../outgoing.ts";
import { isPrivate, type Policy } from "../policy.ts";
import type { Rule } from "./rule.ts";

/** Mail goes from and to a secured environment; one's own private mailbox is not one, and is easily used "for tonight". */
export const ownMailbox: Rule = {
  id: "own-mailbox",
  article: "roos-tip-1",
  check(out, found, policy) {
    if (out.kind !== "mail" || !toOneself(out, policy)) return undefined;
    const { weight, kinds } = found.together(openParts(out));
    if (weight === "none") return undefined;
    return { level: "ask", say: "own-mailbox.data", kinds, remedies: [] };
  },
};

/** `j.jansen@school.nl` to `jjansen@gmail.com`: the same letters of at least a surname, at a private provider. */
function toOneself(out: Mail, policy: Policy): boolean {
  const words = (out.from.split("@")[0] ?? "").toLowerCase().split(/[^a-z]+/);
  const surname = words.reduce((longest, word) => (word.length > longest.length ? word : longest), "");
  if (surname.length < 4) return false;
  return everyone(out).some(({ address }) => {
    const local = (address.split("@")[0] ?? "").replace(/[^a-z]/g, "");
    // A parent may share the surname; the initial or the first name must fit as well.
    return (
      isPrivate(address, policy) &&
      local.includes(surname) &&
      words.every((word) => local.includes(word.charAt(0)) && (word.length < 3 || local.includes(word)))
    );
  });
}
