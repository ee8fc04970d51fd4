import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkTree } from '../../../src/features/tree/check/checkTree.ts';
import { treeSchema, type Outcome, type Tree } from '../../../src/features/tree/model/schema.ts';
import { parseWith, readYaml } from '../../../src/platform/files/yaml.ts';
import { content, siteContent } from '../testSite.ts';

const yaml = readFileSync(new URL('tree.yaml', siteContent), 'utf8');
const { questions, outcomes, start } = content.tree;

/** Every code that a text of the tree raises, read as the gate reads it. */
function codesOf(text: string): string[] {
  const source = readYaml(text, 'tree.yaml');
  const { value, problems } = parseWith(treeSchema, source);
  const all = [...problems, ...(value ? checkTree(value, source) : [])];
  return [...new Set(all.map(({ code }) => code))].sort();
}

/** The tree after one change; JSON is YAML. */
function mutated(change: (tree: Tree) => void): string {
  const tree = structuredClone(content.tree) as Tree;
  change(tree);
  return JSON.stringify(tree, null, 1);
}

const must = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('the tree of tests/site has no such node any more');
  return value;
};
const drop = (record: object, key: string): void => {
  if (!Reflect.has(record, key) || !Reflect.deleteProperty(record, key)) must(undefined);
};

// Places found by what they are, so that the test site may change in all else.
const isQuestion = (to: string) => to in questions;
const targets = Object.values(questions).flatMap(({ options }) => Object.values(options));
const child = must(Object.keys(questions).find((id) => id !== start));
const below = must(
  Object.entries(questions).find(
    ([id, { options }]) => id !== start && Object.values(options).some(({ to }) => isQuestion(to)),
  ),
)[0];
const leafOf = (tree: Tree, question: string) =>
  must(Object.values(must(tree.questions[question]).options).find(({ to }) => !isQuestion(to)));
const usedOnce = must(
  Object.keys(outcomes).find(
    (id) =>
      !outcomes[id]?.returns &&
      targets.filter(({ to }) => to === id).length === 1 &&
      Object.values(outcomes).every((other) => other.ifRefused !== id && other.ifSilent !== id),
  ),
);
const withCite = must(Object.keys(outcomes).find((id) => outcomes[id]?.because.cite));
const withNext = must(Object.keys(outcomes).find((id) => outcomes[id]?.ifSilent));
const findOut = must(Object.keys(outcomes).find((id) => outcomes[id]?.returns));
const finalOne = must(Object.keys(outcomes).find((id) => outcomes[id]?.final));
const ofIsv = must(Object.keys(outcomes).find((id) => outcomes[id]?.party === 'isv'));
/** A question with leaves only. */
const last = must(
  Object.keys(questions).find((id) =>
    Object.values(must(questions[id]).options).every(({ to }) => !isQuestion(to)),
  ),
);
const words = (text: string) => ({ es: `${text} es`, en: `${text} en` });
const outcome = (tree: Tree, id: string) => must(tree.outcomes[id]);
/** Gives an outcome a window that runs from a day, and that day to have ready. */
function wind(tree: Tree, id: string, after: string): NonNullable<Outcome['clock']> {
  tree.facts['window-day'] = { label: words('day'), kind: 'date' };
  const clock = { from: 'window-day', within: 'P30D', after, cite: ['page'] };
  Object.assign(outcome(tree, id), { clock, have: [...outcome(tree, id).have, 'window-day'] });
  return clock;
}

