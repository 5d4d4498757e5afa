import { everyone, type Part } from "../outgoing.ts";
import { siteStatus } from "../sites.ts";
import type { Rule } from "./rule.ts";

/**
 * Passwords and codes are personal and go to nobody. Beside a protected attachment it is worse: whoever gets the mail then
 * has lock and key (what Japan called PPAP and gave up in 2020).
 */
export const credential: Rule = {
  id: "credential",
  article: "roos-4",
  check(out, found, policy) {
    if (out.kind === "upload" || (out.kind === "paste" && siteStatus(out, policy).approved)) return undefined;
    const places: Part[] = out.kind === "paste" ? ["text"] : ["subject", "body"];
    const where = places.filter((part) => found.in(part).kinds.includes("credential"));
    const alone = out.kind !== "paste" && where.length === 0 && standsAlone(out.subject, out.body);
    if (where.length === 0 && !alone) return undefined;
    // A new password is sometimes sent to oneself as a note; nobody else learns it.
    if (out.kind === "mail" && everyone(out).every(({ address }) => address === out.from.toLowerCase())) return undefined;
    const locked = out.kind === "mail" && out.attachments.some(({ protection }) => protection === "password");
    const ofFile = alone || (out.kind === "mail" && FILE.test(`${out.subject}\n${out.body}`));
    return {
      level: "ask",
      say: locked ? "credential.same-mail" : ofFile ? "credential.of-file" : "credential.found",
      kinds: ["credential"],
      parts: alone ? ["body"] : where,
      // In a page there is one button for all that is found; here the rest of the mail is none of this rule's business.
      remedies: alone ? [] : [{ do: out.kind === "paste" ? "anonymise" : "remove-credential", parts: where }],
    };
  },
};

/** The word for a file that was sent before goes by another way than the file (AVG 32; complaint C21 about "PPAP"). */
const FILE = /\b(?:bestand|bijlage|document|pdf|zip|verslag|rapport|dossier|formulier)(?:en|je)?\b/i;

/**
 * "Onderwerp: wachtwoord" and a line with nothing but the word itself, or a pass-phrase as Zorgvuldig makes them: the second
 * mail to the same people, in which no sentence says "the password is".
 */
function standsAlone(subject: string, body: string): boolean {
  const lines = body
    .slice(0, 4_000)
    .split("\n")
    .map((line) => line.trim());
  if (lines.some((line) => /(?:^|\s)[a-z]{4,12}(?:-[a-z]{4,12}){2,5}-\d{2,3}(?:[\s.,]|$)/.test(line))) return true;
  if (!/\b(?:wachtwoord|ww|wachtzin|password|toegangscode|inlogcode)\b/i.test(`${subject}\n${lines.slice(0, 4).join("\n")}`)) return false;
  return lines.some((line) => /^[^\s@/:.]{6,40}$/.test(line) && /[a-z]/i.test(line) && /\d/.test(line));
}
