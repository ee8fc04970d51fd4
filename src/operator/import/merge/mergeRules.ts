import { dropCompanyForm } from '../../../features/contacts/record/companyForm.ts';
import { isNear, nearPairs } from '../../names/nearPairs.ts';
import type { SourcedDraft } from './sourcedDraft.ts';
import type { Cluster, Clusters } from './clusters.ts';
import { publisherKey } from '../../../features/contacts/record/publisherKey.ts';
import type { Aliases } from '../readAliases.ts';

export interface MergeRule {
  id: string;
  /** When two drafts are one publisher, for whoever reads what was merged and why. */
  says: string;
  /** False where ids or names are equal, so that nobody needs to be told. */
  isTold: boolean;
  /** The pairs of drafts that the rule takes for one publisher, by index. */
  propose(clusters: Clusters, aliases: Aliases): Iterable<readonly [number, number]>;
}

/**
 * When two records are one publisher. Every rule joins what the ones above it left apart. Rules and no
 * score, so that a merge can be explained; what no rule sees is only reported.
 */
export const MERGE_RULES = [
  {
    id: 'alias-file',
    says: 'the alias file lists both names under "same"',
    isTold: true,
    propose: ({ nodes }, { entryOf }) => pairEqual(nodes, ({ key }) => [entryOf(key)]),
  },
  {
    id: 'same-id',
    says: 'both records bring the same id',
    isTold: false,
    propose: ({ nodes }) => pairEqual(nodes, ({ draft }) => [draft.contact.id]),
  },
  {
    id: 'same-publisher-id',
    says: 'the marketplace knows both by the same publisher id',
    isTold: true,
    propose: ({ nodes }) =>
      pairEqual(nodes, ({ draft }) =>
        (draft.contact.publisherIds ?? []).map((id) => id.toLowerCase()),
      ),
  },
  {
    id: 'same-name',
    says: 'the names differ in case, accents, punctuation or white space only, or the contact file has such a spelling among the aliases',
    isTold: false,
    propose: proposeSameName,
  },
  {
    id: 'same-name-other-form',
    says: 'the names differ in the form of the company only (Inc, Corporation, Ltd, S.L. …), and they share a domain that is no free mail provider',
    isTold: true,
    propose: (clusters) =>
      pairEqual(firstNodes(clusters), ({ cluster }) =>
        [...cluster.stems].flatMap((stem) =>
          [...cluster.domains].map((domain) => `${stem} ${domain}`),
        ),
      ),
  },
  {
    id: 'near-name-same-domain',
    says: 'the names, of at least five letters, are one letter or two swapped ones apart, and they share a domain that is no free mail provider',
    isTold: true,
    propose: proposeNearName,
  },
] as const satisfies MergeRule[];

export type MergeRuleId = (typeof MERGE_RULES)[number]['id'];

/** Pairs the first that has a value with each later one that has it. */
function* pairEqual<T extends { index: number }>(
  items: Iterable<T>,
  valuesOf: (item: T) => readonly (string | undefined)[],
): Generator<[number, number]> {
  const firsts = new Map<string, number>();
  for (const item of items) {
    for (const value of valuesOf(item)) {
      if (value === undefined) continue;
      const first = firsts.get(value);
      if (first === undefined) firsts.set(value, item.index);
      else yield [first, item.index];
    }
  }
}

/** Each cluster by its first draft. */
function* firstNodes(clusters: Clusters): Generator<{ index: number; cluster: Cluster }> {
  for (const cluster of clusters.all()) {
    const [first] = cluster.nodes;
    if (first !== undefined) yield { index: first.index, cluster };
  }
}

/**
 * Where several records have the name, because ids or the alias file tell them apart, the one that
 * is spelled alike goes first. The aliases of a record remember what was merged into it, also when
 * the address that was shared is gone; one that is no spelling of the name, such as an acronym, may
 * be another publisher's name and joins nothing.
 */
function* proposeSameName(clusters: Clusters): Generator<[number, number]> {
  const byKey = new Map<string, number[]>();
  const nameAt = (index: number) => clusters.nodes[index]?.draft.contact.publisher;
  for (const { index, key } of clusters.nodes) {
    const firsts = byKey.get(key);
    if (firsts === undefined) {
      byKey.set(key, [index]);
      continue;
    }
    const isAlike = (first: number) => nameAt(first) === nameAt(index);
    for (const first of firsts.toSorted((a, b) => Number(isAlike(b)) - Number(isAlike(a)))) {
      yield [first, index];
    }
    const cluster = clusters.clusterOf(index);
    if (!firsts.some((first) => clusters.clusterOf(first) === cluster)) firsts.push(index);
  }
  for (const { index, draft } of clusters.nodes) {
    for (const key of spellingsIn(draft)) {
      for (const first of byKey.get(key) ?? []) yield [index, first];
    }
  }
}

/** The aliases of a record that are a spelling of another of its names. */
function spellingsIn({ contact }: SourcedDraft): string[] {
  if (contact.id === undefined || contact.aliases === undefined) return [];
  const keys = [contact.publisher, ...contact.aliases].map(publisherKey);
  const stems = keys.map(dropCompanyForm);
  return keys.slice(1).filter((_, at) => {
    const stem = stems[at + 1] ?? '';
    return stems.some((other, from) => from !== at + 1 && (other === stem || isNear(other, stem)));
  });
}

function* proposeNearName(clusters: Clusters): Generator<[number, number]> {
  const byDomain = new Map<string, Map<string, number>>();
  for (const { index, cluster } of firstNodes(clusters)) {
    for (const domain of cluster.domains) {
      const stems = byDomain.get(domain) ?? new Map<string, number>();
      byDomain.set(domain, stems);
      for (const stem of cluster.stems) if (!stems.has(stem)) stems.set(stem, index);
    }
  }
  for (const stems of byDomain.values()) {
    if (stems.size < 2) continue;
    for (const [one, other] of nearPairs(stems.keys())) {
      const [a, b] = [stems.get(one), stems.get(other)];
      if (a !== undefined && b !== undefined) yield [a, b];
    }
  }
}
