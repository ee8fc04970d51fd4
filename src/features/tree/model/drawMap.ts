import type { Routes } from './walk.ts';

/** A node of the map: a question, or a leaf by the answer that leads to it. */
export interface MapNode {
  /** The question that the node is, or the one that its answer belongs to. */
  question: string;
  /** The answer; absent for a question. */
  option: string | undefined;
  /** Id of the outcome of a leaf. */
  outcome: string | undefined;
  /** The answer that leads to a question, by the question that asks it; absent for the start. */
  from: { question: string; option: string } | undefined;
  /** Upper left corner of its box. */
  x: number;
  y: number;
}

/** The lines of the map and where everything stands, in the units of its viewBox. */
export interface TreeMap {
  width: number;
  height: number;
  nodes: MapNode[];
  /** SVG paths from each question to what its answers lead to. */
  lines: string[];
}

/** Size of a box, and the space that it keeps to its neighbors. */
export const BOX = { width: 230, height: 58 };
const GAP = { x: 48, y: 10 };

/**
 * Lays a checked tree out from left to right: a column for each answer, a row for each leaf, and
 * each question in the row of its first one. No two boxes meet, since no two leaves share a row and
 * no column holds a node and its child.
 */
export function drawMap(routes: Routes): TreeMap {
  const nodes: MapNode[] = [];
  const lines: string[] = [];
  let rows = 0;
  let deepest = 0;
  place(routes.start, 0, undefined);
  return {
    width: (deepest + 1) * (BOX.width + GAP.x) - GAP.x,
    height: rows * (BOX.height + GAP.y) - GAP.y,
    nodes,
    lines,
  };

  /** Places a question and all below it; returns the height of its middle. */
  function place(question: string, depth: number, from: MapNode['from']): number {
    const options = Object.entries(routes.questions[question]?.options ?? {});
    const middles = options.map(([option, { to }]) =>
      Object.hasOwn(routes.questions, to)
        ? place(to, depth + 1, { question, option })
        : placeLeaf(question, option, to, depth + 1),
    );
    // In the row of its first answer: in the middle of a long branch nobody would find it.
    const middle = middles[0] ?? 0;
    const x = depth * (BOX.width + GAP.x);
    nodes.push({
      question,
      option: undefined,
      outcome: undefined,
      from,
      x,
      y: middle - BOX.height / 2,
    });
    const right = x + BOX.width;
    for (const end of middles) lines.push(`M${right} ${middle}h${GAP.x / 2}V${end}h${GAP.x / 2}`);
    return middle;
  }

  function placeLeaf(question: string, option: string, outcome: string, depth: number): number {
    const y = rows * (BOX.height + GAP.y);
    rows += 1;
    deepest = Math.max(deepest, depth);
    const from = { question, option };
    nodes.push({ question, option, outcome, from, x: depth * (BOX.width + GAP.x), y });
    return y + BOX.height / 2;
  }
}
