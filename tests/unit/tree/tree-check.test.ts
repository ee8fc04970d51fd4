import { describe, expect, it } from 'vitest';
import { CHANNEL_PAIRS, wayOf } from '../../../src/features/tree/check/channelPairs.ts';
import { checkTree } from '../../../src/features/tree/check/checkTree.ts';
import type { FactKind, Outcome, Tree } from '../../../src/features/tree/model/schema.ts';
import { textsOf } from '../../../src/features/tree/model/textsOf.ts';
import { PARTIES, type Party } from '../../../src/platform/vocabulary.ts';

const both = (words: string) => ({ es: `${words} es`, en: `${words} en` });

type Channel = Outcome['channel'];
const WAYS = {
  contact: { kind: 'contact', contact: 'support' },
  support: { kind: 'desk', desk: 'support' },
  billing: { kind: 'desk', desk: 'billing' },
  provider: { kind: 'desk', desk: 'provider' },
  portal: { kind: 'portal', where: both('portal') },
  customer: { kind: 'customer', where: both('customer') },
} as const satisfies Record<string, Channel>;

/** Final, unless it leads on or says otherwise. */
function outcome(id: string, more: Partial<Outcome> = {}): Outcome {
  const leadsOn = more.ifRefused !== undefined || more.returns;
  return {
    ...(leadsOn ? {} : { final: true }),
    party: 'isv',
    headline: both(`${id} headline`),
    summary: both(`${id} summary`),
    request: both(`${id} request`),
    channel: WAYS.contact,
    have: [`f-${id}`],
    steps: [both(`${id} step`)],
    because: { text: both(`${id} reason`), basis: 'not-stated' },
    reviewed: '2026-11-22',
    ...more,
  };
}

/** `a: one, unsure: find` for each question; every outcome named is there, `find` leads back. */
function treeOf(
  routes: Record<string, Record<string, string>>,
  outcomes: Record<string, Partial<Outcome>> = {},
): Tree {
  const targets = Object.values(routes).flatMap((options) => Object.values(options));
  const ids = new Set([...targets.filter((to) => !(to in routes)), ...Object.keys(outcomes)]);
  const [start = ''] = Object.keys(routes);
  return {
    start,
    questions: Object.fromEntries(
      Object.entries(routes).map(([id, options]) => [
        id,
        {
          ask: both(`${id}?`),
          options: Object.fromEntries(
            Object.entries(options).map(([option, to]) => [option, { label: both(option), to }]),
          ),
        },
      ]),
    ),
    outcomes: Object.fromEntries(
      [...ids].map((id) => [
        id,
        outcome(id, id === 'find' ? { returns: true, ...outcomes[id] } : outcomes[id]),
      ]),
    ),
    facts: Object.fromEntries([...ids].map((id) => [`f-${id}`, { label: both(id) }])),
  };
}

/** What is raised: code and path. */
function raised(tree: Tree): string[] {
  const asked: string[] = [];
  const lineOf = (path: readonly PropertyKey[]) => asked.push(path.map(String).join('.'));
  return checkTree(tree, { file: 'tree', lineOf }).map(
    ({ code, line = 0 }) => `${code} ${asked[line - 1]}`,
  );
}

const end = { a: 'one', unsure: 'find' };
/** Questions one below the other, each after as many answers as its number. */
const chain = (length: number) =>
  Object.fromEntries(
    Array.from({ length }, (_, at) => [
      `q${at}`,
      { a: at < length - 1 ? `q${at + 1}` : 'one', unsure: 'find' },
    ]),
  );
/** A tree of that many leaves: questions of seven options, in three rows. */
function wide(leaves: number) {
  const routes: Record<string, Record<string, string>> = {};
  const ids = ['q', ...Array.from({ length: 49 }, (_, at) => `q${at}`)];
  let left = ids.slice(1);
  for (const id of ids) {
    const options = ['a', 'b', 'c', 'd', 'e', 'f'];
    const below = left.slice(0, 6);
    left = left.slice(6);
    routes[id] = {
      ...Object.fromEntries(options.map((option, at) => [option, below[at] ?? `o-${option}`])),
      unsure: 'find',
    };
  }
  const last = Object.values(routes).at(-1) ?? {};
  for (const option of ['f', 'e', 'd', 'c'].slice(0, 301 - leaves)) {
    Reflect.deleteProperty(last, option);
  }
  return routes;
}

