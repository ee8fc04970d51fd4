/** Countries by weight, each with the forms its companies bear and the languages its desks speak. */
export const COUNTRIES: readonly (readonly [
  weight: number,
  country: { code: string; calling: string; forms: readonly string[]; languages: string[] },
])[] = [
  [16, place('US', '1', ['Inc.', 'LLC', 'Corp.', 'Corporation', 'Co.', ', Inc.', 'L.P.'], 'en')],
  [10, place('GB', '44', ['Ltd', 'Ltd.', 'Limited', 'plc', 'LLP'], 'en')],
  [14, place('ES', '34', ['S.L.', 'SL', 'S.L.U.', 'S.A.', 'S.A.U.', 'S. Coop.'], 'es en')],
  [
    10,
    place(
      'MX',
      '52',
      ['S.A. de C.V.', 'SA de CV', 'S. de R.L. de C.V.', 'S.A.P.I. de C.V.'],
      'es en',
    ),
  ],
  [5, place('CO', '57', ['S.A.S.', 'SAS', 'Ltda.', 'S.A.'], 'es en')],
  [5, place('PE', '51', ['S.A.C.', 'S.A.', 'E.I.R.L.'], 'es en')],
  [5, place('CL', '56', ['SpA', 'Ltda.', 'S.A.'], 'es en')],
  [5, place('AR', '54', ['S.A.', 'S.R.L.', 'S.A.S.'], 'es en')],
  [7, place('DE', '49', ['GmbH', 'AG', 'GmbH & Co. KG', 'UG', 'KG', 'e.K.'], 'de en')],
  [7, place('FR', '33', ['SAS', 'SARL', 'S.A.', 'SASU', 'S.A.S.'], 'fr en')],
  [4, place('BR', '55', ['Ltda.', 'S.A.', 'EIRELI'], 'pt en')],
  [2, place('DK', '45', ['ApS', 'A/S'], 'da en')],
  [2, place('PL', '48', ['Sp. z o.o.', 'S.A.'], 'pl en')],
  [2, place('IT', '39', ['S.r.l.', 'S.p.A.'], 'it en')],
  [2, place('AU', '61', ['Pty Ltd', 'Pty Ltd.'], 'en')],
  [2, place('NL', '31', ['B.V.', 'BV', 'N.V.'], 'nl en')],
];

function place(code: string, calling: string, forms: string[], languages: string) {
  return { code, calling, forms, languages: languages.split(' ') };
}

const FORMS = [...new Set(COUNTRIES.flatMap(([, { forms }]) => forms))]
  .map((form) => form.replace(/^, /, ''))
  .toSorted((a, b) => b.length - a.length)
  .map((form) => form.replaceAll('.', '\\.'));
const ENDING = new RegExp(`,? (?:${FORMS.join('|')})$`);

/** The name without the form of the company at its end. */
export function coreOf(name: string): string {
  return name.replace(ENDING, '');
}
