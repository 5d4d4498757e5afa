import type { Appointment, Attachment, Mail } from "../../src/outgoing.ts";
import { testBsn } from "../rules/outgoings.ts";
import { earlier, files, group } from "./autumn.ts";
import { appointmentOf, type ByPolicy, mailOf, people } from "./by-policy.ts";

/**
 * What staff of five organisations sent in a winter: written down and labelled by their own documents before anybody looked at
 * how the rules decide. Everybody in it is invented. `asks` is the main concern, or any of several when the document gives
 * several; nothing means that it goes out without a word.
 * Read for the first time by the rules of 30 November 2026: 76 of 79 right.
 */

const roos = mailOf("roos");
const trivium = mailOf("trivium");
const omo = mailOf("omo-helmond");
const lko = mailOf("lko");
const basis = mailOf("basis");
const doc = (name: string, text: string, more: Partial<Attachment> = {}): Partial<Attachment> => ({ name, text, ...more });
const locked = (name: string): Partial<Attachment> => ({ name, protection: "password", unread: "protected" });

const GROET = "\n\nMet vriendelijke groet,\n\nHanneke Verschuren\nZorgcoördinator\nT 0165-555 210";
const KORT = "\n\nGroetjes,\nHanneke";

const class3B = [
  "Youssef Amrani",
  "Lieke van Overveld",
  "Bram Jochems",
  "Noëlle Wouters",
  "Ties Huijbregts",
  "Kaya Özdemir",
  "Pim Vermunt",
];

