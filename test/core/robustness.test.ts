import assert from 'node:assert/strict';
import fc from 'fast-check';
import { exportSchema } from '../../src/core/annotation.ts';
import { analyse, type DetectedAnalysis } from '../../src/core/detect.ts';
import { serializeExport, toExport } from '../../src/core/export.ts';
import { toW3cPage } from '../../src/core/formats/w3c.ts';
import { csvRows } from '../../src/core/formats/csv.ts';
import type { Resources } from '../../src/core/resources.ts';
import { contains, isSpace, type Span } from '../../src/core/span.ts';
import { shippedResources } from '../resources.ts';

/** Pieces that articles are made of, and what breaks them: glued together in any order they make texts that get far into the detectors. */
const PIECES = [
  ' date 2025-12-14 ', 'date: 2025-02-30\r\n\r\n', '---\n', '\uFEFF', '\n\n', '\r\n', '\r', '\u2028', '\u00a0', ' ', '\t',
  '«', '»', '„', '“', '”', '"', "'", '’', '‘', '(', ')', '[', '—', '–', '-', ', ', '. ', '… ', ': ', '; ', '! ', '%', '$', '₽', '№',
  'заявил', 'заявила, что', 'По словам', 'по его словам', 'со ссылкой на', 'сообщает', 'он добавил', 'отметив, что', 'мы победим', 'рост замедлился',
  'said', 'according to', 'she told reporters that', 'citing', 'reportedly', 'it was reported that', 'we will win', 'who added',
  'Иван Иванов', 'Ивановой', 'глава «Рога и копыта»', 'генеральный директор', 'Meta✴', 'ООН (Организация Объединённых Наций)', 'Robin Li', 'Anna O’Neill', 'Dr. Smith', 'the U.S.', 'Huawei Technologies', 'Kimi K2',
  'от 5 до 7 %', '10–12 млрд долларов', '$3-4 bn', 'в прошлом году', 'вчера', '31 февраля 2025 года', '2025-13-45', '25:61', 'на этой неделе', 'last Friday', '1 000 000', '2,5', '½', 'минус 5', 'трёх месяцев', 'двадцать', 'первый', 'half a million',
  '👩‍👩‍👧‍👦', 'е\u0301', 'и\u0306', '\ud83d', '\udc4d', '\u202e', '\u200b', '中文', 'İ', 'ß', '\u0000', 'A'.repeat(60), '1'.repeat(60), '(((((', '«««««',
];

