/*
 * English cues. A new verb of speech is a word more in the list that says what it takes; its forms follow from the lemma or from IRREGULAR.
 */

/**
 * What a verb takes: `t` a clause with or without "that", `h` a clause only with "that", `q` words in quotation marks, `b` stands behind or inside ("…, X said"),
 * `r` needs a listener before the clause ("told reporters"), `o` "spoke of …" with particulars, `n` two objects ("called X Y"), `d` an object described ("described X as Y"),
 * `p` the passive with an infinitive ("is said to have"), `f` only words in quotation marks that close its object (`accused her of "lying"`).
 */
export type Takes = 't' | 'h' | 'q' | 'b' | 'r' | 'o' | 'n' | 'd' | 'p' | 'f';

/** Verbs by what they take, with a class that the weights know when they have not met the verb itself. */
export const VERBS: readonly { readonly group: string; readonly takes: string; readonly lemmas: string }[] = [
  { group: 'say', takes: 'tqbp', lemmas: 'say state announce declare report claim add' },
  { group: 'tell', takes: 'rtqb', lemmas: 'tell inform notify assure remind advise caution brief' },
  { group: 'remark', takes: 'tqb', lemmas: 'note remark comment observe mention explain clarify stress emphasize emphasise underline underscore reiterate repeat reply respond answer conclude continue ' +
    'react apologise apologize elaborate specify recall recount quip joke muse reason summarize summarise object retort interject opine venture volunteer chime interrupt counter rejoin concur' },
  { group: 'claim', takes: 'tqbp', lemmas: 'argue assert contend allege maintain insist affirm confirm acknowledge admit concede confess profess swear testify attest vouch certify avow purport boast brag complain ' +
    'lament grumble protest reaffirm disclose reveal divulge hint imply intimate signal indicate suggest' },
  { group: 'exclaim', takes: 'qb', lemmas: 'ask inquire enquire wonder exclaim shout yell cry scream whisper mutter murmur chant call urge plead beg joke laugh sigh snap quote sing pray thunder roar' },
  { group: 'write', takes: 'tqb', lemmas: 'write tweet post blog retweet read message email text publish release share broadcast reprint caption' },
  { group: 'think', takes: 'tbp', lemmas: 'believe think feel hope expect fear suspect doubt assume suppose presume guess reckon consider anticipate predict forecast estimate project speculate hypothesize hypothesise theorize ' +
    'imagine worry regret figure calculate conjecture posit surmise understand' },
  { group: 'warn', takes: 'tqb', lemmas: 'warn promise vow pledge threaten guarantee' },
  { group: 'propose', takes: 'tqb', lemmas: 'propose recommend advocate urge demand request propose advise agree disagree' },
  { group: 'find', takes: 'tbp', lemmas: 'find show determine establish discover demonstrate identify prove learn reveal detail illustrate confirm' },
  { group: 'rule', takes: 'tb', lemmas: 'rule decide resolve stipulate decree order hold mandate' },
  { group: 'deny', takes: 'tq', lemmas: 'deny refute dispute reject dismiss rebut' },
  { group: 'call', takes: 'n', lemmas: 'call label dub term brand deem name declare consider pronounce' },
  { group: 'describe', takes: 'db', lemmas: 'describe characterize characterise portray depict denounce condemn hail praise dismiss blast slam brand criticize criticise cite identify refer decry regard deride tout interpret see view' },
  { group: 'accuse', takes: 'f', lemmas: 'accuse' },
  { group: 'speak', takes: 'oq', lemmas: 'speak talk warn complain boast' },
];

/** Forms that do not follow the rule: lemma, past, past participle; the third person and the -ing form are regular. */
export const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  say: ['said', 'said'], tell: ['told', 'told'], write: ['wrote', 'written'], read: ['read', 'read'], think: ['thought', 'thought'], feel: ['felt', 'felt'], swear: ['swore', 'sworn'],
  understand: ['understood', 'understood'], find: ['found', 'found'], show: ['showed', 'shown'], prove: ['proved', 'proven'], hold: ['held', 'held'], speak: ['spoke', 'spoken'],
  sing: ['sang', 'sung'], forecast: ['forecast', 'forecast'], broadcast: ['broadcast', 'broadcast'], see: ['saw', 'seen'], learn: ['learned', 'learnt'], beg: ['begged', 'begged'],
  admit: ['admitted', 'admitted'], refer: ['referred', 'referred'], brag: ['bragged', 'bragged'], quip: ['quipped', 'quipped'], hint: ['hinted', 'hinted'], snap: ['snapped', 'snapped'],
  rebut: ['rebutted', 'rebutted'], blog: ['blogged', 'blogged'], dub: ['dubbed', 'dubbed'], slam: ['slammed', 'slammed'], concur: ['concurred', 'concurred'], chime: ['chimed', 'chimed'],
};

