import type { Article } from "./article.ts";

/** The law itself, for what an organisation's own document does not say: AVG (EU 2016/679, Dutch text) and UAVG. */
export const law = {
  "avg-5-1-c": {
    label: "AVG art. 5, lid 1, onder c",
    text: "Persoonsgegevens moeten toereikend zijn, ter zake dienend en beperkt tot wat noodzakelijk is voor de doeleinden waarvoor zij worden verwerkt („minimale gegevensverwerking”).",
  },
  "avg-5-1-e": {
    label: "AVG art. 5, lid 1, onder e",
    text: "Persoonsgegevens moeten worden bewaard in een vorm die het mogelijk maakt de betrokkenen niet langer te identificeren dan voor de doeleinden waarvoor de persoonsgegevens worden verwerkt noodzakelijk is („opslagbeperking”).",
  },
  "avg-5-1-f": {
    label: "AVG art. 5, lid 1, onder f",
    text: "Persoonsgegevens moeten door het nemen van passende technische of organisatorische maatregelen op een dusdanige manier worden verwerkt dat een passende beveiliging ervan gewaarborgd is, en dat zij onder meer beschermd zijn tegen ongeoorloofde of onrechtmatige verwerking en tegen onopzettelijk verlies, vernietiging of beschadiging („integriteit en vertrouwelijkheid”).",
  },
  "avg-28-3": {
    label: "AVG art. 28, lid 3",
    text: "De verwerking door een verwerker wordt geregeld in een overeenkomst of andere rechtshandeling krachtens het Unierecht of het lidstatelijke recht die de verwerker ten aanzien van de verwerkingsverantwoordelijke bindt.",
  },
  "avg-33-1": {
    label: "AVG art. 33, lid 1",
    text: "Indien een inbreuk in verband met persoonsgegevens heeft plaatsgevonden, meldt de verwerkingsverantwoordelijke deze zonder onredelijke vertraging en, indien mogelijk, uiterlijk 72 uur nadat hij er kennis van heeft genomen, aan de overeenkomstig artikel 55 bevoegde toezichthoudende autoriteit, tenzij het niet waarschijnlijk is dat de inbreuk in verband met persoonsgegevens een risico inhoudt voor de rechten en vrijheden van natuurlijke personen.",
  },
  "avg-33-5": {
    label: "AVG art. 33, lid 5",
    text: "De verwerkingsverantwoordelijke documenteert alle inbreuken in verband met persoonsgegevens, met inbegrip van de feiten omtrent de inbreuk in verband met persoonsgegevens, de gevolgen daarvan en de genomen corrigerende maatregelen.",
  },
  "uavg-46": {
    label: "UAVG art. 46, lid 1",
    text: "Een nummer dat ter identificatie van een persoon bij wet is voorgeschreven, wordt bij de verwerking van persoonsgegevens slechts gebruikt ter uitvoering van de desbetreffende wet dan wel voor doeleinden bij de wet bepaald.",
  },
} as const satisfies Record<string, Article>;
