import { contactSchema } from '../../../features/contacts/record/schema.ts';
import { foldHeader } from '../../../features/contacts/record/columnNames.ts';
import { type Reading, fit } from './readValue.ts';

/** Languages that support desks commonly answer in; any other is written as its BCP 47 code. */
const CODES =
  'ar bg ca cs da de el en es et eu fi fr gl he hi hr hu id it ja ko lt lv ms nb nl pl pt ro ru sk sl sr sv th tr uk vi zh'.split(
    ' ',
  );

const NAMES = new Map([
  ...['es', 'en'].flatMap((locale) => {
    const names = new Intl.DisplayNames(locale, { type: 'language' });
    return CODES.map((code) => [foldHeader(names.of(code) ?? code), code] as const);
  }),
  ['castellano', 'es'] as const,
]);

/** A language by its name in Spanish or English, or by its BCP 47 code. */
export function readLanguage(text: string): Reading<string> {
  const code = NAMES.get(foldHeader(text)) ?? canonicalCode(text);
  return fit(
    contactSchema.shape.languages.unwrap().element,
    code,
    'a language such as es or Spanish',
  );
}

function canonicalCode(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}
