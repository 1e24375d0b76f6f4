import { once } from '../../once.ts';

/** Adjectives of nationality and the country that they are of, as news calls it; several names of one country with a bar. */
const TABLE = `afghan Afghanistan;albanian Albania;algerian Algeria;american United States|US|U.S.|USA|America;angolan Angola;argentine Argentina;argentinian Argentina;armenian Armenia;australian Australia;austrian Austria;
azerbaijani Azerbaijan;azeri Azerbaijan;bahraini Bahrain;bangladeshi Bangladesh;belarusian Belarus;belgian Belgium;bolivian Bolivia;bosnian Bosnia and Herzegovina|Bosnia;brazilian Brazil;
british United Kingdom|UK|U.K.|Britain|Great Britain;bulgarian Bulgaria;burmese Myanmar|Burma;cambodian Cambodia;cameroonian Cameroon;canadian Canada;chadian Chad;chilean Chile;chinese China|People's Republic of China;
colombian Colombia;congolese Democratic Republic of the Congo|DRC|Congo;croatian Croatia;cuban Cuba;cypriot Cyprus;czech Czech Republic|Czechia;danish Denmark;dominican Dominican Republic;dutch Netherlands|Holland;ecuadorian Ecuador;
egyptian Egypt;emirati United Arab Emirates|UAE;english England;eritrean Eritrea;estonian Estonia;ethiopian Ethiopia;fijian Fiji;filipino Philippines;finnish Finland;french France;georgian Georgia;german Germany;ghanaian Ghana;
greek Greece;guatemalan Guatemala;haitian Haiti;honduran Honduras;hungarian Hungary;icelandic Iceland;indian India;indonesian Indonesia;iranian Iran;iraqi Iraq;irish Ireland|Republic of Ireland;israeli Israel;italian Italy;
ivorian Ivory Coast;jamaican Jamaica;japanese Japan;jordanian Jordan;kazakh Kazakhstan;kenyan Kenya;kosovar Kosovo;kuwaiti Kuwait;kyrgyz Kyrgyzstan;laotian Laos;latvian Latvia;lebanese Lebanon;libyan Libya;lithuanian Lithuania;
malaysian Malaysia;maldivian Maldives;malian Mali;maltese Malta;mauritanian Mauritania;mexican Mexico;moldovan Moldova;mongolian Mongolia;montenegrin Montenegro;moroccan Morocco;mozambican Mozambique;nepali Nepal;nepalese Nepal;
nicaraguan Nicaragua;nigerian Nigeria;norwegian Norway;omani Oman;pakistani Pakistan;palestinian Palestine;panamanian Panama;paraguayan Paraguay;peruvian Peru;philippine Philippines;polish Poland;portuguese Portugal;qatari Qatar;
romanian Romania;russian Russia|Russian Federation;rwandan Rwanda;salvadoran El Salvador;samoan Samoa;saudi Saudi Arabia;scottish Scotland;senegalese Senegal;serbian Serbia;singaporean Singapore;slovak Slovakia|Slovak Republic;
slovenian Slovenia;somali Somalia;spanish Spain;sudanese Sudan;swedish Sweden;swiss Switzerland;syrian Syria;taiwanese Taiwan;tajik Tajikistan;tanzanian Tanzania;thai Thailand;tunisian Tunisia;turkish Turkey|Türkiye;turkmen Turkmenistan;
ugandan Uganda;ukrainian Ukraine;uruguayan Uruguay;uzbek Uzbekistan;venezuelan Venezuela;vietnamese Vietnam;welsh Wales;yemeni Yemen;zambian Zambia;zimbabwean Zimbabwe`;

const countries = once((): ReadonlyMap<string, readonly string[]> => new Map(TABLE.split(';').map(entry => {
  const [adjective, names] = entry.trim().split(/ (.*)/su) as [string, string];
  return [adjective, names.split('|')];
})));

/** The names of the country that an adjective in lower case is of: "german" is of Germany; none for another word. */
export function countryOf(adjective: string): readonly string[] {
  return countries().get(adjective) ?? [];
}
