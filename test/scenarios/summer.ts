import type { Appointment, Attachment, Mail } from "../../src/outgoing.ts";
import { testBsn } from "../rules/outgoings.ts";
import { earlier, files, group } from "./autumn.ts";
import { appointmentOf, type ByPolicy, mailOf, people } from "./by-policy.ts";

/**
 * What staff of five organisations sent between April and July: written down and labelled by their own documents, with more of
 * the words that make a guard nervous in mails that are nobody's business. Everybody in it is invented.
 * Read for the first time: 70 of 74 right.
 */

const roos = mailOf("roos");
const trivium = mailOf("trivium");
const omo = mailOf("omo-helmond");
const lko = mailOf("lko");
const basis = mailOf("basis");
const doc = (name: string, text: string): Partial<Attachment> => ({ name, text });
const locked = (name: string): Partial<Attachment> => ({ name, protection: "password", unread: "protected" });
const SIGN =
  "\n\nMet vriendelijke groet,\n\nH. (Hanneke) Verschuren\nTrajectbegeleider\nWerkdagen: ma, di, do\nM 06 - 21 83 44 90\nBovendonk 1, 4707 ZH Roosendaal";
const BYE = "\n\nGroet,\nHanneke";
const GROUP4 = ["Fleur Jacobs", "Mees van Tilborg", "Anouar Bensaid", "Isa Vermeulen", "Guus Hendrikx", "Roos Claassen"];

