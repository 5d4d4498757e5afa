import { apart } from "../apart.ts";
import type { Finding } from "../finding.ts";
import type { Detector } from "./detector.ts";

const WORD =
  "wachtwoord|wachtwoorden|password|passwd|inlogcode|toegangscode|pincode|pin-code|activatiecode|wifi-?code|inlogwachtwoord|ww|wachtzin|netwerksleutel|herstelcode|alarmcode|deurcode|kluiscode|pin|" +
  "code(?= (?:van|voor) (?:de|het|die|dit|deze|je|jouw|uw) (?:pdf|zip|bestand|bijlage|document|verslag|rapport|map|link|portaal|account|laptop|kluis|deur)\\b)";
/** The word, perhaps whose it is, a sign or "is", and a value. The value is cut out of the match afterwards. */
const PATTERN = new RegExp(
  `(?:^|[^a-zà-ɏ])(?:${WORD})(?:(?: (?:van|voor) [^\\n:=.]{1,40}?)?(?: (?:is|wordt|luidt)(?: nu| voortaan| dus)?:?| ?[:=]|\\t)|(?= ["'“‘(]?[^\\s]*\\d))[ \\t]*["'“‘(]?([^\\s"'”’)]{3,64})`,
  "gi",
);
const PLAIN =
  /^(?:niet|nog|geen|een|het|de|je|uw|jouw|ook|te|zo|al|vergeten|verlopen|gewijzigd|verplicht|persoonlijk|persoonlijke|nodig|kwijt|onjuist|fout|correct|minimaal|minstens|en|of|in|bij|op|zie|via|dat|die|wijzigen|opnieuw|beveiligd|bekend|veilig|sterk|ingesteld|aangepast|veranderd|gereset|goed|belangrijk|hoofdlettergevoelig|verstuurd|tekens|wel|niet-|https?:.*|opgeslagen|zoals|onveilig|leeg|gelijk|deze|vooraf)[.,;:!?]*$/i;

/** Without one of these the pattern need not be tried. */
const ROOTS = ["wachtwoord", "passw", "code", "pin", "ww", "wachtzin", "sleutel"];

/** Passwords and codes with their value. The word alone ("wachtwoord vergeten?") is no secret. */
export const credential: Detector = {
  kind: "credential",
  evidence: {
    hits: [
      "Het wachtwoord is [Zomer2024!] voor alle leerlingen.",
      "ww: [bloem-99]",
      "Inlogcode = [4821]",
      "Gebruikersnaam\tWachtwoord\nsem01\t[Appel!7]",
      "pincode van de kluis: [7731]",
    ],
    misses: [
      ["a forgotten one", "Is je wachtwoord vergeten? Klik hier."],
      ["advice", "Een wachtwoord is persoonlijk en heeft minstens 12 tekens."],
      ["the instruction", "Wachtwoorden en toegangscode zijn persoonlijk."],
    ],
  },
  find(reading) {
    const { text } = reading;
    const found: Finding[] = [];
    for (const { kind, start, end, table } of reading.structure.fields) {
      const value = text.slice(start, end);
      if (kind === "credential" && table && /^\S{3,64}$/.test(value)) found.push({ kind: "credential", start, end, sure: 0.9 });
    }
    if (!ROOTS.some((root) => reading.mentions(root))) return found;
    PATTERN.lastIndex = 0;
    for (let m = PATTERN.exec(text); m; m = PATTERN.exec(text)) {
      const value = (m[1] ?? "").replace(/[.,;:!?]+$/, (tail) =>
        /[!?]/.test(tail) && /\d[!?]+$/.test(m?.[1] ?? "") ? tail : tail.replace(/[.,;:]+$/, ""),
      );
      const end = m.index + m[0].length - ((m[1] ?? "").length - value.length);
      const start = end - value.length;
      if (value.length < 3 || PLAIN.test(value)) continue;
      const mixed = /\d/.test(value) || /[!@#$%^&*_+=-]/.test(value) || /[a-z][A-Z]/.test(value);
      // After "is" an ordinary word is a sentence; after a colon it may well be the password.
      const signed = /[:=\t]\s*["'“‘(]?$/.test(text.slice(m.index, start));
      if (!mixed && !signed) continue;
      found.push({ kind: "credential", start, end, sure: mixed ? 0.9 : 0.76 });
    }
    return apart(found);
  },
};
