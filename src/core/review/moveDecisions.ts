import { findTargets, moveSpan, type TextChange } from './anchor.ts';
import type { Decision, Review } from './reviewFile.ts';
import { describeTarget, isTarget, type Target } from './target.ts';

/**
 * The review with every target described by where its words are in `text` now. Targets whose words cannot be found stay as they are:
 * what was saved of them is all there is.
 */
export function reanchorReview(review: Review, text: string): Review {
  const targets = new Set<Target>();
  mapTargets(review, target => {
    targets.add(target);
    return target;
  });
  const list = [...targets];
  const found = findTargets(text, list);
  const places = new Map(list.map((target, i) => [target, found[i]!.span]));
  return mapTargets(review, target => {
    const span = places.get(target);
    return span ? redescribed(target, text, span) : target;
  });
}

/**
 * The review after edits that turned `before` into `after`: a target whose words stood at its position moves and stretches with them, as
 * the person saw it happen. Targets whose edge was edited, or that were orphaned already, are left for {@link reanchorReview}.
 * The changes are in offsets of `before` and do not overlap.
 */
export function moveReview(review: Review, before: string, after: string, changes: readonly TextChange[]): Review {
  const backwards = [...changes].sort((a, b) => b.start - a.start);
  return mapTargets(review, target => {
    const start = target.start;
    if (!before.startsWith(target.exact, start)) return target;
    let span: { readonly start: number; readonly end: number } | null = { start, end: start + target.exact.length };
    for (const change of backwards) span = span && moveSpan(span, change);
    return span ? redescribed(target, after, span) : target;
  });
}

/** The review with all positions `by` units further: a byte order mark counts in a file and not in an editor's document. */
export function shiftReview(review: Review, by: number): Review {
  return by === 0 ? review : mapTargets(review, target => ({ ...target, start: Math.max(0, target.start + by), end: Math.max(0, target.end + by) }));
}

function redescribed(target: Target, text: string, span: { readonly start: number; readonly end: number }): Target {
  return { ...target, ...describeTarget(text, span) };
}

/** The decision on other words: its target there, and whatever it decided on the very same words with it. */
export function withTarget(decision: Decision, target: Target): Decision {
  const old = decision.target;
  const isSame = (other: Target): boolean => other.exact === old.exact && other.start === old.start;
  const [moved] = mapTargets({ version: 1, decisions: [decision] }, other => (isSame(other) ? { ...other, ...target } : other)).decisions;
  return moved!;
}

/** Maps the targets of all decisions, wherever they stand in them; what stays the same keeps its identity. */
function mapTargets(review: Review, map: (target: Target) => Target): Review {
  const decisions = review.decisions.map(decision => {
    const target = map(decision.target);
    const into = decision.into && map(decision.into);
    const set = decision.set && (mapDeep(decision.set, map) as Decision['set']);
    return target === decision.target && into === decision.into && set === decision.set ? decision : { ...decision, target, ...(into ? { into } : {}), ...(set ? { set } : {}) };
  });
  return decisions.every((decision, i) => decision === review.decisions[i]) ? review : { ...review, decisions };
}

function mapDeep(value: unknown, map: (target: Target) => Target): unknown {
  if (!value || typeof value !== 'object') return value;
  if (isTarget(value)) return map(value);
  const entries = Object.entries(value).map(([key, inner]) => [key, inner, mapDeep(inner, map)] as const);
  if (entries.every(([, inner, mapped]) => inner === mapped)) return value;
  return Array.isArray(value) ? entries.map(([, , mapped]) => mapped) : Object.fromEntries(entries.map(([key, , mapped]) => [key, mapped]));
}
