import { everyone, openParts, type Part, type Recipient } from "../outgoing.ts";
import { isOwn } from "../own.ts";
import { pupilData } from "../pupil-data.ts";
import type { Rule } from "./rule.ts";

/**
 * Care providers, work placements and next schools get a pupil's data with consent beforehand (LKO, Trivium, OMO). Whether
 * there is consent cannot be seen, so it is asked beside what is open to read anyway and otherwise only mentioned.
 */
export const consent: Rule = {
  id: "consent",
  article: "roos-17.3",
  check(out, found, policy) {
    if (out.kind !== "mail" || CONSENT.test(out.body)) return undefined;
    const third = everyone(out).filter((recipient) => !isOwn(recipient.address, policy) && isThirdParty(recipient))[0];
    if (!third) return undefined;
    const open = found.together(openParts(out));
    const files = found.together(out.attachments.map(({ id }): Part => `file:${id}`));
    const locked = out.attachments.some(({ protection }) => protection === "password");
    if (!pupilData(open) && !pupilData(files) && !locked) return undefined;
    const heavy = pupilData(open) && open.weight === "very-sensitive";
    return { level: heavy ? "ask" : "tip", say: "consent.third-party", kinds: open.kinds, remedies: [] };
  },
};

/** Whoever writes that there is consent has thought of it. */
export const CONSENT =
  /\btoestemming\b[^.!?]{0,80}\b(?:gegeven|getekend|akkoord|gekregen|ontvangen|aanwezig|verleend)\b|\b(?:met|na) toestemming van\b/i;

const isThirdParty = ({ address, name }: Recipient) => THIRD.test(address) || THIRD.test(name);
const THIRD =
  /jeugd|ggz|huisarts|praktijk|psycho|psychiat|therap|logoped|orthoped|wijkteam|zorg|ggd|hulp|begeleiding|stage|leerbedrijf|\bmbo|\broc|college\.|intake|overstap/i;
