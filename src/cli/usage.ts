import { FORMAT_NAMES, FORMATS } from '../core/formats/format.ts';

/** The command line was not understood; the message says what to write instead. */
export class UsageError extends Error {}

export const USAGE = 'usage: article-annotator export FILE|FOLDER… [--out DIR] [--format FORMAT]';

export const HELP = `Finds quotations, figures and named entities in news articles (Russian, English) and exports them.

${USAGE}
       article-annotator merge BASE OURS THEIRS [--out FILE]
       article-annotator compare A B [--article FILE] [--format text|json]
       article-annotator schema [annotations|review]
       article-annotator --help | --version

A FOLDER means the .article files in it and in the folders below; hidden ones and node_modules are passed over.
One FILE without --out is printed to standard output. Otherwise each article is written to DIR/<relative path>.annotations.json,
the path being relative to the FOLDER, for a FILE to the current folder (a file from outside it goes by its name alone).

  --out DIR        where to write; made if it does not exist
  --format FORMAT  ${FORMAT_NAMES.map(name => `${name.padEnd(6)} ${FORMATS[name].description}`).join('\n                   ')}
                   (default: json; jsonl and csv print to standard output without --out)
  --reviewed-only      only what a person has confirmed, corrected or added
  --include-rejected   what a person has rejected too
Where FILE.review.json lies beside an article, a person's decisions in it are applied.

merge joins two review files entry by entry into OURS (or --out), nothing of either lost. As a git merge driver:
  git config merge.article-review.driver "article-annotator merge %O %A %B"
  echo "*.review.json merge=article-review" >> .gitattributes
compare prints how far two reviewers of an article agree (F1 of annotations, Cohen's kappa on words) and where they differ.
  A and B are review files or exports; the article is named by --article, or by A's name without its suffix.
schema prints the JSON Schema of exports or of review files.

Messages go to standard error. Exit code 0: all well; 1: some files failed (each is named, the rest is written); 2: wrong usage.
Everything happens on this machine: nothing is sent or fetched.
`;
