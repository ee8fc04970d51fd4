import type { ImportProblem } from '../codes.ts';
import { findAlike } from './findUnjoined.ts';
import { MERGE_RULES, type MergeRuleId } from './mergeRules.ts';
import { type SourcedDraft, placeOf } from './sourcedDraft.ts';
import { startClusters } from './clusters.ts';
import type { Aliases } from '../readAliases.ts';

/** Two records that a rule has made one, though neither id nor name are equal. */
export interface Merge {
  rule: MergeRuleId;
  names: [string, string];
  places: [string, string];
}

/**
 * Puts the drafts of each publisher together, in their order, by the rules in `MERGE_RULES`. Goes
 * round until no rule joins anything: what two have gained together may be what a third one shares.
 */
export function groupDrafts(
  drafts: readonly SourcedDraft[],
  aliases: Aliases,
): { groups: SourcedDraft[][]; merges: Merge[]; problems: ImportProblem[] } {
  const clusters = startClusters(drafts, aliases);
  const merges: Merge[] = [];
  const told = new Set<string>();
  const problems: ImportProblem[] = [];
  let before = -1;
  for (let joined = 0; joined !== before;) {
    before = joined;
    for (const rule of MERGE_RULES) {
      for (const [first, second] of rule.propose(clusters, aliases)) {
        if (!clusters.join(first, second, rule.id === 'alias-file')) continue;
        joined += 1;
        const [one, other] = [clusters.nodes[first], clusters.nodes[second]];
        if (!rule.isTold || one === undefined || other === undefined) continue;
        // Once for each spelling, not for each of its rows.
        const pair = `${rule.id} ${one.key}\n${other.key}`;
        if (one.key === other.key || told.has(pair)) continue;
        told.add(pair);
        const { merge, problem } = tell(rule, one.draft, other.draft);
        merges.push(merge);
        problems.push(problem);
      }
    }
  }
  for (const problem of findAlike(clusters)) problems.push(problem);
  const groups = [...clusters.all()].map(({ nodes }) =>
    nodes.map(({ draft }) => draft).sort((a, b) => a.order - b.order),
  );
  return { groups, merges, problems };
}

function tell(
  { id }: (typeof MERGE_RULES)[number],
  one: SourcedDraft,
  other: SourcedDraft,
): { merge: Merge; problem: ImportProblem } {
  const names: Merge['names'] = [one.contact.publisher, other.contact.publisher];
  const merge: Merge = { rule: id, names, places: [placeOf(one), placeOf(other)] };
  const { file, line } = other;
  const fact = `«${names[1]}» is taken for «${names[0]}» in ${placeOf(one)} by the rule ${id}`;
  const fix = 'nothing to do if they are one; if not, list them under "apart" in the alias file';
  return {
    merge,
    problem: { code: 'publisher-merged', file, line, fact, fix, severity: 'warning' },
  };
}
