import { colleague, person, testBsn } from "../rules/outgoings.ts";
import { earlier, files, group, planned, sent, to, type Unseen } from "./autumn.ts";

/**
 * The second set: mails and appointments of the spring term, written down and labelled after the rules had been mended by the
 * first, again before anybody looked at how they decide. Everybody in it is invented.
 */

const REGARDS =
  "\n\nHartelijke groet,\nJoke Jansen\n\nAmbulant begeleider\nSamenwerkingsverband ROOS VO\nBovendonk 1, 4707 ZH Roosendaal\n0165-540000 | 06-12345678\nwww.swvroosvo.nl";

export const spring: readonly Unseen[] = [
  // What goes out without a word.
  sent("an answer about a lost bicycle key", "", {
    to: to("Marloes Timmer <marloes.timmer@outlook.com>"),
    subject: "RE: fietssleutel",
    body: `Hoi Marloes,\n\nDe sleutel van Tijn ligt bij de conciërge. Hij kan hem in de pauze ophalen.${REGARDS}`,
    quoted: earlier(
      "Marloes Timmer <marloes.timmer@outlook.com>",
      ["j.jansen@swvroosvo.nl"],
      "Heeft iemand een sleutel gevonden?",
      "fietssleutel",
    ),
  }),
  sent("a praise for a pupil to the parents", "", {
    to: to("fam.koolen@kpnmail.nl"),
    subject: "Complimentje",
    body: `Beste meneer en mevrouw Koolen,\n\nEven een berichtje: Sanne heeft vandaag een prachtige presentatie gegeven over haar profielwerkstuk. Wij zijn trots op haar!${REGARDS}`,
  }),
  sent("colleagues divide the surveillance of the exam", "", {
    to: [group("examencommissie@swvroosvo.nl")],
    subject: "Surveillance",
    body: "Collega's,\n\nMaandag: Henk en Ineke. Dinsdag: Fatima en Rob. Woensdag: Wil en Ans. Ruilen mag onderling.\n\nJoke",
  }),
  sent("an editor gets a text about dyslexia", "", {
    to: to("Redactie <redactie@vakblad.example>"),
    subject: "Artikel",
    body: `Beste redactie,\n\nHierbij mijn artikel over dyslexie in de brugklas. Professor Van den Bos las mee. Plaatsing in het aprilnummer is prima.${REGARDS}`,
    attachments: files({
      name: "artikel dyslexie.docx",
      text: "Dyslexie in de brugklas\n\nOngeveer een op de tien leerlingen heeft dyslexie. Volgens Van den Bos (2019) helpt voorlezen. Wie moeite heeft met lezen, heeft recht op extra tijd.",
    }),
  }),
  sent("a quote for chairs", "", {
    to: to("Kees Verhulst <k.verhulst@meubelgroothandel.example>"),
    subject: "Offerte 260417-3",
    body: `Geachte heer Verhulst,\n\nGraag een offerte voor 60 stoelen, zithoogte 46 cm. Levering op Bovendonk 1, 4707 ZH Roosendaal, tussen 8.00 en 12.00 uur. Ons klantnummer is 10028871.${REGARDS}`,
  }),
  sent("two colleagues and one partner plan a study day", "", {
    to: to("p.pieters@swvroosvo.nl", "m.devos@swvroosvo.nl", "t.haas@ggd-west.example"),
    subject: "Studiedag 14 april",
    body: `Hoi,\n\nProgramma: 9.00 inloop, 9.30 lezing hechting en trauma (Karel Boersma), 11.00 workshops, 12.30 lunch met soep.${REGARDS}`,
  }),
  sent("the school doctor gets the dates of the screening", "", {
    to: to("planning@ggd-west.example"),
    subject: "Screening klas 2",
    body: `Beste planner,\n\nDe screening van de tweede klassen kan op 3, 4 en 10 maart. Klas 2A telt 26 leerlingen, 2B 28.${REGARDS}`,
  }),
  sent("a text about privacy for the team", "", {
    to: to("p.pieters@swvroosvo.nl"),
    subject: "Concept memo AVG",
    body: "Ha Peter,\n\nKun je meelezen? 'Stuur nooit een BSN, diagnose of thuissituatie in een gewone mail. Gebruik Kindkans of een beveiligde bijlage.' Te streng?\n\nJoke",
  }),
  sent("forwarding an invitation within the house with addresses in it", "", {
    to: to("m.devos@swvroosvo.nl"),
    subject: "FW: Netwerkbijeenkomst",
    body: "Iets voor jou?\n\nJoke",
    quoted: earlier(
      "Netwerk <netwerk@landelijk.example>",
      Array.from({ length: 12 }, (_, i) => `lid${i}@school${i}.example`),
      "Komt u ook?",
      "Netwerkbijeenkomst",
    ),
  }),
  sent("reply to all with seven partners in the thread", "", {
    to: to("a@gemeente-rd.example", "b@ggd-west.example", "c@jeugd.example"),
    cc: to("d@school-west.example", "e@school-oost.example", "f@wijkteam.example", "g@leerplicht.example"),
    subject: "RE: Datum werkgroep",
    body: `Ik kan op de 17e.${REGARDS}`,
    quoted: earlier(
      "a@gemeente-rd.example",
      [
        "b@ggd-west.example",
        "c@jeugd.example",
        "d@school-west.example",
        "e@school-oost.example",
        "f@wijkteam.example",
        "g@leerplicht.example",
        "j.jansen@swvroosvo.nl",
      ],
      "Wie kan op de 17e?",
      "Datum werkgroep",
    ),
  }),
  sent("a reservation at a restaurant for the team", "", {
    to: to("reserveren@eetcafe.example"),
    subject: "Reservering 19 personen",
    body: `Goedemiddag,\n\nGraag reserveer ik voor 19 personen op vrijdag 3 juli om 18.00 uur. Eén persoon eet glutenvrij en twee vegetarisch. Op naam van Jansen, 06-12345678.${REGARDS}`,
  }),
  sent("a form for parents to be filled in", "", {
    to: to("Wendy Claassen <wendyclaassen@gmail.com>"),
    subject: "Formulier",
    body: `Beste Wendy,\n\nWil je het formulier invullen en meenemen naar het gesprek?${REGARDS}`,
    attachments: files({
      name: "Intakeformulier.docx",
      text: "Intakeformulier\nNaam kind: ____________\nGeboortedatum: ____________\nHuisarts: ____________\nMedicatie: ja / nee\nIs er sprake van een diagnose (bijvoorbeeld ADHD, autisme)? ____________\nHandtekening: ____________",
    }),
  }),
  sent("congratulations on a baby", "", {
    to: to("Ineke Smits <i.smits@school-oost.example>"),
    subject: "Gefeliciteerd!",
    body: `Lieve Ineke,\n\nWat een geluk, een dochter! Welkom kleine Madelief, geboren op 2 maart. Geniet ervan.${REGARDS}`,
  }),
  sent("a vacancy is announced in bcc", "", {
    to: to("j.jansen@swvroosvo.nl"),
    bcc: Array.from({ length: 14 }, (_, i) => person(`secretariaat@school${i}.example`)),
    subject: "Vacature begeleider passend onderwijs",
    body: `Beste collega's,\n\nWij zoeken een begeleider met kennis van gedragsproblemen. Reageren kan tot 1 mei bij Peter Pieters, 06-20304050.${REGARDS}`,
  }),
  sent("a book order with numbers", "", {
    to: to("bestel@uitgeverij.example"),
    subject: "Bestelling",
    body: `Beste,\n\nGraag 30 x ISBN 9789006123456 en 30 x 9789034512345. Ordernummer 202603417, debiteur 123456782, btw NL8094.56.789.B01.${REGARDS}`,
  }),
  sent("a colleague is told where the file stands", "", {
    to: to("k.adriaans@swvroosvo.nl"),
    subject: "dossier",
    body: "Hoi Karin,\n\nHet verslag van F.H. staat op het netwerk in de map Zorg, submap maart.\n\nJoke",
  }),
  planned("a birthday and a room", "", {
    subject: "Verjaardag Ineke vieren",
    location: "Kantine",
    attendees: to("p.pieters@swvroosvo.nl"),
  }),
  planned("talks with parents by number", "", {
    subject: "Tienminutengesprekken 2B",
    body: "19.00 - 21.30 uur, lokaal 0.12. Lijst ligt bij de balie.",
    attendees: to("m.devos@swvroosvo.nl"),
  }),
  planned("an appraisal talk with a colleague", "", {
    subject: "Functioneringsgesprek Peter Pieters",
    attendees: to("p.pieters@swvroosvo.nl"),
  }),

  // What is asked about.
  sent("a chat-like mail about a boy by first name", "personal-data-in-body", {
    to: to("Lies <l.bos@jeugd.example>"),
    subject: "vraagje",
    body: "Hoi Lies,\n\nTijn was vanmorgen weer onder invloed op school, hij rook naar wiet. Zijn vader is boos geworden en heeft hem geslagen. Wat nu?\n\nJoke",
  }),
  sent("the transfer of a pupil to the next school in the text", "personal-data-in-body|preferred-channel", {
    to: to("zorgcoordinator@school-oost.example"),
    subject: "Overdracht",
    body: `Beste collega,\n\nIn augustus komt Milan Peeters (12-11-2012) bij jullie. Hij heeft TOS en leest op AVI-niveau E5. Thuis wordt Pools gesproken; moeder is alleenstaand en heeft een uitkering.${REGARDS}`,
  }),
  sent("a bus company gets the pupils and their homes", "contact-data|class-list|personal-data-in-body", {
    to: to("planning@taxibedrijf.example"),
    subject: "Leerlingenvervoer",
    body: `Beste planner,\n\nVanaf maandag rijden mee:\nMilan Peeters, Dorpsstraat 4, 4701 AB Roosendaal\nSanne Koolen, Molenweg 18, 4702 CD Roosendaal\nTijn Timmer, Hoogstraat 77, 4703 EF Roosendaal${REGARDS}`,
  }),
  sent("a teacher's illness to an outside bureau", "personal-data-in-body", {
    to: to("invalpool@uitzendbureau.example"),
    subject: "Vervanging",
    body: `Beste,\n\nWij zoeken vervanging voor Henk Dekker. Hij is opgenomen met een burn-out en een zware depressie en komt dit schooljaar niet terug.${REGARDS}`,
  }),
  sent("six mentors of six schools in To", "bcc", {
    to: to(
      "v.ros@school-a.example",
      "t.blom@school-b.example",
      "u.kok@school-c.example",
      "w.hal@school-d.example",
      "x.dam@school-e.example",
      "y.riet@school-f.example",
    ),
    subject: "Mentorentraining",
    body: `Beste mentoren,\n\nDe training is op 12 maart.${REGARDS}`,
  }),
  sent("four parents of the camp committee", "bcc", {
    to: to("Ans <ansdewit@live.nl>", "Bea <bea_k@hotmail.com>"),
    cc: to("Cor <cor@ziggo.nl>", "Dik <dik.p@icloud.com>"),
    subject: "Kamp",
    body: `Hallo allemaal,\n\nKunnen jullie zaterdag helpen met de tenten?${REGARDS}`,
  }),
  sent("a distribution list of another school", "bcc", {
    to: [group("team-bovenbouw@school-west.example"), ...to("ilsekok@live.nl", "v.ros@school-a.example")],
    subject: "Musical",
    body: `Beste allen,\n\nKomen jullie kijken?${REGARDS}`,
  }),
  sent("an intelligence report as PDF text", "unprotected-attachment", {
    to: to("psycholoog@praktijkhelder.example"),
    subject: "Rapport",
    body: `Beste collega,\n\nHierbij, zoals afgesproken.${REGARDS}`,
    attachments: files({
      name: "PO-2026-03.pdf",
      text: "PSYCHOLOGISCH ONDERZOEK\nNaam: Milan Peeters\nGeb. datum: 12-11-2012\nWISC-V: TIQ 82 (95% betrouwbaarheidsinterval 77-88)\nConclusie: beneden gemiddelde intelligentie, zwak werkgeheugen.",
    }),
  }),
  sent("two reports, one locked and one not", "unprotected-attachment", {
    to: to("m.smit@school-west.example"),
    subject: "Stukken",
    body: `Beste Marieke,\n\nHierbij de stukken.${REGARDS}`,
    attachments: files(
      { name: "verslag.pdf", protection: "password", unread: "protected" },
      {
        name: "handelingsplan.docx",
        text: "Handelingsplan\nLeerling: Sanne Koolen\nDoel: Sanne leert omgaan met haar woedeaanvallen. Zij krijgt wekelijks speltherapie.",
      },
    ),
  }),
  sent("a spreadsheet of absences to the municipality", "unprotected-attachment|class-list", {
    to: to("leerplicht@gemeente-rd.example"),
    subject: "Verzuimoverzicht maart",
    body: `Beste Anja,\n\nZie bijlage.${REGARDS}`,
    attachments: files({
      name: "verzuim.xlsx",
      text: "Naam\tKlas\tOngeoorloofd\nMilan Peeters\t1C\t18\nSanne Koolen\t2A\t22\nTijn Timmer\t3B\t41\nNoor Bakker\t2B\t17\nDaan Visser\t2B\t30",
    }),
  }),
  sent("the key to the locked file, without saying so", "credential", {
    to: to("Marieke Smit <m.smit@school-west.example>"),
    subject: "En hier het wachtwoord",
    body: "Dag Marieke,\n\nAppeltaart#2026\n\nGroet, Joke",
  }),
  sent("login of the shared account", "credential", {
    to: to("stagiair@hogeschool.example"),
    subject: "Inloggen",
    body: "Hoi,\n\nJe kunt inloggen met gebruikersnaam jjansen en wachtwoord Zonnebloem44. Niet doorvertellen hoor!\n\nJoke",
  }),
  sent("a BSN in an internal mail", "bsn", {
    to: to("k.adriaans@swvroosvo.nl"),
    subject: "Milan",
    body: `Ha Karin,\n\nBSN Milan: ${testBsn}\n\nJoke`,
  }),
  sent("a file home to finish tonight", "own-mailbox|unprotected-attachment", {
    to: to("jansenjoke@hotmail.com", "j.jansen1968@live.nl"),
    subject: "weekend",
    body: "",
    attachments: files({
      name: "oudergesprek koolen.docx",
      text: "Verslag oudergesprek\nAanwezig: mevrouw Koolen\nSanne Koolen is gepest en durft niet meer naar school. De huisarts heeft haar doorverwezen naar de GGZ.",
    }),
  }),
  sent("a case for a colleague elsewhere", "consultation", {
    to: to("Petra Vos <p.vos@swv-oost.example>"),
    subject: "Wil je meedenken?",
    body: `Ha Petra,\n\nIk wil een casus voorleggen: Tijn Timmer, 15 jaar, zit al vier maanden thuis. Hij gamet 's nachts en is suïcidaal geweest.${REGARDS}`,
  }),
  sent("somebody of the press gets a pupil's name and belief", "personal-data-in-body", {
    to: to("verslaggever@krant.example"),
    subject: "Interview",
    body: `Beste Rens,\n\nJe kunt het beste Amira El Idrissi uit 4 vwo spreken. Zij is moslima en draagt sinds dit jaar een hoofddoek.${REGARDS}`,
  }),
  sent("the public prosecutor asks in writing", "police", {
    to: to("r.devries@om.nl"),
    subject: "Uw verzoek",
    body: `Geachte heer De Vries,\n\nTijn Timmer was op 3 maart van 8.30 tot 14.10 uur op school aanwezig.${REGARDS}`,
  }),
  sent("a passport for the trip abroad", "id-copy|unprotected-attachment", {
    to: to("boekingen@reisbureau.example"),
    subject: "Londenreis",
    body: `Beste,\n\nHierbij de paspoorten van de leerlingen.${REGARDS}`,
    attachments: files({ name: "paspoorten 4V.pdf", unread: "picture" }),
  }),
  sent("the whole thread about a mother goes to a new reader", "quoted-addresses|personal-data-in-body|preferred-channel", {
    to: to("nieuw@wijkteam.example"),
    subject: "FW: situatie",
    body: "Hoi, zie hieronder. Pak jij dit op?\n\nJoke",
    quoted: earlier(
      "a@gemeente-rd.example",
      [
        "b@ggd-west.example",
        "c@jeugd.example",
        "d@school-west.example",
        "e@school-oost.example",
        "f@wijkteam2.example",
        "j.jansen@swvroosvo.nl",
      ],
      "Sanne Koolen is gisteren weggelopen van huis.",
    ),
  }),
  sent("an answer to the wrong provider", "wrong-address", {
    to: to("Marloes Timmer <marloes.timmer@outlok.com>"),
    subject: "RE: fietssleutel",
    body: `Hoi Marloes,\n\nGevonden!${REGARDS}`,
  }),
  sent("the wrong mother is greeted", "wrong-address", {
    to: to("Wendy Claassen <wendyclaassen@gmail.com>"),
    subject: "Gesprek",
    body: `Beste Marloes,\n\nHet gesprek is verzet naar vrijdag.${REGARDS}`,
  }),
  sent("care for a pupil told to everybody", "need-to-know|personal-data-in-body", {
    to: Array.from({ length: 8 }, (_, i) => colleague(`docent${i}`)),
    subject: "Sanne Koolen 2A",
    body: "Beste collega's,\n\nSanne is zwanger en heeft vorige week een zelfmoordpoging gedaan. Spreek haar er niet op aan.\n\nJoke",
  }),
  planned("a first name and medication in the subject", "agenda", {
    subject: "Tijn: gesprek over ritalin",
    attendees: to("marloes.timmer@outlook.com"),
  }),
  planned("a suspension by full name", "agenda", {
    subject: "Schorsingsgesprek Milan Peeters",
    location: "Kamer directeur",
    attendees: to("p.pieters@swvroosvo.nl"),
  }),
  planned("a round of pupils with their troubles", "agenda", {
    subject: "Zorgoverleg",
    body: "1. Sanne K.: zelfbeschadiging\n2. Milan Peeters: TOS, logopedie\n3. Tijn Timmer: drugs, Veilig Thuis",
    attendees: to("t.haas@ggd-west.example", "l.bos@jeugd.example"),
  }),
  planned("a number in the notes", "agenda|bsn", {
    subject: "Intake",
    body: `Leerling Milan Peeters, geb. 12-11-2012, bsn ${testBsn}`,
    attendees: to("k.adriaans@swvroosvo.nl"),
  }),
];
