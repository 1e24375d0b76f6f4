import type { Words } from './language.ts';

/** English words that more than one detector asks for. */
export const en: Words = {
  abbreviations: new Set(('mr mrs ms dr prof rev hon st sr jr gen lt col maj capt cmdr sgt cpl adm gov sen rep pres supt det insp ' +
    'vs etc no nos vol fig ed eds p pp approx est dept univ assn bros co corp inc ltd plc llc l.l.c u.s u.k u.n e.u d.c e.g i.e a.m p.m cf al v ph.d m.d b.a m.a ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ave blvd rd mt ft lb lbs oz mph').split(' ')),
  closingAbbreviations: new Set('jr sr etc co corp inc ltd plc llc u.s u.k u.n e.u d.c a.m p.m al st ft lb lbs oz mph rd ave blvd ph.d m.d b.a m.a'.split(' ')),
  sentenceStarters: new Set(('a about according after all also although an and another any as at because before both but by despite during each earlier even every few ' +
    'following for from he her here his how however i if in instead into it its last later many meanwhile more most my nearly no not now of on once one only ' +
    'or other our over several she since so some such that the their them then there these they this those though through to today under until upon ' +
    'was we were what when where whether which while who why with without yesterday yet you').split(' ')),
  reportingVerbs: new Set('said says asked asks added told wrote writes tweeted replied shouted wondered recalled joked warned demanded exclaimed insisted'.split(' ')),
};
