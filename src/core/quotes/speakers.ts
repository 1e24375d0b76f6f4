import type { Entity, Evidence, Role, Speaker } from '../analysis.ts';
import type { EntityIndex, PlacedMention } from '../entities/entityIndex.ts';
import type { Language } from '../lang/language.ts';
import type { Morphology } from '../morphology/morphology.ts';
import { overlaps, type Span } from '../span.ts';
import { englishGender } from './en/gender.ts';
import { countryOf } from './en/nationalities.ts';
import { BODY_NOUNS, DOCUMENT_NOUNS, ORGANIZATION_NOUNS, PERSON_NOUNS } from './lexicon.ts';
import type { SourcePhrase } from './statement.ts';

/** What was said so far: who a pronoun or an omitted source goes back to. */
export interface Discourse {
  /** The latest speaker, and where the statement ended. */
  last: { readonly speaker: Speaker; readonly end: number; readonly paragraph: number; readonly phrase: SourcePhrase | null } | null;
}

export interface ResolvedSource {
  readonly source: Span | null;
  readonly speaker: Speaker | null;
  readonly evidence: readonly Evidence[];
  /** How clear the choice of the speaker is, 0 to 1; below 1 where another candidate fits about as well. */
  readonly certainty: number;
}

type Gender = 'masc' | 'femn' | 'neut';

/** Nouns that any body may be called by; «суд», "the commission" must be in its name. */
const GENERIC_NOUNS = new Set(['компания', 'ведомство', 'организация', 'агентство', 'издание', 'газета', 'телеканал', 'company', 'firm', 'organization', 'organisation', 'agency', 'newspaper', 'network', 'airline']);

/** Nouns that say whose somebody is, or what anybody may be: they stand for a person who was called so, not for whoever was named last. */
const RELATIONS_RU = new Set(('адвокат прокурор судья представитель эксперт аналитик учёный ученый экономист врач журналист активист правозащитник обвиняемый подсудимый владелец основатель пресс-секретарь ' +
  'женщина мужчина девушка сенатор депутат посол командир инженер программист инвестор омбудсмен ведущий').split(' '));

/** Nouns for those who speak for themselves whatever body is named beside them. */
const OWN_VOICES_RU = new Set('источник собеседник корреспондент врач сторонник житель специалист адвокат сосед родственник пользователь бывший член'.split(' '));

/** Nouns for whoever heads a country or body, one as good as another: «председатель КНР Си Цзиньпин», «глава КНР». */
const HEADS_RU = new Set(['глава', 'лидер', 'президент', 'председатель', 'руководитель', 'директор', 'гендиректор']);

function stemOfNoun(lemma: string): string {
  return lemma.length > 5 ? lemma.slice(0, -2) : lemma.replace(/[аяь]$/u, '');
}

