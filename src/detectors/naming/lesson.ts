import type { Reading } from "../../reading.ts";

/** What a teacher tells a whole class to do; each at the start of a sentence, so that "Kun je Sem helpen met opdracht 3?" is none. */
const TASK =
  /(?:^|[.!?:;–-] {1,2}|\n[ \t]{0,4}(?:(?:[-•*]|\d{1,2}[.)]|[a-d][.)])[ \t]{0,3})?)(leg uit|leg ook uit|bespreek|beantwoord|bereken|vergelijk|lees|noem|bekijk|luister|beschrijf|vul in|vul het|kies|onderzoek|zoek op|betrek|teken|vertaal|analyseer|verklaar|geef aan|schrijf bij|welke|welk|hoe oud|hoeveel|hoe lang|bepaal|los op|waarom|wat is|wie schreef|wie was|hoe noem|deel|citeer|omcirkel|onderstreep|zet de)\b/gi;
/** A subject or a sort of lesson material in front: "Maatschappijleer:", "Geschiedenis 3 vwo:", "Eindexamen biologie". */
const SUBJECT =
  /^[\s"*#]*(?:les|lesplan|lesbrief|opdracht|vraag|opgave|toets|examen|eindexamen|hoofdstuk|paragraaf|werkblad|quiz|geschiedenis|filosofie|maatschappijleer|maatschappijwetenschappen|aardrijkskunde|biologie|natuurkunde|scheikunde|economie|literatuur|nederlands|engels|frans|duits|latijn|grieks|muziek|ckv|kunst|levensbeschouwing|burgerschap|wiskunde)\b/i;
/** Titles with their writers, and whom a book is about. */
const BOOKS =
  /\b(?:boekenlijst|leeslijst|literatuurlijst|lijstboek(?:en)?|nieuwe (?:aanwinsten|boeken|titels)|kinderboekenweek|boekpresentatie|voorgelezen uit|leesboek(?:en)? van|boek(?:verslag|recensie|bespreking)|leesverslag|hoofdpersoon|hoofdpersonage|personages?)\b/i;
/** Somebody in particular: then it is no lesson, whatever else is said. */
const PARTICULAR =
  /\b(?:leerling|lln|mentor|ouders? van|moeder van|vader van|zijn (?:moeder|vader)|haar (?:moeder|vader)|gesprek met|bsn|geboren op|diagnose|\d[a-z]?\d? ?[-–] ?(?:absent|ziek)|verzuim)\b/i;

/** Does the text teach or name books? Then a name nobody introduces is of a writer, a ruler or a person in a sum. */
export function isLesson({ text, letter, structure }: Reading): boolean {
  if (letter.size > 0) return false;
  // A lesson says so at its start; a long text is rather something else.
  const start = text.slice(0, 3_000);
  if (PARTICULAR.test(start)) return false;
  if (BOOKS.test(start)) return true;
  const named = structure.fields.some(({ kind }) => kind === "name" || kind === "first-name" || kind === "last-name");
  if (named) return false;
  const tasks = new Set<string>();
  TASK.lastIndex = 0;
  for (let m = TASK.exec(start); m && tasks.size < 3; m = TASK.exec(start)) tasks.add((m[1] as string).toLowerCase());
  return tasks.size + (SUBJECT.test(start) ? 1 : 0) >= 2;
}
