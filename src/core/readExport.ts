import { type ExportedArticle, exportSchema } from './annotation.ts';

/** The export in `text`, a file's text with or without a byte order mark; null where it is something else. */
export function parseExport(text: string): ExportedArticle | null {
  try {
    return exportSchema.safeParse(JSON.parse(text.replace(/^\uFEFF/u, ''))).data ?? null;
  } catch {
    return null;
  }
}

/** Whether `exported` was made of `text`, as far as its annotations tell: each says which words stand at its place. */
export function isMadeOf({ quotations, figures, entities }: ExportedArticle, text: string): boolean {
  return [...quotations, ...figures, ...entities.flatMap(({ mentions }) => mentions)].every(span => text.slice(span.start, span.end) === span.text);
}
