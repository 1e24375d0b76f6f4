import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ExportedArticle } from '../../src/core/annotation.ts';
import { fileAt, readText, until, writeFile } from './openArticle.ts';
import { Workplace } from './reviewWorkplace.ts';

const TEXT = [
  'Глава компании «Северсвет» Анна Лунёва заявила: «Мы построим новый завод в Кеми до конца года». Интервью вышло в газете «Беломорский вестник».',
  'Выручка «Северсвета» выросла на 30 % и составила 5 млрд рублей. Лунёва добавила, что цены не вырастут.',
  'Мэр Кеми Олег Тимов промолчал, хотя у города сорок тысяч вопросов.',
].join('\n\n');
const DIRECT = 'Мы построим новый завод в Кеми до конца года';

/** One action: what is selected, the command with its arguments, and what must be otherwise then, in the editor as in the export. */
interface Action {
  readonly name: string;
  readonly select: readonly string[];
  readonly run: (at: Workplace) => Thenable<unknown>;
  readonly see: (exported: ExportedArticle) => unknown;
  readonly expected: unknown;
}

const quotationOf = (x: ExportedArticle, words: string): ExportedArticle['quotations'][number] | undefined => x.quotations.find(q => q.text.includes(words));
const figureOf = (x: ExportedArticle, words: string): ExportedArticle['figures'][number] | undefined => x.figures.find(f => f.text.includes(words));
const entityOf = (x: ExportedArticle, words: string): ExportedArticle['entities'][number] | undefined => x.entities.find(e => e.mentions.some(m => m.text.includes(words)));

const ACTIONS: readonly Action[] = [
  { name: 'confirm', select: ['30 %'], run: at => at.run('confirm'), see: x => figureOf(x, '30 %')?.status, expected: 'confirmed' },
  { name: 'confirm what is selected as a whole, not what ends with it', select: [DIRECT], run: at => at.run('confirm'), see: x => quotationOf(x, DIRECT)?.status, expected: 'confirmed' },
  { name: 'reject', select: ['5 млрд рублей'], run: at => at.run('reject'), see: x => figureOf(x, '5 млрд'), expected: undefined },
  { name: 'change the type', select: ['30 %'], run: at => at.run('changeType', undefined, 'number'), see: x => figureOf(x, '30 %')?.type, expected: 'number' },
  { name: 'change the value and unit', select: ['30 %'], run: at => at.run('changeValue', undefined, '31,5 %'), see: x => [figureOf(x, '30 %')?.value, figureOf(x, '30 %')?.unit], expected: [31.5, '%'] },
  { name: 'set the span to the selection', select: ['на 30 %'], run: at => at.run('setSpan', at.target('30 %')), see: x => figureOf(x, '30 %')?.text, expected: 'на 30 %' },
  { name: 'set several segments', select: ['Мы построим', 'в Кеми до конца года'], run: at => at.run('setSpan', at.target(DIRECT)), see: x => quotationOf(x, 'Мы построим')?.segments.map(s => s.text), expected: ['Мы построим', 'в Кеми до конца года'] },
  { name: 'set the source to the selection', select: ['Глава компании'], run: at => at.run('setSource', at.target(DIRECT)), see: x => quotationOf(x, DIRECT)?.source?.text, expected: 'Глава компании' },
  { name: 'set the source to a name', select: [DIRECT], run: at => at.run('setSource', undefined, 'Олег Тимов'), see: x => quotationOf(x, DIRECT)?.source?.text, expected: 'Олег Тимов' },
  { name: 'set the cue', select: ['Интервью'], run: at => at.run('setCue', at.target(DIRECT)), see: x => quotationOf(x, DIRECT)?.cue?.text, expected: 'Интервью' },
  { name: 'set the speaker', select: [DIRECT], run: at => at.run('setSpeaker', undefined, 'Олег Тимов'), see: x => quotationOf(x, DIRECT)?.speaker?.name, expected: 'Олег Тимов' },
  { name: 'set the speaker by a name that is typed', select: [DIRECT], run: at => at.run('setSpeaker', undefined, 'Пётр Вольный'), see: x => quotationOf(x, DIRECT)?.speaker, expected: { entity: null, name: 'Пётр Вольный', role: null, affiliation: null } },
  { name: 'set via', select: ['Беломорский вестник'], run: at => at.run('setVia', at.target('цены не вырастут')), see: x => quotationOf(x, 'цены не вырастут')?.via.map(v => v.text), expected: ['Беломорский вестник'] },
  { name: 'add a note', select: ['30 %'], run: at => at.run('note', undefined, 'спросить в отделе'), see: x => [figureOf(x, '30 %')?.note, figureOf(x, '30 %')?.status], expected: ['спросить в отделе', 'detected'] },
  { name: 'add a quotation', select: ['у города сорок тысяч вопросов'], run: at => at.run('addQuotation', 'indirect'), see: x => [quotationOf(x, 'у города')?.type, quotationOf(x, 'у города')?.status], expected: ['indirect', 'added'] },
  { name: 'add a figure', select: ['вопросов'], run: at => at.run('addFigure', 'number'), see: x => figureOf(x, 'вопросов')?.status, expected: 'added' },
  { name: 'add a name', select: ['новый завод'], run: at => at.run('addEntity', 'location'), see: x => [entityOf(x, 'новый завод')?.type, entityOf(x, 'новый завод')?.status], expected: ['location', 'added'] },
  { name: 'merge names', select: ['Олег Тимов'], run: at => at.run('merge', undefined, 'Анна Лунёва'), see: x => entityOf(x, 'Олег Тимов')?.name, expected: 'Анна Лунёва' },
  { name: 'split a mention off', select: ['Северсвета'], run: at => at.run('split'), see: x => entityOf(x, 'Северсвета')?.mentions.length, expected: 1 },
];

