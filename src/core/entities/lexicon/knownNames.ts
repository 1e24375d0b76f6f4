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
transnistria|Transnistria|Приднестровье,ПМР,Приднестровская Молдавская Республика
dnr|Donetsk People's Republic,DPR|ДНР,Донецкая Народная Республика
lnr|Luhansk People's Republic,LPR|ЛНР,Луганская Народная Республика
kabardino||Кабардино-Балкария,КБР
moscow-oblast|Moscow Oblast|Московская область,Подмосковье
zabaykalye||Забайкальский край,Забайкалье
primorye||Приморский край,Приморье
kuban||Краснодарский край,Кубань
hmao||ХМАО,Югра
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
washington|Washington,Washington D.C.,Washington DC,Washington, D.C.,D.C.|Вашингтон
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
iss|International Space Station,ISS|МКС,Международная космическая станция
moon|Moon|Луна
sun|Sun|Солнце
english-channel|English Channel|Ла-Манш
milky-way|Milky Way|Млечный Путь
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
echr|European Court of Human Rights,ECHR|ЕСПЧ,Европейский суд по правам человека,Страсбургский суд
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
state-department|State Department,US State Department,U.S. State Department,Department of State,US Department of State,United States Department of State|Госдепартамент,Госдеп
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
mvd||МВД,Министерство внутренних дел,МВД РФ,МВД России
mid||МИД,Министерство иностранных дел,МИД РФ,МИД России
mchs||МЧС,МЧС России,МЧС РФ
minoborony||Минобороны,Министерство обороны,Минобороны РФ,Минобороны России
minfin||Минфин,Министерство финансов,Минфин РФ
minzdrav||Минздрав,Министерство здравоохранения
minobr||Минобрнауки
minyust||Минюст,Министерство юстиции
minek||Минэкономразвития,Министерство экономического развития
cb-rf||Центробанк,Банк России,ЦБ РФ,ЦБ
fas||ФАС
fns||ФНС
rosstat||Росстат
rkn||Роскомнадзор
rospotrebnadzor||Роспотребнадзор
sk-rf||СКР,Следственный комитет,СК РФ
genprok||Генпрокуратура,Генеральная прокуратура
gosduma|State Duma|Госдума,ГД,Государственная дума,Государственная Дума
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
kremlin-org||
csto|CSTO,Collective Security Treaty Organization|ОДКБ,Организация Договора о коллективной безопасности
cis|CIS|СНГ,Содружество Независимых Государств
sco|SCO,Shanghai Cooperation Organisation|ШОС,Шанхайская организация сотрудничества
brics|BRICS|БРИКС
g7|G7|Большая семёрка
g20|G20|Большая двадцатка
eaeu||ЕАЭС,Евразийский экономический союз
african-union|African Union|Африканский союз
arab-league|Arab League|Лига арабских государств
asean|ASEAN|АСЕАН
world-bank|World Bank|Всемирный банк
ecb|European Central Bank,ECB|ЕЦБ,Европейский центральный банк
fed|Federal Reserve|ФРС
icc|International Criminal Court|Международный уголовный суд,МУС
icj|International Court of Justice|Международный суд ООН
icty|International Criminal Tribunal for the former Yugoslavia,ICTY|Международный трибунал по бывшей Югославии,МТБЮ,Гаагский трибунал
unhcr|UNHCR|УВКБ ООН
unga|UN General Assembly,United Nations General Assembly|Генеральная ассамблея ООН,Генассамблея ООН
amnesty|Amnesty International|Международная амнистия
hrw|Human Rights Watch|
msf|Doctors Without Borders,Médecins Sans Frontières|Врачи без границ
greenpeace|Greenpeace|Гринпис
wwf|World Wildlife Fund|Всемирный фонд дикой природы
transparency|Transparency International|
rsf|Reporters Without Borders|Репортёры без границ
cpj|Committee to Protect Journalists|Комитет защиты журналистов
oxfam|Oxfam|
wikileaks|WikiLeaks|
bellingcat|Bellingcat|
osf|Open Society Foundations|Открытое общество
mossad|Mossad|Моссад
scotland-yard|Scotland Yard|Скотланд-Ярд
mi6|MI6|МИ-6
mi5|MI5|МИ-5
gru|GRU|ГРУ
svr||СВР
fso||ФСО
fsin||ФСИН
rosgvardia||Росгвардия
rosaviatsia||Росавиация
rosturizm||Ростуризм
rosreestr||Росреестр
roskosmonadzor||Ростехнадзор
rosselkhoznadzor||Россельхознадзор
rosprirodnadzor||Росприроднадзор
rostrud||Роструд
rosimushchestvo||Росимущество
minkult||Минкультуры,Министерство культуры
minsport||Минспорта,Министерство спорта
minpromtorg||Минпромторг
mintrans||Минтранс,Министерство транспорта
mintsifry||Минцифры,Минкомсвязи
minprosveshcheniya||Минпросвещения
minenergo||Минэнерго,Министерство энергетики
mintrud||Минтруд,Министерство труда
minselkhoz||Минсельхоз
minprirody||Минприроды
gibdd||ГИБДД
tsik||ЦИК,Центризбирком,Центральная избирательная комиссия
cb-short||Центральный банк России
vtsiom||ВЦИОМ
levada||Левада-центр
rusada|RUSADA|РУСАДА
rfs||РФС,Российский футбольный союз
khl|KHL|КХЛ
afk||АФК «Система»
vtb|VTB|ВТБ
alfa-bank|Alfa-Bank|Альфа-банк
tinkoff|Tinkoff|Тинькофф
gazprombank||Газпромбанк
novatek|Novatek|Новатэк
tatneft|Tatneft|Татнефть
surgutneftegaz||Сургутнефтегаз
transneft|Transneft|Транснефть
nornickel|Nornickel|Норникель,Норильский никель
rusal|Rusal|Русал
severstal|Severstal|Северсталь
avtovaz|AvtoVAZ|АвтоВАЗ
kamaz|Kamaz|КамАЗ
megafon||МегаФон,Мегафон
beeline||Билайн,Вымпелком
mts||МТС
rostelecom||Ростелеком
kaspersky|Kaspersky Lab|Лаборатория Касперского
mail-ru|Mail.ru|Mail.ru Group
ozon|Ozon|
wildberries|Wildberries|Вайлдберриз
pyaterochka||Пятёрочка
s7|S7 Airlines|S7
utair|Utair|Ютэйр
transaero|Transaero|Трансаэро
memorial||Мемориал
navalny-hq||Штаб Навального
rosneftegaz||Роснефтегаз
mosgorsud||Мосгорсуд
mosgorduma||Мосгордума
mosgorizbirkom||Мосгоризбирком
vgtrk|VGTRK|ВГТРК
ntv|NTV|НТВ
ort||ОРТ
first-channel||Первый канал
rossiya-24||Россия 24,Россия-24
ren-tv|REN TV|РЕН ТВ
ria-fan||РИА ФАН
regnum||Регнум,ИА Регнум
rosbalt||Росбалт
komsomolka||Комсомольская правда
mk||Московский комсомолец
aif||Аргументы и факты
rg||Российская газета
nezavisimaya||Независимая газета
fontanka||Фонтанка.ру
medialeaks|Medialeaks|
the-bell|The Bell|
the-insider|The Insider|
mediazona||Медиазона
znak||Znak.com
forbes|Forbes|
time-magazine|Time magazine|
newsweek|Newsweek|
der-spiegel|Der Spiegel,Spiegel|Шпигель
die-welt|Die Welt|
bild|Bild|Бильд
le-monde|Le Monde|
le-figaro|Le Figaro|
el-pais|El País|
liberation|Libération|
daily-mail|Daily Mail|
daily-telegraph|Daily Telegraph,The Daily Telegraph|
independent|The Independent|
the-sun|The Sun|
the-times|The Times|
evening-standard|Evening Standard|
usa-today|USA Today|
la-times|Los Angeles Times|
chicago-tribune|Chicago Tribune|
boston-globe|Boston Globe|
politico|Politico|
huffpost|HuffPost,Huffington Post,The Huffington Post|
buzzfeed|BuzzFeed,BuzzFeed News|
vox-media|Vox|
axios|Axios|
npr|NPR|
pbs|PBS|
msnbc|MSNBC|
cnbc|CNBC|
espn|ESPN|
sky-news|Sky News|
itv|ITV|
channel-4|Channel 4|
cbc|CBC,CBC News|
nhk|NHK|
kyodo|Kyodo,Kyodo News|Киодо
yonhap|Yonhap|Ёнхап,Рёнхап
kcna|KCNA|ЦТАК
irna|IRNA|ИРНА
isna|ISNA|
tasnim|Tasnim|
fars|Fars News|
anadolu|Anadolu Agency,Anadolu|Анадолу
dpa|DPA|
efe|EFE|
ansa|ANSA|АНСА
afp-ru||Франс Пресс
ap-ru||Ассошиэйтед Пресс
cctv|CCTV|
global-times|Global Times|
scmp|South China Morning Post|
times-of-india|Times of India,The Times of India|
ndtv|NDTV|
the-hindu|The Hindu|
haaretz|Haaretz|Гаарец
jerusalem-post|Jerusalem Post,The Jerusalem Post|
dw|Deutsche Welle,DW|Немецкая волна
rfi|Radio France Internationale|
rfe|Radio Free Europe|
voa|Voice of America|Голос Америки
unian|UNIAN|УНИАН
ukrinform|Ukrinform|Укринформ
belta|BelTA|БелТА
nature-journal|Nature|
lancet|The Lancet,Lancet|
plos|PLOS ONE|
nejm|New England Journal of Medicine|
science-journal|Science Advances|
esa|European Space Agency,ESA|ЕКА,Европейское космическое агентство
jaxa|JAXA|
isro|ISRO|
cern|CERN|ЦЕРН
noaa|NOAA,National Oceanic and Atmospheric Administration|
nhc|National Hurricane Center,NHC|
usgs|USGS,United States Geological Survey|Геологическая служба США
nws|National Weather Service|
ntsb|NTSB,National Transportation Safety Board|
faa|FAA,Federal Aviation Administration|
dea|DEA|
atf|ATF|
epa|EPA,Environmental Protection Agency|
irs|IRS|
doj|Department of Justice,US Department of Justice,Justice Department|Минюст США
dhs|Department of Homeland Security,DHS|
tsa|TSA|
ice-us|Immigration and Customs Enforcement|
secret-service|Secret Service|
nypd|NYPD|
lapd|LAPD|
aclu|ACLU,American Civil Liberties Union|
nra|NRA,National Rifle Association|
naacp|NAACP|
fifpro|FIFPro|
iaaf|IAAF|ИААФ
fia|FIA|ФИА
mlb|MLB,Major League Baseball|
ncaa|NCAA|
wwe|WWE|
ufc|UFC|
iihf|IIHF|
atp|ATP|
wta|WTA|
manchester-united|Manchester United|Манчестер Юнайтед
manchester-city|Manchester City|Манчестер Сити
liverpool-fc|Liverpool FC|
arsenal-fc|Arsenal FC|
chelsea-fc|Chelsea FC|
tottenham|Tottenham,Tottenham Hotspur|Тоттенхэм
everton|Everton|Эвертон
aston-villa|Aston Villa|Астон Вилла
real-madrid|Real Madrid|Реал Мадрид
atletico|Atlético Madrid,Atletico Madrid|Атлетико
juventus|Juventus|Ювентус
bayern|Bayern Munich,FC Bayern|
bvb|Borussia Dortmund|
psg|Paris Saint-Germain,PSG|ПСЖ
ajax|Ajax Amsterdam|
benfica|Benfica|Бенфика
celtic|Celtic FC|
cska||ЦСКА
lokomotiv|Lokomotiv Moscow|
dinamo|Dynamo Kyiv|
ferrari-team|Scuderia Ferrari|
yankees|New York Yankees|
lakers|Los Angeles Lakers|
patriots|New England Patriots|
adidas|Adidas|
nike|Nike|
puma|Puma|
volkswagen|Volkswagen|Фольксваген
bmw|BMW|
mercedes|Mercedes-Benz,Daimler|Даймлер
renault|Renault|Рено
peugeot|Peugeot|
fiat|Fiat Chrysler|
general-motors|General Motors|Дженерал Моторс
ford-motor|Ford Motor Company|
honda|Honda|
nissan|Nissan|
hyundai|Hyundai|
mazda|Mazda|
volvo|Volvo|
siemens|Siemens|
bosch|Bosch|
philips|Philips|
ericsson|Ericsson|
nokia|Nokia|
lenovo|Lenovo|
zte|ZTE|
asus|Asus,ASUS|
dell|Dell|
hp|Hewlett-Packard|
cisco|Cisco|
oracle|Oracle Corporation|
qualcomm|Qualcomm|
arm-holdings|Arm Holdings|
adobe|Adobe|
paypal|PayPal|
visa|Visa Inc.|
mastercard|Mastercard|
goldman|Goldman Sachs|
jpmorgan|JPMorgan,JPMorgan Chase|
morgan-stanley|Morgan Stanley|
citigroup|Citigroup,Citibank|
bank-of-america|Bank of America|
wells-fargo|Wells Fargo|
deutsche-bank|Deutsche Bank|
hsbc|HSBC|
barclays|Barclays|
ubs|UBS|
credit-suisse|Credit Suisse|
moodys|Moody's|
fitch|Fitch,Fitch Ratings|
sp|Standard & Poor's|
mckinsey|McKinsey|
deloitte|Deloitte|
pwc|PwC,PricewaterhouseCoopers|
kpmg|KPMG|
nasdaq|Nasdaq,NASDAQ|
nyse|New York Stock Exchange|
exxon|ExxonMobil|
chevron|Chevron|
bp|BP|
total|TotalEnergies|
aramco|Saudi Aramco,Aramco|
petrobras|Petrobras|
pfizer|Pfizer|
moderna|Moderna|
astrazeneca|AstraZeneca|
biontech|BioNTech|
johnson|Johnson & Johnson|
novartis|Novartis|
roche|Roche|
bayer|Bayer|
monsanto|Monsanto|
gsk|GlaxoSmithKline,GSK|
sanofi|Sanofi|
merck|Merck|
gilead|Gilead|
walmart|Walmart|
costco|Costco|
ikea|IKEA|
starbucks|Starbucks|
mcdonalds|McDonald's|Макдоналдс
burger-king|Burger King|
coca-cola-co|Coca-Cola Company|
pepsico|PepsiCo|
nestle|Nestlé,Nestle|
unilever|Unilever|
lvmh|LVMH|
heinz|Kraft Heinz|
disney|Disney,Walt Disney Company|Дисней
warner|Warner Bros.,WarnerMedia|
paramount|Paramount Pictures|
universal|Universal Pictures|
hbo|HBO|
marvel|Marvel Comics,Marvel Studios|
dc-comics|DC Comics|
pixar|Pixar|
nintendo|Nintendo|
ea|Electronic Arts|
activision|Activision,Activision Blizzard|
ubisoft|Ubisoft|
lufthansa|Lufthansa|Люфтганза
ryanair|Ryanair|
easyjet|EasyJet,easyJet|
british-airways|British Airways|
air-france|Air France|
emirates-air|Emirates Airlines|
turkish-airlines|Turkish Airlines|
delta|Delta Air Lines|
american-airlines|American Airlines|
united-airlines|United Airlines|
southwest|Southwest Airlines|
qantas|Qantas|
lockheed|Lockheed Martin|
raytheon|Raytheon|
northrop|Northrop Grumman|
bae|BAE Systems|
blue-origin|Blue Origin|
virgin-galactic|Virgin Galactic|
bytedance|ByteDance|
softbank|SoftBank|
foxconn|Foxconn|
palantir|Palantir|
deepmind|DeepMind|
mistral-ai|Mistral AI|
cambridge-analytica|Cambridge Analytica|
harvard|Harvard,Harvard University|Гарвард,Гарвардский университет
stanford|Stanford,Stanford University|Стэнфорд,Стэнфордский университет
mit|MIT,Massachusetts Institute of Technology|
oxford-university|Oxford University,University of Oxford|Оксфордский университет
cambridge-university|Cambridge University,University of Cambridge|Кембриджский университет
yale|Yale,Yale University|Йель,Йельский университет
princeton|Princeton University|Принстонский университет
columbia|Columbia University|Колумбийский университет
caltech|Caltech|
mgimo||МГИМО
hse||НИУ ВШЭ,ВШЭ,Высшая школа экономики
mipt||МФТИ
bauman||МГТУ
smithsonian|Smithsonian|
met-museum|Metropolitan Museum of Art|
tate|Tate Modern|
hermitage||Эрмитаж
tretyakov||Третьяковская галерея
bolshoi|Bolshoi Theatre|Большой театр,ГАБТ
mariinsky|Mariinsky Theatre|Мариинский театр
sothebys|Sotheby's|Сотбис
christies|Christie's|Кристис
sinn-fein|Sinn Féin,Sinn Fein|Шинн Фейн
snp|SNP,Scottish National Party|
ukip|UKIP|
libdems|Liberal Democrats,Lib Dems|
dup|Democratic Unionist Party|
cdu|CDU,Christian Democratic Union|ХДС
csu|CSU|ХСС
spd|SPD|СДПГ
afd|AfD,Alternative for Germany|Альтернатива для Германии,АдГ
front-national|National Front,National Rally|Национальный фронт
bjp|BJP,Bharatiya Janata Party|
inc|Indian National Congress|
plo|PLO,Palestine Liberation Organization|ООП
fatah|Fatah|ФАТХ
pkk|PKK|РПК
ypg|YPG|
sdf|Syrian Democratic Forces,SDF|
boko-haram|Boko Haram|Боко Харам
al-shabaab|Al-Shabaab,al-Shabaab|Аш-Шабаб
muslim-brotherhood|Muslim Brotherhood|Братья-мусульмане
houthis|Houthis,Houthi|
fatf|FATF|ФАТФ
farc|FARC|ФАРК
kkk|Ku Klux Klan|
antifa|Antifa|
knesset|Knesset|Кнессет
bundestag|Bundestag|Бундестаг
bundesrat|Bundesrat|Бундесрат
sejm|Sejm|
riksdag|Riksdag|
house-reps|House of Representatives,US House of Representatives,U.S. House of Representatives,United States House of Representatives,U.S. House,US House|Палата представителей
house-commons|House of Commons|Палата общин
house-lords|House of Lords|Палата лордов
downing|Downing Street|
holy-see|Holy See|Святой престол
batkivshchyna||Батькивщина
bpp||Блок Петра Порошенко
svoboda-ua||ВО «Свобода»
sluga-naroda||Слуга народа
prav-sektor||Правый сектор
vsu||ВСУ
apu||АПУ
nabu||НАБУ
vagner|Wagner Group|ЧВК Вагнера
anc|African National Congress,ANC|
cpc|Communist Party of China,CPC,Chinese Communist Party|КПК,Коммунистическая партия Китая
kuomintang|Kuomintang|Гоминьдан
dpp|Democratic Progressive Party|
ldp-japan|Liberal Democratic Party|
pla|People's Liberation Army|
idf|Israel Defense Forces,IDF|ЦАХАЛ
irgc|IRGC,Islamic Revolutionary Guard Corps|КСИР
opcw-tail|Organisation for the Prohibition of Chemical Weapons|`;

/** Wars, games, feasts and meetings that have a name of their own: event. */
export const EVENTS = `world-war-1|World War I,First World War,World War One,WWI,WW1|Первая мировая война,Первая мировая
world-war-2|World War II,Second World War,World War Two,WWII,WW2|Вторая мировая война,Вторая мировая
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
brexit|Brexit|Брексит
watergate|Watergate|Уотергейт
super-tuesday|Super Tuesday|Супервторник
black-friday|Black Friday|Чёрная пятница
labor-day|Labor Day,Labour Day|
memorial-day|Memorial Day|
veterans-day|Veterans Day,Remembrance Day|
halloween|Halloween|Хэллоуин
oktoberfest|Oktoberfest|Октоберфест
burning-man|Burning Man|
woodstock|Woodstock|Вудсток
glastonbury|Glastonbury Festival|
comic-con|Comic-Con|
ces|Consumer Electronics Show|
march-madness|March Madness|
world-series|World Series|
stanley-cup|Stanley Cup|Кубок Стэнли
euro-cup|UEFA European Championship,European Championship|
copa-america|Copa América,Copa America|Кубок Америки
giro|Giro d'Italia|Джиро д'Италия
grand-prix-f1|Formula One,Formula 1|Формула-1,Формула 1
us-open|US Open,French Open,Australian Open|Ролан Гаррос
six-nations|Six Nations|
commonwealth-games|Commonwealth Games|
asian-games|Asian Games|Азиатские игры
crimean-war|Crimean War|Крымская война
chechen-war|Chechen War|Чеченская война
afghan-war|War in Afghanistan|Афганская война
iraq-war|Iraq War|Иракская война
iran-iraq-war|Iran–Iraq War,Iran-Iraq War|
syrian-civil-war|Syrian Civil War|
winter-war|Winter War|Зимняя война
civil-war-ru||Гражданская война
patriotic-war-1812||Отечественная война 1812 года
perestroika||Перестройка
great-depression|Great Depression|Великая депрессия
french-revolution|French Revolution|Великая французская революция
february-revolution|February Revolution|Февральская революция
d-day|Normandy landings|Высадка в Нормандии
battle-stalingrad|Battle of Stalingrad|Сталинградская битва
nuremberg|Nuremberg trials|Нюрнбергский процесс
armenian-genocide|Armenian Genocide|Геноцид армян
apollo-11|Apollo 11|
space-race|Space Race|
black-lives|Women's March|
mayday||Первомай
maslenitsa||Масленица
nauryz||Навруз,Наурыз
kurban||Курбан-байрам,Ураза-байрам
unity-day||День народного единства
constitution-day||День Конституции
russia-day||День России
vdv-day||День ВДВ
march-8||Международный женский день
innopolis||Прямая линия
pmef||ПМЭФ
maks||МАКС
universiade|Universiade|Универсиада
spartakiada||Спартакиада
davos|World Economic Forum|Всемирный экономический форум`;

/** Books, laws and treaties that have a name of their own: work. */
export const WORKS = `bible|Bible|Библия
quran|Quran,Koran,Qur'an|Коран
torah|Torah|Тора
talmud|Talmud|Талмуд
gospel||Евангелие
new-testament|New Testament|Новый Завет
old-testament|Old Testament|Ветхий Завет
guinness|Guinness World Records,Guinness Book of Records|Книга рекордов Гиннесса,Книга рекордов Гиннеса
us-constitution|US Constitution,U.S. Constitution,Constitution of the United States,United States Constitution|
first-amendment|First Amendment|
second-amendment|Second Amendment|
bill-of-rights|Bill of Rights|
declaration-independence|Declaration of Independence|
magna-carta|Magna Carta|
geneva-conventions|Geneva Conventions,Geneva Convention|
patriot-act|Patriot Act|
civil-rights-act|Civil Rights Act,Civil Rights Act of 1964|
voting-rights-act|Voting Rights Act|
obamacare|Affordable Care Act,Obamacare|Obamacare
magnitsky-act|Magnitsky Act|
gdpr|GDPR|
paris-agreement|Paris Agreement,Paris Climate Agreement,Paris climate accord|Парижское соглашение
kyoto|Kyoto Protocol|Киотский протокол
minsk|Minsk agreements,Minsk Protocol|Минские соглашения
jcpoa|JCPOA,Joint Comprehensive Plan of Action|СВПД,Совместный всеобъемлющий план действий
start-treaty|New START|СНВ,СНВ-3,СНВ-III
inf-treaty|INF Treaty|ДРСМД
npt|Non-Proliferation Treaty|ДНЯО
nafta|NAFTA|НАФТА
lisbon-treaty|Lisbon Treaty,Treaty of Lisbon|Лиссабонский договор
good-friday|Good Friday Agreement|
rome-statute|Rome Statute|Римский статут
echr-work|European Convention on Human Rights|Европейская конвенция по правам человека,Европейская конвенция о защите прав человека
udhr|Universal Declaration of Human Rights|Всеобщая декларация прав человека
green-new-deal|Green New Deal|
new-deal|New Deal|
marshall-plan|Marshall Plan|План Маршалла
medicare|Medicare|
medicaid|Medicaid|
mona-lisa|Mona Lisa|Мона Лиза
star-wars|Star Wars|
star-trek|Star Trek|
game-of-thrones|Game of Thrones|
harry-potter|Harry Potter and the Philosopher's Stone|
lord-of-the-rings|Lord of the Rings,The Lord of the Rings|
the-simpsons|The Simpsons|
doctor-who|Doctor Who|
sesame-street|Sesame Street|
saturday-night-live|Saturday Night Live|
romeo-juliet|Romeo and Juliet|
war-and-peace|War and Peace|
mein-kampf|Mein Kampf|Майн кампф
marseillaise|La Marseillaise|
star-spangled|The Star-Spangled Banner,Star-Spangled Banner|
apollo-program|Apollo program,Apollo programme|`;

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
odnoklassniki||Одноклассники
viber|Viber|
signal-app|Signal app|
discord|Discord|
twitch|Twitch|
zoom-app|Zoom|
pinterest|Pinterest|
tumblr|Tumblr|
flickr|Flickr|
medium-site|Livejournal,LiveJournal|Живой Журнал
vkontakte-2||Вконтакте,ВК
spotify|Spotify|
itunes|iTunes|
gmail|Gmail|
google-play|Google Play,Google Maps,Google Chrome|
app-store|App Store|
ms-office|Microsoft Office,Excel,PowerPoint|
chrome|Firefox|
tor|Tor Browser|
photoshop|Photoshop|
minecraft|Minecraft|
fortnite|Fortnite|
pokemon-go|Pokémon Go,Pokemon Go|
ethereum|Ethereum|
dogecoin|Dogecoin|
deepseek-r1|DeepSeek-R1,DeepSeek-V3|
midjourney|Midjourney|
copilot|Copilot|
siri|Siri|
galaxy|Galaxy Note,Galaxy S|
kindle|Kindle|
macbook|MacBook|
apple-watch|Apple Watch|
starlink|Starlink|
starship|Starship|
falcon|Falcon 9,Falcon Heavy|
crew-dragon|Crew Dragon,Dragon 2|
soyuz|Soyuz|
progress-ship|Progress MS|
proton-m|Proton-M|Протон-М
shuttle|Space Shuttle|
sls|Space Launch System|
starliner|Starliner|
curiosity|Curiosity|
perseverance|Perseverance|
jwst|James Webb Space Telescope|
kepler|Kepler Space Telescope|
sputnik-v|Sputnik V|Спутник V
covishield|Covishield|
sinovac-v|CoronaVac|
remdesivir|Remdesivir|Ремдесивир
novichok|Novichok|
sarin|Sarin|
zyklon|Agent Orange|
glonass|GLONASS|ГЛОНАСС
nord-stream|Nord Stream,Nord Stream 2|Северный поток,Северный поток — 2
turkish-stream|TurkStream|Турецкий поток
patriot|Patriot missile|
himars|HIMARS|
javelin|Javelin missile|
iskander|Iskander|Искандер
kalibr|Kalibr|
kinzhal|Kinzhal|
bayraktar|Bayraktar|Байрактар
leopard-2|Leopard 2|
kalashnikov|Kalashnikov rifle|
marine-one|Marine One|
air-force-one|Air Force One|
titanic|RMS Titanic|
black-hawk|Black Hawk|
humvee|Humvee|
model-3|Tesla Model 3,Model S,Model 3,Model X|
lexus|Lexus|
prius|Prius|
zhiguli||Жигули
lada-kalina||Лада Калина,Лада Гранта,Лада Веста
superjet|Sukhoi Superjet|Суперджет`;
