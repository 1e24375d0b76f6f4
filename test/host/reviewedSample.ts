import { readFileSync } from 'node:fs';
import { loadResources } from '../../src/cli/loadResources.ts';
import { contentOf } from '../../src/core/analysis.ts';
import { analyse } from '../../src/core/detect.ts';
import { applyDecisions } from '../../src/core/review/applyDecisions.ts';
import { decideOn, type Signature, type Subject, type Verdict } from '../../src/core/review/decide.ts';
import { type ReviewedAnalysis, unreviewed } from '../../src/core/review/reviewed.ts';
import { type Action, type Decision, EMPTY_REVIEW, REVIEW_SUFFIX, serializeReview } from '../../src/core/review/reviewFile.ts';
import { openSource } from '../../src/core/review/sourceDocument.ts';
import { verifyAgainst } from '../../src/core/review/verification.ts';
import { runSteps } from '../../src/core/steps.ts';

/** What the mayor said by the minutes: the article has one word otherwise, and leaves one out. */
const MINUTES = `# Council minutes, 17 June 2026

Mayor Raman: The delay is painful but honest. Nobody wants to hear the word "wait". But tunnels flood, and ours
flooded again in under six hours.

Councillor Brennock: The new timetable is a work of fiction.
`;

type Pick = (current: ReviewedAnalysis) => Subject | undefined;

/**
 * The files beside a sample article while two people review it: Anna's review, under way, with a quotation checked against the minutes and
 * a decision that lost its words; Ben's; the minutes.
 */
export function reviewedSample(articleFile: string, name: string): Readonly<Record<string, string>> {
  const text = readFileSync(articleFile, 'utf8');
  const analysis = analyse(text, { resources: loadResources('dist/data') });
  const reviewer = (by: string): { readonly decisions: Decision[]; on(words: string, action: Exclude<Action, 'add'>, verdict?: (current: ReviewedAnalysis, subject: Subject) => Verdict): void } => {
    const decisions: Decision[] = [];
    return {
      decisions,
      on(words, action, verdict) {
        const current = decisions.length ? applyDecisions(analysis, { version: 1, decisions }) : unreviewed(analysis);
        const subject = at(words)(current);
        if (!subject) throw new Error(`Nothing is found at “${words}” in ${articleFile}.`);
        decisions.push(decideOn(current, subject, action, signed(by, decisions.length), verdict?.(current, subject)));
      },
    };
  };
  const at = (words: string): Pick => current => subjectAt(current, text.indexOf(words));

  const anna = reviewer('Anna');
  for (const words of ['The first trams', 'The bill has grown', 'autumn 2028', 'on Wednesday', '£1.2 billion', '£1.5 billion', 'Priya Raman', 'Tom Brennock', 'Bristol Transit Authority']) anna.on(words, 'confirm');
  anna.on('almost two years', 'reject');
  anna.on('£420,000', 'correct', () => ({ set: { value: 420_000, mod: 'APPROX' }, note: 'per bus' }));
  for (const words of ['Nobody likes', 'But tunnels flood']) anna.on(words, 'note', (_, subject) => {
    const { source } = runSteps(openSource('sources/council-minutes.md', new TextEncoder().encode(MINUTES), 'markdown'));
    if (subject.kind !== 'quotation' || !source) throw new Error('no quotation to check');
    return { set: { verification: verifyAgainst(text, subject.quotation, source) } };
  });
  const lost: Decision = {
    ...signed('Anna', 40), action: 'reject', kind: 'figure',
    target: { exact: 'some 90,000 passengers a day', prefix: 'will carry ', suffix: ' by 2030.', start: 700, end: 728 },
  };

  const ben = reviewer('Ben');
  for (const words of ['The first trams', 'autumn 2028', 'on Wednesday', 'Priya Raman']) ben.on(words, 'confirm');
  ben.on('almost two years', 'confirm');
  ben.on('30 electric buses', 'reject');
  ben.on('£420,000', 'correct', () => ({ set: { value: 420_000, mod: null } }));
  ben.on('Harbourside Post', 'correct', () => ({ set: { type: 'work' } }));
  ben.on('the claim was', 'reject');
  ben.on('Tests carried out', 'correct', () => ({ set: { type: 'indirect', speaker: { name: 'Nordvik Construction' } } }));

  const file = (decisions: readonly Decision[]): string => serializeReview({ ...EMPTY_REVIEW, decisions: [...decisions] });
  return {
    [`${name}${REVIEW_SUFFIX}`]: file([...anna.decisions, lost]),
    [`reviews/${name}.ben${REVIEW_SUFFIX}`]: file(ben.decisions),
    'sources/council-minutes.md': MINUTES,
  };
}

function signed(by: string, n: number): Signature {
  return { id: `${by}-${String(n).padStart(3, '0')}`, at: new Date(Date.UTC(2026, 5, 18, 10, n)).toISOString(), by };
}

/** What begins at `offset`, or holds it: figures and names before quotations. */
function subjectAt(current: ReviewedAnalysis, offset: number): Subject | undefined {
  const all: readonly { readonly start: number; readonly end: number; readonly subject: Subject }[] = [
    ...current.figures.map(figure => ({ start: figure.start, end: figure.end, subject: { kind: 'figure', figure } as const })),
    ...current.entities.flatMap(entity => entity.mentions.map(mention => ({ start: mention.start, end: mention.end, subject: { kind: 'entity', entity, mention } as const }))),
    ...current.quotations.map(quotation => ({ ...contentOf(quotation), subject: { kind: 'quotation', quotation } as const })),
  ];
  return (all.find(({ start }) => start === offset) ?? all.find(({ start, end }) => start <= offset && offset < end))?.subject;
}
