import type { Passage } from '../../passage.ts';
import type { Resources } from '../../resources.ts';
import type { Span } from '../../span.ts';
import { contentSpan, type Draft, readsAsName, typeOfContent } from '../draft.ts';
import { readRegions } from '../outline.ts';
import { endOf } from '../reading.ts';
import { accordingTo, findPassers, nounClause, reportedly } from './according.ts';
import { ENDS_INSIDE } from './contentBefore.ts';
import { type EnglishCue, findEnglishCues } from './cues.ts';
import { subjectEnding } from './nounPhrase.ts';
import { draftOf, hasVerb, type Reading } from './reading.ts';
import { reportedBy } from './reported.ts';
import { sourceIn } from './sourcePhrase.ts';
import { isAuxiliary, isCapital, isVerbish } from './words.ts';

/** No sentence has more reports; each is held against those behind it, so that a line of a thousand would take the square of that. */
const MOST_CUES = 100;

/** Proposes the statements of an English passage. The same words may be proposed more than once, by different rules. */
export function proposeEnglish(passage: Passage, _resources: Resources): Draft[] {
  const drafts: Draft[] = [];
  for (const region of readRegions(passage)) {
    const { items } = region;
    const reading: Reading = { passage, region, items, cues: findEnglishCues(items).slice(0, MOST_CUES), sources: [], relayed: new Set(), passers: new Map(), stop: endOf(items), drafts };
    findPassers(reading);
    for (const cue of reading.cues) {
      if (cue.kind === 'source') accordingTo(reading, cue);
      else if (cue.kind === 'adverb') reportedly(reading, cue);
      else if (cue.kind === 'noun') nounClause(reading, cue);
      else reportedBy(reading, cue);
    }
    saidAnyhow(reading);
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
  if (colon < 1 || colon > 5 || colon + 1 >= items.length || colon + 2 >= items.length && items[colon + 1]!.kind !== 'quote' || !items.slice(0, colon).every(item => isCapital(item))) return;
  const span = contentSpan(items, colon + 1, items.length);
  const source = sourceIn(items, 0, colon, 'subject-left', 1);
  if (!span || !source) return;
  if (colon + 2 >= items.length && items[colon + 1]!.kind === 'quote') {
    r.drafts.push(draftOf(r, 'before-quote', 'direct', [span], null, source, [], ['colon', 'announced']));
    return;
  }
  r.drafts.push(draftOf(r, 'colon', typeOfContent(items, colon + 1, items.length, passage.text, () => false), [span], null, source, [], ['headline', source.source.kind, hasVerb(items, colon, items.length) ? 'verb' : 'no-verb']));
}

/** How far before words in quotation marks, in items, the verb stands that announces them with a colon. */
const ANNOUNCED_REACH = 20;

/** `She addressed the crowd: "…"`, `Brown took a parting shot at him: "…"`: a verb that is no verb of speech announces words behind a colon. */
function announced(r: Reading, quote: number, span: Span): void {
  const { items } = r;
  for (let i = quote - 2; i >= Math.max(1, quote - ANNOUNCED_REACH) && items[i]!.lower !== ';'; i--) {
    const item = items[i]!;
    if (!isVerbish(item) || isAuxiliary(item)) continue;
    const source = subjectEnding(items, i, 0);
    if (!source) return;
    const cue: EnglishCue = { first: i, end: i + 1, kind: 'verb', form: 'past', lemma: item.lower, group: 'other', takes: 'q' };
    r.drafts.push(draftOf(r, 'before-quote', 'direct', [span], cue, source, [], ['colon', 'announced']));
    return;
  }
}

/** `"We lose," Hart shrugged.`, `"Never," beamed his father.`: any verb that alone closes the sentence behind quoted words with its subject. */
function saidAnyhow(r: Reading): void {
  const { items, passage } = r;
  const quote = items[0];
  if (quote?.kind !== 'quote' || r.stop < 3 || r.stop > MOST_WORDS_ANYHOW || r.cues.length > 0 || !ENDS_INSIDE.test(passage.text.slice(quote.quote!.inner.start, quote.quote!.inner.end + 1))) return;
  for (let i = 1; i < r.stop; i++) {
    const item = items[i]!;
    if (item.kind === 'mark' && item.lower !== ',' && item.lower !== '.') return;
    if (!isVerbish(item) || isAuxiliary(item)) continue;
    reportedBy(r, { first: i, end: i + 1, kind: 'verb', form: 'past', lemma: item.lower, group: 'other', takes: 'qb' });
    return;
  }
}

/** How long, in items, the words may be that tell in what manner something is said. */
const MOST_WORDS_ANYHOW = 14;

function quotesOf(r: Reading): void {
  const { items, region, passage } = r;
  if (region.depth > 0) return;
  items.forEach((item, i) => {
    if (item.kind !== 'quote') return;
    const inner = passage.text.slice(item.quote!.inner.start, item.quote!.inner.end).trim();
    const words = inner.split(/\s+/u).length;
    const alone = i === 0 && r.stop <= 1;
    if (words < 2 || !alone && readsAsName(item, passage.text, false)) return;
    const span = contentSpan(items, i, i + 1);
    if (!span) return;
    if (items[i - 1]?.lower === ':' && !r.cues.some(cue => cue.kind === 'verb' && cue.first < i && cue.takes.includes('q'))) announced(r, i, span);
    r.drafts.push(draftOf(r, 'quote-alone', 'direct', [span], null, null, [], [alone ? 'whole-sentence' : i === 0 ? 'begins' : i + 1 >= r.stop ? 'ends' : 'inside', `words${Math.min(6, words)}`,
      /^\p{Lu}/u.test(inner) ? 'capital' : 'small', items[i - 1]?.lower === ',' ? 'comma' : items[i - 1]?.lower === ':' ? 'colon' : 'no-comma', hasVerb(items, 0, i) ? 'verb-before' : 'no-verb-before',
      region.start === 0 ? 'paragraph-start' : 'later']));
  });
}
