import type { Passage } from '../../passage.ts';
import type { Resources } from '../../resources.ts';
import type { Span } from '../../span.ts';
import { contentSpan, type Draft, readsAsName, typeOfContent } from '../draft.ts';
import { type Item, readRegions, type Region } from '../outline.ts';
import type { Construction } from '../statement.ts';
import { type EnglishCue, findEnglishCues } from './cues.ts';
import { AFTER_VERB, CLAUSE_WORDS, DETERMINERS, LEADS, LISTENERS, PREPOSITIONS, PRONOUNS, VIA } from './lexicon.ts';
import { type EnglishSource, phraseFrom, sourceIn, subjectEnding } from './nounPhrase.ts';
import { isAdverb, isAuxiliary, isCapital, isTime, isVerbish } from './words.ts';

const DASHES = new Set(['—', '–', '-', '―']);
const NOTHING: readonly string[] = [];
const COORDINATORS = new Set(['and', 'but', 'while', 'whereas', 'although', 'though', 'yet', 'or']);

interface Reading {
  readonly passage: Passage;
  readonly region: Region;
  readonly items: readonly Item[];
  readonly cues: readonly EnglishCue[];
  /** Sources found so far in the region, by the item where their cue begins: what a verb without a subject of its own goes back to. */
  readonly sources: { readonly at: number; readonly source: EnglishSource }[];
  /** Reports that another report passes on: "Reuters reported a source said". */
  readonly relayed: Set<EnglishCue>;
  readonly stop: number;
  readonly drafts: Draft[];
}

/** No sentence has more reports; each is held against those behind it, so that a line of a thousand would take the square of that. */
const MOST_CUES = 100;

/** Proposes the statements of an English passage. The same words may be proposed more than once, by different rules. */
export function proposeEnglish(passage: Passage, _resources: Resources): Draft[] {
  const drafts: Draft[] = [];
  for (const region of readRegions(passage)) {
    const { items } = region;
    const reading: Reading = { passage, region, items, cues: findEnglishCues(items).slice(0, MOST_CUES), sources: [], relayed: new Set(), stop: endOf(items), drafts };
    for (const cue of reading.cues) {
      if (cue.kind === 'source') accordingTo(reading, cue);
      else if (cue.kind === 'adverb') reportedly(reading, cue);
      else if (cue.kind === 'noun') nounClause(reading, cue);
      else reportedBy(reading, cue);
    }
    quotesOf(reading);
    headline(reading);
  }
  return drafts;
}

/** "Trump: We will win": a line without a full stop that names its source in front. */
function headline(r: Reading): void {
  const { items, region, passage } = r;
  if (region.depth > 0 || region.start > 0 || region.end < passage.text.length || items.length > 26 || items[items.length - 1]!.lower === '.') return;
  const colon = items.findIndex(item => item.lower === ':');
  if (colon < 1 || colon > 5 || colon + 2 >= items.length || !items.slice(0, colon).every(item => isCapital(item))) return;
  const span = contentSpan(items, colon + 1, items.length);
  const source = sourceIn(items, 0, colon, 'subject-left', 1);
  if (!span || !source) return;
  r.drafts.push(draftOf(r, 'colon', typeOfContent(items, colon + 1, items.length, passage.text, () => false), [span], null, source, [], ['headline', source.source.kind, hasVerb(items, colon, items.length) ? 'verb' : 'no-verb']));
}

function endOf(items: readonly Item[]): number {
  let end = items.length;
  while (end > 0 && items[end - 1]!.kind === 'mark' && '.!?…;:'.includes(items[end - 1]!.lower)) end--;
  return end;
}

// ---------------------------------------------------------------------------------------------------------------------------------
// Verbs

function reportedBy(r: Reading, cue: EnglishCue): void {
  const { items } = r;
  if (r.relayed.has(cue)) return;
  if (items[items.length - 1]!.lower === ':' && r.region.depth === 0 && items.length - cue.end < 30) {
    // the words stand in the next paragraph
    r.drafts.push(draftOf(r, 'block', 'direct', [], cue, leftSource(r, cue, null), [], ['opens', cue === r.cues[r.cues.length - 1] ? 'last-cue' : 'earlier-cue']));
  }
  if (isPassive(r, cue)) {
    passive(r, cue);
    if (!cue.takes.includes('n') && !cue.takes.includes('d') || describedBy(r, cue)) return;
  }
  if (cue.form === 'present' && infinitiveBefore(r, cue)) return;
  // "In a statement posted to her account": a participle
  if (cue.form === 'past' && GIVEN_OUT.test(items[cue.first]!.lower) && DOCUMENTS.has(items[cue.first - 1]?.lower ?? '')) return;
  const behind = contentBefore(r, cue);
  const left = leftSource(r, cue, behind);
  const right = behind && behind.end === behind.cueSide ? phraseFrom(items, cue.end, Math.min(r.stop, cue.end + 25), 'subject-right') : null;
  if (behind) {
    const source = left && left.first >= behind.end ? left : right;
    const goesOn = resumed(r, cue, behind.quoted, source);
    if (source || cue.form === 'past') {
      propose(r, { construction: behind.quoted ? 'after-quote' : 'behind', from: behind.from, end: behind.end, cue, source, via: viaAround(r, cue),
        extras: [source === left ? 'subject-verb' : source ? 'verb-subject' : 'no-subject', source && (source.end >= r.stop || (source === left && cue.end >= r.stop)) ? 'closes' : 'open'], more: goesOn });
      if (source) r.sources.push({ at: cue.first, source });
    }
    if (behind.quoted) return;
  }
  const source = left;
  const that = thatAfter(r, cue);
  if (that >= 0 && /[thqr]/u.test(cue.takes)) {
    const passed = passedOn(r, cue, that + 1);
    const from = passed?.from ?? that + 1;
    propose(r, { construction: 'clause', from, end: clauseEnd(r, from, cue), cue, source, via: passed ? [passed.via] : viaAround(r, cue), extras: quoteExtras(r, from) });
    if (source) r.sources.push({ at: cue.first, source });
    return;
  }
  if (cue.takes.includes('q') && quoteAfter(r, cue, source)) {
    if (source) r.sources.push({ at: cue.first, source });
    return;
  }
  if (cue.takes.includes('n') || cue.takes.includes('d')) naming(r, cue, source);
  if (cue.takes.includes('t')) bare(r, cue, source);
  if (cue.takes.includes('o') && cue.end < r.stop) propose(r, { construction: 'about', from: cue.end - 1, end: clauseEnd(r, cue.end, cue), cue, source, via: [], extras: NOTHING });
  if (source) r.sources.push({ at: cue.first, source });
}

