import type { Item } from '../outline.ts';
import type { SourcePhrase } from '../statement.ts';
import type { Cue } from './cues.ts';
import { DOCUMENTS, OCCASIONS, SPEAKER_NOUNS } from './lexicon.ts';
import { isNameQuote } from './nameQuote.ts';
import type { NounPhrase, NounPhrases } from './nounPhrase.ts';
import { ACCS, ANY_CASE, GENT, LOCT, NOMN } from './word.ts';

/** A source with how sure the grammar is of it: where two subjects are about as likely, `margin` is near 0. */
export interface FoundSource {
  readonly source: SourcePhrase;
  readonly how: 'subject-right' | 'subject-left' | 'place' | 'shared' | 'genitive' | 'participle';
  readonly margin: number;
  /** Item index after the phrase. */
  readonly end: number;
  readonly first: number;
}

/** How far from its verb a subject is looked for, in items. */
const REACH = 40;

const SUBORDINATORS = new Set('что чтобы который которая которое которые которого которой которых которому которым когда если хотя где поскольку как пока чем куда откуда якобы будто'.split(' '));

/** Whether the phrase may be the subject of the verb: number and, in the past singular, gender agree. */
export function agrees(phrase: NounPhrase, cue: Pick<Cue, 'form' | 'number' | 'gender'>, quantifier: boolean): boolean {
  if ((phrase.cases & NOMN) === 0) return false;
  if (cue.form !== 'past' && cue.form !== 'present' && cue.form !== 'adjective' && cue.form !== 'short') return true;
  if (phrase.number && cue.number && phrase.number !== cue.number) return quantifier;
  if (cue.form === 'present' || cue.number !== 'sing' || !cue.gender || !phrase.gender) return true;
  if (phrase.gender === cue.gender) return true;
  // «сообщила постоянный секретарь Сара Даниус»
  return cue.gender === 'femn' && phrase.gender === 'masc' && phrase.animate && phrase.kind !== 'pronoun';
}

/** The subject behind its verb: «сообщил журналистам пресс-секретарь Дмитрий Песков». */
export function subjectAfter(phrases: NounPhrases, items: readonly Item[], cue: Cue, to: number): FoundSource | null {
  let i = cue.end;
  const last = Math.min(to, cue.end + REACH / 2);
  let skipped = 0;
  let place: FoundSource | null = null;
  while (i < last) {
    const item = items[i]!;
    if (item.kind === 'bracket') { i++; continue; }
    if (item.kind === 'number' && items[i + 1]?.lower !== '-') { i++; continue; } // «25-летний вратарь» is a phrase
    if (item.kind === 'quote') {
      if (!isNameQuote(item)) break;
    } else if (item.kind === 'mark') break;
    else {
      const word = phrases.word(i);
      if (word.conjunction && item.lower !== 'также') break;
      if (word.preposition) {
        const governed = governedBy(phrases, items, i, last);
        if (governed) {
          if (!place && (item.lower === 'в' || item.lower === 'во' || item.lower === 'на' || item.lower === 'из')) place = placeSource(phrases, governed, cue, last);
          i = governed.end;
        } else i++;
        skipped++;
        continue;
      }
      if (word.nouns.length === 0 && word.modifier === 0 && (word.adverb || item.lower === 'также')) { i++; continue; }
      if (word.verbs.length > 0 && word.nouns.length === 0 && word.modifier === 0) break;
    }
    const phrase = phrases.at(i, last);
    if (!phrase) { i++; skipped++; continue; }
    // «сообщила РБК его помощница»: an abbreviation may be the listener where a subject follows.
    if (phrase.cases === ANY_CASE && phrase.end < last && items[phrase.end]!.kind === 'word') {
      const next = phrases.at(phrase.end, last);
      if (next && next.animate && agrees(next, cue, false) && next.kind !== 'pronoun') {
        i = phrase.end;
        continue;
      }
    }
    if (agrees(phrase, cue, phrases.isQuantifier(phrase)) && !(OCCASIONS.has(phrase.lemma) && !SPEAKER_NOUNS.has(phrase.lemma) && !DOCUMENTS.has(phrase.lemma))) {
      return joined(phrases, items, phrase, cue, last, 'subject-right', skipped === 0 ? 3 : 1.5 - 0.3 * skipped);
    }
    i = phrase.end;
    skipped++;
  }
  return place;
}

