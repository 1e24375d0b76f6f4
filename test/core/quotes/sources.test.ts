import { type Case, testMarked } from './marked.ts';

const SUBJECTS_RU: readonly Case[] = [
  // who is counted, or called by an adjective
  ['[1s:Двое свидетелей] [1c:рассказали], что [1q:слышали выстрелы].'],
  ['[1s:Несколько экспертов] [1c:считают], что [1q:мост закроют].'],
  ['[1s:Знакомые актёра] [1c:утверждают], что [1q:он здоров].'],
  ['[1s:Знакомые] [1c:утверждают], что [1q:он здоров].'],
  ['«[1q:Надеюсь, нас услышат]», — [1c:добавил] 25-летний [1s:вратарь].'],
  // «Ветрова» is whose advocate she is, not her surname
  ['Адвокат Ветрова [1s:Мария Лапина] [1c:заявила], что [1q:мост закроют].'],
  // whose relative speaks, and what narrows a source that is not named
  ['[1s:Отец Сингха] [1c:заявил], что [1q:мост закроют].', 'Отец Сингха'],
  ['Жена [1s:Ольга] [1c:заявила], что [1q:мост закроют].', 'Ольга'],
  ['Сын [1s:Иван Орлов] [1c:заявил], что [1q:мост закроют].'],
  ['[1s:Источник, близкий к расследованию], [1c:сообщил] ТАСС, что [1q:мост закроют].'],
  ['[1s:Источник] [1c:сообщил], что [1q:мост, близкий к реке, закроют].'],
  // a name that the dictionary takes for another word, or cannot read
  ['[1c:По словам] [1s:Марии Лапиной], [1q:мост закроют весной].'],
  ['[1c:По словам] [1s:аль-Моджеба], [1q:мост закроют весной].'],
  // a source whose words go on to the comma, and content without one
  ['[1c:По информации] [1s:управления полиции по Тверской области], [1q:мост закроют].'],
  ['[1c:По мнению] члена комитета по обороне и безопасности [1s:Валерия Шнякина], [1q:мост закроют].'],
  ['[1c:По словам] [1s:очевидцев] [1q:взрыв был сильным].'],
];

const MANNERS: readonly Case[] = [
  ['«[1q:Мы не ожидали такого исхода]», — [1c:развёл] руками тренер [1s:Олег Быков].'],
  ['«Динамо», — прочёл он на стене.'],
  ['[1s:Игорь Николаев] [1c:добавил]: «[1q:Рубль сильно переоценён]».'],
  ['Её мнение [1c:разделяет] [1s:Игорь Николаев]: «[1q:Рубль сильно переоценён]».'],
  ['"[1q:If we lose, we lose]," [1s:Hart] [1c:shrugged].'],
  ['[1q:Millions face famine in the region], the [1s:agency] has [1c:warned].'],
  ['On a cold morning in the region, the agency has warned.'],
  ['LONDON (Reuters) - [1q:The bank will keep rates on hold], the [1s:governor] [1c:said].'],
  ['Mayor [1s:Anna Smith] [1c:called] [1q:it "the greatest scam in history"] and praised the team.'],
  // words over two paragraphs that the one before announces
  ['In a letter, [1s:Anna Smith] [1c:wrote]:\n\n"[1q:This club was built by mill workers].\n\n"[1q:It will not be sold]."'],
  // a title, and a word
  ['A film called "We Shall Go Home" is shown in the region.'],
  ['When somebody says \'rescue\', the region laughs.'],
  ['[1s:Karen Smith] [1c:says], "[1q:rescue is near]".'],
  ['What [1s:they] [1c:call] [1q:a "bridge loan"] is a loan.'],
  ['[1s:UN]: "[1q:Millions face famine]"'],
  ['Вратарь [1s:Олег Быков]: «[1q:Судья ошибся]»'],
];

const SPEAKERS: readonly Case[] = [
  // who is not to be named, and who speaks for a body alone, is nobody of the article
  ['Депутат Иван Орлов ушёл. [1s:Неназванный представитель министерства] [1c:заявил], что [1q:мост закроют].', 'Неназванный представитель министерства'],
  ['Адвокат увидел, что Орлов здоров. [1c:По словам] [1s:адвоката], [1q:мост закроют].', 'адвоката'],
  // two names that speak together, one of them a common word too
  ['[1s:Трамп и Путин] [1c:заявили], что [1q:мост закроют].', 'Трамп и Путин'],
  // whichever body passed news on, and whom it passed on
  ['[1s:Forbes] [1c:уточняет], что [1q:мост закрыт]. [2c:По данным] [2s:издания], [2q:мост новый].', 'Forbes', 'Forbes'],
  ['[1q:Мост закрыт], [1c:сообщает] газета «[1s:Вестник]» со ссылкой на [1v:Анну Орлову]. [2s:Она] [2c:добавила], что [2q:мост новый].', 'Вестник', 'Анна Орлова'],
  // the gender of the verb
  ['Иван Орлов и Мария Белова приехали. Белова осмотрела мост. [1s:Политик] [1c:напомнила], что [1q:мост закроют].', 'Мария Белова'],
  // told by an age, and with an age and a clause behind the name
  ['Luis Stone plays for the city. The [1s:41-year-old] [1c:said] [1q:he would stay].', 'Luis Stone'],
  ['Luis Stone left. A [1s:41-year-old] [1c:said] [1q:he would stay].', '41-year-old'],
  ['[1s:Karen Whitmore], 58, whose scan was missed, [1c:said]: "[1q:I kept ringing]."', 'Karen Whitmore'],
  // not whom the sentence before is about, but its subject
  ['Michael Stone, the minister, paid tribute to John Luke. [1s:He] [1c:said] [1q:the loss was great].', 'Michael Stone'],
];

