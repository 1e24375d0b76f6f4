import type { Evidence } from '../analysis.ts';
import type { EntityIndex, PlacedMention } from '../entities/entityIndex.ts';
import type { Language } from '../lang/language.ts';
import type { Morphology } from '../morphology/morphology.ts';
import { overlaps, type Span } from '../span.ts';
import { Antecedents, MEMORY } from './antecedents.ts';
import type { Discourse, ResolvedSource } from './discourse.ts';
import { PERSON_NOUNS } from './lexicon.ts';
import { NamedSpeakers } from './namedSpeakers.ts';
import { NounSpeakers } from './nounSpeakers.ts';
import type { SourcePhrase } from './statement.ts';

const BEHIND_PREPOSITION = /\b(?:in|from|at|for|of|by|with) (?:the )?$/u; // "Women in "; not "Justin "

const JOINT_NAMES = /^\p{Lu}[\p{L}-]+ и \p{Lu}[\p{L}-]+$/u; // «Трамп и Путин», though the dictionary knows «трамп» as a ship; not «Орлов и мэр»

/** Finds out who a source is. Made once per article; every question looks at a bounded stretch of text before the statement. */
export class Speakers {
  readonly #text: string;
  readonly #index: EntityIndex;
  readonly #morphology: Morphology | null;
  readonly #antecedents: Antecedents;
  readonly #named: NamedSpeakers;
  readonly #nouns: NounSpeakers;

  constructor(text: string, index: EntityIndex, morphology: Morphology | null) {
    this.#text = text;
    this.#index = index;
    this.#morphology = morphology;
    this.#antecedents = new Antecedents(text, index, morphology);
    this.#named = new NamedSpeakers(text, index);
    this.#nouns = new NounSpeakers(text, index, this.#antecedents, this.#named);
  }

