import type { Analysis, Figure } from '../analysis.ts';
import type { Paragraph } from '../article.ts';
import { stemOf } from '../morphology/stem.ts';
import { wordsOf } from '../lang/language.ts';
import { firstFrom } from '../span.ts';
import type { Token } from '../token.ts';

/** Words on either side of a figure that are looked at for what it is about. */
const REACH = 6;
/** Shorter words are mostly prepositions, pronouns and the like. */
const SHORTEST = 4;
/** A figure is compared with so many before it that count the same thing. */
const COMPARED = 24;

/** What a figure counts, as far as its neighbours tell: the noun beside it and the other words around. */
interface Counted {
  readonly figure: Figure;
  readonly around: ReadonlySet<string>;
}

/**
 * Figures that say different things of what looks like the same thing: of one type and unit, beside the same noun, with another word around
 * them in common, and with another value. By figure id; each names the other. A hint for a checker, not an error: a change («с 5 до 7 %»)
 * or two groups read the same way. Time is linear in the article.
 */
export function findDiscrepancies(analysis: Analysis): ReadonlyMap<string, readonly Figure[]> {
  const found = new Map<string, Figure[]>();
  const byThing = new Map<string, Counted[]>();
  let p = 0;
  for (const figure of analysis.figures) {
    if (typeof figure.value !== 'number' || !(figure.type === 'number' || figure.type === 'money' || figure.type === 'quantity' || figure.type === 'percent')) continue;
    while (p < analysis.article.paragraphs.length && analysis.article.paragraphs[p]!.end <= figure.start) p++;
    const paragraph = analysis.article.paragraphs[p];
    const context = paragraph && contextOf(figure, paragraph);
    if (!context) continue;
    const key = `${figure.type} ${figure.unit ?? ''} ${context.noun}`;
    const others = byThing.get(key) ?? [];
    for (const other of others.slice(-COMPARED)) {
      if (other.figure.value === figure.value || ![...context.around].some(stem => other.around.has(stem))) continue;
      found.set(figure.id, [...(found.get(figure.id) ?? []), other.figure]);
      found.set(other.figure.id, [...(found.get(other.figure.id) ?? []), figure]);
    }
    byThing.set(key, [...others, { figure, around: context.around }]);
  }
  return found;
}

function contextOf(figure: Figure, paragraph: Paragraph): { readonly noun: string; readonly around: ReadonlySet<string> } | null {
  const { tokens, sentences, language } = paragraph.passage;
  const start = figure.start - paragraph.start;
  const end = figure.end - paragraph.start;
  const first = firstFrom(tokens, start);
  const after = firstFrom(tokens, end);
  const passed = wordsOf(language).sentenceStarters;
  const stem = (token: Token): string | null => (token.kind === 'word' && token.text.length >= SHORTEST && !passed.has(token.lower) ? stemOf(token.lower) : null);
  const next = tokens[after];
  const noun = next && next.start - end <= 1 ? stem(next) : null;
  if (noun === null) return null;
  const around = new Set<string>();
  const sentence = sentences.find(({ endToken }) => endToken > first)!;
  for (let i = Math.max(sentence.firstToken, first - REACH); i < Math.min(sentence.endToken, after + REACH); i++) {
    if (i >= first && i <= after) continue;
    const near = stem(tokens[i]!);
    if (near !== null && near !== noun) around.add(near);
  }
  return { noun, around };
}
