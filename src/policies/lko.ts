import { basis } from "./basis.ts";

/** Leo Kanner Onderwijsgroep, from "Omgang met leerlinggegevens". The school fills in its domains. */
export const lko = {
  organisation: { name: "Leo Kanner Onderwijsgroep", domains: [], profile: "school" },
  articles: {
    ...basis.articles,
    "preferred-channel": "lko-ot",
    "unapproved-site": "lko-suppliers",
    "personal-data-in-body": "lko-secure",
    "unprotected-attachment": "lko-secure",
    "need-to-know": "lko-class-lists",
    "contact-data": "lko-minimal",
    agenda: "lko-minimal",
    police: "lko-external",
    pictures: "lko-pictures",
  },
  // Delen van schoolinformatie met externen: "Ook het aanvragen van een toelaatbaarheidsverklaring (TLV) … gaat vaak via OT".
  channels: [
    {
      name: "OnderwijsTransparant",
      url: "https://www.onderwijstransparant.com/",
      words: ["tlv", "toelaatbaarheidsverklaring", "onderwijstransparant", "overstapdossier", "overdrachtsdossier"],
    },
  ],
  sites: {
    approved: [
      // Digitaal leerlingvolgsysteem: "onze digitale administratiesystemen Parnassys en SOMtoday".
      { host: "*.parnassys.net", supplier: "ParnasSys", purpose: "Leerlingadministratie" },
      { host: "*.somtoday.nl", supplier: "Somtoday", purpose: "Leerlingadministratie en ouderportaal" },
      { host: "*.onderwijstransparant.com", supplier: "OnderwijsTransparant", purpose: "Overdracht en TLV" },
      { host: "*.onderwijstransparant.nl", supplier: "OnderwijsTransparant", purpose: "Overdracht en TLV" },
      ...basis.sites.approved,
    ],
  },
} as const;
