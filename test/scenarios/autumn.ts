import type { Appointment, Attachment, Mail, Recipient } from "../../src/outgoing.ts";
import { colleague, file, mail, person, testBsn } from "../rules/outgoings.ts";

/**
 * What staff sent between August and January: written down and labelled by the work instruction before anybody looked at how
 * the rules decide. Everybody in it is invented. `asks` is the main concern, or any of several when the instruction gives
 * several; nothing means that it goes out without a word.
 */
export interface Unseen<Out = Mail | Appointment> {
  readonly name: string;
  readonly asks: readonly string[];
  readonly out: Out;
}

/** Recipients from addresses or "Name <address>". */
export const to = (...list: string[]): Recipient[] =>
  list.map((one) => {
    const [, name = "", address = one] = /^(.*) <(.+)>$/.exec(one) ?? [];
    return address.endsWith("@swvroosvo.nl") ? { ...colleague(address.split("@")[0] ?? ""), name } : person(address, name);
  });
/** A group address. */
export const group = (address: string, name = ""): Recipient => ({ address, name, type: "list" });
/** One or more files, numbered. */
export const files = (...list: Partial<Attachment>[]): Attachment[] => list.map((one, i) => file({ id: `f${i}`, ...one }));
/** A mail with its expected concern. */
export const sent = (name: string, asks: string, change: Partial<Mail>): Unseen => ({
  name,
  asks: asks === "" ? [] : asks.split("|"),
  out: mail(change),
});
/** An appointment with its expected concern. */
export const planned = (name: string, asks: string, change: Partial<Appointment>): Unseen => ({
  name,
  asks: asks === "" ? [] : asks.split("|"),
  out: {
    kind: "appointment",
    from: "j.jansen@swvroosvo.nl",
    attendees: to("p.pieters@swvroosvo.nl"),
    subject: "Overleg",
    location: "",
    body: "",
    ...change,
  },
});
/** "Van: … Aan: …" as Outlook quotes an earlier mail. */
export const earlier = (from: string, receivers: readonly string[], body: string, subject = "Overleg") =>
  `Van: ${from}\nVerzonden: dinsdag 4 november 2026 14:02\nAan: ${receivers.join("; ")}\nOnderwerp: ${subject}\n\n${body}`;

const GROET = "\n\nMet vriendelijke groet,\n\nJoke Jansen\nBegeleider passend onderwijs\nT 06-12345678";

