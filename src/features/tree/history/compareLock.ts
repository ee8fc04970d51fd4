import type { Lock } from '../model/schema.ts';

/** How the routes of a tree differ from those that were locked; ids and leaves in sorted order. */
export interface LockDiff {
  /** Leaves, questions and outcomes that are new. */
  added: string[];
  /** Leaves that lead to another outcome now. */
  rerouted: { leaf: string; from: string; to: string }[];
  /** Leaves that are gone, with where they led. */
  removed: { leaf: string; from: string }[];
  /** Everything that had an address and is gone, with its path in the lock: leaves, then ids. */
  lost: { id: string; path: PropertyKey[] }[];
}

const KINDS = ['questions', 'outcomes'] as const;

/** @param now the lock of the tree as it is */
export function compareLock(locked: Lock, now: Lock): LockDiff {
  const removed = Object.entries(locked.leaves).flatMap(([leaf, from]) =>
    Object.hasOwn(now.leaves, leaf) ? [] : { leaf, from },
  );
  const lostIds = KINDS.flatMap((kind) =>
    locked[kind].flatMap((id, at) => (now[kind].includes(id) ? [] : { id, path: [kind, at] })),
  );
  return {
    added: [
      ...Object.keys(now.leaves).filter((leaf) => !Object.hasOwn(locked.leaves, leaf)),
      ...KINDS.flatMap((kind) => now[kind].filter((id) => !locked[kind].includes(id))),
    ],
    rerouted: Object.entries(now.leaves).flatMap(([leaf, to]) => {
      const from = Object.hasOwn(locked.leaves, leaf) ? locked.leaves[leaf] : undefined;
      return from === undefined || from === to ? [] : { leaf, from, to };
    }),
    removed,
    lost: [...removed.map(({ leaf }) => ({ id: leaf, path: ['leaves', leaf] })), ...lostIds],
  };
}
