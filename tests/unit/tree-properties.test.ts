import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { nodePath, sectionPath } from '../../src/i18n/url.ts';
import { checkTree } from '../../src/tree/check.ts';
import type { Tree } from '../../src/tree/schema.ts';
import * as walk from '../../src/tree/walk.ts';

const NOWHERE = { file: 'tree.yaml', lineOf: () => 1 };
const text = { es: 'x', en: 'x' };
const outcome = (fact: string): Tree['outcomes'][string] => ({
  party: 'isv',
  headline: text,
  summary: text,
  channel: { kind: 'contact', contact: 'support' },
  have: [fact],
  steps: [text],
  because: { text, basis: 'not-stated' },
  reviewed: '2026-11-22',
});

/** Any valid tree of 1 to 12 questions; each outcome has its own thing to have ready. */
const validTree: fc.Arbitrary<Tree> = fc
  .record({
    parents: fc.array(fc.nat(), { maxLength: 11 }),
    leaves: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
    outcomes: fc.integer({ min: 1, max: 6 }),
    order: fc.nat(),
  })
  .map(({ parents, leaves, outcomes, order }) => {
    const targets: string[][] = [[]];
    for (const [index, parent] of parents.entries()) {
      const free = targets.filter((list) => list.length < 7);
      free[parent % free.length]?.push(`q${index + 1}`);
      targets.push([]);
    }
    let made = 0;
    for (const [index, list] of targets.entries()) {
      const wanted = 2 + ((leaves[index] ?? 0) % 6);
      while (list.length < wanted)
        list.splice(order % (list.length + 1), 0, `o${made++ % outcomes}`);
    }
    const questions = targets.map((list, index) => [
      `q${index}`,
      {
        ask: text,
        options: Object.fromEntries(list.map((to, at) => [`a${at}`, { label: text, to }])),
      },
    ]);
    const used = Array.from({ length: Math.min(made, outcomes) }, (_, index) => `o${index}`);
    // Any question may stand first in the file.
    questions.push(...questions.splice(0, order % questions.length));
    return {
      start: 'q0',
      questions: Object.fromEntries(questions),
      outcomes: Object.fromEntries(used.map((id) => [id, outcome(`f-${id}`)])),
      facts: Object.fromEntries(used.map((id) => [`f-${id}`, { label: text }])),
    };
  });

const answersOf = ({ questions }: Tree) =>
  Object.entries(questions).flatMap(([question, { options }]) =>
    Object.keys(options).map((option) => ({ question, option })),
  );

/** Slow and simple: every walk from the start, none longer than there are questions. */
function walksOf(tree: Tree): walk.Answer[][] {
  const walks: walk.Answer[][] = [];
  const go = (question: string, trail: walk.Answer[]): void => {
    for (const [option, { to }] of Object.entries(tree.questions[question]?.options ?? {})) {
      const longer = [...trail, { question, option }];
      walks.push(longer);
      if (longer.length <= Object.keys(tree.questions).length) go(to, longer);
    }
  };
  go(tree.start, []);
  return walks;
}

/** Independent of checkTree: whether the routes are a tree whose every end is a known outcome. */
function isTree(tree: Tree): boolean {
  const targets = Object.values(tree.questions).flatMap(({ options }) =>
    Object.values(options).map(({ to }) => to),
  );
  const count = (id: string) => targets.filter((to) => to === id).length;
  const questions = Object.keys(tree.questions);
  const outcomes = Object.keys(tree.outcomes);
  const reached = new Set([tree.start]);
  for (const id of reached) {
    for (const { to } of Object.values(tree.questions[id]?.options ?? {})) reached.add(to);
  }
  return (
    questions.includes(tree.start) &&
    targets.every((to) => questions.includes(to) || outcomes.includes(to)) &&
    questions.every((id) => count(id) === (id === tree.start ? 0 : 1) && reached.has(id)) &&
    outcomes.every((id) => count(id) > 0) &&
    Object.values(tree.questions).every(({ options }) => {
      const { length } = Object.keys(options);
      return length >= 2 && length <= 7;
    })
  );
}

