/*
 * Names that every reader of news knows, by hand: what the generated tables leave out. A line: id, English forms, Russian forms; the
 * first form of each is the usual one. The forms of one line are one thing, in whatever language the article has them.
 */

/** Further names of the countries in the generated table, by ISO 3166-1 code. */
export const COUNTRY_VARIANTS = `US|USA,U.S.,U.S.A.,United States of America,America|США,Соединённые Штаты,Соединённые Штаты Америки,Америка,Штаты
GB|UK,U.K.,Britain,Great Britain,United Kingdom|Великобритания,Британия,Соединённое Королевство,Объединённое Королевство
RU|Russia,Russian Federation|Россия,Российская Федерация,РФ
CN|China,People's Republic of China,PRC,mainland China|Китай,КНР,Китайская Народная Республика
DE|Germany|Германия,ФРГ
KP|North Korea,DPRK,Democratic People's Republic of Korea|КНДР,Северная Корея,Корейская Народно-Демократическая Республика
KR|South Korea,Republic of Korea|Южная Корея,Республика Корея
UA|Ukraine|Украина
BY|Belarus,Byelorussia|Белоруссия,Беларусь,Республика Беларусь
AE|United Arab Emirates,UAE,Emirates|ОАЭ,Эмираты,Объединённые Арабские Эмираты
ZA|South Africa|ЮАР,Южно-Африканская Республика
CZ|Czechia,Czech Republic|Чехия,Чешская Республика
CD|Democratic Republic of the Congo,DRC,DR Congo|ДРК,Демократическая Республика Конго
CF|Central African Republic|ЦАР,Центральноафриканская Республика
NL|Netherlands,Holland|Нидерланды,Голландия
IR|Iran,Islamic Republic of Iran|Иран,Исламская Республика Иран
SY|Syria|Сирия,САР
TR|Turkey,Türkiye|Турция
MM|Myanmar,Burma|Мьянма,Бирма
MD|Moldova|Молдавия,Молдова
KG|Kyrgyzstan|Киргизия,Кыргызстан,Кыргызская Республика,Киргизская Республика
TW|Taiwan|Тайвань
HK|Hong Kong|Гонконг
MK|North Macedonia,Macedonia|Северная Македония,Македония
CI|Ivory Coast,Côte d'Ivoire|Кот-д'Ивуар,Кот-д’Ивуар
SU|Soviet Union,USSR|СССР,Советский Союз
YU|Yugoslavia|Югославия
DD|East Germany,GDR|ГДР
VA|Vatican,Vatican City,Holy See|Ватикан
PS|Palestine,West Bank|Палестина
XK|Kosovo|Косово
SA|Saudi Arabia|Саудовская Аравия
NZ|New Zealand|Новая Зеландия
BA|Bosnia,Bosnia and Herzegovina|Босния,Босния и Герцеговина
TT|Trinidad and Tobago|Тринидад и Тобаго
PG|Papua New Guinea|Папуа — Новая Гвинея
TJ|Tajikistan|Таджикистан
TM|Turkmenistan|Туркмения,Туркменистан
KZ|Kazakhstan|Казахстан`;

