import type { Locale } from '../../src/platform/i18n/locales.ts';

/**
 * The addresses that readers keep, relative to the site's root. Written out and not taken from
 * X, so that a test fails when one of them changes.
 */
export const ADDRESSES: Record<Locale, Record<Section, string>> = {
  es: {
    home: 'es/',
    guides: 'es/guias/',
    guide: 'es/guias/quien-da-soporte/',
    tree: 'es/decidir/',
    outcomes: 'es/respuestas/',
    contacts: 'es/contactos/',
    directory: 'es/directorio/',
    categories: 'es/categorias/',
    products: 'es/productos/',
    resold: 'es/que-revendo/',
    matrix: 'es/matriz/',
    glossary: 'es/glosario/',
    sources: 'es/fuentes/',
    about: 'es/acerca-de/',
    status: 'es/estado/',
    changes: 'es/cambios/',
  },
  en: {
    home: 'en/',
    guides: 'en/guides/',
    guide: 'en/guides/who-supports-what/',
    tree: 'en/decide/',
    outcomes: 'en/answers/',
    contacts: 'en/contacts/',
    directory: 'en/directory/',
    categories: 'en/categories/',
    products: 'en/products/',
    resold: 'en/what-i-resell/',
    matrix: 'en/matrix/',
    glossary: 'en/glossary/',
    sources: 'en/sources/',
    about: 'en/about/',
    status: 'en/status/',
    changes: 'en/changes/',
  },
};

type Section =
  | 'home'
  | 'guides'
  | 'guide'
  | 'tree'
  | 'outcomes'
  | 'contacts'
  | 'directory'
  | 'categories'
  | 'products'
  | 'resold'
  | 'matrix'
  | 'glossary'
  | 'sources'
  | 'about'
  | 'status'
  | 'changes';

/** A question of the tree, or a leaf by the option that leads to it. */
export function nodeAddress(locale: Locale, question: string, option?: string): string {
  return `${ADDRESSES[locale].tree}${question}/${option === undefined ? '' : `${option}/`}`;
}

/** The guides of the tests' content in reading order: id, and the last part of the address. */
export const GUIDES = {
  'support-roles': { es: 'quien-da-soporte', en: 'who-supports-what' },
  'isv-role': { es: 'papel-del-isv', en: 'isv-role' },
  billing: { es: 'facturacion', en: 'billing' },
  'cancel-refund': { es: 'cancelar-reembolsar-renovar', en: 'cancel-refund-renew' },
  'purchase-refused': { es: 'compra-rechazada', en: 'purchase-refused' },
  handover: { es: 'entregar-el-caso', en: 'hand-over-a-case' },
  agreements: { es: 'contratos-y-ofertas', en: 'agreements-and-offers' },
} as const satisfies Record<string, Record<Locale, string>>;

export function guideAddress(locale: Locale, id: keyof typeof GUIDES): string {
  return `${ADDRESSES[locale].guides}${GUIDES[id][locale]}/`;
}

/** One page of every type that a language has. */
export function pageTypes(locale: Locale): Record<string, string> {
  const { home, guides, guide, tree, outcomes, contacts, ...reference } = ADDRESSES[locale];
  return {
    home,
    guides,
    guide,
    tree,
    question: nodeAddress(locale, 'need'),
    leaf: nodeAddress(locale, 'symptom', 'fails'),
    outcome: `${outcomes}contact-isv/`,
    contacts,
    contact: `${contacts}contoso-nomina/`,
    category: `${reference.categories}human-resources/`,
    ...reference,
  };
}
