import { domainOf } from '../../src/features/contacts/record/domainOf.ts';
import type { Publisher } from './record.ts';

/** The hosts of all addresses of a publisher, each once. */
export function domainsOf(contacts: Publisher['contacts']): string[] {
  const addresses = Object.values(contacts).flatMap(({ email, url }) => [email, url]);
  return [...new Set(addresses.flatMap((address) => (address ? domainOf(address) : [])))];
}
