import type { Finding, Sureness } from "../finding.ts";
import { fold } from "../lexicon/fold.ts";
import { nameWord } from "../lexicon/names.ts";
import { isOrdinary } from "../lexicon/words.ts";
import type { Reading } from "../reading.ts";
import type { Detector } from "./detector.ts";

/** The local part is limited, as in RFC 5321: a megabyte of letters without an @ must not be walked again and again. */
const ADDRESS =
  /[A-Za-z0-9À-ɏ](?:[\w.+%'&À-ɏ-]{0,62}[\w+%À-ɏ-])?@(?:[A-Za-z0-9À-ɏ](?:[A-Za-z0-9À-ɏ-]{0,61}[A-Za-z0-9À-ɏ])?\.){1,5}[A-Za-z]{2,18}/;
const ROLE =
  /^(?:info|administratie|secretariaat|school|contact|directie|receptie|balie|leerling\w*|algemeen|office|mail|post\w*|aanmeld\w*|helpdesk|support|servicedesk|service|hr|personeels\w*|zorg\w*|vragen|no-?reply|noreply|meldpunt\w*|privacy\w*|fg|avg|ict|it|roosters?|rooster\w*|verzuim\w*|absentie\w*|ziekmeld\w*|decanaat|decaan|mr|gmr|ouderraad|bestuur|facilitair|inkoop|financi\w*|factu\w*|debiteuren|crediteuren|webmaster|redactie|nieuwsbrief|pers|communicatie|klacht\w*|vertrouwens\w*|examen\w*|bibliotheek|mediatheek|stage\w*|team\w*|onderbouw|bovenbouw|brugklas|mavo|havo|vwo|vmbo|loket\w*|consult\w*|adviescommissie|swv|planning|kantine|conci\w*|beheer\w*|systeembeheer|sales|verkoop|marketing|hallo|welkom|feedback|security|abuse|postmaster|jobs|vacature\w*|sollicit\w*|scholing|academie|training\w*|subsidie\w*|bestel\w*|order\w*|klant\w*|boek\w*|reserver\w*|events?|inschrijv\w*|naam|voornaam\.achternaam|user|gebruiker|example|voorbeeld|jouwnaam|uwnaam|test)(?:[._-][\w.-]+)?$/i;
const PRIVATE =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|icloud|me|yahoo|ziggo|kpnmail|kpnplanet|planet|xs4all|hetnet|home|casema|chello|upcmail|quicknet|solcon|tele2|telfort|online|caiway|zonnet|proton|protonmail|gmx)\.[a-z.]{2,6}$/i;

/** E-mail addresses: of a person, or of a role ("info@"), which is nobody's and stays below a mention. */
export const email: Detector = {
  kind: "email",
  evidence: {
    hits: [
      "Mail naar [sem.devries@voorbeeld.example].",
      "Karin <[k.de.boer@school.example]>",
      "Naam\tE-mail\nSem\t[semdevries2011@gmail.com]",
    ],
    misses: [
      ["a role", "Stuur het naar info@school.example."],
      ["a handle", "Volg ons op @schoolinbeeld."],
    ],
  },
  find(reading) {
    const { text } = reading;
    const found: Finding[] = [];
    // From @ to @: cheap on text without any, and linear on text with nothing else.
    let from = 0;
    for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
      const left = Math.max(from, at - 65);
      const m = ADDRESS.exec(text.slice(left, at + 130));
      if (m === null || left + m.index > at || left + m.index + m[0].length <= at) continue;
      const start = left + m.index;
      const end = start + m[0].length;
      from = end;
      found.push({ kind: "email", start, end, sure: sureness(reading, m[0], start) });
    }
    return found;
  },
};

function sureness(reading: Reading, address: string, start: number): Sureness {
  const local = address.slice(0, address.indexOf("@"));
  if (ROLE.test(local)) return 0.4;
  if (reading.letter.has(reading.lineAt(start))) return 0.6;
  if (PRIVATE.test(address)) return 0.85;
  if (isOrdinary(fold(local))) return 0.4;
  const pieces = local.split(/[._-]|\d+/).filter((piece) => piece.length > 1);
  const named = pieces.some((piece) => piece.length > 2 && nameWord(piece).first + nameWord(piece).last > 0);
  if (named || /^[a-z]{1,2}[._]/i.test(local)) return 0.7;
  // One word that is no name is a desk ("kamp@"); an initial glued to a surname ("jdevries@") is a person.
  const glued = nameWord(local.slice(1)).last > 0 || /^[a-z](?:van|de|vd|ten|ter)/i.test(local);
  return glued || /\d/.test(local) || pieces.length > 1 ? 0.6 : 0.45;
}
