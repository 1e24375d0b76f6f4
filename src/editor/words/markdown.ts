/** `text` so that Markdown, tables and theme icons show it letter by letter, on one line. */
export function escapeMarkdown(text: string): string {
  // An escaped $ would still begin a theme icon, and & < > an entity or a tag: those become character references.
  return text.replace(/\s+/gu, ' ').replace(/[&<>$\\`*_{}[\]()#+\-.!|~:@"'=^/]/gu, sign => (/[&<>$]/u.test(sign) ? `&#${sign.charCodeAt(0)};` : `\\${sign}`));
}

/** At most about `length` units of `text`, cut at a space where there is one near, with an ellipsis where something is left out. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= length) return line;
  const space = line.lastIndexOf(' ', length);
  const cut = space > length * 0.6 ? space : length;
  // Not between the halves of a surrogate pair.
  const end = /[\uD800-\uDBFF]/u.test(line[cut - 1]!) ? cut - 1 : cut;
  return `${line.slice(0, end).replace(/[\s,;:–—-]+$/u, '')}…`;
}

/** A label and what it says; null where there is nothing to say. */
export type Row = readonly [label: string, value: string | null];

// "$(quote) Direct quotation"; not "Direct quotation"
const ICON = /^\$\([\w-]+\)(?= )/u;

/** Two columns under a heading in bold, its icon in a column of its own. Cells are Markdown; a row without a value is left out. */
export function table(heading: Row, rows: readonly Row[]): string {
  // The cells have no room between them of their own, and a label that wraps tears its row apart: so it would behind an icon in the same
  // cell, where no kind of space holds the two together.
  const icon = ICON.exec(heading[0])?.[0] ?? '';
  const whole = (label: string): string => `${icon && '&nbsp;'}${label.replace(/ /gu, '&nbsp;')}&nbsp;&nbsp;`;
  const row = (sign: string, label: string, value: string): string => `| ${icon ? `${sign} | ` : ''}${whole(label)} | ${value} |`;
  const lines = rows.flatMap(([label, value]) => (value === null || value === '' ? [] : [row('', label, value)]));
  return [row(icon, heading[0].slice(icon.length).trim(), heading[1] ?? ''), icon ? '| :-- | :-- | :-- |' : '| :-- | :-- |', ...lines].join('\n');
}