  /** The words that name the source, cut to the entity's mention where one stands there, and the speaker behind them. `phrase` is in the article's offsets. */
  resolve(phrase: SourcePhrase, at: number, language: Language, discourse: Discourse): ResolvedSource {
    if (phrase.kind === 'pronoun') return this.#pronoun(phrase, at, language, discourse);
    const joint = { start: phrase.start, end: phrase.end };
    const words = this.#text.slice(joint.start, joint.end);
    if (phrase.number === 'plur' && (phrase.kind === 'name' && /\sи\s|,/u.test(words) || JOINT_NAMES.test(words)) && this.#isJoint(joint)) {
      return { source: joint, speaker: this.#named.unnamed(joint), evidence: [], certainty: 1 };
    }
    const named = this.#mentionFor(phrase, language);
    // «представителя полиции Беркли»: the place narrows the noun
    if (named && language === 'ru' && phrase.kind === 'name' && named.entity.type === 'location' && named.mention.start >= phrase.start && PERSON_NOUNS.ru.has(phrase.lemma) && phrase.phrase.start < phrase.start) {
      return this.resolve({ ...phrase, start: phrase.phrase.start, end: phrase.phrase.end, kind: 'noun', head: phrase.phrase.start }, at, language, discourse);
    }
    // «премьер земли Гессен Фолькер Буфье»: a place's name that took in the person's is not who speaks
    if (named && language === 'ru' && phrase.kind === 'name' && named.entity.type === 'location' && named.mention.start < phrase.start && named.mention.end === phrase.end) {
      const name = this.#text.slice(phrase.start, phrase.end);
      if (/\s/u.test(name)) {
        const stem = name.slice(0, -1);
        const person = this.#index.overlapping({ start: Math.max(0, at - MEMORY), end: at + MEMORY }).find(({ entity }) => entity.type === 'person' && entity.name.startsWith(stem));
        return { source: { start: phrase.start, end: phrase.end }, speaker: person ? this.#named.of(person, null) : this.#named.unnamed(phrase), evidence: [], certainty: 0.8 };
      }
    }
    if (named) {
      const source = this.#cut(named, phrase, language);
      return { source, speaker: this.#named.of(named, phrase), evidence: [], certainty: 1 };
    }
    const source = { start: phrase.start, end: phrase.end };
    const noun = this.#nouns.find(phrase, at, language, discourse);
    return { source, speaker: noun?.speaker ?? this.#named.unnamed(source), evidence: noun?.evidence ?? [], certainty: noun?.certainty ?? 1 };
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
    return { source: { start: placed.mention.start, end: placed.mention.end }, speaker: this.#named.of(placed, null), evidence: [], certainty: 0.9 };
  }

  /** Who answers in an interview that begins at `from`: the person of those initials or, where the answers bear no name, the one named most before it; null where neither is known. */
  interviewed(phrase: SourcePhrase | null, from: number): ResolvedSource | null {
    if (phrase) {
      const initials = this.#text.slice(phrase.start, phrase.end).replace(/[^\p{Lu}]/gu, '');
      if (/\p{Ll}/u.test(this.#text.slice(phrase.start, phrase.end)) || initials.length < 2) return null;
      const person = this.#index.mentions.find(({ entity }) => entity.type === 'person' && entity.name.split(/[\s-]+/u).map(word => word[0]).join('') === initials);
      return person ? { source: { start: phrase.start, end: phrase.end }, speaker: this.#named.of(person, null), evidence: [], certainty: 0.9 } : null;
    }
    const counts = new Map<string, { placed: PlacedMention; count: number }>();
    for (const placed of this.#index.overlapping({ start: 0, end: from })) {
      if (placed.entity.type === 'person') counts.set(placed.entity.id, { placed, count: (counts.get(placed.entity.id)?.count ?? 0) + 1 });
    }
    const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
    return most ? { source: null, speaker: this.#named.of(most.placed, null), evidence: [], certainty: 0.7 } : { source: null, speaker: null, evidence: [], certainty: 0.5 };
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
        ?? this.#byEdge(touching, span, language);
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

  /** The mention that begins or ends a longer name. The head of an English one stands at its end: "UK [Supreme Court]", not "Women in [Nevada]". */
  #byEdge(touching: readonly PlacedMention[], span: Span, language: Language): PlacedMention | null {
    const first = touching.find(({ mention }) => mention.start === span.start);
    const last = touching.find(({ mention }) => mention.end === span.end && !(language === 'en' && BEHIND_PREPOSITION.test(this.#text.slice(Math.max(span.start, mention.start - 8), mention.start))));
    return language === 'en' && first?.entity.type === 'location' ? last ?? first : first ?? last ?? null;
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
      const keeps = language === 'ru' ? this.#isOfName(extra) : /^\p{Lu}\.?$/u.test(extra);
      if (!keeps) return { start: phrase.start, end: phrase.end };
    }
    // the sources' rule joins two names in one span
    if (phrase.kind === 'name' && phrase.end > mention.end && phrase.start === mention.start && phrase.number === 'plur') return { start: phrase.start, end: phrase.end };
    return { start: mention.start, end: mention.end };
  }

  /** Whether a Russian word may be the given name before a surname: one that the dictionary knows as such or does not know at all («Марцел»); not «Совета». */
  #isOfName(word: string): boolean {
    if (!this.#morphology) return true;
    const readings = this.#morphology.readings(word.split(/\s/u)[0]!);
    return !/\s/u.test(word) && !readings.some(({ known }) => known) || readings.some(({ tag }) => tag.grammemes.has('Name') && tag.case === 'nomn');
  }

  #pronoun(phrase: SourcePhrase, at: number, language: Language, discourse: Discourse): ResolvedSource {
    const source = { start: phrase.start, end: phrase.end };
    const evidence: Evidence[] = [];
    const { last } = discourse;
    if (phrase.lemma === 'who' || /^котор/u.test(phrase.lemma)) {
      const before = this.#index.overlapping({ start: Math.max(0, at - 80), end: phrase.start }).filter(({ mention }) => mention.end <= phrase.start).pop();
      return { source, speaker: before ? this.#named.of(before, null) : this.#named.unnamed(source), evidence, certainty: 0.8 };
    }
    if (/^(?:i|я|we|мы|you|вы)$/u.test(phrase.lemma)) {
      return { source, speaker: this.#named.unnamed(source), evidence, certainty: 0.6 };
    }
    const thing = phrase.lemma === 'it' || phrase.gender === 'neut';
    if (phrase.number === 'plur') {
      const speaker = last && last.speaker.entity !== null && this.#index.byId(last.speaker.entity)?.type !== 'person' && at - last.end < 400 ? last.speaker : this.#named.unnamed(source);
      return { source, speaker, evidence, certainty: 0.6 };
    }
    if (!thing && this.#isOfLast(phrase, language, discourse)) return { source, speaker: last!.speaker, evidence, certainty: 0.8 };
    const found = this.#antecedents.before(phrase.start, thing ? 'organization' : 'person', phrase.gender, discourse, null);
    return found ? { source, speaker: this.#named.of(found.placed, null), evidence, certainty: found.certainty } : { source, speaker: this.#named.unnamed(source), evidence, certainty: 0.5 };
  }

  /** Whether a pronoun goes back to a speaker without a name, who spoke last: «Адвокат сообщил, что … По его словам». */
  #isOfLast(phrase: SourcePhrase, language: Language, { last }: Discourse): boolean {
    const noun = last?.phrase;
    if (!last || !noun || last.speaker.entity !== null || noun.kind !== 'noun' || noun.number === 'plur' || phrase.start - last.end > 300) return false;
    if (!PERSON_NOUNS[language].has(noun.lemma) || noun.gender && phrase.gender && noun.gender !== phrase.gender) return false;
    return !this.#index.within({ start: last.end, end: phrase.start }).some(({ entity }) => entity.type === 'person');
  }
}
