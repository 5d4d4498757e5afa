import type { Article } from "./article.ts";

/**
 * Samenwerkingsverband ROOS VO, "3.08 Werkinstructie omgaan met persoonsgegevens" (part of its Beleidsplan IBP), whole.
 * The document has no article 10: its numbering goes from 9 to 11.
 */
export const roos = {
  "roos-1": {
    label: "art. 1",
    text: "In het algemeen doe ik niets wat ongeoorloofde inbreuk op de persoonsgegevens tot gevolg heeft.",
    unserved: "General norm; every rule serves it.",
  },
  "roos-2": {
    label: "art. 2",
    text: "Ik ga zorgvuldig om met het delen van persoonsgegevens zoals persoonlijke telefoonnummers en adresgegevens.",
  },
  "roos-3": {
    label: "art. 3",
    text: "Ik laat wachtwoorden en/of persoonlijke toegangscode en/of sleutels die aan mij verstrekt zijn in het kader van mijn werkzaamheden voor het swv ROOS vo niet onbeheerd achter: ze zijn niet zichtbaar en/of toegankelijk en/of beschikbaar voor derden.",
    unserved: "Keys and passwords lying about: software cannot see a desk; awareness only.",
  },
  "roos-4": {
    label: "art. 4",
    text: "Wachtwoorden en toegangscode zijn persoonlijk. Ik verstrek die niet aan derden. Tot het tegendeel bewezen is, ben ik persoonlijk verantwoordelijk voor de gevolgen, als een derde met behulp van mijn persoonlijke wachtwoord, zich toegang heeft verstrekt tot privacygevoelige gegevens.",
  },
  "roos-5": {
    label: "art. 5",
    text: "Als ik mijn werkplek verlaat, vergrendel ik het beeldscherm van mijn computer (gelijktijdig Control Alt Delete indrukken en daarna een Return).",
    unserved: "Locking the screen is the person's own act; awareness only.",
  },
  "roos-6": {
    label: "art. 6",
    text: "Als ik afdrukken maak, gebruik ik altijd de aan mij verstrekte persoonlijke code.",
    unserved: "Happens at the printer; awareness only.",
  },
  "roos-7": {
    label: "art. 7",
    text: "Als ik afdrukken van documenten waarin privacygevoelige gegevens zijn opgenomen maak, laat ik de printer niet onbeheerd achter tijdens het afdrukken van die documenten.",
    unserved: "Happens at the printer; awareness only.",
  },
  "roos-8": {
    label: "art. 8",
    text: "Ik heb standaard uitsluitend toegang tot persoonsgegevens in het kader van mijn werkzaamheden voor het swv ROOS vo, via een door sg Tongerlo of Samenwerkingsverband PO Roosendaal-Moerdijk verstrekte personal computer en/of laptop.",
    unserved: "Which computer someone uses is the administrator's to manage.",
  },
  "roos-9": {
    label: "art. 9",
    text: "Ik zorg ervoor dat de persoonsgegevens waarover ik in het kader van mijn werkzaamheden voor swv ROOS vo kan beschikken, alleen beveiligd opsla op het netwerk. Het opslaan van persoonsgegevens op een (encrypted) usb-stick is niet toegestaan.",
  },
  "roos-11": {
    label: "art. 11",
    text: "De kantoorruimten van swv ROOS vo zijn uitsluitend toegankelijk voor medewerkers van het swv ROOS vo.",
    unserved: "Access to rooms; not a matter of software.",
  },
  "roos-12": {
    label: "art. 12",
    text: "Indien derden verblijven in de kantoren van het swv ROOS vo, is dat in aanwezigheid van en onder verantwoordelijkheid van een medewerker van ROOS VO.",
    unserved: "Access to rooms; not a matter of software.",
  },
  "roos-13": {
    label: "art. 13",
    text: "Derden die een afspraak hebben met een medewerker van het swv ROOS vo gebruiken niet de kantoorruimten van swv ROOS vo maar de wachtruimte of het vergaderlokaal.",
  },
  "roos-14": {
    label: "art. 14",
    text: "Ik ga zorgvuldig om met e-mailadressen door, bij groepsmail, indien mogelijk gebruik te maken van 'bcc' in plaats van 'aan' of 'cc'.",
  },
  "roos-15": {
    label: "art. 15",
    text: "Ik verstrek niet zonder meer e-mailadressen aan derden.",
  },
  "roos-16": {
    label: "art. 16",
    text: "Ik neem in mijn e-mails een disclaimer op namelijk: De informatie verzonden met dit E-mail bericht kan persoonlijke of vertrouwelijke informatie bevatten en is uitsluitend bestemd voor de geadresseerde. Gebruik van deze informatie door anderen dan de geadresseerde en gebruik door hen die niet gerechtigd zijn van de informatie kennis te nemen, is verboden. Indien u niet de geadresseerde bent of niet gerechtigd bent tot kennisneming, (a) is openbaarmaking, vermenigvuldiging, verspreiding en/of verstrekking van deze informatie aan derden, niet toegestaan, en (b) wordt u verzocht de afzender daarvan op de hoogte te brengen en het bericht te vernietigen.",
  },
  "roos-17.1": {
    label: "art. 17, 1e alinea",
    text: "Persoonsgegevens van leerlingen worden zo veel als mogelijk via de beveiligde internetomgeving van het digitaal aanvraagstelsel Kindkans uitgewisseld (aanvraag of een adviesvraag). Als ik als begeleider passend onderwijs of ambulante begeleider namens een school een aanvraag opstel voor het swv ROOS vo, dan doe ik dat via het beveiligde programma Kindkans. Leden van de adviescommissie van het SWV werken zo veel mogelijk via Kindkans en dringen het gebruik van losse mails over aanvragen terug, in ieder geval voor wat betreft persoonsgegevens.",
  },
  "roos-17.2": {
    label: "art. 17, 2e alinea",
    text: "Als er toch persoonsgegevens via de mail uitgewisseld moeten worden dan neem ik de persoonsgegevens op in een bijlage. Deze bijlage beveilig ik met een wachtwoord of ik verstuur de mail via PDF in Acrobat.",
  },
  "roos-17.3": {
    label: "art. 17, 3e alinea",
    text: "Ik deel niet meer informatie dan nodig is en met niet meer mensen dan nodig is, ook al heb ik toestemming.",
  },
  "roos-18": {
    label: "art. 18",
    text: "Als er telefonisch persoonsgegevens opgevraagd worden, en ik de identiteit van de beller niet kan vaststellen, dan beëindig ik het gesprek en neem zelf telefonisch contact op via het vaste nummer van de organisatie namens wie de beller zegt contact op te nemen om te verifiëren of beller inderdaad namens betreffende organisatie belt.",
    unserved: "A telephone call; awareness only.",
  },
  "roos-19": {
    label: "art. 19",
    text: "Specifiek voor begeleiders passend onderwijs en ambulante begeleiders: als ik een leerling begeleid op verzoek van een schoolbestuur en ik veroorzaak/constateer een datalek tijdens deze begeleiding, dan handel ik allereerst conform het protocol datalekken van het schoolbestuur waar de desbetreffende school toe behoort. Daarna licht ik mijn direct leidinggevende bij het swv ROOS vo in. (In geval van de ambulante begeleiders Kameleon en Mytyschool: tevens de leidinggevende van de eigen organisatie). Als ik als begeleider passend onderwijs optreedt als lid van de Adviescommissie en ik veroorzaak/constateer een datalek, dan handel ik conform het protocol datalekken van het SWV (melding zo snel mogelijk bij de Privacy Officer (PO) via meldpuntprivacy@swvroosvo.nl en melding bij de leidinggevende van het SWV). De Privacy Officer (PO) van ROOS VO informeert de FG-CED groep over de binnengekomen meldingen en de voorgenomen acties.",
    unserved: "What to do after a leak; the contacts are in the policy.",
  },
  "roos-19.2": {
    label: "art. 19, laatste alinea",
    text: "Als ik (als teamlid) een derde partij inhuur/uitnodig, ga ik na of er een verwerkersovereenkomst is en zo niet of die er moet komen. Ik neem in dat geval contact op met de directeur van het SWV.",
  },
  "roos-20": {
    label: "art. 20",
    text: "Als ik op een van de hierboven genoemde punten niet heb gehandeld volgens afspraak, meld ik dat aan directeur van swv ROOS vo.",
    unserved: "Telling the director is the person's own act; the contact is in the policy.",
  },
  "roos-21": {
    label: "art. 21",
    text: "In het algemeen geldt: Als ik van mening ben dat er privacygevoelige informatie is gelekt binnen de eigen of een organisatie met wie beroepsmatig wordt samengewerkt, meld ik dat zo snel mogelijk maar in ieder geval binnen 24 uur bij meldpuntprivacy@swvroosvo.nl. Daarna licht ik ook de leidinggevende van het swv ROOS vo in. Zorg ervoor dat je papieren met daarop vertrouwelijke gegevens altijd achter slot en grendel liggen.",
    unserved: "What to do after a leak; the contact and the 24 hours are in the policy.",
  },
  "roos-22": {
    label: "art. 22",
    text: "Indien je papieren met daarop vertrouwelijke gegevens wilt vernietigen doe je dit altijd door een shredder (papierversnipperaar) Ook als je thuis werkt. Gebruik voor de verwerking van leerlingengegevens bij voorkeur een computer van het SWV. Moet je leerlingengegevens downloaden en bewerken op je privé computer? Doe dit alleen op een beveiligde computer (die voorzien is van encryptie), bij voorkeur een computer van het SWV. Verwijder de bestanden na gebruik van je computer. Zorg ervoor dat anderen (bijv. familieleden) niet bij jouw werkbestanden kunnen komen. Thuis printen? Zorg ook hier dat je de gegevens achter slot en grendel opslaat en z.s.m. mee naar het SWV neemt en het daar opbergt in de juiste map. Indien je de papieren vernietigt doe je dit altijd via een papierversnipperer.",
    unserved: "Paper, home computers and shredders; awareness only.",
  },
  "roos-tip-1": {
    label: "Algemene tips, 1e punt",
    text: "Gebruik e-mail alleen voor het verzenden van informatie vanuit en naar een beveiligde omgeving en vermijd zoveel mogelijk het gebruik van algemene 'info' e-mailadressen.",
  },
  "roos-tip-2": {
    label: "Algemene tips, 2e punt",
    text: "Als je behoefte hebt aan consultatie van een deskundige, doe dit zo mogelijk dan op basis van anonieme leerling gegevens;",
  },
  "roos-tip-3": {
    label: "Algemene tips, 3e punt",
    text: "Ook al heb je toestemming, deel niet meer info dan nodig is en met niet meer mensen dan nodig is voor passend onderwijs;",
    unserved: "Repeats article 17, third paragraph, and is served there.",
  },
  "roos-tip-4": {
    label: "Algemene tips, 4e punt",
    text: "Bij wet is het verboden dat het SWV het bsn registreert, dit mag enkel de school waar de leerling is aangemeld of ingeschreven.",
  },
  "roos-media-0": {
    label: "Tips sociale media",
    text: "Onder sociale media verstaan we online platforms waarop je informatie kunt uitwisselen zonder tussenkomst van een professionele redactie. Zoals -op dit moment- Facebook, Twitter, WhatsApp, Instagram en Snapchat.",
    unserved: "A definition.",
  },
  "roos-media-1": {
    label: "Tips sociale media, 1e punt",
    text: "Bij sociale media handhaaf je alle normaal geldende fatsoensnormen; je respecteert het SWV en de aangesloten scholen en alle betrokkenen die er werken en leren.",
    unserved: "Conduct on social media; awareness only.",
  },
  "roos-media-2": {
    label: "Tips sociale media, 2e punt",
    text: "Je bent altijd persoonlijk verantwoordelijk voor wat je communiceert via de sociale media. Ook het doorsturen (forwarden) en het herplaatsen (retweeten) zijn handelingen waar je op aangesproken kunt worden.",
    unserved: "Conduct on social media; awareness only.",
  },
  "roos-media-3": {
    label: "Tips sociale media, 3e punt",
    text: "Je mag kennis en informatie delen via de sociale media, mits het geen vertrouwelijke of persoonlijke informatie betreft en andere betrokkenen niet schaadt.",
  },
  "roos-media-4": {
    label: "Tips sociale media, 4e punt",
    text: "(Her)Publiceer geen auteursrechtelijk beschermde teksten en beelden.",
    unserved: "Conduct on social media; awareness only.",
  },
  "roos-media-5": {
    label: "Tips sociale media, 5e punt",
    text: "Ben je er van bewust dat de gepubliceerde teksten en uitlatingen voor onbepaalde tijd openbaar zullen zijn, ook na verwijdering van het bericht.",
    unserved: "Conduct on social media; awareness only.",
  },
  "roos-media-6": {
    label: "Tips sociale media, 6e punt",
    text: "Hou werk en privé gescheiden. Ga zorgvuldig om met het delen van privé-informatie via sociale media; de professionele relatie tussen een medewerker en leerling(en) mag hierdoor niet verstoord raken.",
    unserved: "Conduct on social media; awareness only.",
  },
  "roos-media-7": {
    label: "Tips sociale media, 7e punt",
    text: "Als je deelneemt aan een discussie op sociale media die op enigerlei wijze te maken heeft met (de scholen van) swv ROOS vo, dien je te vermelden dat je een medewerker van swv ROOS vo bent.",
    unserved: "Conduct on social media; awareness only.",
  },
  "roos-media-8": {
    label: "Tips sociale media, 8e punt",
    text: "Realiseer je dat je een voorbeeldfunctie hebt.",
    unserved: "Conduct on social media; awareness only.",
  },
  "roos-media-9": {
    label: "Tips sociale media, 9e punt",
    text: "Bij twijfel: plaats geen bericht op sociale media.",
    unserved: "Conduct on social media; awareness only.",
  },
  "roos-image-1": {
    label: "Toestemming beeldmateriaal, 1e punt",
    text: "Vraag toestemming voordat je foto's en films uitwisselt met externe partijen of publiceert aan ouder(s)/verzorger(s) als de leerling jonger is dan 16 jaar; aan de leerling zelf bij 16 jaar en ouder.",
  },
  "roos-image-2": {
    label: "Toestemming beeldmateriaal, 2e punt",
    text: "De toestemming: Moet in vrijheid zijn gegeven (niet onder dwang) · Moet ondubbelzinnig zijn (niet 'wie zwijgt die stemt toe') · Moet specifiek zijn (welk doel, welke bewerking) met een toestemmingsformulier · Mag ten alle tijden worden verruimd en versmald · Moet jaarlijks worden herhaald (bij voorkeur) · De verkregen toestemming moet door school bewezen kunnen worden",
    unserved: "Consent for pictures is a question to people.",
  },
  "roos-whatsapp-1": {
    label: "WhatsApp met leerlingen, 1e punt",
    text: "WhatsApp vanuit het SWV wordt niet ingezet als de leerlingen jonger zijn dan 16 jaar. Medewerkers maken geen (groeps)App aan en nemen ook niet deel aan al bestaande WhatsApp-groepen.",
    unserved: "Phones are out of reach.",
  },
  "roos-whatsapp-2": {
    label: "WhatsApp met leerlingen, 2e punt",
    text: "Bij WhatsApp gebruik vanuit het SWV met leerlingen van 16 jaar en ouder (en eventueel ouders), wordt een doel afgesproken waarvoor de WhatsApp-groep wordt gebruikt. Je houdt je aan de wet en de geheimhoudingsplicht, deelt geen privacygevoelige gegevens en houdt werk en privé in balans. Je bent ten alle tijden zelf verantwoordelijk voor het juist gebruik van WhatsApp. Zie ook de afspraken bij sociale media.",
    unserved: "Phones are out of reach.",
  },
  "roos-board-1": {
    label: "Maatregelen bestuur, 1e punt",
    text: "Synchroniseert een medewerker de school e-mail met een eigen devices (tablet, telefoon) dan kan ROOS VO, bij verlies of diefstal van het device, gebruik maken van de mogelijkheid om de e-mail op afstand door ict te wissen, ook als daarmee alle (privé)gegevens van het device gewist worden.",
    unserved: "What the board may do; not a duty of staff.",
  },
  "roos-board-2": {
    label: "Maatregelen bestuur, 2e punt",
    text: "Bij langdurige afwezigheid kan de bestuurder besluiten de mailbox te laten openen om lopende zaken voortgang te geven.",
    unserved: "What the board may do; not a duty of staff.",
  },
} as const satisfies Record<string, Article>;
