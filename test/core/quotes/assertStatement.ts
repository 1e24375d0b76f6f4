import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openResources } from '../../../src/core/openResources.ts';
import { readPassage } from '../../../src/core/passage.ts';
import { findStatements } from '../../../src/core/quotes/findStatements.ts';
import type { Resources } from '../../../src/core/resources.ts';

const MARK = /\[(q|s|c|v):([^\][]*)\]/gu; // «[q:рост замедлится]», "[c:said]"; not "[sic]"

/** Resources with the dictionary alone: names are found by rules. */
export function openDictionary(): Resources {
  return openResources({ morphology: readFileSync('dist/data/ru.dictionary.bin'), namesRu: null, namesEn: null, clustersEn: null });
}

/** A suite of one test for each marked text, in the tables by name; see {@link assertStatement}. Names are not looked for: only the dictionary is opened. */
export function suiteOfStatements(name: string, tables: Readonly<Record<string, readonly string[]>>): void {
  suite(name, () => {
    const resources = openDictionary();
    for (const [table, texts] of Object.entries(tables)) {
      suite(table, () => {
        for (const marked of texts) test(marked, () => assertStatement(marked, resources));
      });
    }
  });
}

/** Expects the one statement that is marked in `marked`, or none: [q: content], [s: source], [c: cue], [v: via]; several segments in order. */
function assertStatement(marked: string, resources: Resources): void {
  const spans: { kind: string; text: string }[] = [];
  const text = marked.replace(MARK, (_, kind: string, words: string) => {
    spans.push({ kind, text: words });
    return words;
  });
  const { candidates } = findStatements(readPassage(text, /[а-я]/u.test(text) ? 'ru' : 'en'), resources);
  const of = (kind: string): string[] => spans.filter(span => span.kind === kind).map(span => span.text);
  if (spans.length === 0) {
    assert.deepEqual(candidates.map(({ segments }) => segments.map(({ start, end }) => text.slice(start, end))), [], marked);
    return;
  }
  const wanted = { content: of('q'), source: of('s')[0] ?? null, cue: of('c')[0] ?? null, via: of('v') };
  const found = candidates.map(({ segments, source, cue, via }) => ({
    content: segments.map(({ start, end }) => text.slice(start, end)), source: source && text.slice(source.start, source.end), cue: cue && text.slice(cue.start, cue.end),
    via: via.map(({ start, end }) => text.slice(start, end)),
  }));
  assert.deepEqual(found, [wanted], marked);
}
