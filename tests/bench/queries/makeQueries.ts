import { seededRandom, type Random } from '../generator/random.ts';
import type { Publisher, Query } from '../record.ts';
import { labelsOf } from './labels.ts';
import { noAnswer } from './noAnswer.ts';
import { POSES } from './pose.ts';

const SIZES = [2_000, 10_000, 50_000];

/**
 * Labelled queries, the same for the same corpus and seed. Seven of ten mean a publisher among the
 * first 2,000, so that every size is asked mostly the same. One in two is typed in lower case.
 * @param perClass how many of each class
 */
export function makeQueries(
  publishers: readonly Publisher[],
  seed: number,
  perClass: number,
): Query[] {
  const random = seededRandom(seed);
  const labels = labelsOf(publishers);
  const queries: Query[] = [];
  const add = (
    cls: string,
    q: string,
    expected: string | null,
    accept: string[],
    minSize: number,
  ) =>
    queries.push({
      id: `g${String(queries.length).padStart(4, '0')}`,
      q: random.chance(0.5) ? q.toLowerCase() : q,
      cls,
      expected,
      accept,
      minSize,
    });
  for (const [cls, pose] of Object.entries(POSES)) {
    const asked = new Set<string>();
    for (let tries = 0; asked.size < perClass && tries < perClass * 500; tries += 1) {
      const { index, publisher } = target(publishers, random);
      const posed = pose(publisher, labels, random);
      if (posed === undefined || asked.has(posed.q) || !posed.accept.includes(publisher.id))
        continue;
      asked.add(posed.q);
      add(cls, posed.q, publisher.id, posed.accept, smallestWith(index, publishers.length));
    }
  }
  for (let at = 0; at < perClass; at += 1) add('none', noAnswer(labels, random), null, [], 0);
  return queries;
}

function target(
  publishers: readonly Publisher[],
  random: Random,
): { index: number; publisher: Publisher } {
  const [size = 0] = [
    random.weighted([
      [14, SIZES[0]],
      [3, SIZES[1]],
      [3, SIZES[2]],
    ] as const),
  ];
  const index = random.below(Math.min(size, publishers.length));
  const publisher = publishers[index];
  if (publisher === undefined) throw new RangeError('A corpus without publishers.');
  return { index, publisher };
}

function smallestWith(index: number, size: number): number {
  return Math.min(SIZES.find((one) => index < one) ?? size, size);
}
