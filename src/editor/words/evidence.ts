import type { Evidence, Quotation } from '../../core/analysis.ts';
import type { Reader } from './reader.ts';

/** Why a quotation was taken for one: a short clause for each piece of evidence. `quote` renders the article's words. */
export function writeEvidence(quotation: Quotation, text: string, quote: (words: string) => string, reader: Reader): string[] {
  return [...new Set(quotation.evidence.map(evidence => writePiece(evidence, quotation, text, quote, reader)))];
}

function writePiece({ code, span }: Evidence, quotation: Quotation, text: string, quote: (words: string) => string, { t }: Reader): string {
  const words = span ? quote(text.slice(span.start, span.end)) : '';
  const place = span ? placeOf(span.start, quotation) : 'inside';
  switch (code) {
    case 'quotation-marks': return t('in quotation marks');
    case 'dash-line': return t('a line of dialogue');
    case 'cue':
      if (place === 'before') return t('cue {0} before it', words);
      return place === 'after' ? t('cue {0} after it', words) : t('cue {0} inside it', words);
    case 'subject': return t('subject {0}', words);
    case 'conjunction': return t('conjunction {0}', words);
    case 'according-to': return t('phrase {0}', words);
    case 'headline-colon': return t('a name and a colon in a headline');
    case 'interview': return t('an answer in an interview');
    case 'speaker-continued': return t('the speaker goes on from before');
    case 'pronoun': return t('pronoun {0}', words);
    case 'noun-phrase': return t('noun phrase {0}', words);
    case 'block-quotation': return t('a paragraph quoted in full');
  }
}

function placeOf(position: number, { segments }: Quotation): 'before' | 'inside' | 'after' {
  if (position < segments[0]!.start) return 'before';
  return position >= segments[segments.length - 1]!.end ? 'after' : 'inside';
}
