import { clauseAfter } from './clauses.ts';
import type { Cue } from './cues.ts';
import { DOCUMENTS, SPEAKER_NOUNS } from './lexicon.ts';
import type { Reading } from './reading.ts';
import type { Before } from './reported.ts';
import { type FoundSource, subjectAfter, subjectBefore } from './subject.ts';
import { ACCS, DATV } from './word.ts';

export function bestSubject(r: Reading, cue: Cue, right: FoundSource | null, behind: Before | null, from?: number): FoundSource | null {
  const start = from ?? (behind ? behind.end : 0);
  const relative = issuerBefore(r, cue) ?? relativeSubject(r, cue) ?? coordinateSubject(r, cue);
  if (relative) return relative;
  const left = subjectBefore(r.phrases, r.items, cue, start);
  if (cue.kind === 'impersonal') return right?.how === 'place' ? right : left?.how === 'place' ? left : null;
  if (behind || from !== undefined) return right ?? left;
  if (!left) return right ?? sharedSubject(r, cue);
  if (!right || right.how === 'place') return left;
  // «Ранее сообщил X, что»: the right one where it stands directly behind and no strong subject stands before.
  if (left.how === 'place') return right;
  return right.margin >= 3 && left.margin < 1.5 && !isObject(r, right) ? right : left;
}

const IN_WHICH = /^котор(?:ом|ой|ых)$/u; // «в котором»; not «который»

/** «[Прокуратура] опубликовала отчёт, в котором говорится, что»: who gave out the writing that speaks. */
function issuerBefore(r: Reading, cue: Cue): FoundSource | null {
  const { items, lexicon, phrases } = r;
  if (cue.kind === 'source' || cue.form !== 'past' && cue.form !== 'present' && cue.form !== 'short') return null;
  let which = cue.first - 1;
  while (which > 2 && which > cue.first - 4 && items[which]!.kind === 'word' && !IN_WHICH.test(items[which]!.lower) && lexicon(items[which]!).nouns.length === 0) which--;
  if (which < 3 || !IN_WHICH.test(items[which]!.lower) || items[which - 1]!.lower !== 'в' || items[which - 2]!.lower !== ',') return null;
  for (let i = which - 3; i >= Math.max(1, which - 16); i--) {
    if (items[i]!.kind === 'mark' && items[i]!.lower === ';') return null;
    if (items[i]!.kind !== 'word') continue;
    const verb = lexicon(items[i]!).nouns.length > 0 ? undefined : lexicon(items[i]!).verbs.find(({ form }) => form === 'past' || form === 'present');
    if (!verb) continue;
    const given: Cue = { ...cue, first: i, end: i + 1, kind: 'verb', lemma: verb.lemma, form: verb.form, number: verb.number, gender: verb.gender };
    const found = subjectBefore(phrases, items, given, 0) ?? subjectAfter(phrases, items, given, which - 2);
    return !found || found.how === 'place' || DOCUMENTS.has(found.source.lemma) ? null : { ...found, how: 'shared', margin: Math.min(found.margin, 1.5) };
  }
  return null;
}

/** «…, который заявил, что»: the noun that the relative clause describes. */
function relativeSubject(r: Reading, cue: Cue): FoundSource | null {
  if (cue.kind !== 'verb') return null;
  for (let i = cue.first - 1; i >= Math.max(1, cue.first - 4); i--) {
    const item = r.items[i]!;
    if (item.kind !== 'word') return null;
    if (/^котор(?:ый|ая|ое|ые)$/u.test(item.lower)) return r.items[i - 1]!.lower === ',' ? describedBefore(r, i - 1) : null;
    if (r.lexicon(item).nouns.length > 0) return null;
  }
  return null;
}

/** «X напомнил, что …, и добавил, что …»: a verb behind a comma and a coordinator shares the subject of the report before it. */
function coordinateSubject(r: Reading, cue: Cue): FoundSource | null {
  const { items, lexicon, phrases } = r;
  if (cue.kind !== 'verb' || cue.form !== 'past' && cue.form !== 'present') return null;
  let i = cue.first - 1;
  while (i > 0 && i > cue.first - 3 && items[i]!.kind === 'word' && !SHARING.has(items[i]!.lower) && lexicon(items[i]!).nouns.length === 0) i--;
  if (i < 1 || !SHARING.has(items[i]!.lower) || items[i - 1]!.lower !== ',') return null;
  const at = r.cues.indexOf(cue);
  for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
    const other = r.cues[k]!;
    if (other.first >= i || other.kind !== 'verb' || other.form !== cue.form || other.number !== cue.number || other.gender !== cue.gender || !clauseAfter(r, other)) continue;
    const right = subjectAfter(phrases, items, other, i);
    const found = right && right.margin >= 3 ? right : subjectBefore(phrases, items, other, 0);
    if (found && found.how !== 'place') return { ...found, how: 'shared', margin: Math.min(found.margin, 1.5) };
  }
  return null;
}

const SHARING = new Set(['и', 'а', 'но', 'однако', 'хотя', 'затем']);

function isObject(r: Reading, found: FoundSource): boolean {
  return found.source.kind !== 'pronoun' && found.source.number !== null && r.phrases.at(found.first, r.stop) !== null && (r.phrases.at(found.first, r.stop)!.cases & (ACCS | DATV)) !== 0
    && !SPEAKER_NOUNS.has(found.source.lemma) && found.source.kind === 'noun';
}

/** The subject of the verb that an adverbial participle, or a verb without a subject of its own, goes with. */
export function sharedSubject(r: Reading, cue: Cue): FoundSource | null {
  const { items, lexicon, phrases } = r;
  for (let i = cue.first - 1; i >= Math.max(0, cue.first - 45); i--) {
    if (items[i]!.kind !== 'word') continue;
    const verb = lexicon(items[i]!).verbs.find(reading => reading.form === 'past' || reading.form === 'present');
    if (!verb || lexicon(items[i]!).nouns.length > 0) continue;
    const pseudo: Cue = { ...cue, first: i, end: i + 1, kind: 'verb', form: verb.form, number: verb.number, gender: verb.gender };
    const found = subjectBefore(phrases, items, pseudo, 0) ?? subjectAfter(phrases, items, pseudo, cue.first);
    if (found) return { ...found, how: 'shared', margin: Math.min(found.margin, 1) };
  }
  return null;
}

/** The noun before the comma that a participle describes: «сотрудники галереи, обнаружившие, что». */
export function participleSubject(r: Reading, cue: Cue): FoundSource | null {
  const { items } = r;
  let comma = cue.first - 1;
  while (comma >= 0 && comma > cue.first - 8 && items[comma]!.lower !== ',') comma--;
  if (comma < 1 || items[comma]!.lower !== ',') return null;
  return describedBefore(r, comma);
}

/** The noun phrase that ends at the comma. */
function describedBefore(r: Reading, comma: number): FoundSource | null {
  const { phrases } = r;
  for (let i = Math.max(0, comma - 12); i < comma;) {
    const phrase = phrases.at(i, comma);
    if (phrase && (phrase.end === comma || phrases.attributesEnd(phrase, comma) === comma)) {
      return { source: phrases.source(phrase, comma), how: 'participle', margin: 1, end: phrase.end, first: phrase.first };
    }
    i = phrase ? phrase.end : i + 1;
  }
  return null;
}
