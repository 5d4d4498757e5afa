/**
 * Words around a name that say what it is. Own lists, folded; small enough to stand here as they are. Abbreviations are
 * listed without their full stop.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ""));

/** Parts between first name and surname. */
export const INFIX = set(
  "van de der den het 't ten ter te 's el al la le les du des da das do dos del di della von vom zu zum zur ben bin ibn abu abou ait ould vd vder af",
);
/** These are prepositions first; in a name another part follows them ("in 't Veld", "op den Camp"). */
export const INFIX_BEFORE_ARTICLE = set("in op onder over aan bij uit uijt voor tot achter");

/** Titles of a person whose name follows. */
export const TITLE = set(
  "dhr hr mw mevr mevrouw meneer mijnheer heer mej mejuffrouw juffrouw juf meester dr drs prof ir ing ds dokter mr ms mrs miss fam familie pater zuster broeder professor doctor ome oom tante opa oma",
);
/** Titles that only staff carry in a school. */
export const STAFF_TITLE = set("juf juffrouw meester dr drs prof ir ing mr professor doctor dokter");

/** Working for a school or another organisation: the name beside it is no pupil's. */
export const STAFF = set(
  `docent docente leraar lerares leerkracht mentor mentrix teamleider teamleidster afdelingsleider conrector rector directeur directrice schoolleider adjunct-directeur
  collega conciërge conciergerie roostermaker administrateur decaan coordinator zorgcoördinator zorgcoordinator ondersteuningscoordinator ib'er ib-er ambulant begeleider
  begeleidster orthopedagoog orthopedagoge psycholoog schoolpsycholoog logopedist logopediste schoolarts jeugdarts leerplichtambtenaar wijkagent maatschappelijk werker trainer
  trainster spreker spreekster adviseur beleidsmedewerker medewerker medewerkster secretaresse managementassistent bestuurder voorzitter notulist penningmeester secretaris
  stagiair stagiaire onderwijsassistent tto-coordinator ict-coordinator systeembeheerder contactpersoon vertrouwenspersoon gymleraar gymdocent vakdocent trajectbegeleider
  jobcoach stagebegeleider bpo'er bpo-er consulent onderwijsconsulent gedragswetenschapper gedragsdeskundige invaller vervanger projectleider onderzoeker hoogleraar lector
  fg privacy-officer bovenschools locatieleider locatiedirecteur kwartiermaker toa remedial coach schoolmaatschappelijk verzuimcoordinator examensecretaris leerlingcoordinator
  aanspreekpunt sopraan mezzosopraan tenor bariton dirigent dirigente pianist pianiste solist soliste gids rondleider rondleidster scheidsrechter arbiter monteur loodgieter chauffeur kok hovenier accountant journalist journaliste redacteur verslaggever ambassadeur initiatiefnemer oprichter gastvrouw gastheer
  jaarlaagcoordinator bouwcoordinator taalcoordinator anti-pestcoordinator surveillant fotograaf schoolfotograaf accountmanager ouderraad`
    .replace(/ï/g, "i")
    .replace(/ö/g, "o")
    .replace(/ë/g, "e"),
);

/** Pupils and their families: the name beside it is somebody we protect. */
export const PUPIL = set(
  `leerling leerlinge lln ll scholier student studente kleuter zoon dochter zoontje dochtertje broer broertje zus zusje moeder vader stiefmoeder stiefvader pleegmoeder pleegvader
  pleegouder pleegouders ouders ouder verzorger verzorgers voogd gezinsvoogd client jeugdige kind patient brugklasser examenleerling nichtje neefje kleinzoon kleindochter
  herkanser herkansers pleegzoon pleegdochter tweelingzus tweelingbroer oudleerling thuiszitter mama papa klasgenoot klasgenootje vriendje vriendinnetje zoons`,
);

/** The name follows directly. */
export const NAMING = set("genaamd heet heten roepnaam voornaam achternaam naam geheten betreft betr inzake namelijk");

export const SALUTATION = set(
  "beste hallo hoi hey hee heey hi dag lieve geachte goedemorgen goedemiddag goedenavond goeiemorgen goedendag hoihoi haai dear hello ha hai moi",
);

