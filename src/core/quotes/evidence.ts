import type { Evidence } from '../analysis.ts';
import type { Draft } from './draft.ts';

/** Why a draft reads as a statement, in the terms that the hover puts into words. */
export function evidenceOf(draft: Draft): Evidence[] {
  const evidence: Evidence[] = [];
  const add = (code: Evidence['code'], span: Evidence['span'] = null): void => { evidence.push({ code, span }); };
  switch (draft.construction) {
    case 'dialogue': add('dash-line'); break;
    case 'interview': add('interview'); break;
    case 'block': add('block-quotation'); break;
    case 'colon': add('headline-colon'); break;
    case 'according': add('according-to', draft.cue); break;
    case 'clause': add('conjunction'); break;
    default: break;
  }
  if (draft.type !== 'indirect') add('quotation-marks');
  if (draft.cue && draft.construction !== 'according') add('cue', draft.cue);
  if (draft.source) add(draft.source.kind === 'pronoun' ? 'pronoun' : draft.how.startsWith('subject') ? 'subject' : 'noun-phrase', { start: draft.source.start, end: draft.source.end });
  return evidence;
}
