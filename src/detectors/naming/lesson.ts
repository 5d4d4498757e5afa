import type { Reading } from "../../reading.ts";

/** What a teacher tells a whole class to do; each at the start of a sentence, so that "Kun je Sem helpen met opdracht 3?" is none. */
const TASK =
  /(?:^|[.!?:;–-] {1,2}(?:[a-d\d][.)] )?|\n[ \t]{0,4}(?:(?:[-•*]|\d{1,2}[.)]|[a-d][.)])[ \t]{0,3})?)(leg uit|leg ook uit|bespreek|beantwoord|bereken|vergelijk|lees|noem|bekijk|luister|beschrijf|vul in|vul het|kies|onderzoek|zoek op|betrek|teken|vertaal|analyseer|verklaar|geef aan|schrijf bij|schrijf een (?:reactie|gedicht|betoog|verhaal|brief)|write a|maak zinnen|vertel in|vat het|hoe reageert|wat zou jij|stel een formule|noteer|welke|welk|hoe oud|hoeveel|hoe lang|hoe ver|hoe snel|hoe groot|hoe verandert|wanneer haalt|bepaal|los op|waarom|wat is|wie schreef|wie was|wie is|wie zijn|where (?:does|do|is|are)|who is|who was|when did|why (?:does|did|do)|what (?:is|does|did)|quel âge|où|pourquoi|comment|wie alt|wohin|warum|hoe noem|deel|citeer|omcirkel|onderstreep|zet de|let op|read|answer|write|fill in|listen|translate|lies (?:den|die|das)|schreib|beantworte|écoute|lis le|lis la|réponds|kijk naar|reken uit|maak een zin|benoem)(?![a-zà-ÿ])/gi;
