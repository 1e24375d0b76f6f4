/** English words that tell what a name beside them is, all in lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Titles before a person's name, outside the span. */
export const TITLES_EN = set(`mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady madam president vice-president vice prime minister premier chancellor senator sen
  sen. representative rep rep. congressman congresswoman congressmember governor gov gov. mayor secretary attorney general judge justice chief king queen prince princess emperor sultan
  pope cardinal archbishop bishop rabbi imam sheikh reverend rev father sister brother captain capt colonel col lieutenant lt sergeant sgt major admiral commander marshal detective inspector officer
  superintendent sheriff constable deputy director chairman chairwoman chairperson chair ceo spokesman spokeswoman spokesperson leader coach manager founder co-founder editor author actor actress singer
  rapper musician composer artist activist lawyer journalist reporter analyst economist scientist physicist astronaut pilot driver striker midfielder goalkeeper defender candidate councillor councilman
  councilwoman councilor commissioner ambassador envoy ayatollah duke duchess baron earl count republican democrat mp speaker former acting interim incumbent then ex-president treasurer undersecretary
  foreign defence defense finance health interior home affairs assistant senior co-author researcher biologist player teammate captain trainer producer designer skipper opener quarterback pitcher mufti mme mlle monsieur emeritus swami maharaj maulana mullah sheikha crown-prince`);

/** Further offices and trades, which tell what somebody is but do not announce a name as titles do. */
export const ROLES_EN = set(`assemblyman assemblywoman alderman selectwoman freshman councilmember official prosecutor eyewitness witness legislator lawmaker undergraduate student selectman coroner curator principal dean provost lecturer nurse surgeon engineer expert astronomer meteorologist
  administrator superintendent secretary-general director-general commandant vice-chair dispatcher geochemist geologist historian specialist strategist columnist correspondent photojournalist broadcaster owner partner
  professor fellow member owner chancellor contributor critic campaigner organizer organiser survivor resident neighbor neighbour veteran`);
/** Kin and company: roles as well. */
export const KIN_EN = set(`wife husband son daughter mother father widow widower partner girlfriend boyfriend uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother son-in-law daughter-in-law stepfather
  stepmother fiancé fiancée ex-wife ex-husband friend colleague parent physician attendee voter student broadcaster filmmaker chef farmer teacher contestant executive officer co-chair runner sprinter swimmer boxer golfer poet painter sculptor comedian presenter host anchor commentator
  pundit referee jockey cyclist wrestler gymnast skater footballer cricketer batsman bowler winger head boss premier mep cleric monk rebel warlord suspect defendant plaintiff gunman victim patient singer-songwriter`);
/** Words before an office that narrow it. */
export const ROLE_MODIFIERS_EN = set(`former current then ex acting interim retired regional state federal local police district county national provincial study city party army military navy press lead opposition senior fire health
  union emergencies foreign home deputy assistant vice independent republican democratic conservative labour liberal chief first second executive general managing political economic legal human medical editorial special
  federal presidential parliamentary congressional academic popular famous fellow longtime assembly senate`);

/** Last words of an organisation's name. */
export const ORG_TAILS_EN = set(`inc inc. corp corp. corporation ltd ltd. llc plc co co. company group holdings bank fund foundation institute institution university college school academy association
  society union federation confederation league club team party committee commission council court ministry department agency authority bureau office service services administration
  parliament assembly congress senate army navy force forces police guard organization organisation alliance coalition front movement network times post journal gazette herald tribune telegraph news
  daily weekly magazine press media television radio airlines airways air motors technologies technology systems software labs laboratories laboratory pharmaceuticals energy petroleum industries
  international partners capital ventures church centre center museum orchestra theatre united city fc f.c. athletic rovers wanderers broncos giants lakers studios pictures records entertainment
  consortium initiative board cabinet directorate secretariat unit command brigade battalion regiment militia tribunal registry observatory trust chamber firm caucus conference senate hotels stores
  democrats republicans greens rangers warriors bulls bears lions tigers eagles hawks sox yankees mets dodgers knights panthers saints patriots cowboys dolphins devils wolves kings stars`);

