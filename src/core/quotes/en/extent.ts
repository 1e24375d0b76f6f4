import { type Cue } from './cues.ts';
import { subjectBefore } from './nounPhrase.ts';
import { type Reading, skipLeads } from './reading.ts';

/** Where a reported clause may end, and by what; the weights choose. The first is the likeliest. */
export interface ContentEnd {
  readonly end: number;
  readonly how: string;
}

export interface ContentStart {
  readonly from: number;
  readonly how: string;
}

const CUTTING = new Set(['while', 'although', 'though', 'whereas', 'but', 'and', 'after', 'as', 'which', 'with', 'following', 'when', 'before', 'despite', 'because', 'since', 'so', 'or', 'who', 'where', 'including', 'not']);
/** Cuts that are offered beside the end that the cues and marks tell. */
const OFFERED = new Set(['while', 'although', 'though', 'whereas', 'but', 'and', 'after', 'as', 'following', 'despite', 'with']);

/** Ends of a reported clause that begins at `from`: before another report in the same sentence, at a semicolon, else the sentence's end. */
export function contentEnds(r: Reading, from: number, own: Cue): ContentEnd[] {
  const { items } = r;
  let end = r.stop;
  let how = 'stop';
  for (let i = from; i < end; i++) {
    if (items[i]!.lower === ';') {
      end = i;
      how = 'semicolon';
    }
  }
  for (const cue of r.cues) {
    if (cue.first <= from || cue.first >= end || cue === own) continue;
    const cut = cutBefore(r, cue, from);
    if (cut <= from) continue;
    end = cut;
    how = cue.kind === 'source' ? 'according' : cue.form === 'ing' ? 'adding' : 'cue';
    break;
  }
  const ends: ContentEnd[] = [{ end, how }];
  // A comma and a conjunction may begin the article's own words again.
  for (let i = end - 2; i > from + 2; i--) {
    const word = items[i + 1]!;
    const dash = items[i]!.lower === '—' || items[i]!.lower === '–';
    const participle = word.kind === 'word' && word.lower.endsWith('ing') && word.lower.length > 5;
    if (dash || (items[i]!.lower === ',' && word.kind === 'word' && (OFFERED.has(word.lower) || participle))) {
      ends.push({ end: i, how: dash ? 'dash' : participle ? 'cut-ing' : `cut-${word.lower}` });
      break;
    }
  }
  return ends;
}

/** The item that ends the content before a later report of the same sentence; -1 where that report stands inside the content. */
function cutBefore(r: Reading, cue: Cue, from: number): number {
  const { items } = r;
  let before = cue.first - 1;
  while (before > from && items[before]!.kind === 'word' && (items[before]!.lower.endsWith('ly') || items[before]!.lower === 'also' || items[before]!.lower === 'further' || items[before]!.lower === 'later')) before--;
  const mark = items[before]!;
  if (cue.kind === 'source') return mark.lower === ',' ? before : -1;
  if (cue.form === 'ing') return mark.lower === ',' || mark.kind === 'quote' ? (mark.lower === ',' ? before : before + 1) : mark.lower === 'and' ? before : -1;
  if (cue.form === 'base' || cue.form === 'passive') return -1;
  if (mark.lower === 'and' || mark.lower === 'but') return items[before - 1]?.lower === ',' ? before - 1 : before;
  const subject = subjectBefore(items, cue.first, from);
  if (!subject) return -1;
  const opener = items[subject.first - 1];
  if (!opener || subject.first - 1 <= from) return -1;
  if (opener.lower === ';' || opener.lower === ',' || opener.lower === '—') return subject.first - 1;
  if (opener.kind === 'word' && CUTTING.has(opener.lower) && items[subject.first - 2]?.lower === ',') return subject.first - 2;
  return opener.lower === 'while' || opener.lower === 'and' ? subject.first - 1 : -1;
}

/** Where content that ends at `before` may begin: the sentence's first word, or behind the last semicolon or conjunction. */
export function contentStarts(r: Reading, before: number): ContentStart[] {
  const { items } = r;
  const first = skipLeads(items, 0, before);
  const starts: ContentStart[] = first < before ? [{ from: first, how: 'sentence' }] : [];
  for (let i = before - 2; i > first; i--) {
    const item = items[i]!;
    const next = items[i + 1]!;
    if (item.lower === ';' || item.lower === ':') {
      starts.unshift({ from: i + 1, how: 'mark' });
      break;
    }
    if (item.lower === ',' && next.kind === 'word' && (next.lower === 'and' || next.lower === 'but' || next.lower === 'while' || next.lower === 'although')) {
      starts.push({ from: i + 2, how: next.lower });
      break;
    }
  }
  return starts;
}
