import type { Analysis, Entity, Quotation } from '../analysis.ts';
import type { Paragraph } from '../article.ts';
import type { QuotedSpan } from '../quotationMarks.ts';
import { contains, overlaps, shiftSpan, type Span } from '../span.ts';
import { ANONYMOUS, FIRST_PERSON } from './doubtWords.ts';

/**
 * What a checker of attribution wants to be told, as data for the edges to put into words:
 * - `speech-without-source`: words in quotation marks that read as speech, and nobody says them;
 * - `anonymous-source`: a statement whose source the article does not name («источник», "officials familiar with the matter");
 * - `surname-only`: a speaker who is a surname and nowhere introduced;
 * - `open-quotation-mark`: a quotation mark that nothing closes.
 */
export interface AttributionDoubt {
  readonly code: 'speech-without-source' | 'anonymous-source' | 'surname-only' | 'open-quotation-mark';
  /** The words in doubt; of an open quotation the mark itself. */
  readonly span: Span;
  /** `open-quotation-mark`: the mark that would close it, and where. */
  readonly closing: { readonly mark: string; readonly at: number } | null;
}

/** Finds what is doubtful in the attributions of an analysed article, in the order of the text. Time is linear in the text. */
export function findDoubts(analysis: Analysis): AttributionDoubt[] {
  return [...marksInDoubt(analysis), ...anonymousSources(analysis), ...surnamesOnly(analysis)].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function doubt(code: AttributionDoubt['code'], span: Span, closing: AttributionDoubt['closing'] = null): AttributionDoubt {
  return { code, span: { start: span.start, end: span.end }, closing };
}

const CLOSING: Readonly<Record<string, string>> = { '«': '»', '„': '“', '“': '”', '"': '"', '‹': '›' };

/** Quotation marks left open, and quoted speech that no quotation with a source takes in. */
function* marksInDoubt({ article, quotations }: Analysis): Generator<AttributionDoubt> {
  const segments = quotations.flatMap(quotation => quotation.segments.map(span => ({ span, attributed: isAttributed(quotation) })));
  segments.sort((a, b) => a.span.start - b.span.start);
  let first = 0;
  for (const [i, paragraph] of article.paragraphs.entries()) {
    while (first < segments.length && segments[first]!.span.end <= paragraph.start) first++;
    const here = [];
    for (let k = first; k < segments.length && segments[k]!.span.start < paragraph.end; k++) here.push(segments[k]!);
    for (const quoted of paragraph.passage.quoted) {
      if (quoted.depth > 0) continue;
      const inner = shiftSpan(quoted.inner, paragraph.start);
      if (quoted.closeToken === null) {
        const mark = paragraph.passage.tokens[quoted.openToken]!;
        if (!goesOn(article.paragraphs[i + 1])) yield doubt('open-quotation-mark', shiftSpan(mark, paragraph.start), { mark: CLOSING[mark.text] ?? mark.text, at: paragraph.end });
        continue;
      }
      const holders = here.filter(({ span }) => overlaps(span, inner));
      if (!holders.some(({ attributed }) => attributed) && readsAsSpeech(quoted, paragraph)) yield doubt('speech-without-source', inner);
    }
  }
}

function isAttributed({ source, speaker }: Quotation): boolean {
  return source !== null || speaker !== null;
}

/** A quotation over several paragraphs opens each of them with a mark and closes in the last. */
function goesOn(next: Paragraph | undefined): boolean {
  const first = next?.passage.tokens[0];
  return first !== undefined && CLOSING[first.text] !== undefined;
}

const LONG = 8;
const SHORT = 4;

/** Long quoted words, or shorter ones that end a sentence or speak of oneself; a title in capitals is neither. */
function readsAsSpeech(quoted: QuotedSpan, { passage }: Paragraph): boolean {
  const words = passage.tokens.slice(quoted.openToken + 1, quoted.closeToken!).filter(token => token.kind === 'word');
  if (words.length < SHORT) return false;
  const capitals = words.filter(({ text }) => text[0] !== text[0]!.toLowerCase()).length;
  if (capitals * 2 > words.length) return false;
  if (words.length >= LONG) return true;
  const last = passage.tokens[quoted.closeToken! - 1]!.text;
  return last === '.' || last === '!' || last === '?' || last === '…' || words.some(({ lower }) => FIRST_PERSON.has(lower));
}

function* anonymousSources({ article, quotations }: Analysis): Generator<AttributionDoubt> {
  const told = new Set<number>();
  for (const { source, speaker } of quotations) {
    if (!source || speaker?.entity || told.has(source.start)) continue;
    const words = article.text.slice(source.start, source.end).toLowerCase().replace(/ё/gu, 'е');
    if (!ANONYMOUS.some(word => word.test(words))) continue;
    told.add(source.start);
    yield doubt('anonymous-source', source);
  }
}

/** Speakers who are persons of one word throughout the article, without a role anywhere. */
function* surnamesOnly({ article, quotations, entities }: Analysis): Generator<AttributionDoubt> {
  const byId = new Map(entities.map(entity => [entity.id, entity]));
  const told = new Set<string>();
  for (const { speaker, source } of quotations) {
    const entity = speaker?.entity ? byId.get(speaker.entity) : undefined;
    if (!entity || told.has(entity.id) || !isSurnameOnly(entity, article.text)) continue;
    told.add(entity.id);
    const mention = entity.mentions.find(m => source && (contains(source, m) || contains(m, source))) ?? entity.mentions[0]!;
    yield doubt('surname-only', mention);
  }
}

function isSurnameOnly({ type, mentions, roles }: Entity, text: string): boolean {
  return type === 'person' && roles.length === 0 && mentions.every(({ start, end }) => !/[\s.]/u.test(text.slice(start, end)));
}
