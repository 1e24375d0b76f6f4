import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/detect.ts';
import { openDictionary } from './assertStatement.ts';

const MARK = /\[(\d*)([qscv]):([^\][]*)\]/gu; // «[1q:рост замедлится]», "[c:said]", «[v:ТАСС]»; not "[sic]"

interface Told { content: string[]; source: string | null; cue: string | null; via: string[] }

/**
 * Reads what is marked: q content (several segments in order), s source, c cue, v via, with the quotation's number in front where there are several.
 * What two share has both numbers: `[12s:Орлов]`.
 */
function readMarked(marked: string): { text: string; told: Told[] } {
  const byNumber = new Map<string, Told>();
  const text = marked.replace(MARK, (_, number: string, kind: string, words: string) => {
    for (const one of number || '1') {
      const told = byNumber.get(one) ?? { content: [], source: null, cue: null, via: [] };
      byNumber.set(one, told);
      if (kind === 'q') told.content.push(words);
      else if (kind === 'v') told.via.push(words);
      else if (kind === 's') told.source = words;
      else told.cue = words;
    }
    return words;
  });
  return { text, told: [...byNumber.values()] };
}

/** What is said, marked, and after an arrow the speakers' names where they matter. */
export type Case = readonly [marked: string, ...speakers: string[]];


const resources = openDictionary();

/** One test a case: analyses the text without its marks, and expects exactly the quotations that the marks tell. */
export function testMarked(cases: readonly Case[]): void {
  for (const [marked, ...speakers] of cases) {
    test(marked.replace(/\n+/gu, ' ¶ '), () => {
      const { text, told } = readMarked(marked);
      const { quotations, article } = analyse(text, { resources });
      const slice = (span: { start: number; end: number }): string => article.text.slice(span.start, span.end);
      const found = quotations.map(({ segments, source, cue, via }): Told => ({ content: segments.map(slice), source: source && slice(source), cue: cue && slice(cue), via: via.map(slice) }));
      assert.deepEqual(found, told, marked);
      if (speakers.length > 0) assert.deepEqual(quotations.map(({ speaker }) => speaker?.name), speakers, marked);
    });
  }
}
