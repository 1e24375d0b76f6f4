/** Words of those who speak of themselves; without ё. */
export const FIRST_PERSON: ReadonlySet<string> = new Set(("я мы мне меня мной нас нам нами наш наша наше наши нашей нашего мой моя мое мои моей моего i i'm i've i'll i'd we we're we've we'll we'd my our us me mine ours").split(' '));

/**
 * Sources that the article keeps nameless. Lower case, ё as е.
 * «источник в правительстве», «собеседники РБК», "officials familiar with the matter"; not «сотрудник завода», "officials".
 */
export const ANONYMOUS: readonly RegExp[] = [
  /(?<!\p{L})источник(?:а|и|ов|ам|ами|у|ом)?(?!\p{L})/u,
  /(?<!\p{L})собеседни(?:к(?:а|у|ом|и|ов|ам|ами)?|ц(?:а|ы|у|ей))(?!\p{L})/u,
  /(?<!\p{L})(?:неназванн|анонимн|пожелавш|знаком(?:ый|ая|ые|ых) с)/u,
  /(?<!\p{L})sources?(?!\p{L})/u,
  /(?<!\p{L})(?:anonymous|unnamed|unidentified|insiders?)(?!\p{L})/u,
  /(?<!\p{L})(?:familiar with|close to the (?:matter|talks|investigation)|speaking on condition|who asked not)(?!\p{L})/u,
];
