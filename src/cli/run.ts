import { schemaText } from '../core/schema.ts';
import { VERSION } from '../core/version.ts';
import { readArguments, UsageError } from './arguments.ts';
import { exportArticles } from './exportCommand.ts';
import type { Streams } from './streams.ts';
import { HELP, USAGE } from './usage.ts';

/** Runs the command line `article-annotator ARGS`; returns the exit code. */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  try {
    const command = readArguments(args);
    switch (command.name) {
      case 'help': await streams.print(HELP); return 0;
      case 'version': await streams.print(`${VERSION}\n`); return 0;
      case 'schema': await streams.print(schemaText('annotations')); return 0;
      case 'export': return await exportArticles(command.inputs, command.out, command.format, streams);
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.say(`article-annotator: ${error.message}\n${USAGE}\nMore with --help.`);
    return 2;
  }
}
