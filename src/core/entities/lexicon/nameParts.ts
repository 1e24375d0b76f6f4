import { stemOf } from '../../morphology/stem.ts';

const keys = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean).map(stemOf));

/** Words that follow a company's own name and tell it from no other: "Meta Platforms" is Meta; "Alibaba Cloud" is not Alibaba. */
export const GENERIC_TAILS = keys(`inc corp corporation co company ltd limited llc plc group holdings holding platforms technologies technology international global ag sa se gmbh nv
  air aviation aerospace automotive motor oil gas foods pharma pharmaceuticals software studios records capital partners insurance management society
  industries enterprises brands labs news newspaper magazine agency foundation club party networks systems motors airlines airways bank energy media entertainment pictures games
  robotics construction semiconductor semiconductors electronics chemicals chemical steel mining minerals metals petroleum telecom telecommunications communications interactive digital
  solutions logistics shipping lines cruises railways transport healthcare therapeutics biotech biosciences biologics instruments ventures securities financial realty properties homes hotels resorts
  stores supermarkets brewing breweries beverages farms textiles apparel publishing broadcasting films productions animation
  групп группа холдинг компания корпорация банк партия агентство и and the of`);

/** Words that alone stand for the body that was named in full: "Senate", «Конгресс». */
export const PARTS_OF_NAMES = keys(`senate congress parliament assembly council commission court committee ministry department agency house knesset pentagon cabinet bureau university
  college academy union league federation fund bank board authority army navy church society association institute hospital party foundation
  сенат конгресс парламент дума рада совет комиссия суд комитет министерство ведомство агентство палата правительство университет академия институт союз лига федерация фонд банк церковь партия прокуратура фракция`);

/** Small words inside persons' names, as written: «Мухаммед ибн Салман», "Bill de Blasio". */
export const PERSON_PARTICLES: ReadonlySet<string> = new Set(`de da di del della dela du dos van von der den ter ten bin ibn bint al el
  де да ди дель делла дю дос ван фон дер ден тер бин ибн бен ва оглы кызы`.split(/\s+/u));
