import { parseArgs } from 'node:util';
import { FORMAT_NAMES, type FormatName } from '../core/formats/format.ts';
import { SCHEMA_NAMES, type SchemaName } from '../core/schema.ts';
import type { CompareRequest } from './compareCommand.ts';
import type { ExportRequest } from './exportCommand.ts';
import type { MergeRequest } from './mergeCommand.ts';
import { UsageError } from './usage.ts';

export type Command =
  | { readonly name: 'help' | 'version' }
  | { readonly name: 'schema'; readonly schema: SchemaName }
  | ({ readonly name: 'export' } & ExportRequest)
  | ({ readonly name: 'merge' } & MergeRequest)
  | ({ readonly name: 'compare' } & CompareRequest);

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  format: { type: 'string', short: 'f' },
  article: { type: 'string' },
  'reviewed-only': { type: 'boolean' },
  'include-rejected': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type OptionName = keyof typeof OPTIONS;

const ALLOWED: Readonly<Record<Exclude<Command['name'], 'help' | 'version'>, readonly OptionName[]>> = {
  export: ['out', 'format', 'reviewed-only', 'include-rejected'],
  merge: ['out'],
  compare: ['article', 'format'],
  schema: [],
};

/** Reads the arguments after the program's name. Throws {@link UsageError}. */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  if (values.help || positionals[0] === 'help') return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [command, ...inputs] = positionals;
  if (command === undefined) throw new UsageError('a command is missing');
  if (!isOneOf(command, Object.keys(ALLOWED) as (keyof typeof ALLOWED)[])) throw new UsageError(`there is no command "${command}"`);
  for (const option of Object.keys(values)) {
    if (!(ALLOWED[command] as readonly string[]).includes(option)) throw new UsageError(`${command} takes no --${option}`);
  }
  if (inputs.includes('')) throw new UsageError('a file name is empty');
  if (values.out === '') throw new UsageError('--out needs a name');
  const out = values.out ?? null;
  switch (command) {
    case 'export': {
      if (!inputs.length) throw new UsageError('export needs at least one file or folder');
      const format = values.format ?? 'json';
      if (!isOneOf<FormatName>(format, FORMAT_NAMES)) throw new UsageError(`there is no format "${format}": use ${FORMAT_NAMES.join(', ')}`);
      return { name: 'export', inputs, out, format, selection: { reviewedOnly: values['reviewed-only'] ?? false, includeRejected: values['include-rejected'] ?? false } };
    }
    case 'merge': {
      const [base, ours, theirs] = inputs;
      if (base === undefined || ours === undefined || theirs === undefined || inputs.length > 3) throw new UsageError('merge needs three review files: BASE OURS THEIRS');
      return { name: 'merge', base, ours, theirs, out };
    }
    case 'compare': {
      const [a, b] = inputs;
      if (a === undefined || b === undefined || inputs.length > 2) throw new UsageError('compare needs two review files or exports of one article');
      const format = values.format ?? 'text';
      if (format !== 'text' && format !== 'json') throw new UsageError(`compare has no format "${format}": use text or json`);
      return { name: 'compare', a, b, article: values.article ?? null, json: format === 'json' };
    }
    case 'schema': {
      const schema = inputs[0] ?? 'annotations';
      if (!isOneOf(schema, SCHEMA_NAMES) || inputs.length > 1) throw new UsageError(`schema takes one of ${SCHEMA_NAMES.join(', ')}`);
      return { name: 'schema', schema };
    }
  }
}

function parsed(args: readonly string[]): { values: { [name in OptionName]?: (typeof OPTIONS)[name]['type'] extends 'boolean' ? boolean : string }; positionals: string[] } {
  try {
    const { values, positionals, tokens } = parseArgs({ args: [...args], allowPositionals: true, tokens: true, options: OPTIONS });
    for (const name of ['out', 'format', 'article']) {
      if (tokens.filter(token => token.kind === 'option' && token.name === name).length > 1) throw new UsageError(`--${name} is given twice`);
    }
    return { values, positionals };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // Node's own words: "Unknown option '--foo'. To specify a positional argument starting with a '-', …".
    throw new UsageError(error instanceof Error ? error.message.split('. To specify')[0]! : String(error));
  }
}

function isOneOf<T extends string>(name: string, names: readonly T[]): name is T {
  return (names as readonly string[]).includes(name);
}
