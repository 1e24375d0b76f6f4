import type { Span } from '../../span.ts';
import type { Draft } from '../draft.ts';
import type { Item } from '../outline.ts';
import { draftOfContent, draftOfProposal, type Proposal, type RegionReading } from '../reading.ts';
import type { Construction } from '../statement.ts';
import { type Cue, plain } from './cues.ts';
import { LEADS, VIA } from './lexicon.ts';
import type { NounPhrases } from './nounPhrase.ts';
import type { FoundSource } from './subject.ts';
import type { Lexicon } from './word.ts';

export const COORDINATORS = new Set(['и', 'а', 'но', 'однако', 'хотя', 'также', 'при', 'тогда', 'зато']);

/** What a rule knows of a region while it reads it. */
export interface Reading extends RegionReading {
  readonly cues: readonly Cue[];
  /** The cues by the item where they begin. */
  readonly cueAt: ReadonlyMap<number, Cue>;
  readonly phrases: NounPhrases;
  readonly lexicon: Lexicon;
  /** Who passes a report on in front of it: «По данным [ТАСС], полиция считает». */
  readonly passers: Map<Cue, Span>;
  /** Reports that only pass another on, and are none of their own. */
  readonly relayed: Set<Cue>;
}

/** Marks a quotation that holds the author's words, which is not the whole of what stands between its marks. */
export const INTERRUPTED = 'interrupted';

/** Whether a relative clause or participle follows the comma at `i`: «…, размещённом на сайте, …». */
export function isApposition(r: Reading, i: number): boolean {
  if (i >= r.stop || r.items[i]!.lower !== ',') return false;
  const next = r.items[i + 1];
  if (!next || next.kind !== 'word') return false;
  const word = r.lexicon(next);
  return word.verbs.some(verb => verb.form === 'participle') || /^котор/u.test(next.lower) || word.preposition && /^котор/u.test(r.items[i + 2]?.lower ?? '');
}

/** The first item of what is reported before `before`: the sentence's first but for words that are the article's own. */
export function contentStart(r: Reading, before: number): number {
  let from = 0;
  // Only the last clause belongs where a semicolon, or a conjunction with its own cue, stands before.
  for (let i = before - 1; i > 0; i--) {
    if (r.items[i]!.lower === ';') { from = i + 1; break; }
  }
  return skipLeads(r, from, before);
}

const LEAD_WORDS = LEADS.map(lead => lead.split(' ')).sort((a, b) => b.length - a.length);

export function skipLeads(r: Reading, from: number, limit: number): number {
  let i = from;
  for (;;) {
    while (i < limit && r.items[i]!.kind === 'mark') i++;
    const lead = LEAD_WORDS.find(words => words.every((word, k) => i + k < limit && r.items[i + k]!.lower === word));
    if (!lead) return i;
    const next = r.items[i + lead.length];
    // «Так» and «и» are left only where a comma follows, or for conjunctions.
    if (lead.length === 1 && next?.lower !== ',' && !['однако', 'а', 'но', 'и', 'впрочем', 'также', 'кстати'].includes(lead[0]!)) return i;
    i += lead.length;
  }
}

export function isLead(items: readonly Item[], from: number, to: number): boolean {
  let i = from;
  while (i < to) {
    if (items[i]!.kind === 'mark') { i++; continue; }
    const lead = LEAD_WORDS.find(words => words.every((word, k) => i + k < to && items[i + k]!.lower === word));
    if (!lead) return false;
    i += lead.length;
  }
  return true;
}

export function isClassWord(r: Reading, i: number): boolean {
  const item = r.items[i];
  if (!item || item.kind !== 'word') return false;
  return r.lexicon(item).nouns.some(noun => NAMED_THINGS.has(noun.lemma));
}

const NAMED_THINGS = new Set(('газета журнал агентство телеканал канал издание портал сайт корпорация концерн фирма банк радиостанция компания партия движение организация группа группировка фильм книга роман песня альбом сериал программа ' +
  'проект премия операция корабль поезд самолёт ракета спутник клуб команда стадион театр музей завод орден кинотеатр гостиница отель ресторан аэропорт крейсер подлодка лодка фонд центр закон дело статья передача спектакль опера балет ' +
  'картина выставка фестиваль конкурс турнир кубок титул звание ураган тайфун шторм рубрика номинация категория система комплекс акция форум площадка район магазин сеть бренд марка модель игра приложение сервис').split(' '));

const VIA_WORDS = VIA.map(phrase => phrase.split(' '));

/** «со ссылкой на X и Y», «ссылаясь на X»: the noun phrases behind it, anywhere from the cue to `to`. */
export function viaAround(r: Reading, cue: Cue, to: number, from = cue.end): Span[] {
  const { items, phrases } = r;
  const passer = r.passers.get(cue);
  if (passer) return [passer];
  for (let i = from; i < Math.min(to, from + 14); i++) {
    const words = VIA_WORDS.find(parts => parts.every((part, k) => items[i + k]?.lower === part));
    if (!words) continue;
    const found: Span[] = [];
    let j = i + words.length;
    while (j < to) {
      let phrase = phrases.at(j, to);
      if (phrase && /^(?:данные|сообщение|слова|информация|заявление|источник)$/u.test(phrase.lemma) && phrase.kind === 'noun' && phrase.end > phrase.head + 1 && phrase.lemma !== 'источник') {
        phrase = phrases.at(phrase.head + 1, to) ?? phrase;
      }
      if (!phrase) break;
      const source = phrases.source(phrase, to);
      found.push({ start: source.start, end: source.end });
      j = Math.max(phrase.end, phrases.attributesEnd(phrase, to));
      if (items[j]?.lower !== 'и' && !(items[j]?.lower === ',' && items[j + 1]?.kind !== 'word')) break;
      j++;
    }
    return found;
  }
  return [];
}

/** Adds what a rule proposes to the region's drafts. */
export function propose(r: Reading, p: Proposal<Cue, FoundSource>): void {
  const draft = draftOfProposal(r, { ...p, cue: told(p.cue) }, i => isClassWord(r, i));
  if (draft) r.drafts.push(draft);
}

export function draftOf(r: Reading, construction: Construction, type: Draft['type'], segments: readonly Span[], cue: Cue | null, source: FoundSource | null, via: readonly Span[], extras: readonly string[]): Draft {
  return draftOfContent(r, construction, type, segments, cue && told(cue), source, via, extras);
}

function told(cue: Cue): Cue {
  return cue.lemma.includes('ё') ? { ...cue, lemma: plain(cue.lemma) } : cue;
}