/** Continents, regions, seas, rivers, planets, states and well-known cities: location. */
export const PLACES = `europe|Europe|Европа
asia|Asia|Азия
africa|Africa|Африка
north-america|North America|Северная Америка
south-america|South America|Южная Америка
latin-america|Latin America|Латинская Америка
central-america|Central America|Центральная Америка
antarctica|Antarctica|Антарктида,Антарктика
arctic|Arctic|Арктика
middle-east|Middle East,Near East|Ближний Восток,Средний Восток
central-asia|Central Asia|Центральная Азия,Средняя Азия
far-east|Far East|Дальний Восток
east-asia|East Asia,Southeast Asia|Восточная Азия,Юго-Восточная Азия
western-europe|Western Europe|Западная Европа
eastern-europe|Eastern Europe|Восточная Европа
caucasus|Caucasus,North Caucasus|Кавказ,Северный Кавказ
balkans|Balkans|Балканы
baltics|Baltics|Прибалтика
siberia|Siberia|Сибирь
crimea|Crimea|Крым,Республика Крым
donbas|Donbas,Donbass|Донбасс
gaza|Gaza,Gaza Strip|Газа,сектор Газа
kurdistan|Kurdistan|Курдистан
chechnya|Chechnya|Чечня,Чеченская Республика
dagestan|Dagestan|Дагестан
ingushetia|Ingushetia|Ингушетия
tatarstan|Tatarstan|Татарстан
bashkortostan|Bashkortostan|Башкирия,Башкортостан
yakutia|Yakutia|Якутия
chuvashia|Chuvashia|Чувашия
udmurtia|Udmurtia|Удмуртия
mordovia|Mordovia|Мордовия
buryatia|Buryatia|Бурятия
karelia|Karelia|Карелия
adygea|Adygea|Адыгея
kalmykia|Kalmykia|Калмыкия
komi|Komi|Коми
tuva|Tuva|Тува,Тыва
khakassia|Khakassia|Хакасия
altai|Altai|Алтай
mari-el|Mari El|Марий Эл
kabardino-balkaria|Kabardino-Balkaria|Кабардино-Балкария
karachay-cherkessia|Karachay-Cherkessia|Карачаево-Черкесия
north-ossetia|North Ossetia|Северная Осетия
south-ossetia|South Ossetia|Южная Осетия
abkhazia|Abkhazia|Абхазия
nagorno-karabakh|Nagorno-Karabakh|Нагорный Карабах,Карабах
transnistria|Transnistria|Приднестровье
kuzbass|Kuzbass|Кузбасс
kuban|Kuban|Кубань
povolzhye||Поволжье
ural|Ural|Урал
kamchatka|Kamchatka|Камчатка
sakhalin|Sakhalin|Сахалин
chukotka|Chukotka|Чукотка
taimyr|Taimyr|Таймыр
zabaykalye||Забайкалье
primorye|Primorye|Приморье
stavropol-region||Ставрополье
podmoskovye||Подмосковье
england|England|Англия
scotland|Scotland|Шотландия
wales|Wales|Уэльс
northern-ireland|Northern Ireland|Северная Ирландия
catalonia|Catalonia|Каталония
bavaria|Bavaria|Бавария
kashmir|Kashmir|Кашмир
tibet|Tibet|Тибет
xinjiang|Xinjiang|Синьцзян
manchuria|Manchuria|Маньчжурия
hawaii|Hawaii|Гавайи
alaska|Alaska|Аляска
california|California|Калифорния
texas|Texas|Техас
florida|Florida|Флорида
new-york|New York,New York City|Нью-Йорк
washington|Washington,Washington D.C.,Washington DC|Вашингтон
virginia|Virginia|Виргиния,Вирджиния
west-virginia|West Virginia|Западная Виргиния
georgia-us|Georgia|Джорджия
alabama|Alabama|Алабама
arizona|Arizona|Аризона
arkansas|Arkansas|Арканзас
colorado|Colorado|Колорадо
connecticut|Connecticut|Коннектикут
delaware|Delaware|Делавэр
idaho|Idaho|Айдахо
illinois|Illinois|Иллинойс
indiana|Indiana|Индиана
iowa|Iowa|Айова
kansas|Kansas|Канзас
kentucky|Kentucky|Кентукки
louisiana|Louisiana|Луизиана
maine|Maine|Мэн
maryland|Maryland|Мэриленд
massachusetts|Massachusetts|Массачусетс
michigan|Michigan|Мичиган
minnesota|Minnesota|Миннесота
mississippi|Mississippi|Миссисипи
missouri|Missouri|Миссури
montana|Montana|Монтана
nebraska|Nebraska|Небраска
nevada|Nevada|Невада
new-hampshire|New Hampshire|Нью-Гэмпшир
new-jersey|New Jersey|Нью-Джерси
new-mexico|New Mexico|Нью-Мексико
north-carolina|North Carolina|Северная Каролина
south-carolina|South Carolina|Южная Каролина
north-dakota|North Dakota|Северная Дакота
south-dakota|South Dakota|Южная Дакота
ohio|Ohio|Огайо
oklahoma|Oklahoma|Оклахома
oregon|Oregon|Орегон
pennsylvania|Pennsylvania|Пенсильвания
rhode-island|Rhode Island|Род-Айленд
tennessee|Tennessee|Теннесси
utah|Utah|Юта
vermont|Vermont|Вермонт
wisconsin|Wisconsin|Висконсин
wyoming|Wyoming|Вайоминг
ontario|Ontario|Онтарио
quebec|Quebec|Квебек
alberta|Alberta|Альберта
british-columbia|British Columbia|Британская Колумбия
manitoba|Manitoba|Манитоба
nova-scotia|Nova Scotia|Новая Шотландия
saskatchewan|Saskatchewan|Саскачеван
queensland|Queensland|Квинсленд
new-south-wales|New South Wales,NSW|Новый Южный Уэльс
victoria||Виктория
tasmania|Tasmania|Тасмания
western-australia|Western Australia,South Australia,Northern Territory|Западная Австралия
manhattan|Manhattan|Манхэттен
brooklyn|Brooklyn|Бруклин
hollywood|Hollywood|Голливуд
silicon-valley|Silicon Valley|Кремниевая долина,Силиконовая долина
atlantic|Atlantic,Atlantic Ocean|Атлантика,Атлантический океан
pacific|Pacific,Pacific Ocean|Тихий океан
indian-ocean|Indian Ocean|Индийский океан
arctic-ocean|Arctic Ocean|Северный Ледовитый океан
black-sea|Black Sea|Чёрное море
red-sea|Red Sea|Красное море
baltic-sea|Baltic Sea|Балтийское море,Балтика
mediterranean|Mediterranean,Mediterranean Sea|Средиземное море,Средиземноморье
south-china-sea|South China Sea|Южно-Китайское море
volga|Volga|Волга
danube|Danube|Дунай
dnieper|Dnieper|Днепр
baikal|Lake Baikal,Baikal|Байкал
everest|Mount Everest,Everest|Эверест
earth|Earth|Земля
mars|Mars|Марс
venus|Venus|Венера
jupiter|Jupiter|Юпитер
saturn|Saturn|Сатурн
mercury-planet||Меркурий
moon|Moon|Луна
sun||Солнце
moscow|Moscow|Москва
saint-petersburg|Saint Petersburg,St. Petersburg,St Petersburg|Санкт-Петербург,Петербург
london|London|Лондон
paris|Paris|Париж
berlin|Berlin|Берлин
rome|Rome|Рим
beijing|Beijing,Peking|Пекин
tokyo|Tokyo|Токио
delhi|Delhi,New Delhi|Дели,Нью-Дели
brussels|Brussels|Брюссель
geneva|Geneva|Женева
kyiv|Kiev,Kyiv|Киев
jerusalem|Jerusalem|Иерусалим
tel-aviv|Tel Aviv|Тель-Авив
damascus|Damascus|Дамаск
baghdad|Baghdad|Багдад
tehran|Tehran,Teheran|Тегеран
ankara|Ankara|Анкара
istanbul|Istanbul|Стамбул
aleppo|Aleppo|Алеппо
los-angeles|Los Angeles|Лос-Анджелес
san-francisco|San Francisco|Сан-Франциско
chicago|Chicago|Чикаго
boston|Boston|Бостон
miami|Miami|Майами
houston|Houston|Хьюстон
dallas|Dallas|Даллас
seattle|Seattle|Сиэтл
philadelphia|Philadelphia|Филадельфия
detroit|Detroit|Детройт
las-vegas|Las Vegas|Лас-Вегас
atlanta|Atlanta|Атланта
toronto|Toronto|Торонто
ottawa|Ottawa|Оттава
montreal|Montreal|Монреаль
vancouver|Vancouver|Ванкувер
sydney|Sydney|Сидней
melbourne|Melbourne|Мельбурн
canberra|Canberra|Канберра
shanghai|Shanghai|Шанхай
hangzhou|Hangzhou|Ханчжоу
shenzhen|Shenzhen|Шэньчжэнь
guangzhou|Guangzhou|Гуанчжоу
wuhan|Wuhan|Ухань
chongqing|Chongqing|Чунцин
tianjin|Tianjin|Тяньцзинь
seoul|Seoul|Сеул
pyongyang|Pyongyang|Пхеньян
munich|Munich|Мюнхен
hamburg|Hamburg|Гамбург
frankfurt|Frankfurt|Франкфурт
cologne|Cologne|Кёльн
dresden|Dresden|Дрезден
barcelona|Barcelona|Барселона
milan|Milan|Милан
naples|Naples|Неаполь
venice|Venice|Венеция
turin|Turin|Турин
florence|Florence|Флоренция
marseille|Marseille|Марсель
lyon|Lyon|Лион
nice||Ницца
strasbourg|Strasbourg|Страсбург
the-hague|The Hague|Гаага
rotterdam|Rotterdam|Роттердам
zurich|Zurich,Zürich|Цюрих
davos|Davos|Давос
krakow|Krakow,Kraków|Краков
gdansk|Gdansk,Gdańsk|Гданьск
odessa|Odessa,Odesa|Одесса
lviv|Lviv|Львов
kharkiv|Kharkiv,Kharkov|Харьков
donetsk|Donetsk|Донецк
luhansk|Luhansk,Lugansk|Луганск
mariupol|Mariupol|Мариуполь
sevastopol|Sevastopol|Севастополь
manchester|Manchester|Манчестер
liverpool|Liverpool|Ливерпуль
birmingham|Birmingham|Бирмингем
glasgow|Glasgow|Глазго
edinburgh|Edinburgh|Эдинбург
belfast|Belfast|Белфаст
dublin|Dublin|Дублин
oxford|Oxford|Оксфорд
cambridge|Cambridge|Кембридж
mumbai|Mumbai,Bombay|Мумбаи,Бомбей
kandahar|Kandahar|Кандагар
mosul|Mosul|Мосул
raqqa|Raqqa|Ракка
idlib|Idlib|Идлиб
fukushima|Fukushima|Фукусима
hiroshima|Hiroshima|Хиросима
chernobyl|Chernobyl|Чернобыль
rio|Rio de Janeiro,Rio|Рио-де-Жанейро,Рио
sao-paulo|São Paulo,Sao Paulo|Сан-Паулу
white-house-place||Белый дом
kremlin|Kremlin|Кремль
red-square|Red Square|Красная площадь
baikonur|Baikonur|Байконур`;

