/** Whoever reads the editor's words: their language, and how a sentence of ours is said in it. */
export interface Reader {
  readonly locale: 'ru' | 'en';
  /** As `l10n.t` of VS Code: `{0}` stands for the first argument. */
  readonly t: (message: string, ...args: (string | number)[]) => string;
}

/** The locale that dates and numbers are written in for a display language of VS Code. */
export function localeOf(displayLanguage: string): Reader['locale'] {
  return displayLanguage.toLowerCase().split('-')[0] === 'ru' ? 'ru' : 'en';
}

/** What `Intl` is asked for: days before months, as in most of the English-speaking world. */
export function intlLocale({ locale }: Reader): string {
  return locale === 'ru' ? 'ru-RU' : 'en-GB';
}
