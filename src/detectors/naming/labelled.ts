import { COLLEAGUE, type Finding } from "../../finding.ts";
import { INFIX, NO_NAME, STAFF } from "../../lexicon/cues.ts";
import { fold } from "../../lexicon/fold.ts";
import type { Reading } from "../../reading.ts";
import { gradesOf } from "./parts.ts";

/** Under the header "Naam", or behind "Naam:", stands a name, whatever the lists say of it. */
export function labelledNames(reading: Reading): Finding[] {
  const found: Finding[] = [];
  for (const { kind, start, end, table } of reading.structure.fields) {
    if (kind === "initials" && /^(?:[A-Z][a-z]?\.? ?){1,6}$/.test(reading.text.slice(start, end))) {
      found.push({ kind: "name", start, end, sure: 0.7 });
      continue;
    }
    if (kind !== "name" && kind !== "first-name" && kind !== "last-name" && kind !== "staff") continue;
    const value = reading.text.slice(start, Math.min(end, start + 160));
    const half = /^[A-Z]\.(?:[A-Z]\.)*(?= ?(?:[(,]|$))/.exec(value);
    if (half !== null && kind === "name") {
      found.push({ kind: "name", start, end: start + half[0].length, sure: 0.76 });
      continue;
    }
    let from = 0;
    // "Marja, Rik, Joke" are three people; "Jansen, P." and "Vries, Sem de" are one.
    const commas = value.split(",");
    const several =
      commas.length > 2 || (commas.length === 2 && commas.every((part) => gradesOf(fold(part.trim().split(" ")[0] ?? "")).first === 2));
    for (const piece of value.split(several ? /(\s*(?:[,(/&|;]|\s-\s| en | of )\s*)/ : /(\s*(?:\(|[/&|;]|\s-\s| en | of )\s*)/)) {
      const at = start + from;
      from += piece.length;
      const name = nameIn(piece, kind === "name" || kind === "staff", table);
      if (name === undefined) {
        // After the first piece that is no name ("Naam: zie bijlage") nothing that follows is one.
        if (/[a-z]/i.test(piece) && !/^\s*(?:en|of)\s*$/.test(piece)) break;
        continue;
      }
      const words = name.text.split(/\s+/).length;
      const staff = kind === "staff";
      // Teachers' codes in a timetable: "BOE", "JAN".
      if (staff && /^[A-Z]{2,5}$/.test(name.text)) continue;
      found.push({
        kind: "name",
        start: at + name.at,
        end: at + name.at + name.text.length,
        sure: staff ? COLLEAGUE : words > 1 ? 0.92 : table ? 0.8 : 0.76,
      });
    }
  }
  return found;
}

const WORD =
  /^(?:[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ][\wÀ-ɏḀ-ỿ'’.-]*|(?:van|de|den|der|het|'t|’t|ten|ter|te|el|al|la|le|du|von|ben|bin|v\.d\.|v\/d|vd|in|op|d'|da|dos|di|i)\.?,?)$/;

/** "Van: Verzuimloket", "Aan: Leerlingenadministratie": who is written to is an office. */
const OFFICE =
  /(?:loket|desk|balie|receptie|secretariaat|administratie|directie|afdeling|redactie|zaken|team|dienst|raad|commissie|bestuur|beheer|groep|ouders|leerlingen|docenten|collega's|medewerkers|mentoren|conciergerie|kantoor|onderbouw|bovenbouw|brugklas|iedereen|allen)$/;

function nameIn(piece: string, whole: boolean, table: boolean): { text: string; at: number } | undefined {
  const lead =
    /^[\s"'>*•-]*(?:(?:dhr|mw|mevr|dr|drs|ir|ing|prof|mr|fam)\.?\s|mevrouw |meneer |de heer |juf |meester |familie )?/i.exec(piece)?.[0]
      .length ?? 0;
  const text = piece
    .slice(lead)
    .replace(/[\s,;:"*]+$/, "")
    .replace(/,\s.{0,20}\d.*$/, "")
    .replace(/([a-zà-ɏ]{2})\.$/, "$1");
  if (text.length < 2 || text.length > 60 || /[\d@?!]/.test(text)) return undefined;
  const words = text.split(/[\s,]+/);
  if (words.length > 7) return undefined;
  if (words.length === 1 && OFFICE.test(fold(text)) && gradesOf(fold(text)).first === 0) return undefined;
  const small = words.every((word) => word === word.toLowerCase());
  let named = 0;
  let infixes = 0;
  for (const word of words) {
    const folded = fold(word).replace(/\.$/, "");
    const { first, last } = gradesOf(folded);
    if (INFIX.has(folded)) infixes++;
    if (!WORD.test(word) && !small) return undefined;
    if (STAFF.has(folded)) return undefined;
    if (NO_NAME.has(folded) && first + last === 0 && !/^(?:van|de|den|der|het|in|op|'t)$/.test(folded)) return undefined;
    if (first + last > 0 || (/^[A-ZÀ-ÞĀ-ɏḀ-ỿ]/.test(word) && !NO_NAME.has(folded))) named++;
  }
  if (named === 0) return undefined;
  // A sentence behind "Ouders:" has a name in it at best; two or three listed words in a row are one.
  if (whole && small && !table && named < words.length - infixes) return undefined;
  if (small && !table && gradesOf(fold(words[0] ?? "")).first + gradesOf(fold(words[0] ?? "")).last === 0) return undefined;
  return { text, at: lead };
}