/** A subject or a sort of lesson material in front: "Maatschappijleer:", "Geschiedenis 3 vwo:", "Eindexamen biologie". */
const SUBJECT =
  /^[\s"*#]*(?:les|lesplan|lesbrief|opdracht|vraag|opgave|toets|examen|eindexamen|hoofdstuk|paragraaf|werkblad|quiz|kijkwijzer|filmkijkwijzer|leesvragen|proefwerk|geschiedenis|filosofie|maatschappijleer|maatschappijwetenschappen|aardrijkskunde|biologie|natuurkunde|scheikunde|economie|literatuur|nederlands|engels|frans|duits|spaans|latijn|grieks|muziek|ckv|kunst|levensbeschouwing|burgerschap|wiskunde|reading|listening|writing|leesvaardigheid|luistervaardigheid|begrijpend lezen|spelling|rekenvoorbeeld|voorbeeldopgave|recensie|deutsch|english|français)\b/i;
/** Titles with their writers, and whom a book or film is about. */
const BOOKS =
  /\b(?:boekenlijst|leeslijst|literatuurlijst|lijstboek(?:en)?|nieuwe (?:aanwinsten|boeken|titels)|kinderboekenweek|boekpresentatie|voorgelezen uit|leesboek(?:en)? van|boek(?:verslag|recensie|bespreking)|leesverslag|hoofdpersoon|hoofdpersonages?|personages?|de verteller|recensie|aangrijpend boek|romanfiguur|het boek verscheen|verscheen in (?:1[5-9]|20)\d\d)\b/i;
/** "In 'Het diner' van Herman Koch …": a quoted title, and who wrote it. */
const TITLED = /['"‘’“”][A-Z][^'"‘’“”\n]{2,50}['"’”] (?:van|door) [A-Z]/;
/** Sums: "hoe ver", "met 90 km/h", "na hoeveel jaar"; and what is asked of a sentence. */
const SUM =
  /\b(?:bereken|toetsopgave|redactiesom(?:men)?|verhaal(?:tjes)?som(?:men)?|vraagstuk(?:ken)?|hoeveel (?:krijgt|betaalt|houdt|is|kost|kosten|zijn|verdient|heeft)|na hoeveel|hoe oud (?:is|zijn|wordt)|hoe lang (?:duurt|doet)|hoe ver|hoe groot is de kans|kansrekenen|gemiddelde snelheid|km\/h|km\/u|hoe laat (?:is|komt|zijn)|samen zijn ze|rekenvoorbeeld|stel een formule|wanneer hebben ze|hebben ze evenveel|hoeveel procent|hoeveel euro|wie (?:verdient|betaalt|heeft|krijgt|is) (?:het |de )?(?:meer|minder|meest\w*|minst\w*|oudst\w*|jongst\w*|snelst\w*))\b/i;
const GRAMMAR =
  /\b(?:persoonsvorm|zinsdelen|zinsontleding|lijdend voorwerp|meewerkend voorwerp|gezegde|werkwoordspelling|voorbeeldzin(?:nen)?|oefenzin(?:nen)?|dictee|ontleed|woordsoorten|bijvoeglijk naamwoord|voltooid deelwoord|vul (?:de juiste vorm )?in|invuloefening|luistertekst|leestekst|grammatica|grammatik|dialoog|taalverzorging|maak zinnen|kies de juiste|juiste vorm|verbeter de zin(?:nen)?|maak de zin(?:nen)? af|vertaal de zin(?:nen)?|spreekwoord|past simple|present perfect|fill in|dear (?:john|mary|tom|anna|emily))\b/i;
/** Invented by its own saying. */
const INVENTED =
  /(?:^|\n)[\s"*#•-]{0,6}(?:rollenspel|rolkaart(?:en)?|rollenspelkaart|toneelscript|sketch|dictee|redactiesom(?:men)?|verhaaltjessom(?:men)?|oefenzinnen|voorbeeldzinnen|oefencasus|trainingscasus|voorbeeldcasus)\b|\bScène \d|\bRollen:|\((?:fictief|verzonnen|gefingeerd|bedacht)\b|\b(?:fictieve|verzonnen|bedachte) (?:casus|leerling|leerlingen|namen|naam|persoon|personen|situatie)\b/i;
/** Somebody in particular: then it is no lesson, whatever else is said. */
const PARTICULAR =
  /\b(?:leerling|lln|mentor|ouders? van|moeder van|vader van|gesprek met|bsn|geboren op|diagnose|\d[a-z]?\d? ?[-–] ?(?:absent|ziek)|verzuim)\b/i;
/** As likely a story's as a pupil's. */
const FAMILY = /\b(?:zijn|haar) (?:moeder|vader|ouders|stiefvader|stiefmoeder)\b/i;
/** What only a message says: then it takes more to be a lesson ("Lees even mee … Wat is jouw idee over Sem?"). */
const MESSAGE =
  /\b(?:kun jij|kun je|kan je|kan jij|wil je|wil jij|zou je|zouden we|graag|ik (?:heb|wil|zag|sprak|denk|maak me)|mvg|met vriendelijke groet(?:en)?|groetjes)\b|[.!?,]\s{1,3}(?:gr|groet|groeten)\b/i;

/** A sum or an exercise in grammar: its Jan and its Fatima are nobody. */
export function isExercise({ text, letter }: Reading): boolean {
  const start = text.slice(0, 4_000);
  return (
    letter.size === 0 && (SUM.test(start) || GRAMMAR.test(start)) && !PARTICULAR.test(start) && !FAMILY.test(start) && !MESSAGE.test(start)
  );
}

/** A vacancy, a newsletter, a programme: who is named there without more is of the staff. */
const NOTICE =
  /^[\s"*#]*(?:\w{0,12}nieuwsbrief|weekbericht|nieuwsflits|programma|workshop\w*|(?:rooster|planning|programma) (?:studiedag|open lessen)|persbericht)|\bvacature(?:tekst)?\b|\bsollicit(?:eren|aties?)\b|\b(?:wij|we) zoeken (?:per|een|jou|nog)\b/i;

/** Is it written for everybody, about nobody in particular? */
export const isNotice = ({ text }: Reading): boolean => NOTICE.test(text.slice(0, 1_500)) && !PARTICULAR.test(text.slice(0, 3_000));

/**
 * Does the text teach or name books? Then a name nobody introduces is of a writer, a ruler or a person in a sum. "invented" when
 * it says so itself ("Rollenspel", "Dictee", "casus (fictief)"): then whoever is in it is nobody.
 */
export function lessonIn({ text, letter, structure }: Reading): "invented" | "lesson" | undefined {
  if (letter.size > 0) return undefined;
  // A lesson says so at its start; a long text is rather something else.
  const start = text.slice(0, 3_000);
  const named = structure.fields.some(({ kind }) => kind === "name" || kind === "first-name" || kind === "last-name" || kind === "bsn");
  if (!named && INVENTED.test(start)) return "invented";
  if (PARTICULAR.test(start)) return undefined;
  if (BOOKS.test(start) && !FAMILY.test(start)) return "lesson";
  if (named) return undefined;
  const tasks = new Set<string>();
  TASK.lastIndex = 0;
  for (let m = TASK.exec(start); m && tasks.size < 4; m = TASK.exec(start)) tasks.add((m[1] as string).toLowerCase());
  let signs = tasks.size;
  for (const sign of [SUBJECT, TITLED, SUM, GRAMMAR, BOOKS]) if (sign.test(start)) signs++;
  return signs >= 2 + (MESSAGE.test(start) ? 1 : 0) + (FAMILY.test(start) ? 1 : 0) ? "lesson" : undefined;
}
