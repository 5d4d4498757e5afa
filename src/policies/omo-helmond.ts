import { basis } from "./basis.ts";

/** OMO Scholengroep Helmond, from its "Privacybeleid" (25 mei 2018) and its letter to parents. The school fills in its domains. */
export const omoHelmond = {
  organisation: { name: "OMO Scholengroep Helmond", domains: [], profile: "school" },
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
    agenda: "omo-agenda",
    pictures: "omo-pictures",
  },
  // Onderwijskundig rapport en overstapdossier: "maakt gebruik van de 'Overstapservice Onderwijs' (OSO)".
  channels: [
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
