import { expect } from 'vitest';
import type { Publisher } from '../../src/features/resold/match/joinSpellings.ts';
import { createMatcher } from '../../src/features/resold/match/matcher.ts';
import type { Entry } from '../../src/features/search/contacts/searchIndex.ts';

/** A contact with nothing but its name. */
export function entry(id: string, publisher: string, rest: Partial<Entry> = {}): Entry {
  const empty = { aliases: [], publisherIds: [], products: [], domains: [], channels: {} };
  return { id, publisher, ...empty, ...rest };
}

/** A publisher of a list that is resold. */
export function publisher(rest: Partial<Publisher>): Publisher {
  const empty = { key: 'k', names: [], ids: [], products: [], rows: 1, orders: 0 };
  return { ...empty, spend: new Map(), isFirstParty: false, ...rest };
}

const WORDS =
  'Norte Luna Contoso Fabrikam Delta Rio Monte Cielo Nube Sol Azul Verde Kilo Tera Giga Alfa'.split(
    ' ',
  );

/** Of so many contacts each that is looked for is found, one in ten with the end of its name wrong. */
export function expectMatches(contacts: number, lookedFor: number): void {
  const many = Array.from({ length: contacts }, (_, at) =>
    entry(`p${at}`, `${WORDS[at % 16]}${at.toString(36)} ${WORDS[(at * 7) % 13]} Software`, {
      aliases: [`${WORDS[(at * 5) % 16]} ${at}`],
      publisherIds: [`pub${at}`],
    }),
  );
  const compare = createMatcher(many);
  const step = Math.floor(contacts / lookedFor);
  for (let at = 0; at < lookedFor; at += 1) {
    const name = many[at * step]?.publisher ?? '';
    const isWhole = at % 10 > 0;
    const { state } = compare(publisher({ names: [isWhole ? name : `${name.slice(0, -9)}x`] }));
    if (isWhole) expect(state, name).toBe('matched');
    else expect(state, name).not.toBe('missing');
  }
}
