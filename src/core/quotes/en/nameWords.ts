/*
 * English words that tell where a name begins and ends in a noun phrase.
 */

/** Words that join the parts of a name: "Department of Health and Human Services". */
export const JOINERS = new Set(['of', 'for', 'the', 'and', 'de', 'la', 'van', 'der', 'von', 'bin', 'al', 'del', 'dela', 'da', 'di', 'el', 'on', 'in']);

/** Words that a body's name is made with: "University of Oxford". */
export const ORGANIZATION_WORDS = new Set(('university department ministry bank house council board bureau institute committee commission court office agency association society union federation organization organisation school college ' +
  'service services center centre academy foundation league party church police fund museum hospital corps army navy institution network group club authority administration chamber assembly parliament congress senate').split(' '));

/** Papers whose article belongs to the name: "The Guardian". */
export const ARTICLE_KEPT = new Set('guardian times atlantic economist independent sun telegraph hindu intercept hill verge onion wire conversation age australian'.split(' '));

/** Words behind a subject that are no part of it: "Residents [there] said", "They [then] equipped". */
export const TRAILING = new Set('then there here also likewise now today yesterday still later soon once again'.split(' '));

/** Possessives that belong to a name: "People's Daily", "Women's Institute". */
export const PARTS_OF_NAMES = new Set("people women men children king queen st lloyd moody workers farmers veterans teachers students".split(' '));

/** Pronouns behind a preposition: "according to her". */
export const OBJECT_PRONOUNS = new Set(['him', 'her', 'them', 'me', 'us']);

/** What stands behind "news" and a name: "the Interfax news agency". */
export const NEWS_BODIES = new Set(['agency', 'service', 'channel', 'network', 'website', 'site', 'outlet', 'organization', 'organisation', 'portal']);
