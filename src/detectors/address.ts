import { apart } from "../apart.ts";
import type { Finding, Sureness } from "../finding.ts";
import type { Token } from "../reading/tokens.ts";
import type { Reading } from "../reading.ts";
import type { Detector } from "./detector.ts";

const STRONG =
  "straat|str\\.|laan|weg|plein|plantsoen|singel|gracht|kade|dijk|steeg|dreef|strjitte|boulevard|hof|markt|allee|passage|wal|erf";
const WEAK =
  "pad|park|baan|veld|berg|burg|akker|weide|oord|horst|bos|brink|dam|hout|beek|werf|vaart|heide|schans|polder|zoom|stede|zijde|heuvel|sloot|drift|meent|haag|kamp|hoek|donk|wei|gaarde|poort|wijk|tuin|haven|hoeve|brug|sluis";
/** "Merelstraat", "Markt": the ending small or as a word of its own. */
const either = (ends: string) =>
  ends.replace(/(^|\|)([a-z])/g, (_, bar: string, letter: string) => `${bar}[${letter.toUpperCase()}${letter}]`);
/** A house number behind a word; tried where a number begins, because a text has far fewer of them than words. */
const NUMBER = /[a-zA-Zà-ɏ.] (\d{1,4})(?: ?[-/]? ?[a-zA-Z](?![a-zA-Z])|[-/]\d{1,3}|-[IVX]{1,4})?(?![\d:%€])/y;
/** What stands before the number: a capitalised street of one to three words. Only tried on the last eighty characters. */
const STREET = new RegExp(
  `(?:(?:[A-ZÀ-Þ0-9][\\wÀ-ɏ'’.-]{0,25} |(?:van|de|den|der|het|'t|ten|ter|op|aan|in) ){0,4}(?:[A-ZÀ-Þ][\\wÀ-ɏ'’-]{0,24})?)(?:(${either(STRONG)})|(?:${either(WEAK)}))$`,
);
const ENDS = new RegExp(`(?:${STRONG}|${WEAK})$`, "i");
const POSTCODE = /[1-9]\d{3} ?(?!SA|SD|SS|IN|EN|OP|MG|IE|GR|BC|AD|KM|CM|MM|KG|ML|EU)[A-Z]{2}(?![A-Za-z0-9-])/g;
const BEFORE_POSTCODE =
  /\b([A-ZÀ-Þ][a-zà-ɏ'’-]{2,24}(?: [A-ZÀ-Þa-z][a-zà-ɏ'’-]{1,20})? \d{1,4}(?: ?[a-zA-Z])?)(?=,? {0,2}[\r\n]{0,2}[1-9]\d{3} ?[A-Z]{2}\b)/g;
const NO_STREET =
  /^(?:Postbus|Antwoordnummer|Vergadering|Regeling|Afdeling|Paragraaf|Opgave|Afbeelding|Bijlage|Artikel|Rapportvergadering|Categorie|Windows|Office|Uitweg|Onderweg|Gebouw|Haven|Park|Bos|Berg|Dam|Hoek|Wijk) ?\d/;
const PERSONAL =
  /\b(?:woont|wonen|wonend|woonachtig|adres|thuis|verhuisd|verhuist|ouders?|moeder|vader|oma|opa|leerling|huisbezoek|gezin|naam|geb|fam|familie)\b/i;
const BUSINESS =
  /(?:bezoekadres|postadres|bezoekers|we bezoeken|school|locatie|college|gebouw|kantoor|vestiging|praktijk|gemeentehuis|zaal|hotel|restaurant|museum|theater|vergader|route|congres|station|parkeerplaats|bushalte|studiedag|sporthal|sportpark|postbus|zwembad)/i;

