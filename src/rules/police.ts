import { everyone, openParts } from "../outgoing.ts";
import type { Rule } from "./rule.ts";

/** The police get a pupil's data only on an official demand or written order (Trivium, Externe organisaties). */
export const police: Rule = {
  id: "police",
  article: "roos-17.3",
  check(out, found) {
    if (out.kind !== "mail" || !everyone(out).some(({ address }) => /[@.](?:politie\.nl|om\.nl)$/.test(address))) return undefined;
    const { weight, kinds } = found.together([...openParts(out), ...out.attachments.map(({ id }) => `file:${id}` as const)]);
    const names = kinds.includes("name");
    return weight === "none" && !names ? undefined : { level: "ask", say: "police.order", kinds, remedies: [] };
  },
};
