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

/** A page of a list that is cut into pages; the first has no number. */
export function listPath(
  locale: Locale,
  section: Section,
  page: number,
  ...parts: readonly string[]
): string {
  return sectionPath(locale, section, ...parts, ...(page > 1 ? [String(page)] : []));
}

/** A contact, and the page of the directory that it stands on if it has no page of its own. */
export interface ContactPlace {
  id: string;
  at?: number | undefined;
}

/** Address of a contact, or of one of its channels: every link to a contact is made here. */
export function contactPath(locale: Locale, place: ContactPlace, channel?: string): string {
  const { id, at } = place;
  const anchor = contactAnchor(place, channel);
  const page =
    at === undefined ? sectionPath(locale, 'contacts', id) : listPath(locale, 'directory', at);
  return anchor === undefined ? page : `${page}#${anchor}`;
}

/** The id of a contact or of its channel within its page. No contact has a point in its id. */
export function contactAnchor({ id, at }: ContactPlace, channel?: string): string | undefined {
  if (at === undefined) return channel;
  return channel === undefined ? id : `${id}.${channel}`;
}
