/** Adjectives of countries, by the ids of the tables of countries: English ones, and stems of Russian ones. */
const TABLE = `US|american|американ
GB|british|британ
RU|russian|российск русск
CN|chinese|китайск
DE|german|германск немецк
FR|french|французск
IT|italian|итальянск
ES|spanish|испанск
JP|japanese|японск
KR|korean|южнокорейск корейск
KP||северокорейск
IN|indian|индийск
PK|pakistani|пакистанск
AF|afghan|афганск
IQ|iraqi|иракск
IR|iranian|иранск
IL|israeli|израильск
PS|palestinian|палестинск
SY|syrian|сирийск
TR|turkish|турецк
EG|egyptian|египетск
LY|libyan|ливийск
SA|saudi|саудовск
CA|canadian|канадск
MX|mexican|мексиканск
BR|brazilian|бразильск
AR|argentine argentinian|аргентинск
CL|chilean|чилийск
CO|colombian|колумбийск
VE|venezuelan|венесуэльск
CU|cuban|кубинск
PE|peruvian|перуанск
AU|australian|австралийск
NZ||новозеландск
IE|irish|ирландск
UA|ukrainian|украинск
BY|belarusian|белорусск
PL|polish|польск
CZ|czech|чешск
SK|slovak|словацк
HU|hungarian|венгерск
RO|romanian|румынск
BG|bulgarian|болгарск
RS|serbian|сербск
HR|croatian|хорватск
GR|greek|греческ
SE|swedish|шведск
NO|norwegian|норвежск
DK|danish|датск
FI|finnish|финск финляндск
NL|dutch|нидерландск голландск
BE|belgian|бельгийск
CH|swiss|швейцарск
AT|austrian|австрийск
PT|portuguese|португальск
NG|nigerian|нигерийск
KE|kenyan|кенийск
SO|somali|сомалийск
ET|ethiopian|эфиопск
SD|sudanese|суданск
GH|ghanaian|ганск
ZA||южноафриканск
TH|thai|таиландск тайск
VN|vietnamese|вьетнамск
PH|filipino philippine|филиппинск
ID|indonesian|индонезийск
MY|malaysian|малайзийск малайск
SG|singaporean|сингапурск
TW|taiwanese|тайваньск
MN|mongolian|монгольск
NP|nepalese|непальск
BD|bangladeshi|бангладешск
MM|burmese|бирманск мьянманск
KH|cambodian|камбоджийск
LB|lebanese|ливанск
JO|jordanian|иорданск
YE|yemeni|йеменск
KW|kuwaiti|кувейтск
QA|qatari|катарск
MA|moroccan|марокканск
DZ|algerian|алжирск
TN|tunisian|тунисск
WS|samoan|
KZ|kazakh|казахстанск казахск
UZ|uzbek|узбекск узбекистанск
KG|kyrgyz|киргизск кыргызстанск
TJ|tajik|таджикск таджикистанск
TM||туркменск
GE|georgian|грузинск
AM|armenian|армянск
AZ|azerbaijani|азербайджанск
MD|moldovan|молдавск
LT|lithuanian|литовск
LV|latvian|латвийск
EE|estonian|эстонск`;

/** The id of the country that an adjective belongs to, by the English word or the Russian stem, in lower case. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(TABLE.split('\n').flatMap(line => {
  const [id = '', en = '', ru = ''] = line.split('|');
  return `${en} ${ru}`.split(' ').filter(Boolean).map(word => [word, id] as const);
}));
