import assert from 'node:assert/strict';
import type { Analysis, Entity, Quotation } from '../../../src/core/analysis.ts';
import { readArticle } from '../../../src/core/article.ts';
import { findDoubts } from '../../../src/core/quotes/diagnostics.ts';
import { findIn } from '../findIn.ts';

interface Marked { readonly quotation?: string; readonly source?: string; readonly person?: readonly string[]; readonly role?: boolean }

/** An analysis of `text` with one quotation, its source and the mentions of its speaker. */
function analysed(text: string, { quotation, source, person, role }: Marked): Analysis {
  const at = findIn(text);
  const entity: Entity[] = person ? [{
    id: 'e1', type: 'person', name: person[0]!, aliases: [], confidence: 1, mentions: person.map(words => ({ ...at(words), confidence: 1 })),
    roles: role ? [{ start: 0, end: 1, mention: 0, affiliation: null }] : [],
  }] : [];
  const quotations: Quotation[] = quotation ? [{
    id: 'q1', type: 'direct', segments: [at(quotation)], source: source ? at(source) : null, cue: null, date: null, via: [], confidence: 1, evidence: [],
    speaker: person ? { entity: 'e1', name: person[0]!, role: null, affiliation: null } : null,
  }] : [];
  return { article: readArticle(text), quotations, figures: [], entities: entity };
}

suite('doubts about attribution', () => {
  const cases: readonly (readonly [string, string, Marked, string])[] = [
    ['speech that nobody says', '«Мы не знаем, что будет завтра». Дождь лил весь день.', {}, 'speech-without-source: Мы не знаем, что будет завтра'],
    ['the same with its speaker', '«Мы не знаем, что будет завтра», — сказал Орлов.', { quotation: 'Мы не знаем, что будет завтра', source: 'Орлов' }, ''],
    ['found, but without a source', '«Мы не знаем, что будет завтра». Дождь лил весь день.', { quotation: 'Мы не знаем, что будет завтра' }, 'speech-without-source: Мы не знаем, что будет завтра'],
    ['a title', 'Книга «Война и мир» переиздана.', {}, ''],
    ['a title in capitals', 'She read "The Long Way Home From Here".', {}, ''],
    ['a scare quote', 'Это «закрытая экосистема» рынка.', {}, ''],
    ['an anonymous source', 'Цены вырастут, сообщил источник в правительстве.', { quotation: 'Цены вырастут', source: 'источник в правительстве' }, 'anonymous-source: источник в правительстве'],
    ['an anonymous source in English', 'Prices will rise, said officials familiar with the matter.', { quotation: 'Prices will rise', source: 'officials familiar with the matter' }, 'anonymous-source: officials familiar with the matter'],
    ['officials who are only unnamed', 'Prices will rise, officials said.', { quotation: 'Prices will rise', source: 'officials' }, ''],
    ['a surname that nobody introduced', 'Цены вырастут, сказал Орлов.', { quotation: 'Цены вырастут', source: 'Орлов', person: ['Орлов'] }, 'surname-only: Орлов'],
    ['introduced by a first name', 'Пётр Орлов пришёл. Цены вырастут, сказал Орлов.', { quotation: 'Цены вырастут', source: 'Орлов', person: ['Пётр Орлов', 'Орлов'] }, ''],
    ['introduced by initials', 'Цены вырастут, сказал П. Орлов.', { quotation: 'Цены вырастут', source: 'П. Орлов', person: ['П. Орлов'] }, ''],
    ['introduced by a role', 'Цены вырастут, сказал министр Орлов.', { quotation: 'Цены вырастут', source: 'Орлов', person: ['Орлов'], role: true }, ''],
    ['a mark left open', 'Он сказал: «Мы победим и вернёмся.\n\nДождь лил.', {}, 'open-quotation-mark: «'],
    ['a quotation over two paragraphs', 'Он сказал: «Мы победим и вернёмся.\n\n«А потом уедем», — и ушёл.', {}, ''],
  ];
  for (const [name, text, marked, expected] of cases) {
    test(name, () => assert.equal(findDoubts(analysed(text, marked)).map(d => `${d.code}: ${text.slice(d.span.start, d.span.end)}`).join('; '), expected));
  }

  test('an open mark says what closes it, and where', () => {
    const text = 'He said: “We will win.\n\nRain.';
    assert.deepEqual(findDoubts(analysed(text, {}))[0]!.closing, { mark: '”', at: text.indexOf('\n') });
  });
});
