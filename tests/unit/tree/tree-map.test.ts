import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutLines } from '../../../src/platform/text/cutLines.ts';
import { BOX, drawMap, type MapNode } from '../../../src/features/tree/model/drawMap.ts';
import { leavesOf, type Routes } from '../../../src/features/tree/model/walk.ts';
import { content } from '../testSite.ts';

/** A tree of any form: each number is a question with so many answers, in the order of the walk. */
const anyTree = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 12 })
  .map((counts): Routes => {
    const questions: Routes['questions'] = {};
    // A question hangs from the first answer of an earlier one that is still free.
    const free: { question: string; option: string }[] = [];
    for (const [index, count] of counts.entries()) {
      const parent = free.shift();
      const id = `q${index}`;
      const above = parent && questions[parent.question];
      if (above) above.options[parent.option] = { to: id };
      questions[id] = { options: {} };
      for (let option = 0; option < count; option++) {
        questions[id].options[`o${option}`] = { to: `out-${index}-${option}` };
        free.push({ question: id, option: `o${option}` });
      }
    }
    return { start: 'q0', questions };
  });

const nameOf = ({ question, option }: Pick<MapNode, 'question' | 'option'>): string =>
  option === undefined ? question : `${question}/${option}`;

function expectWellDrawn(routes: Routes): void {
  const { width, height, nodes } = drawMap(routes);
  const leaves = leavesOf(routes).map(({ question, option }) => `${question}/${option}`);
  const reached = nodes.filter(({ option }) => option === undefined).map(nameOf);
  expect(nodes.map(nameOf).sort()).toEqual([...reached, ...leaves].sort());
  expect(new Set(reached).size).toBe(reached.length);
  for (const [index, a] of nodes.entries()) {
    expect(a.x >= 0 && a.y >= 0 && a.x + BOX.width <= width && a.y + BOX.height <= height).toBe(
      true,
    );
    for (const b of nodes.slice(index + 1)) {
      const isApart =
        a.x + BOX.width <= b.x ||
        b.x + BOX.width <= a.x ||
        a.y + BOX.height <= b.y ||
        b.y + BOX.height <= a.y;
      expect(isApart, `${nameOf(a)} and ${nameOf(b)} meet`).toBe(true);
    }
  }
}

describe('the map of a tree', () => {
  it('shows the tree of a site, each node once and apart from the others', () => {
    const { tree } = content;
    expectWellDrawn(tree);
    expect(drawMap(tree).nodes).toHaveLength(
      Object.keys(tree.questions).length + leavesOf(tree).length,
    );
  });

  it('shows a tree of any form', () => {
    fc.assert(fc.property(anyTree, expectWellDrawn));
  });

  it('draws one line for each answer, from its question to where it leads', () => {
    const { lines } = drawMap({
      start: 'a',
      questions: {
        a: { options: { x: { to: 'b' }, y: { to: 'o' } } },
        b: { options: { z: { to: 'p' }, w: { to: 'q' } } },
      },
    });
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(line).toMatch(/^M\d+ [\d.]+h24V[\d.]+h24$/);
  });
});

describe('a text in lines', () => {
  it.each<[string, number, number, string[], string]>([
    ['uno dos tres', 7, 2, ['uno dos', 'tres'], 'cut between words'],
    ['uno dos tres', 7, 1, ['uno do…'], 'what is left out is marked'],
    ['uno', 7, 2, ['uno'], 'short'],
    ['extraordinario', 5, 2, ['extra'], 'a word too long is cut'],
    ['', 5, 2, [''], 'nothing'],
  ])('%j in %i letters and %i lines is %j: %s', (text, letters, most, lines) => {
    expect(cutLines(text, letters, most)).toEqual(lines);
  });

  it('never exceed their width or number', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 2, max: 40 }),
        fc.integer({ min: 1, max: 3 }),
        (text, letters, most) => {
          const lines = cutLines(text, letters, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          expect(lines.every((line) => line.length <= letters)).toBe(true);
        },
      ),
    );
  });
});
