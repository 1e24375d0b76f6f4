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

type Row = readonly [label: string, value: string | null];

/** Two columns under a heading in bold. Cells are Markdown; a row without a value is left out. */
export function table(heading: Row, rows: readonly Row[]): string {
  // The cells have no room between them of their own, and a label that wraps tears its row apart.
  const whole = (label: string): string => `${label.replace(/ /gu, '&nbsp;')}&nbsp;&nbsp;`;
  const lines = rows.flatMap(([label, value]) => (value === null || value === '' ? [] : [`| ${whole(label)} | ${value} |`]));
  return [`| ${whole(heading[0])} | ${heading[1] ?? ''} |`, '| :-- | :-- |', ...lines].join('\n');
}
