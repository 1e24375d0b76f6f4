import type { Entity, Evidence, Figure, Quotation } from '../analysis.ts';
import type { FoundArticle } from '../detect.ts';
import { indexEntities } from '../entities/entityIndex.ts';
import type { Morphology } from '../morphology/morphology.ts';
import { contains, firstFrom, overlaps, shiftSpan, type Span } from '../span.ts';
import type { Steps } from '../steps.ts';
import { arrangeStatements } from './arrange.ts';
import type { Discourse } from './discourse.ts';
import { Speakers } from './speakers.ts';
import type { SourcePhrase, Statement } from './statement.ts';

type Found = Omit<Quotation, 'id'>;

/** Turns the statements of all paragraphs into quotations: joins what goes on over paragraphs, names source, speaker, date and via. */
export function* resolveQuotations(article: FoundArticle, entities: readonly Entity[], figures: readonly Figure[], morphology: Morphology | null): Steps<Quotation[]> {
  const speakers = new Speakers(article.text, indexEntities(entities), morphology);
  const dates = figures.filter(figure => figure.type === 'date');
  const discourse: Discourse = { last: null, reporters: new Set() };
  const found: Found[] = [];
  const arranged = arrangeStatements(article);
  const interview = arranged.findIndex(list => list.some(({ statement }) => statement.construction === 'interview'));
  for (let p = 0; p < article.paragraphs.length; p++) {
    const { start, passage: { language } } = article.paragraphs[p]!;
    const inParagraph = arranged[p]!;
    for (const { statement, segments } of inParagraph) {
      const place = (span: Span): Span => shiftSpan(span, start);
      const phrase = statement.source && placePhrase(statement.source, start);
      const cue = statement.cue && place(statement.cue);
      const at = cue?.start ?? segments[0]!.start;
      const beside = !phrase && cue && !isImpersonal(statement) ? speakers.beside(cue) : null;
      const asked = statement.construction === 'interview' ? speakers.interviewed(phrase, article.paragraphs[interview]!.start) : null;
      const resolved = asked ? asked : phrase ? speakers.resolve(phrase, at, language, discourse) : beside ? speakers.named(beside)
        : isImpersonal(statement) || isUnsaid(statement) ? null : speakers.goesOn(p, segments[0]!.start, discourse);
      const evidence: Evidence[] = statement.evidence.map(({ code, span }) => ({ code, span: span && place(span) }));
      evidence.push(...(resolved?.evidence ?? []));
      found.push({
        type: statement.type,
        segments,
        source: phrase && statement.construction === 'interview' ? { start: phrase.start, end: phrase.end } : resolved?.source ?? null,
        cue,
        speaker: resolved?.speaker ?? null,
        date: dateOf(article.text, dates, place(statement.frame), at, inParagraph.flatMap(other => other.segments)),
        via: statement.via.map(span => speakers.via(place(span))),
        confidence: statement.score * (0.85 + 0.15 * (resolved?.certainty ?? 1)),
        evidence,
      });
      for (const id of reportersOf(statement, resolved?.speaker?.entity ?? null, found[found.length - 1]!.via)) discourse.reporters.add(id);
      if (resolved?.speaker) discourse.last = { speaker: resolved.speaker, end: Math.max(cue?.end ?? 0, segments[segments.length - 1]!.end), paragraph: p, phrase, via: found[found.length - 1]!.via.map(({ entity }) => entity) };
    }
    yield;
  }
  found.sort((a, b) => a.segments[0]!.start - b.segments[0]!.start || b.segments[0]!.end - a.segments[0]!.end);
  return found.map((quotation, i) => ({ id: `q${i + 1}`, ...quotation }));
}

/** Verbs of those who pass news on. */
const PASSES_ON = new Set(['сообщать', 'сообщить', 'писать', 'написать', 'передавать', 'передать', 'уточнять', 'отмечать', 'утверждать', 'указывать', 'информировать', 'приводить слова', 'цитировать']);

/** Who passes this statement on: whoever it comes through, and the source of a verb of news. */
function reportersOf({ lemma }: Statement, speaker: string | null, via: Quotation['via']): string[] {
  const ids = via.map(({ entity }) => entity);
  if (PASSES_ON.has(lemma)) ids.push(speaker);
  return ids.filter(id => id !== null);
}

function placePhrase(phrase: SourcePhrase, offset: number): SourcePhrase {
  return { ...phrase, ...shiftSpan(phrase, offset), phrase: shiftSpan(phrase.phrase, offset), head: phrase.head + offset };
}

/** A line of dialogue that nobody is said to speak. */
function isUnsaid({ construction, cue }: Statement): boolean {
  return construction === 'dialogue' && cue === null;
}

/** Whether the statement has no source by its own form («сообщается, что», "reportedly"), rather than one left out. */
function isImpersonal(statement: Statement): boolean {
  return statement.construction === 'adverb' || statement.construction === 'passive' || statement.construction === 'according' || (statement.cue !== null && statement.impersonal);
}

/** How far from the cue, in characters, a date says when the statement was made. */
const DATE_REACH = 90;

/** "Brown, who took over in ", «мэр, избранный в »; not "Brown said on ". */
const IN_RELATIVE = /, (?:who|which|whose|where|born|elected|appointed|котор\p{L}+|где|избранн\p{L}+|назначенн\p{L}+|родивш\p{L}+) [^,.]*$/u;

/** Whether a date is one of the speaker's life, in a relative clause that does not report: "Brown, who took over in 2019, said"; not "Brown, who said in 2019". */
function isOfLife(text: string, frame: Span, date: Figure, at: number): boolean {
  const from = Math.max(frame.start, date.start - 60);
  const relative = IN_RELATIVE.exec(text.slice(from, date.start));
  return relative !== null && !(at > from + relative.index && at < date.start);
}

/** The date that stands in the reporting words, outside all content: «заявил в феврале». */
function dateOf(text: string, dates: readonly Figure[], frame: Span, at: number, contents: readonly Span[]): Quotation['date'] {
  let best: Figure | null = null;
  for (let i = firstFrom(dates, frame.start); i < dates.length && dates[i]!.start < frame.end; i++) {
    const date = dates[i]!;
    if (!contains(frame, date) || contents.some(content => overlaps(content, date)) || Math.abs(date.start - at) > DATE_REACH || isOfLife(text, frame, date, at)) continue;
    if (!best || Math.abs(date.start - at) < Math.abs(best.start - at)) best = date;
  }
  return best && { figure: best.id, value: best.value };
}
