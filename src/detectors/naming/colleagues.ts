import { COLLEAGUE, CORRESPONDENT, MENTION } from "../../finding.ts";
import type { Reading } from "../../reading.ts";
import type { Named } from "./phrase.ts";

/** What announces a row of people at work: who was there, and for whom is written. */
const PRESENT =
  /\b(?:aanwezig(?:en|e leden)?|present|(?:nieuwe |onze |oud-)?collega'?s|docenten|teamleden|medewerkers|sprekers|juryleden|commissieleden|stagiaires?|begeleiders?|regie|decor|kostuums|fotografie|presentatie|notulist|vormgeving|eindredactie)\s?: ?$/i;
/** Who was not there is a colleague too, in a text that says who was. */
const ABSENT = /\b(?:afwezig|verhinderd|afgemeld|absent)(?: (?:met|zonder) (?:bericht|kennisgeving|reden)| m\.?k\.?)?\s?: ?$/i;
const MEETING = /\b(?:aanwezig(?:en)? ?:|notulen|vergadering|besluitenlijst)/i;
const BEHALF = /\bnamens (?:(?:de|het|onze|ons|alle|heel|iedereen van) )?[\wÀ-ɏḀ-ỿ -]{2,30}?[,:]? $/i;
/** What keeps a row together, with what somebody does in brackets: "P. de Haan (vz), M. Verbeek en J. Tak". */
const GLUE = /^(?: ?\([^()\n]{1,30}\))?(?:, ?| en | & | of |, en |; ?)$/;

/** "Aanwezig: P. de Haan (vz), M. Verbeek", "namens de directie, Henk Verdonk en Esther Stoop": the whole row is who the head is. */
export function colleaguesInRow({ text }: Reading, found: readonly Named[]): void {
  const row = found.filter(({ sure }) => sure > 0).sort((a, b) => a.phrase.start - b.phrase.start);
  let role: "staff" | "correspondent" | "public" | undefined;
  for (let i = 0; i < row.length; i++) {
    const named = row[i] as Named;
    const { start } = named.phrase;
    const before = row[i - 1]?.phrase;
    if (before === undefined || !GLUE.test(text.slice(before.end, Math.min(start, before.end + 40)))) {
      const head = text.slice(Math.max(0, start - 60), start);
      role =
        PRESENT.test(head) || (ABSENT.test(head) && MEETING.test(text.slice(0, 3_000)))
          ? "staff"
          : BEHALF.test(head)
            ? "correspondent"
            : undefined;
    }
    // "liederen van John Rutter en Camille Saint-Saëns": who stands in a row with a maker is one too.
    if (role === undefined && named.role === "public" && !named.phrase.known && named.sure < MENTION) role = "public";
    if (role === undefined || named.role === "pupil" || named.role === "public") continue;
    named.role = role;
    named.sure = Math.min(named.sure, role === "staff" ? COLLEAGUE : role === "public" ? 0.4 : CORRESPONDENT);
  }
}
