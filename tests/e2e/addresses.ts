import type { Locale } from '../../src/i18n/locales.ts';

/**
 * The addresses that readers keep, relative to the site's root. Written out and not taken from
 * `i18n/url.ts`, so that a test fails when one of them changes.
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

/** The guides of a language in reading order, by the last part of their address. */
export const GUIDES: Record<Locale, readonly string[]> = {
  es: [
    'quien-da-soporte',
    'papel-del-isv',
    'papel-del-partner',
    'papel-de-microsoft',
    'modelo-indirecto',
    'contacto-del-isv',
    'facturacion',
    'cancelar-reembolsar-renovar',
    'activacion',
    'compra-rechazada',
    'solicitud-a-microsoft',
    'entregar-el-caso',
    'contratos-y-ofertas',
    'no-es-csp',
  ],
  en: [
    'who-supports-what',
    'isv-role',
    'partner-role',
    'microsoft-role',
    'indirect-model',
    'find-isv-contact',
    'billing',
    'cancel-refund-renew',
    'activation',
    'purchase-refused',
    'microsoft-request',
    'hand-over-a-case',
    'agreements-and-offers',
    'not-a-csp-case',
  ],
};

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

/**
 * A site that a test run serves: `SITE_URL`, the default build, `SUB_URL`, the one below a path,
 * `PARTNER_URL`, the one for partners only, or `THIRD_URL`, the one with a third language.
 */
export function siteUrl(name: SiteName = 'SITE_URL'): string {
  const url = process.env[name];
  if (!url) throw new Error(`${name} is not set: run the tests with «npm run test:e2e»`);
  return url;
}

type SiteName = 'SITE_URL' | 'SUB_URL' | 'PARTNER_URL' | 'THIRD_URL';
