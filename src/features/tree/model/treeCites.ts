import type { Cite } from '../../sources/cite.ts';
import type { Tree } from './schema.ts';

/** Every citation of the tree, of questions, of outcomes and of their windows. */
export function citesOf({ questions, outcomes }: Tree): Cite[] {
  const ofQuestions = Object.entries(questions).flatMap(([id, { cite = [] }]) =>
    cite.map((source, index) => ({ source, path: ['questions', id, 'cite', String(index)] })),
  );
  const ofOutcomes = Object.entries(outcomes).flatMap(([id, { because, clock }]) =>
    Object.entries({ because, clock }).flatMap(([field, claim]) =>
      (claim?.cite ?? []).map((source) => ({ source, path: ['outcomes', id, field, 'cite'] })),
    ),
  );
  return [...ofQuestions, ...ofOutcomes];
}