/** "is said", "was reported by", "are believed": the subject is what is spoken of. */
function isPassive(r: Reading, cue: EnglishCue): boolean {
  if (cue.form !== 'past') return false;
  for (let i = cue.first - 1; i >= Math.max(0, cue.first - 4); i--) {
    const item = r.items[i]!;
    if (item.kind !== 'word') return false;
    if (/^(?:is|are|was|were|been|being|be)$/u.test(item.lower)) return true;
    if (!(isAdverb(item) || item.lower === 'also' || item.lower === 'not' || isTime(item) || item.lower === 'on' || item.lower === 'widely')) return false;
  }
  return false;
}

/** "to say", "will say" tell of what is not yet said; "to add" behind "went on" and "They also say" do report. */
function infinitiveBefore(r: Reading, cue: EnglishCue): boolean {
  const before = r.items[cue.first - 1];
  return before?.lower === 'to' && r.items[cue.first - 2]?.lower !== 'on';
}

/** "It was reported that …", "X is said to have …", "as reported by Y". */
function passive(r: Reading, cue: EnglishCue): void {
  const { items } = r;
  let agent: EnglishSource | null = null;
  let after = cue.end;
  for (let i = cue.end; i < Math.min(r.stop, cue.end + 8); i++) {
    if (items[i]!.lower === 'by') {
      agent = phraseFrom(items, i + 1, r.stop, 'prepositional');
      if (agent) after = agent.end;
      break;
    }
    if (items[i]!.kind === 'mark' || items[i]!.lower === 'to' || items[i]!.lower === 'that') break;
  }
  const that = thatAfter(r, cue);
  if (that >= 0) {
    propose(r, { construction: 'clause', from: that + 1, end: clauseEnd(r, that + 1, cue), cue, source: agent, via: viaAround(r, cue), extras: ['passive'] });
    return;
  }
  const subject = items[cue.first - 2]?.lower === 'it' || items[cue.first - 3]?.lower === 'it' || items[cue.first - 4]?.lower === 'it';
  if (subject && !agent) {
    bare(r, cue, null);
    return;
  }
  const to = [after, after + 1, cue.end].find(i => items[i]?.lower === 'to' || items[i]?.lower === 'as');
  if (to !== undefined && cue.takes.includes('p')) {
    let begin = cue.first;
    while (begin > 0 && !(items[begin - 1]!.kind === 'mark' && !'-.'.includes(items[begin - 1]!.lower)) && cue.first - begin < 20) begin--;
    let aux = cue.first;
    while (aux > begin && !/^(?:is|are|was|were|has|have|had)$/u.test(items[aux]!.lower)) aux--;
    while (aux > begin && (isAdverb(items[aux - 1]!) || /^(?:has|have|had|also)$/u.test(items[aux - 1]!.lower))) aux--;
    if (aux > begin) {
      propose(r, { construction: 'passive', from: begin, end: aux, cue, source: agent, via: [], extras: [items[to]!.lower], more: [[to + (items[to]!.lower === 'to' ? 1 : 0), clauseEnd(r, to + 1, cue)]] });
    }
  }
  // "…, as reported by Reuters": handled as behind.
}

/** "X was described by Y as Z", "X has been called Z by Y": content is X and Z together. */
function describedBy(r: Reading, cue: EnglishCue): boolean {
  const { items } = r;
  if (items[cue.end]?.lower !== 'by') return false;
  const agent = phraseFrom(items, cue.end + 1, r.stop, 'prepositional');
  if (!agent || items[agent.end]?.lower !== 'as' && items[agent.end]?.kind !== 'quote') return false;
  const from = items[agent.end]!.lower === 'as' ? agent.end + 1 : agent.end;
  let aux = cue.first - 1;
  while (aux > 0 && (isAuxiliary(items[aux - 1]!) || items[aux - 1]!.lower === 'been' || isAdverb(items[aux - 1]!))) aux--;
  let begin = aux;
  while (begin > 0 && !(items[begin - 1]!.kind === 'mark' && !'-.'.includes(items[begin - 1]!.lower)) && aux - begin < 25) begin--;
  if (begin >= aux) return false;
  let end = clauseEnd(r, from, cue);
  for (let i = from; i < end; i++) if (items[i]!.lower === ',') end = i;
  propose(r, { construction: 'passive', from: begin, end: aux, cue, source: agent, via: [], extras: ['described'], more: [[from, end]] });
  return true;
}

interface Before { readonly from: number; readonly end: number; readonly quoted: boolean; /** Item after the mark that divides content and report. */ readonly cueSide: number }

/** What stands before a report that follows it: "…," X said; …, said X. */
function contentBefore(r: Reading, cue: EnglishCue): Before | null {
  const { items } = r;
  // the mark that closes the content: directly before the cue, or before its subject
  let i = cue.first - 1;
  let words = 0;
  while (i >= 0 && words < 24) {
    const item = items[i]!;
    if (item.kind === 'quote' && (item.endToken - item.first > 4 || endsLikeSpeech(r.passage.text, item))) break;
    if (item.kind === 'mark' && (item.lower === ',' || DASHES.has(item.lower) && item.lower !== '-')) break;
    if (item.kind === 'mark' && (item.lower === ';' || item.lower === ':')) return null;
    i--;
    words++;
  }
  if (i < 0) return null;
  const divider = items[i]!;
  if (divider.kind === 'quote') return quotedBefore(r, i, i + 1, cue);
  const before = items[i - 1];
  if (before?.kind === 'quote' && (before.endToken - before.first > 4 || endsLikeSpeech(r.passage.text, before))) return quotedBefore(r, i - 1, i + 1, cue);
  if (divider.lower !== ',' && !DASHES.has(divider.lower)) return null;
  if (cue.form === 'ing' || !cue.takes.includes('b')) return null;
  // Behind an unquoted clause stands "X said" or "said X" and then the end, or a comma.
  const rest = items[i + 1]!;
  if (rest.kind === 'word' && (CLAUSE_WORDS.has(rest.lower) && rest.lower !== 'as')) return null;
  const next = items[cue.end];
  const closes = cue.end >= r.stop || (next?.kind === 'mark' && (next.lower === ',' || DASHES.has(next.lower)));
  const inverted = cue.first === i + 1 || (cue.first === i + 2 && isAdverb(items[i + 1]!));
  const timed = next !== undefined && next.kind === 'word' && (isTime(next) || ((next.lower === 'on' || next.lower === 'in' || next.lower === 'at') && cue.end + 4 >= r.stop) || isAdverb(next) && cue.end + 1 >= r.stop);
  const heard = cue.takes.includes('r') ? afterListener(items, cue.end, r.stop) : cue.end;
  const listener = heard > cue.end && (heard >= r.stop || items[heard]!.kind === 'mark' || isTime(items[heard]!));
  if (!closes && !inverted && !timed && !listener) return null;
  if (inverted && !isInvertedSubject(r, cue)) return null;
  const from = contentStart(r, i);
  const goesOnInside = closes && next?.lower === ',' && cue.end + 1 < r.stop;
  if (i - from < 2 || !hasVerb(items, from, i) && !(goesOnInside && hasVerb(items, cue.end + 1, r.stop))) return null;
  return { from, end: i, quoted: false, cueSide: inverted ? i : -1 };
}

