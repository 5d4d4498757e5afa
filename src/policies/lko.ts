import { basis } from "./basis.ts";

/** Leo Kanner Onderwijsgroep, from "Omgang met leerlinggegevens". The school fills in its domains. */
export const lko = {
  organisation: { name: "Leo Kanner Onderwijsgroep", domains: [], profile: "school" },
  // The document names no contact and no term for leaks; the basis and the law hold.
  contacts: basis.contacts,
  // Delen van schoolinformatie met externen: "In sommige gevallen zijn scholen volgens de wet verplicht".
  exceptions: ["Vragen van de leerplichtambtenaar of het ministerie van OCW: daartoe kan de school wettelijk verplicht zijn."],
  // Digitaal leerlingvolgsysteem, 3e alinea.
  retention: [
    { data: "Leerlingdossier", keep: "tot twee jaar nadat een leerling de schoollocatie heeft verlaten" },
    { data: "Absentiegegevens", keep: "tot vijf jaar na het verlaten van de schoollocatie" },
    { data: "Contactgegevens", keep: "langer bewaard om het mogelijk te maken een reünie te organiseren" },
  ],
  articles: {
    ...basis.articles,
    "preferred-channel": "lko-ot",
    "unapproved-site": "lko-suppliers",
    "personal-data-in-body": "lko-secure",
    "unprotected-attachment": "lko-secure",
    "need-to-know": "lko-minimal",
    "class-list": "lko-class-lists",
    "whole-file": "lko-minimal",
    consent: "lko-external",
    attendees: "lko-minimal",
    "same-purpose": "lko-minimal",
    "shared-folder": "lko-secure",
    agreement: "lko-suppliers",
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
    // Digitaal leerlingvolgsysteem: "onze digitale administratiesystemen Parnassys en SOMtoday".
    {
      name: "Somtoday",
      url: "https://inloggen.somtoday.nl/",
      words: ["cijferlijst", "cijferoverzicht", "rapportcijfers", "absentie", "absenties", "verzuimoverzicht"],
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