/** The first set: mails and appointments of the autumn term. */
export const autumn: readonly Unseen[] = [
  // What goes out without a word.
  sent("a parent reports a child ill and is thanked", "", {
    to: to("Esra Yılmaz <e.yilmaz78@hotmail.com>"),
    subject: "RE: Ziekmelding",
    body: `Dag mevrouw Yılmaz,\n\nBedankt voor uw bericht. Ik geef het door aan de docenten. Beterschap!${GROET}`,
    quoted: earlier(
      "Esra Yılmaz <e.yilmaz78@hotmail.com>",
      ["j.jansen@swvroosvo.nl"],
      "Goedemorgen, Deniz is ziek en komt vandaag niet.",
      "Ziekmelding",
    ),
  }),
  sent("cake in the coffee room", "", {
    to: [group("alle-medewerkers@swvroosvo.nl", "Alle medewerkers")],
    subject: "Taart!",
    body: "Lieve allemaal,\n\nIk ben gisteren oma geworden van een kleinzoon: Boaz! Er staat taart in de koffiekamer.\n\nJoke",
  }),
  sent("a Teams invitation with passcode to partners", "", {
    to: to("m.smit@school-west.example", "a.koster@gemeente-rd.example"),
    subject: "Link voor morgen",
    body: `Beste allen,\n\nMicrosoft Teams Hulp nodig?\nNu deelnemen aan de vergadering\nVergadering-id: 345 678 912 345\nWachtwoordcode: kF3ZpQ${GROET}`,
  }),
  sent("the wifi code is to be found at the desk", "", {
    to: to("Peter de Bruin <peter@trainbureau.example>"),
    body: `Beste Peter,\n\nJe kunt de beamer in zaal 2 gebruiken. Het wachtwoord van de wifi krijg je bij de balie.${GROET}`,
  }),
  sent("an invoice of a trainer with bank account", "", {
    to: to("facturen@swvroosvo.nl", "administratie@trainbureau.example"),
    subject: "Factuur 2026-0417 training",
    body: `Beste,\n\nDe factuur van € 1.250,- is akkoord. Graag overmaken naar NL91 ABNA 0417 1643 00 t.n.v. Trainbureau BV o.v.v. 2026-0417.${GROET}`,
  }),
  sent("four partners of different bodies get the minutes", "", {
    to: to("a.koster@gemeente-rd.example", "t.haas@ggd-west.example", "l.bos@jeugd.example", "m.smit@school-west.example"),
    subject: "Verslag werkgroep thuiszitters",
    body: `Beste allen,\n\nHierbij het verslag van de werkgroep. Actiepunten staan onderaan. Volgende keer: 14 januari, 9.00 uur.${GROET}`,
    attachments: files({
      name: "verslag werkgroep 4 november.docx",
      text: "Verslag werkgroep thuiszitters\nAanwezig: Anja Koster, Tim Haas, Lies Bos, Marieke Smit\n1. Opening\n2. Cijfers: het aantal thuiszitters daalde van 41 naar 33.\n3. Actie: Tim vraagt de cijfers van de GGD op.",
    }),
  }),
  sent("two parents of one child get the date", "", {
    to: to("Karin van Loon <karin.vanloon@live.nl>", "Stefan Hofman <stefan_hofman@gmail.com>"),
    subject: "Startgesprek",
    body: `Beste Karin en Stefan,\n\nHet startgesprek is op donderdag 10 september om 16.15 uur in lokaal 0.08. Tot dan!${GROET}`,
  }),
  sent("reply to all in a thread of eight parents", "", {
    to: to(
      "a1@gmail.com",
      "b2@hotmail.com",
      "c3@live.nl",
      "d4@ziggo.nl",
      "e5@gmail.com",
      "f6@icloud.com",
      "g7@kpnmail.nl",
      "h8@outlook.com",
    ),
    subject: "RE: Ouderraad 12 november",
    body: `Dag allen,\n\nZaal is gereserveerd, koffie staat klaar.${GROET}`,
    quoted: earlier(
      "Ria <a1@gmail.com>",
      [
        "b2@hotmail.com",
        "c3@live.nl",
        "d4@ziggo.nl",
        "e5@gmail.com",
        "f6@icloud.com",
        "g7@kpnmail.nl",
        "h8@outlook.com",
        "j.jansen@swvroosvo.nl",
      ],
      "Zien we elkaar de 12e?",
    ),
  }),
  sent("sinterklaas poem for the team", "", {
    to: to("p.pieters@swvroosvo.nl", "m.devos@swvroosvo.nl"),
    subject: "Gedicht",
    body: "Sint zat te denken wat hij Peter zou geven,\nwant Peter heeft toch alles in dit leven.\n\nWie rijmt er verder?",
  }),
  sent("the procedure for a TLV is explained", "", {
    to: to("Marieke Smit <m.smit@school-west.example>"),
    subject: "Vraag over TLV",
    body: `Beste Marieke,\n\nEen TLV vraag je aan in Kindkans. De adviescommissie kijkt binnen zes weken naar de aanvraag. Een OPP hoort er altijd bij. Bel gerust als het niet lukt.${GROET}`,
  }),
  sent("an empty form for an OPP", "", {
    to: to("m.smit@school-west.example"),
    subject: "Format OPP",
    body: `Beste Marieke,\n\nBijgaand het lege format.${GROET}`,
    attachments: files({
      name: "Format OPP 2026-2027.docx",
      text: "Ontwikkelingsperspectief\nNaam leerling:\nGeboortedatum:\nKlas:\nMentor:\nBelemmerende factoren:\nBevorderende factoren:\nUitstroomperspectief:\nHandtekening ouders:",
    }),
  }),
  sent("figures about pupils without anybody's name", "", {
    to: to("inspectie@toezicht.example", "j.vandam@gemeente-rd.example"),
    subject: "Kwartaalcijfers",
    body: `Geachte heer Van Dam,\n\nIn het derde kwartaal waren er 27 aanvragen: 12 voor autisme, 8 voor gedrag en 7 voor een lichamelijke beperking. Drie leerlingen zitten thuis.${GROET}`,
  }),
  sent("a candidate is invited to an interview", "", {
    to: to("Lotte Brouwer <lottebrouwer91@gmail.com>"),
    subject: "Uitnodiging sollicitatiegesprek",
    body: `Beste Lotte,\n\nBedankt voor je brief. Graag nodigen we je uit voor een gesprek op maandag 21 september om 13.30 uur, Bovendonk 1, 4707 ZH Roosendaal. Je spreekt met Peter Pieters en Mirjam de Vos.${GROET}`,
  }),
  sent("letters of applicants go to the committee", "", {
    to: to("p.pieters@swvroosvo.nl", "m.devos@swvroosvo.nl"),
    subject: "Brieven vacature orthopedagoog",
    body: "Dag Peter en Mirjam,\n\nHierbij de drie brieven. Graag voor vrijdag jullie voorkeur.\n\nJoke",
    attachments: files({
      name: "brief kandidaat 1.docx",
      text: "Lotte Brouwer\nParklaan 12\n4701 BB Roosendaal\n\nGeachte commissie,\n\nMet veel belangstelling las ik uw vacature. Ik werk sinds 2019 als orthopedagoog.",
    }),
  }),
  sent("a newsletter goes to sixty parents in bcc", "", {
    to: to("j.jansen@swvroosvo.nl"),
    bcc: Array.from({ length: 60 }, (_, i) => person(`thuis${i}@${["gmail.com", "hotmail.com", "live.nl"][i % 3]}`)),
    subject: "Nieuwsbrief oktober",
    body: `Beste ouders,\n\nHierbij de nieuwsbrief. Sportdag is op 2 oktober, de herfstvakantie begint op 17 oktober.\n\nVan harte welkom op de informatieavond over faalangst op 8 oktober.${GROET}`,
    attachments: files({
      name: "Nieuwsbrief oktober.pdf",
      text: "Nieuwsbrief oktober\nWelkom terug! Onze nieuwe conciërge heet Bert. De toneelgroep speelt Romeo en Julia.",
    }),
  }),
  sent("colleagues hear who is in which sports team", "", {
    to: [group("sectie-lo@swvroosvo.nl", "Sectie LO")],
    subject: "Teams sportdag",
    body: "Hoi,\n\nTeam 1: Noor, Daan, Yusuf. Team 2: Fenna, Sem, Amira. Team 3: Lotte, Jayden, Bram. Fluitjes liggen klaar.\n\nJoke",
  }),
  sent("a protected file, the word follows by text message", "", {
    to: to("m.smit@school-west.example"),
    subject: "Verslag",
    body: `Beste Marieke,\n\nBijgaand het verslag. Het wachtwoord stuur ik je per sms.${GROET}`,
    attachments: files({ name: "verslag.pdf", protection: "password", unread: "protected" }),
  }),
  sent("oneself ill today", "", {
    to: to("p.pieters@swvroosvo.nl", "secretariaat@swvroosvo.nl"),
    subject: "Ziek",
    body: "Goedemorgen,\n\nIk lig met griep in bed en kom vandaag niet. Kunnen jullie mijn afspraken afzeggen?\n\nJoke",
  }),
  sent("a school trip with the address of the museum", "", {
    to: to("reserveringen@museum.example"),
    subject: "Reservering 52 leerlingen",
    body: `Goedemorgen,\n\nGraag reserveer ik voor 52 leerlingen en 5 begeleiders op 9 oktober om 10.30 uur. Adres museum: Stationsplein 4, 4702 VX Roosendaal, telefoon 0165-123456. Twee leerlingen zitten in een rolstoel.${GROET}`,
  }),
  sent("a supplier gets a serial number", "", {
    to: to("support@ictleverancier.example"),
    subject: "Melding laptop",
    body: `Beste,\n\nLaptop met serienummer 123456782 en servicetag 7XK29Q2 start niet op. Contractnummer 4004 1166 11.${GROET}`,
  }),
  sent("a forwarded newsletter of the ministry to a colleague elsewhere", "", {
    to: to("Marieke Smit <m.smit@school-west.example>"),
    subject: "FW: Nieuwsbrief passend onderwijs",
    body: "Ter info! Vooral het stukje over hoogbegaafdheid is leuk.\n\nJoke",
    quoted: earlier(
      "Nieuwsbrief <nieuwsbrief@ministerie.example>",
      ["j.jansen@swvroosvo.nl"],
      "In dit nummer: leerrecht, autisme in de klas en een interview met minister De Wit.",
      "Nieuwsbrief",
    ),
  }),
  sent("a student teacher asks for a place", "", {
    to: to("Tessa Mulder <t.mulder@student.hogeschool.example>"),
    subject: "RE: Stageplek",
    body: `Dag Tessa,\n\nLeuk dat je bij ons stage wilt lopen. Kun je een VOG aanvragen en je rooster mailen? Je begeleider wordt Mirjam.${GROET}`,
    quoted: earlier(
      "Tessa Mulder <t.mulder@student.hogeschool.example>",
      ["j.jansen@swvroosvo.nl"],
      "Beste mevrouw Jansen, ik zoek een stageplek. Mijn nummer is 06-87654321.",
    ),
  }),
  sent("photos of the new building for the architect", "", {
    to: to("n.willems@architect.example"),
    subject: "Foto's gevel",
    body: `Beste Nico,\n\nHierbij de foto's van de gevel en het dak.${GROET}`,
    attachments: files({ name: "gevel-1.jpg", unread: "picture" }, { name: "dak.jpg", unread: "picture" }),
  }),
  sent("a bookkeeper gets the annual budget", "", {
    to: to("r.jonker@accountant.example"),
    subject: "Begroting 2027",
    body: `Beste Rob,\n\nDe begroting in Excel.${GROET}`,
    attachments: files({
      name: "begroting 2027.xlsx",
      text: "Post\t2026\t2027\nPersoneel\t1240000\t1275000\nHuisvesting\t88000\t90000\nArrangementen\t310000\t325000",
    }),
  }),
  sent("a Kindkans reference instead of a name", "", {
    to: to("m.smit@school-west.example"),
    subject: "Dossier KK-2026-1183",
    body: `Beste Marieke,\n\nIn Kindkans staat een vraag voor je klaar bij dossier KK-2026-1183. Wil je er voor vrijdag naar kijken?${GROET}`,
  }),
  sent("one parent answers a question about homework", "", {
    to: to("Familie Hendriks <fam.hendriks@ziggo.nl>"),
    subject: "RE: Huiswerk wiskunde",
    body: `Beste familie Hendriks,\n\nFloor mag opgave 12 tot en met 18 volgende week inleveren. In de les doet ze goed mee.${GROET}`,
  }),
  sent("gift for a colleague who leaves", "", {
    to: to("p.pieters@swvroosvo.nl", "m.devos@swvroosvo.nl", "k.adriaans@swvroosvo.nl"),
    subject: "Cadeau Corrie",
    body: "Hoi!\n\nCorrie gaat na 32 jaar met pensioen. Leggen we allemaal 10 euro in? Je kunt een Tikkie sturen naar 06-11223344.\n\nJoke",
  }),
  sent("a lecture is agreed with a guest speaker", "", {
    to: to("Drs. H. Verbeek <h.verbeek@praktijk.example>"),
    subject: "Lezing 18 november",
    body: `Geachte heer Verbeek,\n\nFijn dat u op 18 november komt spreken over depressie en suïcidepreventie bij pubers. Uw telefoonnummer 06-22334455 heb ik doorgegeven aan de conciërge.${GROET}`,
  }),
  planned("a class meeting by class", "", {
    subject: "Leerlingbespreking 2B",
    location: "Lokaal 1.04",
    attendees: to("p.pieters@swvroosvo.nl", "m.devos@swvroosvo.nl"),
  }),
  planned("a dentist's appointment in one's own calendar", "", { subject: "Tandarts", attendees: [] }),
  planned("a job interview", "", {
    subject: "Sollicitatiegesprek Lotte Brouwer",
    attendees: to("p.pieters@swvroosvo.nl", "lottebrouwer91@gmail.com"),
  }),
  planned("a meeting on a pupil by initials", "", {
    subject: "MDO F.H. (vwo 3)",
    attendees: to("m.smit@school-west.example", "a.koster@gemeente-rd.example"),
  }),

  // What is asked about.
  sent("five parents of the class in To", "bcc", {
    to: to("Ilse Kok <ilsekok@live.nl>", "r.bosman@hotmail.com", "Nadia <nadia.b@gmail.com>", "fam.prins@ziggo.nl", "wimenans@kpnmail.nl"),
    subject: "Klassenuitje",
    body: `Beste ouders,\n\nWie kan er rijden op vrijdag?${GROET}`,
  }),
  sent("a class of parents in Cc, oneself in To", "bcc", {
    to: to("j.jansen@swvroosvo.nl"),
    cc: Array.from({ length: 24 }, (_, i) => person(`ouder.${i}@${["gmail.com", "live.nl", "hotmail.nl", "planet.nl"][i % 4]}`)),
    subject: "Studiedag",
    body: `Beste ouders,\n\nMaandag is er studiedag.${GROET}`,
  }),
  sent("season's greetings to all partners", "bcc", {
    to: to(
      "a@gemeente-rd.example",
      "b@ggd-west.example",
      "c@jeugd.example",
      "d@school-west.example",
      "e@school-oost.example",
      "f@wijkteam.example",
      "g@leerplicht.example",
    ),
    subject: "Kerstgroet",
    body: "Beste relaties,\n\nWij wensen u fijne feestdagen en een gezond 2027!\n\nTeam ROOS VO",
  }),
  sent("a Google group beside two parents", "bcc", {
    to: [group("klankbord-ouders@googlegroups.com"), ...to("jan.oud@gmail.com", "els_v@hotmail.com")],
    subject: "Klankbordgroep",
    body: `Dag allen,\n\nDe agenda volgt.${GROET}`,
  }),
  sent("three parents at private mail and their child's secret", "personal-data-in-body|bcc", {
    to: to("a.a@gmail.com", "b.b@live.nl", "c.c@hotmail.com"),
    subject: "Incident gisteren",
    body: `Beste ouders,\n\nGisteren heeft Jayden Pinas in de pauze een medeleerling geslagen. Hij is twee dagen geschorst.${GROET}`,
  }),
  sent("truancy is reported to the municipality by mail", "personal-data-in-body", {
    to: to("Leerplicht <leerplicht@gemeente-rd.example>"),
    subject: "Verzuim",
    body: `Beste Anja,\n\nDaan Visser (klas 2B, geboren 12-04-2012) heeft al 34 uur ongeoorloofd verzuim. Zijn moeder zegt dat hij niet uit bed te krijgen is.${GROET}`,
  }),
  sent("a parent's illness", "personal-data-in-body", {
    to: to("l.bos@jeugd.example"),
    subject: "Zorgen",
    body: `Beste Lies,\n\nDe moeder van Fenna Hoekstra is opgenomen in een psychiatrische kliniek. Fenna slaapt nu bij haar oma en komt vaak te laat.${GROET}`,
  }),
  sent("medication by first name only", "personal-data-in-body", {
    to: to("kamp@buitensport.example"),
    subject: "Kamp",
    body: `Hoi,\n\nNog even over het kamp: Bram heeft epilepsie en krijgt 's avonds medicijnen. Amira draagt een insulinepomp.${GROET}`,
  }),
  sent("an eating disorder in a reply to the doctor", "personal-data-in-body", {
    to: to("praktijk@huisarts.example"),
    subject: "RE: Lotte van Dijk",
    body: `Geachte dokter,\n\nLotte eet op school niets meer en is de afgelopen maand 6 kilo afgevallen. Wij denken aan anorexia.${GROET}`,
    quoted: earlier("Praktijk <praktijk@huisarts.example>", ["j.jansen@swvroosvo.nl"], "Hoe gaat het op school?"),
  }),
  sent("a pupil tells that he is she", "personal-data-in-body", {
    to: to("m.smit@school-west.example"),
    subject: "Even overleggen",
    body: `Hoi Marieke,\n\nSam Verhoeven is in transitie en wil voortaan Samantha heten. De ouders weten het nog niet.${GROET}`,
  }),
  sent("a father in prison", "personal-data-in-body", {
    to: to("l.bos@jeugd.example"),
    body: `Dag Lies,\n\nDe vader van Mohammed Amrani zit sinds maart in detentie. Moeder kan de schoolkosten niet betalen, er zijn schulden.${GROET}`,
  }),
  sent("a request for a placement with everything in it", "preferred-channel", {
    to: to("k.adriaans@swvroosvo.nl", "m.smit@school-west.example"),
    subject: "TLV Sem de Vries",
    body: `Beste collega's,\n\nVoor Sem de Vries (14-03-2011) willen we een TLV cluster 4 aanvragen. Hij is gediagnosticeerd met PDD-NOS.${GROET}`,
  }),
  sent("an OPP in Word to another school", "preferred-channel|unprotected-attachment", {
    to: to("a.bakker@school-oost.example"),
    subject: "OPP",
    body: `Beste Arie,\n\nZie bijlage.${GROET}`,
    attachments: files({
      name: "OPP Noor Bakker.docx",
      text: "Ontwikkelingsperspectief\nNaam leerling: Noor Bakker\nGeboortedatum: 02-02-2011\nBelemmerende factoren: ADHD, laag zelfbeeld\nIQ: 87",
    }),
  }),
  sent("the password follows in a second mail", "credential", {
    to: to("m.smit@school-west.example"),
    subject: "Wachtwoord",
    body: `Hoi Marieke,\n\nHierbij het wachtwoord van het bestand dat ik je net stuurde: Tulp-72-fiets${GROET}`,
  }),
  sent("the password in the mail with the file", "credential", {
    to: to("m.smit@school-west.example"),
    subject: "Verslag",
    body: `Beste Marieke,\n\nBijgaand het verslag, het wachtwoord is Roosendaal2026!${GROET}`,
    attachments: files({ name: "verslag.zip", protection: "password", unread: "protected" }),
  }),
  sent("a report to a colleague's hotmail", "unprotected-attachment|personal-data-in-body", {
    to: to("Mirjam <mirjamdevos71@hotmail.com>"),
    subject: "Verslag voor vanavond",
    body: "Hoi Mirjam, zie bijlage. Joke",
    attachments: files({
      name: "gespreksverslag.docx",
      text: "Gespreksverslag\nLeerling: Yusuf Yılmaz\nYusuf vertelt dat hij thuis geslagen wordt. Veilig Thuis is ingeschakeld.",
    }),
  }),
  sent("to read on at home tonight", "own-mailbox", {
    to: to("joke.jansen62@gmail.com"),
    from: "j.jansen@swvroosvo.nl",
    subject: "thuis afmaken",
    body: "Onderzoek Amira El Idrissi: TIQ 78, kenmerken van een taalontwikkelingsstoornis.",
  }),
  sent("a BSN with dots and spaces", "bsn", {
    to: to("leerlingadministratie@school-west.example"),
    subject: "Inschrijving",
    body: `Beste,\n\nHet burgerservicenummer van de nieuwe leerling is ${testBsn.slice(0, 4)}.${testBsn.slice(4, 6)}.${testBsn.slice(6)}.${GROET}`,
  }),
  sent("a list of the class with numbers of parents", "class-list|contact-data|unprotected-attachment", {
    to: to("Ilse Kok <ilsekok@live.nl>"),
    subject: "Lijst",
    body: "Beste Ilse, hierbij de lijst voor het kerstdiner.\n\nJoke",
    attachments: files({
      name: "2B.csv",
      text: "Naam;Ouder;Telefoon\nNoor Bakker;Karin;06-10000001\nDaan Visser;Piet;06-10000002\nYusuf Yılmaz;Esra;06-10000003\nFenna Hoekstra;Tine;06-10000004\nSem de Vries;Ad;06-10000005\nLotte van Dijk;Mia;06-10000006",
    }),
  }),
  sent("an identity card for the work placement", "id-copy", {
    to: to("hr@stagebedrijf.example"),
    subject: "Stage",
    body: `Beste,\n\nHierbij de kopie.${GROET}`,
    attachments: files({ name: "ID-kaart voor en achter.jpg", unread: "picture" }),
  }),
  sent("the neighbourhood officer asks after a pupil", "police", {
    to: to("Wijkagent <r.vanes@politie.nl>"),
    subject: "RE: Vraag",
    body: `Dag Ronald,\n\nKevin Jansma zit bij ons in 4 vmbo en was dinsdag afwezig.${GROET}`,
    quoted: earlier("R. van Es <r.vanes@politie.nl>", ["j.jansen@swvroosvo.nl"], "Was Kevin dinsdag op school?"),
  }),
  sent("an expert is asked with everything", "consultation", {
    to: to("Dr. Vermeer <s.vermeer@expertise.example>"),
    subject: "Consultatievraag",
    body: `Beste Sanne,\n\nMag ik je om advies vragen? Noor Bakker (13) weigert naar school te gaan, snijdt zichzelf en heeft een angststoornis.${GROET}`,
  }),
  sent("a pupil's story to info@", "role-address", {
    to: to("info@jeugdhulp.example"),
    subject: "Aanmelding",
    body: `Geachte heer/mevrouw,\n\nGraag meld ik Yusuf Yılmaz (09-09-2010) aan. Hij heeft een depressie.${GROET}`,
  }),
  sent("somebody outside gets the whole thread", "quoted-addresses", {
    to: to("Bart <bart@drukkerij.example>"),
    subject: "FW: Planning open dag",
    body: "Hoi Bart, zie hieronder de planning.\n\nJoke",
    quoted: earlier(
      "Ria <ria@gmail.com>",
      ["k1@gmail.com", "k2@hotmail.com", "k3@live.nl", "k4@ziggo.nl", "k5@planet.nl", "k6@gmail.com"],
      "De open dag is op 23 januari.",
    ),
  }),
  sent("a slip in the domain of the school's own", "wrong-address", {
    to: to("p.pieters@swvroovso.nl"),
    body: `Hoi Peter,\n\nBel je me even?${GROET}`,
  }),
  sent("hotmail with a letter too few", "wrong-address", {
    to: to("Karin van Loon <karin.vanloon@hotmal.com>"),
    body: `Beste Karin,\n\nTot dinsdag!${GROET}`,
  }),
  sent("the wrong Karin", "wrong-address", {
    to: to("Willem Dekkers <w.dekkers@leverancier.example>"),
    subject: "Gesprek",
    body: `Beste Fatima,\n\nFijn dat we elkaar gesproken hebben. Tot volgende week.${GROET}`,
  }),
  sent("a scan of a form", "unprotected-attachment", {
    to: to("m.smit@school-west.example"),
    subject: "Formulier",
    body: `Beste Marieke,\n\nZie bijlage.${GROET}`,
    attachments: files({ name: "SKM_C25826110413370.pdf", unread: "picture" }),
  }),
  sent("a photograph of the class to the newspaper", "", {
    to: to("redactie@krant.example"),
    subject: "Foto",
    body: `Beste redactie,\n\nHierbij een foto van de prijsuitreiking.${GROET}`,
    attachments: files({ name: "prijsuitreiking.jpg", unread: "picture" }),
  }),
  sent("a family's bank account and debts", "personal-data-in-body", {
    to: to("incasso@bureau.example"),
    subject: "Ouderbijdrage",
    body: `Beste,\n\nDe ouders van Daan Visser, Kerkstraat 12, 4701 AB Roosendaal (NL91ABNA0417164300) hebben de ouderbijdrage niet betaald.${GROET}`,
  }),
  sent("a care report to the whole teachers' list", "need-to-know|personal-data-in-body", {
    to: [group("alle-docenten@swvroosvo.nl", "Alle docenten")],
    subject: "Ter info: Lotte van Dijk",
    body: "Beste allen,\n\nLotte van Dijk is uit huis geplaatst na mishandeling. Houd er rekening mee.\n\nJoke",
  }),
  sent("health of a pupil to the work placement", "personal-data-in-body", {
    to: to("Erik <erik@garage.example>"),
    subject: "Stage Bram",
    body: `Dag Erik,\n\nBram Kuipers begint maandag. Hij heeft autisme en kan slecht tegen harde geluiden.${GROET}`,
  }),
  sent("the next school gets the story", "personal-data-in-body", {
    to: to("intake@mbo.example"),
    subject: "Overstap",
    body: `Beste intaker,\n\nFenna Hoekstra stapt over van 4 vmbo-kader. Ze heeft dyslexie en een zware thuissituatie: ouders in een vechtscheiding.${GROET}`,
  }),
  sent("letters of applicants go to an outside bureau", "unprotected-attachment", {
    to: to("selectie@wervingsbureau.example"),
    subject: "Brieven",
    body: `Beste,\n\nBijgaand de cv's.${GROET}`,
    attachments: files({
      name: "cv.docx",
      text: "Curriculum vitae\nNaam: Lotte Brouwer\nGeboortedatum: 03-05-1991\nAdres: Parklaan 12, 4701 BB Roosendaal\nTelefoon: 06-33445566\nBurgerlijke staat: gehuwd",
    }),
  }),
  planned("a first name with a diagnosis", "agenda", { subject: "Bespreking Yusuf (ADHD)" }),
  planned("a pupil's home as the place", "agenda", {
    subject: "Huisbezoek Daan Visser",
    location: "Kerkstraat 12, 4701 AB Roosendaal",
    attendees: to("l.bos@jeugd.example"),
  }),
  planned("five pupils with a remark each", "agenda", {
    subject: "Leerlingbespreking 2B",
    body: "Te bespreken:\n- Noor Bakker: faalangst\n- Daan Visser: verzuim\n- Yusuf Yılmaz: thuissituatie\n- Sem de Vries: medicatie\n- Lotte van Dijk: eetproblemen",
    attendees: to("p.pieters@swvroosvo.nl", "m.devos@swvroosvo.nl"),
  }),
  planned("the appointment repeats the mail", "agenda", {
    subject: "Gesprek met ouders Amira El Idrissi",
    body: "Vader is gewelddadig geweest, moeder verblijft in de vrouwenopvang.",
    attendees: to("m.smit@school-west.example", "l.bos@jeugd.example"),
  }),
];
