/**
 * Words that say little alone and much together: "slaapt … nauwelijks", "vader … drinkt", "TIQ … 84". A phrase list would need
 * every order and every word in between. Own list, EUPL-1.2, as the project.
 */

/** What sort of thing a word names. `*` at the end: every word that begins so, at the front: every word that ends so. */
export const SORTS: Readonly<Record<string, string>> = {
  family:
    "vader moeder papa mama ouder ouders ouderpaar stiefvader stiefmoeder stiefbroer stiefzus broer broers broertje broertjes zus zussen zusje zusjes oma opa oom tante neef nicht grootouders grootmoeder grootvader opvoeder* verzorgers verzorger gezin ex exman exvrouw thuis tweelingbroer tweelingzus halfbroer halfzus pleegvader pleegmoeder partner huisgenoten familie",
  trouble:
    "overleed overlijdt gestorven verongelukt* kanker borstkanker hersentumor leukemie terminaal ziekbed drinkt dronk drinken gedronken drank alcohol* dronken gokt gokken gokverslaa* blowt drugs* verslaaf* slaat sloeg slaan geslagen mishandel* schreeuwt schreeuwen scheldt schelden bedreig* agressief agressie geweld* klappen scheiden gescheiden scheiding* ruzie* ruzien vechten vecht vechtscheiding weggelopen contactverbod straatverbod huisverbod werkloos ontslagen ontslag bijstand* uitkering* ziektewet wajong failliet faillissement schuld schulden schuldhulp* deurwaarder* psychose* psychotisch psychiatr* psychisch* depressi* borderline bipolair* manisch burn-out burnout overspannen opgenomen hersenbloeding herseninfarct beroerte hartaanval* hartinfarct hartstilstand zelfmoord* zelfdoding* suicid* rolstoel gehandicapt laaggeletterd analfabeet* dakloos uitgezet uithuis* overbelast overvraagd verwaarloo* verwaarloz* voogd* gezag gevangenis* gedetineerd detentie vastzit celstraf opgepakt aangehouden gearresteerd ongeneeslijk dementie dement dementerend parkinson ms invalide arbeidsongeschikt mantelzorg* onveilig* armoede rondkomen voedselbank* trauma* ptss gedumpt verstoten onterfd uitgehuwelijkt uithuwelijk* sektarisch eerwraak stalkt gestalkt aanrak* aanraakt misbruik* betast* verkracht* opgesloten onderduik* ondergedoken gevlucht vlucht",
  upset:
    "ziek ernstig chronisch bang spanning spanningen onrustig verdwenen vertrokken verlaten weggegaan opname krap beslag streng stress nachtdienst overwerkt doof blind ziekenhuis kliniek operatie zorgen",
  heavy: "baan werk contact leven",
  lost: "kwijt verloren geen beroofd verbroken gemaakt",
  body: "arm armen been benen pols polsen enkel enkels knie knieen hoofd rug nek buik maag oor oren oog ogen keel amandel amandelen tand tanden kies kiezen kaak vinger vingers duim teen tenen voet voeten hand handen schouder schouders heup heupen lies hamstring kruisband kruisbanden meniscus sleutelbeen rib ribben neus hiel hak achillespees pees pezen spier spieren scheenbeen kuitbeen bovenbeen onderarm elleboog ellebogen borst borstkas hals huid gewricht gewrichten wervel wervels ruggenwervel bekken long longen hart nier nieren lever darm darmen blaas amandelen stembanden trommelvlies middenvoet",
  hurt: "gebroken breuk brak gekneusd kneuzing verstuikt verdraaid verzwikt verrekt pijn pijnlijk pijntjes zeer bezeerd ontstoken ontsteking gescheurd scheurtje scheuring operatie geopereerd opereren gips hechtingen gehecht brace spalk mitella gezwollen opgezwollen bloedt bloedde bloedend kom ontwricht verbrand infectie geamputeerd amputatie verlamd prothese klachten blessure geblesseerd wond wondje uitslag jeuk overbelast bult gezwel gaatjes rot rotte verrot zwak zwakke scheef scheve kromme ruis suizen verwijderd geknipt geschaafd klem",
  sleep: "slaapt slapen slaap sliep inslapen doorslapen nachtrust nachten nacht slaapritme slaappatroon",
  eat: "eet eten gegeten lunch ontbijt maaltijden maaltijd voeding drinkt eetpatroon eetlust boterham honger",
  little:
    "nauwelijks weinig slecht slechte niets niks amper moeilijk moeizaam onregelmatig weigert weigeren overslaan geweigerd verstoord verminderd minder kort uurtje wakker problemen probleem piekert piekeren zonder hongerig geen",
  weigh: "afgevallen aangekomen kilo kg gewicht bmi weegt woog",
  soil: "plast poept plassen poepen geplast gepoept urine ontlasting nat natte luier luiers luierbroek* ongelukje ongelukjes",
  bed: "bed broek kleren ondergoed nachts nacht broekje nog",
  self: "zich zichzelf haarzelf hemzelf arm armen pols polsen been benen bovenbeen bovenbenen onderarm onderarmen buik huid lichaam",
  harm: "snijdt snijden sneed gesneden krast krassen kraste gekrast beschadigt beschadigen beschadigde verwondt verwonden verwond brandt bijt aandoen aangedaan littekens snijwonden krasjes snijden bonkt bonken hoofdbonken automutileert sneetjes",
  death: "dood doodgaan sterven zelfmoord levensmoe",
  wish: "wil wilde wou wilt willen liever wens gedachten zin beter goed denkt praat over",
  life: "leven leeft",
  end: "einde beeindigen stappen eind",
  leave: "verlaat verliet ontvlucht verlaten",
  room: "les klas lokaal school terrein schoolterrein schoolplein lessen",
  gone: "niet geen moe beu beeindigen zin",
  dose: "medicijn* medicatie pil pillen pilletje pilletjes tablet tabletje tabletten capsule* pleister pleisters spray neusspray puffer pufje druppels oogdruppels injectie* spuitje spuit prik insuline drankje zalf antibiotic* antibiotica kuur pijnstiller* dosis dosering mg ml zetpil* paracetamol ibuprofen slaapmiddel* slaappil* pufjes pompje pomp",
  take: "slikt slikken slikte neemt nemen nam gebruikt gebruiken inneemt innemen ingenomen krijgt kreeg vergeten gehad voorgeschreven geslikt gestart start afbouwen afgebouwd gestopt stopt ophogen verhoogd opgehoogd verlaagd werkt uitgewerkt bijwerking* toedienen toegediend dient moet mag nodig instellen ingesteld overgestapt zijn haar",
  strike:
    "slaat sloeg slaan geslagen schopt schopte schoppen geschopt duwt duwde geduwd bijt beet gebeten spuugt spuugde spuwt gespuugd gooit gooide gooien gegooid smijt smeet gesmeten scheldt schold schelden uitgescholden schreeuwt schreeuwde bedreigt bedreigde dreigt dreigde intimideert intimideerde pest pestte pesten treitert chanteert chanteerde bekrast vernielt vernielde vernield sloopt steelt stal jat jatte gestolen gejat steekt stak gestoken spuwde knijpt kneep trekt aangevallen aanvalt beledigt beledigde uitscheldt uitschold spuit vecht vocht gevochten stompt stompte trapt trapte kopstoot wurgt",
  target:
    "leerling leerlingen klasgenoot klasgenoten klasgenootje klasgenoten docent docente docenten leraar lerares leraren juf meester mentor conrector teamleider conciërge concierge meisje meisjes jongen jongens kind kinderen stoel stoelen tafel tafels deur ruit spullen geld portemonnee telefoon telefoons fiets mobiel personeel surveillant begeleider begeleiders anderen medeleerling medeleerlingen medeleerlinge haren hem haar gezicht vuist begeleidster buschauffeur chauffeur onderwijsassistent",
  run: "loopt liep rent rende vlucht vluchtte verlaat verliet sluipt wegloopt wegliep ontsnapt glipt",
  away: "weg ongevraagd zomaar boos kwaad uit",
  miss: "mist miste afwezig absent verzuim* spijbel* gespijbeld gemist ongeoorloofd ziekgemeld weggebleven verschenen geskipt skipt verzuimd verzuimt verzuimde",
  times: "keer uur uren lessen lesuren dagen weken dagdelen weer vaak regelmatig veelvuldig steeds veel structureel maanden maal",
  secret: "geheim geheime afgeschermd afgeschermde onderduikadres",
  address: "adres woonadres adressen verblijfplaats locatie",
  police:
    "politie wijkagent jeugdagent recherche officier justitie rechter kinderrechter rechtbank zedenpolitie zedenrecherche agenten halt",
  arrest:
    "aangehouden opgepakt meegenomen gehoord verhoord verhoor verdacht verdachte aangifte zitting veroordeeld voorkomen voorgeleid aanraking gezocht gebeld gemeld melding dagvaarding proces-verbaal pv uitspraak gekomen bekeuring boete straf thuisgebracht opgehaald gesprek verwezen betrokken verklaring",
  origin:
    "afghaans* albanees albanese amerikaans* angolees angolese antilliaans* arabisch* armeens* arubaans* azerbeidzjaans* bosnisch* braziliaans* bulgaars* burundees burundese chileens* chinees chinese colombiaans* congolees congolese creools* cubaans* curacaos* dominicaans* egyptisch* eritrees eritrese ethiopisch* filipijns* gambiaans* georgisch* ghanees ghanese grieks* guinees guinese hindoestaans* hongaars* indiaas* indonesisch* iraaks* iraans* israelisch* italiaans* ivoriaans* jamaicaans* japans* jemenitisch* joegoslavisch* kaapverdisch* kameroens* keniaans* koerdisch* koreaans* kosovaars* kroatisch* lets letse libanees libanese liberiaans* libisch* litouws* macedonisch* marokkaans* mexicaans* moluks* mongools* nepalees nepalese nigeriaans* oegandees oegandese oekraiens* oezbeeks* pakistaans* palestijns* peruaans* pools poolse portugees portugese roemeens* roma russisch* rwandees rwandese senegalees senegalese servisch* sierraleoons* sinti slowaaks* soedanees soedanese somalisch* spaans* surinaams* syrisch* tamil tsjechisch* tsjetsjeens* tunesisch* turkmeens* turks turkse venezolaans* vietnamees vietnamese wit-russisch* zuid-afrikaans* noord-afrikaans* west-afrikaans* berbers* oost-europees oost-europese papiaments* tigrinya tamazight dari pasjtoe farsi",
  descent:
    "afkomst komaf achtergrond roots nationaliteit paspoort thuistaal moedertaal wortels ouders moeder vader gezin familie afkomstig migratieachtergrond oorsprong etnisch herkomst bloed kind jongen meisje vluchteling vluchtelingen thuis nieuwkomer asielzoeker* gemeenschap tolk",
  country:
    "afghanistan albanie aleppo angola algerije armenie azerbeidzjan bangladesh belarus bosnie brazilie bulgarije burundi china colombia congo cuba curacao egypte eritrea ethiopie filipijnen gambia gaza georgie ghana griekenland guinee haiti honduras hongarije india indonesie irak iran italie ivoorkust jamaica jemen kameroen kenia kiev koerdistan kosovo kroatie letland libanon liberia libie litouwen macedonie mali marokko moldavie mongolie myanmar nepal nigeria oeganda oekraine pakistan palestina peru polen portugal roemenie rusland rwanda senegal servie sierra slowakije soedan somalie spanje suriname syrie thailand togo tsjechie tsjetsjenie tunesie turkije venezuela vietnam eritreeer mariupol damascus kabul bagdad mogadishu",
  from: "geboren afkomstig gevlucht vluchtte vluchtten gekomen komt kwam kwamen oorspronkelijk geadopteerd opgegroeid nieuw geimmigreerd teruggestuurd uitgezet gezinshereniging vluchteling vluchtelingen familie getogen overgekomen",
  gender: "jongen meisje vrouw man jongens meisjes jongetje",
  feels:
    "voelt voelde noemen genoemd geboren verliefd verkering aangesproken aanspreken identificeert transitie geslacht lichaam wijzigen outen",
  money:
    "kosten schoolkosten betalen betaald rekening rekeningen ouderbijdrage schoolreis werkweek kamp laptop boeken contributie huur energie energierekening gas stroom bijdrage schoolgeld kleding schoenen maaltijd",
  unpaid:
    "kwijtgescheld* kwijtscheld* schuld schulden uitstel betalingsregeling achterstand achterstanden afgesloten afgesneden leergeld bijstand opbrengen moeite permitteren veroorloven",
  live: "woont wonen woonde slaapt sliep verblijft verbleef logeert geplaatst ondergebracht opgevangen ingetrokken overgeplaatst plaatsing doorgeplaatst verhuist verhuisd",
  place:
    "opa oma grootouders tante oom pleeg* gezinshuis* opvang* instelling leefgroep woongroep buren vriend vriendin vrienden auto caravan vakantiepark camping hotel azc straat internaat zus stiefvader stiefmoeder nicht crisis* behandelgroep logeer* blijf* gesloten tehuis kindertehuis jeugdinstelling noodopvang chalet kamertraining zelfstandig alleen pleeggezin vluchtelingenopvang kliniek jeugdzorg antikraak",
  measure:
    "tiq viq piq vbi vri vsi fri wgi vsr psi fsiq iq totaal-iq totaaliq wisc* wppsi* wais* sonr son-r nio-score adit sdq cbcl trf ysr scol srs aqi dle dmt avi cito iep iep-score lvs route8 drempel* percentiel* percentielscore perc t-score c-score z-score standaardscore totaalscore begrijpend leerrendement* niveau vaardigheidsscore bmi rakit* scvt aseba vineland bayley klepel emt pi-dictee tempotoets celf* ppvt* sbl saqi svl kiva ces-d bdi cdi-2 asr scared* spsy doorstroomtoets eindtoets entreetoets deelscore indexscore ruwe normscore deciel intelligentie intelligentiequotient didactische functioneringsniveau hba kiq verbaal-iq performaal score scores scoort scoorde haalt",
  grade:
    "klinisch subklinisch grensgebied benedengemiddeld bovengemiddeld laaggemiddeld ondergemiddeld zwak zeer onvoldoende uitval klinische disharmonisch",
  advice:
    "advies basisschooladvies schooladvies adviezen adviseert voorlopig definitief uitstroom uitstroomprofiel herzien bijgesteld afgestroomd opstromen opstroom",
  level:
    "vmbo basis kader bbl kbl havo tl gl mavo praktijkonderwijs pro vso sbo vwo gymnasium dagbesteding arbeid beschermd beschut leerwegondersteuning lwoo mbo-1 entree",
  weak: "slecht slechte moeilijk moeilijke moeite zwak zwakke laag lage problemen probleem beperkt beperkte traag trage achterstand achterstanden onvoldoende gebrekkig gebrekkige gering geringe weinig nauwelijks stagneert vastgelopen tekort snel kwetsbaar kwetsbare stroef zorgelijk zorgen belemmerd hulpvraag uitval disharmonisch negatief laag vertraagd zwakte zwaktes verstoord verstoorde ontbreekt tekortschietend",
  skill:
    "concentreren concentratie aandacht aandachtsboog planning plannen werkgeheugen geheugen taakaanpak taakgerichtheid werkhouding executieve motoriek schrijfmotoriek spraak taalbegrip taalontwikkeling woordenschat spelling automatiseren verwerkingssnelheid prikkels emoties emotieregulatie zelfbeeld zelfvertrouwen eigenwaarde weerbaarheid leeftijdsgenoten impulscontrole inhibitie flexibiliteit woede boosheid overgangen schakelen sociaal sociale leren hechting zelfredzaamheid evenwicht coordinatie articulatie informatieverwerking regulatie zelfregulatie belastbaarheid frustratietolerantie tempo afgeleid overprikkeld begrijpend lezen rekenen technisch leervermogen leerbaarheid leerbaar mobiliteit visus gehoor zicht leesniveau taalvaardigheid gezichtsvermogen eten slapen lopen horen zien ademhaling plassen zindelijkheid traplopen structuur",
  mood: "huilt huilde huilen verdrietig boos bang angstig paniek woedend driftig eenzaam gespannen gestrest gestresst lusteloos moe uitgeput vermoeid druk onrustig neerslachtig futloos apathisch depressief wanhopig paniekerig impulsief chaotisch onbereikbaar opstandig brutaal verward afwezig dromerig hangerig stil somber onzeker piekert piekeren prikkelbaar emotioneel labiel wispelturig agressief teruggetrokken",
  often:
    "vaak erg veel snel steeds heel zeer enorm extreem voortdurend dagelijks weken maanden constant regelmatig telkens ontzettend continu sinds toenemend",
  friends: "vrienden vriendinnen vriend vriendje aansluiting klasgenoten contact contacten leeftijdsgenoten aansluiten",
  none: "geen weinig nauwelijks moeilijk ligt buiten moeite mist zonder alleen verliest buitengesloten genegeerd zoekt amper verloren",
  alone: "alleen eenzaam",
  home: "thuis",
  see: "ziet zien zag hoort horen hoorde gehoor zicht visus kijkt",
  bad: "dubbel wazig slecht slechter nauwelijks minder stemmen beelden geluiden schimmen dingen fluisteren achteruit niks niets verslechterd geesten",
  weapon:
    "mes messen keukenmes stanleymes zakmes vlindermes wapen wapens vuurwapen nepwapen neppistool pistool boksbeugel knuppel honkbalknuppel alarmpistool gaspistool luchtdrukwapen ploertendoder pepperspray machete",
  carry:
    "zak bij droeg draagt gevonden rugzak tas kluis kluisje gedreigd dreigt bedreigd bedreigt zwaaide zwaait liep loopt had heeft meegenomen gestoken ingeleverd getrokken gezien",
  substance:
    "wiet joint joints hasj coke cocaine xtc speed ketamine ghb lachgas drugs sigaretten alcohol vape vapes vapen snus breezers wodka bier drank harddrugs softdrugs tramadol codeine 3-mmc mmc 3mmc",
  deal: "dealt dealde dealen gedeald verkoopt verkocht verkopen handelt gebruikt gebruikte rookt rookte gerookt blowt snuift snoof gesnoven drinkt dronk gedronken betrapt gevonden bezit verslaafd invloed gekocht koopt snuiven gebruiken positief smokkelt doorverkoopt kluisje tas dagelijks",
  faith:
    "geloof kerk moskee synagoge tempel godsdienst bijbel koran gebed imam dominee pastoor pandit geloofsgemeenschap koranles catechisatie sekte religie gelovig kerkelijk",
  practise:
    "gaat vanwege wegens bidt bidden lid streng strenggelovig belijdt belijden opgevoed overtuigd verlaten gebroken uitgetreden gedoopt bekeerd volgt",
  treated:
    "behandeld behandeling behandelt behandeltraject opgenomen opname therapie therapieen traject intake aangemeld aanmelding verwezen doorverwezen verwijzing wachtlijst gesprekken begeleid begeleiding sessies onderzocht onderzoek getest gezien nazorg dagbehandeling deeltijdbehandeling ontslagen consult afspraak controle screening observatie gescreend",
  carer:
    "psycholoog psychologe psychiater therapeut therapeute huisarts arts kinderarts jeugdarts schoolarts specialist neuroloog cardioloog dermatoloog orthopeed internist chirurg oogarts kno-arts orthoptist fysiotherapeut fysio logopedist logopediste ergotherapeut dietist dietiste ggz ggd riagg crisisdienst ziekenhuis kliniek polikliniek poli praktijk afdeling umc revalidatie* revalidatiecentrum orthopedagoog gedragswetenschapper jeugdverpleegkundige verpleegkundige wijkteam jeugdteam jeugdhulp* verslavingszorg maatschappelijk schoolmaatschappelijk praktijkondersteuner poh ambulant kinderpsychiater jeugdpsychiater traumatherapeut seksuoloog gynaecoloog verloskundige spoedeisende eerste-hulp expertisecentrum audiologisch jeugd-ggz huisartsenpost ambulance centrum instelling osteopaat podotherapeut haptotherapeut",
  punish:
    "geschorst schorsing geschorsing verwijderd verwijdering berisping waarschuwing berispt officiele strafwerk nablijven time-out uitgestuurd uitgezet gestraft strafcorvee ontzegd ontzegging schoolverbod",
  why: "wegens vanwege na door dagen dag week weken intern extern officiele officieel school les lessen gekregen kreeg twee drie",
  nude: "naaktfoto* naaktbeelden naaktfilm* naaktvideo* naakt dickpic* nudes sexvideo seksvideo* seksfilmpje seksfilmpjes bloot blote sextape",
  spread:
    "gestuurd stuurde verspreid verspreidt verspreidde gedeeld deelt gemaakt doorgestuurd gedreigd rond rondgaan verstuurd online ontvangen gevraagd afgeperst gefilmd foto's filmpje foto filmpjes",
  onli: "app appgroep snapchat instagram groepsapp klassenapp tiktok whatsapp internet online discord",
  bully:
    "gepest pesten pest pesterijen uitgescholden uitgelachen buitengesloten genegeerd getreiterd belachelijk bedreigd afgeperst gechanteerd vernederd lastiggevallen opgewacht uitgesloten geroddeld roddels nagedaan",
  shabby: "kleren kleding schoenen jas lichaam luchtje hygiene verzorging gebit",
  dirty:
    "vies vieze vuil vuile dezelfde stinkt stinkende ongewassen onverzorgd kapotte gaten winterjas luizen ruikt slechte verwaarloosd gebrekkige",
};

