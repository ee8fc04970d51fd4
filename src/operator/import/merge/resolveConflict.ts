import type { ImportProblem } from '../codes.ts';
import { type Criterion, HELD } from './criteria.ts';
import { placeOf } from './sourcedDraft.ts';
import { type SourcedValue, dateOf, latest, show } from './sourcedValue.ts';

/** Which of two values stays: the one verified later, what the file held, or what comes in. */
export const PREFERENCES = ['newer', 'kept', 'incoming'] as const;
export type Prefer = (typeof PREFERENCES)[number];

/** Why a value is kept. */
const REASONS = {
  'newer-verified': 'it was verified later',
  held: 'the file held it',
  'most-rows': 'most rows say so',
  'own-domain': 'the publisher has email there, or the domain is called like it',
  first: 'it came first',
  'prefer-kept': 'the file held it, by --prefer kept',
  'prefer-incoming': 'it comes in, by --prefer incoming',
  'stricter-audience': 'of two audiences the stricter',
  'names-product': 'the row names the product; the publisher keeps the other',
} as const;

export interface Conflict {
  publisher: string;
  /** Path of the field in the contact. */
  field: string;
  kept: ShownValue;
  other: ShownValue;
  rule: keyof typeof REASONS;
  /** True when the file to write held the other value until now. */
  changes: boolean;
}

interface ShownValue {
  value: string;
  file: string;
  line: number;
  verified?: string | undefined;
}

/** What a merge needs beside the values. */
export interface MergeContext {
  publisher: string;
  prefer: Prefer;
  report(conflict: Conflict): void;
}

/**
 * Of several values of a field the one that stays; each other one is reported once. Of those of the
 * last day the file's own stays, else the one that the first of the criteria prefers, else the
 * first.
 */
export function resolveConflict<T>(
  candidates: readonly SourcedValue<T>[],
  field: string,
  { publisher, prefer, report }: MergeContext,
  criteria: readonly Criterion<T>[],
): SourcedValue<T> | undefined {
  const preferred = candidates.filter(({ origin }) => origin.isKept === (prefer === 'kept'));
  const isForced = prefer !== 'newer' && preferred.length > 0;
  const eligible = isForced ? preferred : candidates;
  const tied = latest(eligible);
  const scales = [HELD, ...criteria].map(({ rule, over }) => ({ rule, weigh: over(tied) }));
  const winner = weightiest(tied, scales);
  if (winner === undefined) return undefined;
  const kept = strongest(candidates, winner.value);
  for (const other of rejected(candidates, winner.value)) {
    const wasPreferred = preferred.some(({ value }) => show(value) === show(other.value));
    const isNewer = dateOf(kept) > dateOf(other);
    const decided = scales.find(({ weigh }) => weigh(winner.value) > weigh(other.value));
    const byDate = isNewer ? 'newer-verified' : (decided?.rule ?? 'first');
    const rule = isForced && !wasPreferred ? (`prefer-${prefer}` as const) : byDate;
    const changes = held(candidates, other.value) && !held(candidates, winner.value);
    report({ publisher, field, kept: shown(kept), other: shown(other), rule, changes });
  }
  return winner;
}

/**
 * Of several audiences of a channel the stricter: a mistake must not publish an employee's address.
 * Only an operator who prefers what comes in can make one public that was not.
 * Returns it with one who says so, rather one that comes in.
 * @param candidates not empty
 */
export function resolveAudience(
  candidates: readonly SourcedValue<'public' | 'partner'>[],
  field: string,
  { publisher, prefer, report }: MergeContext,
): SourcedValue<'public' | 'partner'> {
  const incoming = candidates.filter(({ origin }) => !origin.isKept);
  const eligible = prefer === 'incoming' && incoming.length > 0 ? incoming : candidates;
  const value = eligible.some((one) => one.value === 'partner') ? 'partner' : 'public';
  const winner = strongest(candidates, value);
  for (const other of rejected(candidates, value)) {
    const rule = value === 'partner' ? 'stricter-audience' : 'prefer-incoming';
    const changes = held(candidates, other.value) && !held(candidates, value);
    report({ publisher, field, kept: shown(winner), other: shown(other), rule, changes });
  }
  return candidates.find(({ origin, value: one }) => one === value && !origin.isKept) ?? winner;
}

/** A conflict as a line of the report: both values side by side, each with its place and date. */
export function explainConflict({ publisher, field, kept, other, rule }: Conflict): ImportProblem {
  const dated = ({ verified }: ShownValue) =>
    verified === undefined ? 'never verified' : `verified ${verified}`;
  const stays = kept.value === '' ? 'nothing' : `«${kept.value}»`;
  const fact = `«${publisher}» has ${stays} in ${placeOf(kept)} (${dated(kept)}) and «${other.value}» here (${dated(other)}); ${stays} is kept: ${REASONS[rule]}`;
  return {
    code: 'merge-conflict',
    file: other.file,
    line: other.line,
    field,
    fact,
    fix: 'correct the wrong one in the source',
    severity: 'warning',
  };
}

export function shown<T>({ value, origin }: SourcedValue<T>): ShownValue {
  return {
    value: show(value),
    file: origin.file,
    line: origin.line,
    verified: origin.contact.verified,
  };
}

/** The first for whose value the first scale that tells them apart shows most. */
function weightiest<T>(
  tied: readonly SourcedValue<T>[],
  scales: readonly { weigh(value: T): number }[],
): SourcedValue<T> | undefined {
  return tied.reduce<SourcedValue<T> | undefined>((best, one) => {
    if (best === undefined) return one;
    const telling = scales.find(({ weigh }) => weigh(one.value) !== weigh(best.value));
    return telling !== undefined && telling.weigh(one.value) > telling.weigh(best.value)
      ? one
      : best;
  }, undefined);
}

/** Who says a value on the best ground; of equal ones, one that comes in, since it has a source. */
function strongest<T>(candidates: readonly SourcedValue<T>[], value: T): SourcedValue<T> {
  const same = candidates.filter((one) => show(one.value) === show(value));
  const best = latest(same);
  const one = best.find(({ origin }) => !origin.isKept) ?? best[0];
  if (one === undefined) throw new Error('a value has an origin');
  return one;
}

/** Each value other than the one that stays, once. */
function rejected<T>(candidates: readonly SourcedValue<T>[], value: T): SourcedValue<T>[] {
  const others = new Map<string, SourcedValue<T>>();
  for (const one of candidates) {
    const text = show(one.value);
    if (text !== show(value) && !others.has(text))
      others.set(text, strongest(candidates, one.value));
  }
  return [...others.values()];
}

/** True when the record that the file to write already held says so. */
function held<T>(candidates: readonly SourcedValue<T>[], value: T): boolean {
  return candidates.some(
    ({ origin, value: other }) => origin.isKept && show(other) === show(value),
  );
}