/** Russian cities and regions that Russian news name; nominative, location. */
export const PLACES_RU = `Новосибирск|Екатеринбург|Казань|Нижний Новгород|Челябинск|Самара|Омск|Ростов-на-Дону|Ростов|Уфа|Красноярск|Пермь|Воронеж|Волгоград|Краснодар|Саратов|Тюмень|Тольятти
|Ижевск|Барнаул|Ульяновск|Иркутск|Хабаровск|Ярославль|Владивосток|Махачкала|Томск|Оренбург|Кемерово|Новокузнецк|Рязань|Набережные Челны|Астрахань|Пенза|Киров|Липецк|Чебоксары|Калининград|Тула
|Ставрополь|Курск|Сочи|Улан-Удэ|Тверь|Магнитогорск|Иваново|Брянск|Белгород|Сургут|Владимир|Чита|Архангельск|Нижний Тагил|Симферополь|Калуга|Якутск|Грозный|Волжский|Смоленск|Саранск|Череповец
|Курган|Вологда|Орёл|Владикавказ|Подольск|Мурманск|Тамбов|Стерлитамак|Петрозаводск|Кострома|Нижневартовск|Новороссийск|Йошкар-Ола|Химки|Таганрог|Сыктывкар|Нальчик|Шахты|Дзержинск|Братск|Ангарск
|Великий Новгород|Псков|Норильск|Дудинка|Игарка|Магадан|Воркута|Выборг|Гатчина|Элиста|Абакан|Кызыл|Майкоп|Черкесск|Магас|Назрань|Дербент|Беслан|Будённовск|Кисловодск|Пятигорск|Анапа|Геленджик|Ялта|Керчь
|Феодосия|Евпатория|Балашиха|Мытищи|Королёв|Люберцы|Одинцово|Дубна|Жуковский|Зеленоград|Обнинск|Коломна|Серпухов|Домодедово|Шереметьево|Внуково|Пулково|Сколково|Ленинград|Сталинград|Куйбышев|Свердловск
|Усть-Илимск|Новый Уренгой|Салехард|Ханты-Мансийск|Нарьян-Мар|Биробиджан|Благовещенск|Комсомольск-на-Амуре|Южно-Сахалинск|Петропавловск-Камчатский|Находка|Уссурийск|Цхинвал|Сухум|Сухуми|Тирасполь
|Днепропетровск|Запорожье|Николаев|Херсон|Полтава|Чернигов|Сумы|Житомир|Винница|Краматорск|Славянск|Горловка|Гомель|Брест|Гродно|Витебск|Могилёв|Астана|Нур-Султан|Караганда|Шымкент|Бишкек|Душанбе|Ташкент|Самарканд|Ашхабад
|Баку|Ереван|Тбилиси|Батуми|Кишинёв|Рига|Вильнюс|Таллин|Таллинн|Варшава|Прага|Братислава|Будапешт|Бухарест|София|Белград|Загреб|Любляна|Сараево|Скопье|Тирана|Афины|Мадрид|Лиссабон|Вена|Стокгольм|Осло|Хельсинки|Копенгаген|Рейкьявик
|Амстердам|Люксембург|Каир|Тунис|Триполи|Алжир|Рабат|Хартум|Найроби|Лагос|Кабул|Исламабад|Карачи|Дакка|Катманду|Бангкок|Ханой|Джакарта|Манила|Куала-Лумпур|Сингапур|Эр-Рияд|Доха|Дубай|Абу-Даби|Бейрут|Амман|Хомс|Хама|Африн|Ольстер
|Мехико|Гавана|Каракас|Богота|Лима|Сантьяго|Буэнос-Айрес|Бразилиа|Монтевидео|Кито|Пхенчхан|Хоккайдо|Гуам|Порту|Гренландия|Осака|Киото|Нагасаки|Аризона|Балтимор|Денвер|Портленд|Феникс|Сан-Диего|Солт-Лейк-Сити|Новый Орлеан|Шарлотт`;

