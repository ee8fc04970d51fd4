import type { Field } from '../../../features/contacts/record/columnNames.ts';
import { foldLetters } from '../../../platform/text/foldLetters.ts';

const fold = (text: string): string => foldLetters(text).trim();
const words = (list: string): Set<string> => new Set(list.split(', ').map(fold));

/** Stand for no value in any column. Excel's errors are among them, in Spanish, too. */
const ANYWHERE = words(
  'N/A, N.A., #N/A, #N/D, N/D, S/D, TBD, not available, not applicable, no disponible, no aplica, ' +
    'no procede, sin datos, por definir, por confirmar, null, undefined, NaN, #REF!, #¡REF!, #VALUE!, ' +
    '#¡VALOR!, #NAME?, #¿NOMBRE?, #NULL!, #¡NULO!, #DIV/0!, #¡DIV/0!, (blank), (en blanco), lorem ipsum',
);

/** Would be names elsewhere: a company may well be called X, None or Test. */
const WHERE_NO_NAME = words(
  'NA, TBC, TBA, TODO, none, ninguno, ninguna, nothing, nada, unknown, desconocido, pending, ' +
    'pendiente, test, prueba, x, xx, xxx, no, email, e-mail, phone, teléfono, url, website, correo',
);

const PUBLISHERS = words(
  'full name, nombre completo, first name last name, nombre y apellidos, company name, your company, ' +
    'publisher name, nombre de la empresa, nombre del publicador, su empresa, tu empresa',
);

/** Say no more than the name of the channel does. */
const PEOPLE = words(
  'full name, nombre completo, first name last name, nombre y apellidos, name, nombre, your name, su nombre, ' +
    'contact name, contact, contacto, support, soporte, help center, help centre, centro de ayuda, ' +
    'support forum, foro de soporte, john doe, jane doe',
);

/** Reserved for documentation (RFC 2606, section 3); `.example` is left to fictional data. */
const RESERVED = /(?:^|[@/.])example\.(?:com|org|net)(?:[:/?#]|$)/i;
const YOURS =
  /(?:^|[@/.])(?:your|tu|su)-?(?:company|domain|website|site|empresa|dominio)\.\w+(?:[:/?#]|$)/i;
const SAMPLE_EMAIL =
  /^(?:mailto:)?(?:test@test|(?:name|email|user|username|you|your-?name|nombre|correo)@(?:company|domain|email|mail|test|empresa|dominio))\.\w+$/i;

/** Whether a text stands in a column only so that the column is not empty. */
export function isPlaceholder(field: Field, text: string): boolean {
  // A word that is not understood must not publish anything.
  if (field === 'audience') return false;
  // «NA» is Namibia.
  if (field === 'country' && /^na$/i.test(text)) return false;
  if (/^[-–—_.,·?¿…*/\\]+$/.test(text)) return true;
  const word = fold(text);
  if (ANYWHERE.has(word)) return true;
  if (field === 'publisher') return PUBLISHERS.has(word);
  const part = /\.(name|email|phone|url)$/.exec(field)?.[1] ?? field;
  if (part === 'name') return PEOPLE.has(word) || WHERE_NO_NAME.has(word);
  if (part === 'phone') return WHERE_NO_NAME.has(word) || isCounting(text);
  if (part === 'email' || part === 'url' || part === 'website') {
    if (WHERE_NO_NAME.has(word) || /^(?:https?:\/*|www\.?)$/i.test(text)) return true;
    return RESERVED.test(text) || YOURS.test(text) || SAMPLE_EMAIL.test(text);
  }
  return false;
}

/** 000000000, 123456789 and 1234567890 are typed where a form insists on a number. */
function isCounting(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  return /^[+\d\s().-]+$/.test(text) && /^(?:0{5,}|0?123456789|1234567890)$/.test(digits);
}
