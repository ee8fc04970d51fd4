import { didYouMean } from '../../platform/text/closest.ts';
import {
  LINK_KINDS,
  LINKED_PAGES,
  linkTarget,
  type LinkKind,
} from '../../features/guides/model/linkTarget.ts';
import type { Problem } from '../../platform/problem.ts';
import type { Content } from '../content.ts';

/** What a guide embeds or links to exists. */
export function checkGuideLinks({ guides, guideIds, tree, glossary }: Content): Problem[] {
  const known: Record<LinkKind, readonly string[] | undefined> = {
    guide: guideIds,
    question: tree && Object.keys(tree.questions),
    outcome: tree && Object.keys(tree.outcomes),
    page: LINKED_PAGES,
    term: glossary && Object.keys(glossary),
  };
  return guides.flatMap(({ file, tags, links }) => [
    ...tags.flatMap(({ name, attributes: { id }, line }): Problem[] => {
      const { question: ids } = known;
      if (name !== 'Question' || !id || ids === undefined || ids.includes(id)) return [];
      return [
        {
          code: 'question-unknown',
          file,
          line,
          fact: `«${id}» is no question of the tree`,
          fix: didYouMean(id, ids, 'content/tree.yaml, questions'),
          severity: 'error',
        },
      ];
    }),
    ...links.flatMap(({ value, line }) => checkLink(value, known, { file, line })),
  ]);
}

function checkLink(
  url: string,
  known: Record<LinkKind, readonly string[] | undefined>,
  place: { file: string; line: number },
): Problem[] {
  const target = linkTarget(url);
  // A stream that cannot be read has told its own problem.
  const ids = target && (known[target.kind] ?? [target.id]);
  if (target && ids?.includes(target.id)) return [];
  return [
    {
      code: 'link-unknown',
      ...place,
      fact: `the link «${url}» leads to no page of the site`,
      fix: target
        ? didYouMean(target.id, ids ?? [], 'content/')
        : `write one of ${LINK_KINDS.join(', ')}, a colon and an id; cite other sites as sources`,
      severity: 'error',
    },
  ];
}
