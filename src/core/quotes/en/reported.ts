import type { Span } from '../../span.ts';
import { dialogueParts, isDialogue } from '../dialogue.ts';
import { SAID_BY_NOBODY } from '../draft.ts';
import type { Item } from '../outline.ts';
import { DASHES, NOTHING } from '../reading.ts';
import { afterListener } from './circumstances.ts';
import { clauseEnd } from './clauses.ts';
import { bare, fragmentAfter, naming, quoteAfter } from './contentAfter.ts';
import { type Before, contentBefore, resumed } from './contentBefore.ts';
import type { EnglishCue } from './cues.ts';
import { DOCUMENTS, GIVEN_OUT, leftSource } from './cueSubject.ts';
import { innerReport } from './innerReport.ts';
import { PREPOSITIONS, VIA } from './lexicon.ts';
import { phraseFrom } from './nounPhrase.ts';
import { draftOf, propose, type Reading, viaAround } from './reading.ts';
import type { EnglishSource } from './sourcePhrase.ts';
import { isAdverb, isAuxiliary, isTime, isVerbish } from './words.ts';

export function reportedBy(r: Reading, cue: EnglishCue): void {
  const { items } = r;
  if (r.relayed.has(cue)) return;
  if (items[items.length - 1]!.lower === ':' && r.region.depth === 0 && items.length - cue.end < 30) {
    // the words stand in the next paragraph
    r.drafts.push(draftOf(r, 'block', 'direct', [], cue, leftSource(r, cue, null), [], ['opens', cue === r.cues[r.cues.length - 1] ? 'last-cue' : 'earlier-cue']));
  }
  if (isPassive(r, cue)) {
    passive(r, cue);
    if (!cue.takes.includes('n') && !cue.takes.includes('d') || describedBy(r, cue)) return;
  }
  if (cue.form === 'present' && infinitiveBefore(r, cue)) return;
  // "In a statement posted to her account": a participle
  if (cue.form === 'past' && GIVEN_OUT.test(items[cue.first]!.lower) && DOCUMENTS.has(items[cue.first - 1]?.lower ?? '')) return;
  const behind = contentBefore(r, cue);
  const left = leftSource(r, cue, behind);
  const right = behind && behind.end === behind.cueSide ? phraseFrom(items, cue.end, Math.min(r.stop, cue.end + 25), 'subject-right') : null;
  if (behind) {
    const source = left && left.first >= behind.end ? left : right;
    const goesOn = resumed(r, cue, behind.quoted, source);
    const spoken = source && !behind.quoted ? dialogueLine(r, cue, behind, source) : null;
    if (spoken) r.drafts.push(draftOf(r, 'dialogue', 'direct', spoken, cue, source, [], ['dash-line']));
    else if (source || cue.form === 'past') {
      propose(r, { construction: behind.quoted ? 'after-quote' : 'behind', from: behind.from, end: behind.end, cue, source, via: viaAround(r, cue),
        extras: [source === left ? 'subject-verb' : source ? 'verb-subject' : 'no-subject', source && (source.end >= r.stop || (source === left && cue.end >= r.stop)) ? 'closes' : 'open'], more: goesOn });
      if (source) r.sources.push({ at: cue.first, source });
    }
    if (behind.quoted) return;
  }
  // "Brown, who took over in March, insisted the line would open": what stands before is no content here
  const source = left ?? (behind ? leftSource(r, cue, null) : null);
  const that = thatAfter(r, cue);
  if (that >= 0 && /[thqr]/u.test(cue.takes)) {
    const passed = passedOn(r, cue, that + 1);
    const from = passed?.from ?? that + 1;
    propose(r, { construction: 'clause', from, end: clauseEnd(r, from, cue), cue, source, via: passed ? [passed.via] : viaAround(r, cue), extras: quoteExtras(r, from) });
    if (source) r.sources.push({ at: cue.first, source });
    return;
  }
  if (cue.takes.includes('q') && quoteAfter(r, cue, source)) {
    if (source) r.sources.push({ at: cue.first, source });
    return;
  }
  if (cue.takes.includes('q') || cue.takes.includes('f')) fragmentAfter(r, cue, source);
  if (cue.takes.includes('n') || cue.takes.includes('d')) naming(r, cue, source);
  if (cue.takes.includes('t')) bare(r, cue, source);
  if (cue.takes.includes('o') && cue.end < r.stop) propose(r, { construction: 'about', from: cue.end - 1, end: clauseEnd(r, cue.end, cue), cue, source, via: [], extras: NOTHING });
  if (source) r.sources.push({ at: cue.first, source });
}

