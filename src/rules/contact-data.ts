import { everyone, type Part } from "../outgoing.ts";
import { isOwn } from "../own.ts";
import type { Remedy, Rule } from "./rule.ts";

/**
 * Telephone numbers and addresses of people are shared with care. One number is everyday work; a list of them that goes
 * outside is not. The sender's and the receivers' own data do not count (they are left out of the findings).
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
    if (where.length === 0) return undefined;
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

const CONTACT = ["email", "phone", "address"];
