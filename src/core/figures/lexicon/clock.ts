/** Hours with a name. */
export const NAMED_HOURS: ReadonlyMap<string, number> = new Map([['midnight', 0], ['noon', 12], ['midday', 12], ['полночь', 0], ['полночи', 0], ['полуночи', 0], ['полдень', 12], ['полдня', 12], ['полудня', 12], ['полудню', 12], ['полуночью', 0]]);

/** Time zones as articles write them, with their offset; empty where the season decides it (ET). Longer names first. */
export const ZONE_OFFSETS: readonly (readonly [string, string])[] = [
  ['Central European Summer Time', '+02:00'], ['Central European Time', '+01:00'], ['British Summer Time', '+01:00'], ['Eastern Standard Time', '-05:00'], ['Eastern Daylight Time', '-04:00'],
  ['Pacific Standard Time', '-08:00'], ['Pacific Daylight Time', '-07:00'], ['Eastern Time', ''], ['Pacific Time', ''], ['Central Time', ''], ['Moscow time', '+03:00'],
  ['UTC', 'Z'], ['GMT', 'Z'], ['BST', '+01:00'], ['CET', '+01:00'], ['CEST', '+02:00'], ['EET', '+02:00'], ['EEST', '+03:00'], ['MSK', '+03:00'], ['EST', '-05:00'], ['EDT', '-04:00'], ['CST', '-06:00'], ['CDT', '-05:00'],
  ['MST', '-07:00'], ['MDT', '-06:00'], ['PST', '-08:00'], ['PDT', '-07:00'], ['AST', '-04:00'], ['ADT', '-03:00'], ['JST', '+09:00'], ['IST', '+05:30'], ['AEST', '+10:00'], ['AEDT', '+11:00'], ['NZST', '+12:00'], ['NZDT', '+13:00'], ['HKT', '+08:00'],
  ['ET', ''], ['CT', ''], ['PT', ''], ['MT', ''],
];
