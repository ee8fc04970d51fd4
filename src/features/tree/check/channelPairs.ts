import type { Party } from '../../../platform/vocabulary.ts';
import type { Outcome } from '../model/schema.ts';

/** How a channel reaches somebody; the desks of site.yaml are our own or the provider's. */
export type Way = 'contact' | 'own desk' | 'provider desk' | 'portal' | 'customer';

/** The ways to each party, and why there is no other. */
export const CHANNEL_PAIRS: Record<Party, { ways: readonly Way[]; reason: string }> = {
  isv: { ways: ['contact'], reason: 'a publisher answers at the contacts of its offer' },
  partner: {
    ways: ['own desk', 'portal'],
    reason: 'we act ourselves: one of our desks, or a place in a portal',
  },
  provider: {
    ways: ['provider desk'],
    reason: 'the provider is whoever site.yaml names, never a place in a portal of ours',
  },
  microsoft: {
    ways: ['portal'],
    reason: 'Microsoft takes requests in its portals only',
  },
  customer: {
    ways: ['customer'],
    reason: 'only the customer knows who administers its tenant',
  },
};

/** The way that an outcome's channel takes. */
export function wayOf({ channel }: Pick<Outcome, 'channel'>): Way {
  if (channel.kind !== 'desk') return channel.kind;
  return channel.desk === 'provider' ? 'provider desk' : 'own desk';
}