/** First words of "X of Y" that name an organisation. */
export const ORG_HEADS_EN = set(`university college institute department ministry bank house bureau council court board office academy association church league union chamber centre center school society federation
  museum organization organisation committee commission agency confederation federation royal national international supreme high federal european world central democratic republican liberal socialist`);
export const OF_HEADS_EN = set(`university college institute department ministry bank house bureau council court board office academy association church league union chamber centre center school society federation
  museum organization organisation committee commission agency confederation college movement party front army bill statue battle republic isle kingdom gulf strait bay cape sea state city commonwealth declaration
  treaty museum knights sons daughters secretariat`);

/** Last words of a place's name. */
export const PLACE_TAILS_EN = set(`river lake sea ocean island islands bay gulf strait mountain mountains mount valley desert canyon forest park beach coast peninsula street avenue road boulevard square bridge tunnel
  airport station hospital stadium arena hall palace castle tower prison jail cathedral temple mosque county province district state territory city town village hill hills heights springs creek falls port harbor harbour
  plaza canal highway reef cape base airbase garden gardens building theater dam volcano glacier region republic kingdom empire`);
export const PLACE_HEADS_EN = set('mount lake cape gulf strait bay isle port fort lake river north south east west northern southern eastern western central new san santa los las saint st st. el upper lower greater');
export const WORK_TAILS_EN = set('act bill treaty agreement accord accords protocol constitution report amendment declaration law charter convention resolution pact plan programme program project code manifesto');
export const EVENT_TAILS_EN = set('war olympics olympiad games cup championship championships tournament festival summit conference prix grand-prix open marathon masters revolution uprising massacre crisis day awards election elections referendum hurricane series bowl finals expo riots');
export const PRODUCT_TAILS_EN = set('telescope rover spacecraft satellite missile rocket engine phone browser app aircraft jet helicopter tank rifle console processor shuttle probe');
/** Class words before a name: "the company X", "the city of X". */
export const ORG_BEFORE_EN = set('company organisation daily weekly journal website thinktank think-tank union watchdog brewery label studio startup supermarket conglomerate militia faction troupe choir orchestra firm group newspaper magazine agency network broadcaster party club startup start-up manufacturer maker bank university charity organization organisation band carrier airline retailer developer publisher');
export const PLACE_BEFORE_EN = set('city town village province district county island region suburb capital state municipality');
export const PRODUCT_BEFORE_EN = set(`app smartphone phone software game model rocket missile spacecraft satellite ship vessel submarine ferry aircraft browser vaccine drug boat console telescope rover probe
  yacht trawler tanker freighter liner destroyer frigate cruiser battleship carrier warship schooner videogame chatbot laptop tablet processor chip gadget helicopter airliner jet plane bomber fighter drone airship sedan suv
  hatchback motorcycle locomotive supercomputer robot antibiotic medication drugs medicine cryptocurrency website platform`);
/** Right after a name, in small letters: "a Falcon Heavy rocket", "the Bramble app". */
export const PRODUCT_AFTER_EN = set(`rocket spacecraft capsule missile jet airliner helicopter submarine smartphone smartphones app console rifle vaccine browser software processor chatbot convertible sedan suv hatchback
  motorcycle drone rover lander orbiter telescope`);
/** Heavenly bodies: locations. */
export const SKY_BEFORE_EN = set('planet exoplanet constellation asteroid comet galaxy nebula star');
/** Works that are named without quotation marks as well: "the film Alien". */
export const FILM_BEFORE_EN = set('film movie novel album sitcom documentary musical videogame miniseries thriller');
export const WORK_BEFORE_EN = set(`film movie book novel album song single show documentary play opera musical series episode poem report sitcom miniseries memoir autobiography biography essay painting sculpture portrait comedy
  drama thriller soap anthem hymn ballet symphony podcast sequel prequel blockbuster manga anime comic trilogy`);
