import { didYouMean } from '../closest.ts';
import type { Problem } from '../problem.ts';
import type { Content, Places } from './content.ts';
import { citingOf } from './citations.ts';

/** Every citation names a source, and every source is cited. */
export function checkCitations(content: Content, places: Places): Problem[] {
  const { sources } = content;
  if (sources === undefined) return [];
  const known = Object.keys(sources);
  const citing = citingOf(content);
  const unknown = citing
    .filter(({ source }) => !known.includes(source))
    .map(({ source, at }): Problem => ({
      code: 'source-unknown',
      ...('file' in at
        ? at
        : { file: places[at.stream].file, line: places[at.stream].lineOf(at.path) }),
      fact: `«${source}» is no source`,
      fix: didYouMean(source, known, 'content/sources.yaml'),
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
  return [...unknown, ...unused];
}
