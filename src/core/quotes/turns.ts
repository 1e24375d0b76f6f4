import type { Article, Paragraph } from '../article.ts';
import type { Span } from '../span.ts';

/** One turn of an interview: a paragraph with who speaks in front. Offsets are the article's. */
export interface Turn {
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** The speaker's name or initials; null for "A:", «Ответ:», which name nobody. */
  readonly speaker: Span | null;
  /** What is said: a span a paragraph, those behind without a label included. */
  readonly parts: readonly Span[];
  readonly question: boolean;
}

/** Labels that name nobody: "Q:", "A.", «Вопрос:», «О.». Not "I:". */
const QUESTION = /^(?:Q|Question|Interviewer|Reporter|Journalist|В|Вопрос|Корреспондент|Корр|Журналист|Ведущий|Ведущая|Интервьюер)$/u;
const ANSWER = /^(?:A|Answer|О|Ответ)$/u;
/** «Иван Орлов: …», "J.S.: …", "Q: …", «В. …» at a paragraph's beginning; not «Итог: …» alone, which no other turn answers, nor "The mayor said: …". */
const LABEL = /^(?:([QAВО])[.:]|(\p{Lu}[\p{L}\p{M}.'’-]{0,20}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,20}){0,3}):)\s+(?=\S)/u;

interface Labelled { readonly paragraph: number; readonly label: string; readonly end: number; readonly asks: boolean }

/**
 * Finds the turns of an interview, questions and answers. At least three paragraphs must begin with a speaker, one of them must ask and one come twice,
 * so that a heading with a colon or a list of properties is none. Time is linear in the text.
 */
export function findTurns({ paragraphs }: Pick<Article, 'paragraphs'>): Turn[] {
  const labelled: Labelled[] = [];
  paragraphs.forEach(({ passage: { text } }, paragraph) => {
    const match = LABEL.exec(text);
    if (match) labelled.push({ paragraph, label: match[1] ?? match[2]!, end: match[0].length, asks: text.trimEnd().endsWith('?') });
  });
  const key = (label: string): string => label.split(' ').pop()!; // «Иван Орлов» and «Орлов»
  const counts = new Map<string, { all: number; asks: number }>();
  for (const { label, asks } of labelled) {
    const count = counts.get(key(label)) ?? { all: 0, asks: 0 };
    counts.set(key(label), { all: count.all + 1, asks: count.asks + Number(asks) });
  }
  const questions = (label: string): boolean => QUESTION.test(label) || (!ANSWER.test(label) && counts.get(key(label))!.asks * 2 > counts.get(key(label))!.all);
  if (labelled.length < 3 || counts.size < 2 || ![...counts.values()].some(({ all }) => all > 1)) return [];
  if (!labelled.some(({ label, asks }) => questions(label) && asks) || labelled.every(({ label }) => questions(label))) return [];
  return labelled.map(({ paragraph, label, end }, i) => {
    const { start, end: last } = paragraphs[paragraph]!;
    const parts: Span[] = [{ start: start + end, end: last }];
    const next = labelled[i + 1]?.paragraph ?? paragraph + 1;
    for (let p = paragraph + 1; p < next; p++) parts.push(whole(paragraphs[p]!));
    const question = questions(label);
    return { paragraph, speaker: question || ANSWER.test(label) ? null : { start, end: start + label.length }, parts, question };
  });
}

function whole({ start, end }: Paragraph): Span {
  return { start, end };
}