describe('the size of a tree', () => {
  it.each<[Tree, string[], string]>([
    [treeOf(chain(1)), [], 'one question'],
    [treeOf(chain(5)), [], 'five answers'],
    [treeOf(chain(6)), ['tree-deep questions.q5'], 'six'],
    [treeOf(chain(8)), ['tree-deep questions.q5'], 'eight: the first too many is told, once'],
    [treeOf(wide(299)), [], '299 leaves'],
    [treeOf(wide(300)), [], '300'],
    [treeOf(wide(301)), ['tree-wide questions'], '301'],
  ])('%# raises %j: %s', (tree, problems) => {
    expect(raised(tree)).toEqual(problems);
  });
});

describe('the options of a question', () => {
  it.each<[Tree, string[], string]>([
    [treeOf({ q: end }), [], 'an answer, and how to find out'],
    [
      treeOf({ q: { a: 'find', b: 'find', unsure: 'find' }, r: end }),
      ['question-orphan questions.r', 'question-useless questions.q'],
      'three ways to one outcome; that two lead there is no second problem',
    ],
    [
      treeOf({ q: { a: 'r', unsure: 'find' }, r: { a: 'find', unsure: 'find' } }),
      ['question-useless questions.q', 'question-useless questions.r'],
      'the same, with a question more',
    ],
    [
      treeOf({ q: { a: 'one', b: 'one', c: 'one', unsure: 'find' } }),
      ['option-twin questions.q.options.b.to', 'option-twin questions.q.options.c.to'],
      'every later one is told',
    ],
    [
      treeOf({ q: { a: 'one', b: 'find', unsure: 'find' } }),
      ['option-twin questions.q.options.unsure.to'],
      'the one that does not know is an option, too',
    ],
    [
      treeOf({ q: { a: 'r', unsure: 'find' }, r: end }),
      [],
      'the same outcome under two questions is what outcomes are for',
    ],
    [
      treeOf({ q: { a: 'one', b: 'two' } }),
      ['unsure-missing questions.q.options'],
      'nobody may say that they do not know',
    ],
    [treeOf({ q: { a: 'one', unsure: 'r' }, r: end }), [], 'a question helps to find out'],
    [
      treeOf({ q: { a: 'one', unsure: 'two' } }),
      ['unsure-ends questions.q.options.unsure.to'],
      'an answer for who has none',
    ],
    [
      treeOf({ q: { a: 'one', unsure: 'two' } }, { two: { ifSilent: 'one' } }),
      ['unsure-ends questions.q.options.unsure.to'],
      'sending on is not leading back',
    ],
  ])('%# raises %j: %s', (tree, problems) => {
    expect(raised(tree)).toEqual(problems);
  });

  it('is in no trouble with a loop, which another rule tells', () => {
    expect(raised(treeOf({ q: { a: 'q', unsure: 'find' } }))).toEqual([
      'question-two-parents questions.q.options.a.to',
    ]);
  });
});

describe('sending on', () => {
  const start = { q: end };
  it.each<[Record<string, Partial<Outcome>>, string[], string]>([
    [{ one: { ifRefused: 'two', ifSilent: 'two' }, two: { ifSilent: 'find' } }, [], 'ends'],
    [
      { one: { ifRefused: 'two', ifSilent: 'three' }, two: { ifSilent: 'three' }, three: {} },
      [],
      'two ways to one end are no circle',
    ],
    [
      { one: { ifRefused: 'two' }, two: { ifSilent: 'one' } },
      ['bounce-loop outcomes.two.ifSilent'],
      'there and back',
    ],
    [
      { one: { ifRefused: 'two' }, two: { ifRefused: 'three' }, three: { ifSilent: 'two' } },
      ['bounce-loop outcomes.three.ifSilent'],
      'a circle that does not hold its beginning',
    ],
    [
      { one: { ifRefused: 'two' }, two: { ifRefused: 'one', ifSilent: 'one' } },
      ['bounce-loop outcomes.two.ifRefused', 'bounce-loop outcomes.two.ifSilent'],
      'each step back is one to mend',
    ],
    [{ one: { ifRefused: 'one' } }, ['outcome-dangling outcomes.one.ifRefused'], 'to itself'],
  ])('%# raises %j: %s', (outcomes, problems) => {
    expect(raised(treeOf(start, outcomes))).toEqual(problems);
  });

  it('names the circle and nothing else', () => {
    const circle = { one: { ifRefused: 'two' }, two: { ifSilent: 'three' } };
    const tree = treeOf(start, { ...circle, three: { ifRefused: 'two' } });
    const [problem] = checkTree(tree, { file: 'tree', lineOf: () => 1 });
    expect(problem?.fact).toMatch(/: two → three → two$/);
  });
});

