import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { readArticle } from '../../src/core/article.ts';
import { type GoldArticle, readMarked } from '../fixtures/readMarked.ts';

const fixtures = new URL('../fixtures/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, fixtures), 'utf8');

suite('marked articles', () => {
  const HEAD = '#id=a lang=en date=2026-01-02\n';

  test('a quotation in two segments with source, cue and via', () => {
    const gold = readMarked(`${HEAD}"<q id="1" t="direct" e="e" r="mayor">A &amp; B</q>," <c q="1">said</c> <s q="1"><e t="person" id="e">Ann Lee</e></s>, citing <v q="1">two <e t="organization" id="p" n="The Post|Post">Post</e> staff</v>, "<q id="1">and C</q>."`);
    assert.equal(gold.text, '"A & B," said Ann Lee, citing two Post staff, "and C."');
    const [quote] = gold.quotes;
    assert.deepEqual(quote?.segments.map(s => s.text), ['A & B', 'and C']);
    assert.deepEqual([quote?.source?.text, quote?.cue?.text, quote?.role, quote?.affiliation], ['Ann Lee', 'said', 'mayor', null]);
    assert.deepEqual(quote?.via.map(v => [v.text, v.entity]), [['two Post staff', 'p']]);
    assert.deepEqual(gold.entities.map(e => [e.name, e.aliases]), [['Ann Lee', []], ['The Post', ['Post']]]);
  });

  test('values are numbers, strings, ranges and null', () => {
    const gold = readMarked(`${HEAD}<f t="number" v="2">two</f> <f t="date" v="2026">2026</f> <f t="percent" v="{&quot;min&quot;:1,&quot;max&quot;:2}" u="%" m="APPROX">about 1–2%</f> <f t="date" v="null">today</f>`);
    assert.deepEqual(gold.figures.map(f => f.value), [2, '2026', { min: 1, max: 2 }, null]);
    assert.deepEqual([gold.figures[2]?.mod, gold.figures[2]?.unit], ['APPROX', '%']);
  });

  const slips: readonly (readonly [string, string, RegExp])[] = [
    ['no first line', 'text\n', /first line/u],
    ['crossed tags', `${HEAD}<q id="1" t="direct"><e t="person" id="a">A</q></e>`, /closes/u],
    ['an open tag', `${HEAD}<q id="1" t="direct">A`, /not closed/u],
    ['a tag that is none', `${HEAD}<q id=1>A`, /broken tag/u],
    ['a cue of nothing', `${HEAD}<c q="2">said</c>`, /no quotation/u],
    ['two cues', `${HEAD}<q id="1" t="direct">A</q> <c q="1">said</c> <c q="1">said</c>`, /has 2/u],
    ['two types of one entity', `${HEAD}<e t="person" id="a">A</e> <e t="location" id="a">A</e>`, /entity a/u],
  ];
  for (const [name, marked, message] of slips) test(`${name} is an error`, () => assert.throws(() => readMarked(marked), message));
});

suite('sample articles', () => {
  const names = readdirSync(new URL('marked/', fixtures)).filter(file => file.endsWith('.xml')).map(file => file.slice(0, -4));
  test('two Russian and two English ones', () => assert.deepEqual(names.map(name => readMarked(read(`marked/${name}.xml`)).lang).sort(), ['en', 'en', 'ru', 'ru']));

  for (const name of names) {
    suite(name, () => {
      const gold = readMarked(read(`marked/${name}.xml`));
      test('article and gold are what `npm run fixtures` writes', () => {
        assert.equal(gold.id, name);
        assert.equal(read(`articles/${name}.article`), gold.text);
        assert.deepEqual(JSON.parse(read(`articles/${name}.gold.json`)), JSON.parse(JSON.stringify(gold)));
      });
      test('no span begins or ends with white space, and each is its slice', () => {
        for (const span of spansOf(gold)) {
          assert.equal(gold.text.slice(span.start, span.end), span.text);
          assert.equal(span.text.trim(), span.text);
          assert.notEqual(span.text, '');
        }
      });
      test('entities named by quotations exist', () => {
        const ids = new Set(gold.entities.map(entity => entity.id));
        for (const quote of gold.quotes) {
          for (const id of [quote.entity, quote.affiliation, ...quote.via.map(via => via.entity)]) if (id !== null) assert.ok(ids.has(id), id);
        }
      });
      test('the header says the date, and it is 300 to 600 words long', () => {
        const article = readArticle(gold.text);
        assert.equal(article.date, gold.date);
        assert.equal(article.language, gold.lang);
        assert.deepEqual(article.header.problems, []);
        const words = gold.text.slice(article.body.start).match(/[\p{L}\p{N}]+(?:[-’'.,][\p{L}\p{N}]+)*/gu) ?? [];
        assert.ok(words.length >= 300 && words.length <= 600, `${words.length} words`);
      });
      test('says that it was invented', () => assert.match(gold.text, /invented|вымышлен/u));
    });
  }
});

function spansOf(gold: GoldArticle): { start: number; end: number; text: string }[] {
  return [
    ...gold.quotes.flatMap(quote => [quote, ...quote.segments, ...quote.via, ...[quote.source, quote.cue].filter(span => span !== null)]),
    ...gold.figures,
    ...gold.entities.flatMap(entity => entity.mentions),
  ];
}
