import type { FoundArticle } from '../detect.ts';
import type { Groups } from './nameGroups.ts';
import type { PlacedName } from './placedNames.ts';

/** How far apart the two names of one thing stand at most. */
const FARTHEST = 70;
// Between two names of one thing: «Арсен Павлов, более известный как „Моторола“», "Jon Kerry, better known by his ring name Brodie"; not «Павлов и Кулагин».
const BETWEEN = new RegExp('^["»”]?\\s*[,(—–]?\\s*(?:\\p{Ll}+ ){0,4}?(?:известн\\p{L}+ как|по прозвищу|по кличке|под псевдонимом|под именем|с позывным|позывной|прозванн\\p{L}+|он же|она же|настоящее имя|урождённ\\p{L}+|в девичестве'
  + '|(?:known|formerly known) as|aka|a\\.k\\.a\\.|nicknamed|née|(?:ring|stage|pen|birth|real) name|pseudonym|alias)\\s*(?:is |was |[—–:-] ?)?[(«"“]?$', 'u');

/** Joins two persons, or two bodies, of which the article says that they are one. Names are sorted by start. */
export function joinAliases(article: FoundArticle, names: readonly PlacedName[], groups: Groups): void {
  for (let i = 1; i < names.length; i++) {
    const [a, b] = [names[i - 1]!, names[i]!];
    if (a.type !== b.type || a.type === 'location' || a.paragraph !== b.paragraph || b.start - a.end > FARTHEST) continue;
    if (BETWEEN.test(article.text.slice(a.end, b.start))) groups.join(i - 1, i);
  }
}