/** Two sorts that say something when they stand so many words apart, in either order; `>` behind the first: in this order only. */
export const PAIRS: readonly (readonly [first: string, second: string, within: number, category: string, strong?: boolean])[] = [
  ["family", "trouble", 6, "home_situation", true],
  ["family", "upset", 5, "home_situation"],
  ["heavy", "lost", 3, "home_situation"],
  ["body", "hurt", 5, "symptom"],
  ["sleep", "little", 4, "symptom"],
  ["sleep", "number", 4, "symptom"],
  ["eat", "little", 4, "symptom"],
  ["weigh", "number", 3, "symptom"],
  ["soil", "bed", 4, "symptom"],
  ["self", "harm", 4, "symptom", true],
  ["death", "wish", 5, "symptom"],
  ["life", "gone", 4, "symptom"],
  ["life", "end", 4, "symptom", true],
  ["dose", "take", 4, "medication"],
  ["dose", "number", 2, "medication"],
  ["strike", "target", 5, "behaviour"],
  ["run>", "away", 4, "behaviour"],
  ["leave>", "room", 3, "behaviour"],
  ["miss", "times", 3, "school_sensitive"],
  ["miss", "number", 4, "school_sensitive"],
  ["secret", "address", 4, "home_situation"],
  ["police", "arrest", 5, "criminal"],
  ["origin", "descent", 3, "ethnicity"],
  ["from", "country", 4, "ethnicity"],
  ["feels", "gender", 5, "sexual"],
  ["money", "unpaid", 5, "financial"],
  ["live>", "place", 5, "home_situation"],
  ["measure>", "number", 4, "test"],
  ["measure", "grade", 3, "test"],
  ["measure>", "roman", 4, "test"],
  ["advice", "level", 4, "school_sensitive"],
  ["weak", "skill", 4, "symptom"],
  ["mood", "often", 3, "symptom"],
  ["friends", "none", 4, "behaviour"],
  ["see", "bad", 4, "symptom"],
  ["weapon", "carry", 5, "criminal", true],
  ["substance", "deal", 4, "behaviour", true],
  ["faith", "practise", 4, "religion"],
  ["treated", "carer", 5, "treatment"],
  ["punish", "why", 3, "school_sensitive"],
  ["nude", "spread", 6, "behaviour", true],
  ["bully", "onli", 5, "behaviour"],
  ["shabby", "dirty", 4, "home_situation"],
  ["home", "alone", 3, "home_situation"],
];
