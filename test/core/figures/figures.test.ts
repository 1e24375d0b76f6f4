import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../../src/core/detect.ts';
import { findFigures } from '../../../src/core/figures/findFigures.ts';
import type { Language } from '../../../src/core/lang/language.ts';
import { readPassage } from '../../../src/core/passage.ts';

/** The figures of `text` in an article of Sunday 14 December 2025: "words=value unit MOD", apart by semicolons. */
function figuresOf(text: string, language: Language, date: string | null = '2025-12-14'): string {
  const header = `${date ? `date: ${date}\n` : ''}lang: ${language}\n\n`;
  return analyse(header + text).figures.filter(f => f.start >= header.length)
    .map(f => [`${(header + text).slice(f.start, f.end)}=${typeof f.value === 'object' && f.value ? `${f.value.min}..${f.value.max}` : f.value}`, f.unit, f.mod].filter(Boolean).join(' ')).join('; ');
}

function table(name: string, language: Language, cases: readonly (readonly [string, string])[], date?: string | null): void {
  suite(`figures, ${language}: ${name}`, () => {
    for (const [text, expected] of cases) test(`${text} → ${expected || 'none'}`, () => assert.equal(figuresOf(text, language, date), expected));
  });
}

table('numbers', 'ru', [
  ['На складе 1 787 коробок и 480 000 писем.', '1 787=1787; 480 000=480000'],
  ['Читают 5,7 тысячи человек.', '5,7 тысячи=5700'],
  ['Двести двадцать пять домов.', 'Двести двадцать пять=225'],
  ['Собрали полтора миллиона подписей.', 'полтора миллиона=1500000'],
  ['Нужны две трети голосов.', 'две трети=0.6667'],
  ['Это четверть миллиона писем.', 'четверть миллиона=250000'],
  ['Арестованы двое мужчин и трое женщин.', 'двое=2; трое=3'],
  ['Пришли около 600 гостей.', 'около 600=600 APPROX'],
  ['Снялся более чем в 130 фильмах.', 'более чем в 130=130 MORE_THAN'],
  ['Погибли не менее семи человек.', 'не менее семи=7 EQUAL_OR_MORE'],
  ['В месяц он даёт 250 и более концертов.', '250 и более=250 EQUAL_OR_MORE'],
  ['Матч закончился со счётом 1:2.', '1=1; 2=2'],
  ['Пришли миллионы людей, тысячи машин и десятки судов.', ''],
  ['Один из них ушёл, ни один не вернулся.', ''],
  ['Рейс 610 и статья 228 упомянуты, как и COVID-19, Ту-154 и Qwen3.', ''],
  ['Фильм «12 комнат» шёл в зале.', ''],
  ['Звоните: +7 (495) 123-45-67, пишите на a5@example.com.', ''],
  ['1. Первым делом откройте окно.', ''],
  ['Код 10-20-30-40 и сервер 10.0.0.1.', ''],
  ['Звоните 123-45-67 или +44 20 7946 0958.', ''],
  ['Прибавка +10 000 000 мест.', '10 000 000=10000000'],
  ['Число домов выросло вдвое, а цены — почти втрое, в 2,5 раза.', 'вдвое=2; почти втрое=3 LESS_THAN; 2,5=2.5'],
  ['Всего 1\'234\'567 и 1 234 567,89 записи.', '1\'234\'567=1234567; 1 234 567,89=1234567.89'],
  ['Они шли по одному, держа iPhone 15.', ''],
  ['Ч. 2 ст. 105, статья 20.3 и закон № 123-ФЗ.', ''],
]);

