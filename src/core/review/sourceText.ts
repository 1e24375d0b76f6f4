import { Parser } from 'htmlparser2';
import type { Span } from '../span.ts';
import type { Steps } from '../steps.ts';

export type SourceFormat = 'text' | 'markdown' | 'html';

/** The words of a source document, and where each unit of them stands in the file. */
export interface SourceText {
  readonly text: string;
  /** The place in the file's text of a place in {@link text}. */
  placeInFile(span: Span): Span;
}

/** The format of a source by its file's name; null for what cannot be read as words. */
export function sourceFormat(name: string): SourceFormat | null {
  const extension = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase();
  if (extension === 'html' || extension === 'htm' || extension === 'xhtml') return 'html';
  if (extension === 'md' || extension === 'markdown') return 'markdown';
  return extension === 'txt' || extension === 'text' || extension === 'article' ? 'text' : null;
}

/** The plain words of a source, yielding now and then. HTML loses tags, scripts and styles, Markdown the addresses of its links; the rest stays as it is. */
export function* readSourceText(file: string, format: SourceFormat): Steps<SourceText> {
  if (format === 'html') return yield* htmlWords(file);
  return format === 'markdown' ? withoutLinkAddresses(file) : { text: file, placeInFile: span => span };
}

/** Pieces of text with the offset in the file that each begins at. */
class Pieces {
  readonly #texts: string[] = [];
  readonly #starts: { readonly at: number; readonly file: number; readonly length: number }[] = [];
  #length = 0;

  /** Adds text that stands in the file from `file` on; `length` is how much of the file it takes, when that differs. */
  add(text: string, file: number, length = text.length): void {
    if (!text) return;
    this.#starts.push({ at: this.#length, file, length });
    this.#texts.push(text);
    this.#length += text.length;
  }

  done(): SourceText {
    const starts = this.#starts;
    const place = (offset: number, isEnd: boolean): number => {
      let low = 0;
      let high = starts.length - 1;
      const key = isEnd ? offset - 1 : offset;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle]!.at <= key) low = middle;
        else high = middle - 1;
      }
      const piece = starts[low];
      if (!piece) return offset;
      // Inside a piece units stand one for one, or it is a single decoded unit, which ends where its reference ends.
      const end = (starts[low + 1]?.at ?? this.#length) === offset;
      return isEnd && end ? piece.file + piece.length : piece.file + offset - piece.at;
    };
    return { text: this.#texts.join(''), placeInFile: span => ({ start: place(span.start, false), end: place(span.end, true) }) };
  }
}

const BLOCKS = new Set(('address article aside blockquote body br caption dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li ' +
  'main nav ol option p pre section table tbody td tfoot th thead title tr ul').split(' '));
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg', 'head']);

/** How much HTML is read at a time, in UTF-16 units. */
const CHUNK = 65_536;

function* htmlWords(file: string): Steps<SourceText> {
  const pieces = new Pieces();
  let silent = 0;
  const parser: Parser = new Parser({
    onopentagname(name) {
      if (SILENT.has(name)) silent++;
      else if (BLOCKS.has(name)) pieces.add('\n', parser.startIndex, 0);
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent = Math.max(0, silent - 1);
      else if (BLOCKS.has(name)) pieces.add('\n', parser.startIndex, 0);
    },
    // A decoded entity comes as a text of its own: one unit for «&amp;»'s five.
    ontext(text) {
      if (!silent) pieces.add(text, parser.startIndex, file[parser.startIndex] === '&' ? entityLength(file, parser.startIndex) : text.length);
    },
  }, { decodeEntities: true });
  for (let at = 0; at < file.length; at += CHUNK) {
    parser.write(file.slice(at, at + CHUNK));
    yield;
  }
  parser.end();
  return pieces.done();
}

/** The length of the character reference that begins at `start`: 5 for «&amp;», 1 for an ampersand that is just one. */
function entityLength(file: string, start: number): number {
  const end = file.indexOf(';', start);
  return end > start && end - start <= 32 ? end + 1 - start : 1;
}

// "[the report](https://a.example/x)" and "![alt](pic.png)": the address in brackets goes; "f(x)" stays.
const LINK_ADDRESS = /(?<=\])\([^()\s]*(?:\s+"[^"]*")?\)/gu;

function withoutLinkAddresses(file: string): SourceText {
  const pieces = new Pieces();
  let from = 0;
  for (const match of file.matchAll(LINK_ADDRESS)) {
    pieces.add(file.slice(from, match.index), from);
    from = match.index + match[0].length;
  }
  pieces.add(file.slice(from), from);
  return pieces.done();
}
