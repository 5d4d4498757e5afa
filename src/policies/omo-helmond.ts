import { basis } from "./basis.ts";

/** OMO Scholengroep Helmond, from its "Privacybeleid" (25 mei 2018) and its letter to parents. The school fills in its domains. */
export const omoHelmond = {
  organisation: { name: "OMO Scholengroep Helmond", domains: [], profile: "school" },
  contacts: {
    // Meldplicht datalekken: "direct een melding"; no hours and no address are named, so the default of 24 stays.
    leakHours: 24,
    leakRoutes: [
      {
        // "via de functionaris gegevensbescherming van de OMO Scholengroep Helmond gemeld bij de functionaris … van Ons Middelbaar Onderwijs"
        role: "Iedereen",
        steps: [
          "Meld het direct bij de FG-contactpersoon van de OMO Scholengroep Helmond.",
          "Laat de rest aan die contactpersoon: die meldt het bij de functionaris gegevensbescherming van Ons Middelbaar Onderwijs.",
        ],
      },
    ],
  },
  // Uitzonderingen: "bijvoorbeeld bij een vermoeden van kindermishandeling. In deze gevallen is de landelijke meldcode de leidraad."
  exceptions: [
    "Een ernstige bedreiging van de gezondheid van de leerling, zoals een vermoeden van kindermishandeling: volg de landelijke meldcode.",
  ],
  // Bewaartermijnen: the policy points to a "selectielijst" that is not part of it, so there is no table to show.
  articles: {
    ...basis.articles,
    credential: "omo-secure",
    "preferred-channel": "omo-oso",
    "social-media": "omo-social",
    "unapproved-site": "omo-agreements",
    consultation: "omo-anonymous",
    "personal-data-in-body": "omo-levels",
    "unprotected-attachment": "omo-secure",
    "need-to-know": "omo-minimal",
    "class-list": "omo-minimal",
    "whole-file": "omo-oso",
    consent: "omo-agreements",
    attendees: "omo-minimal",
    "same-purpose": "omo-minimal",
    "shared-folder": "omo-secure",
    agreement: "omo-agreements",
    agenda: "omo-agenda",
    pictures: "omo-pictures",
  },
  // Onderwijskundig rapport en overstapdossier: "maakt gebruik van de 'Overstapservice Onderwijs' (OSO)".
  channels: [
    // Brief aan ouders: marks and absence stand in the "leerlingadministratiepakket (Magister)".
    {
      name: "Magister",
      url: "https://www.magister.nl/",
      words: ["cijferlijst", "cijferoverzicht", "rapportcijfers", "absentie", "absenties", "verzuimoverzicht"],
    },
    {
      name: "OSO",
      url: "https://www.overstapserviceonderwijs.nl/",
      words: ["overstapdossier", "overstap", "okr", "onderwijskundig rapport", "oso"],
    },
  ],
  sites: {
    approved: [
      // Brief aan ouders: "een leerlingadministratiepakket (Magister)".
      { host: "*.magister.net", supplier: "Magister", purpose: "Leerlingadministratie en leerlingvolgsysteem" },
      ...basis.sites.approved,
    ],
  },
} as const;
