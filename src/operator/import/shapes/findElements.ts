import { jsonLines } from '../files/jsonLines.ts';
import { isObject } from './shape.ts';
import { type ShapeId, shapeOf } from './shapes.ts';

/** Lists that stand in an object: our own, the page of a catalog, old and new. */
const LIST_KEYS = ['contacts', 'items', 'value'] as const;

/**
 * The elements of parsed JSON with the lines on which they begin. An object of a known shape is its
 * own only element; the lines are then those of its resources.
 * @returns undefined when there is no list; `key` is the one under which the list stands
 */
export function findElements(
  content: unknown,
  text: string,
  only: ShapeId | 'own' | undefined,
): { elements: readonly unknown[]; lines: number[]; key?: string } | undefined {
  if (Array.isArray(content)) return { elements: content, lines: jsonLines(text) };
  if (!isObject(content)) return undefined;
  for (const key of LIST_KEYS) {
    const list = Object.hasOwn(content, key) ? content[key] : undefined;
    if (Array.isArray(list)) return { elements: list, lines: jsonLines(text, key), key };
  }
  const isAlone = only === undefined ? shapeOf(content) !== undefined : only !== 'own';
  if (!isAlone) return undefined;
  const [first = 1, ...others] = [firstLine(text), ...jsonLines(text, 'resources')];
  return { elements: [content], lines: [first, ...others] };
}

/** The line of the first character that is no white space. */
function firstLine(text: string): number {
  const before = /^\s*/.exec(text)?.[0] ?? '';
  return before.split(/\r\n|\n|\r/).length;
}
