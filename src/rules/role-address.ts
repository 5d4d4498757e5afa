import { everyone, openParts } from "../outgoing.ts";
import { pupilData } from "../pupil-data.ts";
import type { Rule } from "./rule.ts";

/** A general mailbox ("info@") is read by nobody knows whom, so a pupil's data goes to a person instead. */
export const roleAddress: Rule = {
  id: "role-address",
  article: "roos-tip-1",
  check(out, found, { roleAddresses }) {
    if (out.kind !== "mail") return undefined;
    const general = everyone(out).filter(({ address }) => roleAddresses.includes(address.split("@")[0] ?? ""));
    const [first] = general;
    if (!first) return undefined;
    const data = found.together(openParts(out));
    // Ordering books from info@ is ordinary work: without personal data there is nothing to say.
    if (!pupilData(data)) return undefined;
    return {
      level: "ask",
      say: "role-address.data",
      with: { address: first.address, count: general.length },
      kinds: data.kinds,
      remedies: [],
    };
  },
};