export const winter: readonly ByPolicy<Mail | Appointment>[] = [
  // ROOS: a samenwerkingsverband. First what is nobody's business.
  roos("the schedule of the adviescommissie", "", {
    to: people("P. Pieters <p.pieters@swvroosvo.nl>", "Karin Adriaans <k.adriaans@swvroosvo.nl>", "t.dingemans@norbertus.example"),
    subject: "Data adviescommissie januari - maart",
    body: `Dag allemaal,\n\nDe adviescommissie komt bij elkaar op 12 januari, 2 februari en 9 maart, telkens van 13.30 tot 16.00 uur in het vergaderlokaal. Stukken graag uiterlijk een week van tevoren in Kindkans zetten.${GROET}`,
  }),
  roos("an invoice that was not right", "", {
    to: people("debiteuren@kantoormeubel.example"),
    subject: "RE: Factuur 20261187",
    body: `Geachte heer, mevrouw,\n\nOp factuur 20261187 van 8 januari staat een verkeerd aantal bureaustoelen (8 in plaats van 6). Ons debiteurnummer is 300418. Wilt u een creditnota sturen?\n\nMet vriendelijke groet,\nHanneke Verschuren`,
    quoted: earlier(
      "debiteuren@kantoormeubel.example",
      ["h.verschuren@swvroosvo.nl"],
      "Bijgaand ontvangt u factuur 20261187.",
      "Factuur 20261187",
    ),
  }),
  roos("a school asks how an application is made", "", {
    to: people("Dorien Sprangers <d.sprangers@gertrudis.example>"),
    subject: "RE: hoe vraag ik een TLV aan?",
    body: `Hoi Dorien,\n\nEen aanvraag doe je via Kindkans: kies 'nieuwe aanvraag' en voeg het OPP toe. De ouders moeten gezien hebben wat je instuurt. Namen hoef je mij dus niet te mailen, die zie ik daar.${KORT}`,
    quoted: earlier(
      "Dorien Sprangers <d.sprangers@gertrudis.example>",
      ["h.verschuren@swvroosvo.nl"],
      "Hoi Hanneke, hoe ging dat ook alweer met een TLV?",
      "hoe vraag ik een TLV aan?",
    ),
  }),
  roos("an anonymous question to an expert", "", {
    to: people("Mirjam Kools <m.kools@expertisecentrum.example>"),
    subject: "Vraag over een leerling, anoniem",
    body: `Beste Mirjam,\n\nIk heb een vraag over een jongen van 14 in klas 2 van de mavo. Hij valt uit bij geluid en komt dan de les niet meer in. Welke aanpassingen hebben jullie ervaring mee? Ik noem bewust geen naam.${GROET}`,
  }),
  roos("a protected report, the password by phone", "", {
    to: people("Janneke Rops <j.rops@gertrudis.example>"),
    subject: "Verslag observatie",
    body: `Dag Janneke,\n\nIn de bijlage het verslag van de observatie van vorige week. Ik bel je vanmiddag voor het wachtwoord.${GROET}`,
    attachments: files(locked("verslag observatie.pdf")),
  }),
  roos("minutes of the team without pupils", "", {
    to: people("p.pieters@swvroosvo.nl", "k.adriaans@swvroosvo.nl", "s.mathijssen@swvroosvo.nl"),
    subject: "Verslag teamoverleg 14 januari",
    body: `Beste collega's,\n\nHierbij het verslag. Actiepunten: Peter vraagt offertes op voor de nieuwe printer, Karin werkt het jaarplan bij, Sjaak neemt contact op met de gemeente over de huur.${KORT}`,
    attachments: files(
      doc(
        "verslag 14 januari.docx",
        "Aanwezig: Peter Pieters, Karin Adriaans, Sjaak Mathijssen, Hanneke Verschuren\n1. Mededelingen. Sjaak is donderdag afwezig.\n2. Printer. De printer aan de Bovendonk is versleten.\n3. Rondvraag.",
      ),
    ),
  }),
  roos("a pupil's application told in a loose mail", "preferred-channel|personal-data-in-body", {
    to: people("Dorien Sprangers <d.sprangers@gertrudis.example>"),
    subject: "TLV Youssef Amrani",
    body: `Hoi Dorien,\n\nIk mis in de aanvraag voor Youssef Amrani nog het IQ-onderzoek en de handtekening van vader. Hij is toch geboren op 3-6-2012? Kun je dat nog even naar me mailen?${KORT}`,
  }),
  roos("a BSN that a school put in the mail goes on", "bsn", {
    to: people("Karin Adriaans <k.adriaans@swvroosvo.nl>"),
    subject: "FW: inschrijving",
    body: `Karin, klopt dit nummer: ${testBsn}? Staat zo bij de leerling in het formulier.${KORT}`,
  }),
  roos("twenty parents see each other", "bcc", {
    to: people(...Array.from({ length: 20 }, (_, i) => `familie${i}@${["gmail.com", "ziggo.nl", "hotmail.com", "kpnmail.nl"][i % 4]}`)),
    subject: "Ouderavond passend onderwijs 4 februari",
    body: `Beste ouders,\n\nU bent op 4 februari om 19.30 uur welkom op onze ouderavond. Koffie staat klaar vanaf 19.00 uur.${GROET}`,
  }),
  roos("a report without a password", "unprotected-attachment", {
    to: people("Janneke Rops <j.rops@gertrudis.example>"),
    subject: "Observatieverslag",
    body: `Dag Janneke,\n\nZie bijlage.${GROET}`,
    attachments: files(
      doc(
        "observatie.docx",
        "Observatieverslag\nLeerling: Lieke van Overveld, klas 3B\nGeboortedatum: 19-09-2011\nLieke vermijdt oogcontact. Ouders geven aan dat zij medicatie gebruikt voor ADHD. Thuis is er veel spanning sinds de scheiding.",
      ),
    ),
  }),
  roos("the password right under the attachment", "credential", {
    to: people("Janneke Rops <j.rops@gertrudis.example>"),
    subject: "Verslag",
    body: `Dag Janneke,\n\nHierbij het beveiligde verslag. Het wachtwoord is Winter2027!\n\nGroet, Hanneke`,
    attachments: files(locked("verslag.pdf")),
  }),
  roos("a case with name and diagnosis to an info mailbox", "role-address|personal-data-in-body", {
    to: people("info@jeugdhulp-west.example"),
    subject: "Aanmelding",
    body: `Geachte heer/mevrouw,\n\nGraag meld ik Kaya Özdemir aan voor begeleiding. Kaya is 13, heeft PTSS en woont bij haar tante aan de Molenstraat 44 in Roosendaal. U kunt tante bereiken op 06-41829930.${GROET}`,
  }),
  roos("home to work on it tonight", "own-mailbox|unprotected-attachment", {
    to: people("hanneke.verschuren@gmail.com"),
    subject: "voor vanavond",
    body: "",
    attachments: files(
      doc(
        "OPP.docx",
        "Ontwikkelingsperspectief van Bram Jochems, geboren 22-02-2012. Diagnose: autisme. Belemmerende factoren: faalangst, woede-uitbarstingen.",
      ),
    ),
  }),

  // Trivium: a group of schools with Magister or Somtoday.
  trivium("a colleague asks who covers", "", {
    to: people("Wim Brouwer <w.brouwer@scholengroeptrivium.nl>"),
    subject: "surveillance vrijdag",
    body: "Ha Wim,\n\nKun jij vrijdag het 3e en 4e surveilleren bij de toets economie in 0.21? Ik moet met Elly naar de tandarts.\n\nGroet, Hanneke",
  }),
  trivium("parents are invited to the exam evening, in bcc", "", {
    to: people("h.verschuren@scholengroeptrivium.nl"),
    bcc: people(...Array.from({ length: 40 }, (_, i) => `ouders${i}@gmail.com`)),
    subject: "Voorlichting eindexamen 2027",
    body: `Beste ouders/verzorgers,\n\nOp donderdag 21 januari is de voorlichting over het eindexamen. Aanvang 19.30 uur in de aula. De presentatie staat daarna op de website.${GROET}`,
  }),
  trivium("an answer to a mother about a lost coat", "", {
    to: people("Carola van Oers <carola.vanoers@ziggo.nl>"),
    subject: "RE: jas kwijt",
    body: "Dag mevrouw Van Oers,\n\nDe conciërge heeft de jas gevonden, hij hangt bij de receptie en kan tussen 8 en 16 uur worden opgehaald.\n\nVriendelijke groet,\nHanneke Verschuren",
    quoted: earlier(
      "Carola van Oers <carola.vanoers@ziggo.nl>",
      ["h.verschuren@scholengroeptrivium.nl"],
      "Goedemorgen, mijn dochter is haar jas kwijt, een groene. Is die gevonden?",
      "jas kwijt",
    ),
  }),
  trivium("a training about dyslexia is booked", "", {
    to: people("Inschrijving <cursus@dyslexiecentrum.example>"),
    subject: "Aanmelding training dyslexie en dyscalculie",
    body: `Geachte mevrouw,\n\nGraag meld ik vier collega's aan voor de training 'Omgaan met dyslexie en dyscalculie in de klas' op 11 maart: W. Brouwer, E. Timmermans, S. Bouali en ikzelf. De factuur kan naar de school, t.a.v. de administratie.${GROET}`,
  }),
  trivium("the leerplichtambtenaar is asked to call", "", {
    to: people("Rob van Gils <r.vangils@gemeente-zuid.example>"),
    subject: "terugbellen?",
    body: `Dag Rob,\n\nZou je me vandaag of morgen willen bellen over een melding van vorige week? Ik ben tot 16.30 uur op school.${GROET}`,
  }),
  trivium("the list of marks of one pupil", "preferred-channel|personal-data-in-body|unprotected-attachment", {
    to: people("Marcel Jochems <m.jochems@planet.nl>"),
    subject: "Cijferlijst Bram",
    body: `Beste heer Jochems,\n\nHierbij de cijferlijst van Bram Jochems (3B), leerlingnummer 118244. Zoals u ziet staat hij voor wiskunde een 3,8.${GROET}`,
    attachments: files(
      doc("cijferlijst Bram Jochems.pdf", "Cijferlijst Bram Jochems\nleerlingnummer 118244\nNederlands 6,1\nEngels 5,4\nWiskunde 3,8"),
    ),
  }),
  trivium("the police asks who was there", "police", {
    to: people("Agent Stevens <m.stevens@politie.nl>"),
    subject: "RE: incident fietsenstalling",
    body: `Geachte heer Stevens,\n\nDe jongens die u zoekt zijn Ties Huijbregts (geboren 11-11-2010, Dorpsstraat 3, Zundert) en Pim Vermunt. Beiden zitten in 4 vmbo.${GROET}`,
  }),
  trivium("copies of identity cards", "id-copy|unprotected-attachment", {
    to: people("Reserveringen <groups@busmaatschappij.example>"),
    subject: "Reis Berlijn",
    body: `Beste,\n\nHierbij de kopieën van de identiteitskaarten van de leerlingen voor de reis naar Berlijn.${GROET}`,
    attachments: files({ name: "ID-kaarten 4H.pdf", unread: "picture" }),
  }),
  trivium("the wrong domain of a parent", "wrong-address", {
    to: people("Carola van Oers <carola.vanoers@zigo.nl>"),
    subject: "Gesprek",
    body: "Dag mevrouw Van Oers,\n\nDinsdag om 16.15 uur is prima.\n\nGroet, Hanneke Verschuren",
  }),
  trivium("home troubles to the whole team", "personal-data-in-body|need-to-know", {
    to: [group("docenten.bovenbouw@scholengroeptrivium.nl", "Docenten bovenbouw")],
    subject: "Noëlle Wouters 4A",
    body: "Beste allemaal,\n\nTer info: de vader van Noëlle Wouters is vorige week gearresteerd en haar moeder is opgenomen in een kliniek. Noëlle is suïcidaal geweest. Houd haar in de gaten.\n\nHanneke",
  }),
  trivium("all addresses of a class to the photographer", "class-list|unprotected-attachment|contact-data", {
    to: people("planning@schoolfoto.example"),
    subject: "leerlingen 3B",
    body: `Beste,\n\nHierbij de lijst van 3B voor de schoolfoto's.${GROET}`,
    attachments: files(
      doc(
        "3B.xlsx",
        `Naam;Geboortedatum;Telefoon;Mail\n${class3B.map((name, i) => `${name};0${i + 1}-03-2012;06-2345678${i};${name.split(" ")[0]?.toLowerCase()}@gmail.com`).join("\n")}`,
      ),
    ),
  }),

  // OMO Helmond: Magister, OSO, the zorgteam.
  omo("a question about the timetable", "", {
    to: people("Rooster <rooster@omo-helmond.example>"),
    subject: "uitruil dinsdag",
    body: "Goedemorgen,\n\nIs het mogelijk om mijn 5e uur op dinsdag te ruilen met het 2e van Bart (GS, 2C)? Ik moet om 13 uur weg.\n\nHanneke",
  }),
  omo("the primary school is thanked for the tour", "", {
    to: people("Ellen Manders <directie@obs-dewilg.example>"),
    subject: "Bedankt!",
    body: `Beste Ellen,\n\nDank voor de gastvrijheid vandaag. De groepen 8 waren enthousiast en we zien jullie graag terug op de open dag van 30 januari.${GROET}`,
  }),
  omo("the folder of the museum visit", "", {
    to: people("educatie@museum.example"),
    subject: "Bezoek 3 februari",
    body: `Beste,\n\nWe komen op 3 februari met 56 leerlingen van klas 1 en vier begeleiders. Twee leerlingen gebruiken een rolstoel; is er een lift?${GROET}`,
  }),
  omo("a colleague who is ill is wished well", "", {
    to: people("Jos Verbakel <j.verbakel@omo-helmond.example>"),
    subject: "Beterschap!",
    body: "Ha Jos,\n\nWat vervelend dat je met griep in bed ligt. Je lessen zijn geregeld, doe rustig aan.\n\nHanneke",
  }),
  omo("initials in the agenda of the zorgteam", "", {
    to: people("GGD <c.leenders@ggd-zuidoost.example>", "m.sanders@jeugdteam.example"),
    subject: "Agenda zorgteam 19 januari",
    body: `Beste collega's,\n\nTe bespreken: Y.A. (mavo 3), L. v. O. (havo 2) en P.V. (vwo 1). Ouders zijn geïnformeerd en akkoord. Tot dinsdag, 14.00 uur, kamer 1.08.${GROET}`,
  }),
  omo("full names in the agenda of the zorgteam", "personal-data-in-body", {
    to: people("GGD <c.leenders@ggd-zuidoost.example>", "m.sanders@jeugdteam.example"),
    subject: "Agenda zorgteam 19 januari",
    body: `Beste collega's,\n\nTe bespreken:\n- Youssef Amrani (mavo 3): spijbelen, vermoeden van drugsgebruik\n- Lieke van Overveld (havo 2): eetstoornis\n- Pim Vermunt (vwo 1): rouw na overlijden vader${GROET}`,
  }),
  omo("the whole file goes along with the pupil", "whole-file|unprotected-attachment|preferred-channel", {
    to: people("Zorg <s.dekkers@anderecollege.example>"),
    subject: "Overstap Pim Vermunt",
    body: `Beste Sandra,\n\nPim stapt per 1 februari over. In de bijlage het complete leerlingdossier.${GROET}`,
    attachments: files(
      doc(
        "leerlingdossier Pim Vermunt.pdf",
        "Leerlingdossier Pim Vermunt\ngeboren 07-05-2013\nVerzuimoverzicht, handelingsplannen, medische gegevens: astma, EpiPen.\nGesprekken met ouders 2023-2026",
      ),
    ),
  }),
  omo("a class list is forwarded to a parent", "class-list|unprotected-attachment|contact-data|wrong-address", {
    to: people("Sylvia Vermunt <sylvia.vermunt@hotmail.com>"),
    subject: "klassenlijst",
    body: "Dag Sylvia,\n\nHierbij de klassenlijst met telefoonnummers, zoals je vroeg.\n\nGroetjes, Hanneke",
    attachments: files(
      doc("klassenlijst 1V.xlsx", `Leerling;Mobiel ouder\n${class3B.map((name, i) => `${name};06-5554433${i}`).join("\n")}`),
    ),
  }),
  omo("photos of the camp to the newspaper", "pictures", {
    to: people("redactie@weekblad.example"),
    subject: "Foto's brugklaskamp",
    body: `Beste redactie,\n\nHierbij een paar foto's van het brugklaskamp voor in het weekblad.${GROET}`,
    attachments: files({ name: "IMG_2201.jpg", unread: "picture" }, { name: "IMG_2204.jpg", unread: "picture" }),
  }),
  omo("a worry about abuse in the text of a mail", "personal-data-in-body|preferred-channel|role-address", {
    to: people("Mieke Sanders <m.sanders@jeugdteam.example>"),
    subject: "zorgen",
    body: `Dag Mieke,\n\nWij maken ons zorgen over Lieke van Overveld. Ze heeft blauwe plekken en zegt dat haar stiefvader haar slaat. Vorig jaar is er een melding bij Veilig Thuis gedaan.${GROET}`,
  }),
  omo("the absences of a pupil to a work placement", "preferred-channel|personal-data-in-body|consent", {
    to: people("Garage Donkers <werkplaats@donkers.example>"),
    subject: "Verzuimoverzicht Ties",
    body: `Beste Toon,\n\nHierbij het verzuimoverzicht van Ties Huijbregts uit 4B: 12 uur ongeoorloofd, 3 dagen ziek vanwege zijn epilepsie.${GROET}`,
  }),
  omo("new login for a pupil, with the password", "credential", {
    to: people("Lieke van Overveld <lieke.vanoverveld@gmail.com>"),
    subject: "je account",
    body: "Hoi Lieke,\n\nJe inlognaam is 118301 en je wachtwoord is Kikker77. Pas het meteen aan.\n\nGroet, mevrouw Verschuren",
  }),

  // LKO: special education, ParnasSys, Somtoday, OnderwijsTransparant, no class lists.
  lko("the taxi company hears when the holiday is", "", {
    to: people("Planning <planning@taxi-rijnland.example>"),
    subject: "Vakantierooster",
    body: `Beste planner,\n\nDe voorjaarsvakantie is van 20 februari tot en met 28 februari. Op maandag 1 maart is er een studiedag; dan hoeft er niet gereden te worden.${GROET}`,
  }),
  lko("an order of headphones for sensitive ears", "", {
    to: people("verkoop@hulpmiddelen.example"),
    subject: "Offerte",
    body: `Goedemiddag,\n\nGraag ontvang ik een offerte voor 12 gehoorbeschermers en 6 wiebelkussens voor onze leerlingen met autisme. Levering aan de school.${GROET}`,
  }),
  lko("a trainee is welcomed", "", {
    to: people("Imke de Rooij <imke.derooij@student.hogeschool.example>"),
    subject: "Welkom!",
    body: "Hoi Imke,\n\nLeuk dat je bij ons stage komt lopen. Je begint maandag om 8.15 uur, vraag bij de receptie naar Hanneke. Neem je ID-bewijs en de getekende stageovereenkomst mee.\n\nTot maandag!\nHanneke",
  }),
  lko("the team hears about the fire drill", "", {
    to: [group("team.vso@lko.example", "Team VSO")],
    subject: "Ontruimingsoefening",
    body: "Beste collega's,\n\nDinsdag is er een ontruimingsoefening. Neem je presentielijst mee naar buiten en tel je leerlingen. BHV'ers: Anja, Rik en Soufiane.\n\nHanneke",
  }),
  lko("a mother is thanked for a birthday treat", "", {
    to: people("Nadia El Amrani <nadia.elamrani@live.nl>"),
    subject: "RE: traktatie",
    body: "Dag Nadia,\n\nDat is goed hoor, rozijntjes mogen altijd. We vieren het om 10 uur in de kring.\n\nGroet, juf Hanneke",
    quoted: earlier(
      "Nadia El Amrani <nadia.elamrani@live.nl>",
      ["h.verschuren@lko.example"],
      "Dag juf, morgen is hij jarig. Mogen we trakteren?",
      "traktatie",
    ),
  }),
  lko("a phone list of the class for all parents", "class-list|bcc|contact-data", {
    to: people(
      ...class3B.map(
        (name) =>
          `${name} <${name
            .split(" ")
            .pop()
            ?.toLowerCase()
            .replace(/[^a-z]/g, "")}@gmail.com>`,
      ),
    ),
    subject: "Bellijst groep Roos",
    body: `Beste ouders,\n\nHierbij de bellijst:\n${class3B.map((name, i) => `${name} 06-1122334${i}`).join("\n")}${KORT}`,
  }),
  lko("a TLV through the mail", "preferred-channel|personal-data-in-body", {
    to: people("Loket <loket@swv-rijnstreek.example>"),
    subject: "TLV-aanvraag",
    body: `Beste collega,\n\nBijgaand de gegevens voor de toelaatbaarheidsverklaring van Kaya Özdemir (geb. 15-08-2014): TIQ 71, diagnose ASS met agressieregulatieproblemen.${GROET}`,
  }),
  lko("a psychiatrist is told what is going on", "personal-data-in-body|consent", {
    to: people("Drs. P. Hazelaar <p.hazelaar@ggz-midden.example>"),
    subject: "Bram",
    body: `Geachte heer Hazelaar,\n\nBram Jochems heeft sinds zijn nieuwe medicatie (risperidon) last van slaperigheid in de klas en is twee keer weggelopen. Kunt u mij bellen?${GROET}`,
  }),
  lko("a group report for the next school", "unprotected-attachment|preferred-channel|consent", {
    to: people("intake@vervolgschool.example"),
    subject: "Overdracht",
    body: `Beste collega,\n\nHierbij het overdrachtsdossier van Noëlle.${GROET}`,
    attachments: files(
      doc(
        "overdracht.docx",
        "Overdrachtsdossier Noëlle Wouters, geboren 30-10-2013\nZML, syndroom van Down. Moeder is ontheven uit de ouderlijke macht.",
      ),
    ),
  }),
  lko("the wrong parent", "wrong-address", {
    to: people("Peter de Bont <peterdebont@gmail.com>"),
    subject: "Afspraak",
    body: "Beste mevrouw El Amrani,\n\nU kunt vrijdag om 15.00 uur langskomen.\n\nGroet, Hanneke",
  }),
  lko("everybody's address under a forward", "quoted-addresses", {
    to: people("vrijwilliger@buurthuis.example"),
    subject: "FW: sportdag",
    body: "Hoi,\n\nZie hieronder, kun jij helpen?\n\nHanneke",
    quoted: earlier(
      "Nadia El Amrani <nadia.elamrani@live.nl>",
      [
        "peter.b@gmail.com",
        "sylvia_v@hotmail.com",
        "jochems@planet.nl",
        "a.wouters@ziggo.nl",
        "fam.ozdemir@outlook.com",
        "overveld@kpnmail.nl",
        "huijbregts@home.nl",
      ],
      "Wie kan er helpen bij de sportdag?",
      "sportdag",
    ),
  }),

  // A school without a document of its own, its domains not filled in.
  basis("a lesson is moved", "", {
    to: people("Erik Maas <e.maas@hetcollege.example>"),
    subject: "Les verplaatst",
    body: "Hoi Erik,\n\nDe les aan 2C van morgen gaat naar lokaal 1.15 omdat de beamer stuk is.\n\nHanneke",
  }),
  basis("an answer about the holidays", "", {
    to: people("Fam. Wouters <wouters.gezin@ziggo.nl>"),
    subject: "RE: vakantie",
    body: `Beste familie Wouters,\n\nDe meivakantie is van 24 april tot en met 9 mei. Verlof buiten de vakanties vraagt u aan met het formulier op de website.${GROET}`,
  }),
  basis("a publisher's helpdesk", "", {
    to: people("helpdesk@methode.example"),
    subject: "Licentie werkt niet",
    body: `Goedemorgen,\n\nDe licenties voor Engels (ordernummer 4500123456) werken niet voor onze klassen 1A tot en met 1D. De foutmelding is 'geen toegang (403)'.${GROET}`,
  }),
  basis("the rental of a hall", "", {
    to: people("verhuur@theater.example"),
    subject: "Diploma-uitreiking 2 juli",
    body: `Beste,\n\nWij willen de zaal graag reserveren op 2 juli van 18.00 tot 22.00 uur voor ongeveer 300 gasten. Contact op de dag zelf: Erik Maas, 06-30401122.${GROET}`,
  }),
  basis("a reference for a colleague, asked by phone", "", {
    to: people("Personeelszaken <hr@anderebestuur.example>"),
    subject: "RE: referentie",
    body: `Geachte mevrouw,\n\nU kunt mij donderdag tussen 14.00 en 15.00 uur bellen op het nummer van de school.${GROET}`,
  }),
  basis("an accident on the playground, told to an insurer", "personal-data-in-body|consent", {
    to: people("schade@verzekeraar.example"),
    subject: "Schademelding",
    body: `Geachte heer, mevrouw,\n\nOp 11 januari is Ties Huijbregts (geboren 11-11-2010, Dorpsstraat 3, 4881 AB Zundert) gevallen en heeft zijn pols gebroken. De rekening van het ziekenhuis gaat naar IBAN NL91ABNA0417164300.${GROET}`,
  }),
  basis("a colleague's private number to a parent", "contact-data|personal-data-in-body", {
    to: people("Fam. Wouters <wouters.gezin@ziggo.nl>"),
    subject: "RE: bellen",
    body: "Beste mevrouw Wouters,\n\nDe mentor kunt u thuis bereiken op 06-48120077, haar adres is Kapelstraat 9 in Etten-Leur en haar privémail erik.maas1976@gmail.com. De moeder van Pim is bereikbaar op 06-30019922 en vader op 06-30019923.\n\nHanneke",
  }),
  basis("an unreadable scan to a stranger", "unprotected-attachment", {
    to: people("Mw. Aerts <aerts@praktijk-logopedie.example>"),
    subject: "Onderzoek",
    body: `Dag mevrouw Aerts,\n\nHierbij het onderzoeksverslag van Lieke.${GROET}`,
    attachments: files({ name: "scan onderzoek Lieke van Overveld.pdf", unread: "picture" }),
  }),
  basis("sick notes to a big list", "personal-data-in-body|need-to-know", {
    to: people(...Array.from({ length: 9 }, (_, i) => `docent${i}@hetcollege.example`)),
    subject: "Kaya Özdemir",
    body: "Collega's,\n\nKaya Özdemir uit 2C is opgenomen met een anorexia en komt tot de zomer niet. Ze wil niet dat de klas het weet.\n\nHanneke",
  }),
  basis("a class of parents in cc", "bcc", {
    to: people("h.verschuren@hetcollege.example"),
    cc: people(...Array.from({ length: 11 }, (_, i) => `gezin${i}@gmail.com`)),
    subject: "Excursie",
    body: `Beste ouders,\n\nMorgen vertrekt de bus om 8.00 uur. Regenjas mee!${GROET}`,
  }),
  basis("a login for a substitute, in plain words", "credential", {
    to: people("Invaller <r.smeets@invalpool.example>"),
    subject: "inloggen",
    body: "Hoi Rob,\n\nJe kunt inloggen met mijn account: hverschuren, wachtwoord Sneeuw#2027.\n\nGroet, Hanneke",
  }),
  basis("a lunch for the team from the caterer", "", {
    to: people("bestel@catering.example"),
    subject: "Lunch 28 januari",
    body: "Hallo,\n\nGraag 24 broodjes op 28 januari om 12.15 uur, waarvan 6 vegetarisch, 2 glutenvrij en 3 halal. Graag op rekening.\n\nHanneke Verschuren",
  }),

  // Appointments, four for each.
  ...appointmentOf("roos")([
    [
      "a talk with a school",
      "",
      { subject: "Kennismaking Norbertus", attendees: people("t.dingemans@norbertus.example"), location: "Vergaderlokaal" },
    ],
    [
      "a working group about autism",
      "",
      {
        subject: "Werkgroep autisme en overprikkeling",
        body: "Agenda: 1. Opening 2. Stand van zaken 3. Aanbod scholen",
        attendees: people("k.adriaans@swvroosvo.nl", "m.kools@expertisecentrum.example"),
      },
    ],
    [
      "a pupil's name and what is wrong",
      "agenda",
      { subject: "MDO Lieke van Overveld ivm eetstoornis", attendees: people("c.leenders@ggd.example", "j.rops@gertrudis.example") },
    ],
    [
      "a number in the text",
      "agenda|bsn",
      { subject: "Bespreekgeval", body: `BSN ${testBsn}, zie Kindkans`, attendees: people("k.adriaans@swvroosvo.nl") },
    ],
  ]),
  ...appointmentOf("trivium")([
    [
      "a lesson visit",
      "",
      { subject: "Lesbezoek Wim Brouwer 2C", attendees: people("w.brouwer@scholengroeptrivium.nl"), location: "0.21" },
    ],
    [
      "report meetings",
      "",
      {
        subject: "Rapportvergadering klas 3",
        body: "13.00 3A\n13.30 3B\n14.00 3C\nNeem je cijfers mee.",
        attendees: [group("docenten@scholengroeptrivium.nl", "Docenten")],
      },
    ],
    [
      "a return after suspension",
      "agenda",
      {
        subject: "Terugkeergesprek Ties Huijbregts na schorsing",
        attendees: people("m.huijbregts@gmail.com", "w.brouwer@scholengroeptrivium.nl"),
      },
    ],
    [
      "parents with their child's troubles",
      "agenda",
      {
        subject: "Oudergesprek",
        body: "Bespreken: Noëlle Wouters, automutilatie, opname kliniek.",
        attendees: people("a.wouters@ziggo.nl"),
      },
    ],
  ]),
  ...appointmentOf("omo-helmond")([
    [
      "the zorgteam by initials",
      "",
      { subject: "Zorgteam: Y.A. (mavo 3), P.V. (vwo 1)", attendees: people("c.leenders@ggd-zuidoost.example") },
    ],
    [
      "a study afternoon",
      "",
      {
        subject: "Studiemiddag formatief toetsen",
        location: "Aula",
        body: "Inloop 12.30 uur met lunch.",
        attendees: [group("team@omo-helmond.example", "Team")],
      },
    ],
    [
      "the zorgteam by name",
      "agenda",
      {
        subject: "Zorgteam",
        body: "Youssef Amrani (mavo 3)\nLieke van Overveld (havo 2)",
        attendees: people("c.leenders@ggd-zuidoost.example", "m.sanders@jeugdteam.example"),
      },
    ],
    [
      "a home visit",
      "agenda",
      { subject: "Huisbezoek Pim Vermunt", location: "Beukenlaan 18, 5701 AB Helmond", attendees: people("m.sanders@jeugdteam.example") },
    ],
  ]),
  ...appointmentOf("lko")([
    ["a birthday", "", { subject: "Verjaardag juf Anja, taart om 10.00 uur", attendees: [group("team.vso@lko.example", "Team VSO")] }],
    [
      "a visit of the inspection",
      "",
      { subject: "Inspectiebezoek", location: "Directiekamer", attendees: people("inspecteur@inspectie.example", "directie@lko.example") },
    ],
    [
      "a crisis talk",
      "agenda",
      {
        subject: "Crisisoverleg Kaya",
        body: "Kaya heeft gisteren een zelfmoordpoging gedaan; moeder en psychiater sluiten aan.",
        attendees: people("p.hazelaar@ggz-midden.example"),
      },
    ],
    ["a medication plan", "agenda", { subject: "Medicatie Bram Jochems (risperidon)", attendees: people("marcel.jochems@planet.nl") }],
  ]),
  ...appointmentOf("basis")([
    ["a dentist", "", { subject: "Tandarts (afwezig)", attendees: [] }],
    [
      "an open day",
      "",
      {
        subject: "Open dag draaiboek",
        body: "Erik: ontvangst. Samira: rondleidingen. Hanneke: lokaal 1.08.",
        attendees: people("e.maas@hetcollege.example", "s.bouali@hetcollege.example"),
      },
    ],
    [
      "a report to Veilig Thuis",
      "agenda",
      { subject: "Veilig Thuis melding Lieke van Overveld", attendees: people("e.maas@hetcollege.example") },
    ],
    [
      "birth dates of new pupils",
      "agenda",
      {
        subject: "Intakes",
        body: "13.00 Kaya Özdemir (15-08-2014)\n13.30 Pim Vermunt (07-05-2013)",
        attendees: people("e.maas@hetcollege.example"),
      },
    ],
  ]),
];