describe('the end of sending on', () => {
  it.each<[Partial<Outcome>, string[], string]>([
    [{ final: true }, [], 'the last word'],
    [{ final: true, ifSilent: 'two' }, [], 'silence is no refusal'],
    [{ ifRefused: 'two' }, [], 'somebody is left to ask'],
    [{ final: undefined, returns: true }, [], 'back to the question'],
    [{ returns: true, ifRefused: 'two' }, [], 'back, or on'],
    [{ final: undefined }, ['bounce-open outcomes.one'], 'nothing is said'],
    [{ final: undefined, ifSilent: 'two' }, ['bounce-open outcomes.one'], 'only silence leads on'],
    [{ final: true, ifRefused: 'two' }, ['final-contradicted outcomes.one.final'], 'and yet on'],
    [{ final: true, returns: true }, ['final-contradicted outcomes.one.final'], 'and yet back'],
    [
      { final: true, returns: true, ifRefused: 'two' },
      ['final-contradicted outcomes.one.final'],
      'both: told once',
    ],
  ])('%j raises %j: %s', (one, problems) => {
    expect(raised(treeOf({ q: { ...end, b: 'two' } }, { one }))).toEqual(problems);
  });
});

describe('a window', () => {
  type Clock = NonNullable<Outcome['clock']>;
  const clock = (more: Partial<Clock> = {}): Clock => ({
    from: 'f-one',
    within: 'P30D',
    after: 'find',
    cite: ['page'],
    ...more,
  });
  /** `one` runs from its own fact, a moment unless another kind is given. */
  function windowOf(more: Partial<Clock>, kind?: FactKind, have = ['f-one']): Tree {
    const tree = treeOf({ q: { ...end, b: 'two' } }, { one: { clock: clock(more), have } });
    tree.facts['f-one'] = { label: both('f-one'), ...(kind ? { kind } : {}) };
    return tree;
  }
  const [from, within, after] = ['from', 'within', 'after'].map(
    (field) => `outcomes.one.clock.${field}`,
  );

  it.each<[Tree, string[], string]>([
    [windowOf({}, 'moment'), [], 'days from a moment'],
    [windowOf({}, 'date'), [], 'days from a day'],
    [windowOf({ within: 'P0D' }, 'date'), [], 'until the day itself'],
    [windowOf({ within: 'PT72H' }, 'moment'), [], 'hours from a moment'],
    [windowOf({ within: 'PT72H' }, 'date'), [`clock-fact ${within}`], 'hours from a day'],
    [windowOf({}, 'line'), [`clock-fact ${from}`], 'words'],
    [windowOf({}, 'lines'), [`clock-fact ${from}`], 'more words'],
    [windowOf({}), [`clock-fact ${from}`], 'a fact of no kind is one line of words'],
    [windowOf({ from: 'f-on' }, 'moment'), [`clock-fact ${from}`], 'no fact: told once'],
    [windowOf({ from: 'constructor' }, 'moment'), [`clock-fact ${from}`], 'a name of every object'],
    [windowOf({}, 'moment', ['f-two']), [`clock-fact ${from}`], 'not among what to have ready'],
    [
      windowOf({ within: 'PT1H' }, 'date', ['f-two']),
      [`clock-fact ${from}`, `clock-fact ${within}`],
      'two things to mend',
    ],
    [windowOf({ after: 'nowhere' }, 'moment'), [`outcome-dangling ${after}`], 'no outcome'],
    [windowOf({ after: 'q' }, 'moment'), [`outcome-dangling ${after}`], 'a question'],
    [windowOf({ after: 'one' }, 'moment'), [`outcome-dangling ${after}`], 'itself'],
  ])('%# raises %j: %s', (tree, problems) => {
    expect(raised(tree)).toEqual(problems);
  });

  it('proposes a fact that has a day', () => {
    const tree = windowOf({ from: 'f-oen' }, 'moment');
    const [problem] = checkTree(tree, { file: 'tree', lineOf: () => 1 });
    expect(problem?.fix).toBe('did you mean «f-one»?');
  });

  it.each<[Record<string, string>, string[], string]>([
    [{ one: 'two', two: 'find' }, [], 'one after the other'],
    [{ one: 'find', two: 'find' }, [], 'two end alike'],
    [{ one: 'two', two: 'one' }, ['clock-loop outcomes.two.clock.after'], 'there and back'],
    [
      { one: 'two', two: 'find', find: 'two' },
      ['clock-loop outcomes.find.clock.after'],
      'a circle that does not hold its beginning',
    ],
  ])('followed by %j raises %j: %s', (next, problems) => {
    const timed = Object.entries(next).map(([id, to]) => [
      id,
      { clock: clock({ from: `f-${id}`, after: to }) },
    ]);
    const tree = treeOf({ q: { ...end, b: 'two' } }, Object.fromEntries(timed));
    for (const fact of Object.values(tree.facts)) fact.kind = 'date';
    expect(raised(tree)).toEqual(problems);
  });

  it('may lead to the party that refuses: only windows close for good', () => {
    const tree = windowOf({ after: 'two' }, 'date');
    if (tree.outcomes['two']) tree.outcomes['two'].ifSilent = 'one';
    expect(raised(tree)).toEqual([]);
  });

  it('leads to its outcome, and tells two outcomes apart', () => {
    const tree = windowOf({ after: 'late' }, 'date');
    tree.outcomes['late'] = outcome('late', { have: ['f-one'] });
    expect(raised(tree)).toEqual([]);
  });
});

