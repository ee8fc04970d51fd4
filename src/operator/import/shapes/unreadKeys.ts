import { type Unread, isObject } from './shape.ts';

/**
 * The paths of an element that are not among those that are read. What holds nothing is passed over.
 * @param read paths such as `links[].uri`
 * @param unused first keys of which it is known that contacts have no place for them
 */
export function unreadKeys(
  element: unknown,
  read: readonly string[],
  unused: readonly string[],
): Unread[] {
  const found: Unread[] = [];
  const visit = (value: unknown, path: string): void => {
    if (isEmpty(value)) return;
    const isList = Array.isArray(value);
    const inside = isList ? `${path}[]` : path === '' ? '' : `${path}.`;
    const isOpen = path === '' || read.some((one) => one.startsWith(inside) && one !== path);
    if (isList && isOpen) {
      for (const one of value) visit(one, inside);
    } else if (!isList && isObject(value) && isOpen) {
      for (const [key, one] of Object.entries(value)) visit(one, inside + printKey(key));
    } else if (!read.includes(path) || typeof value === 'object') {
      const isPartOfRead = read.some((one) => one === path || isBelow(one, path));
      const isUnused = unused.some((one) => one === path || isBelow(path, one));
      found.push({ path, why: isPartOfRead ? 'refused' : isUnused ? 'unused' : 'unknown' });
    }
  };
  visit(element, '');
  return found;
}

function isBelow(path: string, parent: string): boolean {
  return path.startsWith(`${parent}.`) || path.startsWith(`${parent}[]`);
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (typeof value !== 'object') return false;
  return Array.isArray(value) ? value.length === 0 : Object.keys(value).length === 0;
}

/** On one line and short: a key of a broken file may be huge. */
function printKey(key: string): string {
  return key.replace(/\s+/g, ' ').trim().slice(0, 60);
}
