import { DEFAULT_LOCALE } from '../../../platform/i18n/locales.ts';
import type { Text } from '../../../platform/i18n/textIn.ts';
import type { Tree } from './schema.ts';

/** A text of the tree with the path where it stands. */
export interface PlacedText {
  path: string[];
  text: Text;
}

/** Every text of a tree, in the order of its file. */
export function textsOf(tree: Tree): PlacedText[] {
  return textsIn(tree, []);
}

function textsIn(value: unknown, path: string[]): PlacedText[] {
  if (typeof value !== 'object' || value === null) return [];
  if (DEFAULT_LOCALE in value && typeof value[DEFAULT_LOCALE] === 'string')
    return [{ path, text: value as Text }];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, [...path, key]));
}
