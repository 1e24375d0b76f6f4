import { readArguments, UsageError } from './cli/arguments.ts';
import { exportArticles, type Streams } from './cli/exportCommand.ts';
import { HELP, USAGE } from './cli/usage.ts';
import { schemaText } from './core/schema.ts';
import { VERSION } from './core/version.ts';

/** Runs the command line; returns the exit code. */
async function run(args: readonly string[], streams: Streams): Promise<number> {
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

const tidying = new Set<() => void>();
for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const) {
  process.on(signal, () => {
    for (const tidy of tidying) tidy();
    process.exit(code);
  });
}

// Whoever reads our output may have enough of it (`… | head`): that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`article-annotator: standard output cannot be written: ${error.message}\n`);
  process.exit(1);
});
process.stderr.on('error', () => undefined);

void run(process.argv.slice(2), {
  cwd: process.cwd(),
  print: text => new Promise(done => process.stdout.write(text, () => done())),
  say: line => process.stderr.write(`${line}\n`),
  onInterrupt: tidy => {
    tidying.add(tidy);
    return () => tidying.delete(tidy);
  },
}).then(code => {
  process.exitCode = code;
});