export const summer: readonly ByPolicy<Mail | Appointment>[] = [
  roos("a training is announced to care coordinators, in bcc", "", {
    to: people("h.verschuren@swvroosvo.nl"),
    bcc: people(...Array.from({ length: 22 }, (_, i) => `zorgco${i}@school${i}.example`)),
    subject: "Training 'Omgaan met trauma en hechting' - 21 april",
    body: `Beste collega's,\n\nOp 21 april verzorgt Judith Maas (GZ-psycholoog) een training over trauma, hechtingsproblematiek en PTSS in de klas. Aanmelden kan tot 10 april bij ons secretariaat. Er zijn 20 plaatsen.${SIGN}`,
  }),
  roos("numbers of pupils per school for the year report", "", {
    to: people("Accountant <b.smulders@accountants.example>"),
    subject: "Kengetallen jaarverslag",
    body: `Dag Bas,\n\nHierbij de kengetallen:\nNorbertus 1.412 leerlingen, 31 arrangementen, 9 TLV's\nGertrudis 1.108 leerlingen, 22 arrangementen, 6 TLV's\nDa Vinci 1.530 leerlingen, 40 arrangementen, 12 TLV's\n\nDe definitieve cijfers volgen in mei.${SIGN}`,
  }),
  roos("an applicant is invited for a talk", "", {
    to: people("Lonneke Braspenning <lonneke.braspenning@gmail.com>"),
    subject: "Uitnodiging gesprek vacature trajectbegeleider",
    body: `Beste Lonneke,\n\nDank voor je brief. Graag nodigen we je uit voor een gesprek op dinsdag 14 april om 15.30 uur op ons kantoor. In de commissie zitten Peter Pieters en ondergetekende.${SIGN}`,
  }),
  roos("ICT explains how a password is made anew", "", {
    to: people("p.pieters@swvroosvo.nl", "k.adriaans@swvroosvo.nl"),
    subject: "Wachtwoorden",
    body: `Hoi,\n\nVanaf maandag moet iedereen een nieuw wachtwoord kiezen van minstens 14 tekens. Dat doe je zelf via het portaal; ICT vraagt nooit naar je wachtwoord. Wachtwoord vergeten? Bel de servicedesk.${BYE}`,
  }),
  roos("a reply to all in a thread of partners", "", {
    to: people("a.kools@gemeente-rd.example", "b.prins@ggd-west.example", "c.smit@jeugd.example", "d.wit@norbertus.example"),
    cc: people("e.vos@gertrudis.example", "f.bol@davinci.example"),
    subject: "RE: datum regio-overleg",
    body: `Allen,\n\n28 mei kan ik. Zullen we het bij ons doen?${BYE}`,
    quoted: earlier(
      "a.kools@gemeente-rd.example",
      [
        "b.prins@ggd-west.example",
        "c.smit@jeugd.example",
        "d.wit@norbertus.example",
        "e.vos@gertrudis.example",
        "f.bol@davinci.example",
        "h.verschuren@swvroosvo.nl",
      ],
      "Wie kan op 28 mei?",
      "datum regio-overleg",
    ),
  }),
  roos("the brochure is checked by the printer", "", {
    to: people("drukwerk@drukkerij.example"),
    subject: "Proefdruk folder",
    body: `Goedemiddag,\n\nOp pagina 3 moet 'autistisch spectrum' worden 'autismespectrum', en het telefoonnummer is 0165 - 55 52 10. Verder akkoord voor 500 stuks.${SIGN}`,
    attachments: files(
      doc(
        "folder definitief.docx",
        "Samen sterk in de klas\nWat doet het samenwerkingsverband? Wij ondersteunen scholen bij leerlingen met bijvoorbeeld ADHD, autisme of dyslexie.\nContact: Bovendonk 1, Roosendaal.",
      ),
    ),
  }),
  roos("a colleague is told that the heating is broken", "", {
    to: people("s.mathijssen@swvroosvo.nl"),
    subject: "verwarming",
    body: "Sjaak, de verwarming in de vergaderruimte doet het weer niet. Bel jij de verhuurder? Donderdag hebben we daar 12 gasten.\n\nH.",
  }),
  roos("an advice about a boy by name, asked from a psychologist", "consultation|personal-data-in-body", {
    to: people("Judith Maas <j.maas@praktijkmaas.example>"),
    subject: "advies gevraagd",
    body: `Dag Judith,\n\nGraag je advies over Mees van Tilborg (15). Hij komt sinds februari niet meer op school, blowt dagelijks en bedreigt zijn moeder. Zou jij hem willen zien?${SIGN}`,
  }),
  roos("an OPP with a BSN in a file", "bsn|unprotected-attachment", {
    to: people("Karin Adriaans <k.adriaans@swvroosvo.nl>"),
    subject: "OPP",
    body: `Karin, wil jij deze in Kindkans zetten?${BYE}`,
    attachments: files(
      doc(
        "opp.docx",
        `Ontwikkelingsperspectiefplan\nNaam: Isa Vermeulen\nBSN: ${testBsn}\nGeboortedatum: 04-07-2011\nDiagnose: selectief mutisme`,
      ),
    ),
  }),
  roos("seven parents get the address of one another", "bcc", {
    to: people(...GROUP4.map((name) => `Ouders van ${name} <ouders.${name.split(" ")[0]?.toLowerCase()}@ziggo.nl>`), "gezin.j@kpnmail.nl"),
    subject: "Informatieavond 12 mei",
    body: `Beste ouders,\n\nVan harte welkom op 12 mei om 19.00 uur.${SIGN}`,
  }),
  roos("the next mail holds the key to the file", "credential", {
    to: people("Janneke Rops <j.rops@gertrudis.example>"),
    subject: "RE: verslag",
    body: "Hoi Janneke,\n\nBlijkbaar kreeg je het bestand niet open. Code voor de pdf: Tulp-2027-fiets\n\nHanneke",
  }),
  roos("a mother's story goes on to a school's general mailbox", "role-address|personal-data-in-body|preferred-channel", {
    to: people("administratie@davinci.example"),
    subject: "FW: zorgen om Guus Hendrikx",
    body: `Beste collega,\n\nMoeder van Guus Hendrikx belde: hij is seksueel misbruikt door een trainer en durft niet meer naar school. Kunnen jullie dit doorzetten naar de mentor?${SIGN}`,
  }),
  roos("no disclaimer under a new mail", "disclaimer", {
    to: people("Dorien Sprangers <d.sprangers@gertrudis.example>"),
    subject: "lunch",
    body: "Hoi Dorien, zin om dinsdag te lunchen?\n\nHanneke",
    disclaimerQueued: false,
  }),

  trivium("a thank-you to the sports club", "", {
    to: people("bestuur@vvzundert.example"),
    subject: "Dank!",
    body: `Beste bestuur,\n\nDank voor het gebruik van de velden tijdens onze sportdag. De gebroken cornervlag vergoeden wij uiteraard.${BYE}`,
  }),
  trivium("parents of one pupil get an invitation", "", {
    to: people("Fam. Claassen <fam.claassen@ziggo.nl>"),
    subject: "Uitnodiging driehoeksgesprek",
    body: "Beste ouders van Roos,\n\nGraag nodig ik u en Roos uit voor het driehoeksgesprek op 22 april om 16.40 uur in lokaal 0.14. U kunt via Magister een ander tijdstip kiezen.\n\nMet vriendelijke groet,\nHanneke Verschuren, mentor 2H",
  }),
  trivium("homework is explained to a pupil", "", {
    to: people("Isa Vermeulen <118455@leerling.scholengroeptrivium.nl>"),
    subject: "RE: opdracht",
    body: "Hoi Isa,\n\nJe mag de opdracht ook morgen nog inleveren. Kijk bij hoofdstuk 4 nog even naar vraag 12.\n\nGroet, mevrouw Verschuren",
    quoted: earlier(
      "Isa Vermeulen <118455@leerling.scholengroeptrivium.nl>",
      ["h.verschuren@scholengroeptrivium.nl"],
      "Mevrouw, ik was de opdracht vergeten.",
      "opdracht",
    ),
  }),
  trivium("the exam secretary orders envelopes", "", {
    to: people("w.brouwer@scholengroeptrivium.nl"),
    cc: people("Examensecretariaat <examen@scholengroeptrivium.nl>"),
    subject: "Examens 1e tijdvak",
    body: `Wim,\n\nNog te doen: enveloppen C4 (400), surveillanten woensdagmiddag (Elly, Samir, Joost), klokken controleren, extra tijd-lokaal 1.05 inrichten voor de leerlingen met dyslexieverklaring.${BYE}`,
  }),
  trivium("a mother asks what the school does with privacy", "", {
    to: people("Nicole Jacobs <nicole.jacobs@outlook.com>"),
    subject: "RE: vraag over AVG",
    body: `Beste mevrouw Jacobs,\n\nIn ons privacyreglement op de website leest u welke gegevens wij vastleggen: onder meer naam, geboortedatum, leerlingnummer, medische gegevens op eigen verzoek en het burgerservicenummer. Een inzageverzoek kunt u schriftelijk indienen; u krijgt dan binnen een maand antwoord.${BYE}`,
    quoted: earlier(
      "Nicole Jacobs <nicole.jacobs@outlook.com>",
      ["h.verschuren@scholengroeptrivium.nl"],
      "Welke gegevens legt u vast over mijn dochter?",
      "vraag over AVG",
    ),
  }),
  trivium("the bus company hears how many wheelchairs", "", {
    to: people("planning@busreizen.example"),
    subject: "Excursie Antwerpen 3 juni",
    body: `Beste,\n\nWij reizen met 84 leerlingen en 7 begeleiders. Eén leerling heeft een opvouwbare rolstoel. Opstapplaats: Dr. Schaepmanlaan, 7.45 uur. Aanspreekpunt: Samir Bouali, 06-24550018.${BYE}`,
  }),
  trivium("a religious exemption, with the name", "personal-data-in-body", {
    to: people("Rob van Gils <r.vangils@gemeente-zuid.example>"),
    subject: "zwemles",
    body: `Dag Rob,\n\nDe ouders van Anouar Bensaid (2M, 12-12-2012) zijn streng islamitisch en willen niet dat hij gemengd zwemt. Kan dat leerplichttechnisch?${BYE}`,
  }),
  trivium("names and troubles to the officer of the neighbourhood", "police|personal-data-in-body", {
    to: people("Wijkagent <j.kramer@politie.nl>"),
    subject: "vechtpartij",
    body: `Dag Joris,\n\nHet ging om Guus Hendrikx en Mees van Tilborg, beiden 4 kader. Guus had een mes bij zich. Adres van Guus: Ginderdoor 12, Zundert.${BYE}`,
  }),
  trivium("the marks of a whole class to a tutor company", "preferred-channel|class-list|unprotected-attachment|consent", {
    to: people("bijles@huiswerkinstituut.example"),
    subject: "cijfers 2H",
    body: `Beste,\n\nHierbij het cijferoverzicht van 2H.${BYE}`,
    attachments: files(
      doc("cijferoverzicht 2H.xlsx", `Leerling;NE;EN;WI\n${GROUP4.map((name, i) => `${name};${5 + (i % 4)},${i};6,1;4,${i}`).join("\n")}`),
    ),
  }),
  trivium("a tax form of a father", "personal-data-in-body|unprotected-attachment", {
    to: people("fonds@stichtingleergeld.example"),
    subject: "Aanvraag familie Claassen",
    body: `Beste,\n\nNamens familie Claassen (Kapelstraat 40, 4881 BC Zundert) vraag ik een vergoeding aan. Vader zit in de schuldsanering en het inkomen is 1.100 euro per maand. Rekening NL20INGB0001234567.${BYE}`,
  }),
  trivium("a mail home with the file for tonight", "own-mailbox|unprotected-attachment", {
    to: people("hanneke.verschuren@ziggo.nl"),
    subject: "nakijken",
    body: "",
    attachments: files(
      doc(
        "gespreksverslag.docx",
        "Gespreksverslag ouders Fleur Jacobs, 4V. Vader is alcoholist. Fleur heeft een eetstoornis en wordt behandeld bij de ggz.",
      ),
    ),
  }),
  trivium("a passport in the text itself", "id-copy|personal-data-in-body", {
    to: people("groups@vliegreizen.example"),
    subject: "gegevens reis Rome",
    body: `Beste,\n\nPaspoort van Isa Vermeulen: NP3K7L2M9, geboren 04-07-2010, geldig tot 01-09-2030.${BYE}`,
  }),

  omo("a discussion about phones in class", "", {
    to: [group("docenten@omo-helmond.example", "Alle docenten")],
    subject: "Telefoonbeleid",
    body: `Beste allemaal,\n\nVolgend jaar gaan de telefoons in de kluis. Leerlingen met diabetes die hun waarden op de telefoon lezen krijgen een uitzondering; dat loopt via de mentor. Reacties graag voor vrijdag.${BYE}`,
  }),
  omo("a teacher is praised to the head", "", {
    to: people("directie@omo-helmond.example"),
    subject: "Compliment voor Bart",
    body: `Hoi Ellen,\n\nIk wilde even laten weten dat Bart Kuipers het geweldig doet met 2C. De sfeer is zo veel beter dan vorig jaar.${BYE}`,
  }),
  omo("the caterer hears about allergies, without names", "", {
    to: people("info@catering-helmond.example"),
    subject: "Diploma-uitreiking",
    body: `Beste,\n\nVoor 2 juli graag hapjes voor 180 personen. Let op: een paar gasten hebben een notenallergie en er zijn 12 vegetariërs.${BYE}`,
  }),
  omo("a colleague elsewhere asks for the programme of study", "", {
    to: people("Mark Thijssen <m.thijssen@andercollege.example>"),
    subject: "PTA Nederlands",
    body: `Ha Mark,\n\nZoals beloofd ons PTA. De leeslijst sturen we na de zomer.${BYE}`,
    attachments: files(
      doc(
        "PTA Nederlands havo 5.docx",
        "Programma van toetsing en afsluiting\nSE1 leesvaardigheid weging 2\nSE2 literatuur: Karel ende Elegast, Max Havelaar (Multatuli), De avonden (Gerard Reve)",
      ),
    ),
  }),
  omo("the transfer by OSO is ready", "", {
    to: people("Sandra Dekkers <s.dekkers@anderecollege.example>"),
    subject: "Overstap",
    body: `Dag Sandra,\n\nHet dossier van onze leerling staat sinds vanmiddag klaar in OSO. Ouders hebben het ingezien en toestemming gegeven.${BYE}`,
  }),
  omo("a locked report after consent", "", {
    to: people("Mieke Sanders <m.sanders@jeugdteam.example>"),
    subject: "Verslag",
    body: `Dag Mieke,\n\nMet toestemming van de ouders stuur ik je het verslag, beveiligd. Het wachtwoord geef ik je telefonisch.${BYE}`,
    attachments: files(locked("verslag.pdf")),
  }),
  omo("a scan of a form nobody can read, to a hospital", "unprotected-attachment", {
    to: people("Poli <kinderpoli@ziekenhuis.example>"),
    subject: "vragenlijst",
    body: `Beste,\n\nBijgaand de ingevulde vragenlijst.${BYE}`,
    attachments: files({ name: "scan_0417.pdf", unread: "picture" }),
  }),
  omo("the story of a divorce to ten teachers", "need-to-know|personal-data-in-body", {
    to: people(...Array.from({ length: 10 }, (_, i) => `docent${i}@omo-helmond.example`)),
    subject: "Fleur Jacobs",
    body: `Beste collega's,\n\nDe ouders van Fleur Jacobs liggen in een vechtscheiding. Vader heeft een contactverbod en Fleur is onder toezicht gesteld. Bel vader dus niet.${BYE}`,
  }),
  omo("the care team's report by name, open", "unprotected-attachment|consent|personal-data-in-body", {
    to: people("Leerplicht <t.bos@helmond.example>", "m.sanders@jeugdteam.example"),
    subject: "Verslag zorgteam 12 mei",
    body: `Beste allen,\n\nHet verslag van dinsdag.${BYE}`,
    attachments: files(
      doc(
        "verslag zorgteam.docx",
        "Verslag zorgteam\nAnouar Bensaid (mavo 2): vermoeden van loverboyproblematiek, melding Veilig Thuis op 3 mei.\nRoos Claassen (havo 4): zelfbeschadiging, wachtlijst ggz.",
      ),
    ),
  }),
  omo("a camp film to the whole town", "pictures", {
    to: people("redactie@omroephelmond.example"),
    subject: "filmpje werkweek",
    body: `Beste redactie,\n\nJullie vroegen om beelden van onze leerlingen tijdens de werkweek. Hierbij!${BYE}`,
    attachments: files({ name: "werkweek.mp4", unread: "unknown-type" }),
  }),
  omo("a phone number of a pupil for another parent", "contact-data|personal-data-in-body", {
    to: people("Sylvia Bakermans <sylvia.bakermans@gmail.com>"),
    subject: "RE: nummer",
    body: "Dag Sylvia,\n\nHet nummer van Guus is 06-18273645 en van zijn moeder 06-81726354. Ze wonen op Steenweg 88 in Helmond.\n\nHanneke",
  }),

  lko("a school nurse is thanked", "", {
    to: people("Paula Hoek <p.hoek@ggd-rijnstreek.example>"),
    subject: "Dank voor de gastles",
    body: `Dag Paula,\n\nDe les over puberteit en weerbaarheid was een succes. Kun je volgend jaar weer? Denk aan oktober, na de herfstvakantie.${BYE}`,
  }),
  lko("the taxi list is asked for, not sent", "", {
    to: people("Planning <planning@taxi-rijnland.example>"),
    subject: "taxilijst nieuw schooljaar",
    body: `Beste planner,\n\nWilt u de lijst voor het nieuwe schooljaar via het portaal klaarzetten? Wij mailen geen namen en adressen.${BYE}`,
  }),
  lko("a mother reads that her child had a good day", "", {
    to: people("Wendy Hendrikx <wendy.hendrikx@hotmail.com>"),
    subject: "RE: hoe ging het?",
    body: "Hoi Wendy,\n\nHet ging heel goed vandaag! Hij heeft lekker meegedaan met gym en twee boterhammen gegeten.\n\nGroetjes, juf Hanneke",
    quoted: earlier(
      "Wendy Hendrikx <wendy.hendrikx@hotmail.com>",
      ["h.verschuren@lko.example"],
      "Hoi juf, hoe ging het vandaag met Guus?",
      "hoe ging het?",
    ),
  }),
  lko("an intern gets the timetable", "", {
    to: people("Imke de Rooij <imke.derooij@student.hogeschool.example>"),
    subject: "rooster",
    body: "Hoi Imke,\n\nMaandag: groep Kastanje met Rik. Dinsdag: sova-training met Anja. Woensdag vrij. Neem donderdag je zwemkleding mee.\n\nHanneke",
  }),
  lko("a vacancy is sent to a job site", "", {
    to: people("vacatures@meesterbaan.example"),
    subject: "Plaatsing vacature",
    body: `Beste,\n\nGraag plaatsen: 'Leerkracht VSO, cluster 4 (autisme, ADHD, ODD)'. Solliciteren kan tot 1 juni bij Rik de Bruin, r.debruin@lko.example of 071-5550123.${BYE}`,
  }),
  lko("the medication of a boy for the camp leader", "personal-data-in-body", {
    to: people("Kampleiding <leiding@kampeerboerderij.example>"),
    subject: "medicatie Guus",
    body: `Beste leiding,\n\nGuus Hendrikx krijgt om 8.00 uur 10 mg methylfenidaat en om 20.00 uur melatonine. Bij een epileptische aanval: neusspray en 112 bellen.${BYE}`,
  }),
  lko("the addresses of the group in the text, to a photographer", "class-list|personal-data-in-body|contact-data", {
    to: people("planning@schoolfoto.example"),
    subject: "groep Kastanje",
    body: `Beste,\n\nDe leerlingen:\n${GROUP4.map((name, i) => `${name}, geb. 1${i}-04-2013, Parklaan ${i + 3}, Leiden`).join("\n")}${BYE}`,
  }),
  lko("an application for a TLV with the reports", "preferred-channel|unprotected-attachment", {
    to: people("tlv@swv-rijnstreek.example"),
    subject: "TLV Roos Claassen",
    body: `Beste collega,\n\nIn de bijlage het psychologisch onderzoek voor de toelaatbaarheidsverklaring.${BYE}`,
    attachments: files(
      doc(
        "psychologisch onderzoek.docx",
        "Psychologisch onderzoek\nRoos Claassen, geboren 21-03-2014\nWISC-V: TIQ 68. Classificatie: lichte verstandelijke beperking, ODD.",
      ),
    ),
  }),
  lko("a behaviour report goes to both parents by plain mail", "personal-data-in-body|unprotected-attachment", {
    to: people("wendy.hendrikx@hotmail.com", "bas.hendrikx@gmail.com"),
    subject: "incident vandaag",
    body: `Beste ouders,\n\nGuus Hendrikx heeft vandaag een medeleerling geslagen en een stoel door de klas gegooid. Hij is gefixeerd en daarna geschorst tot donderdag. De politie is gebeld.${BYE}`,
  }),
  lko("a tracked parcel for the reception", "", {
    to: people("klantenservice@pakketdienst.example"),
    subject: "Pakket 3SABCD123456789",
    body: `Goedemorgen,\n\nVolgens de track & trace (3SABCD123456789) is ons pakket bezorgd bij 'buren nr. 14', maar daar weten ze van niets. Wilt u dit uitzoeken? Postcode 2332 KG, nummer 18.${BYE}`,
  }),

  basis("a room for the choir", "", {
    to: people("Koor <dirigent@zangkoor.example>"),
    subject: "aula dinsdagavond",
    body: `Beste dirigent,\n\nDe aula is dinsdag tot 22.00 uur beschikbaar. De sleutel ligt bij de conciërge; de code van het alarm krijgt u van hem persoonlijk.${BYE}`,
  }),
  basis("a group chat of colleagues about a farewell", "", {
    to: people(...Array.from({ length: 16 }, (_, i) => `collega${i}@hetcollege.example`)),
    subject: "Afscheid Marijke",
    body: `Lieve collega's,\n\nMarijke gaat na 38 jaar met pensioen! Lever je foto's en verhalen aan bij Erik, vóór 20 juni. Bijdrage: 10 euro in de pot op de lerarenkamer.${BYE}`,
  }),
  basis("an insurer hears about a broken window", "", {
    to: people("schade@verzekeraar.example"),
    subject: "Schadenummer 2027-55821",
    body: `Geachte mevrouw,\n\nBij de storm van 5 april zijn drie ruiten gesneuveld. De offerte van de glaszetter (€ 1.845,50) zit in de bijlage. Polisnummer 88201734.${BYE}`,
    attachments: files(
      doc(
        "offerte glas.pdf",
        "Offerte 2027-114\nDrie ruiten dubbel glas 120 x 140\nTotaal 1.845,50 incl. btw\nIBAN NL91ABNA0417164300 t.n.v. Glashandel Vos",
      ),
    ),
  }),
  basis("the parents' council gets its agenda", "", {
    to: people("Voorzitter OR <or@hetcollege.example>"),
    bcc: people("a.janssen@gmail.com", "b.willems@ziggo.nl", "c.bos@hotmail.com", "d.kok@kpnmail.nl"),
    subject: "Agenda ouderraad 18 mei",
    body: `Beste leden,\n\n1. Opening 2. Verslag 3. Vrijwillige ouderbijdrage 4. Social media en pesten (gastspreker) 5. Rondvraag.${BYE}`,
  }),
  basis("a lesson about religion is prepared", "", {
    to: people("Gastles <imam@moskee.example>"),
    subject: "Gastles klas 3",
    body: `Geachte heer,\n\nFijn dat u op 9 juni een gastles over de islam wilt geven aan klas 3. De leerlingen hebben vragen over de ramadan en het gebed.${BYE}`,
  }),
  basis("a BSN for the exam registration, to a helpdesk", "bsn|personal-data-in-body", {
    to: people("helpdesk@leerlingadministratie.example"),
    subject: "koppeling mislukt",
    body: `Beste helpdesk,\n\nDe leerling met BSN ${testBsn} (Fleur Jacobs) wordt niet herkend. Wat doen wij fout?${BYE}`,
  }),
  basis("a suspension letter without a password", "unprotected-attachment|personal-data-in-body", {
    to: people("Ouders van Tilborg <vantilborg@online.nl>"),
    subject: "Brief",
    body: `Geachte ouders,\n\nIn de bijlage de brief over de schorsing van Mees.${BYE}`,
    attachments: files(
      doc(
        "schorsing.docx",
        "Betreft: schorsing van Mees van Tilborg, geboren 09-01-2011\nMees is op 3 mei betrapt op het dealen van drugs op school. Er is aangifte gedaan.",
      ),
    ),
  }),
  basis(
    "a mother's mail is passed on to the trainer with everything in it",
    "personal-data-in-body|quoted-addresses|consent|same-purpose",
    {
      to: people("Trainer <sova@weerbaarheid.example>"),
      subject: "FW: Isa",
      body: `Hoi,\n\nNieuwe aanmelding: Isa Vermeulen. Ze wordt gepest, heeft faalangst en woont sinds kort in een pleeggezin.${BYE}`,
    },
  ),
  basis("the wrong name above the mail", "wrong-address", {
    to: people("Bas Willems <bas.willems@gmail.com>"),
    subject: "rapportgesprek",
    body: `Beste Fatima,\n\nHet gesprek over het rapport is verzet naar 3 juli om 14.20 uur.${BYE}`,
  }),
  basis("four parents plan the camp and see each other", "bcc", {
    to: people("a.janssen@gmail.com", "b.willems@ziggo.nl", "c.bos@hotmail.com", "d.kok@kpnmail.nl"),
    subject: "kamp",
    body: `Beste ouders,\n\nWie kan er rijden op 8 juni?${BYE}`,
  }),
  basis("the login of the school's account for a parent", "credential", {
    to: people("Nicole Jacobs <nicole.jacobs@outlook.com>"),
    subject: "inloggen ouderportaal",
    body: "Beste mevrouw Jacobs,\n\nGebruikersnaam: njacobs01\nTijdelijk wachtwoord: Zomer!2027\n\nHanneke",
  }),

  ...appointmentOf("roos")([
    [
      "a network meeting",
      "",
      {
        subject: "Netwerk zorgcoördinatoren VO",
        location: "Vergaderlokaal",
        body: "Thema: thuiszitters en verzuim. Inbreng van casuïstiek graag anoniem.",
        attendees: people("d.wit@norbertus.example", "e.vos@gertrudis.example", "f.bol@davinci.example"),
      },
    ],
    [
      "a job interview",
      "",
      {
        subject: "Sollicitatiegesprek Lonneke Braspenning",
        attendees: people("lonneke.braspenning@gmail.com", "p.pieters@swvroosvo.nl"),
        location: "Kantoor",
      },
    ],
    [
      "a round table about a pupil",
      "agenda",
      {
        subject: "Rondetafelgesprek Mees van Tilborg",
        body: "Schoolverzuim, cannabisgebruik, mogelijk residentiële plaatsing.",
        attendees: people("c.smit@jeugd.example", "d.wit@norbertus.example"),
      },
    ],
    [
      "a house number as location",
      "agenda",
      { subject: "Huisbezoek Isa Vermeulen", location: "Parklaan 12, 4702 XA Roosendaal", attendees: people("k.adriaans@swvroosvo.nl") },
    ],
  ]),
  ...appointmentOf("trivium")([
    [
      "an open slot for parents",
      "",
      {
        subject: "Tafeltjesavond",
        location: "Aula",
        body: "17.00 - 21.00 uur, soep om 18.15 uur.",
        attendees: [group("docenten@scholengroeptrivium.nl", "Docenten")],
      },
    ],
    ["an appraisal", "", { subject: "Functioneringsgesprek Wim", attendees: people("w.brouwer@scholengroeptrivium.nl") }],
    [
      "an exam for one with extra time",
      "agenda",
      { subject: "SE inhalen Fleur Jacobs (dyslexie, extra tijd)", attendees: people("w.brouwer@scholengroeptrivium.nl") },
    ],
    [
      "a report to youth protection",
      "agenda",
      {
        subject: "Overleg jeugdbescherming",
        body: "Guus Hendrikx: ondertoezichtstelling, uithuisplaatsing dreigt.",
        attendees: people("c.smit@jeugd.example"),
      },
    ],
  ]),
  ...appointmentOf("omo-helmond")([
    [
      "the zorgteam without names",
      "",
      {
        subject: "Zorgteam",
        body: "Agenda volgt op papier.",
        location: "1.08",
        attendees: people("c.leenders@ggd-zuidoost.example", "m.sanders@jeugdteam.example"),
      },
    ],
    ["a handover by class", "", { subject: "Overdracht 1C naar 2C", attendees: people("b.kuipers@omo-helmond.example") }],
    [
      "a handover by name",
      "agenda",
      { subject: "Warme overdracht Anouar Bensaid (PTSS)", attendees: people("s.dekkers@anderecollege.example") },
    ],
  ]),
  ...appointmentOf("lko")([
    ["swimming", "", { subject: "Zwemmen groep Kastanje", location: "De Vliet", attendees: people("r.debruin@lko.example") }],
    [
      "a number and a birth date",
      "agenda|bsn",
      { subject: "TLV bespreken", body: `Roos Claassen, 21-03-2014, BSN ${testBsn}`, attendees: people("tlv@swv-rijnstreek.example") },
    ],
    ["care by initials", "", { subject: "Overleg R.C. (VSO 2)", attendees: people("p.hoek@ggd-rijnstreek.example") }],
  ]),
  ...appointmentOf("basis")([
    [
      "a fitting of keys",
      "",
      { subject: "Sleutels ophalen", attendees: people("e.maas@hetcollege.example"), body: "Neem de oude sleutel mee." },
    ],
    [
      "a party",
      "",
      {
        subject: "Afscheid Marijke",
        location: "Aula",
        attendees: people(...Array.from({ length: 12 }, (_, i) => `collega${i}@hetcollege.example`)),
      },
    ],
    [
      "grief in a family",
      "agenda",
      {
        subject: "Gesprek Roos Claassen",
        body: "Vader van Roos heeft zelfmoord gepleegd; afspraken over rouwbegeleiding.",
        attendees: people("p.hoek@ggd.example"),
      },
    ],
  ]),
];
