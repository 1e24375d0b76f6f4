import type { Example, ExampleFigure } from './exampleSets.ts';
import { interval, type OwnFigure } from './exampleValues.ts';

/** A kind of example that is meant to come out otherwise, and why. */
export interface Difference {
  readonly name: string;
  readonly reason: string;
  applies(example: Example, figure: ExampleFigure, own: readonly OwnFigure[]): boolean;
}

const wordsOf = (example: Example, figure: ExampleFigure): string => example.text.slice(figure.start, figure.end).toLowerCase();
const isCalendar = (figure: { readonly type: string }): boolean => figure.type === 'date' || figure.type === 'time';

/** Whole weeks or years between two dates of the same length. */
function isOtherOccurrence(theirs: unknown, ours: unknown): boolean {
  const [a, b] = [interval(theirs), interval(ours)];
  if (!a || !b || Math.abs(a.to - a.from - (b.to - b.from)) > 1 || a.from === b.from) return false;
  const days = Math.abs(a.from - b.from);
  return days % 7 === 0 && days <= 14 || days % 365 <= 2 || days % 365 >= 363;
}

export const DIFFERENCES: readonly Difference[] = [
  {
    name: 'last or next',
    reason: 'a bare weekday, month or day is the last one unless its sentence looks ahead, as news has it; assistants look ahead',
    applies: (_, figure, own) => isCalendar(figure) && own.some(o => isCalendar(o) && isOtherOccurrence(figure.value, o.value)),
  },
  {
    name: 'day and hour apart',
    reason: 'a clock time is a figure apart from its date, a part of the day keeps its TIMEX3 code (TEV, TNI), and a range of hours has no seconds added',
    applies: (_, figure, own) => figure.type === 'time' && own.some(o => o.type === 'time'),
  },
  {
    name: 'counted from the moment',
    reason: '"in 15 minutes", "past 2 days", «через 7 дней» are durations: an article has a day, no moment to count from',
    applies: (_, figure, own) => isCalendar(figure) && own.some(o => o.type === 'duration'),
  },
  {
    name: 'beginning, middle, end',
    reason: 'the period is the value and START, MID or END its modifier, as in TIMEX3; it is not cut into thirds',
    applies: (example, figure, own) => /begin|start|end|middle|early|late|mid|начал|конец|конц|середин/u.test(wordsOf(example, figure)) && own.some(o => o.type === 'date'),
  },
  {
    name: 'open on one side',
    reason: '"after 2018", "until Friday", «до 15 июля»: the date that is named is the value; before and after are the sentence\'s',
    applies: (example, figure, own) => /^(?:after|before|by|until|till|since|from|as of|up to|on or|later|earlier|no later|prior|до|после|к|с|по)(?![\p{L}])/u.test(wordsOf(example, figure)) && own.length === 1 && isCalendar(own[0]!),
  },
  {
    name: 'weekends and weeks',
    reason: 'a weekend is TIMEX3 W..-WE, Saturday and Sunday, not Friday evening on; a week is ISO 8601, Monday to Sunday',
    applies: (example, figure, own) => /week|выходны|недел/u.test(wordsOf(example, figure)) && own.some(o => typeof o.value === 'string' && /-W\d\d/u.test(o.value)),
  },
  {
    name: 'no figure by the guidelines',
    reason: 'now, at present, to date, soon, "a few", several, all day, meals, holidays by name and times by the sun are not figures',
    applies: (example, figure) => isVague(wordsOf(example, figure)),
  },
  {
    name: 'unit without a number',
    reason: '«час», «кг», "a pound" alone count nothing',
    applies: (example, figure, own) => ['duration', 'quantity', 'money'].includes(figure.type) && own.length === 0 && /^(?:an? )?[\p{L}]+\.?$/u.test(wordsOf(example, figure).trim()),
  },
  {
    name: 'one without a context',
    reason: '«один», "first", «первым» alone are pronouns, adverbs and adjectives as often as numbers: a counting or ranking context is asked for',
    applies: (example, figure, own) => own.length === 0 && /^(?:один|одн\p{L}*|one|first|перв\p{L}*)$/u.test(wordsOf(example, figure)),
  },
  {
    name: 'sums and formulas',
    reason: 'powers, exponents, "one over three", "point five", "one and two quarters of hour", "three hundred Cr": spoken arithmetic that news does not write',
    applies: (example, figure) => (figure.type === 'number' && /\^|\de[+-]?\d|\bover\b|\bpoint\b|out of|lkh|koti|nought|dzs|\b[ck]r$|(?:th|rd|nd)s?\b|fifths|hundreds/u.test(wordsOf(example, figure))) || (figure.type === 'duration' && /quarters? of hours?$/u.test(wordsOf(example, figure))),
  },
  {
    name: 'the second unit left out',
    reason: '"twenty dollars and 43", "1 hour and fifteen": two figures; without the word the second is not known to be cents or minutes',
    applies: (_, figure, own) => (figure.type === 'money' || figure.type === 'duration') && own.length > 1 && own[0]!.type === figure.type && own.some(o => o.type === 'number'),
  },
  {
    name: 'digits of a name',
    reason: 'digits glued to letters, in telephone numbers and codes are no figures',
    applies: (example, figure, own) => figure.type === 'number' && own.length === 0 && /[\p{L}\d+)-][- ]?$/u.test(example.text.slice(0, figure.start)) && /[-+]/u.test(example.text),
  },
  {
    name: 'the unit joins',
    reason: 'a number that they cut out of a longer figure of ours: "over 3 years" is one duration, "2 pm" a time',
    applies: (_, figure, own) => figure.type === 'number' && own.length === 1 && ['duration', 'quantity', 'money', 'percent', 'ordinal', 'time', 'date'].includes(own[0]!.type),
  },
  {
    name: 'as exact as its unit',
    reason: '"three months ago" is a month, "two years ago" a year, as in TIMEX3: the day of the month they were reckoned on is not meant',
    applies: (_, figure, own) => isCalendar(figure) && own.some(o => isCalendar(o) && typeof o.value === 'string' && typeof figure.value === 'string' && figure.value.startsWith(o.value) && figure.value !== o.value),
  },
  {
    name: 'two numbers with a slash or a point',
    reason: '"10/25", "10/1 to 11/7", «15.2»: a fraction, a score or a decimal in news unless a year or a word makes it a date',
    applies: (example, figure) => figure.type === 'date' && /^(?:from |between |this |next )*\d{1,2}\.? ?(?:[/.-]|-) ?\d{1,2}\.?(?![\d/.-]*\d{4})(?:[ -].*)?$/u.test(wordsOf(example, figure)),
  },
  {
    name: 'an hour without a word',
    reason: '"at 3", «в 15», "Monday 3-8", "9 tomorrow", "around 1030": a bare number is an hour where o\'clock, a.m., «часов», a colon or a zone says so; else it is a count',
    applies: (example, figure, own) => figure.type === 'time' && own.some(o => o.type === 'number') && !/:|\d ?[ap]\.? ?m|часов|o'clock/u.test(wordsOf(example, figure)),
  },
  {
    name: 'a label',
    reason: '"week 31" names a round or a week of a plan; with its year ("week 3 of 2027") it is a date',
    applies: (example, figure, own) => figure.type === 'date' && own.length === 0 && /^week \d+$/u.test(wordsOf(example, figure)),
  },
  {
    name: 'a season of sport',
    reason: '"this season", "last season" is a league\'s or a theatre\'s in news, with no dates of its own',
    applies: (example, figure) => /seasons?$/u.test(wordsOf(example, figure)),
  },
  {
    name: 'notes and chat',
    reason: '"EOM", "EOY", "BOM", "ATM", "otd", "cy18", "sy18", "w/c", "9a to 11a", "3p", "7ampm", "11ish", "tonite": not written in articles',
    applies: (example, figure) => isCalendar(figure) && /\d ?[ap]\.?$|ampm|ish$|^tonite$|^(?:(?:by |at )?(?:the )?(?:eo[dmy]|bo[my])|atm|otd|[cs]y ?\d+|w\/c .*)$/u.test(wordsOf(example, figure)),
  },
  {
    name: 'a name alone',
    reason: '«вторник», «лето», "fri", "sun", "March", "weekend" without a preposition, a number or a phrase around them: the same words are names, verbs and nouns',
    applies: (example, figure, own) => isCalendar(figure) && own.length === 0 && /^[\p{L}]+\.?$/u.test(wordsOf(example, figure)),
  },
  {
    name: 'from … to is a change',
    reason: '"from 2 to 7 l": both sides of a change are two figures by the guidelines; "between", a dash and «от … до» make one range',
    applies: (example, figure, own) => ['quantity', 'number', 'money', 'percent'].includes(figure.type) && own.length === 2 && /^from /u.test(wordsOf(example, figure)),
  },
];

const VAGUE = /^the (?:hour|week|month|year)$|(?<!\p{L})(?:at present|present time|at this time|to date|till date|rest of|some|all month|lunch|lunchtime|breakfast|dinner|daytime|now|asap|moment|soon|few|several|couple|all day|whole day|dawn|dusk|sunset|sunrise|easter|thanksgiving|halloween|ramadan|diwali|christmas|xmas|day after|school|holiday|mother'?s|father'?s|memorial|independence|labor|labour|martin luther|mlk|st\.?|saint|black friday|cyber|patrick|columbus|veterans|lent|hanukk?ah|passover|eid|good friday|palm|pentecost|whit|ascension|lunar|chinese new|new year|boss|earth day|earth hour|super|workers' day|сейчас|только что|пасх|рождеств|нов(?:ый|ого|ым) год|праздник|нисколько|пару|несколько)(?!\p{L})/u;

function isVague(words: string): boolean {
  return VAGUE.test(words) || /(?<!\p{L})\p{L}+ (?:day|eve)$/u.test(words) && !/^(?:the|this|that|next|last|same|following|previous)/u.test(words);
}