/** "— Prices will rise, — said Smith. — In March.": what a line of dialogue says around its report; null where the line is none. */
function dialogueLine(r: Reading, cue: EnglishCue, behind: Before, source: EnglishSource): readonly Span[] | null {
  const { items, passage, region } = r;
  const divider = items[behind.cueSide >= 0 ? behind.cueSide : behind.end];
  if (region.start > 0 || region.depth > 0 || !isDialogue(passage) || !divider || !(DASHES.has(divider.lower) || DASHES.has(items[behind.end + 1]?.lower ?? ''))) return null;
  return dialogueParts(passage, items[behind.end - 1]!.end, items[Math.max(cue.end, source.end) - 1]!.endToken);
}

/** "is said", "was reported by", "are believed": the subject is what is spoken of. */
function isPassive(r: Reading, cue: EnglishCue): boolean {
  if (cue.form !== 'past') return false;
  for (let i = cue.first - 1; i >= Math.max(0, cue.first - 4); i--) {
    const item = r.items[i]!;
    if (item.kind !== 'word') return false;
    if (/^(?:is|are|was|were|been|being|be)$/u.test(item.lower)) return true;
    if (!(isAdverb(item) || item.lower === 'also' || item.lower === 'not' || isTime(item) || item.lower === 'on' || item.lower === 'widely')) return false;
  }
  return false;
}

/** "to say", "will say" tell of what is not yet said; "to add" behind "went on" and "They also say" do report. */
function infinitiveBefore(r: Reading, cue: EnglishCue): boolean {
  const before = r.items[cue.first - 1];
  return before?.lower === 'to' && r.items[cue.first - 2]?.lower !== 'on';
}

/** "It was reported that …", "X is said to have …", "as reported by Y". */
function passive(r: Reading, cue: EnglishCue): void {
  const { items } = r;
  let agent: EnglishSource | null = null;
  let after = cue.end;
  for (let i = cue.end; i < Math.min(r.stop, cue.end + 8); i++) {
    if (items[i]!.lower === 'by') {
      agent = phraseFrom(items, i + 1, r.stop, 'prepositional');
      if (agent) after = agent.end;
      break;
    }
    if (items[i]!.kind === 'mark' || items[i]!.lower === 'to' || items[i]!.lower === 'that') break;
  }
  const that = thatAfter(r, cue);
  if (that >= 0) {
    propose(r, { construction: 'clause', from: that + 1, end: clauseEnd(r, that + 1, cue), cue, source: agent, via: viaAround(r, cue), extras: [saidByNobody(items, cue) ? SAID_BY_NOBODY : 'passive'] });
    return;
  }
  if (saidByNobody(items, cue) && !agent) {
    bare(r, cue, null);
    return;
  }
  const to = [after, after + 1, cue.end].find(i => items[i]?.lower === 'to' || items[i]?.lower === 'as');
  if (to !== undefined && cue.takes.includes('p')) {
    let begin = cue.first;
    while (begin > 0 && !(items[begin - 1]!.kind === 'mark' && !'-.'.includes(items[begin - 1]!.lower)) && cue.first - begin < 20) begin--;
    let aux = cue.first;
    while (aux > begin && !/^(?:is|are|was|were|has|have|had)$/u.test(items[aux]!.lower)) aux--;
    while (aux > begin && (isAdverb(items[aux - 1]!) || /^(?:has|have|had|also)$/u.test(items[aux - 1]!.lower))) aux--;
    if (aux > begin) {
      propose(r, { construction: 'passive', from: begin, end: aux, cue, source: agent, via: [], extras: [items[to]!.lower], more: [[to + (items[to]!.lower === 'to' ? 1 : 0), clauseEnd(r, to + 1, cue)]] });
    }
  }
  // "…, as reported by Reuters": handled as behind.
}

