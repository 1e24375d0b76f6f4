import type { Passage } from '../../passage.ts';
import type { Resources } from '../../resources.ts';
import type { Span } from '../../span.ts';
import { contentSpan, type Draft, readsAsName, typeOfContent } from '../draft.ts';
import { interruptedQuote } from '../interruptedQuote.ts';
import { type Item, readRegions, type Region } from '../outline.ts';
import type { Construction } from '../statement.ts';
import { type Cue, findCues, generateForms, needsSource, plain } from './cues.ts';
import { CONJUNCTIONS, LEADS, OWN_VOICE, SPEAKER_NOUNS, VIA } from './lexicon.ts';
import { isNameQuote, NounPhrases } from './nounPhrase.ts';
import { type FoundSource, subjectAfter, subjectBefore } from './subject.ts';
import { ABLT, ACCS, DATV, GENT, type Lexicon, LOCT, NOMN } from './word.ts';

const GENERATED = generateForms();
const DASHES = new Set(['—', '–', '-', '―']);
const COORDINATORS = new Set(['и', 'а', 'но', 'однако', 'хотя', 'также', 'при', 'тогда', 'зато']);
const NOTHING: readonly string[] = [];

/** What a rule knows of a region while it reads it. */
interface Reading {
  readonly passage: Passage;
  readonly region: Region;
  readonly items: readonly Item[];
  readonly cues: readonly Cue[];
  /** The cues by the item where they begin. */
  readonly cueAt: ReadonlyMap<number, Cue>;
  readonly phrases: NounPhrases;
  readonly lexicon: Lexicon;
  /** Item index of the last mark that ends the sentence, or the number of items. */
  readonly stop: number;
  readonly drafts: Draft[];
}

/** Proposes the statements of a Russian passage. The same words may be proposed more than once, by different rules. */
export function proposeRussian(passage: Passage, resources: Resources): Draft[] {
  const drafts: Draft[] = [];
  const lexicon = resources.russianWords;
  for (const region of readRegions(passage)) {
    const { items } = region;
    const cues = findCues(items, lexicon, resources.morphology ? EMPTY : GENERATED);
    const phrases = new NounPhrases(items, lexicon);
    const reading: Reading = { passage, region, items, cues, cueAt: new Map(cues.map(cue => [cue.first, cue])), phrases, lexicon, stop: endOf(items), drafts };
    readRegion(reading);
  }
  const interrupted = drafts.filter(({ extras }) => extras.includes(INTERRUPTED));
  return drafts.filter(({ construction, segments: [whole] }) => construction !== 'quote-alone' || !interrupted.some(({ cue }) => whole!.start <= cue!.start && cue!.end <= whole!.end));
}

/** Marks a quotation that holds the author's words, which is not the whole of what stands between its marks. */
const INTERRUPTED = 'interrupted';

const EMPTY: ReturnType<typeof generateForms> = new Map();

function endOf(items: readonly Item[]): number {
  let end = items.length;
  while (end > 0 && items[end - 1]!.kind === 'mark' && '.!?…;:'.includes(items[end - 1]!.lower)) end--;
  return end;
}

function readRegion(r: Reading): void {
  const ownVoice = r.cues.length > 0 && r.cues.some(cue => cue.first < 4 && isOwnVoice(r.items, cue));
  for (const cue of r.cues) {
    if (isOwnVoice(r.items, cue)) continue;
    // «Следует отметить, что лучшей стратегией считали …»: what is thought by nobody named is the article's account.
    if (ownVoice && cue.group === 'think' && cue.number === 'plur' && (subjectBefore(r.phrases, r.items, cue, 0)?.how ?? 'place') === 'place' && !subjectAfter(r.phrases, r.items, cue, r.stop)) continue;
    if (cue.kind === 'source') accordingTo(r, cue);
    else if (cue.form !== 'infinitive') reportedBy(r, cue);
  }
  quotesOf(r);
  headline(r);
}

