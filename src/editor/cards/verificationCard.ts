import type { Verification } from '../../core/annotation.ts';
import { escapeMarkdown, shorten } from '../words/markdown.ts';
import type { Reader } from '../words/reader.ts';
import { inMarks } from './card.ts';

const SHOWN_CHANGES = 4;

/** What was found when the quoted words were looked for in their source: the outcome, what the source says otherwise, and the links that `links` gives. */
export function verificationCard(verification: Verification, quotedNow: string, links: readonly string[], reader: Reader): string {
  const { t } = reader;
  const { outcome, changes, quoted, source } = verification;
  const shown = changes.slice(0, SHOWN_CHANGES).map(change => `- ${changeLine(change, reader)}`);
  const rest = changes.length - shown.length;
  return [
    `${headline(verification, reader)} &nbsp;·&nbsp; ${escapeMarkdown(outcome === 'not-checked' ? source.url ?? source.name : source.name)}`,
    [...shown, ...(rest > 0 ? [`- ${t('and {0} more', rest)}`] : [])].join('\n'),
    quoted === quotedNow ? '' : `$(warning) ${t('The quotation was changed after it was checked.')}`,
    links.join(' &nbsp;·&nbsp; '),
  ].filter(Boolean).join('\n\n');
}

function headline({ outcome, share }: Verification, { t }: Reader): string {
  switch (outcome) {
    case 'verbatim': return `$(verified) ${t('Verbatim in the source')}`;
    case 'changed': return `$(diff) ${t('Words changed: {0} % as in the source', Math.min(99, Math.floor((share ?? 0) * 100)))}`;
    case 'not-found': return `$(question) ${t('Not found in the source')}`;
    case 'not-checked': return `$(link) ${t('Source named, not checked')}`;
  }
}

function changeLine({ kind, quoted, source }: Verification['changes'][number], reader: Reader): string {
  const words = (text: string): string => `**${inMarks(shorten(text, 60), reader)}**`;
  switch (kind) {
    case 'changed': return reader.t('here {0}, in the source {1}', words(quoted), words(source));
    case 'added': return reader.t('only here: {0}', words(quoted));
    case 'left-out': return reader.t('left out: {0}', words(source));
  }
}
