import { canonical, type Decision, EMPTY_REVIEW, type Review, sortDecisions } from './reviewFile.ts';

/** Two sides decided differently under one id, or on the same words: both entries are in the merged review. */
export interface MergeConflict {
  readonly code: 'same-id' | 'same-target';
  readonly decisions: readonly Decision[];
}

export interface MergedReviews {
  readonly review: Review;
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Merges two reviews of one article, entry by entry, with their common ancestor (null where there is none). An entry that one side took
 * back is gone unless the other side changed it; entries that both sides hold differently are both kept. Commutative and idempotent,
 * and nothing that either side added or changed is lost.
 */
export function mergeReviews(base: Review | null, ours: Review, theirs: Review): MergedReviews {
  const before = byId(base ?? EMPTY_REVIEW);
  const left = byId(ours);
  const right = byId(theirs);
  const merged = new Map<string, readonly Decision[]>();
  const conflicts: MergeConflict[] = [];
  for (const id of [...new Set([...left.keys(), ...right.keys()])].sort()) {
    const versions = mergeVersions(before.get(id) ?? [], left.get(id) ?? [], right.get(id) ?? []);
    if (versions.length > 1) conflicts.push({ code: 'same-id', decisions: versions });
    if (versions.length) merged.set(id, versions);
  }
  const decisions = sortDecisions([...merged.values()].flat());
  const added = (side: ReadonlyMap<string, unknown>): Decision[] => decisions.filter(d => side.has(d.id) && !before.has(d.id));
  conflicts.push(...contradictions(added(left).filter(d => !right.has(d.id)), added(right).filter(d => !left.has(d.id))));
  return { review: { ...mergeFields(base, ours, theirs), version: 1, decisions }, conflicts };
}

function byId(review: Review): Map<string, Decision[]> {
  const map = new Map<string, Decision[]>();
  for (const decision of review.decisions) {
    const same = map.get(decision.id);
    if (same) same.push(decision);
    else map.set(decision.id, [decision]);
  }
  return map;
}

function mergeVersions(base: readonly Decision[], ours: readonly Decision[], theirs: readonly Decision[]): Decision[] {
  const key = (list: readonly Decision[]): string => list.map(canonical).sort().join('\n');
  if (key(ours) === key(base)) return distinct(theirs);
  if (key(theirs) === key(base)) return distinct(ours);
  return distinct([...ours, ...theirs]);
}

function distinct(decisions: readonly Decision[]): Decision[] {
  return [...new Map(decisions.map(d => [canonical(d), d])).values()].sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1));
}

/** Entries of the two sides on the same words that cannot both hold; the later one does. */
function contradictions(ours: readonly Decision[], theirs: readonly Decision[]): MergeConflict[] {
  const place = (d: Decision): string => `${d.kind}\n${d.target.exact}\n${d.target.prefix}\n${d.target.suffix}`;
  const known = new Map(ours.filter(d => d.action !== 'note').map(d => [place(d), d]));
  return theirs.filter(d => d.action !== 'note').flatMap(d => {
    const other = known.get(place(d));
    const agree = other && other.action === d.action && canonical(other.set ?? {}) === canonical(d.set ?? {});
    return other && !agree ? [{ code: 'same-target' as const, decisions: sortDecisions([other, d]) }] : [];
  });
}

/** The fields beside the decisions, three-way; where both sides changed one differently, the greater text holds, so that sides may be swapped. */
function mergeFields(base: Review | null, ours: Review, theirs: Review): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const key of [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].sort()) {
    if (key === 'decisions' || key === 'version') continue;
    const [b, o, t] = [base?.[key], ours[key], theirs[key]].map(value => (value === undefined ? '' : canonical(value)));
    const kept = o === t || t === b ? ours[key] : o === b ? theirs[key] : o! > t! ? ours[key] : theirs[key];
    if (kept !== undefined) fields[key] = kept;
  }
  return fields;
}
