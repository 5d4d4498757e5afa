import { everyone, type Part } from "../outgoing.ts";
import { isOwn } from "../own.ts";
import { pupilData } from "../pupil-data.ts";
import type { Rule } from "./rule.ts";

/** An expert can advise about a pupil without knowing who it is, so a consultation is written anonymously. */
export const consultation: Rule = {
  id: "consultation",
  article: "roos-tip-2",
  check(out, found, policy) {
    if (out.kind !== "mail" || everyone(out).every(({ address }) => isOwn(address, policy))) return undefined;
    if (!WORDS.test(`${out.subject}\n${out.body}`)) return undefined;
    const where = (["subject", "body"] as const).filter((part) => found.in(part).kinds.some((kind) => IDENTIFYING.includes(kind)));
    if (where.length === 0 || !pupilData(found.together(["subject", "body"]))) return undefined;
    const parts: Part[] = [...where];
    return { level: "ask", say: "consultation.named", kinds: found.together(parts).kinds, parts, remedies: [{ do: "anonymise", parts }] };
  },
};

const WORDS =
  /\b(?:consultatie|consultvraag|consult|casusbespreking|casus|meedenken|sparren|advies vragen|om advies|uw advies|jullie advies|je advies)\b/i;
const IDENTIFYING = ["name", "bsn", "birthdate", "address", "phone", "pupil-number", "id-document"];