export const EVENT_BEFORE_EN = set('hurricane typhoon cyclone storm');
/** Storms have the word in their name: "Hurricane Dorian". */
export const STORMS_EN = set('hurricane typhoon cyclone storm');
/** Ships have these before their names, inside the span. */
export const SHIP_PREFIXES_EN = set('uss hms mv rv ss hmas hmcs ins usns rms');
/** Last words of newspapers and the like that are named with their article, at the start of a sentence too. */
export const NAMED_WITH_ARTICLE_EN = set('times post guardian independent telegraph atlantic economist herald tribune observer intercept lancet verge mirror beatles');
/** Verbs whose subject is mostly a person. */
export const SPEECH_EN = set(`said says told added stated wrote explained argued noted claimed announced tweeted commented remarked insisted warned asked replied believes thinks admitted confirmed denied declined testified died`);
export const PLACE_PREPOSITIONS_EN = set('in from near at across outside throughout toward towards inside around to into');

/** Nationalities, languages, creeds, days, months: a capital, but no name. */
export const NO_NAMES_EN = set(`i image photo video file samoan samoans monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec am pm gmt utc est edt pst bst cet est.
  american americans british briton britons english french frenchman russian russians chinese german germans italian italians spanish spaniards japanese korean koreans indian indians pakistani pakistanis afghan afghans
  iraqi iraqis iranian iranians israeli israelis palestinian palestinians syrian syrians turkish turks turk egyptian egyptians libyan libyans saudi saudis arab arabs kurdish kurds kurd canadian canadians mexican
  mexicans brazilian brazilians argentine argentinian argentinians chilean chileans colombian colombians venezuelan venezuelans cuban cubans australian australians scottish welsh irish european europeans african
  africans asian asians ukrainian ukrainians polish poles czech slovak hungarian hungarians romanian romanians bulgarian bulgarians serbian serbs serb croatian croats greek greeks swedish swedes norwegian norwegians
  danish danes finnish finns dutch belgian belgians swiss austrian austrians portuguese nigerian nigerians kenyan kenyans somali somalis ethiopian ethiopians sudanese ghanaian vietnamese thai thais filipino filipinos
  indonesian indonesians malaysian malaysians singaporean taiwanese tibetan mongolian nepalese nepali bangladeshi burmese cambodian lebanese jordanian yemeni kuwaiti qatari emirati moroccan algerian tunisian jamaican haitian
  peruvian bolivian ecuadorian soviet islamic islamist islamists muslim muslims christian christians jewish jews jew catholic catholics protestant protestants orthodox hindu hindus buddhist buddhists sunni shia shiite
  democrat democrats republican republicans latina latinas texan texans californian californians montanan montanans floridian floridians londoner londoners parisian parisians alaskan alaskans hawaiian hawaiians virginian virginians tory bolshevik bolsheviks zionist communist communists nazi nazis marxist latin latino latinos hispanic caucasian mr mrs ms dr god internet web covid-19 coronavirus covid hiv aids sars ebola flu dna rna tv ceo
  cto cfo mp mps pm vip gdp gps usb dvd vpn cctv iq id pdf q&a faq ok ufo north south east west northern southern eastern western midwest phd ba ma bsc ii iii iv vi vii viii ix xi xii`);

/** Capitalised words that begin a sentence, and nothing more. Added to the plain words of the generated table. */
export const FIRST_WORDS_EN = set(`the a an this that these those it its he she they we you his her their our your my in on at by for from with without of to as but and or nor so yet if when while after before since until
  although though because however meanwhile moreover furthermore therefore thus also then there here what who which where why how whether not no yes all both each every some any many most more less few several
  one two three four five six seven eight nine ten hundreds thousands millions according despite during following under over about above between against among through throughout within along across amid
  earlier later today yesterday tomorrow now once only just even still again never ever already almost such same other another much`);
