/**
 * For any school that has no document of its own here: it cites the law. Name and domains are to be filled in by the
 * school; without domains everyone counts as an outsider.
 */
export const basis = {
  organisation: { name: "Onze school", domains: [], profile: "school" },
  contacts: {
    leakHours: 24,
    leakRoutes: [
      {
        // AVG art. 33 lid 1: the controller reports within 72 hours; staff must leave it time to.
        role: "Iedereen",
        steps: [
          "Meld het meteen bij de privacycontactpersoon van uw school.",
          "Laat de rest aan de school: zij beslist of het binnen 72 uur naar de Autoriteit Persoonsgegevens moet (AVG art. 33).",
        ],
      },
    ],
  },
  articles: {
    bcc: "avg-5-1-f",
    bsn: "uavg-46",
    credential: "avg-5-1-f",
    "wrong-address": "avg-5-1-f",
    "preferred-channel": "avg-5-1-f",
    "social-media": "avg-5-1-f",
    "unapproved-site": "avg-28-3",
    consultation: "avg-5-1-c",
    "personal-data-in-body": "avg-5-1-f",
    "unprotected-attachment": "avg-5-1-f",
    "need-to-know": "avg-5-1-c",
    "class-list": "avg-5-1-c",
    "whole-file": "avg-5-1-c",
    consent: "avg-5-1-f",
    attendees: "avg-5-1-c",
    office: "avg-5-1-f",
    "same-purpose": "avg-5-1-c",
    "shared-folder": "avg-5-1-f",
    agreement: "avg-28-3",
    "contact-data": "avg-5-1-c",
    "quoted-addresses": "avg-5-1-c",
    "role-address": "avg-5-1-f",
    "own-mailbox": "avg-5-1-f",
    police: "avg-5-1-f",
    "id-copy": "avg-5-1-c",
    agenda: "avg-5-1-c",
    pictures: "avg-5-1-f",
    disclaimer: "avg-5-1-f",
  },
  sites: {
    approved: [
      { host: "outlook.office.com", supplier: "Microsoft", purpose: "Mail van de school" },
      { host: "outlook.office365.com", supplier: "Microsoft", purpose: "Mail van de school" },
      { host: "outlook.cloud.microsoft", supplier: "Microsoft", purpose: "Mail van de school" },
      { host: "teams.microsoft.com", supplier: "Microsoft", purpose: "Overleg binnen de school" },
      { host: "teams.cloud.microsoft", supplier: "Microsoft", purpose: "Overleg binnen de school" },
    ],
  },
} as const;
