import { parseArgs } from 'node:util';
import { FORMAT_NAMES, type FormatName } from '../core/formats/format.ts';

export type Command =
  | { readonly name: 'help' | 'version' | 'schema' }
  | { readonly name: 'export'; readonly inputs: readonly string[]; readonly out: string | null; readonly format: FormatName };

/** The command line was not understood; `message` says what to write instead. */
export class UsageError extends Error {}

/** Reads the arguments after the program's name. Throws {@link UsageError}. */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [command, ...inputs] = positionals;
  if (command === undefined) throw new UsageError('a command is missing');
  if (command === 'help') return { name: 'help' };
  if (command === 'schema') {
    if (inputs.length) throw new UsageError('schema takes no files');
    return { name: 'schema' };
  }
  if (command !== 'export') throw new UsageError(`there is no command "${command}"`);
  if (!inputs.length) throw new UsageError('export needs at least one file or folder');
  if (inputs.includes('')) throw new UsageError('a file name is empty');
  const format = values.format ?? 'json';
  if (!isFormat(format)) throw new UsageError(`there is no format "${format}": use ${FORMAT_NAMES.join(', ')}`);
  if (values.out === '') throw new UsageError('--out needs the name of a folder');
  return { name: 'export', inputs, out: values.out ?? null, format };
}

function parsed(args: readonly string[]): { values: { out?: string; format?: string; help?: boolean; version?: boolean }; positionals: string[] } {
  try {
    const { values, positionals, tokens } = parseArgs({
      args: [...args],
      allowPositionals: true,
      tokens: true,
      options: { out: { type: 'string', short: 'o' }, format: { type: 'string', short: 'f' }, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } },
    });
    for (const name of ['out', 'format']) {
      if (tokens.filter(token => token.kind === 'option' && token.name === name).length > 1) throw new UsageError(`--${name} is given twice`);
    }
    return { values, positionals };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // Node's own words: "Unknown option '--foo'. To specify a positional argument starting with a '-', …".
    throw new UsageError(error instanceof Error ? error.message.split('. To specify')[0]! : String(error));
  }
}

function isFormat(name: string): name is FormatName {
  return (FORMAT_NAMES as readonly string[]).includes(name);
}
