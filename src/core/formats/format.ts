import type { ExportedArticle } from '../annotation.ts';
import { serializeExport } from '../export.ts';
import { csvRows, CSV_HEAD } from './csv.ts';
import { toW3cPage } from './w3c.ts';

export const FORMAT_NAMES = ['json', 'jsonl', 'csv', 'w3c'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** A form that exports can be written in. Strings are what the file holds, UTF-8 being the encoding of all of them. */
export interface Format {
  readonly name: FormatName;
  /** One line for the help. */
  readonly description: string;
  /** `each`: a file for each article; `all`: one file for all of them, an article's part after the other's. */
  readonly files: 'each' | 'all';
  /** What is put behind the article's name (`each`), or the file's whole name (`all`). */
  readonly suffix: string;
  /** What stands once in front of all parts. */
  readonly head: string;
  /** An article's part. `text` is the article's text, which offsets count in. */
  readonly write: (exported: ExportedArticle, text: string) => string;
}

export const FORMATS: Readonly<Record<FormatName, Format>> = {
  json: {
    name: 'json', description: 'one JSON file an article, as schemas/annotations.schema.json says',
    files: 'each', suffix: '.annotations.json', head: '', write: serializeExport,
  },
  jsonl: {
    name: 'jsonl', description: 'the same objects in one file, one a line',
    files: 'all', suffix: 'annotations.jsonl', head: '', write: exported => `${JSON.stringify(exported)}\n`,
  },
  csv: {
    name: 'csv', description: 'one table for all articles, a row an annotation (RFC 4180, for spreadsheets)',
    files: 'all', suffix: 'annotations.csv', head: CSV_HEAD, write: csvRows,
  },
  w3c: {
    name: 'w3c', description: 'W3C Web Annotations, one JSON-LD page an article; positions in code points, as that standard wants',
    files: 'each', suffix: '.annotations.jsonld', head: '', write: (exported, text) => `${JSON.stringify(toW3cPage(exported, text), null, 2)}\n`,
  },
};
