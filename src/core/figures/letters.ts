const ACCENT = /[\u0300-\u0305\u0307-\u036f]/gu;
/** One spelling for look-ups: «ё» as «е», ł as l, letters without accents («й» stays), the typographic apostrophe as the plain one. */
export function foldLetters(lower: string): string {
  if (!needsFolding(lower)) return lower;
  return lower.replace(/ё/gu, 'е').replace(/ł/gu, 'l').replace(/’/gu, "'").normalize('NFD').replace(ACCENT, '').normalize('NFC');
}

/** Whether a word has letters outside ASCII and the Cyrillic alphabet without ё: złotys, Bogotá, ёлка; not Москва. */
function needsFolding(lower: string): boolean {
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (code >= 0xc0 && (code < 0x250 || code === 0x451 || code === 0x2019 || (code >= 0x300 && code < 0x370))) return true;
  }
  return false;
}
