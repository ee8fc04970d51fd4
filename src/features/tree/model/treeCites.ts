import type { Tree } from './schema.ts';

/** A reference from the tree to a source, with the path where it stands. */
export interface Cite {
  source: string;
  path: string[];
}

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