/** Whether "it" is what the passive speaks of: "It was reported", "it is also widely believed". */
function saidByNobody(items: readonly Item[], cue: EnglishCue): boolean {
  return [2, 3, 4].some(back => items[cue.first - back]?.lower === 'it');
}

/** "X was described by Y as Z", "X has been called Z by Y": content is X and Z together. */
function describedBy(r: Reading, cue: EnglishCue): boolean {
  const { items } = r;
  if (items[cue.end]?.lower !== 'by') return false;
  const agent = phraseFrom(items, cue.end + 1, r.stop, 'prepositional');
  if (!agent || items[agent.end]?.lower !== 'as' && items[agent.end]?.kind !== 'quote') return false;
  const from = items[agent.end]!.lower === 'as' ? agent.end + 1 : agent.end;
  let aux = cue.first - 1;
  while (aux > 0 && (isAuxiliary(items[aux - 1]!) || items[aux - 1]!.lower === 'been' || isAdverb(items[aux - 1]!))) aux--;
  let begin = aux;
  while (begin > 0 && !(items[begin - 1]!.kind === 'mark' && !'-.'.includes(items[begin - 1]!.lower)) && aux - begin < 25) begin--;
  if (begin >= aux) return false;
  let end = clauseEnd(r, from, cue);
  for (let i = from; i < end; i++) if (items[i]!.lower === ',') end = i;
  propose(r, { construction: 'passive', from: begin, end: aux, cue, source: agent, via: [], extras: ['described'], more: [[from, end]] });
  return true;
}

/** The item "that" which the cue governs, over a listener, time and place; -1 for none. */
function thatAfter(r: Reading, cue: EnglishCue): number {
  const last = Math.min(r.stop, cue.end + 14);
  for (let i = cue.end; i < last; i++) {
    const item = r.items[i]!;
    if (item.lower === 'that') return i === cue.end || !isDemonstrative(r, i) ? i : -1;
    if (item.kind === 'quote' || (item.kind === 'mark' && item.lower !== ',' && item.lower !== '-' && item.lower !== '.')) return -1;
    if (item.kind === 'mark' && item.lower === ',' && r.items[i + 1]?.lower !== 'that' && i > cue.end + 6) return -1;
    if (i > cue.end && r.cues.some(other => other.first === i && other.kind === 'verb') && !VIA.includes(item.lower)) return -1; // "said on Monday, citing police, that"
    if (isVerbish(item) && i > cue.end) return -1;
  }
  return -1;
}

/**
 * The report inside the one whose content begins at `from`: "Reuters reported [that] a source said prices rose". What the source said is the content, and the source stands behind Reuters.
 * Null where the content is no report, or one whose own words are quoted or interrupted.
 */
export function passedOn(r: Reading, cue: EnglishCue, from: number): { readonly from: number; readonly via: Span } | null {
  const { items } = r;
  if (cue.lemma !== 'report' && cue.lemma !== 'say') return null;
  const inner = innerReport(r, from);
  if (!inner || inner.source.source.kind === 'pronoun') return null;
  let begin = inner.cue.takes.includes('r') ? afterListener(items, inner.cue.end, r.stop) : inner.cue.end;
  if (inner.cue.takes.includes('r') && begin === inner.cue.end) return null;
  if (items[begin]?.lower === 'that') begin++;
  if (begin + 2 >= r.stop || items[begin]!.kind === 'mark') return null;
  r.relayed.add(inner.cue);
  return { from: begin, via: { start: inner.source.source.start, end: inner.source.source.end } };
}

/** "said of that decision" */
function isDemonstrative(r: Reading, i: number): boolean {
  const before = r.items[i - 1]!;
  return before.kind === 'word' && PREPOSITIONS.has(before.lower);
}

function quoteExtras(r: Reading, i: number): readonly string[] {
  return r.items[i]?.kind === 'quote' ? ['quote'] : NOTHING;
}