describe('a party and its channel', () => {
  const ALLOWED: Record<Party, (keyof typeof WAYS)[]> = {
    isv: ['contact'],
    partner: ['support', 'billing', 'portal'],
    provider: ['provider'],
    microsoft: ['portal'],
    customer: ['customer'],
  };
  const pairs = PARTIES.flatMap((party) =>
    Object.entries(WAYS).map(
      ([way, channel]) => [party, way as keyof typeof WAYS, channel] as const,
    ),
  );
  it.each(pairs)('%s by %s', (party, way, channel) => {
    const problems = raised(treeOf({ q: end }, { one: { party, channel } }));
    const expected = ALLOWED[party].includes(way) ? [] : ['channel-mismatch outcomes.one.channel'];
    expect(problems).toEqual(expected);
  });

  it('have a reason each, which the message gives', () => {
    for (const { ways, reason } of Object.values(CHANNEL_PAIRS)) {
      expect(ways.length).toBeGreaterThan(0);
      expect(reason).toMatch(/^\S.{20,}[^.]$/);
    }
    const tree = treeOf({ q: end }, { one: { party: 'microsoft' } });
    const [problem] = checkTree(tree, { file: 'tree', lineOf: () => 1 });
    expect(problem?.fact).toContain(CHANNEL_PAIRS.microsoft.reason);
    expect(wayOf({ channel: WAYS.billing })).toBe('own desk');
  });
});