table('numbers', 'en', [
  ['They counted 1,368 votes and 2.8 million people.', '1,368=1368; 2.8 million=2800000'],
  ['Twenty-five ships left.', 'Twenty-five=25'],
  ['It has more than a dozen rooms.', 'more than a dozen=12 MORE_THAN'],
  ['A quarter of a million letters came.', 'A quarter of a million=250000'],
  ['A two-thirds majority is needed.', 'two-thirds=0.6667'],
  ['Two to three hundred cars burned.', 'Two to three hundred=200..300'],
  ['At least 45 were aboard.', 'At least 45=45 EQUAL_OR_MORE'],
  ['Four or more people were there.', 'Four or more=4 EQUAL_OR_MORE'],
  ['People between the ages of 17 and 29 voted.', 'between the ages of 17 and 29=17..29'],
  ['The three-judge court sat in a ten-storey house.', 'three=3; ten=10'],
  ['They won 32–22.', '32=32; 22=22'],
  ['One of them left, and no one came back.', ''],
  ['"It broke," said one, who asked not to be named; in one, a letter, nothing stands.', ''],
  ['Of the two dogs at least one, a collie, was found.', 'two=2; at least one=1 EQUAL_OR_MORE'],
  ['A Boeing 737 landed near Interstate 75.', ''],
  ['The 2020 United States presidential election was held.', ''],
  ['Thousands came, and a few hundred stayed.', ''],
  ['Call (202) 555-0123, 202-555-0123 or +1 202 555 0123.', ''],
  ['The network has 3m users and grew tenfold; the wall is 3m high.', '3m=3000000; tenfold=10; 3m=3 m'],
  ['Sales rose by 1\'234\'567 and -5 to minus 7.', '1\'234\'567=1234567; -5=-5; minus 7=-7'],
  ['Under Article 50, section 230 and Title 9.', ''],
  ['Call 8-800-555-35-35, see www.example.org/2019 or example.org/5.', ''],
  ['The book is ISBN 978-3-16-148410-0; the prize is 1.234.567.890 lire.', '1.234.567.890=1234567890'],
  ['He said ४५ years.', ''],
]);

table('ordinals', 'ru', [
  ['Он живёт на шестом этаже.', 'шестом=6'],
  ['Это его третья жена.', 'третья=3'],
  ['В первую очередь это важно.', ''],
  ['Первые сутки прошли.', ''],
]);

table('ordinals', 'en', [
  ['She became the first woman in the post.', 'first=1'],
  ['It is the second-largest airport.', 'second=2'],
  ['It was first identified there.', ''],
  ['It happened for the first time.', ''],
]);

table('money', 'ru', [
  ['Долг составил 5 млрд рублей.', '5 млрд рублей=5000000000 RUB'],
  ['Штраф — от 40 до 50 тысяч рублей.', 'от 40 до 50 тысяч рублей=40000..50000 RUB'],
  ['Это 20 млн. долларов США.', '20 млн. долларов США=20000000 USD'],
  ['Он получил 6 миллионов норвежских крон (около 800 тысяч евро).', '6 миллионов норвежских крон=6000000 NOK; около 800 тысяч евро=800000 EUR APPROX'],
  ['Цена 500 ₽, раньше 10 рублей 50 копеек.', '500 ₽=500 RUB; 10 рублей 50 копеек=10.5 RUB'],
  ['Ему дали 12 золотых медалей.', '12=12'],
]);

table('money', 'en', [
  ['It cost $3-4 bn, or US$3.6 billion.', '$3-4 bn=3000000000..4000000000 USD; US$3.6 billion=3600000000 USD'],
  ['Debts rose from £5m to £7.5 billion, and seats cost £5 to £7.', '£5m=5000000 GBP; £7.5 billion=7500000000 GBP; £5 to £7=5..7 GBP'],
  ['They paid €20,000 (£17,500).', '€20,000=20000 EUR; £17,500=17500 GBP'],
  ['The payout is one million rubles.', 'one million rubles=1000000 RUB'],
  ['A wage of USD15 an hour.', 'USD15=15 USD'],
  ['He got 5 lakh rupees and a 12-cent dividend.', '5 lakh rupees=500000 INR; 12-cent=0.12 USD'],
  ['He weighed 82 pounds (37 kg).', '82 pounds=82 lb; 37 kg=37 kg'],
]);

