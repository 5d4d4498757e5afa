import type { Attachment, Mail, Recipient } from "../../src/outgoing.ts";
import { colleague, file, mail, parents, person, testBsn } from "../rules/outgoings.ts";

/**
 * Mails as staff of a Dutch school or samenwerkingsverband write them; everybody in them is invented. `asks` names the
 * rules that must speak (others may); an empty list means the mail goes out without a word.
 */
export interface Scenario {
  readonly name: string;
  readonly mail: Mail;
  readonly asks: readonly string[];
}

const to = (...list: (string | Recipient)[]) => list.map((one) => (typeof one === "string" ? person(one) : one));
const scenario = (name: string, asks: readonly string[], change: Partial<Mail>): Scenario => ({ name, asks, mail: mail(change) });
const silent = (name: string, change: Partial<Mail>) => scenario(name, [], change);
const doc = (text: string, change: Partial<Attachment> = {}) => [file({ text, ...change })];
const other = "m.smit@school-west.example";
const list = (count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      `${["Noor Bakker", "Daan Visser", "Yusuf Yılmaz", "Fenna Hoekstra", "Sem de Vries", "Amira El Idrissi", "Lotte van Dijk", "Jayden Pinas"][i % 8]};0${i % 9}-0${(i % 8) + 1}-2011;2B`,
  ).join("\n");

