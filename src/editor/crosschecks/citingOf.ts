import { citesOf as citesOfDuties } from '../../features/duties/dutyCites.ts';
import type { Content } from '../content.ts';
import { citesOf as citesOfTree } from '../../features/tree/model/treeCites.ts';
import type { CitingKind } from '../../features/sources/citingKinds.ts';

/** A place of the content that rests on a source. */
export interface Citing {
  source: string;
  kind: CitingKind;
  id: string;
  /** True where it is cited for what was true once. */
  isHistory?: true;
  /** File and line, or the YAML path within the stream's file. */
  at: { file: string; line: number } | { stream: 'tree' | 'duties' | 'glossary'; path: string[] };
}

/** Every citation of the content, in the order of the files. */
export function citingOf({ guides, tree, duties, glossary }: Content): Citing[] {
  return [
    ...guides.flatMap(({ id, file, tags }) =>
      tags.flatMap(({ name, attributes: { source }, line, isHistory }) =>
        name === 'Cite' && source
          ? {
              source,
              kind: 'guide' as const,
              id,
              at: { file, line },
              ...(isHistory ? { isHistory } : {}),
            }
          : [],
      ),
    ),
    ...(tree ? citesOfTree(tree) : []).map(({ source, path }) => ({
      source,
      kind: path[0] === 'questions' ? ('question' as const) : ('outcome' as const),
      id: path[1] ?? '',
      at: { stream: 'tree' as const, path },
    })),
    ...(duties ? citesOfDuties(duties) : []).map(({ source, path }) => ({
      source,
      kind: 'duty' as const,
      id: path[0] ?? '',
      at: { stream: 'duties' as const, path },
    })),
    ...Object.entries(glossary ?? {}).flatMap(([id, { cite = [] }]) =>
      cite.map((source, index) => ({
        source,
        kind: 'term' as const,
        id,
        at: { stream: 'glossary' as const, path: [id, 'cite', String(index)] },
      })),
    ),
  ];
}

/** What rests on each source, each page once, by the id of the source. */
export function citingBySource(content: Content): Record<string, Pick<Citing, 'kind' | 'id'>[]> {
  const bySource: Record<string, Pick<Citing, 'kind' | 'id'>[]> = {};
  for (const { source, kind, id } of citingOf(content)) {
    const list = (bySource[source] ??= []);
    if (!list.some((other) => other.kind === kind && other.id === id)) list.push({ kind, id });
  }
  return bySource;
}