table('percent and quantities', 'ru', [
  ['На них приходится почти 30 % рынка.', 'почти 30 %=30 % LESS_THAN'],
  ['Рост составит от 5 до 7 %.', 'от 5 до 7 %=5..7 %'],
  ['Расход вырос до 10 процентов.', '10 процентов=10 %'],
  ['Площадь около 1500 кв. метров.', 'около 1500 кв. метров=1500 m2 APPROX'],
  ['Снаряд упал на 21 метр 36 сантиметров.', '21 метр 36 сантиметров=21.36 m'],
  ['Ночью было −5 °C.', 'Ночью=2025-12-14TNI; −5 °C=-5 °C'],
  ['Линия 110 кВ мощностью 20 МВт, квартира в 30 кв метров.', '110 кВ=110 kV; 20 МВт=20 MW; 30 кв метров=30 m2'],
  ['Это 96-метровая башня.', '96-метровая=96 m'],
]);

table('percent and quantities', 'en', [
  ['Only 10–15% of people came.', '10–15%=10..15 %'],
  ['Winds reached 185 mph (~295 km/h).', '185 mph=185 mph; ~295 km/h=295 km/h APPROX'],
  ['He stands six feet five inches tall.', 'six feet five inches=77 in'],
  ['It is set at 450°F.', '450°F=450 °F'],
  ['An 18 to 23 foot surge came.', '18 to 23 foot=18..23 ft'],
  ['There are 20 in the village.', '20=20'],
  ['It is 7 feet, 10 inches by 10 1/2 miles, and .75 inches thick.', '7 feet, 10 inches=94 in; 10 1/2 miles=10.5 mi; .75 inches=0.75 in'],
]);

table('durations', 'ru', [
  ['Разрыв сократился с более чем года до примерно трёх месяцев.', 'более чем года=P1Y MORE_THAN; примерно трёх месяцев=P3M APPROX'],
  ['59-летний актёр и двадцатидвухлетняя певица.', '59-летний=P59Y; двадцатидвухлетняя=P22Y'],
  ['Выход длился 53 часа 22 минуты.', '53 часа 22 минуты=PT53H22M'],
  ['Ему грозит до 15 лет.', 'до 15 лет=P15Y EQUAL_OR_LESS'],
  ['Осуждены на 20 и 10 лет.', '20=P20Y; 10 лет=P10Y'],
  ['Ждали полгода.', 'полгода=P6M'],
  ['Ждали три четверти часа, четверть века.', 'три четверти часа=PT45M; четверть века=P25Y'],
]);

table('durations', 'en', [
  ['He ran 1 hour 59 minutes 40.2 seconds.', '1 hour 59 minutes 40.2 seconds=PT1H59M40.2S'],
  ['A 92-year-old woman and an eleven-month-old boy.', '92-year-old=P92Y; eleven-month-old=P11M'],
  ['It took around five hours.', 'around five hours=PT5H APPROX'],
  ['Children between six months and 19 years of age.', 'between six months and 19 years of age=P6M..P19Y'],
  ['They sold it in the past year and a half.', 'the past year and a half=P18M'],
  ['It costs $20 an hour.', '$20=20 USD'],
]);

table('dates', 'ru', [
  ['Это было в сентябре 2025 года.', 'сентябре 2025 года=2025-09'],
  ['Он заявил в феврале, что рад.', 'в феврале=2025-02'],
  ['Он рассказал на этой неделе о планах.', 'на этой неделе=2025-W50'],
  ['В пятницу, 12 декабря, он ушёл.', 'пятницу, 12 декабря=2025-12-12'],
  ['Вчера и в среду шёл снег.', 'Вчера=2025-12-13; в среду=2025-12-10'],
  ['С 2010 по 2012 год он служил.', 'С 2010 по 2012 год=2010..2012'],
  ['В конце июля 2010 года они уехали.', 'В конце июля 2010 года=2010-07 END'],
  ['Так было в 1990-х годах и в XX веке.', '1990-х годах=199; XX веке=19'],
  ['В третьем квартале 2025 года выпуск вырос.', 'третьем квартале 2025 года=2025-Q3'],
  ['5 и 6 мая 2025 года шли дожди.', '5=2025-05-05; 6 мая 2025 года=2025-05-06'],
  ['Пять лет назад, весной, его не было.', 'Пять лет назад=2020; весной=2025-SP'],
  ['Встреча прошла 7 мая 2024 года. На следующий день все уехали.', '7 мая 2024 года=2024-05-07; На следующий день=2024-05-08'],
  ['Сделка закрыта 19.07.2016.', '19.07.2016=2016-07-19'],
  ['В девяностых и в 80-х, в III кв. 2025 года и в I полугодии.', 'девяностых=199; 80-х=198; III кв. 2025 года=2025-Q3; в I полугодии=2025-H1'],
  ['В девяностых домах и на 5 кв. м места мало.', 'девяностых=90; 5 кв. м=5 m2'],
  ['Весной 2024 года, прошлым летом и этой осенью.', 'Весной 2024 года=2024-SP; прошлым летом=2024-SU; этой осенью=2025-FA'],
  ['Он ушёл 7 мая 2024 года, годом ранее её не было, неделей позже вернулся.', '7 мая 2024 года=2024-05-07; годом ранее=2023; неделей позже=2024-W20'],
  ['Охрана окружающей среды важна.', ''],
]);

