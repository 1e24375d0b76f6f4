import type { Entity, Evidence, Speaker } from '../analysis.ts';
import type { EntityIndex, PlacedMention } from '../entities/entityIndex.ts';
import type { Language } from '../lang/language.ts';
import type { Span } from '../span.ts';
import { type Antecedents, MEMORY } from './antecedents.ts';
import type { Discourse } from './discourse.ts';
import { countryOf } from './en/nationalities.ts';
import { BODY_NOUNS, DOCUMENT_NOUNS, ORGANIZATION_NOUNS, PERSON_NOUNS } from './lexicon.ts';
import type { NamedSpeakers } from './namedSpeakers.ts';
import type { SourcePhrase } from './statement.ts';

/** Nouns that any body may be called by; «суд», "the commission" must be in its name. */
const GENERIC_NOUNS = new Set(['компания', 'ведомство', 'организация', 'агентство', 'телекомпания', 'company', 'firm', 'organization', 'organisation', 'agency', 'newspaper', 'network', 'airline']);

/** Nouns for a medium: whichever of the article's passed news on. */
const MEDIA_RU = new Set(['издание', 'газета', 'журнал', 'телеканал', 'агентство', 'портал', 'телекомпания']);

/** Nouns that say whose somebody is, or what anybody may be: they stand for a person who was called so, not for whoever was named last. */
const RELATIONS_RU = new Set(('адвокат прокурор судья представитель эксперт аналитик учёный ученый экономист врач журналист активист правозащитник обвиняемый подсудимый владелец основатель пресс-секретарь ' +
  'женщина мужчина девушка сенатор депутат посол командир инженер программист инвестор омбудсмен ведущий').split(' '));

/** Of them those that are a calling: where the article names but one person, it is that one's. */
const CALLINGS_RU = new Set('журналист активист правозащитник сенатор депутат посол инженер программист инвестор омбудсмен ведущий экономист учёный ученый основатель командир'.split(' '));

/** Nouns for those who speak for themselves whatever body is named beside them. */
const OWN_VOICES_RU = new Set('источник собеседник корреспондент врач сторонник житель специалист адвокат сосед родственник пользователь бывший член'.split(' '));

/** Nouns for whoever heads a country or body, one as good as another: «председатель КНР Си Цзиньпин», «глава КНР». */
const HEADS_RU = new Set(['глава', 'лидер', 'президент', 'председатель', 'руководитель', 'директор', 'гендиректор']);

function stemOfNoun(lemma: string): string {
  return lemma.length > 5 ? lemma.slice(0, -2) : lemma.replace(/[аяь]$/u, '');
}

const MINISTRY = /^(?:М[ВИЧ]Д(?!\p{L})|МЧС|Мин\p{Ll})/u; // «МВД Украины», «Минобороны»; not «мэрия»

const COURT = /(?:^|\s)(?:ЕСПЧ|ВС|КС|CAS|МУС)(?!\p{L})|[Сс]уд(?!ан|ьб)/u; // «ЕСПЧ», «Мосгорсуд»; not «Судан»

/** Who is not to be named is nobody whom the article names. */
const NAMELESS_RU = /^(?:неназ|аноним|неизвестн|высокопоставленн|некий |некая |другой |другая |один из |одна из )/iu; // «неназванный представитель»; not «представитель»

/** What stands before a name without a sentence's end, a conjunction or quoted words between: «глава МВД, генерал »; not «адвокат сообщил, что ». */
const WORDS_BEFORE = /^[^]*(?:[.;!?…\n]|, (?:что|как|котор\p{L}+) )/u;

const OWNED = /^(?:according to )?(its|their|his|her) /iu; // "its website"; not "the website"

