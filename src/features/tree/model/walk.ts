/** The routes of a tree, whether as written by the editor or in one language. */
export interface Routes {
  start: string;
  questions: Record<string, { options: Record<string, { to: string }> }>;
}

/** A place in the tree: a question, or the leaf that one of its options leads to. */
export interface Place {
  question: string;
  option?: string | undefined;
}

/** One answered question of a trail. */
export type Answer = Required<{ [key in keyof Place]: string }>;

/** Id of the question or outcome that an option leads to; undefined when there is none such. */
export function targetOf({ questions }: Routes, { question, option }: Place): string | undefined {
  if (!Object.hasOwn(questions, question)) return undefined;
  const { options } = questions[question] ?? { options: {} };
  return option !== undefined && Object.hasOwn(options, option) ? options[option]?.to : undefined;
}

/** Where an answer leads: to the next question, or to the leaf that it is itself. */
export function placeAfter(routes: Pick<Routes, 'questions'>, { question, option }: Answer): Place {
  const to = routes.questions[question]?.options[option]?.to;
  return to !== undefined && Object.hasOwn(routes.questions, to)
    ? { question: to }
    : { question, option };
}

/**
 * The answers that lead from the start to a place, a leaf's own option last. Each question has one
 * parent, so the place alone is the whole state.
 * @returns the answers in order, none for the start; undefined when the place cannot be reached
 */
export function trailTo(routes: Routes, { question, option }: Place): Answer[] | undefined {
  const parents = parentsOf(routes);
  const trail: Answer[] = option === undefined ? [] : [{ question, option }];
  const seen = new Set<string>();
  for (let at = question; at !== routes.start;) {
    const parent = parents.get(at);
    // A loop can only stand in a tree that the check refuses; it must not hang the check.
    if (parent === undefined || seen.has(at)) return undefined;
    seen.add(at);
    trail.unshift(parent);
    at = parent.question;
  }
  return trail;
}

/** Every target of an answer → the first answer that leads there. */
function parentsOf({ questions }: Routes): Map<string, Answer> {
  const parents = new Map<string, Answer>();
  for (const [question, { options }] of Object.entries(questions)) {
    for (const [option, { to }] of Object.entries(options)) {
      if (!parents.has(to)) parents.set(to, { question, option });
    }
  }
  return parents;
}

/** How many questions the longest way on from this one still asks, itself included. */
export function questionsLeft({ questions, start }: Routes, question: string = start): number {
  const options = Object.values(questions[question]?.options ?? {});
  const after = options.map(({ to }) =>
    Object.hasOwn(questions, to) ? questionsLeft({ questions, start }, to) : 0,
  );
  return 1 + Math.max(0, ...after);
}

/** Every leaf: an answer that leads to an outcome. */
export function leavesOf({ questions }: Routes): (Answer & { outcome: string })[] {
  return Object.entries(questions).flatMap(([question, { options }]) =>
    Object.entries(options)
      .filter(([, { to }]) => !Object.hasOwn(questions, to))
      .map(([option, { to }]) => ({ question, option, outcome: to })),
  );
}

/**
 * The place that an address names.
 * @param path the address without query and hash
 * @param treePath the address of the tree's first page, with its final slash
 */
export function placeFromPath(routes: Routes, path: string, treePath: string): Place | undefined {
  if (!path.startsWith(treePath)) return undefined;
  const [question, option, ...rest] = path.slice(treePath.length).split('/').filter(Boolean);
  if (question === undefined || rest.length > 0 || !Object.hasOwn(routes.questions, question))
    return undefined;
  if (option === undefined) return { question };
  const to = targetOf(routes, { question, option });
  return to === undefined || Object.hasOwn(routes.questions, to) ? undefined : { question, option };
}