/** Mails that must go out without a word. */
export const silentMails: readonly Scenario[] = [
  silent("an order of books", {}),
  silent("an appointment with a publisher", {
    body: "Beste mevrouw Van den Berg,\n\nKomt dinsdag om 10.00 uur uit voor de presentatie van de nieuwe methode?\n\nMet vriendelijke groet,\nJoke Jansen",
  }),
  silent("a colleague asks for a room", {
    to: [colleague("p.pieters")],
    subject: "Lokaal",
    body: "Hoi Peter,\n\nIs lokaal 1.12 vrij op donderdag het vijfde uur?\n\nGroet, Joke",
  }),
  silent("a colleague is told about a sick colleague's lesson", {
    to: [colleague("p.pieters")],
    body: "Hoi Peter,\n\nNeem jij morgen het derde uur van Marieke over? Het materiaal ligt klaar.\n\nJoke",
  }),
  silent("a team gets the agenda of a meeting", {
    to: Array.from({ length: 14 }, (_, i) => colleague(`docent${i}`)),
    subject: "Teamvergadering",
    body: "Beste allen,\n\nAgenda: 1. Opening 2. Werkdruk 3. Toetsbeleid 4. Rondvraag.\n\nTot donderdag!",
  }),
  silent("one parent is called back", {
    to: to("fam.degroot@ziggo.nl"),
    subject: "Terugbelverzoek",
    body: "Geachte mevrouw De Groot,\n\nIk heb u geprobeerd te bellen. Wanneer kan ik u bereiken?\n\nMet vriendelijke groet,\nJ. Jansen, mentor",
  }),
  silent("two parents are invited to the talk", {
    to: to("vader@hotmail.com", "moeder@gmail.com"),
    subject: "Uitnodiging gesprek",
    body: "Beste ouders,\n\nGraag nodig ik u uit voor het tienminutengesprek op 12 november om 19.40 uur.\n\nMet vriendelijke groet",
  }),
  silent("parents get the newsletter in bcc", {
    to: [colleague("j.jansen")],
    bcc: parents,
    subject: "Nieuwsbrief november",
    body: "Beste ouders,\n\nOp vrijdag 28 november is er een studiedag: de leerlingen zijn vrij. De kerstviering is op 18 december.\n\nTeam onderbouw",
  }),
  silent("the mail has the disclaimer already", {
    disclaimerQueued: false,
    body: `Goedemiddag,\n\nBijgaand de offerte.\n\n${"De informatie verzonden met dit E-mail bericht kan persoonlijke of vertrouwelijke informatie bevatten en is uitsluitend bestemd voor de geadresseerde. Gebruik van deze informatie door anderen dan de geadresseerde en gebruik door hen die niet gerechtigd zijn van de informatie kennis te nemen, is verboden. Indien u niet de geadresseerde bent of niet gerechtigd bent tot kennisneming, (a) is openbaarmaking, vermenigvuldiging, verspreiding en/of verstrekking van deze informatie aan derden, niet toegestaan, en (b) wordt u verzocht de afzender daarvan op de hoogte te brengen en het bericht te vernietigen."}`,
  }),
  silent("an invoice with numbers", {
    to: to("crediteuren@leverancier.example"),
    subject: "Factuur 202611234",
    body: "Geachte heer/mevrouw,\n\nFactuurnummer 202611234, ordernummer 123456782, debiteurnummer 100200300. Betaling volgt deze week.",
  }),
  silent("a KvK and VAT number", { body: "Onze gegevens: KvK 17283940, btw-nummer NL001234567B01, RSIN 001234567." }),
  silent("a policy text about BSN", {
    to: to(other),
    body: "Beste collega,\n\nHet samenwerkingsverband mag het BSN niet registreren. Stuur dus geen BSN mee met een aanvraag. Zie artikel 4 van de algemene tips.",
  }),
  silent("talk of care as policy", {
    to: to(other),
    body: "Beste collega,\n\nWe organiseren een training over autisme en ADHD in de klas. Ook dyslexie en hoogbegaafdheid komen aan bod. Aanmelden kan tot 1 december.",
  }),
  silent("a lesson plan goes along", {
    attachments: doc(
      "Lesplan wiskunde 2 havo\n\nDoel: leerlingen kunnen breuken optellen.\nIntroductie 10 minuten, instructie 15 minuten, verwerking 20 minuten.",
    ),
  }),
  silent("history homework", {
    to: to(other),
    attachments: doc(
      "Anne Frank werd geboren op 12 juni 1929 in Frankfurt. In de klas lezen we haar dagboek. Daarna bespreken we Willem van Oranje en Michiel de Ruyter.",
    ),
  }),
  silent("a timetable", { attachments: doc("Uur\tMa\tDi\tWo\n1\twi\tne\ten\n2\tgs\tak\tbi\n3\tlo\tlo\tmu", { name: "rooster.xlsx" }) }),
  silent("a protected file goes along", {
    to: to(other),
    subject: "Verslag",
    body: "Beste Marieke,\n\nZie de beveiligde bijlage. Het wachtwoord krijg je telefonisch.",
    attachments: [file({ name: "beveiligde-bijlage.pdf", protection: "password", unread: "protected" })],
  }),
  silent("a logo in the signature", { attachments: [file({ name: "image001.png", inline: true, unread: "picture" })] }),
  silent("a picture of the new building", { attachments: [file({ name: "nieuwbouw.jpg", unread: "picture" })] }),
  silent("an answer in a thread everyone is in", {
    to: parents.slice(0, 6),
    quoted: `Van: Ouderraad\nAan: ${parents
      .slice(0, 6)
      .map(({ address }) => address)
      .join("; ")}\n\nZullen we vrijdag vergaderen?`,
    body: "Prima, tot vrijdag!",
  }),
  silent("an answer that quotes pupil data of another", {
    to: to(other),
    body: "Dank, ik kijk ernaar.",
    quoted: `Sem de Vries heeft ADHD, zijn BSN is ${testBsn}.`,
  }),
  silent("one's own signature with phone and address", {
    body: "Dag Kees,\n\nDank voor je bericht, ik kom erop terug.\n\nMet vriendelijke groet,\n\nJoke Jansen\nBegeleider passend onderwijs\nSamenwerkingsverband ROOS VO\nT 06-12345678\nBovendonk 1, 4707 ZH Roosendaal\nj.jansen@swvroosvo.nl",
  }),
  silent("five people of one organisation", {
    to: ["a", "b", "c", "d", "e"].map((local) => person(`${local}@gemeente.example`)),
    body: "Beste collega's,\n\nHet overleg begint om 9.30 uur.",
  }),
  silent("an invitation to four partners", {
    to: to("a@ggd.example", "b@gemeente.example", "c@jeugdhulp.example", "d@school.example"),
    subject: "Overleg OOGO",
    body: "Beste allen,\n\nHierbij de uitnodiging voor het overleg van 3 december. Locatie: stadskantoor.",
  }),
  silent("a mail to info@ without personal data", {
    to: to("info@drukkerij.example"),
    body: "Goedemorgen,\n\nWanneer worden de schoolgidsen geleverd?",
  }),
  silent("a training confirmation", {
    to: to("training@instituut.example"),
    body: "Graag meld ik ons team van acht personen aan voor de training op 14 januari.",
  }),
  silent("a holiday greeting", { to: [colleague("allen")], body: "Lieve collega's,\n\nFijne vakantie allemaal, tot 5 januari!\n\nJoke" }),
  silent("a mail to the printer about 28 copies", {
    to: to("repro@drukker.example"),
    body: "Graag 28 exemplaren dubbelzijdig van bijgaand toetsboekje.",
    attachments: doc("Toets hoofdstuk 3. Vraag 1: Bereken 3/4 + 1/8. Vraag 2: Maak een tabel."),
  }),
  silent("an application of policy words without a pupil", {
    to: to(other),
    subject: "Aanvraag arrangement: werkwijze",
    body: "Beste collega,\n\nDe werkwijze voor een aanvraag van een arrangement of TLV staat op onze website. De adviescommissie vergadert op dinsdag.",
  }),
  silent("a reading list", {
    attachments: doc(
      "Boekenlijst\nThea Beckman, Kruistocht in spijkerbroek (1973)\nJan Terlouw, Koning van Katoren (1971)\nAnna Woltz, Honderd uur nacht (2014)",
    ),
  }),
  silent("minutes with colleagues' names", {
    to: [colleague("p.pieters"), colleague("m.devos")],
    body: "Hoi,\n\nAanwezig: Peter, Marieke, Joke. Afwezig: Kees. We spreken af dat Peter de toets maakt en Marieke het rooster.",
  }),
  silent("a question about a method", {
    to: to("klantenservice@uitgeverij.example"),
    body: "De licentiecode werkt niet bij het aanmelden. Ordernummer 2026-448812. Kunt u helpen?",
  }),
  silent("thanks to a guest teacher", {
    to: to("karel.deboer@museum.example"),
    body: "Beste Karel,\n\nBedankt voor je mooie gastles over Vincent van Gogh!\n\nGroet, Joke",
  }),
  silent("a job advertisement", {
    to: to("vacatures@krant.example"),
    body: "Wij zoeken een docent Frans, 0,6 fte. Reageren kan tot 15 december.",
  }),
  silent("a schedule of exam dates", { body: "De examens zijn van 11 tot en met 28 mei 2027. De uitslag is op 16 juni 2027." }),
  silent("a meeting link", { body: "Deelnemen via Teams: vergadering-id 234 567 890 12, wachtwoordcode volgt in de uitnodiging." }),
  silent("a street and school with a person's name", {
    body: "De studiedag is in de Anne Frankschool aan de Willem de Zwijgerlaan in Breda.",
  }),
  silent("a talk about budget", {
    to: [colleague("d.directeur")],
    body: "Hoi Dirk,\n\nDe begroting 2027 sluit op € 1.234.567. Zie tabblad 3 voor de personele lasten.",
  }),
  silent("a reminder to all mentors", {
    to: Array.from({ length: 9 }, (_, i) => colleague(`mentor${i}`)),
    body: "Beste mentoren,\n\nVergeet niet voor vrijdag de rapportvergadering voor te bereiden in Magister.",
  }),
  silent("a request for a quote", {
    to: to("verkoop@meubels.example"),
    body: "Graag ontvangen wij een offerte voor 30 tafels en 30 stoelen, levering in week 2.",
  }),
  silent("a parent asks and is pointed to the site", {
    to: to("ouder@gmail.com"),
    body: "Beste mevrouw,\n\nDe vakantieregeling staat op onze website onder 'praktische zaken'.\n\nMet vriendelijke groet",
  }),
  silent("a supplier in a thread with colleagues", {
    to: [...to("support@leverancier.example"), colleague("ict"), colleague("p.pieters")],
    body: "De digiborden in gebouw B vallen uit. Kunnen jullie morgen komen?",
  }),
  silent("an internal mail with a pupil's first name", {
    to: [colleague("p.pieters")],
    body: "Hoi Peter,\n\nKun jij Noor uit 2B even opvangen na het vierde uur? Ze had haar gymspullen vergeten.\n\nJoke",
  }),
  silent("word of a fire drill", {
    to: [colleague("allen")],
    body: "Donderdag om 11.15 uur is er een ontruimingsoefening. Neem de klassenlijst mee naar buiten.",
  }),
  silent("the school year in numbers", {
    attachments: doc("Schooljaar 2025-2026: 842 leerlingen, 3,1 % verzuim, 96 % geslaagd. Uitstroom vmbo 212, havo 341, vwo 289."),
  }),
  silent("a parents' council agenda", {
    to: to("voorzitter@ouderraad.example"),
    body: "Beste voorzitter,\n\nBijgaand de agenda voor de ouderraad. Punt 4: toestemming beeldmateriaal. Punt 5: privacybeleid.",
  }),
  silent("a sick note about oneself", {
    to: [colleague("teamleider")],
    body: "Hoi,\n\nIk ben vandaag ziek, griep. Het werk voor 3A staat in de map.\n\nJoke",
  }),
  silent("a mail with a case number", {
    to: to("bezwaar@gemeente.example"),
    body: "Inzake dossiernummer 123456782, kenmerk 2026/00981: wij ontvangen graag de ontvangstbevestiging.",
  }),
  silent("a Kindkans notice without data", {
    to: to(other),
    subject: "Aanvraag staat klaar",
    body: "Beste Marieke,\n\nDe aanvraag staat voor je klaar in Kindkans.",
  }),
  silent("minutes with names go to a partner", {
    to: to(other),
    attachments: doc("Notulen 12 november. Aanwezig: Joke Jansen, Peter Pieters, Marieke Smit. Besproken: toetsbeleid en huisvesting.", {
      name: "notulen.docx",
    }),
  }),
  silent("a consultation that is anonymous", {
    to: to(other),
    subject: "Consultatie",
    body: "Beste Marieke,\n\nMag ik je advies over een leerling uit de tweede klas die moeilijk tot werken komt? We hebben structuur en een vaste plek al geprobeerd.",
  }),
];

