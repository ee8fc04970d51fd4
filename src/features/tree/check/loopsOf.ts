/** A way on from an outcome to another one. */
export interface WayOn {
  next: string;
  /** The field that names it, within the outcome. */
  field: readonly string[];
}

/** The ways on from each outcome, by its id. */
export type WaysOn = Record<string, readonly WayOn[]>;

/**
 * The steps back onto the way that led to them, each with its circle: the ids on it, the first one
 * again at the end. Every outcome is walked once, depth first; a step to itself or to nowhere is
 * told elsewhere.
 */
export function loopsOf(steps: WaysOn): (WayOn & { id: string; circle: string[] })[] {
  const loops: ReturnType<typeof loopsOf> = [];
  const done = new Set<string>();
  const visit = (id: string, before: readonly string[]): void => {
    if (done.has(id)) return;
    const way = [...before, id];
    for (const step of steps[id] ?? []) {
      const { next } = step;
      const from = way.indexOf(next);
      if (next === id || !Object.hasOwn(steps, next)) continue;
      if (from < 0) visit(next, way);
      else loops.push({ ...step, id, circle: [...way.slice(from), next] });
    }
    done.add(id);
  };
  for (const id of Object.keys(steps)) visit(id, []);
  return loops;
}
