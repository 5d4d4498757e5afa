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
  contacts: {
    leak: "meldpuntprivacy@swvroosvo.nl",
    leakHours: 24,
    leakRoutes: [
      {
        // art. 21: "meld ik dat zo snel mogelijk … Daarna licht ik ook de leidinggevende van het swv ROOS vo in."
        role: "Iedereen",
        steps: [
          "Meld het zo snel mogelijk, in ieder geval binnen 24 uur, bij meldpuntprivacy@swvroosvo.nl.",
          "Licht daarna de leidinggevende van het samenwerkingsverband in.",
        ],
      },
      {
        // art. 19: "als ik een leerling begeleid op verzoek van een schoolbestuur"
        role: "Begeleider passend onderwijs of ambulante begeleider, tijdens begeleiding op verzoek van een schoolbestuur",
        to: "board",
        steps: [
          "Handel eerst volgens het protocol datalekken van het schoolbestuur.",
          "Licht daarna uw direct leidinggevende bij het samenwerkingsverband in.",
        ],
      },
      {
        // art. 19: "(In geval van de ambulante begeleiders Kameleon en Mytyschool: tevens de leidinggevende van de eigen organisatie)"
        role: "Ambulante begeleider van Kameleon of Mytyschool",
        to: "board",
        steps: [
          "Handel eerst volgens het protocol datalekken van het schoolbestuur.",
          "Licht daarna uw direct leidinggevende bij het samenwerkingsverband in, en ook de leidinggevende van uw eigen organisatie.",
        ],
      },
      {
        // art. 19: "Als ik als begeleider passend onderwijs optreedt als lid van de Adviescommissie"
        role: "Lid van de adviescommissie",
        steps: [
          "Meld het zo snel mogelijk bij de Privacy Officer via meldpuntprivacy@swvroosvo.nl.",
          "Meld het bij de leidinggevende van het samenwerkingsverband.",
        ],
      },
    ],
  },
  // art. 14: "bij groepsmail, indien mogelijk"; art. 17: "zo veel als mogelijk via … Kindkans"
  exceptions: [
    "Groepsmail zonder bcc: alleen als bcc niet mogelijk is, bijvoorbeeld omdat iedereen elkaar moet kunnen antwoorden (art. 14).",
    "Persoonsgegevens per mail in plaats van via Kindkans: alleen als het niet anders kan, en dan in een beveiligde bijlage (art. 17).",
  ],
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
