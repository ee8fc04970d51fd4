import type { Aliases } from '../readAliases.ts';
import { dropCompanyForm } from '../../../features/contacts/record/companyForm.ts';
import { domainsOf } from './domainsOf.ts';
import type { SourcedDraft } from './sourcedDraft.ts';
import { publisherKey } from '../../../features/contacts/record/publisherKey.ts';

/** What the rules of merging look at, of one draft. */
export interface Node {
  index: number;
  draft: SourcedDraft;
  key: string;
  /** The key without the form of the company. */
  stem: string;
}

/** Drafts that are one publisher, as far as the rules have come. */
export interface Cluster {
  nodes: Node[];
  stems: Set<string>;
  domains: Set<string>;
  /** The id that each file has given to it. */
  ids: Map<string, string>;
  /** Sides of the pairs that the alias file keeps apart: the pair's number, and 0 or 1. */
  sides: Set<string>;
}

export interface Clusters {
  nodes: readonly Node[];
  clusterOf(index: number): Cluster;
  all(): Set<Cluster>;
  /**
   * Makes one cluster of those of two drafts; false when they were one, or must not be: the alias file
   * keeps them apart, or one file has given them two ids, unless the alias file has asked.
   */
  join(one: number, other: number, isAsked: boolean): boolean;
}

/** Every draft alone; clusters grow as rules join them. */
export function startClusters(drafts: readonly SourcedDraft[], aliases: Aliases): Clusters {
  const forms = new Map<string, { key: string; stem: string }>();
  const nodes = drafts.map((draft, index): Node => {
    const name = draft.contact.publisher;
    let form = forms.get(name);
    if (form === undefined) {
      const key = publisherKey(name);
      forms.set(name, (form = { key, stem: dropCompanyForm(key) }));
    }
    return { index, draft, ...form };
  });
  const clusterOf = nodes.map((node): Cluster => {
    const { contact, file } = node.draft;
    return {
      nodes: [node],
      stems: new Set([node.stem]),
      domains: domainsOf(contact),
      ids: new Map(contact.id === undefined ? [] : [[file, contact.id]]),
      sides: new Set(aliases.sidesOf(contact.publisher, node.key)),
    };
  });
  const at = (index: number): Cluster => {
    const cluster = clusterOf[index];
    if (cluster === undefined) throw new Error(`no draft has the index ${index}`);
    return cluster;
  };
  return {
    nodes,
    clusterOf: at,
    all: () => new Set(clusterOf),
    join(one, other, isAsked) {
      const [a, b] = [at(one), at(other)];
      if (a === b || areApart(a, b) || (!isAsked && haveTwoIds(a, b))) return false;
      const [large, small] = a.nodes.length >= b.nodes.length ? [a, b] : [b, a];
      for (const node of small.nodes) {
        large.nodes.push(node);
        clusterOf[node.index] = large;
      }
      for (const stem of small.stems) large.stems.add(stem);
      for (const domain of small.domains) large.domains.add(domain);
      for (const side of small.sides) large.sides.add(side);
      for (const [file, id] of small.ids) large.ids.set(file, id);
      return true;
    },
  };
}

/** True when the alias file says that these are two. */
export function areApart(a: Cluster, b: Cluster): boolean {
  return [...a.sides].some((side) => b.sides.has(otherSide(side)));
}

function otherSide(side: string): string {
  return side.slice(0, -1) + (side.endsWith('0') ? '1' : '0');
}

/** An operator who gave two ids in one file has told the two apart. */
function haveTwoIds(a: Cluster, b: Cluster): boolean {
  return [...a.ids].some(([file, id]) => (b.ids.get(file) ?? id) !== id);
}
