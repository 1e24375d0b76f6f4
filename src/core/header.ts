import { isIsoDate } from './calendar.ts';
import type { Language } from './lang/language.ts';
import type { Span } from './span.ts';

/** What stands before an article's words and tells about them. Values are null where the header says nothing. */
export interface Header {
  /** From the file's first unit to the first of the article's own text; a BOM belongs to it. */
  readonly span: Span;
  readonly date: string | null;
  /** Where the header's date stands, if it names a possible one. */
  readonly dateSpan: Span | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly language: Language | null;
  readonly problems: readonly HeaderProblem[];
}

/** What is wrong with a header, for the edges to put into words: `found` is the text at `span`. */
export interface HeaderProblem {
  readonly code: 'impossible-date' | 'unknown-language' | 'front-matter-open';
  readonly span: Span;
  readonly found: string;
}

// " date 2025-12-14 Text", "date 2025-12-14\nText"; not "date of birth".
const DATE_LINE = /^\s*date[ \t]+(\d{4}-\d{2}-\d{2})(?![\p{L}\p{N}-])[ \t]*(?:\r\n|\r|\n)?/u;
// "title: Рост замедлился", "date: 2025-12-14"; not "Трамп: мы победим".
const KEY_LINE = /^[ \t]*(date|title|author|source|url|lang)[ \t]*:(.*)$/iu;
const FENCE = /^---[ \t]*$/u;
const MAX_HEADER_LINES = 60;

type Key = 'date' | 'title' | 'author' | 'source' | 'url' | 'lang';

/**
 * Reads the header in front of an article: a ` date YYYY-MM-DD ` prefix, `key: value` lines up to a blank line, or YAML front matter
 * between `---` lines. Keys are date, title, author, source, url and lang; front matter may hold others, which are left alone.
 * A date that is none in the calendar is reported and counts as absent.
 */
export function readHeader(text: string): Header {
  const begin = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const head = text.slice(begin, begin + 16_384);
  const dateLine = DATE_LINE.exec(head);
  if (dateLine) {
    const start = begin + dateLine[0].indexOf(dateLine[1]!);
    const date: Field = { value: dateLine[1]!, span: { start, end: start + dateLine[1]!.length } };
    return headerOf(begin + dateLine[0].length, new Map([['date', date]]), []);
  }
  const lines = linesOf(head, begin);
  while (lines[0]?.text.trim() === '') lines.shift();
  return frontMatter(lines, begin) ?? keyLines(lines) ?? headerOf(begin, new Map(), []);
}

interface Line extends Span {
  readonly text: string;
  /** Where the next line begins. */
  readonly next: number;
}

interface Field {
  readonly value: string;
  readonly span: Span;
}

function linesOf(head: string, begin: number): Line[] {
  const lines: Line[] = [];
  let position = 0;
  while (position < head.length && lines.length <= MAX_HEADER_LINES) {
    let end = position;
    while (end < head.length && head[end] !== '\n' && head[end] !== '\r') end++;
    const next = head[end] === '\r' && head[end + 1] === '\n' ? end + 2 : Math.min(end + 1, head.length);
    lines.push({ start: begin + position, end: begin + end, text: head.slice(position, end), next: begin + next });
    position = next;
  }
  return lines;
}

function frontMatter(lines: readonly Line[], begin: number): Header | null {
  if (!lines[0] || !FENCE.test(lines[0].text)) return null;
  const last = lines.findIndex((line, i) => i > 0 && FENCE.test(line.text));
  const fields = new Map<Key, Field>();
  const inside = last < 0 ? lines.slice(1) : lines.slice(1, last);
  for (const line of inside) readField(line, fields);
  if (last >= 0) return headerOf(lines[last]!.next, fields, []);
  // A rule of dashes that opens an article is no header; one with keys below it is a fence that was never closed.
  if (!fields.size) return null;
  return headerOf(begin, new Map(), [{ code: 'front-matter-open', span: { start: lines[0].start, end: lines[0].end }, found: lines[0].text }]);
}

function keyLines(lines: readonly Line[]): Header | null {
  const fields = new Map<Key, Field>();
  let end = 0;
  for (const line of lines) {
    if (!line.text.trim()) break;
    if (!readField(line, fields)) {
      // "url: …" directly above the text, without the blank line: what was read so far is the header.
      break;
    }
    end = line.next;
  }
  return fields.size ? headerOf(end, fields, []) : null;
}

/** Reads a `key: value` line into `fields`; the first of two equal keys holds. */
function readField(line: Line, fields: Map<Key, Field>): boolean {
  const match = KEY_LINE.exec(line.text);
  if (!match) return false;
  const raw = match[2]!.trim();
  const quoted = /^(["'])(.*)\1$/u.exec(raw);
  const value = quoted ? quoted[2]! : raw;
  const start = line.start + line.text.lastIndexOf(raw) + (quoted ? 1 : 0);
  const key = match[1]!.toLowerCase() as Key;
  if (value && !fields.has(key)) fields.set(key, { value, span: { start, end: start + value.length } });
  return true;
}

function headerOf(end: number, fields: ReadonlyMap<Key, Field>, found: readonly HeaderProblem[]): Header {
  const problems = [...found];
  const date = fields.get('date');
  // A date with a time after it («2025-12-14T10:00») dates the article by its day.
  const day = date ? { value: date.value.slice(0, 10), span: { start: date.span.start, end: date.span.start + Math.min(10, date.value.length) } } : undefined;
  const dated = day !== undefined && isIsoDate(day.value);
  if (date && !dated) problems.push({ code: 'impossible-date', span: date.span, found: date.value });
  const lang = fields.get('lang');
  const language = lang ? languageOf(lang.value) : null;
  if (lang && !language) problems.push({ code: 'unknown-language', span: lang.span, found: lang.value });
  return {
    span: { start: 0, end },
    date: dated ? day.value : null,
    dateSpan: dated ? day.span : null,
    title: fields.get('title')?.value ?? null,
    author: fields.get('author')?.value ?? null,
    source: fields.get('source')?.value ?? null,
    url: fields.get('url')?.value ?? null,
    language,
    problems,
  };
}

function languageOf(value: string): Language | null {
  const code = value.toLowerCase().split(/[-_]/u)[0];
  return code === 'ru' || code === 'en' ? code : null;
}
