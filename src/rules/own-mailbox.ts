import { everyone, type Mail, openParts } from "../outgoing.ts";
import { isPrivate } from "../own.ts";
import type { Policy } from "../policy.ts";
import { pupilData } from "../pupil-data.ts";
import type { Rule } from "./rule.ts";

/** Mail goes from and to a secured environment; one's own private mailbox is not one, and is easily used "for tonight". */
export const ownMailbox: Rule = {
  id: "own-mailbox",
  article: "roos-tip-1",
  check(out, found, policy) {
    if (out.kind !== "mail" || !toOneself(out, policy)) return undefined;
    const data = found.together(openParts(out));
    if (!pupilData(data)) return undefined;
    return { level: "ask", say: "own-mailbox.data", kinds: data.kinds, remedies: [] };
  },
};

/**
 * `j.jansen@school.nl` to `jjansen88@gmail.com`: the same surname and the same initial (or first name) before it, at a
 * private provider. The surname alone is not enough: a parent may well share it.
 */
function toOneself(out: Mail, policy: Policy): boolean {
  const words = (out.from.split("@")[0] ?? "").toLowerCase().split(/[^a-z]+/);
  const surname = words.reduce((longest, word) => (word.length > longest.length ? word : longest), "");
  const [given = ""] = words.filter((word) => word !== surname);
  if (surname.length < 4 || given === "") return false;
  return everyone(out).some(({ address }) => {
    if (!isPrivate(address, policy)) return false;
    const rest = (address.split("@")[0] ?? "").replace(/[^a-z]/g, "").split(surname);
    const before = rest[0] ?? "";
    return rest.length > 1 && before !== "" && (before.indexOf(given) === 0 || given.indexOf(before) === 0);
  });
}