suite('Review actions', () => {
  for (const { name, select, run, see, expected } of ACTIONS) {
    test(`${name}: the annotation, the file and the export change; reopening shows the same; undo restores`, async () => {
      const at = await Workplace.with(TEXT);
      const before = await at.exported();
      assert.notDeepEqual(see(before), expected, 'it was so before');
      const version = JSON.stringify(at.reviewed);
      await at.select(...select);
      await run(at);
      await at.open.annotator.analyses.whenCurrent(at.document);
      assert.equal((await at.decisions()).length, 1);
      assert.deepEqual(see(await at.exported()), expected);
      const seen = JSON.stringify(at.reviewed);
      assert.notEqual(seen, version);
      await at.close();
      await at.reopen();
      assert.equal(JSON.stringify(at.reviewed), seen);
      await at.run('undo');
      await at.open.annotator.analyses.whenCurrent(at.document);
      assert.equal((await at.decisions()).length, 0);
      assert.equal(JSON.stringify(at.reviewed), version);
      assert.deepEqual(await at.exported(), before);
    });
  }

  test('what was undone is done again', async () => {
    const at = await Workplace.with(TEXT);
    await at.select('30 %');
    await at.run('confirm');
    const [made] = await at.decisions();
    await at.run('undo');
    assert.deepEqual(await at.decisions(), []);
    await at.run('redo');
    assert.deepEqual(await at.decisions(), [made]);
    await at.run('undo');
  });

  test('an article is reviewed with the keyboard alone', async () => {
    const at = await Workplace.with(TEXT);
    await at.select('Глава');
    const open = (): number => [...at.reviewed!.quotations, ...at.reviewed!.figures, ...at.reviewed!.entities].filter(({ status }) => status === 'detected').length;
    const total = open();
    assert.ok(total > 5);
    for (let i = 0; i < total; i++) await at.run(i % 3 === 2 ? 'rejectAndNext' : i === 0 ? 'next' : 'confirmAndNext');
    await at.run('confirmAndNext');
    await until('everything is reviewed', () => open() === 0);
    assert.equal((await at.decisions()).length, total);
    for (let i = 0; i < total; i++) await at.run('undo');
    assert.equal((await at.decisions()).length, 0);
  });

  test('an edit above, inside and outside of VS Code keeps a decision', async () => {
    const own = await Workplace.with(TEXT);
    await own.select(DIRECT);
    await own.run('confirm');
    await own.select('5 млрд рублей');
    await own.run('changeValue', undefined, '5500000000 RUB');
    const kept = async (): Promise<unknown> => {
      const { quotations, figures } = await own.exported();
      return [quotations.filter(q => q.status === 'confirmed').map(q => q.text), figures.filter(f => f.status === 'corrected').map(f => [f.text.includes('5 млрд рублей'), f.value])];
    };
    const value = [[true, 5_500_000_000]];
    assert.deepEqual(await kept(), [[DIRECT], value]);
    await own.editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'Обновлено в полдень.\n\n'));
    await own.document.save();
    assert.deepEqual(await kept(), [[DIRECT], value]);
    await own.editor.edit(edit => edit.insert(own.range('новый завод').start, 'совсем '));
    assert.deepEqual(await kept(), [[DIRECT.replace('новый', 'совсем новый')], value], 'before it is saved');
    await own.document.save();
    assert.deepEqual(await kept(), [[DIRECT.replace('новый', 'совсем новый')], value]);
    const target = (await own.decisions())[0]!.target;
    assert.equal(own.document.getText().slice(target.start, target.end), target.exact);
    await vscode.workspace.fs.writeFile(own.uri, new TextEncoder().encode(`Правка извне.\n\n${own.document.getText().replace('промолчал', 'ничего не сказал')}`));
    await until('the text from outside', () => own.document.getText().startsWith('Правка извне') && own.reviewed !== undefined);
    assert.deepEqual(await kept(), [[DIRECT.replace('новый', 'совсем новый')], value]);
  });

  test('a decision that lost its words is on the list, and is placed again on the selection', async () => {
    const own = await Workplace.with(TEXT);
    await own.select('5 млрд рублей');
    await own.run('changeValue', undefined, '6 RUB');
    await own.editor.edit(edit => edit.replace(own.range('и составила 5 млрд рублей'), ', а именно до семи миллиардов рублей'));
    await until('lost', () => own.reviewed?.orphans.length === 1);
    assert.deepEqual((await own.exported()).orphans?.map(({ text }) => text), ['5 млрд рублей']);
    await own.select('семи миллиардов рублей');
    await own.run('placeAgain');
    await until('placed', () => own.reviewed?.orphans.length === 0);
    assert.deepEqual(own.reviewed!.figures.filter(f => f.status === 'corrected').map(f => [f.value, own.document.getText().slice(f.start, f.end)]), [[6, 'семи миллиардов рублей']]);
    await own.run('undo');
    await until('lost again', () => own.reviewed?.orphans.length === 1);
  });

  test('a broken file is left alone, whatever is tried', async () => {
    const own = await Workplace.with(TEXT);
    await own.select('30 %');
    await own.run('confirm');
    const file = fileAt(`${own.name}.review.json`);
    const broken = (await readText(file)).replace('"confirm"', '"bless"');
    await writeFile(`${own.name}.review.json`, broken);
    await until('the problem', () => vscode.languages.getDiagnostics(file).some(({ code }) => code === 'wrong-field'));
    for (const command of ['reject', 'undo', 'addFigure']) void own.run(command, ...(command === 'addFigure' ? ['number'] : []));
    await own.editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'Ещё. '));
    await own.document.save();
    await new Promise(resolve => setTimeout(resolve, 300));
    assert.equal(await readText(file), broken);
  });

  test('every action on the annotation at the cursor is a quick fix', async () => {
    const at = await Workplace.with(TEXT);
    const offered = async (words: string): Promise<string[]> => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', at.document.uri, at.range(words), vscode.CodeActionKind.QuickFix.value);
      return actions.flatMap(({ command }) => command?.command.replace('articleAnnotator.review.', '') ?? []);
    };
    assert.deepEqual((await offered(DIRECT)).slice(0, 10), ['confirm', 'reject', 'changeType', 'setSpeaker', 'setSource', 'setCue', 'setVia', 'setSpan', 'verify', 'note']);
    assert.deepEqual((await offered('30 %')).slice(0, 6), ['confirm', 'reject', 'changeType', 'changeValue', 'setSpan', 'note']);
    assert.deepEqual((await offered('Олег Тимов')).slice(0, 7), ['confirm', 'reject', 'changeType', 'merge', 'split', 'setSpan', 'note']);
    assert.deepEqual(await offered('промолчал, хотя'), ['addQuotation', 'addFigure', 'addEntity']);
  });

  test('states are told in the text by signs', async () => {
    const at = await Workplace.with(TEXT);
    await at.select('30 %');
    await at.run('confirm');
    await at.select('5 млрд рублей');
    await at.run('reject');
    await until('marked', () => {
      const marks = at.open.annotator.marks.marksIn(at.editor);
      return marks.get('confirmed')?.length === 1 && marks.get('rejected')?.length === 1;
    });
    await at.run('undo');
    await at.run('undo');
  });
});
