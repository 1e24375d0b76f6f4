import type { FoundArticle } from '../detect.ts';
import { contains, overlaps, shiftSpan, type Span } from '../span.ts';
import { tidySpan } from './draft.ts';
import { isDialogue, spokenLine } from './dialogue.ts';
import { findLongQuotes, type LongQuote } from './longQuotes.ts';
import { placeSegments } from './place.ts';
import type { SourcePhrase, Statement } from './statement.ts';
import { findTurns, type Turn } from './turns.ts';

/** A statement with its content in the article's offsets, which may lie in other paragraphs than the words that report it. */
export interface PlacedStatement {
  readonly statement: Statement;
  readonly segments: readonly Span[];
}

/**
 * The statements of all paragraphs, by paragraph, with what only their order tells: quotations that go on over paragraphs are one,
 * turns of an interview and lines of dialogue without a report of their own are statements.
 */
export function arrangeStatements(article: FoundArticle): readonly (readonly PlacedStatement[])[] {
  const placed: PlacedStatement[][] = article.paragraphs.map(({ findings }, p) => findings.statements.candidates
    .map(statement => ({ statement, segments: placeSegments(article, p, statement) })).filter(({ segments }) => segments.length > 0));
  for (const quote of findLongQuotes(article)) joinLongQuote(placed, quote);
  for (const turn of findTurns(article)) takeTurn(article, placed, turn);
  addSpokenLines(article, placed);
  article.paragraphs.forEach(({ start }, p) => { placed[p] = joinPassers(placed[p]!, start); });
  return placed;
}

/** The report in the paragraph before takes in all parts («wrote: ¶ “A. ¶ “B.”»), else that of the first part the others, or that of the last part those before it; where nothing reports them they are one quotation by themselves. */
function joinLongQuote(placed: PlacedStatement[][], { first, parts }: LongQuote): void {
  const isOf = (part: Span) => ({ segments }: PlacedStatement): boolean => segments.length > 0 && segments.every(segment => contains(part, segment)) && lengthOf(segments) * 5 >= (part.end - part.start) * 4;
  const opening = placed[first - 1]?.find(({ statement, segments: [block, second] }) => statement.construction === 'block' && block && !second && overlaps(block, parts[0]!));
  if (opening) {
    parts.forEach((part, i) => { placed[first + i] = placed[first + i]!.filter(other => !isOf(part)(other)); });
    placed[first - 1] = placed[first - 1]!.map(other => (other === opening ? { statement: other.statement, segments: parts } : other));
    return;
  }
  const heads = parts.map((part, i) => placed[first + i]!.find(({ segments }) => isOf(part)({ statement: placed[first + i]![0]!.statement, segments: segments.filter(segment => contains(part, segment)) }))
    ?? null);
  const head = heads.find(found => found?.statement.cue) ?? heads.find(found => found !== null);
  if (!head) return;
  parts.forEach((part, i) => {
    placed[first + i] = placed[first + i]!.filter(other => other !== head && !isOf(part)(other));
  });
  const outside = head.segments.filter(segment => !parts.some(part => contains(part, segment)));
  const all = [...outside, ...parts].sort((a, b) => a.start - b.start);
  const at = heads.indexOf(head);
  placed[first + at] = [...placed[first + at]!, { statement: head.statement, segments: all }];
}

/** «Мэр заявил, что мост закроют. Об этом сообщает ТАСС»: the sentence meant is a report itself, which comes through whoever is named behind it. */
function joinPassers(list: readonly PlacedStatement[], offset: number): PlacedStatement[] {
  const joined: (PlacedStatement | null)[] = [...list];
  list.forEach(({ statement: { construction, source }, segments }, i) => {
    const whole = segments[0];
    if (construction !== 'about-this' || !source || source.kind === 'pronoun' || !whole || segments.length !== 1) return;
    for (let k = Math.max(0, i - NEIGHBOURS); k < Math.min(list.length, i + NEIGHBOURS); k++) {
      const inner = joined[k];
      if (k === i || !inner?.statement.cue || !inner.statement.source || inner.statement.contentBefore || lengthOf(inner.segments) * 2 < whole.end - whole.start) continue;
      if (!contains(whole, shiftSpan(inner.statement.cue, offset)) || !inner.segments.every(segment => contains(whole, segment))) continue;
      joined[k] = { ...inner, statement: { ...inner.statement, via: [...inner.statement.via, { start: source.start, end: source.end }] } };
      joined[i] = null;
      return;
    }
  });
  return joined.filter(placed => placed !== null);
}

/** How far from each other, in statements of the paragraph, a report and who passes it on may stand. */
const NEIGHBOURS = 4;

function lengthOf(segments: readonly Span[]): number {
  return segments.reduce((sum, segment) => sum + segment.end - segment.start, 0);
}

/** An answer is a quotation of whoever's name stands before it; a question is none, and what was read as a headline is neither. */
function takeTurn({ text, paragraphs }: FoundArticle, placed: PlacedStatement[][], turn: Turn): void {
  const p = turn.paragraph;
  const { start, end } = paragraphs[p]!;
  const from = turn.parts[0]!.start;
  placed[p] = placed[p]!.filter(({ statement, segments }) => statement.construction !== 'colon' || segments[0]!.start !== from);
  if (turn.question) return;
  const segments = turn.parts.map(part => tidySpan(text, part)).filter((span): span is Span => span !== null);
  if (segments.length === 0) return;
  placed[p]!.unshift({ statement: bare('interview', turn.speaker && label(turn.speaker, start), end - start), segments });
}

function label({ start, end }: Span, offset: number): SourcePhrase {
  const span = { start: start - offset, end: end - offset };
  return { ...span, kind: 'name', phrase: span, head: span.start, lemma: '', number: null, gender: null };
}

/** Lines between lines of dialogue that the article reports are speech too, whoever speaks. */
function addSpokenLines({ paragraphs }: FoundArticle, placed: PlacedStatement[][]): void {
  for (let p = 0; p < paragraphs.length;) {
    let end = p;
    while (end < paragraphs.length && isDialogue(paragraphs[end]!.passage)) end++;
    if (end - p > 1 && placed.slice(p, end).some(list => list.some(({ statement }) => statement.construction === 'dialogue'))) {
      for (let k = p; k < end; k++) {
        const { passage, start } = paragraphs[k]!;
        const line = placed[k]!.length === 0 ? spokenLine(passage) : null;
        if (line) placed[k] = [{ statement: bare('dialogue', null, passage.text.length), segments: [{ start: start + line.start, end: start + line.end }] }];
      }
    }
    p = Math.max(end, p + 1);
  }
}

/** How sure a turn or line is that only its place among others makes a quotation. */
const PLACE_SCORE = 0.85;

function bare(construction: 'interview' | 'dialogue', source: SourcePhrase | null, length: number): Statement {
  return {
    construction, type: 'direct', segments: [], cue: null, lemma: '', source, via: [], frame: { start: 0, end: length }, impersonal: false, contentBefore: false, features: [], score: PLACE_SCORE,
    evidence: [{ code: construction === 'interview' ? 'interview' : 'dash-line', span: null }],
  };
}
