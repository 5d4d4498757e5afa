import type { Article } from "./article.ts";

/** OMO Scholengroep Helmond, "Privacybeleid" (25 mei 2018) and its letter to pupils and parents: the sentences a rule serves. */
export const omo = {
  "omo-agenda": {
    label: "Privacybeleid, Het zorgteam",
    text: "In de agenda en het verslag worden alleen de initialen en de opleiding van de leerling vermeld",
  },
  "omo-minimal": {
    label: "Privacybeleid, Dataminimalisatie",
    text: "Bij de beveiliging wordt rekening gehouden met dataminimalisatie: er hebben niet meer mensen toegang tot persoonsgegevens dan strikt noodzakelijk.",
  },
  "omo-levels": {
    label: "Privacybeleid, Dataminimalisatie",
    text: "We maken daarbij onderscheid tussen gevoelige informatie (bijv. NAW-gegevens) en zeer gevoelige informatie (bijv. medische gegevens).",
  },
  "omo-secure": {
    label: "Privacybeleid, We beveiligen onze gegevens",
    text: "Persoonsgegevens, bedrijfsgevoelige informatie en accountgegevens dienen beveiligd te zijn volgens 'de stand van de techniek'.",
  },
  "omo-agreements": {
    label: "Privacybeleid, Afspraken met externe partijen",
    text: "Met alle externe partijen die persoonsgegevens verwerken worden verwerkersovereenkomsten afgesloten.",
  },
  "omo-social": {
    label: "Privacybeleid, Vragen om toestemming",
    text: "Er worden geen persoonsgegevens geplaatst op social media zonder toestemming van de ouders.",
  },
  "omo-anonymous": {
    label: "Privacybeleid, Uitzonderingen",
    text: "Let wel: dit dient volstrekt anoniem te gebeuren. Dit betekent dat geen deelnemer aan het overleg, behalve de inbrenger, de identiteit van de casus kan achterhalen.",
  },
  "omo-oso": {
    label: "Privacybeleid, Onderwijskundig rapport en overstapdossier",
    text: "De OMO Scholengroep Helmond maakt gebruik van de 'Overstapservice Onderwijs' (OSO).",
  },
  "omo-keep": {
    label: "Privacybeleid, Bewaartermijnen",
    text: "De wet schrijft voor dat gegevens niet zomaar en onbeperkt bewaard mogen worden.",
  },
  "omo-pictures": {
    label: "Brief aan ouders, Beeldmateriaal",
    text: "Zo plaats wij geen foto’s en video’s van onze leerlingen, zonder toestemming op het internet.",
  },
} as const satisfies Record<string, Article>;
