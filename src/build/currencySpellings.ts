/**
 * Russian nouns of currencies in spellings that CLDR lacks: the code, the nominative, the genitive plural.
 * They are declined, and take the adjective of CLDR's name, as CLDR's own are.
 */
export const CURRENCY_SPELLINGS: readonly (readonly [string, string, string])[] = [
  ['JPY', 'йена', 'йен'], ['UAH', 'гривня', 'гривень'], ['USD', 'бакс', 'баксов'], ['BTC', 'биткоин', 'биткоинов'], ['BTC', 'биткойн', 'биткойнов'], ['ZAR', 'ранд', 'рандов'], ['CNY', 'жэньминьби', 'жэньминьби'],
];
