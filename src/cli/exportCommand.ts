import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { decodeArticle, sizeProblem } from '../core/decode.ts';
import { analyseInSteps } from '../core/detect.ts';
import { toExport } from '../core/export.ts';
import { FORMATS, type Format, type FormatName } from '../core/formats/format.ts';
import type { Resources } from '../core/resources.ts';
import type { Steps } from '../core/steps.ts';
import { VERSION } from '../core/version.ts';
import { UsageError } from './arguments.ts';
import { type ArticleFile, findArticleFiles } from './articleFiles.ts';
import { loadResources } from './loadResources.ts';
import { describeDecodeProblem, describeHeaderProblem, describeReadError, describeWriteError } from './messages.ts';
import type { Streams } from './streams.ts';
import { WholeFile, writeWholeFile } from './wholeFile.ts';

/** Exports the articles that `inputs` mean. Returns the exit code: 0, or 1 where files failed. Throws {@link UsageError}. */
export async function exportArticles(inputs: readonly string[], out: string | null, formatName: FormatName, streams: Streams): Promise<0 | 1> {
  const format = FORMATS[formatName];
  const found = findArticleFiles(inputs, streams.cwd);
  if (out === null && format.files === 'each' && (found.hasFolder || inputs.length > 1)) {
    throw new UsageError(`--format ${formatName} writes a file for each article: say where with --out DIR, or choose --format jsonl`);
  }
  let failed = 0;
  const fail = (message: string): void => {
    failed++;
    streams.say(message);
  };
  for (const { path, error } of found.unreadable) fail(describeReadError(path, error));
  for (const folder of found.emptyFolders) streams.say(`${folder}: no .article files in this folder`);
  const target = out === null ? null : resolve(streams.cwd, out);
  const resources = loadResources();
  let written = 0;
  if (format.files === 'all' || target === null) {
    written = await exportTogether(found.files, format, target, resources, streams, fail);
  } else {
    for (const file of withoutCollisions(found.files, fail)) {
      const part = await exportPart(file, format, resources, streams, fail);
      if (part === null) continue;
      const path = join(target, ...`${file.name}${format.suffix}`.split('/'));
      try {
        writeWholeFile(path, part);
        written++;
      } catch (error) {
        fail(describeWriteError(path, error));
      }
    }
  }
  if (target !== null && found.files.length) streams.say(`${written} of ${found.files.length} exported to ${out}`);
  return failed ? 1 : 0;
}

/** All parts in one file or on standard output, each given out before the next article is read. Returns how many. */
async function exportTogether(files: readonly ArticleFile[], format: Format, folder: string | null, resources: Resources, streams: Streams, fail: (message: string) => void): Promise<number> {
  const path = folder === null ? null : join(folder, format.suffix);
  let file: WholeFile | null = null;
  let done = (): void => undefined;
  try {
    if (path !== null && files.length) {
      const open = new WholeFile(path);
      file = open;
      done = streams.onInterrupt(() => open.discard());
    }
    let written = 0;
    for (const article of files) {
      const part = await exportPart(article, format, resources, streams, fail);
      if (part === null) continue;
      const text = written === 0 ? format.head + part : part;
      if (file) file.write(text);
      else await streams.print(text);
      written++;
    }
    if (written) file?.finish();
    return written;
  } catch (error) {
    if (path === null) throw error;
    fail(describeWriteError(path, error));
    return 0;
  } finally {
    file?.discard();
    done();
  }
}

/** Reads and analyses one file; null where it failed, which was said. */
async function exportPart(file: ArticleFile, format: Format, resources: Resources, streams: Streams, fail: (message: string) => void): Promise<string | null> {
  let bytes: Uint8Array;
  try {
    const path = resolve(streams.cwd, file.path);
    const stats = statSync(path);
    if (!stats.isFile()) {
      fail(`${file.path}: not a regular file; save the article to one`);
      return null;
    }
    const problem = sizeProblem(stats.size);
    if (problem) {
      fail(describeDecodeProblem(file.path, problem));
      return null;
    }
    bytes = readFileSync(path);
  } catch (error) {
    fail(describeReadError(file.path, error));
    return null;
  }
  const decoded = decodeArticle(bytes);
  if (decoded.problem) {
    fail(describeDecodeProblem(file.path, decoded.problem));
    return null;
  }
  const analysis = await runInterruptibly(analyseInSteps(decoded.text, { resources }));
  for (const problem of analysis.article.header.problems) streams.say(`warning: ${describeHeaderProblem(file.path, analysis.article, problem)}`);
  return format.write(toExport(analysis, { path: file.name, bytes, generatorVersion: VERSION }), decoded.text);
}

/** Runs `steps`, letting signals through now and then, so that Ctrl+C ends a long analysis. */
async function runInterruptibly<T>(steps: Steps<T>): Promise<T> {
  for (let count = 1; ; count++) {
    const step = steps.next();
    if (step.done) return step.value;
    if (count % 64 === 0) await setImmediate();
  }
}

/** The files whose output has a name of its own; of several for one name only the first goes on, the others are failures. */
function withoutCollisions(files: readonly ArticleFile[], fail: (message: string) => void): ArticleFile[] {
  const first = new Map<string, ArticleFile>();
  for (const file of files) {
    const other = first.get(file.name);
    if (other) fail(`${file.path}: its output would overwrite that of ${other.path} (both are ${file.name}): export it to another --out`);
    else first.set(file.name, file);
  }
  return [...first.values()];
}
