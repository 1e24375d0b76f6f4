import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** An article file to read. */
export interface ArticleFile {
  /** As the operating system is asked for it, and as messages name it. */
  readonly path: string;
  /** Its name in exports, with forward slashes: relative to the folder argument it was found in, or to the current folder. */
  readonly name: string;
}

/** A file or folder that could not be used. `error` is what the operating system said. */
export interface Unreadable {
  readonly path: string;
  readonly error: unknown;
}

export interface FoundFiles {
  readonly files: readonly ArticleFile[];
  readonly unreadable: readonly Unreadable[];
  /** Folder arguments without an article in them. */
  readonly emptyFolders: readonly string[];
  /** Whether a folder was among the arguments. */
  readonly hasFolder: boolean;
}

const EXTENSION = '.article';

/** The files that the arguments mean: a file itself, whatever its extension, or a folder's article files, in order. A file named twice counts once. */
export function findArticleFiles(inputs: readonly string[], cwd: string): FoundFiles {
  const files = new Map<string, ArticleFile>();
  const unreadable: Unreadable[] = [];
  const emptyFolders: string[] = [];
  let hasFolder = false;
  const add = (file: ArticleFile): void => {
    const key = `${realpathSync(resolve(cwd, file.path))}\n${file.name}`;
    if (!files.has(key)) files.set(key, file);
  };
  for (const input of inputs) {
    try {
      const stats = statSync(resolve(cwd, input));
      if (!stats.isDirectory()) {
        add({ path: input, name: nameInside(cwd, input) });
        continue;
      }
      hasFolder = true;
      const before = unreadable.length;
      const found = walk(input, cwd, unreadable);
      found.forEach(add);
      if (!found.length && unreadable.length === before) emptyFolders.push(input);
    } catch (error) {
      unreadable.push({ path: input, error });
    }
  }
  return { files: [...files.values()], unreadable, emptyFolders, hasFolder };
}

/** A file's path relative to the current folder when it lies inside it, else its last part. */
function nameInside(cwd: string, file: string): string {
  const path = relative(cwd, resolve(cwd, file));
  return path.startsWith(`..${sep}`) || path === '..' || isAbsolute(path) ? basename(file) : path.split(sep).join('/');
}

/** A folder's article files, sorted by path. Symbolic links are followed, but no folder is entered twice, so that a loop of them ends. */
function walk(root: string, cwd: string, unreadable: Unreadable[]): ArticleFile[] {
  const files: ArticleFile[] = [];
  const entered = new Set<string>();
  const pending = [{ path: root, name: '' }];
  for (let folder = pending.pop(); folder; folder = pending.pop()) {
    try {
      const real = realpathSync(resolve(cwd, folder.path));
      if (entered.has(real)) continue;
      entered.add(real);
      for (const entry of readdirSync(real, { withFileTypes: true })) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
        const child = { path: join(folder.path, entry.name), name: folder.name ? `${folder.name}/${entry.name}` : entry.name };
        const isArticle = entry.name.toLowerCase().endsWith(EXTENSION);
        if (entry.isDirectory()) pending.push(child);
        else if (entry.isSymbolicLink()) addLinked(child, isArticle, pending, files, cwd, unreadable);
        else if (isArticle && entry.isFile()) files.push(child);
      }
    } catch (error) {
      unreadable.push({ path: folder.path, error });
    }
  }
  return files.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function addLinked(link: ArticleFile, isArticle: boolean, pending: ArticleFile[], files: ArticleFile[], cwd: string, unreadable: Unreadable[]): void {
  try {
    const stats = statSync(resolve(cwd, link.path));
    if (stats.isDirectory()) pending.push(link);
    else if (isArticle && stats.isFile()) files.push(link);
  } catch (error) {
    if (isArticle) unreadable.push({ path: link.path, error }); // a link to nowhere matters only where an article should be
  }
}
