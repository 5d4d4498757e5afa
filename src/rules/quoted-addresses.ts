import { addressesIn } from "../mail-addresses.ts";
import { everyone, type Mail } from "../outgoing.ts";
import { isOwn } from "../own.ts";
import type { Rule } from "./rule.ts";

/**
 * E-mail addresses are not handed to others just like that. A thread that is forwarded to somebody new carries the
 * address lines of all before; nobody sees them go.
 */
export const quotedAddresses: Rule = {
  id: "quoted-addresses",
  article: "roos-15",
  check(out, _found, policy) {
    if (out.kind !== "mail" || out.quoted === "") return undefined;
    const inThread = addressesIn(out.quoted);
    // Only somebody outside who was not in the thread yet learns something new from it.
    const newcomers = everyone(out).filter(({ address }) => address !== "" && !isOwn(address, policy) && !inThread.has(address));
    if (newcomers.length === 0) return undefined;
    const count = [...inThread].filter((address) => !isOwn(address, policy) && !isReceiver(address, out)).length;
    if (count < policy.many.quotedAddresses) return undefined;
    return {
      level: "ask",
      say: "quoted-addresses.many",
      with: { count },
      parts: ["quoted"],
      remedies: [{ do: "remove-quoted-addresses" }],
    };
  },
};

const isReceiver = (wanted: string, out: Mail) => everyone(out).some(({ address }) => address === wanted);
