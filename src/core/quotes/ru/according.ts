import { DASHES } from '../reading.ts';
import { parenthesis } from './asReported.ts';
import { clauseEnd } from './clauses.ts';
import { type Cue, needsSource } from './cues.ts';
import { CONJUNCTIONS } from './lexicon.ts';
import type { NounPhrases } from './nounPhrase.ts';
import { PARTICLES } from './nounWords.ts';
import { passesOn } from './passesOn.ts';
import { COORDINATORS, isApposition, isLead, propose, type Reading, viaAround } from './reading.ts';
import type { FoundSource } from './subject.ts';
import { ABLT, DATV, GENT } from './word.ts';

export function accordingTo(r: Reading, cue: Cue): void {
  const { items, phrases } = r;
  let source: FoundSource | null = null;
  let after = cue.end;
  if (cue.pronoun >= 0) {
    const item = items[cue.pronoun]!;
    source = { source: { start: item.start, end: item.end, kind: 'pronoun', phrase: item, head: item.start, lemma: item.lower, number: item.lower === 'их' ? 'plur' : 'sing', gender: item.lower === 'его' ? 'masc' : item.lower === 'их' ? null : 'femn' },
      how: 'genitive', margin: 3, end: cue.end, first: cue.pronoun };
  } else {
    let begin = cue.end;
    while (begin < r.stop && items[begin]!.kind === 'bracket') begin++;
    if (cue.lemma === 'согласно' && items[begin]?.kind === 'word') begin = skipInnerPreposition(r, begin);
    // «По сообщениям из Сеула»
    const through = r.items[begin]?.lower === 'из' && cue.lemma !== 'согласно' ? 1 : 0;
    const phrase = begin + through < r.stop ? sourcePhrase(r, begin + through, cue) : null;
    if (phrase && (acceptsSource(phrase.cases, cue) || phrase.kind === 'name')) {
      source = { source: phrases.source(phrase, r.stop), how: 'genitive', margin: 2, end: phrases.attributesEnd(phrase, r.stop), first: phrase.first };
      after = source.end;
      if (source.source.start < phrase.first) after = phrase.end;
    }
  }
  const adjective = cue.end - cue.first > 2;
  const relativeSource = cue.lemma === 'согласно' && /^котор(?:ому|ой|ым)$/u.test(items[cue.end]?.lower ?? '');
  if (relativeSource) {
    // «слухи, согласно которым король отречётся, …»
    propose(r, { construction: 'according', from: cue.end + 1, end: clauseEnd(r, cue.end + 1, cue), cue, source: null, via: [], extras: ['which'] });
    return;
  }
  if (!source && (needsSource(cue) && !adjective || cue.lemma === 'согласно')) return;
  if (!source && !adjective && cue.lemma.startsWith('на ')) return;
  const via = viaAround(r, cue, r.stop, after);
  if (via.length > 0) while (after < r.stop && items[after]!.start < via[via.length - 1]!.end) after++;
  const before = cue.first - 1;
  const front = isLead(items, 0, cue.first) || afterConjunction(r, cue);
  if (front) {
    let from = after;
    if (items[after]?.lower === ',' || DASHES.has(items[after]?.lower ?? '')) {
      from = after + 1;
      if (isApposition(r, after)) {
        let next = after + 1;
        while (next < r.stop && items[next]!.lower !== ',') next++;
        if (next < r.stop && next - after < 16) from = next + 1;
      }
    } else if (source && sourceGoesOn(r, after) > after) {
      // «по словам аль-Моджеба, …», «по мнению члена комитета по обороне Ивана Козлова, …»: the source reaches to the comma
      const close = sourceGoesOn(r, after);
      source = longer(r, source, close);
      from = close + 1;
    } else if (items[after]?.kind === 'bracket') from = items[after + 1]?.lower === ',' ? after + 2 : after + 1;
    if (from >= r.stop || passesOn(r, cue, source, from)) return;
    propose(r, { construction: 'according', from, end: clauseEnd(r, from, cue), cue, source, via, extras: ['front', items[after]?.lower === ',' ? 'comma' : 'no-comma'] });
    return;
  }
  const opened = items[before]!.lower === ',' || DASHES.has(items[before]!.lower);
  if (!opened) {
    // «Однако взрыв по данным полиции разрушил»: no commas.
    return;
  }
  let close = after;
  while (close < r.stop && items[close]!.lower !== ',' && !DASHES.has(items[close]!.lower)) close++;
  if (close - after > 12) return;
  const conjunction = items[before - 1];
  if (conjunction && (CONJUNCTIONS.has(conjunction.lower) || /^котор/u.test(conjunction.lower) || conjunction.lower === 'и' || conjunction.lower === 'но' || conjunction.lower === 'а' || conjunction.lower === 'где')) {
    // «…, который, по словам X, …»
    if (close + 1 < r.stop) {
      const relative = /^котор/u.test(conjunction.lower) || conjunction.lower === 'где';
      propose(r, { construction: 'according', from: relative ? before - 1 : close + 1, end: relative ? before : clauseEnd(r, close + 1, cue), cue, source, via, extras: ['relative'],
        more: relative ? [[close + 1, clauseEnd(r, close + 1, cue)]] : [] });
    }
    return;
  }
  parenthesis(r, 'according', before, close, cue, source, via);
}

