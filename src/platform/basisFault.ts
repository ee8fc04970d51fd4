import type { Basis } from './vocabulary.ts';

/** What is wrong between the basis of a claim and what it cites. */
export interface BasisFault {
  /** Said of the claim: «… is documented but cites nothing». */
  fact: string;
  /** True where a citation is missing, false where there is one too many. */
  isLacking: boolean;
}

/**
 * A claim that is documented or inferred cites something; one that Microsoft does not state cites
 * nothing.
 */
export function basisFault(basis: Basis, isCited: boolean): BasisFault | undefined {
  if (isCited === (basis !== 'not-stated')) return undefined;
  return isCited
    ? { fact: 'is not-stated but cites a source', isLacking: false }
    : { fact: `is ${basis} but cites nothing`, isLacking: true };
}
