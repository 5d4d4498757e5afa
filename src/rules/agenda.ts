import type { Part } from "../outgoing.ts";
import { pupilData } from "../pupil-data.ts";
import type { Remedy, Rule } from "./rule.ts";

/**
 * An appointment is read by everyone who can see a calendar, so it says no more than needed: initials instead of names, no
 * diagnosis, no numbers (OMO, zorgteam: "alleen de initialen en de opleiding"). There is no bcc in a meeting, so that is
 * never the advice (office-js #5448).
 */
export const agenda: Rule = {
  id: "agenda",
  article: "roos-17.3",
  check(out, found) {
    if (out.kind !== "appointment") return undefined;
    const all = found.together(["subject", "location", "body"]);
    const { kinds } = all;
    const data = pupilData(all);
    if (!data && !(kinds.includes("name") && PUPIL.test(`${out.subject} ${out.body}`))) return undefined;
    const parts: Part[] = (["subject", "location", "body"] as const).filter((part) => found.in(part).weight !== "none");
    const named = kinds.includes("name");
    const remedies: Remedy[] = named ? [{ do: "use-initials", parts }] : [];
    remedies.push({ do: "anonymise", parts });
    // Beside the words, not instead of them: whoever is invited reads them all the same.
    if (out.private === false) remedies.push({ do: "make-private" });
    return {
      level: "ask",
      say: named ? (kinds.length > 1 ? "agenda.both" : "agenda.initials") : "agenda.leave-out",
      kinds,
      parts,
      remedies,
    };
  },
};

/** A name alone is no reason ("Overleg met Jan de Boer"), but beside words of care it is a pupil. */
const PUPIL =
  /\b(?:leerling|zorgteam|zat|zorgoverleg|mdo|moa|groot overleg|ontwikkelingsperspectief|opp|schorsing|verzuim|mentorgesprek|oudergesprek|ouders van)\b/i;
