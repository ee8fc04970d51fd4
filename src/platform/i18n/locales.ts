/** What the site knows of a language. A new one is an entry here, a strings file and its content. */
interface Language {
  /** The language's name in itself, for the language switch. */
  name: string;
  /**
   * False while the language is being written: whatever it lacks is shown in the reference
   * language, and says so. A complete language lacks nothing, or nothing is built.
   */
  complete: boolean;
  /** The words of its addresses; ids stay the same in every language. */
  addresses: Record<Section, string>;
}

/** The parts of the site that have an address of their own, by their only name in the code. */
export type Section =
  | 'guides'
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

export const LANGUAGES = {
  es: {
    name: 'Español',
    complete: true,
    addresses: {
      guides: 'guias',
      tree: 'decidir',
      outcomes: 'respuestas',
      contacts: 'contactos',
      directory: 'directorio',
      categories: 'categorias',
      products: 'productos',
      resold: 'que-revendo',
      matrix: 'matriz',
      glossary: 'glosario',
      sources: 'fuentes',
      about: 'acerca-de',
      status: 'estado',
      changes: 'cambios',
    },
  },
  en: {
    name: 'English',
    complete: true,
    addresses: {
      guides: 'guides',
      tree: 'decide',
      outcomes: 'answers',
      contacts: 'contacts',
      directory: 'directory',
      categories: 'categories',
      products: 'products',
      resold: 'what-i-resell',
      matrix: 'matrix',
      glossary: 'glossary',
      sources: 'sources',
      about: 'about',
      status: 'status',
      changes: 'changes',
    },
  },
} as const satisfies Record<string, Language>;

type Languages = typeof LANGUAGES;

/** Every language that the site is published in. */
export type Locale = keyof Languages;
export const LOCALES = Object.keys(LANGUAGES) as Locale[];

/** The languages whose texts the types and the check demand. */
export type CompleteLocale = {
  [L in Locale]: Languages[L]['complete'] extends true ? L : never;
}[Locale];
export const COMPLETE_LOCALES = LOCALES.filter(
  (locale): locale is CompleteLocale => LANGUAGES[locale].complete,
);

/** The language that others are held against, and that stands in for what they lack. */
export const DEFAULT_LOCALE = 'es' satisfies CompleteLocale;
