import { schemaText } from '../core/schema.ts';
import { VERSION } from '../core/version.ts';
import { readArguments } from './arguments.ts';
import { compareFiles } from './compareCommand.ts';
import { exportArticles } from './exportCommand.ts';
import { mergeFiles } from './mergeCommand.ts';
import type { Streams } from './streams.ts';
import { HELP, USAGE, UsageError } from './usage.ts';

/** Runs the command line `article-annotator ARGS`; returns the exit code. */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  try {
    const command = readArguments(args);
    switch (command.name) {
      case 'help': await streams.print(HELP); return 0;
      case 'version': await streams.print(`${VERSION}\n`); return 0;
      case 'schema': await streams.print(schemaText(command.schema)); return 0;
      case 'export': return await exportArticles(command, streams);
      case 'merge': return mergeFiles(command, streams);
      case 'compare': return await compareFiles(command, streams);
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.say(`article-annotator: ${error.message}\n${USAGE}\nMore with --help.`);
    return 2;
  }
}
