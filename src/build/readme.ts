import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { loadResources } from '../cli/loadResources.ts';
import { exportSchema, type ExportedArticle } from '../core/annotation.ts';
import { analyse } from '../core/detect.ts';
import { toExport } from '../core/export.ts';
import { buildData } from './data.ts';

/*
 * npm run readme: writes anew what README.md and README.ru.md say of things that are kept elsewhere, between
 * `<!-- NAME: by npm run readme -->` and `<!-- end -->`: the commands and settings of package.json, an excerpt of a real export and,
 * with `-- --score`, the score.
 */

export const READMES = [
  { file: 'README.md', strings: 'package.nls.json', sample: 'test/fixtures/articles/rovers-accounts.article', language: 'en' },
  { file: 'README.ru.md', strings: 'package.nls.ru.json', sample: 'test/fixtures/articles/kem-blackout.article', language: 'ru' },
] as const;

type Readme = (typeof READMES)[number];

const manifestSchema = z.object({
  contributes: z.object({
    commands: z.array(z.object({ command: z.string(), title: z.string() })),
    keybindings: z.array(z.object({ command: z.string(), key: z.string(), mac: z.string().optional() })).optional(),
    configuration: z.object({
      properties: z.record(z.string(), z.object({ default: z.unknown(), description: z.string().optional(), markdownDescription: z.string().optional() })),
    }),
  }),
});

const stringsSchema = z.record(z.string(), z.string());

/** The commands of package.json as a table, with their titles and keys. */
export function commandTable(readme: Readme): string {
  const { contributes, say } = readManifest(readme);
  const keys = new Map(contributes.keybindings?.map(binding => [binding.command, binding.key]));
  const head = readme.language === 'ru' ? ['| Команда | Клавиши | Идентификатор |'] : ['| Command | Keys | Id |'];
  return [...head, '| --- | --- | --- |', ...contributes.commands.map(({ command, title }) => `| ${say(title)} | ${keyNames(keys.get(command))} | \`${command}\` |`)].join('\n');
}

function keyNames(key: string | undefined): string {
  return key ? `\`${key.split('+').map(part => part[0]!.toUpperCase() + part.slice(1)).join('+')}\`` : '';
}

/** The settings of package.json as a table, with their defaults. */
export function settingTable(readme: Readme): string {
  const { contributes, say } = readManifest(readme);
  const head = readme.language === 'ru' ? '| Настройка | По умолчанию | Что делает |' : '| Setting | Default | What it does |';
  const rows = Object.entries(contributes.configuration.properties).map(([name, setting]) =>
    `| \`${name}\` | \`${JSON.stringify(setting.default)}\` | ${say(setting.markdownDescription ?? setting.description ?? '').replace(/\n/gu, ' ')} |`);
  return [head, '| --- | --- | --- |', ...rows].join('\n');
}

function readManifest({ strings }: Readme): { contributes: z.infer<typeof manifestSchema>['contributes']; say: (key: string) => string } {
  const { contributes } = manifestSchema.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const words = stringsSchema.parse(JSON.parse(readFileSync(strings, 'utf8')));
  return { contributes, say: key => words[key.slice(1, -1)] ?? key };
}

/** A quotation that the author interrupts, its speaker and a figure in it, as the sample's export has them. */
export function excerpt({ sample }: Readme): string {
  buildData('dist/data');
  const bytes = readFileSync(sample);
  const exported = toExport(analyse(bytes.toString('utf8'), { resources: loadResources('dist/data') }), { path: sample.split('/').at(-1)!, bytes, generatorVersion: '0.1.0' });
  const quotation = [...exported.quotations].sort((a, b) => weight(b) - weight(a))[0];
  const figure = exported.figures.find(one => quotation?.segments.some(segment => segment.start <= one.start && one.end <= segment.end));
  const entity = exported.entities.find(one => one.id === quotation?.speaker?.entity);
  const part = { ...exported, quotations: [quotation], figures: figure ? [figure] : [], entities: entity ? [entity] : [] };
  return `\`\`\`json\n${layOut(exportSchema.parse(part))}\n\`\`\``;
}

function weight({ segments, speaker, text }: ExportedArticle['quotations'][number]): number {
  return (segments.length > 1 ? 4 : 0) + (speaker?.role ? 2 : 0) + (speaker?.affiliation ? 2 : 0) - text.length / 1000;
}

/** JSON with spans and other small objects on a line each. */
function layOut(value: unknown, indent = ''): string {
  const line = JSON.stringify(value, null, 1).replace(/\n */gu, ' ');
  if (typeof value !== 'object' || value === null || (indent !== '' && line.length + indent.length <= 150)) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return value.length ? `[\n${value.map(one => inner + layOut(one, inner)).join(',\n')}\n${indent}]` : '[]';
  return `{\n${Object.entries(value).map(([key, one]) => `${inner}${JSON.stringify(key)}: ${layOut(one, inner)}`).join(',\n')}\n${indent}}`;
}

/** What `npm run score` prints for the project's own articles. */
function score(): string {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'test/score/score.ts'], { encoding: 'utf8' });
  return `\`\`\`\n${run.stdout.trim()}\n\`\`\``;
}

/** `text` with the block NAME replaced. */
export function withBlock(text: string, name: string, content: string): string {
  const begin = `<!-- ${name}: by npm run readme -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf('<!-- end -->', from);
  if (from < 0 || to < 0) throw new Error(`no block ${name}`);
  return `${text.slice(0, from + begin.length)}\n${content}\n${text.slice(to)}`;
}

/** What stands in the block NAME. */
export function blockOf(text: string, name: string): string {
  const begin = `<!-- ${name}: by npm run readme -->\n`;
  const from = text.indexOf(begin) + begin.length;
  return text.slice(from, Math.max(from, text.indexOf('<!-- end -->', from) - 1));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const scored = process.argv.includes('--score') ? score() : null;
  for (const readme of READMES) {
    let text = readFileSync(readme.file, 'utf8');
    text = withBlock(text, 'commands', commandTable(readme));
    text = withBlock(text, 'settings', settingTable(readme));
    text = withBlock(text, 'excerpt', excerpt(readme));
    if (scored) text = withBlock(text, 'score', scored);
    writeFileSync(readme.file, text);
  }
}