/** Last words of a closing formula; the sender's name follows on this line or the next. */
export const SIGN_OFF =
  /^[\s>]*(?:(?:met )?(?:een )?(?:vriendelijke|hartelijke|warme|lieve|zonnige|sportieve|collegiale|fijne|hele|beste|de|veel|alvast)?[ ,]*(?:groet(?:en|jes)?|gr|grt|grtz|groetjs)|mvg|m\.?v\.?g\.?|m\.? ?vr\.? ?gr\.?|hoogachtend|liefs|namens (?:het|de) .{0,40}|(?:with )?(?:kind|best|warm) regards|regards|best wishes|yours (?:sincerely|faithfully)|mit freundlichen gr(?:ü|u)(?:ß|ss)en|(?:viele|liebe|herzliche) gr(?:ü|u)(?:ß|ss)e|cordialement|bien à vous|tot (?:morgen|dan|snel|ziens|volgende week)|alvast bedankt|bedankt|dank je ?wel|succes|dankjewel|fijne dag|fijn weekend|xx?)\b[\s,.!]*(?:van |en )?/i;

/** Public office or fame before a name. */
export const PUBLIC = set(
  `minister premier president staatssecretaris burgemeester wethouder koning koningin prins prinses keizer keizerin paus sint heilige tsaar generaal admiraal kamerlid senator kanselier
  schrijver schrijfster auteur dichter dichteres schilder schilderes componist kunstenaar kunstenares filosoof wetenschapper natuurkundige zanger zangeres acteur actrice regisseur
  wielrenner voetballer schaatser schaatsster coach bondscoach uitvinder ontdekkingsreiziger zeeheld stadhouder cabaretier illustrator presentator presentatrice roman boek gedicht film`,
);

/** Organisations: a name behind these words is theirs. */
export const ORGANISATION_BEFORE = set(
  `basisschool bs obs cbs pcbs rkbs kbs gbs nbs ikc kindcentrum sbo so vso mytylschool stichting vereniging samenwerkingsverband swv gemeente provincie ministerie bureau praktijk centrum
  kwekerij fysiotherapie kapsalon drukkerij makelaardij rijschool dansschool muziekschool zorggroep toneelgroep theatergroep orkest restaurant hotel camping museum theater uitgeverij sg csg rsg osg roc school college lyceum gymnasium locatie kerk kasteel stadion fort huize villa sporthal sportpark zorgboerderij
  ziekenhuis kliniek instelling methode boek roman film serie lied musical toneelstuk gedicht app programma platform software systeem website firma bedrijf merk team club vv fc sc
  straat laan plein park zaal lokaal gebouw parochie winkel café cafe grand eetcafé eetcafe bistro brasserie bakkerij slagerij garage notaris makelaar apotheek sportschool supermarkt kinderopvang peuterspeelzaal bso kdv organisatie stad dorp eiland rivier syndroom ziekte`,
);
/** A name before these words belongs to an organisation, a place or a thing. */
export const ORGANISATION_AFTER = set(
  `college lyceum gymnasium school scholengemeenschap stichting instituut academie universiteit hogeschool museum ziekenhuis groep bv b.v nv vof prijs award bokaal cup toernooi huis ziekenhuis
  syndroom methode stadion hal zaal theater fonds foundation institute university hotel park plein straat laan weg vmbo havo vwo mavo praktijkschool uitgeverij museum test toets schaal
  stelling theorie centrum kliniek praktijkcollege`,
);

/** Ends of a word that make it a street, a school or a thing called after somebody. */
export const THING_END =
  /(?:straat|laan|weg|plein|plantsoen|singel|gracht|kade|steeg|dreef|strjitte|boulevard|school|scholen|college|lyceum|prijs|museum|ziekenhuis|huis|instituut|stichting|fonds|arrest|effect|syndroom|test|toets|methode|tunnel|brug|haven|station|stadion|park|kerk|toren|universiteit|mavo|groep|fabriek|winkel|dag|dagen|weken|reis|reizen|week|maand|jaar|feest|boek|les|lessen|klas|lokaal|zaal|middag|avond|ochtend|overleg|plan|beleid|wet|regeling|verdrag|model|schaal|index|cirkel|driehoek|piramide|nummers|codes|lijsten|gegevens|verslagen|formulieren|middelen|toetsen|taxonomie|vragenlijst|formulier|lijst|rapport|schema|nummer|code|systeem|programma|beheer|dienst|team|raad|commissie|bestuur|verband|partij|bond|land|stad|dorp|isme|ist|isten|ing|heid|schap|tie|ties|teit|logie|sche)$/;

