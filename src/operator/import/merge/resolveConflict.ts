import type { ImportProblem } from '../codes.ts';
import { type Criterion, HELD } from './criteria.ts';
import { placeOf } from './placed.ts';
import { type Said, dateOf, latest, show } from './said.ts';

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

/** What settling needs beside the values. */
export interface Court {
  publisher: string;
  prefer: Prefer;
  report(conflict: Conflict): void;
}

/**
 * Of several values of a field the one that stays; each other one is reported once. Of those of the
 * last day the file's own stays, else the one for which the first of the criteria speaks, else the
 * first.
 */
export function settle<T>(
  said: readonly Said<T>[],
  field: string,
  { publisher, prefer, report }: Court,
  criteria: readonly Criterion<T>[],
): Said<T> | undefined {
  const preferred = said.filter(({ by }) => by.isKept === (prefer === 'kept'));
  const isForced = prefer !== 'newer' && preferred.length > 0;
  const heard = isForced ? preferred : said;
  const tied = latest(heard);
  const scales = [HELD, ...criteria].map(({ rule, over }) => ({ rule, weigh: over(tied) }));
  const winner = weightiest(tied, scales);
  if (winner === undefined) return undefined;
  const kept = strongest(said, winner.value);
  for (const other of losers(said, winner.value)) {
    const wasPreferred = preferred.some(({ value }) => show(value) === show(other.value));
    const isNewer = dateOf(kept) > dateOf(other);
    const decided = scales.find(({ weigh }) => weigh(winner.value) > weigh(other.value));
    const byDate = isNewer ? 'newer-verified' : (decided?.rule ?? 'first');
    const rule = isForced && !wasPreferred ? (`prefer-${prefer}` as const) : byDate;
    const changes = held(said, other.value) && !held(said, winner.value);
    report({ publisher, field, kept: shown(kept), other: shown(other), rule, changes });
  }
  return winner;
}

/**
 * Of several audiences of a channel the stricter: a mistake must not publish an employee's address.
 * Only an operator who prefers what comes in can make one public that was not.
 * Returns it with one who says so, rather one that comes in.
 * @param said not empty
 */
export function settleAudience(
  said: readonly Said<'public' | 'partner'>[],
  field: string,
  { publisher, prefer, report }: Court,
): Said<'public' | 'partner'> {
  const incoming = said.filter(({ by }) => !by.isKept);
  const heard = prefer === 'incoming' && incoming.length > 0 ? incoming : said;
  const value = heard.some((one) => one.value === 'partner') ? 'partner' : 'public';
  const winner = strongest(said, value);
  for (const other of losers(said, value)) {
    const rule = value === 'partner' ? 'stricter-audience' : 'prefer-incoming';
    const changes = held(said, other.value) && !held(said, value);
    report({ publisher, field, kept: shown(winner), other: shown(other), rule, changes });
  }
  return said.find(({ by, value: one }) => one === value && !by.isKept) ?? winner;
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

export function shown<T>({ value, by }: Said<T>): ShownValue {
  return { value: show(value), file: by.file, line: by.line, verified: by.contact.verified };
}

/** The first for whose value the first scale that tells them apart shows most. */
function weightiest<T>(
  tied: readonly Said<T>[],
  scales: readonly { weigh(value: T): number }[],
): Said<T> | undefined {
  return tied.reduce<Said<T> | undefined>((best, one) => {
    if (best === undefined) return one;
    const telling = scales.find(({ weigh }) => weigh(one.value) !== weigh(best.value));
    return telling !== undefined && telling.weigh(one.value) > telling.weigh(best.value)
      ? one
      : best;
  }, undefined);
}

/** Who says a value on the best ground; of equal ones, one that comes in, since it has a source. */
function strongest<T>(said: readonly Said<T>[], value: T): Said<T> {
  const same = said.filter((one) => show(one.value) === show(value));
  const best = latest(same);
  const one = best.find(({ by }) => !by.isKept) ?? best[0];
  if (one === undefined) throw new Error('a value is said by somebody');
  return one;
}

/** Each value other than the one that stays, once. */
function losers<T>(said: readonly Said<T>[], value: T): Said<T>[] {
  const others = new Map<string, Said<T>>();
  for (const one of said) {
    const text = show(one.value);
    if (text !== show(value) && !others.has(text)) others.set(text, strongest(said, one.value));
  }
  return [...others.values()];
}

/** True when the record that the file to write already held says so. */
function held<T>(said: readonly Said<T>[], value: T): boolean {
  return said.some(({ by, value: other }) => by.isKept && show(other) === show(value));
}
