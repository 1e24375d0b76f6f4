import type { Item } from '../outline.ts';

/*
 * English words by what they can be in a clause. There is no dictionary: closed classes are listed, the rest goes by its ending and by capitals.
 */

const FINITE = new Set(('is are was were am be been has have had does do did will would shall should can could may might must cannot ' +
  "isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't " +
  'became began broke brought built bought came caught chose cost cut did died drew drove fell felt fled flew fought found gave went got grew held hit hurt kept knew laid led left lent let lost made met paid put ran rose saw ' +
  'sold sent set shot shut sat slept spent spread stood stole struck swept took taught threw won wore wrote says said told goes gives makes takes gets comes needs wants means seems remains includes appears allows ' +
  'lies lies sits stands runs begins began ends works lives plays leads holds keeps shows becomes brings follows requires continues faces causes').split(' '));
const NO_PAST = new Set('hundred need seed speed feed bed red united indeed embed breed weed shed sacred naked wicked kindred infrared alleged'.split(' '));
const CAPITAL = /^\p{Lu}/u; // "Smith", "BBC"; not "smith"
const TIME = new Set(('monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow tonight morning afternoon ' +
  'evening night noon midnight week month year weekend day').split(' '));

/** Predicates ask of any place in a region: behind its last item there is nothing, and nothing is none of these. */
export function isCapital(item: Item | undefined): boolean {
  return item?.kind === 'word' && CAPITAL.test(item.text);
}

/** Whether the word looks like a verb that carries a clause: an auxiliary, a listed past, or what ends in -ed. */
export function isVerbish(item: Item | undefined): boolean {
  return item?.kind === 'word' && (FINITE.has(item.lower) || (item.lower.length > 4 && item.lower.endsWith('ed') && !NO_PAST.has(item.lower) && !isCapital(item)) || item.lower.endsWith("n't"));
}

export function isTime(item: Item | undefined): boolean {
  return (item?.kind === 'word' && TIME.has(item.lower)) || item?.kind === 'number';
}

export function isAdverb(item: Item): boolean {
  return item.kind === 'word' && item.lower.length > 4 && item.lower.endsWith('ly') && !isCapital(item) && item.lower !== 'family' && item.lower !== 'italy' && item.lower !== 'assembly' && item.lower !== 'ally';
}

const AUXILIARY = /^(?:is|are|was|were|am|has|have|had|will|would|can|could|may|might|must|should|shall|do|does|did|cannot|isn't|aren't|wasn't|weren't|won't|wouldn't|can't|couldn't|don't|doesn't|didn't|hasn't|haven't|hadn't)$/u; // "would"; not "woulds"

export function isAuxiliary(item: Item): boolean {
  return item.kind === 'word' && AUXILIARY.test(item.lower);
}
