import { LANGUAGES, type Locale, type Section } from './locales.ts';

/** The part of an address that names a section in a language, without slashes. */
export function segment(locale: Locale, section: Section): string {
  return LANGUAGES[locale].addresses[section];
}

/** Sub-path that the site is served under, with both slashes. */
const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Address of a file of the site, sub-path included. */
export function assetPath(file: string): string {
  return `${BASE}${file}`;
}

/** Address of the home page in a language. */
export function homePath(locale: Locale): string {
  return assetPath(`${locale}/`);
}

/** Address of a section, or of a page within it by the parts that follow. */
export function sectionPath(locale: Locale, section: Section, ...parts: readonly string[]): string {
  return assetPath([locale, segment(locale, section), ...parts].join('/') + '/');
}

/** Address of a question, or of the leaf that one of its options leads to. */
export function nodePath(locale: Locale, question: string, option?: string): string {
  return sectionPath(locale, 'tree', question, ...(option === undefined ? [] : [option]));
}
