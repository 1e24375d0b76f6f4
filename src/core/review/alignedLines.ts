import { readSource, verifyQuotation, wordsOf } from './verifyQuotation.ts';

/**
 * Quoted words and the passage of a source that they are in, each in lines of about `width` units that break at the same words, so that
 * two texts beside each other differ only where their words do. White space of the texts is not kept.
 */
export function alignedLines(quoted: string, passage: string, width: number): { readonly quoted: string; readonly passage: string } {
  const breaks: [quoted: number, passage: number][] = [];
  let [q, p] = [0, 0];
  for (const stretch of verifyQuotation(quoted, readSource(passage)).stretches) {
    if (stretch.kind !== 'same') continue;
    const left = wordsOf(quoted.slice(stretch.quoted.start, stretch.quoted.end));
    const right = wordsOf(passage.slice(stretch.source.start, stretch.source.end));
    left.forEach((word, i) => {
      const place: [number, number] = [stretch.quoted.start + word.start, stretch.source.start + (right[i]?.start ?? 0)];
      if (Math.max(place[0] - q, place[1] - p) < width) return;
      const opened: [number, number] = [withMarks(quoted, place[0]), withMarks(passage, place[1])];
      if (opened[0] <= q || opened[1] <= p) return;
      breaks.push(opened);
      [q, p] = opened;
    });
  }
  return { quoted: brokenAt(quoted, breaks.map(([at]) => at)), passage: brokenAt(passage, breaks.map(([, at]) => at)) };
}

/** Where a word begins with the marks that open before it. */
function withMarks(text: string, start: number): number {
  let at = start;
  while (at > 0 && !/\s/u.test(text[at - 1]!)) at--;
  return at;
}

function brokenAt(text: string, places: readonly number[]): string {
  return [0, ...places].map((from, i) => text.slice(from, places[i] ?? text.length).replace(/\s+/gu, ' ').trim()).join('\n');
}
