import type { Attachment } from "../outgoing.ts";
import type { Rule } from "./rule.ts";

/** A copy of an identity document is not needed and is gold to a thief (Trivium, Inzage 2: no copy of an ID). */
export const idCopy: Rule = {
  id: "id-copy",
  article: "roos-17.3",
  check(out, found) {
    if (out.kind !== "mail" && out.kind !== "upload") return undefined;
    const files: readonly Attachment[] = out.kind === "mail" ? out.attachments : out.files;
    const copy = files.filter(
      ({ id, name, inline }) => inline !== true && (NAME.test(name) || found.in(`file:${id}`).kinds.includes("id-document")),
    )[0];
    if (!copy) return undefined;
    const open = out.kind === "mail" && copy.protection !== "password";
    return {
      level: "ask",
      say: "id-copy.found",
      parts: [`file:${copy.id}`],
      remedies: open ? [{ do: "protect-attachments", ids: [copy.id] }] : [],
    };
  },
};

const NAME = /paspoort|identiteits(?:kaart|bewijs)|\bid[-_ ]?(?:kaart|bewijs|kopie)\b|\bkopie[-_ ]?id\b|rijbewijs|verblijfsdocument/i;
