import assert from 'node:assert/strict';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { verificationSchema, type QuotationType } from '../../../src/core/annotation.ts';
import { openSource, type SourceDocument } from '../../../src/core/review/sourceDocument.ts';
import type { SourceFormat } from '../../../src/core/review/sourceText.ts';
import { isBetter, quotedWords, referTo, verifyAgainst } from '../../../src/core/review/verification.ts';
import type { Span } from '../../../src/core/span.ts';
import { runSteps } from '../../../src/core/steps.ts';

const HTML = '<html><head><title>Речь</title></head><body><p>Коллеги! Мы <b>не будем</b> закрывать депо &laquo;Северное&raquo; до осени,&shy; обещаю.</p>\n<p>We will open the bridge in May, whatever the weather.</p></body></html>';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function open(text: string, format: SourceFormat = 'text', name = 'речь.html'): SourceDocument {
  const { source } = runSteps(openSource(name, bytes(text), format));
  assert.ok(source);
  return source;
}
function quotation(text: string, type: QuotationType, ...contents: string[]): { readonly type: QuotationType; readonly segments: readonly Span[] } {
  return { type, segments: contents.map(words => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })) };
}

suite('verification against a source', () => {
  const source = open(HTML, 'html');
  const cases: readonly (readonly [string, QuotationType, string, readonly string[], string, string])[] = [
    ['verbatim', 'direct', '«Мы не будем закрывать депо «Северное» до осени, обещаю», — сказал мэр.', ['Мы не будем закрывать депо «Северное» до осени, обещаю'], 'verbatim', ''],
    ['interrupted by the author', 'direct', '«Мы не будем, — сказал мэр, — закрывать депо».', ['Мы не будем', 'закрывать депо'], 'verbatim', ''],
    ['a word changed', 'direct', '«Мы будем закрывать депо „Северное“ до весны, обещаю», — сказал мэр.', ['Мы будем закрывать депо „Северное“ до весны, обещаю'], 'changed', 'left-out /не, changed весны/осени'],
    ['only marked words of a mixed one count', 'mixed', 'The mayor says they “will open the bridge” soon, “whatever the weather”.', ['they “will open the bridge” soon, “whatever the weather”'], 'verbatim', ''],
    ['a marked word that is another', 'mixed', 'The mayor says they “will close the bridge in May, whatever the weather”.', ['they “will close the bridge in May, whatever the weather”'], 'changed', 'changed close/open'],
    ['somebody else said it', 'direct', '“Nobody told the council about the tram depot”, she said.', ['Nobody told the council about the tram depot'], 'not-found', ''],
  ];
  for (const [name, type, text, contents, outcome, changes] of cases) {
    test(name, () => {
      const found = verifyAgainst(text, quotation(text, type, ...contents), source);
      assert.equal(found.outcome, outcome);
      assert.equal(found.changes.map(c => `${c.kind} ${c.quoted}/${c.source}`).join(', '), changes);
      assert.ok(verificationSchema.safeParse(found).success);
      assert.equal(found.place === null, outcome === 'not-found');
    });
  }

  test('names the source, its digest and the place in its file', () => {
    const text = '“We will open the bridge in May”';
    const found = verifyAgainst(text, quotation(text, 'direct', 'We will open the bridge in May'), source);
    assert.deepEqual(found.source, { name: 'речь.html', sha256: bytesToHex(sha256(bytes(HTML))), url: null });
    assert.equal(HTML.slice(found.place!.start, found.place!.end), 'We will open the bridge in May');
    assert.equal(found.place!.text, 'We will open the bridge in May');
    assert.equal(found.share, 1);
  });

  test('a passage holds the marks that close what was opened in it', () => {
    const passageOf = (file: string, words: string): string => verifyAgainst(words, quotation(words, 'direct', words), open(file)).place!.text;
    const cases: readonly (readonly [string, string, string])[] = [
      ['Он сказал: «Мы не закроем депо «Северное»». Вот.', 'Мы не закроем депо „Северное“', 'Мы не закроем депо «Северное»'],
      ['Nobody wants to hear the word "wait". But', "Nobody wants to hear the word 'wait'", 'Nobody wants to hear the word "wait"'],
      ['He said: "We will go". Yes', 'We will go', 'We will go'],
      ['Wir sagen „nein“ dazu', 'Wir sagen nein', 'Wir sagen „nein“'],
    ];
    for (const [file, words, expected] of cases) assert.equal(passageOf(file, words), expected);
  });

  test('an address is kept and not read', () => {
    const text = '“No.”';
    assert.deepEqual(referTo(text, quotation(text, 'direct', 'No.'), 'https://a.example/speech').source, { name: 'https://a.example/speech', sha256: null, url: 'https://a.example/speech' });
  });

  test('a better outcome is better, then more of the words', () => {
    const text = '«Мы не будем закрывать депо»';
    const words = quotation(text, 'direct', 'Мы не будем закрывать депо');
    const [same, near, none] = ['Мы не будем закрывать депо.', 'Мы больше не будем закрывать депо.', 'Погода хорошая.'].map(other => verifyAgainst(text, words, open(other)));
    assert.deepEqual([isBetter(same!, near!), isBetter(near!, none!), isBetter(none!, same!), isBetter(same!, same!)], [true, true, false, false]);
  });

  test('what is no text is refused', () => {
    assert.equal(runSteps(openSource('x', new Uint8Array([0xff, 0xfe, 0, 0]), 'text')).problem?.code, 'not-utf8');
    assert.equal(runSteps(openSource('x', new Uint8Array(), 'text')).problem?.code, 'empty');
  });

  test('whatever is cut out of a source is verbatim in it, at its place', () => {
    const word = fc.constantFrom('мост', 'не', 'закроют', 'the', 'weather', 'is', 'fine', '12', 'Анна', 'сказала');
    fc.assert(fc.property(fc.array(word, { minLength: 6, maxLength: 200 }), fc.nat(), fc.integer({ min: 1, max: 40 }), (words, from, length) => {
      const start = from % words.length;
      const content = words.slice(start, start + length).join(' ');
      const found = verifyAgainst(content, { type: 'direct', segments: [{ start: 0, end: content.length }] }, open(words.join(' ')));
      assert.equal(found.outcome, 'verbatim');
      assert.equal(found.place!.text, content);
    }), { numRuns: 200 });
  });
});

suite('quoted words', () => {
  test('a direct quotation without the author’s words', () => {
    const text = '«Нет, — сказал он, — никогда».';
    assert.equal(quotedWords(text, quotation(text, 'direct', 'Нет', 'никогда')), 'Нет … никогда');
  });
  test('a mixed quotation without marks inside is all of it', () => {
    const text = 'He said it was a mess.';
    assert.equal(quotedWords(text, quotation(text, 'mixed', 'it was a mess')), 'it was a mess');
  });
});
