import type { Passage } from '../../passage.ts';
import type { Resources } from '../../resources.ts';
import type { Span } from '../../span.ts';
import { contentSpan, type Draft, readsAsName, typeOfContent } from '../draft.ts';
import { dialogueParts, isDialogue } from '../dialogue.ts';
import { type Item, readRegions } from '../outline.ts';
import { DASHES, endOf } from '../reading.ts';
import { accordingTo } from './according.ts';
import { type Cue, findCues, generateForms } from './cues.ts';
import { OWN_VOICE, SPEAKER_NOUNS } from './lexicon.ts';
import { NounPhrases } from './nounPhrase.ts';
import { findPassers } from './passesOn.ts';
import { draftOf, INTERRUPTED, isClassWord, type Reading } from './reading.ts';
import { reportedBy } from './reported.ts';
import { type FoundSource, subjectAfter, subjectBefore } from './subject.ts';
import { withWords } from './withWords.ts';
import { NOMN } from './word.ts';

const GENERATED = generateForms();

/** No sentence has more reports; a line of a thousand would take its time for nothing. */
const MOST_CUES = 100;

/** Proposes the statements of a Russian passage. The same words may be proposed more than once, by different rules. */
export function proposeRussian(passage: Passage, resources: Resources): Draft[] {
  const drafts: Draft[] = [];
  const lexicon = resources.russianWords;
  const regions = readRegions(passage);
  for (const region of regions) {
    const { items } = region;
    const cues = findCues(items, lexicon, resources.morphology ? EMPTY : GENERATED).slice(0, MOST_CUES);
    const phrases = new NounPhrases(items, lexicon);
    const reading: Reading = { passage, region, items, cues, cueAt: new Map(cues.map(cue => [cue.first, cue])), phrases, lexicon, passers: new Map(), relayed: new Set(), stop: endOf(items), drafts };
    readRegion(reading);
    if (region === regions[0] && isDialogue(passage)) dialogue(reading);
  }
  const interrupted = drafts.filter(({ extras }) => extras.includes(INTERRUPTED));
  return drafts.filter(({ construction, segments: [whole] }) => construction !== 'quote-alone' || !interrupted.some(({ cue }) => whole!.start <= cue!.start && cue!.end <= whole!.end));
}

const EMPTY: ReturnType<typeof generateForms> = new Map();

function readRegion(r: Reading): void {
  findPassers(r);
  const ownVoice = r.cues.length > 0 && r.cues.some(cue => cue.first < 4 && isOwnVoice(r.items, cue));
  for (const cue of r.cues) {
    if (isOwnVoice(r.items, cue)) continue;
    // «Следует отметить, что лучшей стратегией считали …»: what is thought by nobody named is the article's account.
    if (ownVoice && cue.group === 'think' && cue.number === 'plur' && (subjectBefore(r.phrases, r.items, cue, 0)?.how ?? 'place') === 'place' && !subjectAfter(r.phrases, r.items, cue, r.stop)) continue;
    if (cue.kind === 'source') accordingTo(r, cue);
    else if (cue.form !== 'infinitive') reportedBy(r, cue);
  }
  withWords(r);
  saidAnyhow(r);
  quotesOf(r);
  headline(r);
}

/** «— А, — сказал X. — Б»: the author's words stand behind a dash that a mark precedes. */
function dialogue(r: Reading): void {
  const { items, passage, phrases } = r;
  for (const cue of r.cues) {
    if (cue.kind !== 'verb' || cue.form !== 'past' && cue.form !== 'present' || !/[qb]/u.test(cue.takes)) continue;
    let dash = cue.first - 1;
    while (dash > 0 && cue.first - dash < 4 && items[dash]!.kind === 'word' && phrases.word(dash).adverb) dash--;
    const mark = items[dash - 1];
    if (dash < 2 || !DASHES.has(items[dash]!.lower) || mark?.kind !== 'mark' || !',.!?…'.includes(mark.lower)) continue;
    const source = subjectAfter(phrases, items, cue, r.stop);
    const parts = dialogueParts(passage, mark.lower === ',' ? mark.start : mark.end, items[cue.end - 1]!.endToken);
    if (parts) r.drafts.push(draftOf(r, 'dialogue', 'direct', parts, cue, source, [], ['quoted', 'alone']));
    return;
  }
}

