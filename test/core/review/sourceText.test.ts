import assert from 'node:assert/strict';
import { readSourceText, type SourceFormat } from '../../../src/core/review/sourceText.ts';

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
      const source = readSourceText(file, format);
      assert.equal(source.text.trim().replace(/\n+/gu, '\n'), expected);
      const start = source.text.indexOf(words);
      const place = source.placeInFile({ start, end: start + words.length });
      assert.equal(file.slice(place.start, place.end), inFile);
    });
  }
});
