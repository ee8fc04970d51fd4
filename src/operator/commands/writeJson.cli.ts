import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Prints one JSON object on one line, lists element by element: the report on a large table as one
 * text would weigh more than the table.
 */
export async function writeJson(record: Readonly<Record<string, unknown>>): Promise<void> {
  await pipeline(Readable.from(partsOf(record)), process.stdout, { end: false });
}

function* partsOf(record: Readonly<Record<string, unknown>>): Generator<string> {
  let before = '{';
  for (const [key, value] of Object.entries(record)) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(key)}:`;
    before = ',';
    if (Array.isArray(value)) yield* elementsOf(value);
    else yield JSON.stringify(value);
  }
  yield before === '{' ? '{}\n' : '}\n';
}

function* elementsOf(list: readonly unknown[]): Generator<string> {
  yield '[';
  for (const [at, element] of list.entries()) {
    yield `${at === 0 ? '' : ','}${JSON.stringify(element)}`;
  }
  yield ']';
}