/** Capitalised words in a school's texts that are nobody's name: days, months, subjects, products, abbreviations. */
export const NO_NAME = set(
  `maandag postbus antwoordnummer dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli may june july october monday tuesday wednesday thursday friday saturday sunday augustus september oktober november december kerst pasen pinksteren hemelvaart
  koningsdag carnaval ramadan lente zomer herfst winter nederlands engels duits frans spaans latijn grieks fries wiskunde natuurkunde scheikunde biologie aardrijkskunde geschiedenis economie
  maatschappijleer filosofie informatica muziek tekenen handvaardigheid gym lo ckv nask tto rekenen taal lezen spelling magister parnassys esis kindkans somtoday social schools parro
  basispoort gynzy snappet prowise squla cito bareka nieuwsbegrip kanjer kwink ris topdossier grippa zivver zorgmail sharepoint onedrive teams outlook word excel powerpoint google chatgpt
  copilot gemini claude deepl wetransfer canva padlet kahoot microsoft windows office apple android chrome firefox edge safari facebook instagram whatsapp tiktok snapchat twitter linkedin
  youtube netflix zoom adobe acrobat pdf wifi internet mac ipad iphone chromebook laptop havo vwo vmbo mavo mbo hbo wo po vo so vso sbo swv roos avg bsn opp tlv iq adhd add ass pdd
  ggz ggd cjg duo dua nl be eu usa nederland belgie duitsland frankrijk engeland europa afrika azie amerika god jezus allah bijbel koran internet groep klas school college team stichting
  de het een en van in op aan bij voor met te dit dat deze die er zij hij wij jullie ik je jij u we ze wat wie waar wanneer waarom hoe als dan maar want dus ook nog niet geen wel
  liefs gr grt mvg dear beste geachte hallo hoi dag groet groeten groetjes mvg lieve bijlage onderwerp betreft datum tijd plaats naam adres telefoon email mail aan van cc bcc verzonden let op vraag antwoord tel fax mob kvk btw iban
  ja nee ok oke bedankt dank succes welkom hartelijk vriendelijke graag alvast alle iedereen ouders leerlingen leerling docent docenten mentor mentoren moeder vader mama papa opa oma oom
  tante meneer mevrouw juf meester heer dames heren directeur directie rector conrector teamleider collega collegas geachte mr dr drs prof ir ing dhr mw mevr hr st sint
  proefwerk toets so examen rapport cijfer week maand jaar uur les lessen periode agenda notulen verslag actie besluit punt pagina hoofdstuk paragraaf artikel bron figuur tabel stap deel
  start stop nieuw oud open dicht ter info nb ps re fw fwd antw excuses sorry helaas misschien kun kunt kan zou zal wil mag moet heb heeft hebben is was ben bent zijn worden wordt
  krijgen krijgt gaat gaan komt komen doet doen belt bel mailt mail stuur stuurt zie zien vind vindt weet ken kent maak maakt geef geeft neem neemt sinds tijdens vanaf tot na voordat
  morgen vandaag gisteren straks later eerst daarna vervolgens verder tevens bovendien daarom omdat zodat hierbij hierdoor hiermee daarmee echter namelijk immers toch inmiddels onlangs
  roma jehova tiq viq piq outlook.com linkedin azure bing xbox skype exchange intune yammer delta visio power bi access store cortana surface vlaams waals brabants limburgs gronings zeeuws hollands belgisch belg belgen britten duitser duitsers fransman engelsen spanjaard
  spanjaarden italiaan italianen amerikaan amerikanen russen turken marokkanen syriers polen chinezen japanners surinamers antillianen nederlander nederlanders vlamingen
  hotmail gmail ziggo kpn rabobank ing abn saxion avans fontys liebe lieber kolleginnen kollegen abbey`,
);
