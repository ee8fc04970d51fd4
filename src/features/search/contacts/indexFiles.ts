import { pack } from '../engine/packSurfaces.ts';
import type { Detail, Entry } from './searchIndex.ts';

/** So many contacts stand in each part of what is searched: 250 kB of a name to one of MB. */
export const PART = 10_000;
/** So many in each file of what cards show: one is loaded for a hit, some 9 kB. */
export const SHARD = 256;

/** What the browser loads of the contacts. The first line of the first part says how many there are. */
export interface IndexFiles {
  parts: string[];
  details: string[];
}

/** @param entries the likeliest first, since the first part is searched before the others come */
export function toIndexFiles(entries: readonly Entry[]): IndexFiles {
  const [first = '', ...others] = cut(entries, PART).map(pack);
  return {
    parts: [`${entries.length}\n${first}`, ...others],
    details: cut(entries, SHARD).map((shard) => JSON.stringify(shard.map(toDetail))),
  };
}

/** Takes what the first part says off its text: how many contacts there are in all parts. */
export function takeTotal(first: string): { total: number; rest: string } {
  const end = first.indexOf('\n');
  return { total: Number(first.slice(0, end)), rest: first.slice(end + 1) };
}

function cut<T>(items: readonly T[], size: number): T[][] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size));
}

function toDetail({ id, channels, own, desk, verified, at }: Entry): Detail {
  return {
    id,
    channels,
    verified,
    ...(own ? { own } : {}),
    ...(desk ? { desk } : {}),
    ...(at === undefined ? {} : { at }),
  };
}
