import type { Article } from "./article.ts";

/** Leo Kanner Onderwijsgroep, "Omgang met leerlinggegevens": the sentences a rule serves. */
export const lko = {
  "lko-minimal": {
    label: "Dataminimalisatie",
    text: "Bij de verwerking van persoonsgegevens blijft de hoeveelheid en het soort gegevens zo beperkt mogelijk: het type persoonsgegevens moet redelijkerwijs nodig zijn om het doel te bereiken",
  },
  "lko-keep": {
    label: "Dataminimalisatie",
    text: "Dit betekent ook dat data niet langer worden bewaard dan noodzakelijk.",
  },
  "lko-secure": {
    label: "LKO: transparant over leerlinggegevens",
    text: "De persoonsgegevens die we op school gebruiken, worden adequaat beveiligd volgens breed geaccepteerde beveiligingsnormen.",
  },
  "lko-external": {
    label: "Delen van schoolinformatie met externen",
    text: "Voor het uitwisselen van informatie over leerlingen met bijvoorbeeld hulpverleningsorganisaties, stagebedrijven of vervolgscholen, vragen we vooraf toestemming van ouders.",
  },
  "lko-ot": {
    label: "Delen van schoolinformatie met externen",
    text: "Ook het aanvragen van een toelaatbaarheidsverklaring (TLV) bij een samenwerkingsverband gaat vaak via OT.",
  },
  "lko-suppliers": {
    label: "Digitaal lesmateriaal",
    text: "Dit heeft een modelverwerkersovereenkomst opgeleverd, waarmee scholen afspraken kunnen maken met uitgevers, distributeurs en leveranciers over de verwerking van persoonsgegevens.",
  },
  "lko-class-lists": {
    label: "Klassenlijsten",
    text: "Op de scholen van de LKO wordt in principe niet gewerkt met klassen- of bellijsten.",
  },
  "lko-pictures": {
    label: "Gebruik beeldmateriaal",
    text: "Voor het gebruik van beeldmateriaal van leerlingen door school vraagt school vooraf toestemming aan ouders.",
  },
} as const satisfies Record<string, Article>;