/** Mails about which something must be said. */
export const askedMails: readonly Scenario[] = [
  scenario("twelve parents in To", ["bcc"], { to: parents, body: "Beste ouders,\n\nMorgen start de les om 9.00 uur." }),
  scenario("three parents in Cc", ["bcc"], { to: [colleague("j.jansen")], cc: parents.slice(0, 3), body: "Beste ouders, zie onder." }),
  scenario("28 parents, half in To and half in Cc", ["bcc"], {
    to: parents,
    cc: parents.map(({ address }) => person(`x${address}`)),
    body: "Beste ouders,\n\nDenkt u aan het inleveren van het strookje?",
  }),
  scenario("parents' contact list", ["bcc"], { to: [{ name: "Ouders 2B", address: "", type: "other" }], body: "Beste ouders," }),
  scenario("a network of different organisations", ["bcc"], {
    to: to("a@een.example", "b@twee.example", "c@drie.example", "d@vier.example", "e@vijf.example"),
  }),
  scenario("a group address beside outsiders", ["bcc"], {
    to: [{ name: "", address: "netwerk@elders.example", type: "list" }, ...to("a@een.example")],
  }),
  scenario("a mail without the disclaimer", ["disclaimer"], { disclaimerQueued: false }),
  scenario("a mail with half the disclaimer", ["disclaimer"], {
    disclaimerQueued: false,
    body: "Hoi\n\nDe informatie verzonden met dit E-mail bericht kan persoonlijke of vertrouwelijke informatie bevatten.",
  }),
  scenario("a BSN in the text", ["bsn"], {
    to: to(other),
    body: `Beste Marieke,\n\nHet BSN van de leerling is ${testBsn}.`,
  }),
  scenario("a BSN with separators", ["bsn"], {
    to: to(other),
    body: `BSN ${testBsn.slice(0, 4)}.${testBsn.slice(4, 6)}.${testBsn.slice(6)}`,
  }),
  scenario("a BSN in the subject", ["bsn"], { to: to(other), subject: `Leerling BSN ${testBsn}` }),
  scenario("a BSN in an attachment", ["bsn", "unprotected-attachment"], {
    to: to(other),
    attachments: doc(`Naam: Sem de Vries\nBSN: ${testBsn}\nGeboortedatum: 14-03-2011`),
  }),
  scenario("a BSN to a colleague of the samenwerkingsverband", ["bsn"], {
    to: [colleague("p.pieters")],
    body: `Sem de Vries, BSN ${testBsn}`,
  }),
  scenario("a diagnosis with a name", ["personal-data-in-body"], {
    to: to(other),
    body: "Beste Marieke,\n\nSem de Vries heeft een diagnose autisme en gebruikt sinds kort methylfenidaat.",
  }),
  scenario("a diagnosis with initials and birth date", ["personal-data-in-body"], {
    to: to(other),
    body: "Beste Marieke,\n\nLeerling S. de Vries, geboren 14-03-2011, is gediagnosticeerd met PTSS.",
  }),
  scenario("a foreign name with a diagnosis", ["personal-data-in-body"], {
    to: to(other),
    body: "Beste Marieke,\n\nAmira El Idrissi is opgenomen bij de GGZ vanwege een eetstoornis.",
  }),
  scenario("name, birth date and address", ["personal-data-in-body"], {
    to: to(other),
    body: "Nieuwe leerling: Yusuf Yılmaz, geboortedatum 03-09-2010, Kerkstraat 12, 4701 AB Roosendaal.",
  }),
  scenario("home situation", ["personal-data-in-body"], {
    to: to(other),
    body: "Beste Marieke,\n\nFenna Hoekstra woont sinds vorige week in een pleeggezin na een melding bij Veilig Thuis.",
  }),
  scenario("suspicion of abuse", ["personal-data-in-body"], {
    to: to(other),
    body: "Er is een vermoeden van kindermishandeling bij Jayden Pinas, de leerling uit 2B.",
  }),
  scenario("an IQ score", ["personal-data-in-body"], {
    to: to(other),
    body: "De WISC-V van Noor Bakker (geb. 02-02-2011) geeft een TIQ van 78.",
  }),
  scenario("religion of a pupil", ["personal-data-in-body"], {
    to: to(other),
    body: "De ouders van leerling Amira El Idrissi zijn islamitisch en willen geen gemengd zwemmen.",
  }),
  scenario("truancy and suspension", ["personal-data-in-body"], {
    to: to(other),
    body: "Daan Visser (geboren 5 mei 2010) is geschorst na ongeoorloofd verzuim; leerplicht is ingelicht.",
  }),
  scenario("police contact of a pupil", ["personal-data-in-body"], {
    to: to(other),
    body: "Lotte van Dijk, geboren 01-01-2010, is verdacht van diefstal en heeft een strafblad.",
  }),
  scenario("a name and a diagnosis in the subject", ["personal-data-in-body"], {
    to: to(other),
    subject: "Sem de Vries, ADHD",
    body: "Zie bijlage.",
  }),
  scenario("very sensitive data to a colleague", ["personal-data-in-body"], {
    to: [colleague("p.pieters")],
    body: "Sem de Vries, geboren 14-03-2011, heeft een depressie en slikt sertraline.",
  }),
  scenario("a report with a diagnosis", ["unprotected-attachment"], {
    to: to(other),
    attachments: doc(
      "Verslag\n\nSem de Vries (geb. 14-03-2011) is onderzocht door de kinderpsychiater. Diagnose: ADHD, gecombineerde type.",
    ),
  }),
  scenario("a spreadsheet with pupils", ["unprotected-attachment"], {
    to: to(other),
    attachments: doc(`Naam;Geboortedatum;Klas\n${list(12)}`, { name: "export.csv" }),
  }),
  scenario("a weakly protected zip that can be read", ["unprotected-attachment"], {
    to: to(other),
    attachments: doc(`Sem de Vries, BSN ${testBsn}`, { name: "dossier.zip", protection: "weak" }),
  }),
  scenario("a PDF that opens without a password", ["unprotected-attachment"], {
    to: to(other),
    attachments: doc("Sem de Vries, geboren 14-03-2011, autisme", { name: "verslag.pdf", protection: "open" }),
  }),
  scenario("a scan", ["unprotected-attachment"], { to: to(other), attachments: [file({ name: "scan0012.pdf", unread: "picture" })] }),
  scenario("an archive nobody can look into", ["unprotected-attachment"], {
    to: to(other),
    attachments: [file({ name: "export.7z", unread: "unknown-type", protection: "unknown" })],
  }),
  scenario("a school report by name", ["unprotected-attachment"], {
    to: to(other),
    attachments: doc("Rapport Tim Kuipers, klas 2B. Nederlands 7,2 wiskunde 6,1", { name: "rapport.pdf" }),
  }),
  scenario("a damaged file", ["unprotected-attachment"], { to: to(other), attachments: [file({ unread: "damaged" })] }),
  scenario("a file too large to read", ["unprotected-attachment"], {
    to: to(other),
    attachments: [file({ unread: "too-large", size: 40_000_000 })],
  }),
  scenario("a request with a pupil", ["preferred-channel"], {
    to: to(other),
    subject: "Aanvraag TLV",
    body: "Beste Marieke,\n\nHierbij de aanvraag voor Sem de Vries, geboren 14-03-2011.",
  }),
  scenario("a request in the text", ["preferred-channel"], {
    to: to(other),
    subject: "Vraag",
    body: "Mijn adviesvraag gaat over Noor Bakker (02-02-2011): zij heeft selectief mutisme.",
  }),
  scenario("an OPP of a pupil", ["preferred-channel"], {
    to: to(other),
    subject: "OPP",
    attachments: doc("Ontwikkelingsperspectief van Sem de Vries, geboren 14-03-2011. Diagnose autisme."),
  }),
  scenario("pupil data to info@", ["role-address"], {
    to: to("info@school-west.example"),
    body: "Sem de Vries, geboren 14-03-2011, komt maandag kennismaken. Hij heeft ADHD.",
  }),
  scenario("pupil data to the administration's mailbox", ["role-address"], {
    to: to("administratie@school-west.example"),
    attachments: doc(`Sem de Vries, BSN ${testBsn}`),
  }),
  scenario("one's own private mailbox", ["own-mailbox"], {
    to: to("jjansen1979@gmail.com"),
    subject: "voor vanavond",
    body: "Sem de Vries, geboren 14-03-2011, diagnose ADHD.",
  }),
  scenario("five colleagues get a care report", ["need-to-know"], {
    to: ["a", "b", "c", "d", "e"].map(colleague),
    body: "Sem de Vries, geboren 14-03-2011, is opgenomen in de psychiatrie na een suïcidepoging.",
  }),
  scenario("a whole staff list gets a diagnosis", ["need-to-know"], {
    to: [{ name: "Alle docenten", address: "docenten@swvroosvo.nl", type: "list" }],
    body: "Sem de Vries, geboren 14-03-2011, heeft PTSS door huiselijk geweld.",
  }),
  scenario("a class list by name", ["class-list"], {
    to: to(other),
    attachments: [file({ name: "Klassenlijst 2B 2026.xlsx", text: "" })],
  }),
  scenario("a class list by content", ["class-list"], {
    to: to(other),
    attachments: doc(`Naam;Geboortedatum;Klas\n${list(24)}`, { name: "map1.csv" }),
  }),
  scenario("a whole pupil file", ["whole-file"], { to: to(other), attachments: [file({ name: "Leerlingdossier.pdf", text: "" })] }),
  scenario("a list of phone numbers", ["contact-data"], {
    to: to(other),
    body: "De ouders: mevrouw Bakker 06-12345678, meneer Visser 06-23456789, mevrouw Hoekstra 06-34567890.",
  }),
  scenario("a list of private addresses", ["contact-data"], {
    to: to(other),
    body: "n.bakker@gmail.com, d.visser@ziggo.nl en f.hoekstra@hotmail.com willen meehelpen.",
  }),
  scenario("an old thread goes to somebody new", ["quoted-addresses"], {
    to: to("nieuw@partner.example"),
    body: "Ter info.",
    quoted: `Aan: ${parents.map(({ address }) => address).join("; ")}`,
  }),
  scenario("a password in the mail", ["credential"], {
    to: to(other),
    body: "Beste Marieke,\n\nJe kunt inloggen met wachtwoord: Zomer2026!",
  }),
  scenario("the password beside the protected file", ["credential"], {
    to: to(other),
    body: "Zie bijlage. Het wachtwoord is Roosendaal-2026.",
    attachments: [file({ protection: "password", unread: "protected" })],
  }),
  scenario("a login code to parents", ["credential"], { to: to("ouder@gmail.com"), body: "De inlogcode voor het portaal is: 4821-7733." }),
  scenario("an expert is asked about a named pupil", ["consultation"], {
    to: to("expert@centrum.example"),
    subject: "Consultatie",
    body: "Beste collega,\n\nMag ik uw advies over Sem de Vries (14-03-2011)? Hij heeft een angststoornis.",
  }),
  scenario("a case to think along about", ["consultation"], {
    to: to("expert@centrum.example"),
    body: "Wil je meedenken over Amira El Idrissi, geboren 3 september 2010? Zij is gediagnosticeerd met anorexia.",
  }),
  scenario("the police ask", ["police"], {
    to: to("recherche@politie.nl"),
    body: "Zoals gevraagd de gegevens van Daan Visser, geboren 05-05-2010, Dorpsstraat 3, Breda.",
  }),
  scenario("a passport copy", ["id-copy"], { to: to(other), attachments: [file({ name: "paspoort sem.jpg", unread: "picture" })] }),
  scenario("a slip in the domain of a provider", ["wrong-address"], { to: to("ouder@gmial.com") }),
  scenario("a slip in the own domain", ["wrong-address"], { to: to("p.pieters@swvrosvo.nl") }),
  scenario("a salutation for somebody else", ["wrong-address"], {
    to: [person("karel.deboer@school.example", "Karel de Boer")],
    body: "Beste Fatima,\n\nZie de planning.",
  }),
  scenario("two things at once: parents in To and a diagnosis", ["bcc", "personal-data-in-body"], {
    to: parents,
    body: "Beste ouders,\n\nSem de Vries (14-03-2011) heeft ADHD; houd daar rekening mee.",
  }),
  scenario("a pupil number with a name", ["personal-data-in-body"], {
    to: to(other),
    body: "Leerling Lotte van Dijk, leerlingnummer 123456, geboren 01-01-2010.",
  }),
  scenario("a chat-like mail about a pupil", ["personal-data-in-body"], {
    to: to(other),
    body: "hoi, sem de vries is weer flauwgevallen door zijn epilepsie, geb 14-03-2011",
  }),
  scenario("a forwarded care report as text", ["personal-data-in-body"], {
    to: to(other),
    body: "Verslag gesprek 12-11-2026\nLeerling: Noor Bakker\nGeboortedatum: 02-02-2011\nAanwezig: moeder, mentor\nNoor snijdt zichzelf en heeft een afspraak bij de kinderpsychiater.",
  }),
  scenario("a bank account of parents", ["personal-data-in-body"], {
    to: to(other),
    body: "De ouderbijdrage van familie Bakker, leerling Noor Bakker, staat op NL91ABNA0417164300 geboren 02-02-2011.",
  }),
];
