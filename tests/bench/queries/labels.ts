import { coreOf } from '../generator/companyForms.ts';
import { keyOf } from '../fold.ts';
import { initialsOf } from '../initialsOf.ts';
import { domainsOf } from '../domainsOf.ts';
import type { Publisher } from '../record.ts';
import { Groups } from './groups.ts';
import { nearTexts } from './nearTexts.ts';
import { prefixes } from './prefixes.ts';

export type Labels = ReturnType<typeof labelsOf>;

/**
 * Who is right for a query, for every way in which one can be: the publishers by all that is written
 * of them, folded. A query may have many right answers, and each counts.
 */
export function labelsOf(publishers: readonly Publisher[]) {
  /** Names with and without the form of the company, aliases, products. */
  const surfaces = new Groups();
  const names = new Groups();
  const words = new Groups();
  const joined = new Groups();
  const loose = new Groups();
  const anyOrder = new Groups();
  const initials = new Groups();
  const hosts = new Groups();
  for (const { id, name, aliases, products, contacts } of publishers) {
    const own = [name, coreOf(name), ...aliases, ...aliases.map(coreOf)];
    for (const text of own) names.add(keyOf(text), id);
    for (const text of [...own, ...products]) {
      const key = keyOf(text);
      surfaces.add(key, id);
      joined.add(key.replaceAll(' ', ''), id);
      loose.add(withoutConnectors(text), id);
      anyOrder.add(sortWords(text), id);
      for (const word of key.split(' ')) words.add(word, id);
    }
    for (const letters of initialsOf(coreOf(name))) initials.add(letters, id);
    for (const host of domainsOf(contacts))
      for (const part of [host, ownerOf(host)]) hosts.add(part, id);
  }
  return {
    surfaces,
    names,
    words,
    joined,
    loose,
    anyOrder,
    initials,
    hosts,
    namesFrom: prefixes(names),
    surfacesFrom: prefixes(surfaces),
    wordsFrom: prefixes(words),
    joinedFrom: prefixes(joined),
    nearSurfaces: nearTexts(surfaces.keys()),
    nearLoose: nearTexts(loose.keys()),
    nearWords: nearTexts([...words.keys(), ...joined.keys()]),
  };
}

const CONNECTORS = ['y', 'e', 'und', 'et', 'and'];

/** The folded words without those that only hold others together, as «y» and «&» do. */
export function withoutConnectors(text: string): string {
  const words = keyOf(text).split(' ');
  return words.filter((word) => !CONNECTORS.includes(word)).join(' ');
}

/** The same for the same words in another order. */
export function sortWords(text: string): string {
  return withoutConnectors(text).split(' ').toSorted().join(' ');
}

/** The domain that somebody registered; what stands below `desks.example` are customers of others. */
export function ownerOf(host: string): string {
  return host.endsWith('.desks.example') ? host : host.split('.').slice(-2).join('.');
}
