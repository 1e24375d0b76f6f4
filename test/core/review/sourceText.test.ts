import assert from 'node:assert/strict';
import { readSourceText, type SourceFormat } from '../../../src/core/review/sourceText.ts';
import { runSteps } from '../../../src/core/steps.ts';

suite('source documents', () => {
  const cases: readonly (readonly [SourceFormat, string, string, string, string])[] = [
    ['html', '<html><head><title>x</title><style>p{}</style></head><body><p>Мост <b>не</b> откроют.</p><script>var мост</script></body>', 'Мост не откроют.', 'не откроют', 'не</b> откроют'],
    ['html', '<p>Smith &amp; Sons said &laquo;no&raquo;.</p>', 'Smith & Sons said «no».', 'Sons said «no»', 'Sons said &laquo;no&raquo;'],
    ['html', '<p>Broken <b>tags<p>go on', 'Broken tags\ngo on', 'go on', 'go on'],
    ['markdown', 'See [the report](https://a.example/b "T") today.', 'See [the report] today.', 'today', 'today'],
    ['text', 'As it is.', 'As it is.', 'it', 'it'],
  ];
  for (const [format, file, expected, words, inFile] of cases) {
    test(`${format}: ${file}`, () => {
      const source = runSteps(readSourceText(file, format));
      assert.equal(source.text.trim().replace(/\n+/gu, '\n'), expected);
      const start = source.text.indexOf(words);
      const place = source.placeInFile({ start, end: start + words.length });
      assert.equal(file.slice(place.start, place.end), inFile);
    });
  }

  test('a long page is read in pieces, and places in it are the same', () => {
    const file = `<p>Начало.</p>${'<p>Tom &amp; Ann said &laquo;нет&raquo; — again and again.</p>\n'.repeat(3_000)}<p>Конец <b>пути</b>.</p>`;
    const source = runSteps(readSourceText(file, 'html'));
    for (const [words, inFile] of [['Конец пути', 'Конец <b>пути'], ['Начало', 'Начало']] as const) {
      const start = source.text.indexOf(words);
      const place = source.placeInFile({ start, end: start + words.length });
      assert.equal(file.slice(place.start, place.end), inFile);
    }
    let count = 0;
    for (let at = source.text.indexOf('Tom & Ann'); at >= 0; at = source.text.indexOf('Tom & Ann', at + 1)) {
      const place = source.placeInFile({ start: at, end: at + 9 });
      assert.equal(file.slice(place.start, place.end), 'Tom &amp; Ann');
      count++;
    }
    assert.equal(count, 3_000);
  });
});
