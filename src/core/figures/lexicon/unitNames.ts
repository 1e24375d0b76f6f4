import type { Language } from '../../lang/language.ts';
import { once } from '../../once.ts';
import { UNITS } from './cldr.ts';

const NAMES: Record<Language, () => ReadonlyMap<string, string>> = { ru: once(() => unitNames('ru')), en: once(() => unitNames('en')) };

/** CLDR's name of a unit of the export in the singular («километр», "barrel"); null for one it has no name for. */
export function unitName(unit: string, language: Language): string | null {
  return NAMES[language]().get(unit) ?? null;
}

function unitNames(language: Language): Map<string, string> {
  return new Map(UNITS[language].map(line => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2).split('|')[0]!] as const));
}
