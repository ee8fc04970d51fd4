import { foldHeader } from '../../../features/contacts/record/columnNames.ts';

/**
 * The keys and values of an object, where a list of {propertyName, propertyValue} stands for keys of
 * its own, as in connectors of the Power Platform; in any spelling. A key that stands there already
 * is told apart by the name of the list.
 */
export function expandPairs(element: Record<string, unknown>): [string, unknown][] {
  return Object.entries(element).flatMap(([list, value]): [string, unknown][] => {
    if (!Array.isArray(value) || value.length === 0) return [[list, value]];
    const pairs = value.map(readPair);
    if (!pairs.every((pair) => pair !== undefined)) return [[list, value]];
    const taken = new Set(Object.keys(element));
    return pairs.map(([name, part]) => {
      const key = taken.has(name) ? `${list} ${name}` : name;
      taken.add(name);
      return [key, part];
    });
  });
}

function readPair(value: unknown): [string, unknown] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const parts = new Map(Object.entries(value).map(([key, part]) => [foldHeader(key), part]));
  const name = parts.get('propertyname');
  if (parts.size !== 2 || typeof name !== 'string' || !parts.has('propertyvalue')) return undefined;
  return [name, parts.get('propertyvalue')];
}
