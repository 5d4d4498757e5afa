import { isOwn } from "../own.ts";
import type { Rule } from "./rule.ts";

/** Only those who matter are at a meeting about a pupil (OMO, zorgteam: "alleen relevante deelnemers"). */
export const attendees: Rule = {
  id: "attendees",
  article: "roos-17.3",
  check(out, found, policy) {
    if (out.kind !== "appointment" || !CARE.test(`${out.subject} ${out.body}`)) return undefined;
    const count = out.attendees.length;
    const outside = out.attendees.filter(({ address }) => !isOwn(address, policy)).length;
    if (outside === 0 && count < policy.many.attendees) return undefined;
    // Many people and a pupil's data is more than a remark.
    const heavy = count >= policy.many.attendees && found.together(["subject", "location", "body"]).weight === "very-sensitive";
    return {
      level: heavy ? "ask" : "tip",
      say: "attendees.needed",
      with: { count, outside },
      remedies: [{ do: "fewer-attendees", leave: [] }],
    };
  },
};

const CARE =
  /\b(?:zorgteam|zat|zorgoverleg|mdo|moa|groot overleg|casus|casusoverleg|leerlingbespreking|ontwikkelingsperspectief|opp|ondersteuningsteam|schorsing|verzuimgesprek)\b/i;
