import type { Field } from '../../../features/contacts/record/columnNames.ts';
import type { Cell } from '../intake.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** What one product says, under our names; a field that is absent or empty was not said. */
export type ShapedCells = Partial<Record<Field, Cell>>;

/** A shape of JSON that another system writes. */
export interface Shape {
  /** Whether an object is of this shape, by its keys. */
  matches(element: JsonObject): boolean;
  /** One row per product; `at` is its place in the element's own list, where it has one. */
  read(element: JsonObject): { cells: ShapedCells; at?: number }[];
  /** Everything of the element that `read` left aside. */
  unread(element: JsonObject): Unread[];
}

/**
 * A value that was not taken: `unused` means that contacts have no place for it, `unknown` that the
 * shape has no such key, `refused` that it is no text where one belongs.
 */
export interface Unread {
  /** Keys joined by dots, [] for the elements of a list. */
  path: string;
  why: 'unused' | 'unknown' | 'refused';
  /** What to say instead of the usual words. */
  fact?: string;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a key that the object itself has; `constructor` and its like are none. */
export function valueAt(element: unknown, ...keys: string[]): unknown {
  return keys.reduce<unknown>(
    (value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    element,
  );
}

/** The text at a path; empty when there is none, or something that is no text. */
export function textAt(element: unknown, ...keys: string[]): string {
  const value = valueAt(element, ...keys);
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
}

export function listAt(element: unknown, ...keys: string[]): readonly unknown[] {
  const value = valueAt(element, ...keys);
  return Array.isArray(value) ? value : [];
}

/** The texts of a list, or the one text that stands where a list is expected. */
export function textsAt(element: unknown, key: string): string[] {
  return listAt(element, key).flatMap((one) => textAt({ one }, 'one') || []);
}

/** A document as a cell writes it: its title, then its address. */
export function documentCell(title: string, url: string): string[] {
  return url.trim() === '' ? [] : [`${title} ${url}`];
}
