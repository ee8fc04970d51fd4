import { didYouMean } from '../../platform/text/closest.ts';
import type { Problem } from '../../platform/problem.ts';
import type { Content, Places } from '../content.ts';
import { citingOf, type Citing } from './citingOf.ts';

/** Every citation names a source, every source is cited, and what no longer applies as history only. */
export function checkCitations(content: Content, places: Places): Problem[] {
  const { sources } = content;
  if (sources === undefined) return [];
  const known = Object.keys(sources);
  const citing = citingOf(content);
  const unknown = citing
    .filter(({ source }) => !known.includes(source))
    .map(({ source, at }): Problem => ({
      code: 'source-unknown',
      ...placeOf(at, places),
      fact: `«${source}» is no source`,
      fix: didYouMean(source, known, 'content/sources.yaml'),
      severity: 'error',
    }));
  const past = citing
    .filter(({ source, isHistory }) => sources[source]?.superseded && !isHistory)
    .map(({ source, at }): Problem => ({
      code: 'source-superseded',
      ...placeOf(at, places),
      fact: `«${source}» no longer applies, and is cited as if it did`,
      fix: 'cite what replaced it, or set the passage of a guide within <Historical>',
      severity: 'error',
    }));
  // Where a stream cannot be read, what only it cites would look unused.
  const { tree, duties, glossary, guides, guideIds } = content;
  const isWhole =
    tree && duties && glossary && guideIds.every((id) => guides.some((guide) => guide.id === id));
  const used = new Set(citing.map(({ source }) => source));
  const unused = (isWhole ? known.filter((id) => !used.has(id)) : []).map((id): Problem => ({
    code: 'source-unused',
    file: places.sources.file,
    line: places.sources.lineOf([id]),
    fact: `nothing cites «${id}»`,
    fix: 'cite it or remove it',
    severity: 'warning',
  }));
  return [...unknown, ...past, ...unused];
}

function placeOf(at: Citing['at'], places: Places): Pick<Problem, 'file' | 'line'> {
  return 'file' in at
    ? at
    : { file: places[at.stream].file, line: places[at.stream].lineOf(at.path) };
}
