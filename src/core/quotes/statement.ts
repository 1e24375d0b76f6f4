import type { Evidence } from '../analysis.ts';
import type { QuotationType } from '../annotation.ts';
import type { Span } from '../span.ts';

/**
 * How the words show that something is reported: which of the constructions a statement was read by.
 * - `clause`: a conjunction after the cue («заявил, что …», "said that …"); `bare`: none ("said prices will rise");
 * - `behind`: the cue after the content («…, сообщил X», "…, X said"); `before-quote`, `after-quote`: the cue beside words in quotation marks;
 * - `according`: «по словам X», "according to X"; `as-reported`: «как сообщает X»;
 * - `about`: «сообщил о …»; `naming`: «назвал X Y», "called X Y"; `passive`: "X is said to …"; `adverb`: "Reportedly, …";
 * - `about-this`: «Об этом сообщил X» after the sentence meant; `colon`: a headline or an interview («Трамп: …»); `quote-alone`: words in quotation
 *   marks without a cue; `block`: a paragraph of quoted words; `dialogue`: a line that begins with a dash; `interview`: an answer with who speaks in front.
 */
export type Construction = 'clause' | 'bare' | 'behind' | 'before-quote' | 'after-quote' | 'according' | 'as-reported' | 'about' | 'naming'
  | 'passive' | 'adverb' | 'about-this' | 'colon' | 'quote-alone' | 'block' | 'dialogue' | 'interview';

/** The words that name a source, before it is known which of them are a name. */
export interface SourcePhrase extends Span {
  readonly kind: 'name' | 'noun' | 'pronoun';
  /** The whole noun phrase, the title before a name and the apposition included. */
  readonly phrase: Span;
  /** Where in the phrase its head begins; the head of «глава МВД Иванов» is «глава». */
  readonly head: number;
  /** Lower-case dictionary form of the head. */
  readonly lemma: string;
  readonly number: 'sing' | 'plur' | null;
  readonly gender: 'masc' | 'femn' | 'neut' | null;
}

/** Something that reads as a statement, in offsets of its passage, with all that the words around it tell. */
export interface Statement {
  readonly construction: Construction;
  readonly type: QuotationType;
  readonly segments: readonly Span[];
  readonly cue: Span | null;
  /** Dictionary form of the cue; '' where there is none. */
  readonly lemma: string;
  readonly source: SourcePhrase | null;
  readonly via: readonly Span[];
  /** The clause or sentence that reports: where a date of the statement would stand, outside the content. */
  readonly frame: Span;
  /** The cue takes no subject («сообщается», "it was reported"). */
  readonly impersonal: boolean;
  /** The content is the paragraph or sentence before («Об этом сообщил X»). */
  readonly contentBefore: boolean;
  /** What the weights are asked for. */
  readonly features: readonly string[];
  /** Probability that this is a quotation, by the weights. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** What a passage's words alone tell of the statements in it. */
export interface Statements {
  /** The statements chosen, by the start of their first segment; none of them excludes another. */
  readonly candidates: readonly Statement[];
}
