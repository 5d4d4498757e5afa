import { fold } from "../lexicon/fold.ts";

/** What the value behind a label, or under a column header, is. */
export type FieldKind =
  | "name"
  | "first-name"
  | "last-name"
  | "infix"
  | "initials"
  | "staff"
  | "bsn"
  | "birthdate"
  | "phone"
  | "email"
  | "address"
  | "iban"
  | "pupil-number"
  | "id-document"
  | "medical"
  | "special-category"
  | "sensitive"
  | "credential"
  | "other";

/** Labels as forms and school systems write them (Magister, Somtoday, ParnasSys exports), folded. First match wins. */
const LABELS: readonly [FieldKind, RegExp][] = [
  [
    "bsn",
    /^(?:leerling[ -]?)?(?:bsn|b\.s\.n\.?|pgn|sofi|sofinummer|sofi-nummer|burger ?service ?nummer|persoonsgebonden nummer|onderwijsnummer)\b|\bbsn\b|burgerservicenummer/,
  ],
  [
    "pupil-number",
    /^(?:id|nr\.?|nummer)$|^(?:leerling|stam|student|deelnemer|onderwijs|llnr?|ll\.?|lln\.?)[ -]?(?:nummer|nr|no|id)\.?$|^(?:stam|llnr)\.?$|leerlingnummer|stamnummer|^stamnr|^llnr|eck[ -]?id|^studentnr|leerlingnr/,
  ],
  ["id-document", /paspoort|identiteitskaart|documentnummer|document ?nr|^v-?nummer|vreemdelingennummer|rijbewijs|id-?nummer|id-?kaart/],
  ["birthdate", /geboren|geb\.? ?dat|geboorte ?datum|^geb\.?$|^gebdat|^g\.d\.?$|^date of birth$|^dob$/],
  [
    "other",
    /^(?:bestel|artikel|order|factuur|klant|debiteur|relatie|product|serie|barcode|kvk|rsin|btw|kenmerk|ticket|zaak|contract|polis|kamer|lokaal|versie|volg|stuk|bedrag|prijs)[a-z]*[ -]?(?:nummer|nr|no|code|id)?\.?$|geboorteplaats|geboorteland|^naam (?:van )?(?:de |uw )?(?:school|locatie|methode|bestand|toets|vak|activiteit|organisatie|instelling|product|applicatie|bedrijf|document|map|groep|cursus|les)|schoolnaam|gebruikersnaam|bestandsnaam|groepsnaam|vaknaam|e-?mail ?(?:onderwerp)/,
  ],
  ["email", /e-?mail|^mail\b|mailadres/],
  ["phone", /telefoon|^tel\b|^tel\.|mobiel|^gsm\b|06-?nummer|noodnummer|^phone|bereikbaar op|^whatsapp/],
  ["iban", /^iban|rekening ?nummer|bankrekening|^rek\.?nr|rekeningnr/],
  ["address", /^(?:woon|thuis|post)?adres|adresgegevens|^straat|^postcode|^huis ?(?:nummer|nr)\.?|woonachtig|^woonplaats|^adres/],
  ["credential", /wachtwoord|^ww$|^inlogcode|^pin ?code|toegangscode|^password|^wifi-?code|^activatiecode/],
  ["infix", /^tussenvoegsels?$|^tussenv\.?$|^tv$|^tsv$|voorvoegsel/],
  ["initials", /^voorletters?$|^initialen$|^vl$/],
  ["first-name", /voornaam|voornamen|roepnaam|^first ?name|^doopnaam|^doopnamen/],
  ["last-name", /achternaam|geslachtsnaam|meisjesnaam|^familienaam|^last ?name|^surname/],
  [
    "medical",
    /^diagnose|medicatie|medicijn|^allergie|medisch|^medische|^aandoening|^beperking|^dyslexie$|^stoornis|classificatie|^behandel(?!aar)/,
  ],
  [
    "special-category",
    /godsdienst|^geloof|^religie|nationaliteit|geboorteland|^afkomst|herkomst|^etniciteit|thuistaal|moedertaal|verblijfsstatus|^geaardheid|levensovertuiging/,
  ],
  ["sensitive", /thuissituatie|gezinssituatie|^iq\b|^tiq|burgerlijke staat|^gezag|^voogdij|problematiek|^bijzonderheden ouders/],
  [
    "staff",
    /^huisarts|^tandarts|mentor|docent|leerkracht|leraar|teamleider|directeur|rector|schoolleider|zorgco|intern begeleider|^ib-?er|begeleider|orthopedago|coach|decaan|^opgesteld door|^auteur|^ingevuld door|behandeld door|^behandelaar$|^(?:meer |nadere )?(?:informatie|inlichtingen)(?: bij| via)?$|notulist|voorzitter|^aanwezig|^afwezig|^van$|^aan$|^cc$|^bcc$|^from$|^to$|contactpersoon (?:school|swv)|^t\.a\.v|^notulen|^spreker|^trainer|^organisator|^steller|^eigenaar|^verslag(?:legger)?$|^gespreksleider|^door$|^contactpersoon(?! (?:thuis|ouder|gezin|familie|leerling|bij (?:nood|calam)|nood))\b|^aanspreekpunt|^surveillant|^regie$|^decor$|^begeleiding$|^organisatie$|^begeleiding|^begeleiders/,
  ],
  [
    "name",
    /^(?:volledige )?naam\b|^namen\b|^name$|^leerling(?:e|en|naam)?\b(?! (?:zegt|kan|moet|is|heeft|mag|wil)\b| [a-z]\d?$)|^lln?\b|^kind\b|^student\b|^ouders?\b|^moeder|^vader|^verzorger|^betreft|^inzake|^cliënt|^client|^jeugdige|^broer|^zus|contactpersoon|^voogd|^pleeg|^stief|^naam$|^deelnemers?$|^betrokkene|^partner|^gezagdrager|^wie$|^patient/,
  ],
];

/** Characters of a label; what is longer is a sentence. */
export const LONGEST_LABEL = 45;

const seen = new Map<string, FieldKind | undefined>();

/** What a label announces; undefined when it is none of ours. */
export function labelKind(label: string): FieldKind | undefined {
  if (label.length > LONGEST_LABEL || label.length < 2) return undefined;
  const key = fold(label)
    .replace(/[*()?"]/g, "")
    .trim();
  if (seen.has(key)) return seen.get(key);
  let kind: FieldKind | undefined;
  for (const [candidate, pattern] of LABELS)
    if (pattern.test(key)) {
      kind = candidate;
      break;
    }
  // Labels come from texts, so the memory must not grow with them.
  if (seen.size > 500) seen.clear();
  seen.set(key, kind);
  return kind;
}