const ANOTHERS = /\p{Ll}['’]s /u; // "the family's statement"; not "the WHO's statement"

/** «сообщении», «заявлении организации», «пресс-центре ГУ МВД»; not «сообщении на сайте», «сообщении государственного агентства». */
const BARE_DOCUMENT = /^\S+(?:\s\p{Ll}[\p{L}-]+|(?:\s[«\p{Lu}][\p{L}»]*)+)?$/u;

/** Nouns for a place that speaks for its government. */
const PLACES = new Set(['city', 'town', 'county', 'state', 'country', 'nation', 'kingdom']);

const DEFINITE = /^the /iu; // "The ruling"; not "a ruling"

const BY_AGE = /^the \d{1,3}-year-old$/iu; // "The 41-year-old"; not "a 41-year-old", "the 41-year-old driver"

const INDEFINITE = /^(?:a|an|one|another|some) /iu; // "a judge"; not "the judge"

/** Writing that, with "the", is that of the body last spoken of; a "report" or "study" is often another's. */
const OWN_WRITING = new Set(['statement', 'website', 'release', 'ruling', 'advisory', 'warning', 'announcement', 'order', 'verdict', 'decision', 'opinion', 'summary']);

/** Of whom an article has more than one. */
const MANY = new Set(['spokesman', 'spokeswoman', 'spokesperson', 'lawyer', 'attorney', 'analyst', 'researcher', 'scientist', 'activist', 'journalist', 'professor', 'candidate', 'player', 'economist', 'author', 'writer']);

/** Finds out whom a common noun stands for: «политик», «в заявлении», "the company", "the German government". */
export class NounSpeakers {
  readonly #text: string;
  readonly #index: EntityIndex;
  readonly #antecedents: Antecedents;
  readonly #named: NamedSpeakers;

  constructor(text: string, index: EntityIndex, antecedents: Antecedents, named: NamedSpeakers) {
    this.#text = text;
    this.#index = index;
    this.#antecedents = antecedents;
    this.#named = named;
  }

  /** Whoever the noun phrase of a source stands for; null where it names nobody. */
  find(phrase: SourcePhrase, at: number, language: Language, discourse: Discourse): { readonly speaker: Speaker; readonly evidence: readonly Evidence[]; readonly certainty: number } | null {
    const { lemma } = phrase;
    if (language === 'ru' && NAMELESS_RU.test(this.#text.slice(phrase.phrase.start, phrase.phrase.end))) return null;
    const document = DOCUMENT_NOUNS[language].has(lemma);
    const inside = this.#index.within(phrase.phrase);
    if (language === 'en') {
      const owner = this.#ownerOfWriting(phrase, at, inside, discourse);
      if (owner !== undefined) return owner && { ...owner, evidence: [{ code: 'noun-phrase', span: { start: phrase.start, end: phrase.end } }] };
    }
    const owner = inside.find(({ entity }) => entity.type === 'organization' || (entity.type === 'location' && language === 'en') || (entity.type === 'person' && document && lemma !== 'пресс-служба'));
    // «судьи ЕСПЧ», «представители МОК» speak for the body; «источники ТАСС», «врачи НАСА» for themselves
    const body = BODY_NOUNS[language].has(lemma) && !(language === 'ru' && lemma === 'представитель' && phrase.number !== 'plur') || language === 'ru' && phrase.number === 'plur' && !OWN_VOICES_RU.has(lemma);
    if (owner && (document || body) && inside.length <= 2) return { speaker: this.#named.of(owner, null), evidence: [], certainty: 0.7 };
    const evidence: Evidence[] = [{ code: 'noun-phrase', span: { start: phrase.start, end: phrase.end } }];
    if (phrase.number === 'plur') return null;
    if (language === 'en' && lemma === 'government' && inside.length === 0) {
      const country = this.#countryCalled(phrase.phrase) ?? this.#oftenest(at);
      if (country) return { speaker: this.#named.of(country, null), evidence, certainty: 0.6 };
    }
    if (language === 'en' && PLACES.has(lemma) && inside.length === 0 && DEFINITE.test(this.#text.slice(phrase.phrase.start, phrase.end))) {
      const place = this.#oftenest(at);
      if (place) return { speaker: this.#named.of(place, null), evidence, certainty: 0.6 };
    }
    if (language === 'en' && BY_AGE.test(this.#text.slice(phrase.phrase.start, phrase.end))) {
      const found = this.#antecedents.before(at, 'person', null, discourse, null);
      if (found) return { speaker: this.#named.of(found.placed, null), evidence, certainty: found.certainty };
    }
    if (language === 'en' && PERSON_NOUNS.en.has(lemma)) {
      const described = this.#onlyOneCalled(phrase, at, inside);
      if (described) return { speaker: this.#named.of(described, null), evidence, certainty: 0.7 };
    }
    if (PERSON_NOUNS[language].has(lemma)) {
      const whose = this.#whose(phrase, inside, language);
      const owners = new Set(inside.map(({ entity }) => entity.id));
      const found = this.#antecedents.before(at, 'person', phrase.gender, discourse, placed => this.#isDescribedAs(placed, lemma, whose));
      if (found && !owners.has(found.placed.entity.id) && (this.#isDescribedAs(found.placed, lemma, whose) || whose === null && language === 'ru' && (!RELATIONS_RU.has(lemma) || CALLINGS_RU.has(lemma) && found.certainty === 1))) return { speaker: this.#named.of(found.placed, null), evidence, certainty: found.certainty };
    }
    if (document && language === 'ru' && inside.length === 0 && BARE_DOCUMENT.test(this.#text.slice(phrase.head, phrase.phrase.end))) {
      const author = this.#authorBefore(at, discourse);
      if (author) return { speaker: author, evidence, certainty: 0.6 };
    }
    if (ORGANIZATION_NOUNS[language].has(lemma) && inside.length === 0) {
      const medium = MEDIA_RU.has(lemma);
      const found = this.#antecedents.before(at, 'organization', null, discourse, ({ entity }) => this.#isNamedSo(entity, lemma) || medium && discourse.reporters.has(entity.id));
      if (found && (GENERIC_NOUNS.has(lemma) || this.#isNamedSo(found.placed.entity, lemma) || medium && discourse.reporters.has(found.placed.entity.id))) return { speaker: this.#named.of(found.placed, null), evidence, certainty: found.certainty };
    }
    return null;
  }

  /** Whose a document without a name is («В сообщении говорится»): the last speaker's, else that of the body named last before. */
  #authorBefore(at: number, { last }: Discourse): Speaker | null {
    if (last && last.speaker.entity !== null && at - last.end < 500) return last.speaker;
    const body = this.#index.overlapping({ start: Math.max(0, at - 400), end: at }).filter(({ entity, mention }) => entity.type === 'organization' && mention.end <= at).pop();
    return body ? this.#named.of(body, null) : null;
  }

  /** What narrows a noun: the beginning of the name or word behind it («президент Турции», «адвокат футболиста»), '' for somebody's («его адвокат»); null for the noun alone. */
  #whose(phrase: SourcePhrase, inside: readonly PlacedMention[], language: Language): string | null {
    if (language === 'en') return inside.length > 0 ? inside[0]!.entity.name.slice(0, 4).toLowerCase() : null;
    if (/(?:^|\s)(?:его|её|ее|их|свой|своего)\s/iu.test(this.#text.slice(phrase.phrase.start, phrase.head))) return '';
    const behind = /^\S+\s+(.+)$/su.exec(this.#text.slice(phrase.head, phrase.phrase.end))?.[1];
    return behind === undefined ? null : behind.slice(0, 4).toLowerCase();
  }

  /** Whether a body is called by the noun: in its name, or before it («Европейский суд (ЕСПЧ)»). */
  #isNamedSo({ name, aliases, mentions }: Entity, lemma: string): boolean {
    const stem = lemma.slice(0, 5);
    if ([name, ...aliases].some(text => text.toLowerCase().includes(stem)) || (stem === 'минис' && MINISTRY.test(name)) || lemma === 'суд' && COURT.test(name)) return true;
    return mentions.slice(0, 3).some(({ start }) => this.#text.slice(Math.max(0, start - lemma.length - 3), start).toLowerCase().includes(stem));
  }

  /** The country of the adjective in a phrase, if the article names it: Germany for "the German government". */
  #countryCalled(phrase: Span): PlacedMention | null {
    for (const word of this.#text.slice(phrase.start, phrase.end).toLowerCase().split(/\s+/u)) {
      const names = countryOf(word);
      if (names.length === 0) continue;
      return this.#index.mentions.find(({ entity }) => entity.type === 'location' && (names.includes(entity.name) || entity.aliases.some(alias => names.includes(alias)))) ?? null;
    }
    return null;
  }

  /** The place most often named so far: whose government "the government" is. */
  #oftenest(at: number): PlacedMention | null {
    const counts = new Map<string, { placed: PlacedMention; count: number }>();
    for (const placed of this.#index.overlapping({ start: Math.max(0, at - 3 * MEMORY), end: at })) {
      if (placed.entity.type !== 'location') continue;
      const known = counts.get(placed.entity.id);
      counts.set(placed.entity.id, { placed, count: (known?.count ?? 0) + 1 });
    }
    let best: { placed: PlacedMention; count: number } | null = null;
    for (const candidate of counts.values()) if (!best || candidate.count > best.count) best = candidate;
    return best?.placed ?? null;
  }

  /** Who stands behind English writing that is not named by a name: "its website", "the ruling"; undefined where the phrase is no such writing, null where nobody is found. */
  #ownerOfWriting(phrase: SourcePhrase, at: number, inside: readonly PlacedMention[], discourse: Discourse): { readonly speaker: Speaker; readonly certainty: number } | null | undefined {
    if (!DOCUMENT_NOUNS.en.has(phrase.lemma)) return undefined;
    // "reports from Omsk hospital" are nobody's
    if (phrase.number === 'plur' && phrase.lemma === 'reports' && inside.some(({ entity }) => entity.type === 'location')) return null;
    if (inside.length > 0) return undefined;
    if (ANOTHERS.test(this.#text.slice(phrase.phrase.start, phrase.end))) return null;
    const owner = OWNED.exec(this.#text.slice(phrase.phrase.start, phrase.end))?.[1]?.toLowerCase();
    if (owner === 'his' || owner === 'her') {
      const found = this.#antecedents.before(at, 'person', owner === 'his' ? 'masc' : 'femn', discourse, null);
      return found && { speaker: this.#named.of(found.placed, null), certainty: found.certainty };
    }
    if (owner === undefined && (phrase.number === 'plur' || !OWN_WRITING.has(phrase.lemma) || !DEFINITE.test(this.#text.slice(phrase.phrase.start, phrase.end)))) return undefined;
    const found = this.#antecedents.before(at, 'organization', null, discourse, ({ entity }) => owner === undefined && discourse.last?.speaker.entity === entity.id);
    return found && { speaker: this.#named.of(found.placed, null), certainty: found.certainty };
  }

  /**
   * The one person of the article whom it calls as an English phrase does, before it or behind: "the governor" and "Governor Anna Smith", "a federal judge in Texas" and, later, "Judge Gray Miller".
   * Null where nobody or more than one is called so.
   */
  #onlyOneCalled(phrase: SourcePhrase, at: number, inside: readonly PlacedMention[]): PlacedMention | null {
    if (inside.some(({ entity }) => entity.type === 'person' || entity.type === 'organization')) return null;
    const indefinite = INDEFINITE.test(this.#text.slice(phrase.phrase.start, phrase.end));
    if (indefinite && MANY.has(phrase.lemma)) return null;
    const called = new RegExp(`(?<!\\p{L})${phrase.lemma}(?!\\p{L})`, 'iu');
    const found = new Map<string, PlacedMention>();
    for (const placed of this.#index.overlapping({ start: Math.max(0, at - 4 * MEMORY), end: at + 4 * MEMORY })) {
      if (placed.entity.type !== 'person' || found.has(placed.entity.id)) continue;
      if (indefinite && placed.entity.mentions[0]!.start < at) continue;
      const { start, end } = placed.mention;
      const before = /[^.,;:"\n]{0,50}$/u.exec(this.#text.slice(Math.max(0, start - 50), start))![0];
      const behind = /^, (?:the|a|an|then|its|his|her) [^.,;"\n]{0,50}/u.exec(this.#text.slice(end, end + 60))?.[0] ?? '';
      if (called.test(before.slice(-phrase.lemma.length - 30)) && !/(?:'s|’s|(?<!\p{L})(?:of|by|to|and|told|said|with|for|from|met|asked|against|that)) *$/u.test(before) || called.test(behind)) found.set(placed.entity.id, placed);
    }
    return found.size === 1 ? [...found.values()][0]! : null;
  }

  /** Whether the words beside the name, or a role found, call the person so: «политик» of «политик Иван Петров»; with `whose` where that is given. */
  #isDescribedAs({ entity }: PlacedMention, lemma: string, whose: string | null): boolean {
    const stems = whose && HEADS_RU.has(lemma) ? [...HEADS_RU].map(stemOfNoun) : [stemOfNoun(lemma)];
    const fits = (words: string): boolean => stems.some(stem => words.includes(stem)) && (whose === null || whose !== '' && words.includes(whose));
    return entity.roles.some(role => fits(this.#text.slice(role.start, Math.min(role.end + 40, this.#text.length)).toLowerCase()))
      || entity.mentions.slice(0, 3).some(mention => fits(this.#text.slice(Math.max(0, mention.start - 60), mention.start).replace(WORDS_BEFORE, '').toLowerCase())
        || /^\s?[,(—–]/u.test(this.#text.slice(mention.end, mention.end + 2)) && fits(this.#text.slice(mention.end, mention.end + 40).toLowerCase()));
  }
}
