import { isOwn } from "../own.ts";
import type { Rule } from "./rule.ts";

/** Visitors are received in the waiting room or the meeting room, not in an office where other people's papers lie. */
export const office: Rule = {
  id: "office",
  article: "roos-13",
  check(out, _found, policy) {
    if (out.kind !== "appointment") return undefined;
    const where = out.location.toLowerCase();
    const room = policy.offices.filter((name) => where.indexOf(name.toLowerCase()) >= 0)[0];
    if (room === undefined || out.attendees.every(({ address }) => isOwn(address, policy))) return undefined;
    return { level: "ask", say: "office.visitor", with: { room }, parts: ["location"], remedies: [] };
  },
};