table('dates', 'en', [
  ['It was found in October 2017.', 'October 2017=2017-10'],
  ['On Wednesday and on Friday, December 12, it snowed.', 'On Wednesday=2025-12-10; Friday, December 12=2025-12-12'],
  ['Last week he left; next Friday he will return.', 'Last week=2025-W49; next Friday=2025-12-19'],
  ['It ran from March 15 to 17.', 'from March 15 to 17=2025-03-15..2025-03-17'],
  ['In early September prices fell.', 'In early September=2025-09 START'],
  ['He worked there in the late 1960s.', 'late 1960s=196 END'],
  ['Twenty years ago it was new.', 'Twenty years ago=2005'],
  ['Use rose in the first half of this year.', 'the first half of this year=2025-H1'],
  ['On December 5 and 6 the shops were shut.', 'December 5=2025-12-05; 6=2025-12-06'],
  ['The moai date to the 13th century.', '13th century=12'],
  ['First-quarter profit and the second half of 2024.', 'First-quarter=2025-Q1; second half of 2024=2024-H2'],
  ['It fell on May 7, 2024; a year earlier and the same day it rose.', 'May 7, 2024=2024-05-07; a year earlier=2023; the same day=2024-05-07'],
  ['In spring 2024, last summer and the \'80s.', 'spring 2024=2024-SP; last summer=2025-SU; \'80s=198'],
  ['They may march to the sea.', ''],
  ['Sales of May\'s book rose.', ''],
]);

table('dates by their place', 'ru', [
  ['В последний понедельник марта и на первой неделе 2015 года.', 'В последний понедельник марта=2025-03-31; на первой неделе 2015 года=2015-W01'],
  ['Во второй вторник сентября 2014 года прошла встреча.', 'Во второй вторник сентября 2014 года=2014-09-09'],
  ['Платят 15-го числа следующего месяца, аванс — первого числа.', '15-го числа следующего месяца=2026-01-15; первого числа=2025-12-01'],
  ['Он приехал в пятницу, 13-го.', 'в пятницу, 13-го=2025-06-13'],
  ['Это первый день войны, второй день подряд.', 'первый=1; второй=2'],
]);

table('dates by their place', 'en', [
  ['It fell on the last Monday of March, in the first week of April.', 'on the last Monday of March=2025-03-31; in the first week of April=2025-W14'],
  ['The third Tuesday of September 2014 and the last day of the year.', 'The third Tuesday of September 2014=2014-09-16; the last day of the year=2025-12-31'],
  ['They met on the 12th, and will meet on the 15th of next month.', 'on the 12th=2025-12-12; on the 15th of next month=2026-01-15'],
  ['The week of October 6, and week 3 of 2027, not Week 3.', 'The week of October 6=2025-W41; week 3 of 2027=2027-W03'],
  ['It was Friday the 13th.', 'Friday the 13th=2025-06-13'],
  ['She lives on the 15th floor since the first day of school.', '15th=15; first=1'],
  ['From the 13th to the 15th of July, between the 3rd and 5th of May.', 'From the 13th to the 15th of July=2025-07-13..2025-07-15; between the 3rd and 5th of May=2025-05-03..2025-05-05'],
  ['In Q3 2025 and 2024-H1, on 05-Aug-2016 and in Dec-2018.', 'Q3 2025=2025-Q3; 2024-H1=2024-H1; 05-Aug-2016=2016-08-05; Dec-2018=2018-12'],
  ['He was born in nineteen eighty-six.', 'nineteen eighty-six=1986'],
]);