/** «сообщили в полиции», «говорится в отчёте»: the place that speaks, for a plural or impersonal verb. */
function placeSource(phrases: NounPhrases, phrase: NounPhrase, cue: Cue, limit: number): FoundSource | null {
  if ((phrase.cases & (LOCT | GENT | ACCS)) === 0) return null;
  const document = DOCUMENTS.has(phrase.lemma);
  if (cue.kind === 'impersonal') {
    if (phrase.kind === 'pronoun' && /^(?:нём|нем|ней|них)$/u.test(phrase.lemma)) return { source: phrases.source(phrase, limit), how: 'place', margin: 0.5, end: phrase.end, first: phrase.first };
    if (!document && phrase.kind !== 'name' && !SPEAKER_NOUNS.has(phrase.lemma)) return null;
    if (OCCASIONS.has(phrase.lemma) && !document) return null;
  } else {
    if (cue.number !== 'plur') return null;
    if (OCCASIONS.has(phrase.lemma) || document && !SPEAKER_NOUNS.has(phrase.lemma) && phrase.lemma !== 'пресс-служба') return null;
    if (!SPEAKER_NOUNS.has(phrase.lemma) && phrase.kind !== 'name' && !phrases.word(phrase.head).capital) return null;
  }
  return { source: phrases.source(phrase, limit), how: 'place', margin: 1, end: phrase.end, first: phrase.first };
}

const DEMONSTRATIVES = new Set(['этим', 'этом', 'этого', 'тем', 'том', 'того', 'нём', 'нем', 'ней', 'них', 'него', 'неё', 'нее', 'ним', 'ними']);

/** The phrase that the preposition at `i` governs. «Перед этим ИГ заявило»: a demonstrative before a name stands alone. */
function governedBy(phrases: NounPhrases, items: readonly Item[], i: number, limit: number): NounPhrase | null {
  const next = items[i + 1];
  if (next && i + 1 < limit && DEMONSTRATIVES.has(next.lower) && !(items[i + 2]?.kind === 'word' && i + 2 < limit && !phrases.word(i + 2).capital && phrases.word(i + 2).nouns.length > 0 && phrases.word(i + 1).modifier !== 0)) {
    return { first: i + 1, end: i + 2, head: i + 1, cases: LOCT | GENT, number: null, gender: null, animate: false, kind: 'pronoun', lemma: next.lower, name: -1, nameEnd: -1 };
  }
  return phrases.at(i + 1, limit);
}

/** Where the comma stands that opens what is put between a subject and its verb («Активисты[, собравшиеся у мечети,] назвали»); -1 for none. */
function appositionStart(phrases: NounPhrases, items: readonly Item[], verb: number, from: number): number {
  if (items[verb - 1]?.lower !== ',') return -1;
  for (let i = verb - 2; i > from; i--) {
    if (items[i]!.lower !== ',') continue;
    const next = items[i + 1]!;
    if (next.kind !== 'word') return -1;
    const word = phrases.word(i + 1);
    if (/^котор/u.test(next.lower) || word.verbs.some(reading => reading.form === 'participle' || reading.form === 'gerund')) return i;
    if (i > from && (word.preposition || word.nouns.some(noun => (noun.cases & NOMN) !== 0) || (word.modifier & NOMN) !== 0)) {
      const before = phrases.at(i + 1, verb - 1);
      if (word.preposition || (before && before.end >= verb - 4)) return i;
    }
  }
  return -1;
}

interface Candidate { readonly phrase: NounPhrase; readonly score: number }