describe('a text of the tree', () => {
  it.each<[string, string, string[], string]>([
    ['Una frase', 'A phrase', [], 'translated'],
    ['Microsoft', 'Microsoft', [], 'one word'],
    ['SaaS', 'SaaS', [], 'one word'],
    ['Azure Portal', 'Azure Portal', [], 'a name'],
    ['Microsoft Entra ID', 'Microsoft Entra ID', [], 'a longer name'],
    ['Azure Plan 2', 'Azure Plan 2', [], 'a name with a figure'],
    ['Order id', 'Order id', ['text-alike'], 'two words, and no name'],
    ['Una frase entera.', 'Una frase entera.', ['text-alike'], 'a sentence'],
    ['TODO revisar', 'To review', ['text-unfinished'], 'a note'],
    ['Por ver', 'TBD', ['text-unfinished'], 'in any language'],
    ['Por ver (FIXME)', 'To see', ['text-unfinished'], 'within brackets'],
    ['Mire todo el pedido', 'See all of it', [], 'a Spanish word'],
    ['MÉTODOS', 'METHODS', [], 'within a word'],
    ['Vea arriba', 'See it', ['text-position'], 'arriba'],
    ['El botón de ABAJO', 'The button', ['text-position'], 'abajo, in capitals'],
    ['A la derecha', 'There', ['text-position'], 'a la derecha'],
    ['Su trabajo', 'Your work', [], 'trabajo is not abajo'],
    ['Vea la lista', 'See the list above', ['text-position'], 'above'],
    ['Vea la lista', 'See the list below.', ['text-position'], 'below'],
    ['Vea la lista', 'See the list on the left', ['text-position'], 'on the left'],
    ['Tiene derecho', 'It has the right', [], 'a right is not the right side'],
    ['abajo y above', 'above and abajo', ['text-position', 'text-position'], 'its own language'],
    ['x'.repeat(40), 'y', [], 'short texts differ by much'],
    ['x'.repeat(41), 'y'.repeat(16), ['text-lengths'], 'a little more than 2.5 times'],
    ['x'.repeat(50), 'y'.repeat(20), [], '2.5 times'],
    ['x'.repeat(20), 'y'.repeat(51), ['text-lengths'], 'the other way round'],
  ])('%j, %j raises %j: %s', (es, en, codes) => {
    const tree = treeOf({ q: end }, { one: { summary: { es, en } } });
    expect(raised(tree).map((problem) => problem.split(' ')[0])).toEqual(codes);
  });

  it('is found wherever it stands, and named by its language', () => {
    const tree = treeOf({ q: end });
    const paths = textsOf(tree).map(({ path }) => path.join('.'));
    expect(paths).toContain('questions.q.options.unsure.label');
    expect(paths).toContain('outcomes.one.steps.0');
    expect(paths).toContain('outcomes.one.because.text');
    expect(paths).toContain('facts.f-one.label');
    for (const { text } of textsOf(tree)) text.en = `TODO ${text.en}`;
    expect(raised(tree)).toEqual(paths.map((path) => `text-unfinished ${path}.en`));
  });

  it('of a question or an option stands once', () => {
    const tree = treeOf({ q: { a: 'r', b: 'one', unsure: 'find' }, r: end });
    const { q, r } = tree.questions;
    if (!q?.options['b'] || !r?.options['a']) throw new Error('no such option');
    // The same label under another question is another answer.
    expect(r.options['a'].label).toEqual(q.options['a']?.label);
    expect(raised(tree)).toEqual([]);
    q.options['b'].label.en = 'A EN';
    r.ask = { es: 'Q? ES', en: 'other' };
    expect(raised(tree)).toEqual([
      'ask-twin questions.r.ask.es',
      'label-twin questions.q.options.b.label.en',
    ]);
  });

  it('that heads a page heads one only', () => {
    const tree = treeOf({ q: { a: 'r', b: 'one', unsure: 'find' }, r: end });
    const { one, find } = tree.outcomes;
    if (!one || !find) throw new Error('no such outcome');
    one.headline.es = 'Q?  ES';
    find.headline.en = 'One headline EN';
    expect(raised(tree)).toEqual([
      'headline-twin outcomes.one.headline.es',
      'headline-twin outcomes.find.headline.en',
    ]);
  });

  it('that requests something requests it of one party', () => {
    const tree = treeOf({ q: end }, { one: { request: { es: 'uno', en: 'find REQUEST en' } } });
    expect(raised(tree)).toEqual(['request-twin outcomes.find.request.en']);
  });

  it.each<[string, string, string[], string]>([
    ['¿Qué falla?', 'What fails?', [], 'one thing'],
    ['¿Falla el producto o la activación?', 'Product or activation?', [], 'a choice is one thing'],
    ['Hoy y mañana, ¿qué falla?', 'And today?', [], 'an «y» alone'],
    ['¿Falla y/o cuesta?', 'What fails?', ['ask-double es'], 'both, or one'],
    ['¿Es un Y/O?', 'An AND/OR gate?', ['ask-double es', 'ask-double en'], 'in capitals'],
    ['¿Qué falla and/or qué?', 'What y/o what?', [], 'its own language'],
    ['¿Está en y/oficina?', 'Is it land/order?', [], 'within other words'],
    ['¿Qué falla? ¿Desde cuándo?', 'What fails?', ['ask-double es'], 'two questions'],
    ['¿Qué falla?', 'What? Why?', ['ask-double en'], 'two marks'],
  ])('%j, %j asked raises %j: %s', (es, en, problems) => {
    const tree = treeOf({ q: end });
    if (tree.questions['q']) tree.questions['q'].ask = { es, en };
    const expected = problems.map((problem) => problem.replace(' ', ' questions.q.ask.'));
    expect(raised(tree)).toEqual(expected);
  });

  it('of an error means one answer', () => {
    const tree = treeOf({ q: { a: 'r', unsure: 'find' }, r: end });
    const options = Object.values(tree.questions).map((one) => one.options['a']);
    const [inQ, inR] = options;
    if (!inQ || !inR) throw new Error('no such option');
    inQ.errors = ['Error 12', 'Error 13'];
    inR.errors = ['Error 14', 'error\t 13', 'Error 14 in x'];
    expect(raised(tree)).toEqual(['error-twin questions.r.options.a.errors.1']);
    inR.errors = ['Error 15', 'Error 15'];
    expect(raised(tree)).toEqual(['error-twin questions.r.options.a.errors.1']);
  });
});