function isInvertedSubject(r: Reading, cue: EnglishCue): boolean {
  const next = r.items[cue.end];
  if (!next || next.kind !== 'word') return false;
  return isCapital(next) || DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower) || (!PREPOSITIONS.has(next.lower) && !CLAUSE_WORDS.has(next.lower) && !isAdverb(next));
}

function endsLikeSpeech(text: string, item: Item): boolean {
  return /[,!?.…—]\s*$/u.test(text.slice(item.quote!.inner.start, item.quote!.inner.end));
}

function quotedBefore(r: Reading, quote: number, end: number, cue: EnglishCue): Before | null {
  const { items } = r;
  const first = items[end];
  if (cue.first - end > 12) return null;
  if (first && first.kind === 'word' && end < cue.first && CLAUSE_WORDS.has(first.lower) && first.lower !== 'as') return null;
  // A quotation that closes a longer clause is mixed: all of it is reported, unless a cue of its own introduces it.
  const own = r.cues.some(other => other.first < quote && other.kind !== 'noun');
  const speech = endsLikeSpeech(r.passage.text, items[quote]!) || items[end - 1]!.lower === ',';
  if (!speech && !(end < cue.first) && !(quote === 0 && items[quote]!.endToken - items[quote]!.first > 8)) return null;
  let from = quote;
  if (quote > 0 && !own && quote < 25) from = contentStart(r, quote);
  else if (own && quote > 0 && !(speech && items[quote - 1]!.lower === ':')) return null; // "urging action: "We can," said X"
  const inverted = cue.first === end;
  return { from, end: quote + 1, quoted: true, cueSide: inverted ? quote + 1 : -1 };
}

function contentStart(r: Reading, before: number): number {
  let from = 0;
  for (let i = before - 1; i > 0; i--) {
    const item = r.items[i]!;
    if (item.lower === ';' || item.lower === ':' && !(r.items[i + 1]!.kind === 'number' && r.items[i + 1]!.start === item.end)) { from = i + 1; break; } // not "at 2:20"
    // "However, X said A, but B, Y said": a second report begins behind the first one's comma.
    if (COORDINATORS.has(item.lower) && r.items[i - 1]?.lower === ',' && r.cues.some(cue => cue.kind === 'verb' && cue.first < i && cue.form !== 'ing')) { from = i + 1; break; }
  }
  return skipLeads(r, from, before);
}

function skipLeads(r: Reading, from: number, limit: number): number {
  let i = from;
  while (i < limit) {
    const item = r.items[i]!;
    if (item.kind === 'mark' && item.lower !== '@' && item.lower !== '$' && item.lower !== '#') { i++; continue; }
    if (item.kind === 'word' && LEADS.has(item.lower) && (r.items[i + 1]?.lower === ',' || item.lower === 'but' || item.lower === 'and' || item.lower === 'however')) { i++; continue; }
    return i;
  }
  return i;
}

