/**
 * The words that more than one stream uses: one word per thing in YAML, types, URLs and tests.
 * Streams meet by ids; what one owes another is checked in `src/editor/crosschecks`.
 */

/** Who must act. `customer` is the administrator of the customer's own tenant. */
export const PARTIES = ['isv', 'partner', 'provider', 'microsoft', 'customer'] as const;
export type Party = (typeof PARTIES)[number];

/** What a claim rests on. `not-stated`: Microsoft was searched and says nothing. */
export const BASES = ['documented', 'inferred', 'not-stated'] as const;
export type Basis = (typeof BASES)[number];

/**
 * The contacts that an offer can list in Partner Center: customer support, engineering and CSP
 * program (Microsoft, "Create a SaaS offer listing", 2020-06).
 */
export const CHANNELS = ['support', 'engineering', 'csp'] as const;
export type ChannelId = (typeof CHANNELS)[number];

/**
 * Who may see the name, email and phone of a channel, and whom a build is for: everybody, or only
 * partners who have signed in.
 */
export const AUDIENCES = ['public', 'partner'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Ids are kebab-case ASCII: they stand in addresses and never change with a text. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What a duty is about, in the order in which the matrix lists them. */
export const TOPICS = [
  'support',
  'activation',
  'billing',
  'subscription',
  'cancellation',
  'purchase',
  'agreement',
  'request',
  'conduct',
] as const;
export type Topic = (typeof TOPICS)[number];
