/*
 * The number words of CLDR's rule-based number formats (UTS 35, part 3): numbers are spelled out by the rules, and the words collected.
 */

/** Rules of a language by the name of their set: pairs of base value and text. */
export type SpelloutRules = Readonly<Record<string, readonly (readonly [string, string])[]>>;

interface Rule {
  readonly base: number;
  readonly divisor: number;
  readonly text: string;
}

/** `value` as the set of rules spells it out: 21 «двадцать один»; null where the rules print digits. */
export function spell(rules: SpelloutRules, set: string, value: number, language: string): string | null {
  const rule = (rules[set] ?? []).map(readRule).filter(rule => rule !== null && rule.base <= value).at(-1);
  if (!rule) return null;
  const [whole, rest] = [Math.floor(value / rule.divisor), value % rule.divisor];
  let failed = false;
  const inner = (name: string, of: number): string => {
    const spelled = spell(rules, name || set, of, language);
    failed ||= spelled === null;
    return spelled ?? '';
  };
  const text = rule.text.replace(/\[([^\]]*)\]/gu, (_, optional: string) => (rest === 0 ? '' : optional))
    .replace(/\$\((cardinal|ordinal),([^)]*)\)\$/gu, (_, kind: 'cardinal' | 'ordinal', forms: string) => pluralForm(forms, kind, whole, language))
    .replace(/←([^←]*)←/gu, (_, name: string) => inner(name, whole)).replace(/→([^→]*)→/gu, (_, name: string) => inner(name, rest)).replace(/=(%[^=]*)=/gu, (_, name: string) => inner(name, value));
  return failed || /[=#]/u.test(text) ? null : text.replace(/^'/u, '');
}

/** "21": the rule from 21 on, by tens; "2000/1000": from 2000 on, by thousands. Null for the rules of minus, fractions and infinity. */
function readRule([head, text]: readonly [string, string]): Rule | null {
  const match = /^(\d+)(?:\/(\d+))?$/u.exec(head);
  if (!match) return null;
  const base = Number(match[1]);
  const radix = Number(match[2] ?? 10);
  return { base, divisor: base === 0 ? 1 : radix ** Math.floor(Math.log(base) / Math.log(radix) + 1e-9), text: text.replace(/;$/u, '') };
}

function pluralForm(forms: string, type: 'cardinal' | 'ordinal', value: number, language: string): string {
  const byCategory = new Map([...forms.matchAll(/(\w+)\{([^}]*)\}/gu)].map(match => [match[1]!, match[2]!] as const));
  return byCategory.get(new Intl.PluralRules(language, { type }).select(value)) ?? byCategory.get('other')!;
}

const ROUND = [...Array.from({ length: 20 }, (_, n) => n), 20, 30, 40, 50, 60, 70, 80, 90, 100, 200, 300, 400, 500, 600, 700, 800, 900];
const SCALES = [100, 1e3, 1e6, 1e9, 1e12, 1e15];

/** Words by their value: what one word says, and the scale words (thousand, «миллионов») in their forms. `kind` is cardinal or ordinal. */
export function spelloutWords(rules: SpelloutRules, kind: 'cardinal' | 'ordinal', language: string): Map<number, Set<string>> {
  const words = new Map<number, Set<string>>();
  const add = (value: number, word: string | null | undefined): void => {
    if (word && /^[\p{L}]+$/u.test(word)) words.set(value, (words.get(value) ?? new Set()).add(word));
  };
  for (const set of Object.keys(rules).filter(name => name.startsWith(`%spellout-${kind}`) && !name.includes('verbose'))) {
    for (const value of ROUND) add(value, spell(rules, set, value, language));
    // «одна тысяча», «две тысячи», «пять тысяч»: the word behind each kind of count; «двести» is a word of its own.
    for (const scale of SCALES) {
      for (const count of kind === 'cardinal' ? [1, 2, 5] : [1]) {
        const spelled = spell(rules, set, count * scale, language)?.split(' ') ?? [];
        if (spelled.length === 2 || scale > 100) add(scale, spelled.at(-1));
      }
    }
  }
  return words;
}
