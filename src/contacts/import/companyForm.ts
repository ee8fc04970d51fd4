/** Legal forms of companies as publisherKey writes them, the longer ones before their endings. */
const FORMS = [
  ...['incorporated', 'inc', 'corporation', 'corp', 'company', 'co', 'limited', 'ltd', 'llc'],
  ...['llp', 'lp', 'plc', 'pty', 'pte', 'pvt', 'private', 'sdn', 'bhd', 'kk', 'jsc', 'ooo'],
  ...['sa de cv', 'sapi de cv', 's de rl de cv', 'sl', 'slu', 'sll', 'sa', 'sau', 'ltda', 'lda'],
  ...['sarl', 'sas', 'sasu', 'eurl', 'srl', 'srls', 'spa', 'gmbh', 'gmbh & co kg', 'ag', 'kg'],
  ...['ug', 'ohg', 'se', 'bv', 'nv', 'ab', 'as', 'asa', 'aps', 'a s', 'oy', 'oyj', 'eireli'],
  ...['sro', 's r o', 'doo', 'kft', 'zrt', 'sp z oo', 's l', 's a', 's a s'],
];

const ENDING = new RegExp(` (?:${FORMS.toSorted((a, b) => b.length - a.length).join('|')})$`, 'u');

/**
 * The key of a publisher without the form of the company at its end: Inc, S.L., S.A. de C.V.
 * and the like. A name that is nothing else stays as it is.
 */
export function dropCompanyForm(key: string): string {
  let stem = key;
  while (ENDING.test(stem)) stem = stem.replace(ENDING, '');
  return stem;
}