table('times', 'ru', [
  ['Пожар начался около 23:00 мск.', 'около 23:00=T23:00 APPROX'],
  ['Вылет в 16 часов 25 минут.', '16 часов 25 минут=T16:25'],
  ['Это случилось в 8 часов утра.', '8 часов утра=T08:00'],
  ['Утром в субботу он вышел.', 'Утром в субботу=2025-12-13TMO'],
  ['Встретились без четверти восемь вечера и в четверть шестого.', 'без четверти восемь вечера=T19:45; четверть шестого=T05:15'],
  ['Остались без десяти игроков.', 'десяти=10'],
  ['В ночь на 24 октября 2016 года снесли памятник.', 'В ночь на 24 октября 2016 года=2016-10-24TNI'],
]);

table('times', 'en', [
  ['It opened at 10:39 a.m. local time (1639 UTC).', '10:39 a.m.=T10:39; 1639 UTC=T16:39Z'],
  ['It was 10:00 UTC+3 there, and 5 GMT-05:30 cars.', '10:00 UTC+3=T10:00+03:00; 5=5'],
  ['He spoke at 9 p.m. EST.', '9 p.m. EST=T21:00-05:00'],
  ['A curfew between 10 p.m. and 4 a.m. holds.', 'between 10 p.m. and 4 a.m.=T22:00..T04:00'],
  ['It rang at half past nine, a quarter to ten p.m. and 15h30.', 'half past nine=T09:30; a quarter to ten p.m.=T21:45; 15h30=T15:30'],
  ['The vote was ten to nine.', 'ten=10; nine=9'],
  ['On Saturday morning and last night it rained.', 'On Saturday morning=2025-12-13TMO; last night=2025-12-13TNI'],
]);

table('without a date nothing relative has a value', 'ru', [
  ['Вчера, в среду и в прошлом году.', 'Вчера=null; в среду=null; в прошлом году=null'],
  ['Закон принят 7 апреля 2011 года, 17 апреля он вступил в силу.', '7 апреля 2011 года=2011-04-07; 17 апреля=2011-04-17'],
], null);

table('without a date nothing relative has a value', 'en', [
  ['Yesterday, on Monday and last year.', 'Yesterday=null; on Monday=null; last year=null'],
], null);

suite('figures of any text', () => {
  const words = ['5', '2025', 'мая', 'May', 'million', 'миллион', 'от', 'до', '-', '–', '%', '$', 'рублей', 'years', 'лет', 'в', 'on', 'Monday', 'twenty', 'two', 'thirds', 'and', 'a', '.', ',', ':', '(', 'назад', 'ago', 'km', '7', 'утром', 'ночь', 'the', 'half', 'this', 'week', '\'', '«', '»', 'half', 'ages', 'between', 'the', 'of', 'minus', 'минус', 'first', 'первый', '44-й', 'по', 'конец', 'последний', 'числа', 'Q3', '15h30', 'без', 'четверть', 'past', '1/2', '.5', 'UTC', '+3', 'last', 'week', '@', 'www.', 'вдвое', 'MUSD', 'lakh', 'to', '13th'];
  const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4 })), { maxLength: 30 }).chain(list => fc.constantFrom('', ' ').map(gap => list.join(gap)));
  for (const language of ['ru', 'en'] as const) {
    test(`lie inside it, sorted and apart (${language})`, () => {
      fc.assert(fc.property(text, words => {
        let end = 0;
        for (const figure of findFigures(readPassage(words, language))) {
          assert.ok(figure.start >= end && figure.start < figure.end && figure.end <= words.length);
          assert.equal(words.slice(figure.start, figure.end).trim(), words.slice(figure.start, figure.end));
          end = figure.end;
        }
      }), { numRuns: 400 });
    });
  }
});
