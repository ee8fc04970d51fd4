/**
 * Everything that a report on a contact file can find, the worst first: what must not be published,
 * what contradicts itself, whom nobody can reach, what may be out of date, what is only missing.
 * The list is closed; content/PROBLEMS.md lists it for operators.
 */
export const FINDING_KINDS = {
  'personal-address':
    'a public channel has what looks like the address of a person: use a role address, or mark the channel for partners',
  'id-shared': 'contacts share an id of the marketplace: join them, or correct the id',
  'csp-conflict': 'one plan has two CSP states: keep the one that holds',
  'publisher-alike':
    'publishers have nearly the same name: join them, unless they are two companies',
  'address-shared':
    'contacts share an email address: join them, or see whether it answers for all of them',
  unreachable: 'a contact has no email, telephone or web address in any channel',
  'support-missing': 'a contact has no channel for customer support',
  'csp-missing': 'a contact has no channel for the CSP program',
  'engineering-missing': 'a contact has no channel for engineering',
  stale: 'a contact was last verified more than a year ago',
  'never-verified': 'nobody has verified a contact yet',
  'domain-differs':
    'an email address has another domain than the website: see whether it is theirs',
  'phone-without-country': 'a telephone number lacks the prefix of its country',
  'csp-state-missing': 'nothing says whether partners may sell the plans of a product',
} as const satisfies Record<string, string>;

export type FindingKind = keyof typeof FINDING_KINDS;

export interface Finding {
  kind: FindingKind;
  /** Ids of the contacts that it concerns. */
  contacts: string[];
  /** Path of the value within the contact; absent where the whole contact is meant. */
  field?: string;
  /** What was found, to recognize it. */
  value?: string;
}