describe('a valid tree', { timeout: 30_000 }, () => {
  it('raises nothing', () => {
    fc.assert(
      fc.property(validTree, (tree) => {
        expect(isTree(tree)).toBe(true);
        expect(checkTree(tree, NOWHERE)).toEqual([]);
      }),
    );
  });

  it('has a trail to each place that replays to it', () => {
    fc.assert(
      fc.property(validTree, (tree) => {
        for (const question of Object.keys(tree.questions)) {
          const at = walk.trailTo(tree, { question })?.reduce((from, answer) => {
            expect(answer.question).toBe(from);
            return walk.targetOf(tree, answer) ?? '';
          }, tree.start);
          expect(at).toBe(question);
        }
        for (const trail of walksOf(tree)) {
          const last = trail.at(-1);
          if (last) expect(walk.trailTo(tree, last)).toEqual(trail);
        }
      }),
    );
  });

  it('asks as many questions as its longest walk', () => {
    fc.assert(
      fc.property(validTree, (tree) => {
        for (const start of Object.keys(tree.questions)) {
          const longest = Math.max(...walksOf({ ...tree, start }).map(({ length }) => length));
          expect(walk.questionsLeft(tree, start)).toBe(longest);
        }
      }),
    );
  });

  it('has leaves and questions, and no answer that is neither', () => {
    fc.assert(
      fc.property(validTree, (tree) => {
        const leaves = walk.leavesOf(tree);
        const inner = Object.keys(tree.questions).length - 1;
        expect(leaves.length + inner).toBe(answersOf(tree).length);
        for (const { outcome: id } of leaves) expect(Object.keys(tree.outcomes)).toContain(id);
      }),
    );
  });

  it.each(LOCALES)('has an address for each place that names it back, %s', (locale) => {
    const home = sectionPath(locale, 'tree');
    fc.assert(
      fc.property(validTree, (tree) => {
        const places: walk.Place[] = [
          ...Object.keys(tree.questions).map((question) => ({ question })),
          ...walk.leavesOf(tree).map(({ question, option }) => ({ question, option })),
        ];
        const paths = places.map(({ question, option }) => nodePath(locale, question, option));
        expect(new Set(paths).size).toBe(places.length);
        expect(paths.map((path) => walk.placeFromPath(tree, path, home))).toEqual(places);
      }),
    );
  });
});

describe('a corrupted tree', { timeout: 30_000 }, () => {
  type Corruption = (tree: Tree, pick: <T>(list: readonly T[]) => T) => void;
  const retarget = (tree: Tree, { question, option }: walk.Answer, to: string): void => {
    const found = tree.questions[question]?.options[option];
    if (found) found.to = to;
  };
  const leaf = (tree: Tree, pick: <T>(list: readonly T[]) => T): walk.Answer =>
    pick(walk.leavesOf(tree));

  const ALWAYS: Record<string, Corruption> = {
    'a dangling option': (tree, pick) => retarget(tree, pick(answersOf(tree)), 'nowhere'),
    'an option that leads to a name that every object has': (tree, pick) =>
      retarget(tree, pick(answersOf(tree)), 'constructor'),
    'a second parent': (tree, pick) =>
      retarget(tree, leaf(tree, pick), pick(Object.keys(tree.questions))),
    'a self-loop': (tree, pick) => {
      const answer = leaf(tree, pick);
      retarget(tree, answer, answer.question);
    },
    'a back edge': (tree, pick) => {
      const answer = leaf(tree, pick);
      const trail = walk.trailTo(tree, answer) ?? [];
      retarget(tree, answer, pick(trail).question);
    },
    'a question that is gone': (tree, pick) => {
      const id = pick(Object.keys(tree.questions));
      tree.questions = Object.fromEntries(
        Object.entries(tree.questions).filter(([question]) => question !== id),
      );
    },
    'a question without parent': (tree) => {
      tree.questions['orphan'] = { ask: text, options: { a: { label: text, to: 'o0' } } };
    },
    'an outcome that is gone': (tree, pick) => {
      const id = pick(Object.keys(tree.outcomes));
      tree.outcomes = Object.fromEntries(
        Object.entries(tree.outcomes).filter(([other]) => other !== id),
      );
    },
    'an outcome with the id of a question': (tree, pick) => {
      tree.outcomes[pick(Object.keys(tree.questions))] = outcome('f-o0');
    },
    'another start': (tree) => {
      tree.start = 'nowhere';
    },
    'a start that every object has': (tree) => {
      tree.start = 'constructor';
    },
    'a fact that every object has': (tree, pick) => {
      pick(Object.values(tree.outcomes)).have = ['constructor'];
    },
    'a next outcome that every object has': (tree, pick) => {
      pick(Object.values(tree.outcomes)).ifSilent = 'constructor';
    },
  };

  const corrupt = (tree: Tree, corruption: Corruption, seed: number): Tree => {
    const copy = structuredClone(tree);
    corruption(copy, (list) => {
      const item = list[seed % list.length];
      if (item === undefined) throw new Error('nothing to choose from');
      return item;
    });
    return copy;
  };

  it.each(Object.entries(ALWAYS))('%s is always reported', (_, corruption) => {
    fc.assert(
      fc.property(validTree, fc.nat(), (tree, seed) => {
        expect(checkTree(corrupt(tree, corruption, seed), NOWHERE)).not.toEqual([]);
      }),
    );
  });

  it('is reported exactly when a slow oracle says that it is no tree', () => {
    const anywhere = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(validTree, anywhere, (valid, moves) => {
        const tree = structuredClone(valid);
        const ids = [...Object.keys(tree.questions), ...Object.keys(tree.outcomes), 'nowhere'];
        for (const [from, to] of moves) {
          const answers = answersOf(tree);
          const answer = answers[from % answers.length];
          if (answer) retarget(tree, answer, ids[to % ids.length] ?? '');
        }
        expect(checkTree(tree, NOWHERE).length === 0).toBe(isTree(tree));
      }),
      { numRuns: 1000 },
    );
  });
});
