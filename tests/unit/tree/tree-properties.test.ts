import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/platform/i18n/locales.ts';
import { nodePath, sectionPath } from '../../../src/platform/i18n/url.ts';
import { checkTree } from '../../../src/features/tree/check/checkTree.ts';
import type { Tree } from '../../../src/features/tree/model/schema.ts';
import * as walk from '../../../src/features/tree/model/walk.ts';
import { runs } from '../runs.ts';

const NOWHERE = { file: 'tree.yaml', lineOf: () => 1 };
const both = (words: string) => ({ es: `${words} es`, en: `${words} en` });
const text = both('text');
const outcome = (fact: string): Tree['outcomes'][string] => ({
  party: 'isv',
  headline: both(`headline ${fact}`),
  summary: text,
  request: both(`request ${fact}`),
  channel: { kind: 'contact', contact: 'support' },
  have: [fact],
  steps: [text],
  because: { text, basis: 'not-stated' },
  reviewed: '2026-11-22',
});

/** As deep as the check lets a tree be. */
const DEEPEST = 5;

/** The windows there are, each with the kind of fact that it may run from. */
const WINDOWS = [
  undefined,
  { kind: 'date', within: 'P0D' },
  { kind: 'date', within: 'P30D' },
  { kind: 'moment', within: 'P7D' },
  { kind: 'moment', within: 'PT72H' },
] as const;

/**
 * Any valid tree of 1 to 12 questions; each outcome has its own thing to have ready, and leads on to
 * later ones only, by a refusal, by silence or by the end of its window. Where no refusal leads on,
 * it has the last word. Who does not know is told how to find out.
 */
const validTree: fc.Arbitrary<Tree> = fc
  .record({
    parents: fc.array(fc.nat(), { maxLength: 11 }),
    leaves: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
    outcomes: fc.integer({ min: 1, max: 6 }),
    bounces: fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 6, maxLength: 6 }),
    windows: fc.array(fc.tuple(fc.constantFrom(...WINDOWS), fc.nat()), {
      minLength: 6,
      maxLength: 6,
    }),
    /** How many error texts each question's first answer has. */
    errors: fc.array(fc.nat(2), { minLength: 12, maxLength: 12 }),
    order: fc.nat(),
  })
  .map(({ parents, leaves, outcomes, bounces, windows, errors, order }) => {
    const targets: string[][] = [[]];
    const depths = [1];
    for (const [index, parent] of parents.entries()) {
      const free = [...targets.keys()].filter(
        (at) => (targets[at]?.length ?? 0) < 5 && (depths[at] ?? 0) < DEEPEST,
      );
      const at = free[parent % free.length] ?? 0;
      targets[at]?.push(`q${index + 1}`);
      targets.push([]);
      depths.push((depths[at] ?? 0) + 1);
    }
    let made = 0;
    for (const [index, list] of targets.entries()) {
      const wanted = Math.max(1 + ((leaves[index] ?? 0) % 6), list.length + 1);
      while (list.length < wanted)
        list.splice(order % (list.length + 1), 0, `o${made++ % outcomes}`);
    }
    const questions = targets.map((list, index) => [
      `q${index}`,
      {
        ask: both(`question ${index}`),
        options: Object.fromEntries([
          ...list.map((to, at) => {
            const texts = Array.from(
              { length: at === 0 ? (errors[index] ?? 0) : 0 },
              (_, error) => `error ${index}-${error}`,
            );
            const more = texts.length > 0 ? { errors: texts } : {};
            return [`a${at}`, { label: both(`answer ${at}`), to, ...more }];
          }),
          ['unsure', { label: both('unsure'), to: 'find' }],
        ]),
      },
    ]);
    const used = Array.from({ length: Math.min(made, outcomes) }, (_, index) => `o${index}`);
    // Any question may stand first in the file.
    questions.push(...questions.splice(0, order % questions.length));
    const sent = used.map((id, index) => {
      const [refused = 0, silent = 0] = bounces[index] ?? [];
      const later = [undefined, ...used.slice(index + 1), 'find'];
      const ifRefused = later[refused % later.length];
      const ifSilent = later[silent % later.length];
      const [window, closed = 0] = windows[index] ?? [];
      const clock = window && {
        from: `f-${id}`,
        within: window.within,
        after: [...used.slice(index + 1), 'find'][closed % (later.length - 1)] ?? 'find',
        cite: ['page'],
      };
      return [
        id,
        {
          ...outcome(`f-${id}`),
          ...(ifRefused === undefined ? { final: true as const } : { ifRefused }),
          ...(ifSilent === undefined ? {} : { ifSilent }),
          ...(clock ? { clock } : {}),
        },
      ] as const;
    });
    return {
      start: 'q0',
      questions: Object.fromEntries(questions),
      outcomes: Object.fromEntries([...sent, ['find', { ...outcome('f-find'), returns: true }]]),
      facts: Object.fromEntries([
        ['f-find', { label: text }],
        ...used.map((id, index) => {
          const kind = windows[index]?.[0]?.kind;
          return [`f-${id}`, { label: text, ...(kind ? { kind } : {}) }];
        }),
      ]),
    };
  });