/** «Роскомнадзор: внесение не связано с законом»: a line without a full stop that names its source in front. */
function headline(r: Reading): void {
  const { items, region, passage, phrases } = r;
  if (region.depth > 0 || region.start > 0 || region.end < passage.text.length || items.length > 30 || items[items.length - 1]!.lower === '.') return;
  const colon = items.findIndex(item => item.lower === ':');
  if (colon < 1 || colon > 6 || colon + 2 >= items.length) return;
  const phrase = phrases.at(0, colon);
  if (!phrase || phrase.end !== colon || (phrase.cases & NOMN) === 0) return;
  const span = contentSpan(items, colon + 1, items.length);
  if (!span) return;
  const source: FoundSource = { source: phrases.source(phrase, colon), how: 'subject-left', margin: 2, end: colon, first: 0 };
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

// ---------------------------------------------------------------------------------------------------------------------------------
// Verbs

function reportedBy(r: Reading, cue: Cue): void {
  const { items, phrases } = r;
  const as = asBefore(r, cue);
  if (as >= 0) {
    asReported(r, cue, as);
    return;
  }
  if (wordsOf(r, cue)) return;
  const clause = clauseAfter(r, cue);
  const right = subjectAfter(phrases, items, cue, r.stop);
  const behind = clause && cue.takes.includes('t') ? null : contentBefore(r, cue);
  const source = cue.form === 'gerund' ? sharedSubject(r, cue) : cue.form === 'participle' ? participleSubject(r, cue) : bestSubject(r, cue, right, behind);
  let found = false;
  if (clause && (cue.takes.includes('t') || (clause.about && cue.takes.includes('v')))) {
    const end = clauseEnd(r, clause.from, cue);
    propose(r, { construction: 'clause', from: clause.from, end, cue, source, via: viaAround(r, cue, clause.from), extras: clause.about ? ['about-that'] : NOTHING });
    found = true;
  }
  if (!found && (cue.takes.includes('q') || cue.takes.includes('b'))) found = quoteAfter(r, cue, source);
  const interrupted = behind && !behind.quoted && r.region.depth > 0 && !found ? interruptedQuote(r.passage, items[behind.end - 1]!.end, items[cue.first]!.first, items[cue.end - 1]!.endToken) : null;
  if (interrupted) {
    r.drafts.push(draftOf(r, 'after-quote', 'direct', interrupted, cue, right, [], ['quoted', 'alone', INTERRUPTED]));
    return;
  }
  if (behind && (cue.takes.includes('q') || cue.takes.includes('b') || cue.kind === 'impersonal')) {
    const own = right ?? (source && source.how !== 'subject-left' ? source : null) ?? (source && source.first >= behind.end ? source : null);
    propose(r, { construction: behind.quoted ? 'after-quote' : 'behind', from: behind.from, end: behind.end, cue, source: own, via: viaAround(r, cue, r.stop),
      extras: [behind.quoted ? 'quoted' : 'plain', found ? 'clause-too' : 'alone'], more: resumed(r, cue, behind.quoted) });
    found = true;
  }
  if (r.items[r.items.length - 1]!.lower === ':' && r.region.depth === 0 && r.items.length - cue.end < 45) {
    // the words stand in the next paragraph
    const opener = source ?? (behind && cue.form !== 'gerund' && cue.form !== 'participle' ? bestSubject(r, cue, right, null) : null);
    r.drafts.push(draftOf(r, 'block', 'direct', [], cue, opener, viaAround(r, cue, r.stop), ['opens', found ? 'clause-too' : 'alone', cue === r.cues[r.cues.length - 1] ? 'last-cue' : 'earlier-cue']));
  }
  if (aboutThis(r, cue, source)) return;
  if (!found && cue.takes.includes('o')) found = about(r, cue, source);
  if (!found && /обещать$/u.test(cue.lemma) && items[cue.end] && r.lexicon(items[cue.end]!).verbs.some(verb => verb.form === 'infinitive')) {
    propose(r, { construction: 'bare', from: cue.end, end: clauseEnd(r, cue.end, cue), cue, source, via: [], extras: ['infinitive'] });
  }
  if (cue.takes.includes('n') && !clause) naming(r, cue, source);
  if (cue.takes.includes('v') && !clause) blamed(r, cue, source);
}

/** «Tasnim передаёт слова Мехра о том, что …», «…, — приводит Reuters слова Дюжаррика»: who said it is named behind the noun, and the verb's subject only passes it on. */
function wordsOf(r: Reading, cue: Cue): boolean {
  const { items, phrases } = r;
  if (!/ (?:слова|мнение)$/u.test(cue.lemma)) return false;
  const whose = phrases.at(cue.end, r.stop, false, GENT);
  if (!whose || (whose.cases & GENT) === 0 && (phrases.word(whose.head).known || !phrases.word(whose.head).capital)) return false;
  const source: FoundSource = { source: phrases.source(whose, r.stop), how: 'genitive', margin: 2, end: whose.end, first: whose.first };
  const within = { ...cue, end: cue.first + 1 };
  const passer = subjectAfter(phrases, items, within, cue.end - 1) ?? subjectBefore(phrases, items, cue, 0);
  const via = passer ? [{ start: passer.source.start, end: passer.source.end }] : [];
  const behind = { ...cue, end: whose.end };
  const clause = clauseAfter(r, behind);
  if (clause) {
    propose(r, { construction: 'clause', from: clause.from, end: clauseEnd(r, clause.from, cue), cue, source, via, extras: ['words-of'] });
    return true;
  }
  const quote = items[whose.end]?.lower === ':' ? whose.end + 1 : whose.end;
  if (items[quote]?.kind === 'quote') {
    propose(r, { construction: 'before-quote', from: quote, end: quote + 1, cue, source, via, extras: ['words-of', 'colon'] });
    return true;
  }
  const before = contentBefore(r, cue);
  if (!before) return false;
  propose(r, { construction: before.quoted ? 'after-quote' : 'behind', from: before.from, end: before.end, cue, source, via, extras: ['words-of', before.quoted ? 'quoted' : 'plain'], more: resumed(r, cue, before.quoted) });
  return true;
}

/** The item «как» that makes a parenthesis of the cue: «как сообщает X», «как ранее писал Y»; -1 for none. */
function asBefore(r: Reading, cue: Cue): number {
  for (let i = cue.first - 1; i >= Math.max(0, cue.first - 7); i--) {
    const item = r.items[i]!;
    if (item.kind === 'mark') return -1;
    if (item.lower === 'как' && /^(?:того|тем|том|так|перед|после)$/u.test(r.items[i - 2]?.lower ?? '')) return -1; // «после того, как он сообщил»
    if (item.lower === 'как') return i === 0 || (r.items[i - 1]!.kind === 'mark' && r.items[i - 1]!.lower !== '-') || r.items[i - 1]!.lower === 'и' || r.items[i - 1]!.kind === 'quote' ? i : -1;
  }
  return -1;
}

function asReported(r: Reading, cue: Cue, as: number): void {
  const { items, phrases } = r;
  const source = bestSubject({ ...r }, cue, subjectAfter(phrases, items, cue, r.stop), null, as + 1);
  let after = source && source.how !== 'subject-left' ? Math.max(source.end, cue.end) : cue.end;
  while (after < r.stop && !(items[after]!.kind === 'mark' && (items[after]!.lower === ',' || items[after]!.lower === ':' || DASHES.has(items[after]!.lower)))) after++;
  const via = viaAround(r, cue, r.stop);
  // «Как сообщает X со ссылкой на Y, …»; «…, ссылаясь на Y, …»: the parenthesis goes on to the comma after via.
  if (via.length > 0) {
    const last = via[via.length - 1]!;
    while (after < r.stop && items[after]!.start < last.end) after++;
    while (after < r.stop && items[after]!.lower !== ',') after++;
  } else if (source && isApposition(r, after)) {
    // «Как заявила Фомушина, пресс-секретарь суда, …»
    let next = after + 1;
    while (next < r.stop && items[next]!.lower !== ',') next++;
    if (next < r.stop && next - after < 16) after = next;
  }
  if (as === 0 || isLead(items, 0, as)) {
    if (after + 1 >= r.stop) return;
    propose(r, { construction: 'as-reported', from: after + 1, end: clauseEnd(r, after + 1, cue), cue, source, via, extras: ['front'] });
    return;
  }
  const before = as - 1;
  parenthesis(r, 'as-reported', before, after, cue, source, via);
}

/** Whether a relative clause or participle follows the comma at `i`: «…, размещённом на сайте, …». */
function isApposition(r: Reading, i: number): boolean {
  if (i >= r.stop || r.items[i]!.lower !== ',') return false;
  const next = r.items[i + 1];
  if (!next || next.kind !== 'word') return false;
  const word = r.lexicon(next);
  return word.verbs.some(verb => verb.form === 'participle') || /^котор/u.test(next.lower);
}

/** What a parenthesis from `before` (its comma) to `after` (the next one, or the sentence's end) splits or ends. */
function parenthesis(r: Reading, construction: Construction, before: number, after: number, cue: Cue, source: FoundSource | null, via: readonly Span[]): void {
  const from = contentStart(r, before);
  if (from >= before) return;
  const single = from + 1 === before ? r.items[from] : undefined;
  if (single?.kind === 'quote' && after >= r.stop) {
    propose(r, { construction: 'after-quote', from, end: before, cue, source, via, extras: ['as'] });
    return;
  }
  const goesOn = after + 1 < r.stop;
  propose(r, { construction, from, end: before, cue, source, via, extras: [goesOn ? 'inside' : 'end'], more: goesOn ? [[after + 1, clauseEnd(r, after + 1, cue)]] : [] });
}

/** The first item of what is reported before `before`: the sentence's first but for words that are the article's own. */
function contentStart(r: Reading, before: number): number {
  let from = 0;
  // Only the last clause belongs where a semicolon, or a conjunction with its own cue, stands before.
  for (let i = before - 1; i > 0; i--) {
    if (r.items[i]!.lower === ';') { from = i + 1; break; }
  }
  return skipLeads(r, from, before);
}

const LEAD_WORDS = LEADS.map(lead => lead.split(' ')).sort((a, b) => b.length - a.length);

function skipLeads(r: Reading, from: number, limit: number): number {
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

function isLead(items: readonly Item[], from: number, to: number): boolean {
  let i = from;
  while (i < to) {
    if (items[i]!.kind === 'mark') { i++; continue; }
    const lead = LEAD_WORDS.find(words => words.every((word, k) => i + k < to && items[i + k]!.lower === word));
    if (!lead) return false;
    i += lead.length;
  }
  return true;
}

interface Clause { readonly from: number; readonly about: boolean; readonly conjunction: number }

/** The clause with «что» that the cue governs: behind the subject, listeners, time and place, but no other verb. */
function clauseAfter(r: Reading, cue: Cue): Clause | null {
  const { items } = r;
  const last = Math.min(r.stop, cue.end + 30);
  let commas = 0;
  for (let i = cue.end; i < last; i++) {
    const item = items[i]!;
    if (item.kind === 'mark') {
      if (item.lower === ',' || item.lower === ':') {
        const next = items[i + 1];
        if (next && CONJUNCTIONS.has(next.lower)) {
          const about = items[i - 1]?.lower === 'том' || items[i - 1]?.lower === 'тем' || items[i - 1]?.lower === 'то' || items[i - 1]?.lower === 'этом';
          let from = i + 2;
          if (items[from]?.lower === 'якобы' || items[from]?.lower === ',') from++;
          return { from, about, conjunction: i + 1 };
        }
        if (item.lower === ':') return null;
        commas++;
        if (commas > 4) return null;
      } else if (item.lower === ';') return null;
      continue;
    }
    if (item.kind === 'word' && (item.lower === 'что' || item.lower === 'будто') && i === cue.end) return { from: i + 1, about: false, conjunction: i };
    const other = item.kind === 'word' && i > cue.end ? r.cueAt.get(i) : undefined;
    if (other && commas > 0 && other !== cue && other.kind !== 'source' && other.form !== 'participle') return null;
    if (other && commas === 0 && other.kind === 'verb' && other.form !== 'infinitive' && other.form !== 'participle') return null;
  }
  return null;
}

/** More cues in one sentence are no language. */
const MOST_CUES = 8;

/** Where a reported clause that begins at `from` ends: the sentence's end, or before a report that is the article's again. */
function clauseEnd(r: Reading, from: number, own: Cue): number {
  let looked = 0;
  for (const cue of r.cues) {
    if (cue.first <= from || cue === own || cue.form === 'infinitive') continue;
    if (++looked > MOST_CUES) break;
    const cut = cutBefore(r, cue, from);
    if (cut > from) return cut;
  }
  return r.stop;
}

/** The item that ends the content before a later cue in the same sentence; -1 where that cue stands inside the content. */
function cutBefore(r: Reading, cue: Cue, from: number): number {
  const { items } = r;
  const before = items[cue.first - 1];
  if (cue.kind === 'source') return -1;
  // «…, сообщает X.»
  if (before?.lower === ',' && cue.form !== 'gerund' && cue.form !== 'participle' && cue.takes.includes('b') && !clauseAfter(r, cue) && subjectAfter(r.phrases, items, cue, r.stop)) return cue.first - 1;
  if (asBefore(r, cue) > from && items[asBefore(r, cue) - 1]?.lower === ',' && closesSentence(r, cue)) return asBefore(r, cue) - 1;
  // «…, и объясняют это …»: a second predicate of the same subject
  if (before?.lower === 'и' && items[cue.first - 2]?.lower === ',' && cue.kind === 'verb' && cue.form !== 'participle') return cue.first - 2;
  const governs = clauseAfter(r, cue) !== null || items[cue.end]?.kind === 'quote' || items[cue.end]?.lower === ':';
  if (!governs) return -1;
  if (cue.form === 'gerund') {
    for (let i = cue.first - 1; i >= Math.max(from, cue.first - 3); i--) if (items[i]!.lower === ',') return i;
    return -1;
  }
  for (let i = cue.first - 1; i >= Math.max(from, cue.first - 14); i--) {
    const item = items[i]!;
    if (item.lower === 'что' || item.lower === 'который') return -1;
    if (item.kind === 'word' && COORDINATORS.has(item.lower) && items[i - 1]?.lower === ',') return i - 1;
    if ((item.lower === 'и' || item.lower === 'но') && i >= cue.first - 2) return i;
    if (item.lower === ';') return i;
    if (item.lower === ',' && /^(?:причём|причем|в)$/u.test(items[i + 1]?.lower ?? '') && /^(?:то|свою)$/u.test(items[i + 2]?.lower ?? '')) return i;
  }
  return -1;
}

function closesSentence(r: Reading, cue: Cue): boolean {
  for (let i = cue.end; i < r.stop; i++) if (r.items[i]!.lower === ',') return false;
  return true;
}

/** Words in quotation marks, or an unquoted block after a colon, that the cue announces. */
function quoteAfter(r: Reading, cue: Cue, source: FoundSource | null): boolean {
  const { items, passage } = r;
  const last = Math.min(items.length, cue.end + 24);
  for (let i = cue.end; i < last; i++) {
    const item = items[i]!;
    if (item.lower === ':') {
      const next = items[i + 1];
      if (!next) return false;
      if (next.kind === 'quote') {
        propose(r, { construction: 'before-quote', from: i + 1, end: i + 2, cue, source, via: viaAround(r, cue, i), extras: ['colon'] });
        return true;
      }
      if (r.stop > i + 2) propose(r, { construction: 'colon', from: i + 1, end: r.stop, cue, source, via: viaAround(r, cue, i), extras: ['unquoted'], type: 'direct' });
      return true;
    }
    if (item.kind === 'quote') {
      if (readsAsName(item, passage.text, isClassWord(r, i - 1)) && i > cue.end) continue;
      const adjacent = i === cue.end || (source !== null && i === source.end) || items[i - 1]!.lower === ',' || items[i - 1]!.lower === 'что';
      propose(r, { construction: 'before-quote', from: i, end: i + 1, cue, source, via: [], extras: [adjacent ? 'adjacent' : 'apart'] });
      return adjacent;
    }
    if (item.lower === ',' || item.lower === ';') {
      if (items[i + 1]?.kind === 'quote') continue;
      return false;
    }
  }
  return false;
}

function isClassWord(r: Reading, i: number): boolean {
  const item = r.items[i];
  if (!item || item.kind !== 'word') return false;
  return r.lexicon(item).nouns.some(noun => NAMED_THINGS.has(noun.lemma));
}

const NAMED_THINGS = new Set(('газета журнал агентство телеканал канал издание портал сайт корпорация концерн фирма банк радиостанция компания партия движение организация группа группировка фильм книга роман песня альбом сериал программа ' +
  'проект премия операция корабль поезд самолёт ракета спутник клуб команда стадион театр музей завод орден кинотеатр гостиница отель ресторан аэропорт крейсер подлодка лодка фонд центр закон дело статья передача спектакль опера балет ' +
  'картина выставка фестиваль конкурс турнир кубок титул звание ураган тайфун шторм рубрика номинация категория система комплекс акция форум площадка район магазин сеть бренд марка модель игра приложение сервис').split(' '));

interface Before { readonly from: number; readonly end: number; readonly quoted: boolean }

/** What stands before a cue that follows it: «…», — сказал; «…, сообщил». */
function contentBefore(r: Reading, cue: Cue): Before | null {
  const { items } = r;
  let i = cue.first - 1;
  let dash = false;
  // «, тут же добавил он»
  while (i > 0 && items[i]!.kind === 'word' && cue.first - i <= 3 && (r.lexicon(items[i]!).adverb || items[i]!.lower === 'также') && r.lexicon(items[i]!).nouns.length === 0) i--;
  while (i >= 0 && items[i]!.kind === 'mark' && (items[i]!.lower === ',' || DASHES.has(items[i]!.lower))) {
    if (DASHES.has(items[i]!.lower)) dash = true;
    i--;
  }
  if (i < 0 || i === cue.first - 1) return null;
  const marked = items[i + 1]!.kind === 'mark';
  if (!marked) return null;
  if (items[i]!.kind === 'quote' && !(isNameQuote(items[i]!) && readsAsName(items[i]!, r.passage.text, isClassWord(r, i - 1)) && i > 2)) {
    // A quotation that closes a longer sentence («… «А», — сказал») is mixed: all of it is reported.
    const from = i === 0 ? 0 : skipLeads(r, sentenceBegin(r, i), i);
    const whole = from < i && !introduces(r, from, i) ? from : i;
    return { from: whole, end: i + 1, quoted: true };
  }
  if (cue.form === 'gerund' || cue.form === 'participle') return null;
  if (items[i + 1]!.lower !== ',' && !dash) return null;
  const from = contentStart(r, i + 1);
  return i + 1 - from >= 2 ? { from, end: i + 1, quoted: false } : null;
}

function sentenceBegin(r: Reading, i: number): number {
  for (let j = i; j > 0; j--) if (r.items[j - 1]!.lower === ':' || r.items[j - 1]!.lower === ';') return j;
  return 0;
}

/** Whether the words before a quotation report it themselves, so that they are no part of it. */
function introduces(r: Reading, from: number, to: number): boolean {
  return r.cues.some(cue => cue.first >= from && cue.end <= to) || to - from > 25;
}

/** «А, — сказал X, — Б», «…», — сказал X. — «…»: what goes on behind the author's words in the same sentence. */
function resumed(r: Reading, cue: Cue, quoted: boolean): (readonly [number, number])[] {
  const { items } = r;
  for (let i = cue.end; i < items.length - 1; i++) {
    const item = items[i]!;
    if (item.kind === 'mark' && DASHES.has(item.lower) && (items[i - 1]!.lower === ',' || items[i - 1]!.lower === '.')) {
      if (quoted) return items[i + 1]!.kind === 'quote' ? [[i + 1, i + 2]] : [];
      return [[i + 1, endOf(items)]];
    }
    if (quoted && item.lower === ',' && items[i + 1]!.kind === 'quote') return [[i + 1, i + 2]];
  }
  return [];
}

function bestSubject(r: Reading, cue: Cue, right: FoundSource | null, behind: Before | null, from?: number): FoundSource | null {
  const start = from ?? (behind ? behind.end : 0);
  const relative = relativeSubject(r, cue) ?? coordinateSubject(r, cue);
  if (relative) return relative;
  const led = behind || from !== undefined || (right && right.margin >= 3) ? null : ledSubject(r, cue);
  if (led) return led;
  const left = subjectBefore(r.phrases, r.items, cue, start);
  if (cue.kind === 'impersonal') return right?.how === 'place' ? right : left?.how === 'place' ? left : null;
  if (behind || from !== undefined) return right ?? left;
  if (!left) return right ?? sharedSubject(r, cue);
  if (!right || right.how === 'place') return left;
  // «Ранее сообщил X, что»: the right one where it stands directly behind and no strong subject stands before.
  if (left.how === 'place') return right;
  return right.margin >= 3 && left.margin < 1.5 && !isObject(r, right) ? right : left;
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

/** The subject that a second predicate shares with the report before it: «Буфье напомнил, что Шефер …, и добавил, что …»; null where none goes on. */
function ledSubject(r: Reading, cue: Cue): FoundSource | null {
  if (cue.kind !== 'verb' || (cue.form !== 'past' && cue.form !== 'present')) return null;
  const { items, phrases } = r;
  let and = cue.first - 1;
  while (and > 0 && items[and]!.kind === 'word' && phrases.word(and).adverb && items[and]!.lower !== 'и') and--;
  const word = items[and]?.lower;
  if (word !== 'и' && word !== 'а' && word !== 'но' && word !== 'также') return null;
  for (let k = r.cues.indexOf(cue) - 1; k >= 0; k--) {
    const leader = r.cues[k]!;
    if (cue.first - leader.first > LEADER_REACH) return null;
    if (leader.kind !== 'verb' || leader.form !== cue.form || leader.number !== cue.number || leader.gender !== cue.gender) continue;
    const found = subjectBefore(phrases, items, leader, 0) ?? subjectAfter(phrases, items, leader, and);
    return found && { ...found, how: 'shared', margin: Math.min(found.margin, 1.5) };
  }
  return null;
}

/** How far apart, in items, two reports of one subject stand at most. */
const LEADER_REACH = 60;

/** The subject of the verb that an adverbial participle, or a verb without a subject of its own, goes with. */
function sharedSubject(r: Reading, cue: Cue): FoundSource | null {
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
function participleSubject(r: Reading, cue: Cue): FoundSource | null {
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

// ---------------------------------------------------------------------------------------------------------------------------------
// «Об этом», «о …», «назвал X Y», «обвинил X в …»

function aboutThis(r: Reading, cue: Cue, source: FoundSource | null): boolean {
  const { items } = r;
  if (!cue.takes.includes('o') && cue.kind !== 'impersonal' && !cue.takes.includes('b')) return false;
  for (let i = Math.max(0, cue.first - 12); i < Math.min(r.stop, cue.end + 12); i++) {
    if ((items[i]!.lower === 'об' || items[i]!.lower === 'о') && (items[i + 1]?.lower === 'этом' || items[i + 1]?.lower === 'чём' || items[i + 1]?.lower === 'чем')) {
      r.drafts.push({ ...draftOf(r, 'about-this', 'indirect', [], cue, source, viaAround(r, cue, r.stop), [i === 0 ? 'front' : 'later']), contentBefore: true });
      return true;
    }
  }
  return false;
}

function about(r: Reading, cue: Cue, source: FoundSource | null): boolean {
  const { items } = r;
  const last = Math.min(r.stop, cue.end + 14);
  for (let i = cue.end; i < last; i++) {
    const item = items[i]!;
    if (item.kind === 'mark') break;
    if (item.lower === 'о' || item.lower === 'об' || item.lower === 'обо') {
      const end = clauseEnd(r, i, cue);
      propose(r, { construction: 'about', from: i, end, cue, source, via: viaAround(r, cue, i), extras: [`long${Math.min(4, Math.floor((end - i) / 4))}`] });
      return true;
    }
  }
  let front = skipLeads(r, 0, cue.first);
  // «К настоящему времени о намерении поддержать договор заявили восемь сенаторов»
  for (let i = cue.first - 1; i > Math.max(front, cue.first - 9) && items[i]!.kind !== 'mark'; i--) if (items[i]!.lower === 'о' || items[i]!.lower === 'об') { front = i; break; }
  const opener = items[front];
  if (opener && (opener.lower === 'о' || opener.lower === 'об') && front < cue.first) {
    let end = cue.first;
    if (source && source.first < cue.first && source.first > front + 1) end = source.first;
    propose(r, { construction: 'about', from: front, end, cue, source, via: viaAround(r, cue, r.stop), extras: ['front'] });
    return true;
  }
  return false;
}

/** «назвал X Y», «охарактеризовал X как Y», «которую назвали Y». */
function naming(r: Reading, cue: Cue, source: FoundSource | null): void {
  const { items, phrases } = r;
  let from = cue.end;
  if (source && source.first >= cue.end && source.first <= cue.end + 3) from = source.end;
  while (from < r.stop && items[from]!.kind === 'word' && (r.lexicon(items[from]!).adverb && r.lexicon(items[from]!).nouns.length === 0)) from++;
  let predicate = -1;
  for (let i = from; i < Math.min(r.stop, from + 16); i++) {
    const item = items[i]!;
    if (item.lower === ',' || item.lower === ':') break;
    if (item.lower === 'как' || (item.lower === 'с' && /^сравн/u.test(cue.lemma))) { predicate = i; break; }
    if (item.kind === 'quote' && !readsAsName(item, r.passage.text, isClassWord(r, i - 1))) { predicate = i; break; }
    if (item.kind !== 'word') continue;
    const word = r.lexicon(item);
    if (!r.lexicon(items[i - 1] ?? item).preposition && word.nouns.some(noun => (noun.cases & ABLT) !== 0 && (noun.cases & (NOMN | GENT)) === 0)) { predicate = i; break; }
    if (!r.lexicon(items[i - 1] ?? item).preposition && (word.modifier & ABLT) !== 0 && (word.modifier & (NOMN | GENT | ACCS | LOCT)) === 0) { predicate = i; break; }
  }
  if (predicate < 0) return;
  let end = clauseEnd(r, predicate, cue);
  // «Украина, считающая кредит обусловленным, решила»: the participle's phrase ends at the next comma.
  if (cue.form === 'participle') while (predicate < end && items.slice(predicate, end).some(item => item.lower === ',')) end--;
  const relative = items.findIndex((item, i) => i < cue.first && i >= cue.first - 8 && /^котор(?:ую|ый|ое|ых|ого|ые)$/u.test(item.lower));
  if (relative >= 0) {
    propose(r, { construction: 'naming', from: relative, end: relative + 1, cue, source: source && source.first > relative ? source : source, via: [], extras: ['relative'], more: [[from, end]] });
    return;
  }
  let start = from;
  if (predicate === from) {
    // «Израиль он назвал «государством апартеида»»: the object stands before.
    const first = phrases.at(skipLeads(r, 0, cue.first), cue.first);
    if (first && (!source || source.first >= first.end) && first.end <= cue.first) {
      propose(r, { construction: 'naming', from: first.first, end: source && source.first < cue.first ? source.first : cue.first, cue, source, via: [], extras: ['front'], more: [[from, end]] });
      return;
    }
  }
  start = from;
  propose(r, { construction: 'naming', from: start, end, cue, source, via: [], extras: [predicate > from ? 'two' : 'one'] });
}

function blamed(r: Reading, cue: Cue, source: FoundSource | null): void {
  for (let i = cue.end; i < Math.min(r.stop, cue.end + 12); i++) {
    if (r.items[i]!.kind === 'mark') return;
    if (r.items[i]!.lower === 'в' || r.items[i]!.lower === 'во') {
      propose(r, { construction: 'naming', from: i, end: clauseEnd(r, i, cue), cue, source, via: [], extras: ['blame'] });
      return;
    }
  }
}

// ---------------------------------------------------------------------------------------------------------------------------------
// «по словам X», «согласно X»

function accordingTo(r: Reading, cue: Cue): void {
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
    } else if (items[after]?.kind === 'bracket') from = items[after + 1]?.lower === ',' ? after + 2 : after + 1;
    if (from >= r.stop) return;
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
  const phrase = phrases.at(begin, r.stop, false, cue.lemma === 'согласно' ? DATV : cue.lemma === 'в соответствии с' ? ABLT : GENT);
  if (phrase) return phrase;
  if (item.kind === 'word' && (item.lower === 'нему' || item.lower === 'ней' || item.lower === 'ему') && cue.lemma === 'согласно') {
    return { first: begin, end: begin + 1, head: begin, cases: DATV, number: 'sing', gender: null, animate: false, kind: 'pronoun', lemma: item.lower, name: -1, nameEnd: -1 };
  }
  return null;
}

function afterConjunction(r: Reading, cue: Cue): boolean {
  const before = r.items[cue.first - 1];
  return before !== undefined && (before.lower === ':' || before.lower === ';' || (COORDINATORS.has(before.lower) && r.items[cue.first - 2]?.lower === ','));
}

// ---------------------------------------------------------------------------------------------------------------------------------
// Quotation marks without a cue in their own sentence

function quotesOf(r: Reading): void {
  const { items, region, passage } = r;
  if (region.depth > 0) return;
  items.forEach((item, i) => {
    if (item.kind !== 'quote') return;
    const words = passage.text.slice(item.quote!.inner.start, item.quote!.inner.end).trim().split(/\s+/u).length;
    if (readsAsName(item, passage.text, isClassWord(r, i - 1)) || words < 2) return;
    const alone = i === 0 && r.stop <= 1;
    const span = contentSpan(items, i, i + 1);
    if (!span) return;
    r.drafts.push({ ...draftOf(r, 'quote-alone', 'direct', [span], null, null, [], [alone ? 'whole-sentence' : i === 0 ? 'begins' : i + 1 >= r.stop ? 'ends' : 'inside', `words${Math.min(6, words)}`,
      items[i - 1]?.lower === ':' ? 'colon' : 'no-colon']) });
  });
}

// ---------------------------------------------------------------------------------------------------------------------------------
// Via, and the making of drafts

const VIA_WORDS = VIA.map(phrase => phrase.split(' '));

/** «со ссылкой на X и Y», «ссылаясь на X»: the noun phrases behind it, anywhere from the cue to `to`. */
function viaAround(r: Reading, cue: Cue, to: number, from = cue.end): Span[] {
  const { items, phrases } = r;
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

interface Proposal {
  readonly construction: Construction;
  readonly from: number;
  readonly end: number;
  readonly cue: Cue;
  readonly source: FoundSource | null;
  readonly via: readonly Span[];
  readonly extras: readonly string[];
  readonly more?: readonly (readonly [number, number])[];
  readonly type?: Draft['type'];
}

function propose(r: Reading, p: Proposal): void {
  const ranges: (readonly [number, number])[] = [[p.from, p.end], ...(p.more ?? [])];
  const segments = ranges.map(([from, end]) => contentSpan(r.items, from, end)).filter((span): span is Span => span !== null);
  if (segments.length === 0) return;
  const types = ranges.map(([from, end]) => typeOfContent(r.items, from, end, r.passage.text, i => isClassWord(r, i)));
  const direct = (p.construction === 'after-quote' || p.construction === 'before-quote') && ranges.every(([from, end]) => end === from + 1 && r.items[from]!.kind === 'quote');
  const type = direct ? 'direct' : p.type ?? (types.every(t => t === 'direct') ? 'direct' : types.some(t => t !== 'indirect') ? 'mixed' : 'indirect');
  r.drafts.push(draftOf(r, p.construction, type, segments, p.cue, p.source, p.via, p.extras));
}

function draftOf(r: Reading, construction: Construction, type: Draft['type'], segments: readonly Span[], cue: Cue | null, source: FoundSource | null, via: readonly Span[], extras: readonly string[]): Draft {
  const { items, region } = r;
  // «по его словам»: the cue is the whole phrase; «согласно данным X» takes the noun along.
  const span = cue && { start: items[cue.first]!.start, end: items[cue.end - 1]!.end };
  return {
    construction, type, segments, cue: span, lemma: cue ? plain(cue.lemma) : '', group: cue?.group ?? 'none', form: cue?.form ?? 'none',
    source: source?.source ?? null, how: source?.how ?? '', margin: source?.margin ?? 0, via, frame: { start: region.start, end: region.end }, contentBefore: false,
    extras: [...extras, `depth${region.depth}`],
  };
}

