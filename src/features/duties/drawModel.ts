import type { Party } from '../../platform/vocabulary.ts';

/** Who asks whom, with the words that stand at the arrow. */
export interface Arrow {
  from: Party;
  to: Party;
  count: number;
  label: string;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A line of text, centered at x, with the room that it takes at the most. */
export interface Line {
  text: string;
  x: number;
  /** Baseline. */
  y: number;
  box: Box;
}

export interface Drawing {
  width: number;
  height: number;
  /** The parties, each at the head of its column. */
  nodes: { party: Party; x: number; box: Box }[];
  /** The columns' lines, broken where a label stands. */
  columns: { party: Party; x: number; y1: number; y2: number }[];
  arrows: {
    from: Party;
    to: Party;
    /** Discs at both ends repeat the marks, so that nobody has to look up to the head. */
    x1: number;
    x2: number;
    y: number;
    shaft: string;
    tip: string;
    stroke: number;
    lines: Line[];
  }[];
}

export const WIDTH = 360;
export const LABEL_SIZE = 12.5;
export const WORD_SIZE = 11;
export const DISC = 11;
const MARGIN = 2;
const HEAD = { height: 46, gap: 3 };
const LEADING = 15;
const LABEL_WIDTH = 230;
/** Between label and arrow, and around a label where a column's line breaks. */
const AIR = 3;
const ROW_GAP = 9;
/** More, where another party begins to ask. */
const GROUP_GAP = 12;
const TIP = 8;

/**
 * Lays the arrows out below each other, as a ladder between one column for each party: whatever the
 * duties are, no label can meet a box, an arrow or another label. Pure geometry; units are those of
 * the viewBox.
 */
export function drawModel(parties: readonly Party[], edges: readonly Arrow[]): Drawing {
  const step = (WIDTH - 2 * MARGIN) / parties.length;
  const nodes = parties.map((party, index) => {
    const x = MARGIN + step * (index + 0.5);
    const width = Math.min(step - HEAD.gap, 110);
    return { party, x, box: { x: x - width / 2, y: MARGIN, width, height: HEAD.height } };
  });
  const xOf = (party: Party): number => nodes.find((node) => node.party === party)?.x ?? 0;

  let top = MARGIN + HEAD.height + ROW_GAP;
  const arrows = edges.map(({ from, to, count, label }, index) => {
    if (index > 0 && edges[index - 1]?.from !== from) top += GROUP_GAP;
    const [x1, x2] = [xOf(from), xOf(to)];
    const lines = setLabel(label, (x1 + x2) / 2, top);
    const y = top + lines.length * LEADING + AIR + DISC;
    top = y + DISC + ROW_GAP;
    return { from, to, x1, x2, y, lines, ...drawArrow(x1, x2, y, count) };
  });
  const columns = nodes.flatMap(({ party, x }) => {
    const last = arrows.findLast((arrow) => arrow.from === party || arrow.to === party);
    const start = MARGIN + HEAD.height;
    return lineBetweenLabels(x, start, last?.y ?? start, arrows).map((part) => ({
      party,
      x,
      ...part,
    }));
  });
  return { width: WIDTH, height: top - ROW_GAP + MARGIN, nodes, columns, arrows };
}

/** From disc to disc; the more duties, the stronger. */
function drawArrow(
  x1: number,
  x2: number,
  y: number,
  count: number,
): { shaft: string; tip: string; stroke: number } {
  const way = Math.sign(x2 - x1);
  const end = x2 - way * (DISC + 1);
  const back = end - way * TIP;
  return {
    shaft: `M${x1 + way * DISC} ${y}H${back}`,
    tip: `M${end} ${y}L${back} ${y - TIP / 2 - 1}V${y + TIP / 2 + 1}Z`,
    stroke: 1.25 + Math.min(count, 12) / 5,
  };
}

/** Breaks a label into lines of about equal length, centered as near to its arrow as fits. */
function setLabel(label: string, centre: number, top: number): Line[] {
  const lines = balance(label).map((text) => ({ text, width: textWidth(text, LABEL_SIZE) }));
  const half = Math.max(...lines.map(({ width }) => width)) / 2;
  const x = Math.min(Math.max(centre, MARGIN + half), WIDTH - MARGIN - half);
  return lines.map(({ text, width }, index) => {
    const y = top + index * LEADING;
    return { text, x, y: y + LEADING - 4, box: { x: x - width / 2, y, width, height: LEADING } };
  });
}

/** The narrowest lines that are no more than the widest ones. */
function balance(label: string): string[] {
  const widest = wrap(label, LABEL_WIDTH);
  let lines = widest;
  for (let width = LABEL_WIDTH; width > 0; width -= 5) {
    const narrower = wrap(label, width);
    if (narrower.length > widest.length) break;
    lines = narrower;
  }
  return lines;
}

function wrap(label: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const line = lines.at(-1);
    const longer = `${line ?? ''} ${word}`;
    if (line === undefined || textWidth(longer, LABEL_SIZE) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** The parts of a column's line that no label covers. */
function lineBetweenLabels(
  x: number,
  start: number,
  end: number,
  arrows: readonly { lines: readonly Line[] }[],
): { y1: number; y2: number }[] {
  const gaps = arrows
    .flatMap(({ lines }) => lines.map(({ box }) => box))
    .filter((box) => box.x - AIR < x && x < box.x + box.width + AIR);
  const parts: { y1: number; y2: number }[] = [];
  let from = start;
  for (const { y, height } of gaps) {
    if (y >= end) break;
    if (y > from) parts.push({ y1: from, y2: y });
    from = Math.max(from, y + height);
  }
  if (end > from) parts.push({ y1: from, y2: end });
  return parts;
}

const NARROW = /[ijl.,:;'()|! ]/;
const WIDE = /[mwMW@]/;

/**
 * How wide a text is at the most: the build does not know the reader's system font, so it counts
 * with the widest ones (Verdana, DejaVu Sans).
 */
export function textWidth(text: string, size: number): number {
  const ems = [...text].map((letter) => {
    if (NARROW.test(letter)) return 0.4;
    if (WIDE.test(letter)) return 0.98;
    return /\p{Lu}|\d/u.test(letter) ? 0.72 : 0.63;
  });
  return size * ems.reduce((sum, em) => sum + em, 0);
}
