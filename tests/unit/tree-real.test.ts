import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check.cli.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import type { Text } from '../../src/i18n/textIn.ts';
import { leavesOf, questionsLeft } from '../../src/tree/walk.ts';
import { PARTIES } from '../../src/vocabulary.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { tree } = checkContent(root, 'content/contacts.sample.json').content;
if (!tree) throw new Error('content/tree.yaml cannot be read: see npm run check:content');

/** Every text of the tree with its place, so that a failing test names it. */
function textsOf(value: unknown, path: string): [path: string, text: Text][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('es' in value && 'en' in value) return [[path, value as Text]];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}.${key}`));
}

const texts = textsOf(tree, 'tree');
const questions = Object.values(tree.questions);
const outcomes = Object.entries(tree.outcomes);
const leaves = leavesOf(tree);

/** The values that stand more than once, whatever their case. */
function repeated(values: readonly string[]): string[] {
  const folded = values.map((value) => value.toLocaleLowerCase());
  return values.filter((_, index) => folded.indexOf(folded[index] ?? '') !== index);
}

/** Same words on purpose: proper names and words that both languages share. */
const SAME = /^[\p{Lu}\d][\p{L}\d.&+ -]{0,24}$/u;

describe('the tree of this site', () => {
  it('reaches every party', () => {
    const parties = leaves.map(({ outcome }) => tree.outcomes[outcome]?.party);
    expect([...new Set(parties)].sort()).toEqual([...PARTIES].sort());
  });

  it('is as large as promised and no deeper than an agent on the phone bears', () => {
    expect(questions.length).toBeGreaterThanOrEqual(8);
    expect(leaves.length).toBeGreaterThanOrEqual(20);
    expect(leaves.length).toBeLessThanOrEqual(300);
    expect(questionsLeft(tree)).toBeLessThanOrEqual(5);
  });

  it('asks nothing whose answers all lead to the same outcome', () => {
    const idle = Object.entries(tree.questions).filter(
      ([, { options }]) => new Set(Object.values(options).map(({ to }) => to)).size === 1,
    );
    expect(idle.map(([id]) => id)).toEqual([]);
  });

  it('lets one say «I do not know» at every question', () => {
    const without = Object.entries(tree.questions).filter(([, { options }]) => !options['unsure']);
    expect(without.map(([id]) => id)).toEqual([]);
  });

  it.each(LOCALES)('has one heading per page, %s', (locale) => {
    const headings = [
      ...questions.map(({ ask }) => ask[locale]),
      ...outcomes.map(([, { headline }]) => headline[locale]),
    ];
    expect(repeated(headings)).toEqual([]);
  });

  it.each(LOCALES)('has different labels at each question, %s', (locale) => {
    for (const { options } of questions) {
      expect(repeated(Object.values(options).map(({ label }) => label[locale]))).toEqual([]);
    }
  });

  it('says each text in each language', () => {
    const same = texts.filter(([, { es, en }]) => es === en && !SAME.test(es));
    expect(same).toEqual([]);
  });

  it('leaves no hole and no placeholder in a text', () => {
    const holes = texts.filter(
      ([, { es, en }]) => /[{}]|\bTODO\b/.test(es + en) || en.includes('«'),
    );
    expect(holes).toEqual([]);
  });

  it('names no place on the page: the island, the print and the phone set it elsewhere', () => {
    const placed = texts.filter(
      ([, { es, en }]) => /\b(arriba|abajo)\b/i.test(es) || /\b(above|below)\b/i.test(en),
    );
    expect(placed).toEqual([]);
  });

  it('sends nobody in a circle: going on when refused or unanswered comes to an end', () => {
    const goesOn = (id: string): string[] => {
      const { ifRefused, ifSilent } = tree.outcomes[id] ?? {};
      return [ifRefused, ifSilent].filter((next) => next !== undefined);
    };
    const circles = (id: string, before: readonly string[]): string[] =>
      before.includes(id)
        ? [[...before, id].join(' → ')]
        : goesOn(id).flatMap((next) => circles(next, [...before, id]));
    expect(outcomes.flatMap(([id]) => circles(id, []))).toEqual([]);
  });
});
