import { everyone, type Mail, type Part } from "../outgoing.ts";
import { isOwn } from "../own.ts";
import type { Found, Rule } from "./rule.ts";

/** A class or telephone list within the school is daily work; outside it hardly ever is (LKO: "in principe niet"). */
export const classList: Rule = {
  id: "class-list",
  article: "roos-17.3",
  check(out, found, policy) {
    if (out.kind !== "mail" || everyone(out).every(({ address }) => isOwn(address, policy))) return undefined;
    const part = listIn(out, found);
    if (!part) return undefined;
    const { persons } = found.in(part);
    return {
      level: "ask",
      ...(persons > 1 ? { say: "class-list.counted" as const, with: { count: persons } } : { say: "class-list.named" as const }),
      parts: [part],
      remedies: part === "body" ? [{ do: "text-to-protected-pdf" }] : [{ do: "protect-attachments", ids: [part.slice(5)] }],
    };
  },
};

/** The name of a file says more than many detectors; an empty form with such a name holds nobody. */
const NAME = /klasse?n?lijst|leerling(?:en)?lijst|bellijst|telefoonlijst|adres(?:sen)?lijst|groepslijst|contactlijst ouders|ouderlijst/i;

function listIn({ attachments }: Mail, found: Found): Part | undefined {
  const file = attachments.filter(({ id, name, text = "", protection, unread }) => {
    if (protection === "password" || unread === "protected") return false;
    const inside = found.in(`file:${id}`);
    return inside.classList || (NAME.test(name) && (text.trim() === "" || inside.persons > 0));
  })[0];
  if (file) return `file:${file.id}`;
  return found.in("body").classList ? "body" : undefined;
}
