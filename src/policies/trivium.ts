import { basis } from "./basis.ts";

/** Scholengroep Trivium, from its "Privacyreglement". */
export const trivium = {
  organisation: { name: "Scholengroep Trivium", domains: ["scholengroeptrivium.nl"], profile: "school" },
  // Datalekken, 5: "melden bij privacy@scholengroeptrivium.nl". The document names no hours; the law's 72 hours hold (AVG 33).
  contacts: { leak: "privacy@scholengroeptrivium.nl", leakHours: 72 },
  articles: {
    ...basis.articles,
    "unapproved-site": "trivium-processor",
    "personal-data-in-body": "trivium-exchange",
    "unprotected-attachment": "trivium-exchange",
    "need-to-know": "trivium-minimal",
    "contact-data": "trivium-confidential",
    "quoted-addresses": "trivium-confidential",
    "role-address": "trivium-confidential",
    "own-mailbox": "trivium-confidential",
    police: "trivium-police",
    "id-copy": "trivium-id",
    agenda: "trivium-minimal",
    pictures: "trivium-pictures",
  },
  sites: {
    approved: [
      // Bijlage 1 names the pupil systems; which of them a school uses, it sets itself.
      { host: "*.magister.net", supplier: "Magister", purpose: "Leerlingadministratie" },
      { host: "*.somtoday.nl", supplier: "Somtoday", purpose: "Leerlingadministratie" },
      ...basis.sites.approved,
    ],
  },
} as const;
