import { NAMING, ORGANISATION_BEFORE, PUBLIC, PUPIL, SALUTATION, STAFF, STAFF_TITLE, TITLE } from "../../lexicon/cues.ts";
import { fold } from "../../lexicon/fold.ts";
import { folded, type Token } from "../../reading/tokens.ts";
import type { Reading } from "../../reading.ts";

/** Who a name belongs to, as far as the words around it tell. */
export type Role = "pupil" | "staff" | "correspondent" | "public" | "organisation" | "title" | "naming" | undefined;

/** "Scholengroep Trivium", "Zorgcentrum De Linde". */
const ORGANISATION_END =
  /.(?:groep|school|scholen|college|stichting|centrum|vereniging|bedrijf|kliniek|instelling|museum|theater|hotel|bureau|praktijk|fonds|club|winkel|uitgeverij)$/;
const ARTICLE = /^(?:de|het|een|onze|ons|mijn|jouw|je|uw|zijn|haar|hun|deze|die|dat|dit|van|met|en|&|der|:|over|'s)$/;

/** Does a token begin a sentence? Also after a colon, a bullet or an opening quotation mark. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  const token = tokens[at] as Token;
  while (
    i >= 0 &&
    (tokens[i] as Token).kind === "mark" &&
    /["'“”‘’([*•·–—>_#-]/.test((tokens[i] as Token).text) &&
    (tokens[i] as Token).line === token.line
  )
    i--;
  const before = tokens[i];
  if (before === undefined || before.line !== token.line) return true;
  if (before.kind !== "mark" || !/[.!?:|;]/.test(before.text)) return false;
  if (before.text !== ".") return true;
  // "dhr. Jansen", "J. Jansen": the full stop of an abbreviation ends no sentence.
  const word = tokens[i - 1];
  return (
    word === undefined ||
    word.end !== before.start ||
    !(word.text.length <= 1 || TITLE.has(folded(word)) || /^(?:t\.?a\.?v|lln|ll|o\.?a|bijv|evt|nl)$/i.test(word.text))
  );
}

/** "Neuropsycholoog", "kinderfysiotherapeut", "leesconsulent": a compound that ends in what somebody does for a living. */
const PROFESSION =
  /^[a-z]{3,}(?:oloog|ologe|therapeut|therapeute|arts|coach|docent|docente|leraar|lerares|begeleider|begeleidster|medewerker|medewerkster|directeur|trainer|coordinator|adviseur|consulent|voorzitter|leider|deskundige|regisseur|assistent|manager|verpleegkundige|[ao]nist|[ao]niste|alist|aliste|olist|oliste|ellist|arist|wetenschapper|onderzoeker|kenner|expert|maker|maakster)$/;

let cues: Map<string, Role> | undefined;

/** What a word announces; of words that announce several things the first counts. */
function cueOf(word: string): Role {
  if (cues === undefined) {
    cues = new Map();
    const kinds: [Role, ReadonlySet<string>][] = [
      ["organisation", ORGANISATION_BEFORE],
      ["public", PUBLIC],
      ["naming", NAMING],
      ["staff", STAFF],
      ["pupil", PUPIL],
      ["correspondent", SALUTATION],
      ["title", TITLE],
    ];
    for (const [role, words] of kinds) for (const known of words) cues.set(known, role);
  }
  const dash = word.lastIndexOf("-");
  // "VVD-voorzitter Pols", "PSV-trainer", "3C-mentor": what counts is what he or she is, not of what.
  return cues.get(word) ?? (dash > 0 ? cues.get(word.slice(dash + 1)) : undefined) ?? (PROFESSION.test(word) ? "staff" : undefined);
}

/** What the words right before a name say. */
export function roleBefore(reading: Reading, at: number): { role: Role; from: number } {
  const { tokens } = reading;
  const line = (tokens[at] as Token).line;
  // What stands in another cell of a table belongs to somebody else.
  const separator = reading.structure.rows.get(line);
  const cell = separator === undefined ? 0 : reading.text.lastIndexOf(separator, (tokens[at] as Token).start - 1) + 1;
  let skipped = 0;
  for (let i = at - 1; i >= 0 && at - i <= 7; i--) {
    const token = tokens[i] as Token;
    if (token.line !== line || token.start < cell) break;
    if (token.text === "." || token.text === "(" || token.text === ")" || token.text === "/") {
      if (token.text === "." && !abbreviationBefore(tokens, i)) break;
      continue;
    }
    if (token.text === "," || token.text === ";" || token.text === "!" || token.text === "?") {
      // "onze leerling, Sem" and "Beste Karin, Peter en Jan" still belong together.
      if (skipped > 1 || token.text !== ",") break;
      skipped++;
      continue;
    }
    const word = folded(token);
    switch (cueOf(word)) {
      case "title":
        return { role: greeted(tokens, i) ? "correspondent" : STAFF_TITLE.has(word) ? "staff" : "title", from: i };
      case "correspondent":
        return { role: opensLine(tokens, i) && tokens[i + 1]?.text !== "," ? "correspondent" : undefined, from: i };
      case "pupil":
        // "Client Secret": a capital inside a sentence makes it a term, not a word about somebody.
        if (token.caps === 0 || opensSentence(tokens, i)) return { role: "pupil", from: i };
        break;
      case "staff":
        return { role: "staff", from: i };
      case "naming":
        // "onder de naam Boelwerf" names no person, "Naam: …" and "mijn naam is …" do.
        if (word === "naam" && !/^(?::|is)$/.test(tokens[i + 1]?.text ?? "")) return { role: undefined, from: at };
        return { role: "naming", from: i };
      case "public":
        return { role: "public", from: i };
      case "organisation":
        if (at - i <= 2) return { role: "organisation", from: i };
        break;
      default:
        if (at - i === 1 && ORGANISATION_END.test(word)) return { role: "organisation", from: i };
    }
    if (!ARTICLE.test(word) && token.caps === 0) {
      if (/^(?:uit|klas|groep|\d\w{0,4})$/.test(word)) continue;
      skipped++;
      if (skipped > 1) break;
    }
  }
  return { role: undefined, from: at };
}

/** "Geachte heer/mevrouw Jansen", "Beste meneer De Wit": who is written to. */
function greeted(tokens: readonly Token[], title: number): boolean {
  const { line } = tokens[title] as Token;
  for (let i = title - 1; i >= 0 && title - i <= 6; i--) {
    const token = tokens[i] as Token;
    if (token.line !== line) return false;
    const word = folded(token);
    if (SALUTATION.has(word)) return opensLine(tokens, i);
    if (token.kind === "word" && !TITLE.has(word) && word !== "de" && word !== "en") return false;
  }
  return false;
}

/** A greeting stands at the start of a line, or of a chat message after "10:12 Sem:". */
function opensLine(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at] as Token;
  return before === undefined || before.line !== token.line || (before.kind === "mark" && /[:>\]"“.,!*]/.test(before.text));
}

function abbreviationBefore(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at - 1];
  return (
    word !== undefined &&
    word.kind === "word" &&
    word.end === (tokens[at] as Token).start &&
    (word.text.length <= 2 || TITLE.has(folded(word)) || folded(word) === "lln")
  );
}

