/**
 * The words of our pass-phrases: short, known to everyone, easy to say and to hear. Left out are words that sound like another one, words with
 * ei/ij or au/ou, most English spellings, names, and words nobody wants in a mail to parents. No word is another with one letter changed.
 * Chosen by hand from words that occur in Common Voice's Dutch sentences (CC0); the list may grow, never below 852 words (64 bits).
 */
export const words: readonly string[] = `
aanbod aandacht aandeel aaneen aangeven aankomst aanleg aanpak aanraken aantal aapjes aardappel aarzelen abrikoos achtbaan achterin
achterom adelaar adem adres advies afdeling afdruk affaire affiche afloop afpakken afremmen afrit afslag afspraak afstand afval
afvegen afwas agenda airbag akkers album alfabet algemeen alinea alsnog amandel ananas angel anker anoniem antieke apart apparaat
appel april arena armatuur armband artikel artsen asfalt asperge avond baan baasje badjas badkamer bagage bakermat bakfiets bakker
balans balie balkon balletje bamboe banaan banjo banket barman barst basilicum basis bedank bedrag beeldje beer beetje begin begrip
behendig bekeek beletsel beleving beloning benzine berg bestuur beton beugel beukenoot beurs beweging bezem bezoek bidon biefstuk
biggetje bioloog blaast blad blaft blikjes bloemen bloemkool bloempot bloesem blokken blond blozen bodem boek bolwerk bondig bonus
boomgaard boomhut boomstam boor bootje borduren borrel bosbes bosrand boter boven branden brandweer breed breken brengt brief
broccoli broeders bron brood brug bruin budget buik buiten bundel buren bushalte buurland buurman buurt cello dagboek dakgoot dakje
dakpan dakraam damspel dansen darts debat dekking dessert details deuren deurmat diagram diepgang diesel digitaal dimmen dinsdag
diploma doekje doel dollar donderdag doolhof doorn doorslag doos dopje dorp draad draagtas draait drankje driehoek dromen droogrek
droom drop druif druk drumstel druppels duikbril duinpan eekhoorn eendje eenzaam eetlepel eetzaal elegante elleboog embleem envelop
ervaring erwtjes esdoorn etappe etentje etiket euro ezel fabriek fakkel familie fanfare fantast februari feest fiets figuur files
film filosoof flamingo flessen flink flits fluiten folders fonkelen formule fornuis forum fraai framboos frietjes frisse frituur
fruit gaatje galant galop gangpad ganzen garage garnalen gebruik gemak gember genezing gesprek geur gevoel geweldig gewoon gezellig
giet giraffe gitaar glaasje glas gletsjer glimlach goed golfbal gooien gordels grafiek grapje grappig grasveld gratis grenzen
greppel groente groep haaien hangbrug hangmat harnas harp hartslag havens haver hazelnoot heldin helft helium helling helm helpen
hemd hemel hengst herberg herstel heuvel hoesje honkbal hoofd hoog hooiberg hooivork hoopvol hoorntje horen horizon horloge hotdogs
hotel huis huizen hulp ineens ingang inkt inpakken isolator jaar jager januari jarig jasje jubileum juni jurk juwelen kaarsen kaart
kabel kabinet kachel kaft kajak kalender kalk kalmte kameel kamer kampvuur kanaal kanarie kantoor kapper kapstok kassa kastanje
kasteel katoen keerpunt kelder kerel kermis kern kerstboom kerstmis ketting keuken keuze kibbelen kiezen kikker kilo kind kiwi
kladblok klarinet klasse klassiek klaver kleding kleedjes kleur klimaat klimop klompen klontje kloof klooster kluis knippen knoflook
knopen knotje knuffel koala koekjes koekoek koelkast koers koffer koffie koken kokosnoot komkommer komma kompas koning kooi koolstof
koordje korenveld kostuum kraan kraken krant krekel kreuk kristal krokodil kruidnoot kruiken kruising kruiwagen krullen kuchen kudde
kuiltjes kussen kuststad kusttram kwartaal kwartet kwast kweken kwik lakens lamp landgoed landkaart lantaarn laptop lavendel lawine
leden leeslamp leeuwen lekkerst lente lenzen lepeltje leraar letters leuk leuning levendig levering lichaam liedjes lieveheer lift
limonade linde lokaal loket loods loon loopbaan maandag maanden madelief magie mailtje mango mapje mariene medaille medium meel
meester meeuw melk meloen memorie menu merrie metaal meter meubels minuten mistbank model moeder molen monster montuur mopjes
mosterd motief motto munten muntstuk musea museum muts muziek naald naartoe nadenken nagels najaar namiddag natuur navel nederig
neef neerslag netje netwerk neus nichten nikkel nomade noord nootjes notendop notitie oefening oester offerte olie olifant omelet
omloop omroepen omwegen ontwerp oogst ooievaar oorbel open opera opladen opnemen oprit opstaan optimaal opzoeken oranje orchidee
orgel orkaan orkest otter overdag overgang overhemd overleg ozonlaag paars paashaas pagina pakket paling palmboom papegaai paraplu
parasol pardon parels park paspoort passen pasta patat patroon penseel pensioen peper periode perron persoon perziken petfles piano
pilaar piloot pinguin pinpas pioen pionnen pistache pizza plaats plafond plakband platina plek ploegt plot poeslief poetsen pompoen
poolster popcorn poppen populier portret post potje potlood praat praten premie pretpark profiel program prooi publiek puzzel
raadsel raam rabarber radio raket randje rasp rechtop regenboog regenbui regenjas regio rekening rekensom ribben ridders riem rieten
ring ritjes ritme rode roebel rolluik roltrap roman rommel romp rooster rotsen rozen rubriek rugtas rugzak ruimte rups rustdag saai
salade salami sandalen schaap schaduw schakel schattig schelp schema schilder schildpad schip schoen scholing schommel school
schotel schreeuw schroef schuif sensor serenade servet sjaal skilift skipas slaapzak slangen slapen slee sleutel slinger sloten
smaak sneeuw snor soja sokken soldaten spar specht spelen spiegel spinazie spinnen spiraal sponsje spoor sporen spotjes spreek
spreken springen sprong sprookje spuitbus spullen stap station steden steeg steenweg stekker stelling stempel steun stoel stof
stokbrood stokje stopbord storm straat strand streep stroming stroom struiken studie stuk stuur stuwdam suiker surfen sushi tablet
tafel tafereel talent team teken tekst telefoon tempo tennis tent tevreden titanium tocht toekomst toendra toerisme toestel tomaten
toonbank tosti trainen trams trommels trompet trui tuin turnzaal uitgang uitzicht uurtje uurwerk vader vakantie vanavond vangrail
vanille vannacht varkens veld velgen veranda verf veters veulen vierkant villa vinden vingers vinkje viool virtuele visnet vissers
vlaggen vlammen vlinder vloer voeding voedsel voertuig voetbal voeten voetpad vogelhuis vogels voorjaar voornaam vrede vredig vreugd
vrienden vruchten vulkaan vullen vuurtoren wafels wagens wagon walnoot walrus walsen walvis wandelen wandelpad wasbak wasbeer wasrek
water wegdek wekker weldra welkom wereld werk wesp wieg wieken wieltjes wigwams windmolen winkel winnaars winter woensdag wolf
wolken wonder wortels zadel zaklamp zalm zandbank zaterdag zebrapad zeehond zeeleeuw zeep zeevaart zeldzaam zeppelin zetel zilver
zink zitzak zoet zolder zomer zondag zonlicht zonnige zoontje zorgen zuiden zuster zuurstof zwaluw zwembad zwemmen
`
  .trim()
  .split(/\s+/);
