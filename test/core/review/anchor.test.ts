import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findTarget, findTargets, moveSpan } from '../../../src/core/review/anchor.ts';
import { describeTarget } from '../../../src/core/review/target.ts';

const TEXT = 'Глава «Северсвета» Анна Лунёва сообщила, что выручка выросла на 30 % за год. По словам Лунёвой, рост продолжится: '
  + 'компания вложит 12 млрд рублей в новую линию. Аналитик Пётр Гай считает, что выручка вырастет на 30 % и в следующем году, если спрос не упадёт.';

function target(words: string, nth = 0): ReturnType<typeof describeTarget> {
  let at = -1;
  for (let i = 0; i <= nth; i++) at = TEXT.indexOf(words, at + 1);
  assert.ok(at >= 0, words);
  return describeTarget(TEXT, { start: at, end: at + words.length });
}

suite('anchoring', () => {
  const found: readonly (readonly [string, ReturnType<typeof describeTarget>, string, string | null])[] = [
    ['unchanged', target('30 %'), TEXT, '30 %'],
    ['text put in front', target('30 %', 1), `Обновлено. ${TEXT}`, '30 %'],
    ['the other one taken away', target('30 %', 1), TEXT.replace(' на 30 % за год', ''), '30 %'],
    ['a typo mended in a long quotation', target('компания вложит 12 млрд рублей в новую линию'), TEXT.replace('вложит', 'вложила'), 'компания вложила 12 млрд рублей в новую линию'],
    ['the words gone', target('12 млрд рублей'), TEXT.replace('12 млрд рублей', 'много денег'), null],
    ['a number changed is another figure', target('12 млрд рублей'), TEXT.replace('12 млрд', '15 млрд'), null],
    ['a short name changed is another name', target('Пётр Гай'), TEXT.replace('Пётр Гай', 'Павел Грай'), null],
    ['its own occurrence gone, an equal one elsewhere', target('30 %'), TEXT.replace('сообщила, что выручка выросла на 30 % за год', 'молчит'), null],
  ];
  for (const [name, saved, text, expected] of found) {
    test(name, () => {
      const { span } = findTarget(text, saved);
      assert.equal(span && text.slice(span.start, span.end), expected);
    });
  }

  test('equal sentences are told apart by what stands around them', () => {
    const line = 'Рост составил 5 % по итогам квартала, говорится в отчёте компании.';
    const text = `Начало о погоде и дорогах. ${line} ${line} ${line} Конец статьи о ценах.`;
    const starts = [0, 1, 2].map(i => text.indexOf('5 %', text.indexOf(line) + i * (line.length + 1)));
    const edges = [text.indexOf('погоде'), text.indexOf('ценах')];
    const targets = [...starts, ...edges].map(start => describeTarget(text, { start, end: start + 3 }));
    const moved = `Новое вступление.\n${text}`;
    assert.deepEqual(findTargets(moved, targets).slice(0, 3).map(r => r.span?.start), starts.map(start => start + 18));
  });

  test('an edit elsewhere never moves a decision to other words', () => {
    const units = fc.integer({ min: 0, max: TEXT.length - 1 });
    fc.assert(fc.property(units, fc.integer({ min: 1, max: 40 }), units, fc.integer({ min: 0, max: 30 }), fc.string({ maxLength: 30 }), (start, length, at, cut, inserted) => {
      const span = { start, end: Math.min(TEXT.length, start + length) };
      fc.pre(at + cut <= span.start || at >= span.end);
      const text = TEXT.slice(0, at) + inserted + TEXT.slice(at + cut);
      const result = findTarget(text, describeTarget(TEXT, span));
      const expected = moveSpan(span, { start: at, length: cut, inserted: inserted.length })!;
      if (!result.span) return;
      if (result.how === 'approximate') return; // the edit made another place look like it: judged by the benchmark
      assert.equal(text.slice(result.span.start, result.span.end), TEXT.slice(span.start, span.end));
      if (TEXT.slice(span.start, span.end).length > 24) assert.deepEqual(result.span, expected);
    }), { numRuns: 2_000 });
  });

  test('a target describes whole characters and finds itself', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % text.length;
      const end = start + 1 + (b % (text.length - start));
      assert.deepEqual(findTarget(text, describeTarget(text, { start, end })).span, { start, end });
    }));
  });
});

suite('spans under edits', () => {
  const span = { start: 10, end: 20 };
  const cases: readonly (readonly [string, Parameters<typeof moveSpan>[1], ReturnType<typeof moveSpan>])[] = [
    ['before', { start: 2, length: 3, inserted: 1 }, { start: 8, end: 18 }],
    ['right before', { start: 8, length: 2, inserted: 0 }, { start: 8, end: 18 }],
    ['inside', { start: 12, length: 2, inserted: 5 }, { start: 10, end: 23 }],
    ['behind', { start: 20, length: 5, inserted: 9 }, span],
    ['over the start', { start: 8, length: 4, inserted: 0 }, null],
    ['the whole', { start: 10, length: 10, inserted: 0 }, null],
  ];
  for (const [name, change, expected] of cases) test(name, () => assert.deepEqual(moveSpan(span, change), expected));
});