const ISSUERS: readonly Case[] = [
  ['[1s:Канцелярия губернатора] распространила заявление, в котором [1c:говорится], что [1q:школы откроют в понедельник].'],
  ['На сайте появилось сообщение, в котором [1c:говорится], что [1q:школы откроют в понедельник].'],
  ['Прокуратура опубликовала отчёт, в котором [1s:эксперты] [1c:утверждают], что [1q:мост закроют].'],
];

const CHAINS: readonly Case[] = [
  ['По данным [1v:ТАСС], мэр [1s:Иван Гусев] [1c:заявил], что [1q:мост закроют].'],
  ['Как сообщает [1v:ТАСС], [1s:полиция] [1c:считает], что [1q:поджог был случайным].'],
  ['[1c:По данным] [1s:ТАСС], [1q:мост закроют, а мэр уйдёт в отставку].'],
  ['According to [1v:ISNA], Foreign Minister [1s:Ali Mehr] [1c:said] [1q:talks would resume].'],
  ['[1s:Мэр] [1c:заявил], что [1q:мост закроют], сообщает [1v:ТАСС].'],
  ['«[1q:Мы уходим отсюда]», — [1c:сказал] [1s:Орлов], передаёт [1v:ТАСС].'],
  ['[1q:Мост закроют весной], [1c:сообщает] [1s:ТАСС].'],
  ['[1s:Мэр] [1c:заявил], что [1q:мост через реку закроют весной]. Об этом сообщает [1v:ТАСС].'],
  ['«[1q:Мы уходим отсюда]», — [1c:цитирует] [1s:Орлова] агентство «[1v:Вестник]».'],
  ['«[1q:Мы уходим отсюда]», — [1c:цитирует] [1s:его] [1v:ТАСС].'],
  ['«[1q:Мы уходим отсюда]», — [1c:цитирует] [1s:ТАСС].'],
  ['[1s:Pelosi] [1c:called] [1q:the deal "a breach of trust"], according to [1v:NBC].'],
  ['[1q:The deal was a breach of trust], [1c:according to] [1s:NBC].'],
  ['[1c:According to] [1s:Reuters], which cited sources, [1q:the man had left the country].'],
  ['[1c:According to] the [1s:ruling], [1q:a host, such as a forum, must remove the post].'],
  ['[1c:According to] [1s:Anna Smith], a spokeswoman, [1q:the company must remove the post].'],
  ['[1c:Per] [1s:reports], [1q:the man had left the country].'],
  ['Stores lowered the limits to one pack per order.'],
  ['[1c:According to] [1s:ISNA], [1q:the talks that the minister wanted would resume].'],
];

const EXTENTS: readonly Case[] = [
  ['[1s:Врачи] [1c:сообщили], что [1q:лидер скончался], однако правительство это отрицает.'],
  ['[1s:Клуб] [1c:сообщил], что [1q:не знает о переговорах, однако может отпустить тренера].'],
  ['Мост, который [1s:мэр] [1c:назвал] «[1q:позором города]», закроют.'],
  ['[1s:Мэр] [1c:назвал] [1q:решение банка «ошибкой»].'],
  ['Активистка [1s:Лена Орлова] [1c:рассказала], как её задержали: «[1q:Ко мне подошли двое и попросили паспорт]».'],
  ['[1s:Smith] [1c:said] [1q:he was born in Leeds], without elaborating.'],
  ['[1s:Smith] [1c:said] [1q:he lived in Leeds without a passport].'],
  ['Chief executive [1s:Dana Cole] [1c:said] in an interview with the Daily Post [1q:the company would recover].'],
];

const ENGLISH: readonly Case[] = [
  // the subject is described between commas
  ['"[1q:I can\'t believe it]," [1s:Kim], 34, [1c:said].'],
  ['"[1q:My client did nothing wrong]," the lawyer, [1s:Jane Roe], [1c:told] the court.'],
  ['[1s:Brown], who took over in March, [1c:said] [1q:the line would open on time].'],
  // quoted words that close a request or charge
  ['[1s:Nurses] [1c:urged] people to "[1q:stay at home and keep calm]".'],
  ['The [1s:singer] [1c:accused] her label of "[1q:stealing my songs]".'],
  ['The singer sent her label copies of "Stealing My Songs".'],
  // words that any verb announces
  ['Coach [1s:Bill Hart] [1c:praised] his team: "[1q:They never gave up]."'],
  ['The [1s:senator] [1c:made] the following announcement: "[1q:I will run for office]."'],
  // names
  ['Lead author [1s:Sally Wasef] of Australia\'s Griffith University [1c:said] [1q:the bird was a god].'],
  ['[1s:USA Today] [1c:noted] [1q:the scope was wide].'],
  ['[1c:According to] a [1s:survey published in 2017 by the Royal Society], [1q:84% of people did not wash their hands].'],
  ['Mayor Anna Smith resigned. [1c:According to] [1s:her], [1q:the decision was final].', 'Anna Smith'],
];

suite('sources and extents over whole articles', () => {
  testMarked([...SUBJECTS_RU, ...MANNERS, ...SPEAKERS, ...ISSUERS, ...CHAINS, ...EXTENTS, ...ENGLISH]);
});
