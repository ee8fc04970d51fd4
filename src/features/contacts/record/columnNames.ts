import type { ChannelId } from '../../../platform/vocabulary.ts';
import { foldLetters } from '../../../platform/text/foldLetters.ts';
import type { DocumentKind } from './schema.ts';

type ChannelPart = 'name' | 'email' | 'phone' | 'url';

/** What a column can mean: the path of the value in a contact. */
export type Field =
  | 'publisher'
  | 'products'
  | 'aliases'
  | 'publisherIds'
  | 'productId'
  | 'plans'
  | 'categories'
  | 'country'
  | 'website'
  | `${ChannelId}.${ChannelPart}`
  | 'audience'
  | 'languages'
  | 'hours'
  | 'timeZone'
  | `documents.${DocumentKind}`
  | 'verified'
  | 'sources';

/** Of columns that contacts do not keep. */
export type Unused = 'description';

/**
 * Names of a channel's columns: each part beside each channel, in either order. The first is the
 * Spanish name, the second the English one.
 */
const PARTS: Record<ChannelPart, readonly string[]> = {
  name: ['contacto', 'contact', 'contact name', 'name', 'nombre'],
  email: ['correo', 'email', 'e-mail', 'mail', 'correo electrónico', 'email address'],
  phone: ['teléfono', 'phone', 'telephone', 'phone number', 'número de teléfono', 'tel'],
  url: ['URL', 'URL', 'web', 'website', 'sitio web', 'página', 'enlace', 'link', 'portal'],
};
const CHANNEL_NAMES: Record<ChannelId, readonly string[]> = {
  support: ['soporte', 'support', 'soporte técnico', 'customer support', 'atención al cliente'],
  engineering: ['ingeniería', 'engineering'],
  csp: ['CSP', 'CSP', 'programa CSP', 'CSP program', 'CSP programme'],
};

/**
 * The one table of header names. The first two of each field are its Spanish and its English name,
 * as content/contacts.template.csv writes them. A bare "email" or "URL" means customer support:
 * vendor lists know no other contact. "Proveedor" and "nombre" are left out on purpose: in CSP the
 * first is the indirect provider, and the second may be anybody's.
 */
export const HEADERS: Record<Field | Unused, readonly string[]> = {
  publisher: ['publicador', 'publisher', 'editor', 'ISV', 'empresa', 'company', 'vendor'],
  products: ['productos', 'products', 'producto', 'product', 'oferta', 'offer'],
  productId: ['id de producto', 'product id', 'id de oferta', 'offer id'],
  plans: ['planes', 'plans', 'plan'],
  aliases: ['alias', 'aliases', 'otros nombres', 'other names', 'también conocido como'],
  publisherIds: ['ids de publicador', 'publisher ids', 'id de publicador', 'publisher id'],
  categories: ['categorías', 'categories', 'categoría', 'category'],
  country: ['país', 'country', 'país o región', 'country or region'],
  website: ['sitio web', 'website', 'web', 'página web', 'web site', 'homepage'],
  'support.name': [
    ...channelHeaders('support', 'name'),
    'contacto',
    'contact',
    'contact name',
    'nombre de contacto',
  ],
  'support.email': [
    ...channelHeaders('support', 'email'),
    ...PARTS.email,
    'correo de contacto',
    'contact email',
  ],
  'support.phone': [
    ...channelHeaders('support', 'phone'),
    ...PARTS.phone,
    'teléfono de contacto',
    'contact phone',
  ],
  'support.url': [...channelHeaders('support', 'url'), 'URL', 'enlace', 'link', 'portal'],
  'engineering.name': channelHeaders('engineering', 'name'),
  'engineering.email': channelHeaders('engineering', 'email'),
  'engineering.phone': channelHeaders('engineering', 'phone'),
  'engineering.url': channelHeaders('engineering', 'url'),
  'csp.name': channelHeaders('csp', 'name'),
  'csp.email': channelHeaders('csp', 'email'),
  'csp.phone': channelHeaders('csp', 'phone'),
  'csp.url': channelHeaders('csp', 'url'),
  audience: ['audiencia', 'audience', 'visibilidad', 'visibility'],
  languages: [
    'idiomas',
    'languages',
    'idioma',
    'language',
    'idiomas de soporte',
    'support languages',
  ],
  hours: ['horario', 'hours', 'horario de soporte', 'support hours', 'opening hours'],
  timeZone: ['zona horaria', 'time zone', 'huso horario'],
  'documents.user': ['documentos de usuario', 'user documents', 'documentación', 'documentation'],
  'documents.sales': ['documentos de ventas', 'sales documents', 'documentos comerciales'],
  'documents.csp-marketing': ['documentos de marketing CSP', 'CSP marketing documents'],
  'documents.legal': ['documentos legales', 'legal documents', 'términos de uso', 'terms of use'],
  'documents.csp-legal': ['documentos legales CSP', 'CSP legal documents'],
  'documents.privacy': ['privacidad', 'privacy', 'política de privacidad', 'privacy policy'],
  verified: [
    'verificado',
    'verified',
    'fecha de verificación',
    'verified on',
    'última verificación',
  ],
  sources: ['origen', 'source', 'fuente', 'procedencia'],
  description: ['descripción', 'description'],
};

const MEANINGS = new Map(
  (Object.entries(HEADERS) as [Field | Unused, readonly string[]][]).flatMap(([field, names]) =>
    names.map((name) => [foldHeader(name), field] as const),
  ),
);

/**
 * What a column of this name means; undefined for a name that is not in the table. "Publicador /
 * Publisher" is recognized by either half, unless the halves contradict each other.
 */
export function headerToField(header: string): Field | Unused | undefined {
  const whole = MEANINGS.get(foldHeader(header));
  if (whole !== undefined) return whole;
  const halves = header.split('/').flatMap((half) => MEANINGS.get(foldHeader(half)) ?? []);
  return new Set(halves).size === 1 ? halves[0] : undefined;
}

/** Case, accents, punctuation, spaces and the small words between two nouns make no difference. */
export function foldHeader(header: string): string {
  return foldLetters(header)
    .replace(/\b(?:de|del|la|el|of|the)\b/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function channelHeaders(channel: ChannelId, part: ChannelPart): string[] {
  const [es, en] = PARTS[part];
  const [channelEs, channelEn] = CHANNEL_NAMES[channel];
  const others = PARTS[part].flatMap((word) =>
    CHANNEL_NAMES[channel].flatMap((name) => [`${word} ${name}`, `${name} ${word}`]),
  );
  return [`${es} de ${channelEs}`, `${channelEn} ${en}`, ...others];
}
