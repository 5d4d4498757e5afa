import { basis } from "./basis.ts";

/** Scholengroep Trivium, from its "Privacyreglement". */
export const trivium = {
  organisation: { name: "Scholengroep Trivium", domains: ["scholengroeptrivium.nl"], profile: "school" },
  // Datalekken, 5: "melden bij privacy@scholengroeptrivium.nl". The document names no hours; the law's 72 hours hold (AVG 33).
  contacts: {
    leak: "privacy@scholengroeptrivium.nl",
    leakHours: 72,
    // Bijlage 1: "Contactgegevens Functionaris voor Gegevensbescherming".
    privacyOfficer: "FG@privacyopschool.nl",
    leakRoutes: [
      {
        role: "Iedereen",
        steps: [
          // Datalekken, 5.
          "Meld het bij privacy@scholengroeptrivium.nl.",
          // Datalekken, 2 en 4.
          "Laat de rest aan de school: zij legt iedere inbreuk vast en beslist volgens het protocol Datalekken of de Autoriteit Persoonsgegevens het moet weten.",
        ],
      },
    ],
  },
  // Externe organisaties, 2.
  exceptions: ["Gegevens aan de politie: alleen als er een officiële vordering of schriftelijk bevel is (Externe organisaties, 2)."],
  // Bijlage 3, word for word.
  retention: [
    { data: "Gegevens over verzuim en afwezigheid", keep: "Maximaal 5 jaar nadat een leerling is uitgeschreven" },
    {
      data: "Gegevens in- en uitschrijving (noodzakelijk voor berekening van bekostiging)",
      keep: "Maximaal 5 jaar nadat een leerling is uitgeschreven",
    },
    {
      data: "Gegevens die nodig zijn om te berekenen hoeveel bekostiging de school krijgt",
      keep: "Minimaal 7 jaar na afloop van het schooljaar waarop de bekostiging betrekking heeft",
    },
    { data: "Gegevens in het leerlingdossier", keep: "Maximaal 2 jaar nadat een leerling is uitgeschreven" },
    { data: "Verslagen van gesprekken met de ouders", keep: "2 jaar nadat een leerling is uitgeschreven" },
    {
      data: "Adres- en communicatiegegevens (niet zijnde NAW leerling, bijv. e-mail ouders, huisarts, etc.)",
      keep: "2 jaar nadat een leerling is uitgeschreven",
    },
    { data: "Gegevens betreffende de godsdienst of levensovertuiging", keep: "2 jaar nadat een leerling is uitgeschreven" },
    {
      data: "Gegevens over de gezondheid die nodig zijn voor speciale begeleiding of voorzieningen en of de doorverwijzing naar speciaal onderwijs",
      keep: "Maximaal 3 jaar nadat een leerling is uitgeschreven (geldt alleen voor het samenwerkingsverband)",
    },
    { data: "Het onderwijskundig rapport", keep: "Maximaal 5 jaar nadat leerling is uitgeschreven" },
    {
      data: "Gegevens met betrekking tot bezwaar-, klachten- of gerechtelijke procedure",
      keep: "Maximaal 5 jaar nadat leerling is uitgeschreven",
    },
    { data: "Camerabeelden t.b.v. toezicht", keep: "Maximaal 4 weken, tenzij er een incident is vastgelegd" },
    {
      data: "Gegevens in personeelsdossier met betrekking tot fiscale bewaarplicht",
      keep: "Maximaal 7 jaar na uitdiensttreding",
    },
    { data: "Overige gegevens in het personeelsdossier", keep: "Maximaal 2 jaar na uitdiensttreding" },
    {
      data: "Gegevens over het gebruik van ICT-middelen en het schoolnetwerk door leerlingen en personeel",
      keep: "Maximaal 6 maanden",
    },
    {
      data: "Sollicitatiebrief, formulier, correspondentie omtrent de sollicitatie, getuigschriften, verklaring omtrent gedrag, psychologisch onderzoek",
      keep: "Maximaal 4 weken zonder toestemming, maximaal 1 jaar met toestemming van de sollicitant, maximaal 2 jaar na uitdiensttreding voor benoemde collega",
    },
  ],
  articles: {
    ...basis.articles,
    "unapproved-site": "trivium-processor",
    "personal-data-in-body": "trivium-exchange",
    "unprotected-attachment": "trivium-exchange",
    "need-to-know": "trivium-minimal",
    "class-list": "trivium-minimal",
    "whole-file": "trivium-minimal",
    consent: "trivium-exchange",
    attendees: "trivium-minimal",
    "same-purpose": "trivium-minimal",
    "shared-folder": "trivium-confidential",
    agreement: "trivium-processor",
    "contact-data": "trivium-confidential",
    "quoted-addresses": "trivium-confidential",
    "role-address": "trivium-confidential",
    "own-mailbox": "trivium-confidential",
    police: "trivium-police",
    "id-copy": "trivium-id",
    agenda: "trivium-minimal",
    pictures: "trivium-pictures",
  },
  // Bijlage 1 names Magister and Somtoday as where these data are kept; a school with Somtoday sets its own.
  channels: [
    {
      name: "Magister",
      url: "https://www.magister.nl/",
      words: ["cijferlijst", "cijferoverzicht", "rapportcijfers", "absentie", "absenties", "verzuimoverzicht"],
    },
  ],
  sites: {
    approved: [
      // Bijlage 1 names the pupil systems; which of them a school uses, it sets itself.
      { host: "*.magister.net", supplier: "Magister", purpose: "Leerlingadministratie" },
      { host: "*.somtoday.nl", supplier: "Somtoday", purpose: "Leerlingadministratie" },
      ...basis.sites.approved,
    ],
  },
} as const;
