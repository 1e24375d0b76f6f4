import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

type Words = Readonly<Record<string, string>>;
const readWords = (file: string): Words => JSON.parse(readFileSync(file, 'utf8')) as Words;

suite('Localisation', () => {
  const russian = readWords('l10n/bundle.l10n.ru.json');
  const spoken = new Set(sourceFiles('src/editor').flatMap(messagesIn));

  test('every message has a Russian one', () => {
    assert.ok(spoken.size > 50);
    assert.deepEqual([...spoken].filter(message => !(message in russian)), []);
  });
  test('no Russian message is left over', () => {
    assert.deepEqual(Object.keys(russian).filter(message => !spoken.has(message)), []);
  });
  test('a message and its Russian one name the same places', () => {
    for (const [english, translated] of Object.entries(russian)) assert.deepEqual(placesIn(translated), placesIn(english), english);
  });

  test('the manifest speaks both languages, and says nothing else', () => {
    const english = readWords('package.nls.json');
    const manifest = readFileSync('package.json', 'utf8');
    const used = new Set([...manifest.matchAll(/"%([\w.]+)%"/gu)].map(match => match[1]!));
    assert.deepEqual(Object.keys(readWords('package.nls.ru.json')).sort(), Object.keys(english).sort());
    assert.deepEqual([...used].sort(), Object.keys(english).sort());
  });
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts')).map(name => join(folder, name));
}

/** The first arguments of all calls of `t` and `l10n.t`. */
function messagesIn(file: string): string[] {
  const messages: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const called = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
      const [message] = node.arguments;
      if (ts.isIdentifier(called) && called.text === 't' && message && ts.isStringLiteralLike(message)) messages.push(message.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true));
  return messages;
}

function placesIn(message: string): string[] {
  return [...new Set(message.match(/\{\d\}/gu) ?? [])].sort();
}
