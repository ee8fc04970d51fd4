/**
 * Legal forms of companies as publisherKey writes them: of the US and the UK, Spain and Latin
 * America, Germany, France and Italy, and of those who often publish from elsewhere.
 */
export const COMPANY_FORMS: readonly string[] = [
  ...['inc', 'incorporated', 'corp', 'corporation', 'co', 'company', 'llc', 'pllc', 'lp', 'llp'],
  ...['ltd', 'limited', 'plc', 'cic', 'pty', 'pte', 'pvt', 'private', 'sdn', 'bhd', 'kk', 'jsc'],
  ...['sl', 'slu', 'sll', 'slne', 'slp', 'sa', 'sau', 's l', 's l u', 's a', 's a u', 's coop'],
  ...['sociedad limitada', 'sociedad anonima', 'sa de cv', 'sab de cv', 'sapi de cv'],
  ...['s de rl', 's de rl de cv', 's a de c v', 's a s', 'sac', 'saa', 'ca', 'cia', 'cia ltda'],
  ...['srl', 's r l', 'srls', 'spa', 's p a', 'eirl', 'eireli', 'ltda', 'lda', 'unipessoal'],
  ...['gmbh', 'gmbh & co', 'gmbh & co kg', 'ggmbh', 'ag', 'ag & co kg', 'kg', 'kgaa', 'ohg', 'ug'],
  ...[
    'ug haftungsbeschrankt',
    'ek',
    'e k',
    'eg',
    'se',
    'sarl',
    'sas',
    'sasu',
    'eurl',
    'snc',
    'scop',
  ],
  ...[
    'bv',
    'nv',
    'ab',
    'as',
    'asa',
    'aps',
    'a s',
    'oy',
    'oyj',
    'sro',
    's r o',
    'doo',
    'kft',
    'zrt',
  ],
  ...['sp z oo', 'sp zoo', 'sp z o o', 'ooo'],
];

const ENDING = new RegExp(
  ` (?:${COMPANY_FORMS.toSorted((a, b) => b.length - a.length).join('|')})$`,
);

/**
 * The key of a publisher without the form of the company at its end: Inc, S.L., S.A. de C.V.
 * and the like. A name that is nothing else stays as it is. A form that is also a word, such as
 * Company, goes from the end of any name.
 */
export function dropCompanyForm(key: string): string {
  let stem = key;
  while (ENDING.test(stem)) stem = stem.replace(ENDING, '');
  return stem;
}