/** The subject before its verb, over appositions and participles between commas: «Руссефф, экономист по образованию, заявила». */
export function subjectBefore(phrases: NounPhrases, items: readonly Item[], cue: Cue, from: number): FoundSource | null {
  const start = Math.max(from, cue.first - REACH);
  const candidates: Candidate[] = [];
  let place: FoundSource | null = null;
  const apposition = appositionStart(phrases, items, cue.first, start);
  /** Barriers passed so far; a candidate's cost is what lies between it and the verb. */
  let barriers = 0;
  const found: { phrase: NounPhrase; barriers: number }[] = [];
  let i = start;
  while (i < cue.first) {
    if (i === apposition) {
      i = cue.first;
      break;
    }
    const item = items[i]!;
    if (item.kind === 'mark') {
      if (item.lower === ',') barriers += 0.6;
      else if (item.lower === ';' || item.lower === ':') barriers += 4;
      else if (item.lower === '—' || item.lower === '–') barriers += 0.5;
      i++;
      continue;
    }
    if (item.kind === 'bracket') { i++; continue; }
    if (item.kind === 'quote' && !isNameQuote(item)) { barriers += 2; i++; continue; }
    if (item.kind === 'word') {
      const word = phrases.word(i);
      if (SUBORDINATORS.has(item.lower) && items[i - 1]?.lower === ',') barriers += 1.2;
      if (item.lower === 'а' || item.lower === 'но' || item.lower === 'однако') barriers += i > start + 1 ? 0.8 : 0;
      if (word.preposition) {
        const governed = governedBy(phrases, items, i, cue.first);
        if (governed && (item.lower === 'в' || item.lower === 'во' || item.lower === 'из' || item.lower === 'на')) place = cue.kind === 'impersonal' ? place ?? placeSource(phrases, governed, cue, cue.first) : placeSource(phrases, governed, cue, cue.first) ?? place;
        i = governed ? governed.end : i + 1;
        continue;
      }
      if (word.verbs.some(verb => verb.form === 'past' || verb.form === 'present') && word.nouns.length === 0) barriers += 1;
      if (word.conjunction || (word.nouns.length === 0 && word.modifier === 0 && !word.capital)) { i++; continue; }
    }
    const phrase = phrases.at(i, cue.first);
    if (!phrase) { i++; continue; }
    if (agrees(phrase, cue, phrases.isQuantifier(phrase)) || (cue.number === 'plur' && (phrase.cases & NOMN) !== 0 && items[phrase.end]?.lower === 'и' && isNominative(phrases, phrase.end + 1, cue.first))) found.push({ phrase, barriers });
    i = phrase.end;
  }
  if (apposition < 0) {
    const beside = besideVerb(phrases, items, cue, start);
    if (beside && !found.some(({ phrase }) => phrase.end > beside.first)) found.push({ phrase: beside, barriers });
  }
  for (const { phrase, barriers: at } of found) {
    const distance = (apposition >= 0 ? apposition : cue.first) - phrase.end;
    let score = 3 - (barriers - at) - 0.06 * distance;
    if (phrase.kind === 'name') score += 0.7;
    // «Адвокат Петра — Валентин Пышкин рассказал»: a name at its verb comes before any that stands farther.
    if (phrase.kind === 'name' && phrase.end === cue.first) score += 0.8;
    if (phrase.kind === 'pronoun') score += 1;
    if (SPEAKER_NOUNS.has(phrase.lemma)) score += 1;
    if (phrase.animate) score += 0.6;
    if (OCCASIONS.has(phrase.lemma) && !SPEAKER_NOUNS.has(phrase.lemma)) score -= 1.5;
    if ((phrase.cases & ACCS) !== 0 && !phrase.animate && phrase.kind === 'noun') score -= 0.3;
    candidates.push({ phrase, score });
  }
  let best: Candidate | null = null;
  let second = -9;
  for (const candidate of candidates) {
    if (!best || candidate.score > best.score) {
      second = best ? best.score : -9;
      best = candidate;
    } else second = Math.max(second, candidate.score);
  }
  if (!best || best.score < 0.4) return place;
  if (place && best.score < 2) return place;
  return joined(phrases, items, best.phrase, cue, cue.first, 'subject-left', Math.min(3, best.score - second));
}

/**
 * The noun phrase that ends at the verb and agrees with it, though what stands before may take its words in: «После боя [Матиас] сказал»,
 * «В среду [судья федерального суда] постановил».
 */
