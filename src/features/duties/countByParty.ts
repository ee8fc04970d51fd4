import { PARTIES, type Party } from '../../platform/vocabulary.ts';
import type { Duties } from './schema.ts';

/** How many duties each party is responsible for. */
export function countByParty(duties: Duties): Record<Party, number> {
  const responsible = Object.values(duties).map(({ party }) => party);
  return Object.fromEntries(
    PARTIES.map((party) => [party, responsible.filter((one) => one === party).length]),
  ) as Record<Party, number>;
}