const STAFF_WORDS = [...STAFF].map((word) => word.replace(/[-']/g, "\\$&")).join("|");
/** ", teamleider" · "(mentor 2B)" · "is onze nieuwe conciërge" · "van de gemeente". */
const AFTER_STAFF = new RegExp(
  `^\\s{0,2}(?:(?:[,(|–-]|is|wordt|als)\\s{0,2}(?:[\\w-]{1,12} ){0,3}?(?:${STAFF_WORDS})(?![a-z])|, (?:lokaal|aula|ruimte)|(?:maakt|schrijft|verzorgt) (?:de|het|een) (?:evaluatie|notulen|samenvatting|planning|verslag|begroting|rooster|offerte|agenda|notitie)|notuleert|werkt (?:\\w{1,12} ){0,5}uit\\b|licht (?:\\w{1,12} ){0,4}toe\\b|(?:regelt|organiseert|coordineert|begeleidt|bestelt|presenteert) (?:de|het|een) |(?:neemt|nam|neemt na \\d{1,2} jaar) (?:\\w{1,12} ){0,4}?afscheid|gaat met (?:pre)?pensioen|(?:versterkt|komt) (?:\\w{1,6} )?(?:ons )?team|treedt in dienst|werkt (?:\\w{1,10} ){0,3}?(?:op locatie|bij ons|als|op de)|van (?:de |het |onze )?(?:gemeente|ggd|ggz|politie|samenwerkingsverband|swv|ced|inspectie|ministerie|bibliotheek|uitgeverij|firma|leverancier|universiteit|hogeschool|provincie|bank|belastingdienst|ict|administratie|directie|roostercommissie|mr|vakgroep|sectie|personeelszaken))`,
);
const AFTER_PUPIL =
  /^\s{0,2}[:=-]?\s{0,2}(?:10|\d),\d(?!\d)|^\s{0,2}(?:\((?:leerling |lln\.? |klas |groep )?(?:[1-6]? ?[a-z]{0,4}\d?[a-z]{0,2}\d?|[BHVMKGAT][1-6][A-Za-z]{0,2}|[1-6] ?[A-Za-z]{1,4}\d?)\)|\(?(?:uit|in|van) (?:klas |groep |de )?(?:[1-6] ?-?[a-zA-Z]{1,4}\d?\b|[bhvmkgatBHVMKGAT]{1,3}[1-6][a-zA-Z]?\d?\b|brugklas|(?:eerste|tweede|derde|vierde|vijfde|zesde) klas|klas|groep)|\(?,? ?\(?\d{1,2} jaar|\(?,? ?(?:geb\b|geboren|leerling\b|zit in (?:klas|groep|[1-6]))| (?:naar|in|uit|van) (?:klas |groep )?[1-6] ?-?(?:havo|vwo|vmbo|mavo|gymnasium|kader|basis|tl|bb|kb|gl)\b|\((?:v|m|j)?,? ?\d{1,2}\)|, (?:[1-6][a-zA-Z]{1,3}\d?)\b)/;
const AFTER_REFERENCE =
  /^(?:,? (?:en|&|and) [A-Z][^()\n]{2,60}?|,? (?:[A-Z]\.,? ?){1,4}(?:[^()\n]{0,60}?)?| et al\.?,?|,)?\s{0,2}\(?(?:19|20)\d\d[a-z]?(?:\)|, p)/;

/** Without one of these nothing below can match. */
const AFTER_ANY =
  /^(?:\s{0,2}[(,|–:=-]|\s{0,2}\d|\s(?:is|wordt|als|neemt|nam|gaat|versterkt|komt|treedt|werkt|maakt|schrijft|verzorgt|notuleert|licht|regelt|organiseert|coördineert|begeleidt|bestelt|presenteert|van|naar|uit|in|zit|geb|geboren|en|and|&|et) |\s(?:19|20)\d\d)/;

/** What the words right after a name say. */
export function roleAfter(reading: Reading, end: number): Role {
  if (!AFTER_ANY.test(reading.text.slice(end, end + 12))) return undefined;
  const rest = reading.text.slice(end, end + 90).split(/[\r\n\t]/, 1)[0] ?? "";
  const low = rest.toLowerCase();
  if (AFTER_REFERENCE.test(rest)) return "public";
  if (AFTER_STAFF.test(fold(low))) return "staff";
  if (AFTER_PUPIL.test(rest)) return "pupil";
  return undefined;
}