/** The comma that closes a source whose words go on at `i` with a name or with what narrows a noun; `i` where none does, for the content may begin without a comma. */
function sourceGoesOn(r: Reading, i: number): number {
  const { items, lexicon } = r;
  for (let k = i; k < Math.min(r.stop, i + 10); k++) {
    const item = items[k]!;
    if (item.lower === ',') return k;
    if (item.kind === 'mark' && item.lower !== '-' || item.kind === 'quote') return i;
    if (item.kind !== 'word' || PARTICLES.has(item.lower) && items[k + 1]?.lower === '-') continue;
    const word = lexicon(item);
    const predicate = word.verbs.some(({ form }) => form !== 'participle') && word.nouns.length === 0;
    if (predicate || word.conjunction && item.lower !== 'и' || word.pronoun || !word.capital && word.adverb && word.nouns.length === 0 && word.modifier === 0) return i;
    // «по данным СМИ в городе, где …»: only what a noun of a body or a name takes on
    if (k === i && !word.capital && !(word.preposition && /^(?:по|при|в|на|из|от)$/u.test(item.lower))) return i;
  }
  return i;
}

/** The source with the words up to item `end`; a person's name that closes them is the source. */
function longer(r: Reading, found: FoundSource, end: number): FoundSource {
  const { items, phrases } = r;
  for (let i = Math.max(found.end, end - 4); i < end; i++) {
    if (items[i]!.kind !== 'word' || !r.lexicon(items[i]!).capital) continue;
    const name = phrases.at(i, end, false, GENT);
    if (name && name.end === end && name.kind === 'name' && name.animate && end - i > 1) return { ...found, source: { ...phrases.source(name, end), phrase: { start: found.source.phrase.start, end: items[end - 1]!.end } }, end };
  }
  const last = items[end - 1]!.end;
  return { ...found, source: { ...found.source, end: last, phrase: { ...found.source.phrase, end: last } }, end };
}

function acceptsSource(cases: number, cue: Cue): boolean {
  if (cue.lemma === 'согласно') return (cases & (DATV | GENT)) !== 0;
  if (cue.lemma === 'в соответствии с') return (cases & ABLT) !== 0;
  return (cases & GENT) !== 0;
}

/** «согласно оглашённому в понедельник решению суда»: a participle with its own words before the noun. */
function skipInnerPreposition(r: Reading, begin: number): number {
  const word = r.lexicon(r.items[begin]!);
  if ((word.modifier & DATV) === 0 || !word.verbs.some(verb => verb.form === 'participle')) return begin;
  if (!(r.items[begin + 1]?.kind === 'word' && r.lexicon(r.items[begin + 1]!).preposition)) return begin;
  const inner = r.phrases.at(begin + 2, r.stop);
  return inner ? inner.end : begin;
}

function sourcePhrase(r: Reading, begin: number, cue: Cue): ReturnType<NounPhrases['at']> {
  const { items, phrases } = r;
  const item = items[begin]!;
  if (item.kind === 'mark') return null;
  if (item.kind === 'word' && cue.lemma === 'согласно' && DATIVE_PRONOUNS.has(item.lower)) {
    const feminine = item.lower === 'ей' || item.lower === 'ней';
    return { first: begin, end: begin + 1, head: begin, cases: DATV, number: 'sing', gender: feminine ? 'femn' : 'masc', animate: false, kind: 'pronoun', lemma: item.lower, name: -1, nameEnd: -1 };
  }
  return phrases.at(begin, r.stop, false, cue.lemma === 'согласно' ? DATV : cue.lemma === 'в соответствии с' ? ABLT : GENT);
}

const DATIVE_PRONOUNS = new Set(['ему', 'нему', 'ей', 'ней']);

function afterConjunction(r: Reading, cue: Cue): boolean {
  const before = r.items[cue.first - 1];
  return before !== undefined && (before.lower === ':' || before.lower === ';' || (COORDINATORS.has(before.lower) && r.items[cue.first - 2]?.lower === ','));
}
