import { roos as roosArticles } from "../instruction/roos.ts";

/** Samenwerkingsverband ROOS VO, from its work instruction 3.08; the article is named beside each value. */
export const roos = {
  organisation: {
    name: "Samenwerkingsverband ROOS VO",
    domains: ["swvroosvo.nl"],
    // "Bij wet is het verboden dat het SWV het bsn registreert" (Algemene tips, 4e punt).
    profile: "samenwerkingsverband",
  },
  // art. 21: "zo snel mogelijk maar in ieder geval binnen 24 uur bij meldpuntprivacy@swvroosvo.nl"
  contacts: { leak: "meldpuntprivacy@swvroosvo.nl", leakHours: 24 },
  // art. 16: "Ik neem in mijn e-mails een disclaimer op namelijk: …"
  disclaimer: { text: roosArticles["roos-16"].text.replace(/^.*?namelijk: /, ""), scope: "all" },
  // art. 17, 1e alinea: "aanvraag of een adviesvraag". The address differs per partnership, so an administrator sets it.
  channels: [
    {
      name: "Kindkans",
      url: "https://kindkans.net/",
      words: [
        "aanvraag",
        "adviesvraag",
        "adviescommissie",
        "tlv",
        "toelaatbaarheidsverklaring",
        "arrangement",
        "opp",
        "ontwikkelingsperspectief",
        "ondersteuningsvraag",
        "bespreekleerling",
        "kindkans",
      ],
    },
  ],
  sites: {
    approved: [
      { host: "*.kindkans.net", supplier: "Kindkans", purpose: "Aanvragen en adviesvragen (art. 17)" },
      { host: "kindkans.educator.eu", supplier: "Kindkans", purpose: "Aanvragen en adviesvragen (art. 17)" },
      { host: "outlook.office.com", supplier: "Microsoft", purpose: "Mail van de organisatie" },
      { host: "outlook.office365.com", supplier: "Microsoft", purpose: "Mail van de organisatie" },
      { host: "outlook.cloud.microsoft", supplier: "Microsoft", purpose: "Mail van de organisatie" },
      { host: "teams.microsoft.com", supplier: "Microsoft", purpose: "Overleg binnen de organisatie" },
      { host: "teams.cloud.microsoft", supplier: "Microsoft", purpose: "Overleg binnen de organisatie" },
    ],
  },
} as const;
