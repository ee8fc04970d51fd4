import { dropCompanyForm } from '../../../features/contacts/record/companyForm.ts';
import { channelsOf } from '../../channelsOf.ts';
import { unsharedDomain } from './domainsOf.ts';
import type { SourcedDraft } from './sourcedDraft.ts';
import { publisherKey } from '../../../features/contacts/record/publisherKey.ts';
import { type SourcedValue, show } from './sourcedValue.ts';

/** What decides between values of one day; the value that weighs more stays. */
export interface Criterion<T> {
  rule: 'held' | 'most-rows' | 'own-domain';
  /** @param tied values with their origins, of the same day */
  over(tied: readonly SourcedValue<T>[]): (value: T) => number;
}

/** What the file to write held stays, so that files imported in turn do not replace each other. */
export const HELD: Criterion<unknown> = {
  rule: 'held',
  over: (tied) => {
    const held = new Set(tied.flatMap(({ origin, value }) => (origin.isKept ? [show(value)] : [])));
    return (value) => Number(held.has(show(value)));
  },
};

/** What most rows say: one of them may name another company. */
export const MOST_ROWS: Criterion<unknown> = {
  rule: 'most-rows',
  over: (tied) => {
    const counts = new Map<string, number>();
    for (const { value } of tied) counts.set(show(value), (counts.get(show(value)) ?? 0) + 1);
    return (value) => counts.get(show(value)) ?? 0;
  },
};

/**
 * A website at a domain where the publisher has email, or that is called like it. Only rows that
 * come in are asked for their email, so that the same rows say the same over any file.
 */
export function ownDomain(drafts: readonly SourcedDraft[], publisher: string): Criterion<string> {
  return {
    rule: 'own-domain',
    over: () => {
      const own = new Set(drafts.filter(({ isKept }) => !isKept).flatMap(mailDomains));
      const name = squeeze(dropCompanyForm(publisherKey(publisher)));
      return (website) => {
        const domain = unsharedDomain(website);
        if (domain === undefined) return 0;
        return Number(own.has(domain) || isCalled(squeeze(domain.split('.')[0] ?? ''), name));
      };
    },
  };
}

function mailDomains({ contact }: SourcedDraft): string[] {
  return channelsOf(contact).flatMap(({ channel }) => unsharedDomain(channel.email ?? '') ?? []);
}

/** Three letters begin too many names. */
const LEAST = 4;

function isCalled(label: string, name: string): boolean {
  const [short, long] = label.length <= name.length ? [label, name] : [name, label];
  return label === name || (short.length >= LEAST && long.startsWith(short));
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