/** Home addresses: street with number, postcode with its place, alone or together. */
export const address: Detector = {
  kind: "address",
  evidence: {
    hits: [
      "Hij woont op [Merelstraat 12], [4701 AB] Roosendaal.",
      "Adres: [Burgemeester Prinsensingel 104-a]",
      "Naam\tAdres\nSem\t[Hoge Dries 3]",
      "postcode [4814 XZ]",
    ],
    misses: [
      ["a school's own", "Bezoekadres: Schoolstraat 1."],
      ["a year", "In 1995 EN Nederland."],
      ["milligrams", "Neem 1000 MG per dag."],
      ["a street without a number", "De Merelstraat is dicht."],
    ],
  },
  find(reading) {
    const { text } = reading;
    const found: Finding[] = [];
    for (const field of reading.structure.fields) {
      if (field.kind !== "address") continue;
      const value = text.slice(field.start, field.end);
      // Street and house number each in a column of their own.
      if (
        field.table &&
        (/^\d{1,4} ?[-/]?[a-zA-Z]?\d?$/.test(value) || (!/\d/.test(value) && /^[A-ZÀ-Þ]/.test(value) && ENDS.test(value)))
      ) {
        found.push({ kind: "address", start: field.start, end: field.end, sure: 0.8 });
        continue;
      }
      // A column of places alone says too little; a form line may go on with a sentence.
      if (
        field.end - field.start < 90 &&
        /\d/.test(value) &&
        /[A-Za-zÀ-ɏ]{2}/.test(value) &&
        !/[@?!]|\. [A-Z]/.test(value) &&
        !/^[1-9]\d{3} ?[A-Z]{2}\b/.test(value) &&
        !BUSINESS.test(text.slice(Math.max(0, field.start - 18), field.start))
      ) {
        const stop = /,? ?[1-9]\d{3} ?[A-Z]{2}\b|, /.exec(value);
        const length = stop !== null && stop.index > 4 ? stop.index : value.length;
        if (/\d/.test(value.slice(0, length))) found.push({ kind: "address", start: field.start, end: field.start + length, sure: 0.9 });
      }
    }
    const add = (finding: Finding) => found.push(finding);
    if (!/\d/.test(text)) return found;
    // Whether a word ends like a street, by its number.
    const streets: boolean[] = [];
    for (let i = 1; i < reading.tokens.length; i++) {
      const { start: at } = reading.tokens[i] as Token;
      if (!isDigit(text.charCodeAt(at)) || text.charCodeAt(at - 1) !== SPACE) continue;
      const last = reading.tokens[i - 1] as Token;
      const { word } = last.text === "." ? (reading.tokens[i - 2] ?? last) : last;
      if (streets[word.id] === undefined) streets[word.id] = ENDS.test(word.text) || /str$/i.test(word.text);
      if (!streets[word.id]) continue;
      NUMBER.lastIndex = at - 2;
      const n = NUMBER.exec(text);
      if (n === null) continue;
      const end = n.index + n[0].length;
      const before = text.slice(Math.max(0, n.index - 80), n.index + 1);
      const m = STREET.exec(before);
      if (m === null || /[\wÀ-ɏ]/.test(before.charAt(m.index - 1))) continue;
      // "in het Achterhuis aan de Prinsengracht 263", "op de Lindelaan 45": the street begins after the last preposition.
      const cut =
        /^.*(?:^|\s)(?:op|aan|in|van|bij|[Oo]p de|[Aa]an de|[Ii]n de|[Aa]an het|[Oo]p het|Op|Aan|In|de|het)\s(?=[A-ZÀ-Þ])/.exec(m[0])?.[0]
          .length ?? 0;
      const start = n.index + 1 - m[0].length + cut;
      const street = text.slice(start, end);
      if (!/^[A-ZÀ-Þ0-9]/.test(street) || /^\d+ [a-z]/.test(street) || NO_STREET.test(street)) continue;
      const postcode = /^,? {0,2}[\r\n]{0,2}[1-9]\d{3} ?[A-Z]{2}\b/.test(text.slice(end, end + 14));
      const sure = sureness(reading, start, end, postcode ? 0.6 : m[1] !== undefined ? 0.5 : 0.3);
      if (sure > 0.3) add({ kind: "address", start, end, sure });
    }
    // "Akkerwinde 8, 4707 ZD": with a postcode behind it any name with a number is a street.
    POSTCODE.lastIndex = 0;
    BEFORE_POSTCODE.lastIndex = POSTCODE.test(text) ? 0 : text.length;
    for (let m = BEFORE_POSTCODE.exec(text); m; m = BEFORE_POSTCODE.exec(text)) {
      const start = m.index;
      const end = start + (m[1] as string).length;
      if (NO_STREET.test(m[1] as string) || found.some((other) => other.start < end && start < other.end)) continue;
      add({ kind: "address", start, end, sure: sureness(reading, start, end, 0.6) });
    }
    // Where a street ends, so that a postcode right behind it is seen to belong to it.
    const ends = new Set(found.map(({ end }) => end));
    POSTCODE.lastIndex = 0;
    for (let m = POSTCODE.exec(text); m; m = POSTCODE.exec(text)) {
      if (/[\w.,-]/.test(text.charAt(m.index - 1))) continue;
      const at = m.index;
      const beside = ends.has(at - 1) || ends.has(at - 2) || ends.has(at - 3);
      const labelled =
        /postcode[ :]{0,3}$/i.test(text.slice(Math.max(0, m.index - 12), m.index)) || reading.fieldAt(m.index)?.kind === "address";
      const place = /^,? {0,2}[A-Z]/.test(text.slice(m.index + m[0].length, m.index + m[0].length + 4));
      const base = labelled ? 0.8 : beside ? 0.6 : place ? 0.5 : 0.45;
      add({ kind: "address", start: m.index, end: m.index + m[0].length, sure: sureness(reading, m.index, m.index + m[0].length, base) });
    }
    return apart(found);
  },
};

const SPACE = 32;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** An address in a signature, or of a building people are invited to, is nobody's home. */
function sureness(reading: Reading, start: number, end: number, base: Sureness): Sureness {
  const at = reading.lineAt(start);
  if (reading.letter.has(at)) return Math.min(base, 0.45);
  const line = reading.lines[at] ?? { start, end };
  const before = reading.text.slice(Math.max(line.start, start - 80), start);
  const near = before + reading.text.slice(end, Math.min(line.end, end + 40));
  if (/\b(?:adres|woont|wonen|woonachtig|thuis)\b[^.]{0,24}$/i.test(before)) return Math.max(base, 0.85);
  if (BUSINESS.test(before.slice(-24)) || BUSINESS.test(reading.text.slice(Math.max(0, line.start - 70), line.start)))
    return Math.min(base, 0.4);
  if (PERSONAL.test(near)) return Math.max(base, 0.85);
  if (BUSINESS.test(near)) return Math.min(base, 0.4);
  return base;
}