function hasVerb(items: readonly Item[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (isVerbish(items[i]!)) return true;
  return false;
}

function leftSource(r: Reading, cue: EnglishCue, behind: Before | null): EnglishSource | null {
  const { items } = r;
  const from = behind ? behind.end : 0;
  const before = items[cue.first - 1];
  if (cue.form === 'ing') {
    if (before && before.kind === 'word' && !['by', 'and', 'of', 'in', 'after', 'before', 'without', 'for', 'while', 'is', 'are', 'was', 'were', 'been', 'but', 'also', 'to', 'further'].includes(before.lower) && !isAdverb(before)) {
      const issuer = issuerOf(items, cue.first, from);
      if (issuer) return { ...issuer, margin: 1 };
      // "with Zinichev describing", "a motion claiming"
      let first = cue.first;
      while (first > 0 && !(items[first - 1]!.kind === 'mark' && items[first - 1]!.lower !== '-') && !(items[first - 1]!.kind === 'word' && (PREPOSITIONS.has(items[first - 1]!.lower) && items[first - 1]!.lower !== 'of' || CLAUSE_WORDS.has(items[first - 1]!.lower) || isVerbish(items[first - 1]!) || DETERMINERS.has(items[first - 1]!.lower)))) first--;
      if (first < cue.first && !/^(?:his|her|its|their|my|our)$/u.test(items[first]!.lower)) return sourceIn(items, first, cue.first, 'subject-left', 0.5);
    }
    if (before && /^(?:is|are|was|were|been)$/u.test(before.lower)) return subjectEnding(items, cue.first, from);
    return shared(r, cue);
  }
  // "released a statement which said"
  if (before && (before.lower === 'which' || before.lower === 'that')) {
    const issuer = issuerOf(items, cue.first - 1, from);
    if (issuer) return { ...issuer, margin: 1 };
  }
  const found = subjectEnding(items, cue.first, from);
  if (found) return found;
  return behind ? null : shared(r, cue);
}

/** The source of the report before in the same sentence, or the sentence's subject: "X called it a lie and said …", "X resigned, saying …". */
function shared(r: Reading, cue: EnglishCue): EnglishSource | null {
  const { items } = r;
  const before = r.sources[0];
  if (before && before.at < cue.first && !before.source.source.lemma.startsWith('it')) return { ...before.source, how: 'shared', margin: 1 };
  let start = 0;
  // "In response to …, the Court ruled": the subject stands behind the opening phrase's comma.
  if (items[0]?.kind === 'word' && (PREPOSITIONS.has(items[0].lower) || CLAUSE_WORDS.has(items[0].lower) || items[0].lower.endsWith('ing'))) {
    while (start < cue.first && items[start]!.lower !== ',') start++;
    start++;
  }
  let end = start;
  while (end < cue.first && !isVerbish(items[end]!) && !(items[end]!.kind === 'mark' && items[end]!.lower === ',')) end++;
  if (end <= start || end >= cue.first) return null;
  // "The mayor, Anna Smith, praised them, adding": a subject with its apposition
  let verb = end;
  while (verb < cue.first && !isVerbish(items[verb]!)) verb++;
  if (items[end]!.lower === ',' && verb < cue.first && verb - end < 16) {
    const whole = subjectEnding(items, verb, start);
    if (whole) return { ...whole, how: 'shared', margin: 0.5 };
  }
  return sourceIn(items, start, end, 'shared', 0.5);
}

/** Writing that somebody gave out: "issued a statement saying". */
const DOCUMENTS = new Set('statement message advisory release tweet post letter report article notice bulletin communique note memo declaration announcement video email notification warning alert press'.split(' '));
const GIVEN_OUT = /^(?:issued|released|published|posted|sent|wrote|made|put|signed|gave|delivered|filed|broadcast|shared|issuing|releasing|posting|issues|releases|posts|publishes)$/u; // "issued"; not "read"

/** Who gave out the writing that ends before item `end`: "[The city] issued a statement saying"; null where it is not said so. */
function issuerOf(items: readonly Item[], end: number, from: number): EnglishSource | null {
  let i = end - 1;
  // "posted a message on Facebook on Friday announcing"
  while (i > from && i > end - 9 && !(items[i]!.kind === 'word' && DOCUMENTS.has(items[i]!.lower)) && !isVerbish(items[i]!) && items[i]!.kind !== 'mark') i--;
  if (!(items[i]!.kind === 'word' && DOCUMENTS.has(items[i]!.lower))) return null;
  while (i > from && i > end - 14 && items[i]!.kind !== 'mark' && !(items[i]!.kind === 'word' && GIVEN_OUT.test(items[i]!.lower))) i--;
  return items[i]!.kind === 'word' && GIVEN_OUT.test(items[i]!.lower) ? subjectEnding(items, i, from) : null;
}

/** The item "that" which the cue governs, over a listener, time and place; -1 for none. */
function thatAfter(r: Reading, cue: EnglishCue): number {
  const last = Math.min(r.stop, cue.end + 14);
  for (let i = cue.end; i < last; i++) {
    const item = r.items[i]!;
    if (item.lower === 'that') return i === cue.end || !isDemonstrative(r, i) ? i : -1;
    if (item.kind === 'quote' || (item.kind === 'mark' && item.lower !== ',' && item.lower !== '-' && item.lower !== '.')) return -1;
    if (item.kind === 'mark' && item.lower === ',' && r.items[i + 1]?.lower !== 'that' && i > cue.end + 6) return -1;
    if (i > cue.end && r.cues.some(other => other.first === i && other.kind === 'verb')) return -1;
    if (isVerbish(item) && i > cue.end) return -1;
  }
  return -1;
}

/**
 * The report inside the one whose content begins at `from`: "Reuters reported [that] a source said prices rose". What the source said is the content, and the source stands behind Reuters.
 * Null where the content is no report, or one whose own words are quoted or interrupted.
 */
function passedOn(r: Reading, cue: EnglishCue, from: number): { readonly from: number; readonly via: Span } | null {
  const { items } = r;
  if (cue.lemma !== 'report' && cue.lemma !== 'say') return null;
  const inner = r.cues.find(other => other.first > from);
  if (!inner || inner.kind !== 'verb' || inner.first > from + 9 || (inner.group !== 'say' && inner.group !== 'tell') || inner.form === 'ing' || inner.form === 'present') return null;
  for (let i = from; i < inner.first; i++) if (isVerbish(items[i]!) || (items[i]!.kind === 'mark' && items[i]!.lower !== '-')) return null;
  const source = subjectEnding(items, inner.first, from);
  if (!source || source.source.kind === 'pronoun' || source.first > from + 1) return null;
  let begin = inner.takes.includes('r') ? afterListener(items, inner.end, r.stop) : inner.end;
  if (inner.takes.includes('r') && begin === inner.end) return null;
  if (items[begin]?.lower === 'that') begin++;
  if (begin + 2 >= r.stop || items[begin]!.kind === 'mark') return null;
  r.relayed.add(inner);
  return { from: begin, via: { start: source.source.start, end: source.source.end } };
}

/** "said of that decision" */
function isDemonstrative(r: Reading, i: number): boolean {
  const before = r.items[i - 1]!;
  return before.kind === 'word' && PREPOSITIONS.has(before.lower);
}

function quoteExtras(r: Reading, i: number): readonly string[] {
  return r.items[i]?.kind === 'quote' ? ['quote'] : NOTHING;
}

/** Where reported content that begins at `from` ends: the sentence's end, or before a report or contrast that is the article's again. */
function clauseEnd(r: Reading, from: number, own: EnglishCue): number {
  const { items } = r;
  let end = r.stop;
  for (let i = from; i < end; i++) if (items[i]!.lower === ';') { end = i; break; }
  for (const cue of r.cues) {
    if (cue.first <= from || cue === own || cue.first >= end) continue;
    const cut = cutBefore(r, cue, from);
    if (cut > from) { end = Math.min(end, cut); break; }
  }
  for (let i = from + 3; i < end; i++) {
    // "said prices rose, but the bank disagreed": a contrast of the article's own
    if (items[i]!.kind === 'word' && CONTRASTS.has(items[i]!.lower) && items[i - 1]!.lower === ',' && i > from + 3 && hasVerb(items, from, i) && startsClause(items, i + 1, end)) return i - 1;
    if (items[i]!.kind === 'word' && items[i]!.lower === 'while' && i > from + 4 && items[i - 1]!.lower !== ',' && r.cues.some(cue => cue.first > i && cue.kind === 'verb')) return i;
  }
  return end;
}

const CONTRASTS = new Set(['but', 'though', 'although']);

/** Whether a subject and its verb stand at `i`: "but the bank disagreed"; not "but also in March". */
function startsClause(items: readonly Item[], i: number, end: number): boolean {
  const first = items[i];
  if (first?.kind !== 'word' || !(DETERMINERS.has(first.lower) || PRONOUNS.has(first.lower) || isCapital(first))) return false;
  return hasVerb(items, i + 1, Math.min(end, i + 9));
}

function cutBefore(r: Reading, cue: EnglishCue, from: number): number {
  const { items } = r;
  if (cue.kind === 'source') {
    const before = items[cue.first - 1];
    return before?.lower === ',' && closesSentence(r, cue) ? cue.first - 1 : -1;
  }
  if (cue.kind === 'noun' || cue.kind === 'adverb') return -1;
  const behind = contentBefore(r, cue);
  if (behind && !behind.quoted && behind.end > from && closesSentence(r, cue)) return behind.end;
  if (!governs(r, cue)) return -1;
  if (cue.form === 'ing') {
    for (let i = cue.first - 1; i >= Math.max(from, cue.first - 3); i--) {
      if (items[i]!.lower === ',') return i;
      if (items[i]!.lower === 'and' || items[i]!.lower === 'while' || items[i]!.lower === 'before' || items[i]!.lower === 'after') return items[i - 1]?.lower === ',' ? i - 1 : i;
    }
    return -1;
  }
  for (let i = cue.first - 1; i >= Math.max(from, cue.first - 12); i--) {
    const item = items[i]!;
    if (item.lower === 'who' || item.lower === 'which' || item.lower === 'that') return -1;
    if (item.kind === 'word' && COORDINATORS.has(item.lower) && items[i - 1]?.lower === ',') return i - 1;
    if ((item.lower === 'and' || item.lower === 'but') && i >= cue.first - 3) return i;
    if (item.lower === 'while' || item.lower === 'although') return i;
    if (item.lower === ';') return i;
  }
  return -1;
}

/** Whether the cue has words after it that it may report: "and said they", not "37 confirmed cases". */
function governs(r: Reading, cue: EnglishCue): boolean {
  const before = r.items[cue.first - 1];
  if (before && /^(?:was|were|is|are|been|be|to)$/u.test(before.lower) || before?.kind === 'number') return false;
  const next = r.items[cue.end];
  if (!next) return true;
  if (cue.group === 'find' || cue.group === 'think' || cue.group === 'rule') return next.lower === 'that';
  if (next.kind === 'quote' || next.lower === ':' || next.lower === ',' || next.kind === 'number') return true;
  return next.kind === 'word' && (next.lower === 'that' || next.lower === 'there' || DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower) || isCapital(next) || cue.takes.includes('r') || cue.takes.includes('n')
    || cue.group === 'say' || AFTER_VERB.has(next.lower));
}

