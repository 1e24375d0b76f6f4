import type { Cue } from './cues.ts';
import { type FoundSource, subjectAfter, subjectBefore } from './subject.ts';
import { draftOf, type Reading } from './reading.ts';
import { contentSpan } from '../draft.ts';
import type { VerbReading } from './word.ts';

/** Nouns of speech in the instrumental that stand before words in quotation marks: «с криками «…»», «со словами «…»», «выступил с заявлением: «…»». */
const WORDS = new Set('словами криком криками возгласом возгласами лозунгом лозунгами призывом призывами заявлением заявлениями обращением комментарием воплем воплями вопросом тостом формулировкой словом'.split(' '));

/** Reads «с» with a noun of speech and words in quotation marks behind it; who said them is the subject of the verb before it, or the noun that it describes. */
export function withWords(r: Reading): void {
  const { items, phrases } = r;
  for (let i = 1; i < r.stop - 1; i++) {
    const item = items[i]!;
    if (item.kind !== 'word' || item.lower !== 'с' && item.lower !== 'со') continue;
    let noun = i + 1;
    while (noun < i + 4 && items[noun]?.kind === 'word' && !WORDS.has(items[noun]!.lower) && phrases.word(noun).modifier !== 0) noun++;
    if (!items[noun] || !WORDS.has(items[noun]!.lower)) continue;
    const quote = items[noun + 1]?.lower === ':' ? noun + 2 : noun + 1;
    if (items[quote]?.kind !== 'quote') continue;
    const span = contentSpan(items, quote, quote + 1);
    if (!span) continue;
    // «со словами» is one phrase, a shout is a noun
    const first = /^слов/u.test(items[noun]!.lower) ? i : noun;
    const cue: Cue = { first, end: noun + 1, kind: 'verb', lemma: items[noun]!.lower, form: 'past', number: null, gender: null, group: 'say', takes: 'q', pronoun: -1 };
    r.drafts.push(draftOf(r, 'before-quote', 'direct', [span], cue, speakerOf(r, i), [], [quote > noun + 1 ? 'colon' : 'adjacent']));
  }
}

/** The subject of the last finite verb before «с», else the noun that stands directly before it («100 демонстрантов с криками»). */
function speakerOf(r: Reading, at: number): FoundSource | null {
  const { items, lexicon, phrases } = r;
  for (let i = Math.max(0, at - 4); i < at; i++) {
    const counted = items[i]!.kind === 'number' ? phrases.at(i, at) : null;
    if (counted?.end === at && counted.animate) return { source: phrases.source({ ...counted, first: counted.first + 1 }, at), how: 'genitive', margin: 1, end: at, first: i };
  }
  for (let i = at - 1; i >= Math.max(0, at - 30); i--) {
    if (items[i]!.kind !== 'word') continue;
    const verb: VerbReading | undefined = lexicon(items[i]!).nouns.length > 0 ? undefined : lexicon(items[i]!).verbs.find(({ form }) => form === 'past' || form === 'present');
    if (!verb) continue;
    const pseudo: Cue = { first: i, end: i + 1, kind: 'verb', lemma: verb.lemma, form: verb.form, number: verb.number, gender: verb.gender, group: 'say', takes: '', pronoun: -1 };
    return subjectBefore(phrases, items, pseudo, 0) ?? subjectAfter(phrases, items, pseudo, at);
  }
  return null;
}
