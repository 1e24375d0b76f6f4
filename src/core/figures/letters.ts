const ACCENT = /[\u0300-\u0305\u0307-\u036f]/gu;
// Words with letters outside ASCII and the Cyrillic alphabet: złotys, Bogotá; not Москва.
const NEEDS_FOLDING = /[ё’À-ɏ\u0300-\u036f]/u;

/** One spelling for look-ups: «ё» as «е», ł as l, letters without accents («й» stays), the typographic apostrophe as the plain one. */
export function foldLetters(lower: string): string {
  if (!NEEDS_FOLDING.test(lower)) return lower;
  return lower.replace(/ё/gu, 'е').replace(/ł/gu, 'l').replace(/’/gu, "'").normalize('NFD').replace(ACCENT, '').normalize('NFC');
}
