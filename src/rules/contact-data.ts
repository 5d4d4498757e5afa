import { everyone, type Part } from "../outgoing.ts";
import { isOwn } from "../own.ts";
import type { Concern, Found, Remedy, Rule } from "./rule.ts";

/**
 * Telephone numbers and addresses of people are shared with care. One number is everyday work; a list of them that goes
 * outside is not, and neither is where a pupil lives or how a parent is reached. The sender's and the receivers' own data do not count (they are left out of the findings).
 */
export const contactData: Rule = {
  id: "contact-data",
  article: "roos-2",
  check(out, found, policy) {
    if (out.kind !== "mail" || everyone(out).every(({ address }) => isOwn(address, policy))) return undefined;
    const places: Part[] = [
      "body",
      ...out.attachments.filter(({ protection }) => protection !== "password").map(({ id }): Part => `file:${id}`),
    ];
    const where = places.filter(
      (part) => found.in(part).findings.filter(({ kind }) => CONTACT.includes(kind)).length >= policy.many.contacts,
    );
    if (where.length === 0) return found.in("body").weight !== "none" && HOME.test(out.body) ? ofOne(found) : undefined;
    const files = where.filter((part) => part.startsWith("file:")).map((part) => part.slice(5));
    const remedies: Remedy[] = [];
    if (files.length > 0) remedies.push({ do: "protect-attachments", ids: files });
    if (where.includes("body")) remedies.push({ do: "text-to-protected-pdf" }, { do: "anonymise", parts: ["body"] });
    return {
      level: "ask",
      say: "contact-data.many",
      kinds: found.together(where).kinds.filter((kind) => CONTACT.includes(kind)),
      parts: where,
      remedies,
    };
  },
};

/** Somebody's home or own telephone, said in so many words. */
const HOME =
  /\b(?:06[- ]?nummer|mobiel(?:e nummer)?|(?:telefoon)?nummer|huisadres|priv[eé]-?(?:adres|nummer|telefoon)|adres) van (?:de |het |zijn |haar )?(?:[A-Z]\S+(?: \S+){0,2} |)?(?:moeder|vader|ouders?|verzorgers?|leerling|collega|gezin|familie|[A-Z][a-z]+)|\b(?:moeder|vader|ouders?|verzorgers?|leerling)\b[^.\n]{0,60}\b(?:bereikbaar op|te bereiken|woont|wonen|woonachtig)\b/;

/** A telephone or an address that stands by somebody's name. */
function ofOne(found: Found): Concern | undefined {
  const { findings, kinds } = found.in("body");
  const contact = findings.filter(({ kind }) => kind === "phone" || kind === "address");
  if (contact.length === 0) return undefined;
  return {
    level: "ask",
    say: "contact-data.many",
    kinds: kinds.filter((kind) => CONTACT.includes(kind)),
    parts: ["body"],
    remedies: [{ do: "text-to-protected-pdf" }, { do: "anonymise", parts: ["body"] }],
  };
}

const CONTACT = ["email", "phone", "address"];