function closesSentence(r: Reading, cue: EnglishCue): boolean {
  return r.stop - cue.end < 16;
}

/** Words in quotation marks, or after a colon, that the cue announces. */
function quoteAfter(r: Reading, cue: EnglishCue, source: EnglishSource | null): boolean {
  const { items, passage } = r;
  const last = Math.min(items.length, cue.end + 18);
  for (let i = cue.end; i < last; i++) {
    const item = items[i]!;
    if (item.lower === ':') {
      const next = items[i + 1];
      if (!next) return false;
      propose(r, { construction: next.kind === 'quote' ? 'before-quote' : 'colon', from: i + 1, end: next.kind === 'quote' ? i + 2 : r.stop, cue, source, via: viaAround(r, cue), extras: ['colon'], type: next.kind === 'quote' ? undefined : 'direct' });
      return true;
    }
    if (item.kind === 'quote') {
      if (i > cue.end && items[i - 1]!.lower !== ',' && items[i - 1]!.lower !== 'that' && (readsAsName(item, passage.text, false) || hasVerb(items, cue.end, i))) return false;
      if (i > cue.end && items[i - 1]!.lower !== ',' && afterCircumstance(items, cue.takes.includes('r') ? afterListener(items, cue.end, i) : cue.end, i) < i) return false;
      // "She read "The Long Way Home"": a title, where no comma announces words
      if (i === cue.end && cue.lemma === 'read' && readsAsName(item, passage.text, false)) return false;
      const only = i + 1 >= r.stop || !bareContentGoesOn(r, i);
      if (!only && i === cue.end) return false;
      propose(r, { construction: 'before-quote', from: i, end: i + 1, cue, source, via: viaAround(r, cue), extras: [i === cue.end ? 'adjacent' : items[i - 1]!.lower === ',' ? 'comma' : 'apart'] });
      return true;
    }
    if (item.kind === 'mark' && item.lower === ',' && items[i + 1]?.kind !== 'quote') {
      if (i - cue.end > 8) return false;
      continue;
    }
    if (isVerbish(item)) return false;
  }
  return false;
}

/** "said "A" was B": the quotation is the first part of a longer clause. */
function bareContentGoesOn(r: Reading, quote: number): boolean {
  const next = r.items[quote + 1];
  if (!next || next.kind !== 'word') return false;
  return isVerbish(next) || (next.lower === 'and' && r.items[quote + 2]?.kind === 'quote');
}