/** Bodies, companies, media and parties: organization. */
export const ORGANIZATIONS = `un|United Nations,UN,U.N.|ООН,Организация Объединённых Наций
un-sc|United Nations Security Council,UN Security Council|Совет Безопасности ООН,Совбез ООН,СБ ООН
nato|NATO,North Atlantic Treaty Organization|НАТО
eu|European Union,EU,E.U.|Евросоюз,ЕС,Европейский союз
european-commission|European Commission|Еврокомиссия,Европейская комиссия
european-parliament|European Parliament|Европарламент,Европейский парламент
who|World Health Organization,WHO|ВОЗ,Всемирная организация здравоохранения
imf|International Monetary Fund,IMF|МВФ,Международный валютный фонд
wto|World Trade Organization,WTO|ВТО,Всемирная торговая организация
osce|OSCE|ОБСЕ
pace|PACE|ПАСЕ
council-of-europe|Council of Europe|Совет Европы
echr|European Court of Human Rights,ECHR|ЕСПЧ,Европейский суд по правам человека
iaea|IAEA,International Atomic Energy Agency|МАГАТЭ
opec|OPEC|ОПЕК
unesco|UNESCO|ЮНЕСКО
unicef|UNICEF|ЮНИСЕФ
opcw|OPCW|ОЗХО
interpol|Interpol|Интерпол
red-cross|Red Cross|Красный Крест
wada|World Anti-Doping Agency,WADA|ВАДА,Всемирное антидопинговое агентство
ioc|International Olympic Committee,IOC|МОК,Международный олимпийский комитет
fifa|FIFA|ФИФА
uefa|UEFA|УЕФА
nhl|NHL,National Hockey League|НХЛ
nba|NBA|НБА
nfl|NFL,National Football League|
fbi|FBI,Federal Bureau of Investigation|ФБР
cia|CIA,Central Intelligence Agency|ЦРУ
nsa|NSA,National Security Agency|АНБ
nasa|NASA|НАСА
pentagon|Pentagon|Пентагон
state-department|State Department,US State Department|Госдепартамент,Госдеп
white-house|White House|
congress|Congress,US Congress|Конгресс
senate|Senate,US Senate|Сенат
cdc|CDC,Centers for Disease Control and Prevention|
fda|FDA,Food and Drug Administration|
supreme-court-us|US Supreme Court,Supreme Court|
democratic-party|Democratic Party,Democrats|Демократическая партия
republican-party|Republican Party,Republicans,GOP|Республиканская партия
labour|Labour,Labour Party|Лейбористская партия
conservatives|Conservative Party,Conservatives,Tories|Консервативная партия
taliban|Taliban|Талибан
isis|ISIS,ISIL,Islamic State,Daesh|ИГИЛ,ИГ,Исламское государство,ДАИШ
al-qaeda|Al-Qaeda,al-Qaeda,Al Qaeda|Аль-Каида
hamas|Hamas|ХАМАС
hezbollah|Hezbollah|Хезболла
bbc|BBC,BBC News,British Broadcasting Corporation|Би-би-си
cnn|CNN|
abc|ABC,Australian Broadcasting Corporation|
nbc|NBC,NBC News|
cbs|CBS,CBS News|
fox-news|Fox News,Fox|
ap|Associated Press,AP|
reuters|Reuters|Рейтер
afp|AFP,Agence France-Presse|
bloomberg|Bloomberg|
nyt|New York Times,The New York Times|
wapo|Washington Post,The Washington Post|
wsj|Wall Street Journal,The Wall Street Journal|
guardian|Guardian,The Guardian|
financial-times|Financial Times|
al-jazeera|Al Jazeera,Al-Jazeera|Аль-Джазира
xinhua|Xinhua|Синьхуа
tass|TASS|ТАСС,ИТАР-ТАСС
interfax|Interfax|Интерфакс
ria|RIA Novosti|РИА Новости,РИА «Новости»
rt|RT|
kommersant|Kommersant|Коммерсантъ,Коммерсант
wikinews|Wikinews|Викиновости
wikimedia|Wikimedia Foundation,Wikimedia|Фонд Викимедиа
google|Google|
apple|Apple,Apple Inc.|
microsoft|Microsoft|
amazon|Amazon|
facebook-inc|Facebook Inc.,Meta,Meta Platforms|
openai|OpenAI|
anthropic|Anthropic|
deepseek|DeepSeek|
alibaba|Alibaba|
alibaba-cloud|Alibaba Cloud|
baidu|Baidu|
tencent|Tencent|
huawei|Huawei,Huawei Technologies|
xiaomi|Xiaomi|
samsung|Samsung|
nvidia|Nvidia,NVIDIA|
intel|Intel|
amd|AMD|
ibm|IBM|
tsmc|TSMC|
sony|Sony|
toyota|Toyota|
tesla|Tesla|
spacex|SpaceX|
boeing|Boeing|
airbus|Airbus|
airbnb|Airbnb|
uber|Uber|
netflix|Netflix|
gazprom|Gazprom|Газпром
rosneft|Rosneft|Роснефть
sberbank|Sberbank|Сбербанк,Сбер
yandex|Yandex|Яндекс
lukoil|Lukoil|Лукойл
aeroflot|Aeroflot|Аэрофлот
roscosmos|Roscosmos|Роскосмос
rosatom|Rosatom|Росатом
rostec|Rostec|Ростех
rzd||РЖД,Российские железные дороги
fsb|FSB|ФСБ
mvd||МВД,МВД РФ,МВД России
mid||МИД,МИД РФ,МИД России
mchs||МЧС,МЧС России,МЧС РФ
minoborony||Минобороны,Минобороны РФ,Минобороны России
minfin||Минфин,Минфин РФ
minzdrav||Минздрав
minobr||Минобрнауки
minyust||Минюст
minek||Минэкономразвития
cb-rf||Центробанк,Банк России,ЦБ РФ,ЦБ
fas||ФАС
fns||ФНС
rosstat||Росстат
rkn||Роскомнадзор
rospotrebnadzor||Роспотребнадзор
sk-rf||СКР,Следственный комитет,СК РФ
genprok||Генпрокуратура,Генеральная прокуратура
gosduma|State Duma|Госдума,Государственная дума,Государственная Дума
sovfed||Совет Федерации,Совфед
edinaya-rossiya|United Russia|Единая Россия
kprf||КПРФ
ldpr||ЛДПР
spravros||Справедливая Россия
yabloko||Яблоко
fbk||ФБК,Фонд борьбы с коррупцией
ran||РАН,Российская академия наук
msu||МГУ
spbgu||СПбГУ
rpc||РПЦ,Русская православная церковь
verkhovna-rada|Verkhovna Rada|Верховная рада,Верховная Рада
sbu|SBU|СБУ
gazeta-ru||Газета.Ru,Газета.ру
lenta-ru|Lenta.ru|Лента.ру
meduza|Meduza|Медуза
rbc|RBC|РБК
vedomosti||Ведомости
izvestia||Известия
echo||Эхо Москвы
novaya||Новая газета
svoboda|Radio Liberty|Радио Свобода
kremlin-org||`;

