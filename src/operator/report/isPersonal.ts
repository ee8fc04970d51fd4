import { foldLetters } from '../../platform/text/foldLetters.ts';
import { foldWords } from '../../platform/text/foldWords.ts';
import { isRole } from '../names/roles.ts';

/** A given name and a surname or two, as against the name of a desk. */
const PERSON = /^\p{Lu}\p{Ll}+(?:[ -](?:\p{Lu}\p{Ll}+|\p{Lu}\.|de|del|la|da|van|von|y))+$/u;

/**
 * Whether an address looks like that of a person: given name and surname with a sign between them,
 * or a part of the person's name that stands beside it. A guess, for a warning.
 * @param name of the channel
 */
export function isPersonal(email: string, name: string | undefined): boolean {
  const [local = '', domain = ''] = foldLetters(email).split('@');
  if (namesRole(local) || /\d/.test(local)) return false;
  if (/^[a-z]+[._][a-z]{2,}$/.test(local)) {
    return !local.split(/[._]/).some((part) => part.length > 2 && domain.includes(part));
  }
  if (name === undefined || !PERSON.test(name) || namesRole(name)) return false;
  const words = foldLetters(name).split(/[^a-z]+/);
  return words.some((word) => word.length > 2 && local.includes(word) && !domain.includes(word));
}

/** One word is enough: a warning that is not needed costs more than one that is missing. */
function namesRole(text: string): boolean {
  return foldWords(text).split(' ').some(isRole);
}