const MINISTRY = /^(?:М[ВИЧ]Д$|МЧС|Мин\p{Ll})/u; // «МВД», «Минобороны»; not «мэрия»
const BEHIND_PREPOSITION = /\b(?:in|from|at|for|of|by|with) (?:the )?$/u; // "Women in "; not "Justin "
const OWNED = /^(?:according to )?(its|their|his|her) /iu; // "its website"; not "the website"
const ANOTHERS = /\p{Ll}['’]s /u; // "the family's statement"; not "the WHO's statement"
const DEFINITE = /^the /iu; // "The ruling"; not "a ruling"
const INDEFINITE = /^(?:a|an|one|another|some) /iu; // "a judge"; not "the judge"
/** Writing that, with "the", is that of the body last spoken of; a "report" or "study" is often another's. */
const OWN_WRITING = new Set(['statement', 'website', 'release', 'ruling', 'advisory', 'warning', 'announcement', 'order', 'verdict', 'decision', 'opinion', 'summary']);
/** Of whom an article has more than one. */
const MANY = new Set(['spokesman', 'spokeswoman', 'spokesperson', 'lawyer', 'attorney', 'analyst', 'researcher', 'scientist', 'activist', 'journalist', 'professor', 'candidate', 'player', 'economist', 'author', 'writer']);
const LATIN = /^\p{Script=Latin}/u; // "Smith"; not «Смит»

/** A pronoun so soon behind a statement, in characters, is most likely its speaker: «…», – сказал X. Он добавил, что. */
const SAME_BREATH = 200;

/** How far back, in characters, a pronoun is followed. */
const MEMORY = 1500;
/** Forms of address, which tell no role: "Dr", «г-жа»; not "Dr of Law". */
const COURTESY = /^(?:Dr|Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady|г-н|г-жа|господин|госпожа)\.?$/iu;

/** Finds out who a source is. Made once per article; every question looks at a bounded stretch of text before the statement. */
export class Speakers {
  readonly #text: string;
  readonly #index: EntityIndex;
  readonly #morphology: Morphology | null;
  readonly #genders = new Map<string, Gender | null>();

  constructor(text: string, index: EntityIndex, morphology: Morphology | null) {
    this.#text = text;
    this.#index = index;
    this.#morphology = morphology;
  }

  /** The words that name the source, cut to the entity's mention where one stands there, and the speaker behind them. `phrase` is in the article's offsets. */
  resolve(phrase: SourcePhrase, at: number, language: Language, discourse: Discourse): ResolvedSource {
    if (phrase.kind === 'pronoun') return this.#pronoun(phrase, at, language, discourse);
    const joint = { start: phrase.start, end: phrase.end };
    if (phrase.kind === 'name' && phrase.number === 'plur' && /\sи\s|,/u.test(this.#text.slice(joint.start, joint.end)) && this.#isJoint(joint)) {
      return { source: joint, speaker: this.#unnamed(joint), evidence: [], certainty: 1 };
    }
    const named = this.#mentionFor(phrase, language);
    // «представителя полиции Беркли»: the place narrows the noun
    if (named && language === 'ru' && phrase.kind === 'name' && named.entity.type === 'location' && PERSON_NOUNS.ru.has(phrase.lemma) && phrase.phrase.start < phrase.start) {
      return this.resolve({ ...phrase, start: phrase.phrase.start, end: phrase.phrase.end, kind: 'noun', head: phrase.phrase.start }, at, language, discourse);
    }
    if (named) {
      const source = this.#cut(named, phrase, language);
      return { source, speaker: this.#speakerOf(named, phrase), evidence: [], certainty: 1 };
    }
    const source = { start: phrase.start, end: phrase.end };
    const noun = this.#noun(phrase, at, language, discourse);
    return { source, speaker: noun?.speaker ?? this.#unnamed(source), evidence: noun?.evidence ?? [], certainty: noun?.certainty ?? 1 };
  }

  /** The speaker who goes on where a statement names none: «Добавил, что», a second quotation. */
  goesOn(paragraph: number, start: number, discourse: Discourse): ResolvedSource | null {
    const { last } = discourse;
    if (!last || paragraph - last.paragraph > 1 || start - last.end > 600) return null;
    return { source: null, speaker: last.speaker, evidence: [{ code: 'speaker-continued', span: null }], certainty: 0.9 };
  }

  /** The name that stands directly beside a cue, where the words alone show no source: «признал Bonet». */
  beside(cue: Span): PlacedMention | null {
    const near = this.#index.overlapping({ start: Math.max(0, cue.start - 2), end: cue.end + 2 });
    return near.find(({ entity, mention }) => entity.type === 'person' && mention.end <= cue.start && cue.start - mention.end === 1)
      ?? near.find(({ entity, mention }) => (entity.type === 'person' || entity.type === 'organization') && mention.start - cue.end === 1) ?? null;
  }

  /** A mention as the source. */
  named(placed: PlacedMention): ResolvedSource {
    return { source: { start: placed.mention.start, end: placed.mention.end }, speaker: this.#speakerOf(placed, null), evidence: [], certainty: 0.9 };
  }

  /** Who answers in an interview that begins at `from`: the person of those initials or, where the answers bear no name, the one named most before it; null where neither is known. */
  interviewed(phrase: SourcePhrase | null, from: number): ResolvedSource | null {
    if (phrase) {
      const initials = this.#text.slice(phrase.start, phrase.end).replace(/[^\p{Lu}]/gu, '');
      if (/\p{Ll}/u.test(this.#text.slice(phrase.start, phrase.end)) || initials.length < 2) return null;
      const person = this.#index.mentions.find(({ entity }) => entity.type === 'person' && entity.name.split(/[\s-]+/u).map(word => word[0]).join('') === initials);
      return person ? { source: { start: phrase.start, end: phrase.end }, speaker: this.#speakerOf(person, null), evidence: [], certainty: 0.9 } : null;
    }
    const counts = new Map<string, { placed: PlacedMention; count: number }>();
    for (const placed of this.#index.overlapping({ start: 0, end: from })) {
      if (placed.entity.type === 'person') counts.set(placed.entity.id, { placed, count: (counts.get(placed.entity.id)?.count ?? 0) + 1 });
    }
    const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
    return most ? { source: null, speaker: this.#speakerOf(most.placed, null), evidence: [], certainty: 0.7 } : { source: null, speaker: null, evidence: [], certainty: 0.5 };
  }

  /** The entity named by a via span, and the words of its mention. */
  via(span: Span): Span & { readonly entity: string | null } {
    const mention = this.#index.overlapping(span).find(placed => placed.mention.end === span.end || (placed.mention.start <= span.start && placed.mention.end >= span.end));
    return mention && mention.mention.start >= span.start ? { ...span, entity: mention.entity.id } : mention
      ? { start: mention.mention.start, end: mention.mention.end, entity: mention.entity.id } : { ...span, entity: null };
  }

  /** The mention that a source phrase is: the name itself, or a name that closes the phrase («адвокат Иванов»). */
  #mentionFor(phrase: SourcePhrase, language: Language): PlacedMention | null {
    const mentions = this.#index.overlapping(phrase.phrase);
    if (mentions.length === 0 && language === 'en') return null;
    const span = { start: phrase.start, end: phrase.end };
    if (phrase.kind === 'name') {
      const touching = mentions.filter(({ mention }) => overlaps(mention, span));
      return touching.find(({ mention }) => mention.start === span.start && mention.end === span.end)
        ?? touching.find(({ mention }) => mention.start <= span.start && mention.end >= span.end)
        ?? touching.find(({ mention, entity }) => entity.type === 'person' && mention.end === span.end && phrase.number !== 'plur')
        ?? touching.find(({ mention }) => mention.start === span.start)
        ?? touching.find(({ mention }) => mention.end === span.end && !(language === 'en' && BEHIND_PREPOSITION.test(this.#text.slice(Math.max(span.start, mention.start - 8), mention.start)))) ?? null;
    }
    const whole = mentions.find(({ mention }) => mention.start <= phrase.head && mention.end > phrase.head && mention.start <= span.start + 4);
    if (whole) return whole;
    // «министр науки и технологий страны Хорхе Арреаза»: a name directly behind the noun's own words
    if (language === 'ru' && PERSON_NOUNS.ru.has(phrase.lemma) && phrase.number !== 'plur') {
      const beside = this.#index.overlapping({ start: phrase.phrase.end, end: phrase.phrase.end + 2 }).find(({ mention, entity }) => entity.type === 'person' && mention.start === phrase.phrase.end + 1);
      if (beside) return beside;
    }
    // "Minister of Information Moammar al-Eryani": a person's name that closes the phrase, not one that a preposition or ’s leads to.
    const last = mentions[mentions.length - 1];
    if (!last || language === 'ru' || last.entity.type !== 'person' || last.mention.end !== phrase.phrase.end) return null;
    return /(?:\b(?:of|by|from|for|to|with|on|and)|['’]s)\s*$/iu.test(this.#text.slice(Math.max(0, last.mention.start - 8), last.mention.start)) ? null : last;
  }

  /** Whether the words are two names in a row, no name with «и» inside: «Трамп и Путин». */
  #isJoint(span: Span): boolean {
    return !this.#index.overlapping(span).some(({ mention }) => mention.start <= span.start && mention.end >= span.end);
  }

  /** The mention's span, without the title or other body that a mention of a person may have taken in: «Совета Нихад Авад», "Prime Minister Theresa May". */
  #cut({ mention, entity }: PlacedMention, phrase: SourcePhrase, language: Language): Span {
    const inside = phrase.kind === 'name' && entity.type === 'person' && mention.end === phrase.end && phrase.start > mention.start;
    if (inside) {
      const extra = this.#text.slice(mention.start, phrase.start).trim();
      const keeps = language === 'ru' ? this.#morphology?.readings(extra.split(/\s/u)[0]!).some(({ tag }) => tag.grammemes.has('Name') && tag.case === 'nomn') ?? true : /^\p{Lu}\.?$/u.test(extra);
      if (!keeps) return { start: phrase.start, end: phrase.end };
    }
    // the sources' rule joins two names in one span
    if (phrase.kind === 'name' && phrase.end > mention.end && phrase.start === mention.start && phrase.number === 'plur') return { start: phrase.start, end: phrase.end };
    return { start: mention.start, end: mention.end };
  }

  #noun(phrase: SourcePhrase, at: number, language: Language, discourse: Discourse): { readonly speaker: Speaker; readonly evidence: readonly Evidence[]; readonly certainty: number } | null {
    const { lemma } = phrase;
    const document = DOCUMENT_NOUNS[language].has(lemma);
    const inside = this.#index.within(phrase.phrase);
    if (language === 'en') {
      const owner = this.#ownerOfWriting(phrase, at, inside, discourse);
      if (owner !== undefined) return owner && { ...owner, evidence: [{ code: 'noun-phrase', span: { start: phrase.start, end: phrase.end } }] };
    }
    const owner = inside.find(({ entity }) => entity.type === 'organization' || (entity.type === 'location' && language === 'en') || (entity.type === 'person' && document));
    // «судьи ЕСПЧ», «представители МОК» speak for the body; «источники ТАСС», «врачи НАСА» for themselves
    const body = BODY_NOUNS[language].has(lemma) || language === 'ru' && phrase.number === 'plur' && !OWN_VOICES_RU.has(lemma);
    if (owner && (document || body) && inside.length <= 2) return { speaker: this.#speakerOf(owner, null), evidence: [], certainty: 0.7 };
    const evidence: Evidence[] = [{ code: 'noun-phrase', span: { start: phrase.start, end: phrase.end } }];
    if (phrase.number === 'plur') return null;
    if (language === 'en' && lemma === 'government' && inside.length === 0) {
      const country = this.#countryCalled(phrase.phrase) ?? this.#oftenest(at);
      if (country) return { speaker: this.#speakerOf(country, null), evidence, certainty: 0.6 };
    }
    if (language === 'en' && PERSON_NOUNS.en.has(lemma)) {
      const described = this.#onlyOneCalled(phrase, at, inside);
      if (described) return { speaker: this.#speakerOf(described, null), evidence, certainty: 0.7 };
    }
    if (PERSON_NOUNS[language].has(lemma)) {
      const whose = this.#whose(phrase, inside, language);
      const owners = new Set(inside.map(({ entity }) => entity.id));
      const found = this.#before(at, 'person', phrase.gender, discourse, placed => this.#isDescribedAs(placed, lemma, whose));
      if (found && !owners.has(found.placed.entity.id) && (this.#isDescribedAs(found.placed, lemma, whose) || whose === null && language === 'ru' && !RELATIONS_RU.has(lemma))) return { speaker: this.#speakerOf(found.placed, null), evidence, certainty: found.certainty };
    }
    if (document && language === 'ru' && inside.length === 0) {
      const author = this.#authorBefore(at, discourse);
      if (author) return { speaker: author, evidence, certainty: 0.6 };
    }
    if (ORGANIZATION_NOUNS[language].has(lemma) && inside.length === 0) {
      const found = this.#before(at, 'organization', null, discourse, ({ entity }) => this.#isNamedSo(entity, lemma));
      if (found && (GENERIC_NOUNS.has(lemma) || this.#isNamedSo(found.placed.entity, lemma))) return { speaker: this.#speakerOf(found.placed, null), evidence, certainty: found.certainty };
    }
    return null;
  }

  /** Whose a document without a name is («В сообщении говорится»): the last speaker's, else that of the body named last before. */
  #authorBefore(at: number, { last }: Discourse): Speaker | null {
    if (last && last.speaker.entity !== null && at - last.end < 500) return last.speaker;
    const body = this.#index.overlapping({ start: Math.max(0, at - 400), end: at }).filter(({ entity, mention }) => entity.type === 'organization' && mention.end <= at).pop();
    return body ? this.#speakerOf(body, null) : null;
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
    if ([name, ...aliases].some(text => text.toLowerCase().includes(stem)) || (stem === 'минис' && MINISTRY.test(name))) return true;
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
      const found = this.#before(at, 'person', owner === 'his' ? 'masc' : 'femn', discourse, null);
      return found && { speaker: this.#speakerOf(found.placed, null), certainty: found.certainty };
    }
    if (owner === undefined && (phrase.number === 'plur' || !OWN_WRITING.has(phrase.lemma) || !DEFINITE.test(this.#text.slice(phrase.phrase.start, phrase.end)))) return undefined;
    const found = this.#before(at, 'organization', null, discourse, ({ entity }) => owner === undefined && discourse.last?.speaker.entity === entity.id);
    return found && { speaker: this.#speakerOf(found.placed, null), certainty: found.certainty };
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
      || entity.mentions.slice(0, 3).some(mention => fits(this.#text.slice(Math.max(0, mention.start - 60), mention.start).toLowerCase())
        || /^\s?[,(—–]/u.test(this.#text.slice(mention.end, mention.end + 2)) && fits(this.#text.slice(mention.end, mention.end + 40).toLowerCase()));
  }

  #pronoun(phrase: SourcePhrase, at: number, language: Language, discourse: Discourse): ResolvedSource {
    const source = { start: phrase.start, end: phrase.end };
    const evidence: Evidence[] = [];
    const { last } = discourse;
    if (phrase.lemma === 'who' || /^котор/u.test(phrase.lemma)) {
      const before = this.#index.overlapping({ start: Math.max(0, at - 80), end: phrase.start }).filter(({ mention }) => mention.end <= phrase.start).pop();
      return { source, speaker: before ? this.#speakerOf(before, null) : this.#unnamed(source), evidence, certainty: 0.8 };
    }
    if (/^(?:i|я|we|мы|you|вы)$/u.test(phrase.lemma)) {
      return { source, speaker: this.#unnamed(source), evidence, certainty: 0.6 };
    }
    const thing = phrase.lemma === 'it' || phrase.gender === 'neut';
    if (phrase.number === 'plur') {
      const speaker = last && last.speaker.entity !== null && this.#index.byId(last.speaker.entity)?.type !== 'person' && at - last.end < 400 ? last.speaker : this.#unnamed(source);
      return { source, speaker, evidence, certainty: 0.6 };
    }
    if (!thing && this.#isOfLast(phrase, language, discourse)) return { source, speaker: last!.speaker, evidence, certainty: 0.8 };
    const found = this.#before(phrase.start, thing ? 'organization' : 'person', phrase.gender, discourse, null);
    return found ? { source, speaker: this.#speakerOf(found.placed, null), evidence, certainty: found.certainty } : { source, speaker: this.#unnamed(source), evidence, certainty: 0.5 };
  }

  /** Whether a pronoun goes back to a speaker without a name, who spoke last: «Адвокат сообщил, что … По его словам». */
  #isOfLast(phrase: SourcePhrase, language: Language, { last }: Discourse): boolean {
    const noun = last?.phrase;
    if (!last || !noun || last.speaker.entity !== null || noun.kind !== 'noun' || noun.number === 'plur' || phrase.start - last.end > 300) return false;
    if (!PERSON_NOUNS[language].has(noun.lemma) || noun.gender && phrase.gender && noun.gender !== phrase.gender) return false;
    return !this.#index.within({ start: last.end, end: phrase.start }).some(({ entity }) => entity.type === 'person');
  }

  /** The likeliest entity before `at`: lately named, named first in its sentence, or the last to speak. */
  #before(at: number, type: Entity['type'], gender: SourcePhrase['gender'], discourse: Discourse, preferred: ((placed: PlacedMention) => boolean) | null): { readonly placed: PlacedMention; readonly certainty: number } | null {
    const mentions = this.#index.overlapping({ start: Math.max(0, at - MEMORY), end: at });
    const scores = new Map<string, { placed: PlacedMention; score: number }>();
    for (let i = mentions.length - 1; i >= Math.max(0, mentions.length - 40); i--) {
      const placed = mentions[i]!;
      if (placed.entity.type !== type || placed.mention.end > at) continue;
      if (gender && !this.#fits(placed.entity, gender)) continue;
      let score = -(at - placed.mention.end) / 250;
      if (this.#opensSentence(placed.mention.start)) score += 1.2;
      if (discourse.last?.speaker.entity === placed.entity.id) score += at - discourse.last.end < SAME_BREATH ? 2.4 : 1.2;
      if (preferred?.(placed)) score += 4;
      const before = scores.get(placed.entity.id);
      if (!before) scores.set(placed.entity.id, { placed, score });
      else before.score = Math.max(before.score, score) + 0.15;
    }
    const ordered = [...scores.values()].sort((a, b) => b.score - a.score);
    const best = ordered[0];
    if (!best) return null;
    const margin = best.score - (ordered[1]?.score ?? best.score - 3);
    return { placed: best.placed, certainty: 0.5 + 0.5 * Math.min(1, margin / 2) };
  }

  /** Whether a mention stands among the first words of its sentence: most likely its subject. */
  #opensSentence(start: number): boolean {
    const before = this.#text.slice(Math.max(0, start - 60), start);
    const stop = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('! '), before.lastIndexOf('? '), start < 60 ? 0 : -1);
    return stop >= 0;
  }

  #fits(entity: Entity, gender: Gender): boolean {
    let known = this.#genders.get(entity.id);
    if (known === undefined) {
      known = LATIN.test(entity.name) ? englishGender(entity, this.#text, this.#index) : this.#genderOf(entity.name);
      this.#genders.set(entity.id, known);
    }
    return known === null || known === gender;
  }

  /** The gender of a Russian name, by its first name or patronymic, else by its surname; null where the dictionary does not know. */
  #genderOf(name: string): Gender | null {
    if (!this.#morphology) return null;
    let surname: Gender | null = null;
    for (const word of name.split(/[\s-]+/u)) {
      for (const { tag, known } of this.#morphology.readings(word)) {
        if (tag.case !== 'nomn' || tag.number !== 'sing' || tag.gender === null || tag.gender === 'ms-f') continue;
        if ((tag.grammemes.has('Name') && known) || tag.grammemes.has('Patr')) return tag.gender;
        if (tag.grammemes.has('Surn')) surname ??= tag.gender;
      }
    }
    return surname;
  }

  #speakerOf({ entity, index }: PlacedMention, phrase: SourcePhrase | null): Speaker {
    const role = this.#roleOf(entity, index);
    if (role) return { entity: entity.id, name: entity.name, role: this.#text.slice(role.start, role.end), affiliation: role.affiliation };
    const beside = phrase && entity.type === 'person' ? this.#roleBeside(entity.mentions[index]!, phrase.phrase) : null;
    return { entity: entity.id, name: entity.name, role: beside?.role ?? null, affiliation: beside?.affiliation ?? null };
  }

  #roleOf(entity: Entity, mention: number): Role | null {
    return entity.roles.find(role => role.mention === mention) ?? [...entity.roles].reverse().find(role => role.mention < mention) ?? entity.roles[0] ?? null;
  }

  /** The title that stands in the source's phrase before the name, without the body it belongs to: «глава» and «Сбербанк» of «глава Сбербанка Греф». */
  #roleBeside(name: Span, phrase: Span): { readonly role: string | null; readonly affiliation: string | null } | null {
    if (phrase.start >= name.start) return null;
    const before = { start: phrase.start, end: name.start };
    const body = this.#index.within(before).find(({ entity }) => entity.type === 'organization' || entity.type === 'location') ?? null;
    const end = body && body.mention.start > phrase.start ? body.mention.start : name.start;
    const role = this.#text.slice(body && body.mention.start === phrase.start ? body.mention.end : phrase.start, end).replace(/^[\s«»"“”,]+|[\s«»"“”,(]+$/gu, '').replace(/^(?:the|a|an)\s/iu, '').replace(/\s(?:of|at|for|from|в|во|из|от|при)$/iu, '');
    return role && !COURTESY.test(role) ? { role, affiliation: body?.entity.id ?? null } : null;
  }

  #unnamed(source: Span): Speaker {
    return { entity: null, name: this.#text.slice(source.start, source.end), role: null, affiliation: null };
  }
}
