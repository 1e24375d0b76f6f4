import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { paragraphSpans, readArticle } from '../../src/core/article.ts';
import { detectLanguage, paragraphLanguage } from '../../src/core/lang/language.ts';
import { isSpace } from '../../src/core/span.ts';
import { tokenize } from '../../src/core/token.ts';
import { articleText } from './articleText.ts';

suite('paragraphs', () => {
  const line = (words: number): string => 'слово '.repeat(words).trim();
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['a line is one', 'А.\nБ.\n\nВ.', ['А.', 'Б.', 'В.']],
    ['CR LF, CR and LF', 'А.\r\nБ.\rВ.\n', ['А.', 'Б.', 'В.']],
    ['blank lines hold white space', 'А.\n \u00a0\t\nБ.', ['А.', 'Б.']],
    ['edges are trimmed', ' \t А. \n\u3000Б.\ufeff', ['А.', 'Б.']],
    ['nothing but space', ' \n\n\t\n', []],
    ['wrapped lines are one', `${line(11)}\n${line(10)}\n${line(12)} конец.`, [`${line(11)}\n${line(10)}\n${line(12)} конец.`]],
    ['lines that end sentences are many', `${line(11)}.\n${line(10)}.\n${line(12)}.`, [`${line(11)}.`, `${line(10)}.`, `${line(12)}.`]],
    ['two lines are two', `${line(11)}\n${line(10)}`, [line(11), line(10)]],
    ['lines of unlike length are many', `${line(3)}\n${line(18)}\n${line(11)}`, [line(3), line(18), line(11)]],
  ];
  for (const [name, text, expected] of cases) {
    test(name, () => assert.deepEqual(paragraphSpans(text, { start: 0, end: text.length }).map(s => text.slice(s.start, s.end)), expected));
  }

  test('a long line is cut after a sentence', () => {
    const text = 'Это предложение стоит здесь много раз. '.repeat(2000);
    for (const span of paragraphSpans(text, { start: 0, end: text.length })) {
      assert.ok(span.end - span.start <= 16_384);
      assert.equal(text[span.end - 1], '.');
    }
  });

  test('a long line without spaces is cut between code points', () => {
    const text = '😀'.repeat(20_000);
    for (const span of paragraphSpans(text, { start: 0, end: text.length })) assert.equal((span.end - span.start) % 2, 0);
  });

  test('of any text hold all that is no white space, in order', () => {
    fc.assert(fc.property(articleText(), fc.integer({ min: 1, max: 400 }), (piece, times) => {
      const text = piece.repeat(times);
      let end = 0;
      for (const span of paragraphSpans(text, { start: 0, end: text.length })) {
        for (let i = end; i < span.start; i++) assert.ok(isSpace(text.charCodeAt(i)));
        assert.ok(span.start < span.end && span.end - span.start <= 16_384);
        assert.ok(!isSpace(text.charCodeAt(span.start)) && !isSpace(text.charCodeAt(span.end - 1)));
        end = span.end;
      }
      for (let i = end; i < text.length; i++) assert.ok(isSpace(text.charCodeAt(i)));
    }), { numRuns: 60 });
  });
});

suite('tokens of any text', () => {
  test('cover all that is no white space, in order', () => {
    fc.assert(fc.property(articleText(), text => {
      let end = 0;
      for (const token of tokenize(text)) {
        for (let i = end; i < token.start; i++) assert.ok(isSpace(text.charCodeAt(i)));
        assert.equal(token.text, text.slice(token.start, token.end));
        assert.equal(token.spaceBefore, token.start === 0 || isSpace(text.charCodeAt(token.start - 1)));
        assert.notEqual(token.text, '');
        end = token.end;
      }
      for (let i = end; i < text.length; i++) assert.ok(isSpace(text.charCodeAt(i)));
    }), { numRuns: 500 });
  });

  const lower: readonly (readonly [string, string])[] = [
    ['ЗА\u0301МОК', 'замок'], ['И\u0306олкина', 'йолкина'], ['Cafe\u0301', 'café'], ['пере\u00adдал', 'передал'], ['O’Neill', "o'neill"], ['Из‑за', 'из-за'], ['Ёлка', 'ёлка'],
  ];
  for (const [text, expected] of lower) {
    test(`${text} is one word, looked up as ${expected}`, () => assert.deepEqual(tokenize(text).map(token => token.lower), [expected]));
  }

  const cut: readonly (readonly [string, string])[] = [
    ['3D-печать', '3|D-печать'], ['5G', '5|G'], ['Ту-154', 'Ту|-|154'], ['№5', '№|5'], ['$1,5', '$|1|,|5'], ['+40°C', '+|40|°|C'], ['C++', 'C|+|+'], ['a\u200bb', 'a|b'],
    ["James's", "James|'s"], ["workers'", "workers|'"], ["rock 'n' roll", "rock|'|n|'|roll"], ['д’Артаньян', 'д’Артаньян'], ['Meta✴', 'Meta|✴'], ['👩‍🚀', '👩|‍|🚀'],
  ];
  for (const [text, expected] of cut) test(text, () => assert.equal(tokenize(text).map(token => token.text).join('|'), expected));
});

suite('languages', () => {
  test('of a text', () => {
    assert.equal(detectLanguage('Компания Alibaba вышла на рынок'), 'ru');
    assert.equal(detectLanguage('The paper Izvestia («Известия») said'), 'en');
    assert.equal(detectLanguage('2026'), 'en');
  });
  test('of a paragraph that is all in the other', () => {
    const english = 'We will not sell the company to anybody, whatever they offer us for it.';
    assert.equal(paragraphLanguage(english, 'ru'), 'en');
    assert.equal(paragraphLanguage('Robin Li Yanhong, Baidu', 'ru'), 'ru');
    assert.equal(paragraphLanguage(`Он сказал: «${english}»`, 'ru'), 'ru');
  });
});

suite('awkward articles', () => {
  const folder = new URL('../fixtures/edge/', import.meta.url);
  const read = (file: string): ReturnType<typeof readArticle> => readArticle(readFileSync(new URL(file, folder), 'utf8'));
  for (const file of readdirSync(folder)) {
    test(`${file} is read to the last letter`, () => {
      const { text, paragraphs, body } = read(file);
      const outside = paragraphs.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text).slice(body.start);
      assert.equal([...outside].filter(letter => !isSpace(letter.charCodeAt(0))).join(''), '');
    });
  }
  test('a BOM and CR LF are counted', () => {
    const { text, date, paragraphs } = read('crlf-bom.article');
    assert.equal(date, '2026-04-09');
    assert.equal(text.slice(paragraphs[0]!.start, paragraphs[0]!.start + 4), 'Мост');
    assert.equal(paragraphs.length, 2);
  });
  test('an impossible date is reported and counts as none', () => {
    const { date, header, language } = read('impossible-date.article');
    assert.equal(date, null);
    assert.equal(language, 'en');
    assert.deepEqual(header.problems.map(({ code }) => code), ['impossible-date', 'unknown-language']);
  });
  test('wrapped lines of plain text are one paragraph', () => assert.equal(read('plain.txt').paragraphs.length, 2));
});
