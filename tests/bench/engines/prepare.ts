import { dropCompanyForm } from '../../../src/features/contacts/record/companyForm.ts';
import { domainOf } from '../../../src/features/contacts/record/domainOf.ts';
import { publisherKey } from '../../../src/features/contacts/record/publisherKey.ts';
import { keyOf } from '../fold.ts';

const NOISE = new Set(
  `soporte soportes contacto contactar telefono tel correo email mail ayuda asistencia atencion cliente
  clientes tecnico numero de del la el al a con para por support help desk helpdesk contact phone
  number customer service services call how to for with of`.split(/\s+/),
);

/** What somebody looks for: the words that name something, and the host of what may be an address. */
export interface Prepared {
  domain?: string;
  text: string;
}

/**
 * What is done to a query before any engine sees it: an address means its host, words such as
 * «soporte de» go unless nothing else is left, and so does the form of a company.
 */
export function prepare(query: string): Prepared {
  const trimmed = query.trim();
  const isAddress = /^\S+@\S+$|^\w+:\/\/|^[\w-]+(?:\.[\w-]+)+$/.test(trimmed);
  const named = isAddress ? domainOf(trimmed) : trimmed;
  const key = keyOf(withoutForm(named));
  const kept = withoutNoise(key.split(' '));
  const text = kept.length > 0 ? kept.join(' ') : key;
  return isAddress ? { domain: named, text } : { text };
}

/** At both ends only: a noise word between two others may belong to the name. */
function withoutNoise(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !NOISE.has(word));
  const last = words.findLastIndex((word) => !NOISE.has(word));
  return first < 0 ? [] : words.slice(first, last + 1);
}

/** A name as it is written, without the form of the company. */
export function withoutForm(name: string): string {
  const words = name.split(/\s+/);
  const core = dropCompanyForm(publisherKey(name));
  const count =
    words.findIndex((_, at) => publisherKey(words.slice(0, at + 1).join(' ')) === core) + 1;
  return count > 0 ? words.slice(0, count).join(' ') : name;
}