const words = fc.constantFrom(...PIECES);
const articleText = fc.oneof(
  { weight: 4, arbitrary: fc.array(words, { maxLength: 60 }).map(pieces => pieces.join('')) },
  { weight: 4, arbitrary: fc.array(words, { maxLength: 60 }).map(pieces => pieces.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

function allSpans(analysis: DetectedAnalysis): readonly (readonly [string, Span])[] {
  return [
    ...analysis.quotations.flatMap(q => [
      ...q.segments.map(s => ['segment', s] as const), ...(q.source ? [['source', q.source] as const] : []), ...(q.cue ? [['cue', q.cue] as const] : []),
      ...q.via.map(v => ['via', v] as const),
    ]),
    ...analysis.figures.map(f => ['figure', f] as const),
    ...analysis.entities.flatMap(e => [...e.mentions.map(m => ['mention', m] as const), ...e.roles.map(r => ['role', r] as const)]),
  ];
}

/** What must hold of the analysis of any text whatever. */
function check(text: string, analysis: DetectedAnalysis): void {
  const whole = { start: 0, end: text.length };
  const show = (s: Span): string => JSON.stringify(text.slice(s.start, s.end));
  for (const [kind, span] of allSpans(analysis)) {
    assert.ok(span.start < span.end && contains(whole, span), `${kind} ${span.start}–${span.end} lies inside the text`);
    assert.ok(!isSpace(text.charCodeAt(span.start)) && !isSpace(text.charCodeAt(span.end - 1)), `${kind} ${show(span)} is trimmed`);
    for (const edge of [span.start, span.end]) {
      assert.ok(!/[\ud800-\udbff]/.test(text.charAt(edge - 1)) || !/[\udc00-\udfff]/.test(text.charAt(edge)), `${kind} ${show(span)} cuts no surrogate pair`);
    }
  }
  const sorted = (what: string, starts: readonly number[]): void => starts.forEach((start, i) => assert.ok(i === 0 || starts[i - 1]! <= start, `${what} are sorted`));
  sorted('quotations', analysis.quotations.map(q => q.segments[0]!.start));
  sorted('figures', analysis.figures.map(f => f.start));
  sorted('entities', analysis.entities.map(e => e.mentions[0]!.start));
  analysis.figures.forEach((f, i) => assert.ok(i === 0 || analysis.figures[i - 1]!.end <= f.start, `figures do not overlap: ${show(f)}`));
  for (const e of analysis.entities) {
    sorted('mentions', e.mentions.map(m => m.start));
    assert.ok(e.name.length > 0, 'an entity has a name');
    for (const role of e.roles) assert.ok(e.mentions[role.mention], 'a role belongs to a mention');
  }
  for (const q of analysis.quotations) q.segments.forEach((s, i) => assert.ok(i === 0 || q.segments[i - 1]!.end <= s.start, 'segments follow each other'));
  const ids = [...analysis.quotations, ...analysis.figures, ...analysis.entities].map(a => a.id);
  assert.equal(new Set(ids).size, ids.length, 'ids are unique');
  const known = new Set<string | null>([null, ...ids]);
  for (const q of analysis.quotations) {
    for (const id of [q.speaker?.entity, q.speaker?.affiliation, q.date?.figure, ...q.via.map(v => v.entity)]) assert.ok(known.has(id ?? null), `${id} is an annotation`);
  }
  for (const e of analysis.entities) for (const role of e.roles) assert.ok(known.has(role.affiliation), `${role.affiliation} is an annotation`);
}

function exported(text: string, analysis: DetectedAnalysis): string {
  return serializeExport(toExport(analysis, { path: 'a.article', bytes: Buffer.from(text), generatorVersion: '0' }));
}

function checkExport(text: string, analysis: DetectedAnalysis): void {
  const json = exportSchema.parse(JSON.parse(exported(text, analysis)));
  const slices = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(slices);
    else if (value && typeof value === 'object') {
      const { start, end, text: said } = value as { start?: number; end?: number; text?: string };
      if (typeof start === 'number') assert.equal(said, text.slice(start, end));
      Object.values(value).forEach(slices);
    }
  };
  slices([json.quotations, json.figures, json.entities]);
  const w3c = JSON.stringify(toW3cPage(json, text));
  assert.ok(!w3c.includes('undefined') && csvRows(json, ).split('\r\n').length > json.figures.length);
}

suite('texts that once broke the analysis', () => {
  for (const text of ['according to  date 2025-12-, ', 'According to Mia,', 'according to the, ']) {
    test(JSON.stringify(text), () => check(text, analyse(text)));
  }
});

suite('any text whatever', function () {
  this.timeout(60_000);
  let resources: Resources;
  suiteSetup(() => void (resources = shippedResources()));
  const runs = { numRuns: Number(process.env['ROBUSTNESS_RUNS'] ?? 300) };

  test('spans, order, ids and references hold; the export is by the schema and says the text\'s words', () => {
    fc.assert(fc.property(articleText, text => {
      const analysis = analyse(text, { resources });
      check(text, analysis);
      checkExport(text, analysis);
    }), runs);
  });

  test('the same text gives the same bytes, from nothing or from what was found before in another', () => {
    fc.assert(fc.property(articleText, articleText, (text, other) => {
      const fresh = exported(text, analyse(text, { resources }));
      const { cache } = analyse(`${other}\n\n${text}`, { resources });
      assert.equal(exported(text, analyse(text, { resources, cache })), fresh);
    }), runs);
  });

  test('edit after edit, the analysis from what was found before is that from nothing', () => {
    const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), removed: fc.nat(12), inserted: fc.oneof(words, fc.constant('')) });
    fc.assert(fc.property(articleText, fc.array(edit, { minLength: 1, maxLength: 8 }), (start, edits) => {
      let text = start;
      let { cache } = analyse(text, { resources });
      for (const { at, removed, inserted } of edits) {
        const position = Math.floor(at * text.length);
        text = text.slice(0, position) + inserted + text.slice(position + removed);
        const analysis = analyse(text, { resources, cache });
        ({ cache } = analysis);
        assert.equal(exported(text, analysis), exported(text, analyse(text, { resources })));
      }
    }), { numRuns: Math.ceil(runs.numRuns / 3) });
  });

  const shapes: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['a mark of byte order alone', '\uFEFF'],
    ['blanks', ' \n\t\r\n\u00a0'],
    ['a header alone', 'date: 2025-12-14\ntitle: A\n'],
    ['an impossible date', ' date 2025-02-30 Вчера он сказал: «Да».'],
    ['marks left open', '«Он сказал: «Да, – ответила она. “And” \'so „on'],
    ['marks closed only', '» ” » \' » “ »'],
    ['lone surrogates', '\ud83d «\udc4d\ud83d» сказал \udc4d Иван\ud83d'],
    ['combining marks', '«И\u0306од» – сказал Си\u0306мон Е\u0301ж за 5\u0301 %'],
    ['emoji', '👩‍👩‍👧‍👦 сказал: «👍🏽 Да» 🇷🇺 в 2025 году 💶5'],
    ['NULs', '«\0\0» сказал\0 Иван \0 5\0%'],
    ['carriage returns', '«Да», – сказал Иван Иванов.\r\r«Нет», – сказал он.\r'],
    ['CR LF', ' date 2025-12-14 «Да», – сказал Иван Иванов.\r\n\r\n«Нет, – сказал он, – 5 %».\r\n'],
  ];
  for (const [name, text] of shapes) {
    test(`holds for ${name}`, () => {
      const analysis = analyse(text, { resources });
      check(text, analysis);
      checkExport(text, analysis);
    });
  }

  test('line ends say the same: CR LF and LF give the same annotations', () => {
    const unix = ' date 2025-12-14 «Выпуск вырос на 5 %», – сказал Иван Иванов.\n\nОн добавил, что «Рога» закрыты в феврале.\n';
    const found = (text: string): string => JSON.stringify(toExport(analyse(text, { resources }), { path: '', bytes: Buffer.from(''), generatorVersion: '0' }), (key, value: unknown) => (key === 'start' || key === 'end' || key === 'length' ? undefined : value));
    assert.equal(found(unix.replaceAll('\n', '\r\n')), found(unix));
  });

  const endless: readonly (readonly [string, string])[] = [
    ['quotation marks', '«'], ['pairs of marks', '«»'], ['straight marks', '"'], ['apostrophes', "'"], ['open brackets', '('], ['digits', '7'], ['stops', '.'], ['commas', ', '],
    ['dashes', '– '], ['million million', 'million '], ['миллион миллион', 'миллион '], ['a word of speech', 'заявил '], ['said', 'said '], ['reports without content', 'сказал, что '], ['said that', 'said that '], ['что', 'что '], ['percent signs', '% '],
    ['names', 'Иванов '], ['initials', 'А. '], ['letters', 'ы'], ['dots and digits', '1.'], ['dates', '2025-12-14 '], ['hyphens', 'а-'], ['combining marks', 'е\u0301\u0301'], ['blanks', ' '], ['line breaks', '\n'],
  ];
  for (const [name, unit] of endless) {
    test(`a line of nothing but ${name}`, () => {
      const text = `Начало ${unit.repeat(Math.ceil(60_000 / unit.length))}`;
      const begun = process.hrtime.bigint();
      check(text, analyse(text, { resources }));
      // Not a benchmark: what grows with the square takes minutes here, not seconds.
      assert.ok(Number(process.hrtime.bigint() - begun) < 10e9, 'ends in good time');
    });
  }
});