/** «Роскомнадзор: внесение не связано с законом»: a line without a full stop that names its source in front. */
function headline(r: Reading): void {
  const { items, region, passage, phrases } = r;
  if (region.depth > 0 || region.start > 0 || region.end < passage.text.length || items.length > 30 || items[items.length - 1]!.lower === '.') return;
  const colon = items.findIndex(item => item.lower === ':');
  if (colon < 1 || colon > 6 || colon + 1 >= items.length || colon + 2 >= items.length && items[colon + 1]!.kind !== 'quote') return;
  const phrase = phrases.at(0, colon);
  if (!phrase || phrase.end !== colon || (phrase.cases & NOMN) === 0) return;
  const span = contentSpan(items, colon + 1, items.length);
  if (!span) return;
  const source: FoundSource = { source: phrases.source(phrase, colon), how: 'subject-left', margin: 2, end: colon, first: 0 };
  if (colon + 2 >= items.length && items[colon + 1]!.kind === 'quote') {
    r.drafts.push(draftOf(r, 'before-quote', 'direct', [span], null, source, [], ['colon', 'announced']));
    return;
  }
  const type = typeOfContent(items, colon + 1, items.length, passage.text, i => isClassWord(r, i));
  r.drafts.push(draftOf(r, 'colon', type, [span], null, source, [], ['headline', `head-${phrase.kind}`, SPEAKER_NOUNS.has(phrase.lemma) ? 'speaks' : 'thing']));
}

const OWN_VOICE_STARTS = OWN_VOICE.map(phrase => phrase.split(' '));

/** «стоит отметить, что», «отметим»: the article speaks itself. */
function isOwnVoice(items: readonly Item[], cue: Cue): boolean {
  return OWN_VOICE_STARTS.some(words => {
    for (let begin = cue.first - words.length + 1; begin <= cue.first; begin++) {
      if (begin >= 0 && words.every((word, k) => items[begin + k]?.lower === word)) return true;
    }
    return false;
  });
}

/** «Татьяна так описывает увиденное: «…»»: a verb that is no verb of speech announces words in quotation marks behind a colon. */
function announced(r: Reading, quote: number, span: Span): void {
  const { items, lexicon, phrases } = r;
  for (let i = quote - 2; i >= Math.max(0, quote - 14) && items[i]!.lower !== ';'; i--) {
    if (items[i]!.kind !== 'word' || lexicon(items[i]!).nouns.length > 0) continue;
    const verb = lexicon(items[i]!).verbs.find(({ form }) => form === 'past' || form === 'present');
    if (!verb) continue;
    const cue: Cue = { first: i, end: i + 1, kind: 'verb', lemma: verb.lemma, form: verb.form, number: verb.number, gender: verb.gender, group: 'other', takes: 'q', pronoun: -1 };
    const left = subjectBefore(phrases, items, cue, 0);
    const right = subjectAfter(phrases, items, cue, quote - 1);
    // «Её мнение разделяет Игорь Орлов: «…»»: a name behind the verb, not the thing before it
    const source = right?.source.kind === 'name' && right.margin >= 3 && (left === null || left.source.kind === 'noun') ? right : left ?? right;
    if (source) r.drafts.push(draftOf(r, 'before-quote', 'direct', [span], cue, source, [], ['colon', 'announced']));
    return;
  }
}

/** How long, in items, the words may be that tell in what manner something is said. */
const MOST_WORDS_ANYHOW = 14;

/** «Не ожидали», — развёл руками тренер: any verb that with its subject stands behind quoted words and a dash. */
function saidAnyhow(r: Reading): void {
  const { items, lexicon } = r;
  if (items[0]?.kind !== 'quote' || readsAsName(items[0], r.passage.text, false) || !DASHES.has(items[2]?.lower ?? '') || items[1]!.lower !== ',' || r.stop < 5 || r.stop > MOST_WORDS_ANYHOW || r.cues.length > 0) return;
  const verb = items[3]!.kind === 'word' && lexicon(items[3]!).nouns.length === 0 ? lexicon(items[3]!).verbs.find(({ form }) => form === 'past' || form === 'present') : undefined;
  if (verb) reportedBy(r, { first: 3, end: 4, kind: 'verb', lemma: verb.lemma, form: verb.form, number: verb.number, gender: verb.gender, group: 'other', takes: 'qb', pronoun: -1 });
}

function quotesOf(r: Reading): void {
  const { items, region, passage } = r;
  if (region.depth > 0) return;
  items.forEach((item, i) => {
    if (item.kind !== 'quote') return;
    const words = passage.text.slice(item.quote!.inner.start, item.quote!.inner.end).trim().split(/\s+/u).length;
    // «мнение разделяет Орлов: «Рубль переоценён»»: a sentence in itself, though short and with a capital
    const announces = items[i - 1]?.lower === ':' && /^\S+\s+\p{Ll}/u.test(passage.text.slice(item.quote!.inner.start, item.quote!.inner.end));
    if (!announces && readsAsName(item, passage.text, isClassWord(r, i - 1)) || words < 2) return;
    const alone = i === 0 && r.stop <= 1;
    const span = contentSpan(items, i, i + 1);
    if (!span) return;
    if (items[i - 1]?.lower === ':' && !r.cues.some(cue => cue.first < i && /[qb]/u.test(cue.takes))) announced(r, i, span);
    r.drafts.push({ ...draftOf(r, 'quote-alone', 'direct', [span], null, null, [], [alone ? 'whole-sentence' : i === 0 ? 'begins' : i + 1 >= r.stop ? 'ends' : 'inside', `words${Math.min(6, words)}`,
      items[i - 1]?.lower === ':' ? 'colon' : 'no-colon']) });
  });
}