/** "said prices will rise": a clause without "that". */
function bare(r: Reading, cue: EnglishCue, source: EnglishSource | null): void {
  const { items } = r;
  let from = cue.end;
  if (cue.takes.includes('r')) {
    from = afterListener(items, from, r.stop);
    if (from === cue.end) return;
  }
  const spoken = from;
  from = afterCircumstance(items, from, r.stop);
  if (from >= r.stop) return;
  // "said on Saturday, about 20 buildings collapsed"; "claimed, as of Thursday, it was"
  if (items[from]!.lower === ',' && (from > spoken || spoken > cue.end)) from++;
  else if (items[from]!.lower === ',' && items[from + 1]?.kind === 'word' && /^(?:as|citing|in|on|at|by|for|during|according|also)$/u.test(items[from + 1]!.lower)) {
    const close = items.findIndex((item, i) => i > from && item.lower === ',');
    if (close > 0 && close - from < 9 && close + 1 < r.stop) from = close + 1;
  }
  const first = items[from];
  if (!first || from >= r.stop) return;
  if (first.kind === 'mark' && first.lower !== '$' && first.lower !== '@' && first.lower !== '#') return;
  if (first.lower === 'to') return;
  const passed = passedOn(r, cue, from);
  if (passed) {
    propose(r, { construction: 'clause', from: passed.from, end: clauseEnd(r, passed.from, cue), cue, source, via: [passed.via], extras: ['passed-on'] });
    return;
  }
  const end = clauseEnd(r, from, cue);
  const kind = first.kind === 'quote' ? 'quote' : first.kind === 'number' ? 'number' : PRONOUNS.has(first.lower) ? 'pronoun' : DETERMINERS.has(first.lower) ? 'article' : isCapital(first) ? 'capital'
    : PREPOSITIONS.has(first.lower) ? 'preposition' : CLAUSE_WORDS.has(first.lower) ? 'clause-word' : 'word';
  const verb = items.slice(from, Math.min(end, from + 16)).some(isAuxiliary) ? 'auxiliary' : hasVerb(items, from, end) ? 'verb' : 'no-verb';
  const who = source ? source.source.kind : 'none';
  const shape = clauseShape(items, from, end);
  propose(r, { construction: 'bare', from, end, cue, source, via: viaAround(r, cue),
    extras: [shape, `${headFollower(items, from, end)} ${shape}`, `${headFollower(items, from, end)} ${cue.lemma}`, `${shape} ${cue.group}`, `${shape} ${kind}`, `${shape} ${cue.lemma}`, `first ${first.kind === 'word' ? first.lower : first.kind}`, kind, verb, `${verb} ${cue.group}`, `${kind} ${cue.group}`, `${kind} ${verb}`, `${verb} ${who}`, `${verb} ${cue.form}`, `${kind} ${verb} ${who}`, from > cue.end ? 'apart' : 'adjacent'] });
}

/** What first shows whether a clause or only a noun stands behind the verb: "[prices] will rise", "[a plan] to cut", "[the schedule] that". */
function clauseShape(items: readonly Item[], from: number, end: number): string {
  for (let i = from + 1; i < Math.min(end, from + 18); i++) {
    const item = items[i]!;
    if (item.kind === 'quote') return 'to-quote';
    if (item.kind !== 'word') continue;
    if (isAuxiliary(item)) return 'to-auxiliary';
    if (item.lower === 'which' || item.lower === 'that' || item.lower === 'who' || item.lower === 'where' || item.lower === 'after' || item.lower === 'as' || item.lower === 'to') return `to-${item.lower}`;
    if (isVerbish(item)) {
      const next = items[i + 1];
      return item.lower.endsWith('ed') ? next?.kind === 'word' && PREPOSITIONS.has(next.lower) ? 'to-participle' : 'to-past' : 'to-finite';
    }
    if (item.lower.endsWith('ing') && item.lower.length > 5) return 'to-ing';
  }
  return 'to-none';
}

/** What stands behind the first noun: a preposition, mark or clause ("the measure at"), or a verb ("the measure was"). */
function headFollower(items: readonly Item[], from: number, end: number): string {
  for (let i = from + 1; i < Math.min(end, from + 7); i++) {
    const item = items[i]!;
    if (item.kind === 'mark' && item.lower !== '-' && item.lower !== "'s") return 'then-mark';
    if (item.kind === 'bracket') continue;
    if (item.kind !== 'word') continue;
    if (PREPOSITIONS.has(item.lower)) return item.lower === 'of' ? 'then-of' : 'then-preposition';
    if (isAuxiliary(item)) return 'then-auxiliary';
    if (CLAUSE_WORDS.has(item.lower)) return 'then-clause-word';
    if (isVerbish(item)) return 'then-verb';
  }
  return 'then-none';
}

const LISTENER_NOUNS = new Set([...LISTENERS, ...('agency agencies newspaper newspapers station conference audience committee crowd family investigators officers council authorities officials house senate congress jurors jury programme program show network ' +
  'outlet outlets website magazine channel radio students supporters viewers followers fans workers residents members lawmakers paper tribunal inquiry assembly').split(' ')]);

const ACRONYM = /^\p{Lu}{2,}$/u; // "NPR"; not "Npr"

/** The item after the listener of "told": "the Associated Press", "state media", "him". */
function afterListener(items: readonly Item[], from: number, stop: number): number {
  let i = from;
  const first = items[i];
  if (!first || i >= stop) return from;
  if (first.kind === 'word' && /^(?:me|us|him|her|them|you|it|reporters|journalists)$/u.test(first.lower)) i++;
  else {
    if (DETERMINERS.has(first.lower) || /^(?:his|her|their|its|local|state)$/u.test(first.lower)) i++;
    const acronym = items[i]?.kind === 'word' && ACRONYM.test(items[i]!.text);
    if (acronym && isCapital(items[i + 1]) && !ACRONYM.test(items[i + 1]!.text) && !LISTENER_NOUNS.has(items[i + 1]!.lower) && items[i + 1]!.lower !== 'news') {
      i++; // "told NPR Hamza was"
    } else if (items[i] && isCapital(items[i]!)) {
      while (i < stop && (isCapital(items[i]!) || ((items[i]!.lower === '-' || items[i]!.lower === '.' || items[i]!.lower === "'s" || items[i]!.lower === 'of' || items[i]!.lower === '&') && items[i + 1] && isCapital(items[i + 1]!)))) i++;
      if (items[i]?.kind === 'word' && LISTENER_NOUNS.has(items[i]!.lower)) i++;
    } else {
      let j = i;
      while (j < Math.min(stop, i + 5) && items[j]!.kind === 'word' && !LISTENER_NOUNS.has(items[j]!.lower)) j++;
      if (items[j] && j < stop && LISTENER_NOUNS.has(items[j]!.lower)) i = j + 1;
      else return from;
    }
  }
  return i;
}

/** Over adverbs, times and occasions between the verb and what is reported: "said in a statement on Monday". */
function afterCircumstance(items: readonly Item[], from: number, stop: number): number {
  let i = from;
  for (;;) {
    const item = items[i];
    if (!item || i >= stop) return i;
    if (item.kind === 'word' && (AFTER_VERB.has(item.lower) || (isAdverb(item)))) { i++; continue; }
    if (item.kind === 'word' && /^(?:on|in|at|during|via|through|by|to|after|from|last|this|late|early|for)$/u.test(item.lower)) {
      const end = circumstanceEnd(items, i, stop);
      if (end > i) { i = end; continue; }
    }
    if (item.kind === 'word' && /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|night)$/u.test(item.lower) && items[i + 1]?.lower !== "'s" && items[i + 1]?.lower !== '’s') { i++; continue; }
    return i;
  }
}