/** What stops the build; two answers may well lead to the same outcome. */
const errorsOf = (tree: Tree) =>
  checkTree(tree, NOWHERE).filter(({ severity }) => severity === 'error');

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

const endOf = (tree: Tree, walked: walk.Answer[]): string => {
  const { question = '', option = '' } = walked.at(-1) ?? {};
  return tree.questions[question]?.options[option]?.to ?? '';
};
const nextOf = (tree: Tree, id: string): string[] =>
  [tree.outcomes[id]?.ifRefused, tree.outcomes[id]?.ifSilent].filter((next) => next !== undefined);
const afterOf = (tree: Tree, id: string): string[] => {
  const { clock } = tree.outcomes[id] ?? {};
  return clock ? [clock.after] : [];
};
/** Every outcome that one may be led on to, however often, and those to begin with. */
const bouncesOf = (tree: Tree, from: string[], ways = nextOf): Set<string> => {
  const reached = new Set(from);
  for (const id of reached) for (const next of ways(tree, id)) reached.add(next);
  return reached;
};
const leadsBack = (tree: Tree, id: string, ways = nextOf): boolean =>
  bouncesOf(tree, ways(tree, id), ways).has(id);

/** Independent of checkTree: where one ends who is refused by everybody; undefined in a circle. */
function lastWord(tree: Tree, id: string): Tree['outcomes'][string] | undefined {
  let at = tree.outcomes[id];
  for (let left = Object.keys(tree.outcomes).length; at?.ifRefused && left > 0; left--)
    at = tree.outcomes[at.ifRefused];
  return at?.ifRefused ? undefined : at;
}

/** Independent of checkTree: whether every way of refusals and every window comes to an end. */
function comesToAnEnd(tree: Tree): boolean {
  return Object.entries(tree.outcomes).every(([id, { clock, have, final, ifRefused, returns }]) => {
    const last = lastWord(tree, id);
    const kind = clock && tree.facts[clock.from]?.kind;
    return (
      everyWay(tree, id).every((next) => Object.keys(tree.outcomes).includes(next)) &&
      !leadsBack(tree, id) &&
      !leadsBack(tree, id, afterOf) &&
      (last?.final || last?.returns) &&
      [final, ifRefused].filter(Boolean).length < 2 &&
      [final, returns].filter(Boolean).length < 2 &&
      (!clock ||
        (have.includes(clock.from) &&
          (kind === 'moment' || (kind === 'date' && clock.within.endsWith('D')))))
    );
  });
}

const differ = (words: (string | undefined)[]): boolean =>
  words.every((one, at) =>
    words.every((other, index) => at === index || one?.toUpperCase() !== other?.toUpperCase()),
  );

/** Independent of checkTree: whether nothing reads like another thing of its kind. */
function readsWell({ questions, outcomes }: Tree): boolean {
  const asked = Object.values(questions);
  const ends = Object.values(outcomes);
  return (
    LOCALES.every(
      (locale) =>
        differ([
          ...asked.map(({ ask }) => ask[locale]),
          ...ends.map((one) => one.headline[locale]),
        ]) && differ(ends.map(({ request }) => request[locale])),
    ) &&
    differ(
      asked.flatMap(({ options }) => Object.values(options).flatMap((one) => one.errors ?? [])),
    )
  );
}

const everyWay = (tree: Tree, id: string): string[] => [...nextOf(tree, id), ...afterOf(tree, id)];

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
    outcomes.every((id) => bouncesOf(tree, targets, everyWay).has(id)) &&
    walksOf(tree).every(({ length }) => length <= DEEPEST) &&
    questions.every((start) => {
      const ends = walksOf({ ...tree, start }).map((walked) => endOf(tree, walked));
      const unsure = tree.questions[start]?.options['unsure']?.to ?? '';
      return (
        new Set(ends.filter((id) => outcomes.includes(id))).size > 1 &&
        (questions.includes(unsure) || tree.outcomes[unsure]?.returns)
      );
    }) &&
    comesToAnEnd(tree) &&
    readsWell(tree) &&
    Object.values(tree.questions).every(({ options }) => {
      const { length } = Object.keys(options);
      return length >= 2 && length <= 7;
    })
  );
}

