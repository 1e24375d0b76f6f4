import assert from 'node:assert/strict';
import type { Analysis, Entity, Figure, Quotation } from '../../src/core/analysis.ts';
import type { Verification } from '../../src/core/annotation.ts';
import { readArticle } from '../../src/core/article.ts';
import type { CardContext } from '../../src/editor/cards/card.ts';
import { entityCard, entityStatements } from '../../src/editor/cards/entityCard.ts';
import { figureCard } from '../../src/editor/cards/figureCard.ts';
import { quotationCard, quotationLinks } from '../../src/editor/cards/quotationCard.ts';
import { verificationRows } from '../../src/editor/cards/verificationCard.ts';
import type { Reader } from '../../src/editor/words/reader.ts';
import { english, russianReader } from './readers.ts';
import { findIn } from '../core/findIn.ts';

const TEXT = 'date 2025-12-14\n«Рост замедлится, — заявил в феврале директор «Веги» Пётр Сомов. — Это надолго». По словам Сомова, потери — 5 млрд рублей.';
const at = findIn(TEXT);

const february: Figure = { ...at('в феврале'), id: 'f1', type: 'date', value: '2025-02', mod: null, unit: null, confidence: 0.9, reference: { value: '2025-12-14', figure: null } };
const loss: Figure = { ...at('5 млрд рублей'), id: 'f2', type: 'money', value: 5e9, mod: 'APPROX', unit: 'RUB', confidence: 0.7, reference: null };
const vega: Entity = { id: 'e1', type: 'organization', name: 'Вега', aliases: ['Веги'], mentions: [{ ...at('Веги'), confidence: 0.9 }], roles: [], confidence: 0.9 };
const somov: Entity = {
  id: 'e2', type: 'person', name: 'Пётр Сомов', aliases: ['Сомова'], confidence: 0.9,
  mentions: [{ ...at('Пётр Сомов'), confidence: 0.9 }, { ...at('Сомова'), confidence: 0.9 }], roles: [{ ...at('директор'), mention: 0, affiliation: 'e1' }],
};
const speaker = { entity: 'e2', name: 'Пётр Сомов', role: 'директор', affiliation: 'e1' };
const direct: Quotation = {
  id: 'q1', type: 'direct', segments: [at('Рост замедлится'), at('Это надолго')], source: at('Пётр Сомов'), cue: at('заявил'), speaker,
  date: { figure: 'f1', value: '2025-02' }, via: [], confidence: 0.95, evidence: [{ code: 'quotation-marks', span: null }, { code: 'cue', span: at('заявил') }, { code: 'subject', span: at('Пётр Сомов') }],
};
const indirect: Quotation = { ...direct, id: 'q2', type: 'indirect', segments: [at('потери — 5 млрд рублей')], source: at('Сомова'), cue: at('По словам'), date: null, confidence: 0.5, evidence: [{ code: 'according-to', span: at('По словам') }] };
const analysis: Analysis = { article: readArticle(TEXT), quotations: [direct, indirect], figures: [february, loss], entities: [vega, somov] };

const read = (reader: Reader): CardContext => ({ analysis, reader, reveal: (label, span) => `<${label}@${span.start}>`, discrepancies: () => [], list: (label, spans) => `<${label}@${spans.length}>` });

/** A card's rows without Markdown, links as `<words@place>`. */
function rows(card: string): string[] {
  return card.replace(/&nbsp;/gu, ' ').replace(/\\(.)/gu, '$1').split(/\n+/u)
    .filter(row => row !== '| :-- | :-- | :-- |')
    .map(row => row.replace(/^\| (\$\([\w-]+\)|) \| /u, '$1 ').replace(/^\||\|$/gu, '').replace(/\|/gu, ':').replace(/\s+/gu, ' ').trim());
}

