/** English words that names of several words are known by. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Last words of votes that are named with their year, in lower case. */
export const ELECTIONS_EN = set('election elections caucus caucuses referendum');
/** The same for what needs a name of its own beside the year. */
export const SEASONS_EN = set('season championship championships olympics paralympics games pandemic');
/** Small words inside: "2020 United States presidential election". */
export const ELECTION_WORDS_EN = set(`presidential general federal parliamentary legislative local state municipal mayoral gubernatorial senate european midterm mid-term special primary democratic republican snap leadership
  hurricane typhoon football union league world summer winter influenza of and`);
/** Makers whose things are named by a number, as written. */
export const MAKERS_EN = set(`Boeing Airbus Cessna Bombardier Embraer Beechcraft Gulfstream Fokker Sukhoi Antonov Ilyushin Tupolev Bell Sikorsky Nakajima Mitsubishi Lockheed McDonnell Falcon Ariane Volvo Audi Peugeot Renault
  Mazda Soyuz Vostok Voskhod Shenzhou Leopard Galaxy Pixel PlayStation Xbox Windows iPhone iPad Android Model Galaxy Nexus Ryzen GeForce Kinect Learjet Piper Dassault Eurocopter Kamov Mil`);
/** Letters that aircraft and arms have before their number, as written. */
export const MACHINES_EN = set('AR AK B M F A C T MiG Su Tu Il An Yak Mi Ka UH AH CH MH MQ RQ SA S P KC E EA V U SR BM BMP BTR DC MD CRJ ERJ ATR R');
/** What goes on after the number. */
export const MODEL_TAILS_EN = set('Max MAX Dreamliner Pro Plus Ultra Mini ER LR Neo Heavy');
