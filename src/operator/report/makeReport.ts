import type { Contact } from '../../features/contacts/record/schema.ts';
import { findAlike } from './findAlikeNames.ts';
import { findChannels } from './findChannels.ts';
import { FINDING_KINDS, type Finding, type FindingKind } from './findingKinds.ts';
import { findProducts } from './findProducts.ts';
import { findShared } from './findShared.ts';
import { freshness } from '../../features/contacts/record/freshness.ts';

/** All findings of a kind, in the order of the file. */
export interface FindingGroup {
  kind: FindingKind;
  findings: Finding[];
}

/**
 * What is wrong with, or missing from, contacts that fit their schema: the worst kind first, kinds
 * without a finding left out.
 * @param today YYYY-MM-DD
 */
export function makeReport(contacts: readonly Contact[], today: string): FindingGroup[] {
  const findings = [
    ...findShared(contacts),
    ...findAlike(contacts),
    ...contacts.flatMap((contact) => [
      ...findChannels(contact),
      ...findProducts(contact),
      ...findAge(contact, today),
    ]),
  ];
  const byKind = Map.groupBy(findings, ({ kind }) => kind);
  return (Object.keys(FINDING_KINDS) as FindingKind[]).flatMap((kind) => {
    const group = byKind.get(kind);
    return group === undefined ? [] : [{ kind, findings: group }];
  });
}

function findAge({ id, verified }: Contact, today: string): Finding[] {
  switch (freshness(verified, today)) {
    case 'fresh':
      return [];
    case 'never':
      return [{ kind: 'never-verified', contacts: [id] }];
    case 'stale':
      return [{ kind: 'stale', contacts: [id], field: 'verified', value: verified ?? '' }];
  }
}
