import type { Language } from '../lang/language.ts';

type Nouns = Readonly<Record<Language, ReadonlySet<string>>>;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns for one person that stand for somebody named elsewhere in the article: «политик сказал», "the actress said". */
export const PERSON_NOUNS: Nouns = {
  ru: set('политик министр президент премьер премьер-министр глава лидер директор гендиректор руководитель председатель депутат сенатор губернатор мэр певец певица музыкант актёр актриса режиссёр писатель писательница ' +
    'спортсмен спортсменка футболист тренер чиновник чиновница дипломат посол генерал адвокат прокурор судья учёный ученый бизнесмен предприниматель инвестор миллиардер экономист аналитик эксперт журналист ведущий ' +
    'правозащитник оппозиционер активист кандидат пресс-секретарь представитель спикер омбудсмен понтифик патриарх папа король королева принц принцесса космонавт астронавт врач юбиляр драматург поэт художник ' +
    'чемпион чемпионка теннисист теннисистка шахматист блогер основатель владелец программист инженер командир полководец участник участница экс-президент экс-мэр экс-министр вице-президент ' +
    'голкипер вратарь нападающий полузащитник защитник форвард боксёр боксер хоккеист пловец пловчиха гимнастка фигурист фигуристка биатлонист биатлонистка лыжник лыжница гонщик наставник градоначальник канцлер ' +
    'артист артистка исполнитель исполнительница рэпер комик медик хирург топ-менеджер вице-премьер замминистра телеведущий телеведущая юморист продюсер композитор дизайнер модельер архитектор историк политолог ' +
    'социолог психолог академик профессор ректор военачальник священник игумен митрополит именинник юрист урбанист эколог зоозащитник зоозащитница кардиолог пенсионер пенсионерка ресторатор фермер правовед публицист рекордсмен рекордсменка олимпиец лауреат романист женщина мужчина девушка обвиняемый подсудимый'),
  en: set('president minister premier chancellor governor mayor senator congressman congresswoman politician judge justice professor singer actor actress director writer author musician athlete coach captain ' +
    'spokesman spokeswoman spokesperson lawyer attorney prosecutor sheriff chief ceo founder leader chairman chairwoman chair secretary ambassador general commissioner king queen prince princess pope billionaire ' +
    'father mother daughter son brother sister wife husband widow attacker gunman accused paramedic pilot king teacher ' +
    'entrepreneur scientist researcher astronaut economist analyst candidate activist journalist dancer artist comedian champion player striker goalkeeper driver defendant suspect'),
};

/** Nouns for a body that stand for one named elsewhere: «компания», "the court". */
export const ORGANIZATION_NOUNS: Nouns = {
  ru: set('компания суд ведомство агентство телекомпания министерство газета издание журнал портал телеканал организация комиссия комитет партия фонд банк корпорация служба институт университет биржа регулятор движение федерация лига клуб совет'),
  en: set('company court agency ministry newspaper organization organisation commission committee party foundation bank corporation department institute university regulator league club council firm airline group network union embassy'),
};

/** Nouns for writing and places of publication, behind which their owner speaks: «в сообщении МВД», "WHO's statistics". */
export const DOCUMENT_NOUNS: Nouns = {
  ru: set('сообщение заявление сайт пресс-служба пресс-релиз пресс-центр отчёт отчет доклад исследование письмо данные управление департамент публикация страница справка поздравление телеграмма обращение постановление приговор вердикт'),
  en: set('statement report reports data website statistics release study ruling account memo advisory warning summary opinion document filing poll survey analysis numbers figures decision advisory records ' +
    'schedule forecast estimate estimates research database complaint tweet post campaign announcement order verdict archive polling memoirs autobiography notice lawsuit release averages'),
};

/** Nouns for those who speak in the name of a body or country: «власти США», "the German government". */
export const BODY_NOUNS: Nouns = {
  ru: set('власть правительство представитель'),
  en: set('government authority administration'),
};
