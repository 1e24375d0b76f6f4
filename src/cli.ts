import { run } from './cli/run.ts';

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