const OCCASION_NOUNS = new Set(('statement interview tweet letter email conference briefing meeting twitter facebook speech address video message release post article court response case hearing proceedings testimony announcement remarks ' +
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december morning afternoon evening night week month year press reporters media blog report').split(' '));

function circumstanceEnd(items: readonly Item[], i: number, stop: number): number {
  for (let j = i + 1; j < Math.min(stop, i + 7); j++) {
    const item = items[j]!;
    if (item.kind === 'mark' && item.lower !== '-') return i;
    if (item.lower === 'may' && item.text === 'may') return i;
    if (item.kind === 'word' && OCCASION_NOUNS.has(item.lower)) {
      // "on Monday's attack": no time
      if (items[j + 1]?.lower === "'s" || items[j + 1]?.lower === '’s') return i;
      let end = j + 1;
      while (end < stop && (items[end]!.kind === 'number' && !/^(?:this|last)$/u.test(items[i]!.lower) || OCCASION_NOUNS.has(items[end]!.lower) && items[end]!.text !== 'may' || (items[end]!.lower === ',' && items[end + 1]?.kind === 'number'))) end++;
      return end;
    }
    if (isVerbish(item) || (item.kind === 'word' && PRONOUNS.has(item.lower))) return i;
  }
  return i;
}

/** "called X Y", "described X as Y". */
function naming(r: Reading, cue: EnglishCue, source: EnglishSource | null): void {
  const { items } = r;
  const from = cue.end;
  if (from >= r.stop) return;
  const end = clauseEnd(r, from, cue);
  let predicate = '';
  for (let i = from; i < Math.min(end, from + 22); i++) {
    const item = items[i]!;
    if (item.lower === ',' && predicate === '') break;
    if (item.lower === 'as' && i > from) { predicate = 'as'; break; }
    if (item.kind === 'quote') { predicate = i === from ? 'quote-first' : 'quote'; break; }
  }
  if (cue.takes.includes('d') && predicate === '' && !cue.takes.includes('n')) return;
  propose(r, { construction: 'naming', from, end, cue, source, via: [], extras: [predicate || 'bare', `${predicate} ${cue.lemma}`] });
}

// ---------------------------------------------------------------------------------------------------------------------------------
// "according to X", "Reportedly, …", "the claim that …"

function accordingTo(r: Reading, cue: EnglishCue): void {
  const { items } = r;
  let begin = cue.end;
  // "per numbers reported by the AP", "according to a report by The Atlantic": whoever is named last
  const source = phraseFrom(items, begin, r.stop, 'prepositional');
  if (!source) return;
  begin = source.end;
  const mid = items[cue.first - 1]?.lower === ';' || items[cue.first - 1]?.lower === ',' && COORDINATORS.has(items[cue.first - 2]?.lower ?? '');
  const front = mid || isLead(items, cue.first) || COORDINATORS.has(items[cue.first - 1]!.lower) && items[cue.first - 2]?.lower === ',';
  let after = begin;
  while (after < r.stop && items[after]!.lower !== ',' && items[after]!.kind !== 'quote' && after - begin < 10) after++;
  if (items[after]?.kind === 'quote') after--;
  if (front) {
    let from = after + 1;
    if (items[after]?.lower !== ',' && items[after + 1]?.kind !== 'quote') from = begin;
    // "According to X, a spokesman, …"
    if (items[after]?.lower === ',' && (DETERMINERS.has(items[after + 1]?.lower ?? '') || /^(?:who|formerly|former|now|then|currently)$/u.test(items[after + 1]?.lower ?? ''))) {
      const close = items.findIndex((item, i) => i > after + 1 && item.lower === ',');
      if (close > 0 && close - after < 16 && !hasVerb(items, after + 1, close)) from = close + 1;
    }
    // "According to his wife, Amanda, Huber …"
    else if (items[after]?.lower === ',' && isCapital(items[after + 1]) === isCapital(items[after - 1]) || items[after]?.lower === ',' && /^(?:director|chief|head|spokesman|spokeswoman|president)$/u.test(items[after + 1]?.lower ?? '')) {
      const close = items.findIndex((item, i) => i > after + 1 && item.lower === ',');
      if (close > 0 && close - after < 9 && !hasVerb(items, after + 1, close) && !(items[after + 1]!.kind === 'word' && PREPOSITIONS.has(items[after + 1]!.lower)) && hasVerb(items, close + 1, Math.min(r.stop, close + 9))
        && !items.slice(after + 1, close).some(item => item.lower === 'and')) from = close + 1;
    }
    if (from >= r.stop) return;
    propose(r, { construction: 'according', from, end: clauseEnd(r, from, cue), cue, source, via: viaAround(r, cue), extras: ['front'] });
    return;
  }
  const before = items[cue.first - 1]!;
  const comma = before.lower === ',' || DASHES.has(before.lower) ? cue.first - 1 : cue.first;
  const from = contentStart(r, comma);
  if (from >= comma) return;
  const goesOn = items[after]?.lower === ',' && after + 2 < r.stop && !(CLAUSE_WORDS.has(items[after + 1]!.lower) && items[after + 1]!.lower !== 'with') && !r.cues.some(other => other.first === after + 1)
    && comma < cue.first && !isApposition(items, after);
  const noComma = items[after]?.lower !== ',' && begin < r.stop && items[begin]!.kind === 'word' && isVerbish(items[begin]!);
  propose(r, { construction: 'according', from, end: comma, cue, source, via: viaAround(r, cue), extras: [goesOn || noComma ? 'inside' : 'end'],
    more: goesOn ? [[after + 1, clauseEnd(r, after + 1, cue)]] : noComma ? [[begin, clauseEnd(r, begin, cue)]] : [] });
}

function isApposition(items: readonly Item[], comma: number): boolean {
  return DETERMINERS.has(items[comma + 1]?.lower ?? '') || items[comma + 1]?.lower === 'who' || items[comma + 1]?.lower === 'which';
}

function isLead(items: readonly Item[], end: number): boolean {
  for (let i = 0; i < end; i++) {
    const item = items[i]!;
    if (item.kind !== 'mark' && !LEADS.has(item.lower) && !CLAUSE_WORDS.has(item.lower)) return false;
  }
  return true;
}

function reportedly(r: Reading, cue: EnglishCue): void {
  if (cue.first > 0) return;
  const from = r.items[cue.end]?.lower === ',' ? cue.end + 1 : cue.end;
  if (from < r.stop) propose(r, { construction: 'adverb', from, end: clauseEnd(r, from, cue), cue, source: null, via: [], extras: NOTHING });
}

/** "the claim that …": whose claim it is stands before it, in the possessive, or nowhere. */
function nounClause(r: Reading, cue: EnglishCue): void {
  const { items } = r;
  if (items[cue.end]?.lower !== 'that') return;
  const from = cue.end + 1;
  const end = clauseEnd(r, from, { ...cue });
  if (!hasVerb(items, from, end)) return;
  let source: EnglishSource | null = null;
  if (items[cue.first - 1]?.lower === "'s" && cue.first >= 2) {
    let first = cue.first - 2;
    while (first > 0 && isCapital(items[first - 1]!)) first--;
    source = sourceIn(items, first, cue.first - 1, 'possessive', 1);
  }
  propose(r, { construction: 'clause', from, end, cue, source, via: [], extras: ['noun'] });
}

// ---------------------------------------------------------------------------------------------------------------------------------
// Quotation marks without a cue in their own sentence

function quotesOf(r: Reading): void {
  const { items, region, passage } = r;
  if (region.depth > 0) return;
  items.forEach((item, i) => {
    if (item.kind !== 'quote') return;
    const inner = passage.text.slice(item.quote!.inner.start, item.quote!.inner.end).trim();
    const words = inner.split(/\s+/u).length;
    if (words < 2 || readsAsName(item, passage.text, false)) return;
    const span = contentSpan(items, i, i + 1);
    if (!span) return;
    const alone = i === 0 && r.stop <= 1;
    r.drafts.push(draftOf(r, 'quote-alone', 'direct', [span], null, null, [], [alone ? 'whole-sentence' : i === 0 ? 'begins' : i + 1 >= r.stop ? 'ends' : 'inside', `words${Math.min(6, words)}`,
      /^\p{Lu}/u.test(inner) ? 'capital' : 'small', items[i - 1]?.lower === ',' ? 'comma' : 'no-comma', hasVerb(items, 0, i) ? 'verb-before' : 'no-verb-before',
      region.start === 0 ? 'paragraph-start' : 'later']));
  });
}

// ---------------------------------------------------------------------------------------------------------------------------------
// What goes on, via, and the making of drafts

/** `"A," X said, "B"`; `A, X said, B`: what goes on behind the report in the same sentence. */
function resumed(r: Reading, cue: EnglishCue, quoted: boolean, source: EnglishSource | null): (readonly [number, number])[] {
  const { items } = r;
  const begin = Math.max(cue.end, source && source.first > cue.first ? source.end : cue.end);
  for (let i = begin; i < Math.min(items.length - 1, begin + 22); i++) {
    const item = items[i]!;
    if (item.kind === 'mark' && (item.lower === ',' || DASHES.has(item.lower) || item.lower === ':')) {
      const next = items[i + 1]!;
      if (next.kind === 'quote') return quoted ? [[i + 1, i + 2]] : [];
      if (quoted || item.lower !== ',') continue;
      if (i !== begin && i > begin + 4) return [];
      if (next.kind === 'word' && (DETERMINERS.has(next.lower) && i > cue.end || next.lower === 'who' || CLAUSE_WORDS.has(next.lower) && !['with', 'as', 'because', 'and', 'for'].includes(next.lower))) return [];
      if (r.cues.some(other => other.first > i && other.first <= i + 2)) return [];
      return [[i + 1, clauseEnd(r, i + 1, cue)]];
    }
    if (quoted && item.kind === 'quote' && i > begin) return endsLikeSpeech(r.passage.text, item) || item.endToken - item.first > 8 ? [[i, i + 1]] : [];
  }
  return [];
}

const VIA_PARTS = VIA.map(words => words.split(' '));

const PER = ['per'];

function viaAround(r: Reading, cue: EnglishCue): Span[] {
  const { items } = r;
  for (let i = Math.max(0, cue.first - 12); i < Math.min(r.stop, cue.end + 14); i++) {
    const parts = VIA_PARTS.find(words => words.every((word, k) => items[i + k]?.lower === word)) ?? (i >= cue.end && cue.kind === 'verb' && items[i]!.lower === 'per' && isCapital(items[i + 1]) ? PER : undefined);
    if (!parts) continue;
    const found = phraseFrom(items, i + parts.length, r.stop, 'prepositional');
    return found ? [{ start: found.source.start, end: found.source.end }] : [];
  }
  return [];
}

interface Proposal {
  readonly construction: Construction;
  readonly from: number;
  readonly end: number;
  readonly cue: EnglishCue;
  readonly source: EnglishSource | null;
  readonly via: readonly Span[];
  readonly extras: readonly string[];
  readonly more?: readonly (readonly [number, number])[];
  readonly type?: Draft['type'] | undefined;
}

function propose(r: Reading, p: Proposal): void {
  const ranges: (readonly [number, number])[] = [[p.from, p.end], ...(p.more ?? [])];
  const segments = ranges.map(([from, end]) => contentSpan(r.items, from, end)).filter((span): span is Span => span !== null);
  if (segments.length === 0) return;
  const types = ranges.map(([from, end]) => typeOfContent(r.items, from, end, r.passage.text, () => false));
  const direct = (p.construction === 'after-quote' || p.construction === 'before-quote') && ranges.every(([from, end]) => end === from + 1 && r.items[from]!.kind === 'quote');
  const type = direct ? 'direct' : p.type ?? (types.every(t => t === 'direct') ? 'direct' : types.some(t => t !== 'indirect') ? 'mixed' : 'indirect');
  r.drafts.push(draftOf(r, p.construction, type, segments, p.cue, p.source, p.via, p.extras));
}

function draftOf(r: Reading, construction: Construction, type: Draft['type'], segments: readonly Span[], cue: EnglishCue | null, source: EnglishSource | null, via: readonly Span[], extras: readonly string[]): Draft {
  const { items, region } = r;
  return {
    construction, type, segments, cue: cue && { start: items[cue.first]!.start, end: items[cue.end - 1]!.end }, lemma: cue?.lemma ?? '', group: cue?.group ?? 'none', form: cue?.form ?? 'none',
    source: source?.source ?? null, how: source?.how ?? '', margin: source?.margin ?? 0, via, frame: { start: region.start, end: region.end }, contentBefore: false,
    extras: [...extras, `depth${region.depth}`],
  };
}
