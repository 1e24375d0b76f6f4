import type { Verification } from '../../core/annotation.ts';
import { escapeMarkdown, type Row, shorten } from '../words/markdown.ts';
import type { Reader } from '../words/reader.ts';
import { inMarks } from './card.ts';

const SHOWN_CHANGES = 3;

/** What was found when the quoted words were looked for in their source, as rows of a card: the outcome, and what the source says otherwise. */
export function verificationRows(verification: Verification, quotedNow: string, links: readonly string[], reader: Reader): Row[] {
  const { t } = reader;
  const { changes, quoted, source } = verification;
  const shown = changes.slice(0, SHOWN_CHANGES).map(change => changeLine(change, reader));
  const rest = changes.length - shown.length;
  return [
    [t('Checked'), `${headline(verification, reader)} · ${escapeMarkdown(shorten(source.url ?? source.name, 60))}`],
    [t('Differences'), [...shown, ...(rest > 0 ? [t('and {0} more', rest)] : [])].join('; ')],
    ['', quoted === quotedNow ? null : `$(warning) ${t('The quotation was changed after it was checked.')}`],
    ['', links.join(' &nbsp;·&nbsp; ')],
  ];
}

function headline({ outcome, share }: Verification, { t }: Reader): string {
  switch (outcome) {
    case 'verbatim': return `$(verified) **${t('verbatim')}**`;
    // Where words were only left out, all that is quoted is in the source.
    case 'changed': return `$(diff) **${t('words changed')}**${share === null || share === 1 ? '' : ` (${t('{0} % as in the source', Math.floor(share * 100))})`}`;
    case 'not-found': return `$(question) **${t('not in the source')}**`;
    case 'not-checked': return `$(link) **${t('source named')}**`;
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