function besideVerb(phrases: NounPhrases, items: readonly Item[], cue: Cue, from: number): NounPhrase | null {
  let best: NounPhrase | null = null;
  let verb = cue.first;
  while (verb > from && items[verb - 1]!.kind === 'word' && phrases.word(verb - 1).adverb && phrases.word(verb - 1).nouns.length === 0) verb--;
  for (let i = verb - 1; i >= Math.max(from, verb - 8); i--) {
    const item = items[i]!;
    if (item.kind !== 'word') break;
    const word = phrases.word(i);
    if (word.preposition || word.conjunction) break;
    if (best && word.modifier === 0) break; // only adjectives before what was found belong to it
    if (!best && word.nouns.length === 0 && word.modifier === 0) break;
    const phrase = phrases.at(i, verb);
    if (!phrase || phrase.end !== verb || best && phrase.head !== best.head || !agrees(phrase, cue, false)) continue;
    if (isUndeclined(phrase, phrases, items)) continue; // «в интервью CNN заявил»: may be anything
    best = phrase;
  }
  return best;
}

function isUndeclined(phrase: NounPhrase, phrases: NounPhrases, items: readonly Item[]): boolean {
  const { text } = items[phrase.head]!;
  return phrase.cases === ANY_CASE && (!/^\p{Script=Cyrillic}/u.test(text) || text === text.toUpperCase() || !phrases.word(phrase.head).capital);
}

function isNominative(phrases: NounPhrases, i: number, limit: number): boolean {
  const phrase = i < limit ? phrases.at(i, limit) : null;
  return phrase !== null && (phrase.cases & NOMN) !== 0;
}

const CLOSE_TO = /^(?:близк|знаком|осведомл[её]нн)/u; // «близкий к», «знакомый с»; not «близнец»

/** Where what narrows an unnamed source between commas ends: «источник, близкий к следствию»; -1 where nothing does. */
function closeTo(items: readonly Item[], { end, lemma }: NounPhrase, limit: number): number {
  if (!/^(?:источник|собеседник|человек)$/u.test(lemma) || items[end]?.lower !== ',' || !CLOSE_TO.test(items[end + 1]?.lower ?? '')) return -1;
  let close = end + 2;
  while (close < Math.min(items.length, end + 12) && items[close]!.kind !== 'mark') close++;
  return close <= Math.max(limit, end + 12) ? close : -1;
}

/** Two sources of one verb in the plural are one span: «СБУ и МВД сообщили». */
function joined(phrases: NounPhrases, items: readonly Item[], phrase: NounPhrase, cue: Cue, limit: number, how: FoundSource['how'], margin: number): FoundSource {
  const named = phrases.source(phrase, limit);
  // «дипломат напомнила»: the verb tells who is a woman
  const source = cue.form === 'past' && cue.number === 'sing' && cue.gender && phrase.animate && phrase.kind !== 'pronoun' ? { ...named, gender: cue.gender } : named;
  const close = closeTo(items, phrase, limit);
  if (close > 0) return { source: { ...source, end: items[close - 1]!.end, phrase: { ...source.phrase, end: items[close - 1]!.end } }, how, margin, end: close, first: phrase.first };
  let end = phrase.end;
  let whole = source;
  // «соучредитель и генеральный директор Baidu Робин Ли»: two titles of one person
  if (cue.number === 'sing' && phrase.kind === 'noun' && phrase.animate && items[end]?.lower === 'и' && end + 1 < limit) {
    const next = phrases.at(end + 1, limit);
    if (next && next.kind === 'name' && next.name > next.head && (next.cases & NOMN) !== 0) {
      const person = phrases.source(next, limit);
      return { source: { ...person, phrase: { start: source.phrase.start, end: person.phrase.end } }, how, margin, end: next.end, first: phrase.first };
    }
  }
  while (cue.number === 'plur' && end + 1 < limit && (items[end]!.lower === 'и' || items[end]!.lower === ',')) {
    const next = phrases.at(end + 1, limit);
    if (!next || (next.cases & NOMN) === 0 || next.kind === 'pronoun' || phrases.word(next.head).nouns.length === 0) break;
    if (items[end]!.lower === ',' && items[next.end]?.lower !== 'и' && items[next.end]?.lower !== ',') break;
    const other = phrases.source(next, limit);
    whole = { ...whole, end: other.end, number: 'plur', kind: whole.kind === 'name' && other.kind === 'name' ? 'name' : 'noun' };
    end = next.end;
  }
  return { source: whole, how, margin, end, first: phrase.first };
}
