/** Whether a word has a name's capital: its first letter, or the one after an article of two or three («аль-Моджеб», "el-Sisi", "d'Estaing"). */
export function isCapitalised(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 0x80) return code >= 65 && code <= 90 || code >= 97 && hasArticle(text);
  if (code >= 0x430 && code <= 0x45f) return hasArticle(text);
  if (code >= 0x400 && code < 0x430) return true;
  const letter = String.fromCodePoint(text.codePointAt(0)!);
  return letter !== letter.toLowerCase();
}

const ARTICLES = new Set(['al-', 'el-', 'as-', 'ad-', 'an-', 'ar-', 'az-', 'ash-', 'ul-', "d'", 'd’', "l'", 'l’', 'аль-', 'эль-', 'ас-', 'ад-', 'ан-', 'ар-', 'аз-', 'аш-', 'эш-', 'эр-', 'уль-', "д'", 'д’']);

function hasArticle(text: string): boolean {
  for (let length = 2; length <= 4 && length < text.length; length++) {
    const mark = text.charCodeAt(length - 1);
    if (mark === 0x2d || mark === 0x27 || mark === 0x2019) return ARTICLES.has(text.slice(0, length)) && isCapitalised(text.slice(length));
  }
  return false;
}
