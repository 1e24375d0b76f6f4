import { FORMAT_NAMES, FORMATS } from '../core/formats/format.ts';

export const USAGE = 'usage: article-annotator export FILE|FOLDER… [--out DIR] [--format FORMAT]';

export const HELP = `Finds quotations, figures and named entities in news articles (Russian, English) and exports them.

${USAGE}
       article-annotator schema
       article-annotator --help | --version

A FOLDER means the .article files in it and in the folders below; hidden ones and node_modules are passed over.
One FILE without --out is printed to standard output. Otherwise each article is written to DIR/<relative path>.annotations.json,
the path being relative to the FOLDER, for a FILE to the current folder (a file from outside it goes by its name alone).

  --out DIR        where to write; made if it does not exist
  --format FORMAT  ${FORMAT_NAMES.map(name => `${name.padEnd(6)} ${FORMATS[name].description}`).join('\n                   ')}
                   (default: json; jsonl and csv print to standard output without --out)
  --help, --version

schema prints the JSON Schema of the export.

Messages go to standard error. Exit code 0: all well; 1: some files failed (each is named, the rest is written); 2: wrong usage.
Everything happens on this machine: nothing is sent or fetched.
`;
