import assert from 'node:assert/strict';
import type { FigureType, FigureValue } from '../../src/core/annotation.ts';
import { writeRounded, writeValue } from '../../src/editor/words/values.ts';
import { english, russianReader } from './readers.ts';

/** Intl puts no-break and thin spaces where a reader sees spaces, and puts them round a dash or not by its version. */
const plain = (text: string | null): string | null => text && text.replace(/\s/gu, ' ').replace(/ – /gu, '–');

suite('Values in words', () => {
  const cases: readonly (readonly [FigureType, FigureValue, string | null, en: string | null, ru: string | null])[] = [
    ['date', '2025-12-14', null, '14 December 2025', '14 декабря 2025'],
    ['date', '2025-02', null, 'February 2025', 'февраль 2025'],
    ['date', '2025', null, 'the year 2025', '2025 год'],
    ['date', '0079', null, 'the year 79', '79 год'],
    ['date', 'BC0664', null, 'the year 664 BC', '664 год до н. э.'],
    ['date', '199', null, 'the 1990s', '1990-е годы'],
    ['date', '198X', null, 'the 1980s', '1980-е годы'],
    ['date', '19', null, 'the 20th century', '20-й век'],
    ['date', '12', null, 'the 13th century', '13-й век'],
    ['date', '2025-W50', null, 'week 50 of 2025 (8–14 December)', '50-я неделя 2025 года (8–14 декабря)'],
    ['date', '2021-W01', null, 'week 1 of 2021 (4–10 January)', '1-я неделя 2021 года (4–10 января)'],
    ['date', '2026-W01', null, 'week 1 of 2026 (29 December 2025–4 January 2026)', '1-я неделя 2026 года (29 декабря 2025–4 января 2026)'],
    ['date', '2016-W34-WE', null, 'the weekend 27–28 August, 2016', 'выходные 27–28 августа, 2016 год'],
    ['date', '2025-Q3', null, 'quarter 3 of 2025', '3-й квартал 2025 года'],
    ['date', '2019-H1', null, 'the first half of 2019', 'первое полугодие 2019 года'],
    ['date', '2017-FA', null, 'autumn 2017', 'осень 2017 года'],
    ['date', 'XXXX-07-21', null, '21 July', '21 июля'],
    ['date', 'XXXX-WXX-1', null, 'Monday', 'понедельник'],
    ['date', { min: '1755', max: '1812' }, null, 'the year 1755–the year 1812', '1755 год–1812 год'],
    ['date', '2025-02-30', null, '2025-02-30', '2025-02-30'], // no such day: as it stands
    ['date', 'FUTURE_REF', null, 'FUTURE_REF', 'FUTURE_REF'],
    ['date', null, null, null, null],
    ['time', '2016-08-27TMO', null, '27 August 2016, morning', '27 августа 2016, утро'],
    ['time', 'T14:30', null, '14:30', '14:30'],
    ['time', 'T10:30+01:00', null, '10:30 UTC+01:00', '10:30 UTC+01:00'],
    ['time', 'T00:40Z', null, '00:40 UTC', '00:40 UTC'],
    ['time', '2019-07-11T12:00', null, '11 July 2019, 12:00', '11 июля 2019, 12:00'],
    ['duration', 'P3M', null, '3 months', '3 месяца'],
    ['duration', 'P1Y', null, '1 year', '1 год'],
    ['duration', 'P10Y', null, '10 years', '10 лет'],
    ['duration', 'P2.5Y', null, '2.5 years', '2,5 года'],
    ['duration', 'PT1H59M40.2S', null, '1 hour 59 minutes 40.2 seconds', '1 час 59 минут 40,2 секунды'],
    ['duration', { min: 'P6M', max: 'P19Y' }, null, '6 months–19 years', '6 месяцев–19 лет'],
    ['duration', 'PXM', null, 'PXM', 'PXM'],
    ['percent', 30, '%', '30%', '30 %'],
    ['percent', { min: 5, max: 7 }, '%', '5%–7%', '5 %–7 %'],
    ['money', 5e9, 'RUB', '5,000,000,000 Russian roubles', '5 000 000 000 российских рублей'],
    ['money', 1, 'USD', '1 US dollar', '1 доллар США'],
    ['money', 2.5, 'EUR', '2.50 euros', '2,50 евро'],
    ['money', 12, 'not a code', '12 not a code', '12 not a code'],
    ['money', 12, null, '12', '12'],
    ['quantity', 22, 'km', '22 kilometres', '22 километра'],
    ['quantity', 60, 'km/h', '60 kilometres per hour', '60 километров в час'],
    ['quantity', 7, 't', '7 tonnes', '7 т'],
    ['quantity', 7, 'parsec', '7 parsec', '7 parsec'],
    ['number', 1234567, null, '1,234,567', '1 234 567'],
    ['number', 0.25, null, '0.25', '0,25'],
    ['number', { min: null, max: 40 }, null, 'at most 40', 'не больше 40'],
    ['ordinal', 3, null, '3rd', '3-й'],
    ['ordinal', 11, null, '11th', '11-й'],
  ];
  for (const [type, value, unit, en, ru] of cases) {
    test(`${type} ${JSON.stringify(value)} ${unit ?? ''}`, () => {
      assert.equal(plain(writeValue({ type, value, unit }, english)), en);
      assert.equal(plain(writeValue({ type, value, unit }, russianReader)), ru);
    });
  }

  test('large round numbers as they are spoken', () => {
    assert.equal(plain(writeRounded(5e9, english)), '5 billion');
    assert.equal(plain(writeRounded(2_500_000, russianReader)), '2,5 миллиона');
    assert.equal(writeRounded(1_234_567, english), null);
    assert.equal(writeRounded(12_000, english), null);
    assert.equal(writeRounded({ min: 1e9, max: 2e9 }, english), null);
  });
});
