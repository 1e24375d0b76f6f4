import type { Passage } from '../passage.ts';
import type { Resources } from '../resources.ts';
import type { Span } from '../span.ts';
import { type Draft, SAID_BY_NOBODY, tidySpan } from './draft.ts';
import { proposeEnglish } from './en/statements.ts';
import { evidenceOf } from './evidence.ts';
import { proposeRussian } from './ru/statements.ts';
import { featuresOf, scoreOf, weightsOf } from './score.ts';
import type { Statement, Statements } from './statement.ts';

export type { Statements } from './statement.ts';

/** Statements less likely than this are left out. */
const LEAST_SCORE = 0.4;

/** Looks for statements in a passage: the rules propose, the weights judge, of those that exclude each other the likelier stays. */
export function findStatements(passage: Passage, resources: Resources): Statements {
  return { candidates: chooseStatements(judgeDrafts(passage, resources)) };
}

/** Every statement that the rules propose, with the weights' judgement. */
export function judgeDrafts(passage: Passage, resources: Resources): Statement[] {
  const drafts = passage.language === 'ru' ? proposeRussian(passage, resources) : proposeEnglish(passage, resources);
  const weights = weightsOf(passage.language);
  const statements: Statement[] = [];
  for (const draft of drafts) {
    const segments = draft.segments.map(span => tidySpan(passage.text, span)).filter((span): span is Span => span !== null);
    if (segments.length === 0 && !draft.contentBefore && draft.construction !== 'block') continue;
    const tidied: Draft = { ...draft, segments };
    const features = featuresOf(tidied);
    const { construction, type, cue, lemma, source, via, frame, contentBefore } = tidied;
    const impersonal = draft.group === 'impersonal' || draft.extras.includes('passive') || draft.extras.includes(SAID_BY_NOBODY);
    statements.push({ impersonal, construction, type, segments, cue, lemma, source, via, frame, contentBefore, features, score: scoreOf(features, weights), evidence: evidenceOf(tidied) });
  }
  return statements;
}

/** The likeliest statements, none of which shares its cue or most of its content with another. */
export function chooseStatements(statements: readonly Statement[], least = LEAST_SCORE): Statement[] {
  const ordered = statements.filter(statement => statement.score >= least).sort((a, b) => b.score - a.score);
  const chosen: Statement[] = [];
  for (const statement of ordered) {
    if (!chosen.some(other => excludes(other, statement))) chosen.push(statement);
  }
  return chosen.sort((a, b) => startOf(a) - startOf(b));
}

function startOf(statement: Statement): number {
  return statement.segments[0]?.start ?? statement.frame.start;
}

/** Two readings of one report: the same cue, or content that is for the most part the same. */
function excludes(a: Statement, b: Statement): boolean {
  // One cue may report a clause and announce the paragraph behind it: «уточнил, что …:».
  if (a.cue && b.cue && a.cue.start === b.cue.start) return (a.construction === 'block') === (b.construction === 'block');
  if (a.segments.length === 0 || b.segments.length === 0) return false;
  const shared = sharedLength(a.segments, b.segments);
  if (shared === 0) return crosses(a, b);
  const whole = lengthOf(a.segments) + lengthOf(b.segments) - shared;
  return shared * 2 >= whole;
}

/** A cue inside the other's source cannot be. */
function crosses(a: Statement, b: Statement): boolean {
  return a.source !== null && b.cue !== null && b.cue.start >= a.source.start && b.cue.end <= a.source.end;
}

function lengthOf(segments: readonly Span[]): number {
  return segments.reduce((sum, segment) => sum + segment.end - segment.start, 0);
}

function sharedLength(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const x of a) for (const y of b) sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return sum;
}
