import { everyone } from "../outgoing.ts";
import { isOwn } from "../own.ts";
import type { Rule } from "./rule.ts";

/** Whoever hires a third party checks whether there is a processing agreement, and else asks the director. */
export const agreement: Rule = {
  id: "agreement",
  article: "roos-19.2",
  check(out, found, policy) {
    if (out.kind !== "mail" || everyone(out).every(({ address }) => isOwn(address, policy))) return undefined;
    const text = `${out.subject}\n${out.body}`;
    if (!HIRING.test(text) || AGREEMENT.test(text)) return undefined;
    if (!PUPILS.test(text) && found.together(["subject", "body"]).weight === "none") return undefined;
    return { level: "tip", say: "agreement.check", remedies: [] };
  },
};

const HIRING =
  /\b(?:inhuren|inhuur|ingehuurd|huren (?:jullie|u|je) in|offerte|opdrachtbevestiging|opdracht (?:geven|verstrekken)|zzp(?:'?er)?|detachering|proefaccount|proeflicentie|licenties?)\b/i;
const PUPILS = /\bleerling(?:en|gegevens)?\b|\bpersoonsgegevens\b/i;
const AGREEMENT = /verwerkersovereenkomst/i;