describe('the tree of a site', () => {
  it('raises nothing as it is', () => {
    expect(codesOf(yaml)).toEqual([]);
    expect(codesOf(mutated(() => undefined))).toEqual([]);
  });

  it.each<[code: string, reason: string, change: (tree: Tree) => void]>([
    [
      'option-dangling',
      'an option leads nowhere',
      (tree) => (leafOf(tree, start).to = 'no-such-node'),
    ],
    ['option-dangling', 'the start is no question', (tree) => (tree.start = usedOnce)],
    [
      'question-orphan',
      'the option that leads to a question leads elsewhere',
      (tree) => {
        const options = Object.values(tree.questions).flatMap((one) => Object.values(one.options));
        must(options.find(({ to }) => to === child)).to = usedOnce;
      },
    ],
    [
      'question-two-parents',
      'a second option leads to a question',
      (tree) => (leafOf(tree, start).to = below),
    ],
    [
      'question-two-parents',
      'an option leads back to the start',
      (tree) => (leafOf(tree, below).to = start),
    ],
    [
      'question-two-parents',
      'an option leads to its own question',
      (tree) => (leafOf(tree, below).to = below),
    ],
    [
      'option-count',
      'one option is left',
      (tree) => {
        const { options } = must(tree.questions[below]);
        for (const id of Object.keys(options).slice(1)) drop(options, id);
      },
    ],
    [
      'id-duplicate',
      'an outcome takes the id of a question',
      (tree) => (tree.outcomes[child] = outcome(tree, usedOnce)),
    ],
    [
      'translation-missing',
      'the English goes',
      (tree) => drop(must(tree.questions[child]).ask, 'en'),
    ],
    ['field-invalid', 'a text is blank', (tree) => (must(tree.questions[child]).ask.es = ' ')],
    ['field-missing', 'the steps go', (tree) => drop(outcome(tree, usedOnce), 'steps')],
    ['field-missing', 'the party goes', (tree) => drop(outcome(tree, usedOnce), 'party')],
    ['field-missing', 'the request goes', (tree) => drop(outcome(tree, usedOnce), 'request')],
    ['key-unknown', 'a field nobody knows', (tree) => Object.assign(tree, { leafs: {} })],
    ['fact-unknown', 'a thing nobody explains', (tree) => outcome(tree, usedOnce).have.push('x')],
    [
      'claim-without-source',
      'the source goes, the claim stays',
      (tree) => drop(outcome(tree, withCite).because, 'cite'),
    ],
    [
      'claim-without-source',
      'what is not stated has no source',
      (tree) => (outcome(tree, withCite).because.basis = 'not-stated'),
    ],
    [
      'outcome-unused',
      'nothing leads to a new outcome',
      (tree) => {
        const twin = structuredClone(outcome(tree, usedOnce));
        tree.outcomes['new-outcome'] = {
          ...twin,
          have: [...twin.have].reverse(),
          party: 'customer',
        };
        tree.outcomes['new-outcome'].ifRefused = usedOnce;
      },
    ],
    [
      'outcome-twin',
      'the same answer in other words',
      (tree) => {
        const twin = structuredClone(outcome(tree, usedOnce));
        tree.outcomes['new-outcome'] = { ...twin, headline: { es: 'Otra', en: 'Another' } };
        leafOf(tree, start).to = 'new-outcome';
      },
    ],
    [
      'outcome-dangling',
      'going on leads nowhere',
      (tree) => (outcome(tree, withNext).ifSilent = 'no-such-outcome'),
    ],
    [
      'outcome-dangling',
      'going on leads to a question',
      (tree) => (outcome(tree, withNext).ifSilent = child),
    ],
    [
      'outcome-dangling',
      'going on leads to itself',
      (tree) => (outcome(tree, withNext).ifSilent = withNext),
    ],
    [
      'tree-deep',
      'questions are asked below a leaf, one below the other',
      (tree) => {
        let above = leafOf(tree, child);
        const end = above.to;
        for (const id of ['deep-a', 'deep-b', 'deep-c', 'deep-d', 'deep-e']) {
          above.to = id;
          above = { label: words(`${id} on`), to: end };
          const unsure = { label: words(`${id} unsure`), to: findOut };
          tree.questions[id] = { ask: words(id), options: { on: above, unsure } };
        }
      },
    ],
    [
      'tree-wide',
      'a question has 301 options',
      (tree) => {
        const { options } = must(tree.questions[child]);
        for (let at = 0; at < 301; at++)
          options[`wide-${at}`] = { label: words(`wide ${at}`), to: usedOnce };
      },
    ],
    [
      'question-useless',
      'all options lead to one outcome',
      (tree) => {
        for (const option of Object.values(must(tree.questions[last]).options)) option.to = findOut;
      },
    ],
    [
      'option-twin',
      'two options lead to one outcome',
      (tree) => {
        const { options } = must(tree.questions[below]);
        options['twin'] = { label: words('twin'), to: leafOf(tree, below).to };
      },
    ],
    [
      'unsure-missing',
      'nobody may say «I do not know»',
      (tree) => drop(must(tree.questions[below]).options, 'unsure'),
    ],
    [
      'unsure-ends',
      'who does not know is sent to somebody for good',
      (tree) => (must(must(tree.questions[last]).options['unsure']).to = withNext),
    ],
    ['unsure-ends', 'the way back is forgotten', (tree) => drop(outcome(tree, findOut), 'returns')],
    [
      'bounce-loop',
      'the next one sends back',
      (tree) => (outcome(tree, must(outcomes[withNext]?.ifSilent)).ifRefused = withNext),
    ],
    [
      'bounce-open',
      'nobody says that it is the last word',
      (tree) => drop(outcome(tree, finalOne), 'final'),
    ],
    [
      'final-contradicted',
      'the last word leads on',
      (tree) => (outcome(tree, finalOne).ifRefused = findOut),
    ],
    [
      'final-contradicted',
      'the last word leads back',
      (tree) => (outcome(tree, findOut).final = true),
    ],
    [
      'clock-fact',
      'a window runs from nothing',
      (tree) => (wind(tree, usedOnce, findOut).from = 'no-such-day'),
    ],
    [
      'clock-fact',
      'a window runs from words',
      (tree) => {
        wind(tree, usedOnce, findOut);
        must(tree.facts['window-day']).kind = 'lines';
      },
    ],
    [
      'clock-fact',
      'a window runs from what nobody has ready',
      (tree) => {
        wind(tree, usedOnce, findOut);
        outcome(tree, usedOnce).have.pop();
      },
    ],
    [
      'clock-fact',
      'hours run from a day',
      (tree) => (wind(tree, usedOnce, findOut).within = 'PT72H'),
    ],
    [
      'clock-loop',
      'two windows lead to each other',
      (tree) => {
        wind(tree, usedOnce, findOut);
        wind(tree, findOut, usedOnce);
      },
    ],
    [
      'outcome-dangling',
      'a closed window leads to a question',
      (tree) => wind(tree, usedOnce, child),
    ],
    [
      'field-missing',
      'a window says nothing of its length',
      (tree) => drop(wind(tree, usedOnce, findOut), 'within'),
    ],
    [
      'field-invalid',
      'a window is counted in weeks',
      (tree) => (wind(tree, usedOnce, findOut).within = 'P2W'),
    ],
    [
      'field-invalid',
      'a window has no source',
      (tree) => (wind(tree, usedOnce, findOut).cite = []),
    ],
    [
      'channel-mismatch',
      'Microsoft is called at the contact of a publisher',
      (tree) => (outcome(tree, ofIsv).party = 'microsoft'),
    ],
    [
      'channel-mismatch',
      'a publisher is reached at our own desk',
      (tree) => (outcome(tree, ofIsv).channel = { kind: 'desk', desk: 'support' }),
    ],
    [
      'ask-twin',
      'a question asks what another asks',
      (tree) => (must(tree.questions[child]).ask.en = must(tree.questions[start]).ask.en),
    ],
    [
      'label-twin',
      'two options read the same',
      (tree) => {
        const [one, other] = Object.values(must(tree.questions[below]).options);
        must(other).label.es = must(one).label.es.toUpperCase();
      },
    ],
    [
      'ask-double',
      'a question asks for one thing and/or another',
      (tree) => (must(tree.questions[child]).ask.en += ' And/or when?'),
    ],
    [
      'headline-twin',
      'an outcome says what another says',
      (tree) => (outcome(tree, usedOnce).headline.en = outcome(tree, findOut).headline.en),
    ],
    [
      'headline-twin',
      'an outcome has the heading of a question',
      (tree) => (outcome(tree, usedOnce).headline.es = must(tree.questions[start]).ask.es),
    ],
    [
      'request-twin',
      'two parties are asked for the same',
      (tree) =>
        (outcome(tree, usedOnce).request.es = outcome(tree, findOut).request.es.toUpperCase()),
    ],
    [
      'error-twin',
      'one error means two answers',
      (tree) => {
        leafOf(tree, start).errors = ['No such thing'];
        leafOf(tree, below).errors = ['Another thing', 'no such  thing'];
      },
    ],
    [
      'text-alike',
      'a text is not translated',
      (tree) => (outcome(tree, usedOnce).summary.en = outcome(tree, usedOnce).summary.es),
    ],
    [
      'text-unfinished',
      'a note of the author stays',
      (tree) => (outcome(tree, usedOnce).summary.en += ' TBD'),
    ],
    [
      'text-position',
      'a text points to its left',
      (tree) => (must(tree.questions[child]).ask.es += ' (a la izquierda)'),
    ],
    [
      'text-lengths',
      'half of a text was not translated',
      (tree) =>
        (outcome(tree, usedOnce).summary = { es: 'Una frase. '.repeat(9), en: 'A phrase.' }),
    ],
  ])('raises %s when %s', (code, _, change) => {
    expect(codesOf(mutated(change))).toContain(code);
  });

  it('raises id-duplicate when a question is written twice', () => {
    const block = must(new RegExp(`^  ${child}:\\n(?:(?:    .*)?\\n)+`, 'm').exec(yaml)?.[0]);
    expect(codesOf(yaml.replace(block, block + block))).toEqual(['id-duplicate']);
  });

  it('raises yaml-syntax when a brace goes', () => {
    expect(codesOf(yaml.replace('}\n', '\n'))).toEqual(['yaml-syntax']);
  });
});
