import { join, resolve } from 'node:path';
import { type ExportSelection, toExport } from '../core/export.ts';
import { FORMATS, type Format, type FormatName } from '../core/formats/format.ts';
import type { Resources } from '../core/resources.ts';
import { VERSION } from '../core/version.ts';
import { annotateFile, FileProblem } from './annotateFile.ts';
import { type ArticleFile, findArticleFiles } from './articleFiles.ts';
import { loadResources } from './loadResources.ts';
import { describeReadError, describeWriteError } from './messages.ts';
import type { Streams } from './streams.ts';
import { UsageError } from './usage.ts';
import { WholeFile, writeWholeFile } from './wholeFile.ts';

export interface ExportRequest {
  readonly inputs: readonly string[];
  readonly out: string | null;
  readonly format: FormatName;
  readonly selection: ExportSelection;
}

interface Job {
  readonly format: Format;
  readonly selection: ExportSelection;
  readonly resources: Resources;
  readonly streams: Streams;
  /** Says why a file failed, and counts it. */
  readonly fail: (message: string) => void;
}

/** Exports the articles that the inputs mean. Returns the exit code: 0, or 1 where files failed. Throws {@link UsageError}. */
export async function exportArticles({ inputs, out, format: formatName, selection }: ExportRequest, streams: Streams): Promise<0 | 1> {
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
  const job: Job = { format, selection, resources: loadResources(), streams, fail };
  let written = 0;
  if (format.files === 'all' || target === null) {
    written = await exportTogether(found.files, target, job);
  } else {
    for (const file of withoutCollisions(found.files, fail)) {
      const part = await exportPart(file, job);
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
async function exportTogether(files: readonly ArticleFile[], folder: string | null, job: Job): Promise<number> {
  const { format, streams, fail } = job;
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
      const part = await exportPart(article, job);
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

/** An article's part of the output; null where the article failed, which was said. */
async function exportPart(file: ArticleFile, job: Job): Promise<string | null> {
  try {
    const annotated = await annotateFile(file.path, job.resources, job.streams);
    return job.format.write(toExport(annotated.analysis, { path: file.name, bytes: annotated.bytes, generatorVersion: VERSION }, job.selection), annotated.text);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    job.fail(error.message);
    return null;
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