/** Wars, games, feasts and meetings that have a name of their own: event. */
export const EVENTS = `world-war-1|World War I,First World War|Первая мировая война,Первая мировая
world-war-2|World War II,Second World War,World War Two|Вторая мировая война,Вторая мировая
great-patriotic-war||Великая Отечественная война,Великая Отечественная
cold-war|Cold War|Холодная война
vietnam-war|Vietnam War|Вьетнамская война,Война во Вьетнаме
korean-war|Korean War|Корейская война
gulf-war|Gulf War|Война в Персидском заливе
civil-war-us|American Civil War|
october-revolution|October Revolution|Октябрьская революция
orange-revolution|Orange Revolution|Оранжевая революция
rose-revolution|Rose Revolution|Революция роз
euromaidan|Euromaidan|Евромайдан
arab-spring|Arab Spring|Арабская весна
holocaust|Holocaust|Холокост
holodomor|Holodomor|Голодомор
olympics|Olympic Games,Olympics,Summer Olympics,Winter Olympics|Олимпийские игры,Олимпиада
paralympics|Paralympic Games,Paralympics|Паралимпийские игры,Паралимпиада
world-cup|FIFA World Cup,World Cup|
champions-league|Champions League,UEFA Champions League|Лига чемпионов
europa-league|Europa League|Лига Европы
premier-league|Premier League|
super-bowl|Super Bowl|Супербоул
wimbledon|Wimbledon|Уимблдон
tour-de-france|Tour de France|Тур де Франс
eurovision|Eurovision,Eurovision Song Contest|Евровидение
new-year||Новый год
christmas|Christmas|Рождество
easter|Easter|Пасха
ramadan|Ramadan|Рамадан
hanukkah|Hanukkah|Ханука
victory-day|Victory Day|День Победы
independence-day|Independence Day|День независимости
thanksgiving|Thanksgiving,Thanksgiving Day|День благодарения
davos|World Economic Forum|Всемирный экономический форум`;

/** Services, devices, software: product. */
export const PRODUCTS = `twitter|Twitter|Твиттер
facebook|Facebook|Фейсбук
instagram|Instagram|Инстаграм
youtube|YouTube,Youtube|Ютуб
telegram|Telegram|Телеграм
whatsapp|WhatsApp|
wechat|WeChat|
weibo|Weibo,Sina Weibo|
tiktok|TikTok|
vk|VK|ВКонтакте
wikipedia|Wikipedia|Википедия
snapchat|Snapchat|
reddit|Reddit|
linkedin|LinkedIn|
skype|Skype|
chatgpt|ChatGPT|
gpt|GPT|
llama|Llama|
qwen|Qwen|
gemini|Gemini|
claude|Claude|
kimi|Kimi|
grok|Grok|
windows|Windows|
android|Android|
ios|iOS|
linux|Linux|
iphone|iPhone|
ipad|iPad|
playstation|PlayStation|
xbox|Xbox|
bitcoin|Bitcoin|
hubble|Hubble,Hubble Space Telescope|
iss|International Space Station,ISS|МКС,Международная космическая станция`;
