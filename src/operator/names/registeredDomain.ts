import { getDomain } from 'tldts';

/**
 * The domain that a company registers, of a web or email address, by the public list of suffixes:
 * fabrikam.co.uk of help.fabrikam.co.uk. Undefined for an address without one, such as an IP.
 */
export function registeredDomain(address: string): string | undefined {
  return getDomain(address) ?? undefined;
}
