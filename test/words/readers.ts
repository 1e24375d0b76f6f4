import { readFileSync } from 'node:fs';
import type { Reader } from '../../src/editor/words/reader.ts';

const russian = JSON.parse(readFileSync('l10n/bundle.l10n.ru.json', 'utf8')) as Readonly<Record<string, string>>;
const fill = (message: string, args: readonly (string | number)[]): string => message.replace(/\{(\d)\}/gu, (_, index: string) => String(args[Number(index)]));

export const english: Reader = { locale: 'en', t: (message, ...args) => fill(message, args) };
export const russianReader: Reader = { locale: 'ru', t: (message, ...args) => fill(russian[message] ?? message, args) };