suite('Cards', () => {
  const speakerLink = `<Пётр Сомов@${at('Пётр Сомов').start}>`;
  const vegaLink = `<Вега@${at('Веги').start}>`;

  test('quotation, in Russian', () => {
    assert.deepEqual(rows(quotationCard(direct, read(russianReader))), [
      `$(quote) Прямая цитата : ${speakerLink}`,
      `Роль : директор, ${vegaLink}`,
      `Источник : <«Пётр Сомов»@${at('Пётр Сомов').start}>`,
      `Вводные слова : <«заявил»@${at('заявил').start}>`,
      `Когда сказано : <февраль 2025@${february.start}>`,
      'Уверенность : высокая (95 %)',
      'Признаки : слова в кавычках; вводные слова «заявил» внутри неё; подлежащее «Пётр Сомов»',
    ]);
    assert.deepEqual(rows(quotationLinks(direct, read(russianReader))), [
      `<$(arrow-right) К источнику@${at('Пётр Сомов').start}> · <$(comment-discussion) Другие высказывания (1)@1> · <$(references) Упоминания (2)@2>`,
    ]);
  });

  test('quotation, in English, without a speaker', () => {
    const unknown: Quotation = { ...indirect, speaker: null, source: null, via: [{ ...at('Веги'), entity: 'e1' }] };
    assert.deepEqual(rows(quotationCard(unknown, read(english))), [
      '$(quote) Indirect quotation : speaker not named',
      `Cue : <“По словам”@${at('По словам').start}>`,
      `Via : <“Веги”@${at('Веги').start}>`,
      'Confidence : low (50 %)',
      'Evidence : phrase “По словам”',
    ]);
  });

  test('the unit of a quantity has its name, in the reader\'s language', () => {
    const unitRow = (unit: string, reader: Reader): string => rows(figureCard({ ...loss, type: 'quantity', value: 5, unit }, read(reader)))[2]!;
    assert.equal(unitRow('km', english), 'Unit : kilometre (km)');
    assert.equal(unitRow('bbl', russianReader), 'Единица : баррель (bbl)');
    assert.equal(unitRow('hp', russianReader), 'Единица : лошадиная сила (hp)');
    assert.equal(unitRow('pood', english), 'Unit : pood');
  });

  test('figures', () => {
    assert.deepEqual(rows(figureCard(loss, read(russianReader))), [
      '$(credit-card) Деньги : 5 000 000 000 российских рублей (5 миллиардов)',
      'Точнее : около этого',
      'Единица : российский рубль (RUB)',
      'В экспорте : `5000000000 RUB`',
      'Уверенность : средняя (70 %)',
    ]);
    assert.deepEqual(rows(figureCard(february, read(english))).slice(0, 2), ['$(calendar) Date : February 2025', `Counted from : <14 December 2025@5>, the article's date`]);
  });

  test('name', () => {
    assert.deepEqual(rows(entityCard(somov, somov.mentions[1]!, read(russianReader))), [
      `$(person) Человек : ${speakerLink}`,
      'Также : Сомова',
      `Роль : директор, ${vegaLink}`,
      `Упоминания : <2@2> · <$(arrow-down) Следующее@${at('Пётр Сомов').start}>`,
      'Уверенность : высокая (90 %)',
    ]);
    assert.deepEqual(rows(entityStatements(somov, read(russianReader))), [
      'Говорит:',
      `- <«Рост замедлится … Это надолго»@${at('Рост').start}>`,
      `- <«потери — 5 млрд рублей»@${at('потери').start}>`,
    ]);
  });

  test('what was found in a source', () => {
    const verification: Verification = {
      outcome: 'changed', quoted: 'Рост замедлится', source: { name: 'речь.md', sha256: 'a', url: null }, place: { start: 0, end: 9, text: 'Рост не ускорится' }, share: 0.5,
      changes: [{ kind: 'left-out', quoted: '', source: 'не' }, { kind: 'changed', quoted: 'замедлится', source: 'ускорится' }, { kind: 'added', quoted: 'сильно', source: '' }, { kind: 'added', quoted: 'x', source: '' }],
    };
    const shown = (of: Verification, now: string, reader: Reader): string[] => rows(quotationCard(direct, read(reader), verificationRows(of, now, ['<link>'], reader))).slice(1, 5);
    assert.deepEqual(shown(verification, 'Рост замедлится', russianReader).slice(0, 3), [
      'Сверено : $(diff) **слова изменены** (как в источнике — 50 %) · речь.md',
      'Расхождения : пропущено: **«не»**; здесь **«замедлится»**, в источнике **«ускорится»**; только здесь: **«сильно»**; и ещё 1',
      ': <link>',
    ]);
    assert.deepEqual(shown({ ...verification, outcome: 'verbatim', changes: [] }, 'Рост ускорится', english).slice(0, 2), [
      'Checked : $(verified) **verbatim** · речь.md',
      ': $(warning) The quotation was changed after it was checked.',
    ]);
    assert.match(shown({ ...verification, outcome: 'not-checked', changes: [], source: { name: 'https://a.example', sha256: null, url: 'https://a.example' } }, 'Рост замедлится', english)[0]!, /^Checked : \$\(link\) \*\*source named\*\* · https/u);
  });
});