/** A verb with its noun or preposition: the first word is the verb's lemma, the rest as they stand. */
export const PHRASES: readonly { readonly words: string; readonly takes: string }[] = [
  { words: 'point out', takes: 'tqb' }, { words: 'issue a statement', takes: 'hq' }, { words: 'release a statement', takes: 'hq' }, { words: 'put it', takes: 'qb' }, { words: 'make it clear', takes: 'h' },
  { words: 'make clear', takes: 'h' }, { words: 'express hope', takes: 'h' }, { words: 'express concern', takes: 'h' }, { words: 'express confidence', takes: 'h' }, { words: 'express doubt', takes: 'h' },
  { words: 'express a desire', takes: 'h' }, { words: 'come to the conclusion', takes: 'h' }, { words: 'reach the conclusion', takes: 'h' }, { words: 'go on record', takes: 'h' }, { words: 'refer to', takes: 'd' },
  { words: 'talk of', takes: 'o' }, { words: 'speak of', takes: 'o' }, { words: 'warn of', takes: 'o' }, { words: 'complain of', takes: 'o' }, { words: 'complain about', takes: 'o' }, { words: 'call on', takes: 'f' },
  { words: 'call for', takes: '' }, { words: 'call off', takes: '' }, { words: 'call upon', takes: 'f' }, { words: 'agree to', takes: '' },
  { words: 'decide to', takes: '' }, { words: 'spell out', takes: 'tq' }, { words: 'blurt out', takes: 'q' }, { words: 'have a view', takes: 'h' },
];

/** Nouns of speech that take "that …" or stand before words in quotation marks: "the claim that". */
export const NOUNS = 'allegation allegations claim claims announcement statement statements consensus speculation report reports suggestion belief view opinion assertion assertions warning rumor rumour rumors rumours ' +
  'argument evidence conclusion complaint finding ruling fear fears concern concerns';

/** Prepositions that name a source. Longer ones first. */
export const SOURCE_PREPOSITIONS = ['according to', 'in the words of', 'in the opinion of', 'in the view of', 'as per', 'per'];

/** Adverbs at the head of a sentence that report without a source. */
export const ADVERBS = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly']);

/** What follows is the source behind the source. */
export const VIA = ['citing', 'quoting', 'cited by', 'quoted by'];

/** Auxiliaries and adverbs that stand between a subject and its verb. */
export const AUXILIARIES = new Set(('then thus has have had is are was were be been being will would shall should can could may might must do does did not never also further later then once again still now already just ' +
  "previously recently subsequently reportedly allegedly publicly repeatedly initially originally explicitly simply even only additionally first himself herself themselves itself both all has'nt hasn't haven't hadn't " +
  "don't doesn't didn't went goes on to today yesterday tomorrow finally eventually specifically clearly officially separately jointly briefly famously always often sometimes generally apparently immediately soon").split(' '));

/** Adverbs that may follow the verb before what is reported. */
export const AFTER_VERB = new Set(('today yesterday later earlier also again online publicly recently afterwards afterward simply only previously then now tonight officially further separately initially explicitly however').split(' '));

/** Words that end a noun phrase to the left of them, or begin another clause. */
export const CLAUSE_WORDS = new Set(('and but or nor yet so while whereas although though because since as if unless until when whenever where after before once that which who whom whose than whether how why what for with ' +
  'despite however').split(' '));

export const PREPOSITIONS = new Set(('of in on at by for from with to into onto over under about after before between among against during through across behind beyond within without near outside inside around off up down out ' +
  'via since until upon towards toward amid per like despite along alongside following including regarding concerning').split(' '));

export const PRONOUNS = new Set('i he she it they we you who'.split(' '));

export const DETERMINERS = new Set(['a', 'an', 'the']);

/** Listeners after "told": what stands between the verb and what is reported. */
export const LISTENERS = new Set(('reporters journalists media press us me him her them you it public court parliament lawmakers everyone people').split(' '));

/** Titles in front of a name that are no part of it; whole phrases of capitalised words are cut before the last of these. */
export const TITLES = new Set(('president vice-president premier minister secretary chancellor governor mayor senator congressman congresswoman representative rep sen gov judge justice professor prof dr doctor mr mrs ms miss sir ' +
  'dame lord lady king queen prince princess pope cardinal archbishop bishop father rev reverend general gen colonel col major captain capt lieutenant lt sergeant sgt officer detective inspector superintendent commissioner ' +
  'chief director chairman chairwoman chair chairperson speaker spokesman spokeswoman spokesperson ceo cfo cto coach manager attorney prosecutor sheriff ambassador councillor councilman councilwoman mp mep mla msp mpp ' +
  'assemblywoman assemblyman alderman councilmember delegate comptroller treasurer pastor constable marshal brigadier commander cmdr corporal undersecretary democrat republican businessman businesswoman ' +
  'co-author author editor actor actress singer ex-president ex-minister leader founder co-founder head deputy admiral imam rabbi sheikh ayatollah emperor lawyer analyst economist researcher scientist engineer astronomer ' +
  'eyewitness witness resident candidate student teacher physicist biologist historian critic correspondent journalist reporter driver pilot hon member').split(' '));

/** What the article says in its own voice. */
export const OWN_VOICE = ['it should be noted', 'it is worth noting', 'it must be said', 'needless to say', 'that said', 'it is known', 'having said that', 'it is important to note', 'worth noting'];

/** Words before a statement's first word that are the article's: "However, prices rose, X said" begins with "prices". */
export const LEADS = new Set(('however meanwhile moreover furthermore additionally nevertheless nonetheless also still but and yet so thus instead earlier later previously separately overall indeed').split(' '));
