import assert from 'node:assert/strict';
import { joinArticleWords, readPassageWords } from '../../../src/core/entities/articleWords.ts';
import { stemOf } from '../../../src/core/morphology/stem.ts';
import { readPassage } from '../../../src/core/passage.ts';

suite('stems', () => {
  const same: readonly (readonly string[])[] = [
    ['трамп', 'трампа', 'трампу', 'трампом', 'трампе'],
    ['китай', 'китая', 'китаем', 'китае'],
    ['россия', 'россии', 'россию', 'россией'],
    ['навальный', 'навального', 'навальному', 'навальным'],
    ['москва', 'москвы', 'москвой', 'москве'],
    ['королёв', 'королева', 'королёву'],
  ];
  for (const forms of same) test(forms.join(' '), () => assert.equal(new Set(forms.map(stemOf)).size, 1));
  test('short and Latin words stay', () => assert.deepEqual(['ли', 'сша', 'meta'].map(stemOf), ['ли', 'сша', 'meta']));
});

suite('use of words in an article', () => {
  const words = joinArticleWords([
    'Компания выросла. Эту компанию купил Трамп. Трамп рад.',
    '«Компании» знают Трампа.',
    'Apple Unveils Another Phone For Everybody',
  ].map(text => readPassageWords(readPassage(text, /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en'))));
  const cases: readonly (readonly [string, string])[] = [
    ['компан', '1/0/2'], ['трамп', '0/2/1'], ['рад', '1/0/0'], ['phone', '0/0/1'], ['nowhere', '0/0/0'],
  ];
  for (const [key, expected] of cases) {
    test(key, () => {
      const { lower, inside, start } = words.use(key);
      assert.equal(`${lower}/${inside}/${start}`, expected);
    });
  }
});