describe('a valid tree', () => {
  it('raises nothing', () => {
    fc.assert(
      fc.property(validTree, (tree) => {
        expect(isTree(tree)).toBe(true);
        expect(errorsOf(tree)).toEqual([]);
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

describe('a corrupted tree', () => {
  type Corruption = (tree: Tree, pick: <T>(list: readonly T[]) => T) => void;
  const retarget = (tree: Tree, { question, option }: walk.Answer, to: string): void => {
    const found = tree.questions[question]?.options[option];
    if (found) found.to = to;
  };
  const leaf = (tree: Tree, pick: <T>(list: readonly T[]) => T): walk.Answer =>
    pick(walk.leavesOf(tree));

  /** An outcome with a window from a moment that it has ready. */
  const wound = (tree: Tree, id: string) => {
    const one = tree.outcomes[id] ?? outcome(`f-${id}`);
    const after = Object.keys(tree.outcomes).find((other) => other !== id) ?? '';
    const clock = { from: `moment-${id}`, within: 'PT1H', after, cite: ['page'] };
    tree.facts[clock.from] = { label: text, kind: 'moment' };
    return Object.assign(one, { clock, have: [...one.have, clock.from] });
  };

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
    'a circle of those that send on': (tree, pick) => {
      const ids = Object.keys(tree.outcomes).slice(0, pick([2, 3, 4, 5]));
      const field = pick(['ifRefused', 'ifSilent'] as const);
      for (const [at, id] of ids.entries()) {
        const [one, next] = [tree.outcomes[id], ids[(at + 1) % ids.length]];
        if (one && next) one[field] = next;
      }
    },
    'a question too deep': (tree, pick) => {
      const { question, option } = leaf(tree, pick);
      let from = { question, option };
      for (let depth = 0; depth < DEEPEST; depth++) {
        const id = `deep-${depth}`;
        tree.questions[id] = {
          ask: both(id),
          options: {
            on: { label: both('on'), to: 'o0' },
            unsure: { label: both('unsure'), to: 'find' },
          },
        };
        retarget(tree, from, id);
        from = { question: id, option: 'on' };
      }
    },
    'nothing for who does not know': (tree, pick) => {
      const { options } = pick(Object.values(tree.questions));
      options['not-sure'] = options['unsure'] ?? { label: text, to: 'find' };
      Reflect.deleteProperty(options, 'unsure');
    },
    'an end for who does not know': (tree, pick) =>
      retarget(tree, { question: pick(Object.keys(tree.questions)), option: 'unsure' }, 'o0'),
    'a question that decides nothing': (tree, pick) => {
      const { options } = pick(Object.values(tree.questions));
      for (const option of Object.values(options)) option.to = 'find';
    },
    'nothing after a refusal': (tree, pick) => {
      const one = pick(Object.values(tree.outcomes));
      for (const field of ['ifRefused', 'final', 'returns']) Reflect.deleteProperty(one, field);
    },
    'a last word that leads on': (tree, pick) => {
      const one = pick(Object.values(tree.outcomes));
      Object.assign(one, { final: true }, pick([{ ifRefused: 'find' }, { returns: true }]));
    },
    'a window from words': (tree, pick) => {
      const { clock } = wound(tree, pick(Object.keys(tree.outcomes)));
      const kind = pick([{}, { kind: 'line' }, { kind: 'lines' }] as const);
      tree.facts[clock.from] = { label: text, ...kind };
    },
    'a window from a fact that every object has': (tree, pick) => {
      wound(tree, pick(Object.keys(tree.outcomes))).clock.from = 'constructor';
    },
    'a window from what is not at hand': (tree, pick) => {
      wound(tree, pick(Object.keys(tree.outcomes))).have.pop();
    },
    'hours from a day': (tree, pick) => {
      const { clock } = wound(tree, pick(Object.keys(tree.outcomes)));
      clock.within = 'PT1H';
      tree.facts[clock.from] = { label: text, kind: 'date' };
    },
    'a window that leads nowhere': (tree, pick) => {
      wound(tree, pick(Object.keys(tree.outcomes))).clock.after = pick([
        'nowhere',
        'constructor',
        'q0',
      ]);
    },
    'windows in a circle': (tree, pick) => {
      const ids = Object.keys(tree.outcomes).slice(0, pick([2, 3, 4, 5]));
      for (const [at, id] of ids.entries())
        wound(tree, id).clock.after = ids[(at + 1) % ids.length] ?? '';
    },
    'a heading of another page': (tree, pick) => {
      const [one, ...others] = Object.values(tree.outcomes);
      const headings = [
        ...Object.values(tree.questions).map(({ ask }) => ask),
        ...others.map(({ headline }) => headline),
      ];
      const locale = pick(LOCALES);
      if (one) one.headline[locale] = pick(headings)[locale].toUpperCase();
    },
    'a request of another party': (tree, pick) => {
      const [one, ...others] = Object.values(tree.outcomes);
      const locale = pick(LOCALES);
      if (one) one.request[locale] = pick(others).request[locale].toUpperCase();
    },
    'an error that means two answers': (tree, pick) => {
      const [one, ...others] = Object.values(tree.questions).flatMap(({ options }) =>
        Object.values(options),
      );
      if (one) one.errors = [...(one.errors ?? []), 'An error'];
      const other = pick(others);
      other.errors = ['AN  ERROR', ...(other.errors ?? [])];
    },
    'a channel of another party': (tree, pick) => {
      pick(Object.values(tree.outcomes)).party = pick([
        'partner',
        'provider',
        'microsoft',
        'customer',
      ]);
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
        expect(errorsOf(corrupt(tree, corruption, seed))).not.toEqual([]);
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
        expect(errorsOf(tree).length === 0).toBe(isTree(tree));
      }),
      { numRuns: runs(100) },
    );
  });

  it('is reported exactly when the oracle finds an open end, or two that read alike', () => {
    const moves = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(validTree, moves, (valid, list) => {
        const tree = structuredClone(valid);
        const ids = [...Object.keys(tree.outcomes), 'nowhere'];
        const facts = [...Object.keys(tree.facts), 'nothing'];
        for (const [from, what, to] of list) {
          const one = tree.outcomes[ids[from % (ids.length - 1)] ?? ''];
          const other = Object.values(tree.outcomes)[to % (ids.length - 1)];
          const next = ids[to % ids.length] ?? '';
          const fact = facts[to % facts.length] ?? '';
          const option = Object.values(tree.questions['q0']?.options ?? {})[to % 2];
          if (!one || !other || !option) throw new Error('nothing to change');
          const clock = one.clock ?? { from: fact, within: 'PT9H', after: next, cite: ['page'] };
          const changes: (() => void)[] = [
            () => (one.ifRefused = next),
            () => (one.ifSilent = next),
            () => Reflect.deleteProperty(one, 'ifRefused'),
            () => (one.final = true),
            () => Reflect.deleteProperty(one, 'final'),
            () => (one.returns = true),
            () => Reflect.deleteProperty(one, 'returns'),
            () => (one.clock = { ...clock, after: next }),
            () => (one.clock = { ...clock, from: fact }),
            () => (one.clock = { ...clock, within: to % 2 ? 'P1D' : 'PT1H' }),
            () => Reflect.deleteProperty(one, 'clock'),
            () => Object.assign(tree.facts[fact] ?? {}, { kind: to % 2 ? 'date' : 'moment' }),
            () => (one.headline = other.headline),
            () => (one.request = other.request),
            () => (option.errors = ['Error 0-0']),
          ];
          changes[what % changes.length]?.();
        }
        expect(errorsOf(tree).length === 0).toBe(isTree(tree));
      }),
      { numRuns: runs(200) },
    );
  });

  const has = (tree: Tree, code: string): boolean =>
    checkTree(tree, NOWHERE).some((problem) => problem.code === code);

  it('sends in a circle exactly when some outcome is reached again from itself', () => {
    const anywhere = fc.array(fc.tuple(fc.nat(), fc.boolean(), fc.nat()), { maxLength: 8 });
    fc.assert(
      fc.property(validTree, anywhere, (valid, moves) => {
        const tree = structuredClone(valid);
        const ids = Object.keys(tree.outcomes);
        for (const [from, refused, to] of moves) {
          const [id = '', next = ''] = [ids[from % ids.length], ids[to % ids.length]];
          const one = tree.outcomes[id];
          // Sent back to itself is another problem.
          if (one && id !== next) one[refused ? 'ifRefused' : 'ifSilent'] = next;
        }
        const circles = ids.filter((id) => leadsBack(tree, id));
        expect(has(tree, 'bounce-loop')).toBe(circles.length > 0);
      }),
      { numRuns: runs(100) },
    );
  });

  it('is too deep exactly when some walk has more answers than an agent gives', () => {
    fc.assert(
      fc.property(validTree, fc.nat(), fc.nat(6), (valid, seed, more) => {
        const tree = structuredClone(valid);
        const leaves = walk.leavesOf(tree);
        let from = leaves[seed % leaves.length] ?? { question: '', option: '' };
        for (let at = 0; at < more; at++) {
          tree.questions[`more-${at}`] = {
            ask: both(`more ${at}`),
            options: { on: { label: both('on'), to: 'find' } },
          };
          retarget(tree, from, `more-${at}`);
          from = { question: `more-${at}`, option: 'on' };
        }
        const longest = Math.max(...walksOf(tree).map(({ length }) => length));
        expect(has(tree, 'tree-deep')).toBe(longest > DEEPEST);
      }),
    );
  });
});
