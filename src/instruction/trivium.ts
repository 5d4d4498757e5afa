import type { Article } from "./article.ts";

/** Scholengroep Trivium, "Privacyreglement": the sentences a rule serves. */
export const trivium = {
  "trivium-minimal": {
    label: "Juridische toetsing van verzoeken, 1C",
    text: "De school verstrekt niet langer en ook niet meer persoonsgegevens dan noodzakelijk is voor het dienen van het belang van de derde.",
  },
  "trivium-confidential": {
    label: "Toegang tot de persoonsregistratie en beveiliging, 2",
    text: "Iedereen die binnen de school persoonsgegevens verwerkt, is verplicht daar vertrouwelijk mee om te gaan.",
  },
  "trivium-exchange": {
    label: "Schriftelijke afspraken over gegevensverstrekking, 1",
    text: "Wanneer de school persoonsgegevens, al dan niet op regelmatige basis, aan een derde verstrekt, maken partijen afspraken over de veilige uitwisseling van die gegevens.",
  },
  "trivium-processor": {
    label: "Schriftelijke afspraken over gegevensverstrekking, 2",
    text: "Wanneer de school een verwerker inschakelt die de persoonsgegevens namens haar verwerkt, zal zij daarmee een verwerkersovereenkomst afsluiten.",
  },
  "trivium-police": {
    label: "Externe organisaties, 2",
    text: "politie (alleen als daar een officiële vordering of schriftelijk bevel voor is)",
  },
  "trivium-id": {
    label: "Inzage persoonsgegevens, 2",
    text: "De school mag geen kopie van het identiteitsbewijs in de administratie opnemen.",
  },
  "trivium-keep": {
    label: "Bewaren en verwijderen van opgenomen persoonsgegevens, 1",
    text: "De persoonsgegevens mogen niet langer worden bewaard dan noodzakelijk.",
  },
  "trivium-pictures": {
    label: "Bijlage 2, Verwerken van persoonsgegevens",
    text: "Denk bijvoorbeeld aan het vragen van toestemming aan de ouders of leerling als de school foto's of video's wil publiceren over bijvoorbeeld de schoolreis, excursie of schoolfeest.",
  },
} as const satisfies Record<string, Article>;
