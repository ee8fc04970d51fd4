import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../platform/i18n/locales.ts';
import { sectionPath } from '../../platform/i18n/url.ts';
import type { GuideText } from './model/guideText.ts';

/** A guide as a language shows it. */
export interface ShownGuide {
  /** File name without its ending: the same in every language. */
  id: string;
  entry: CollectionEntry<'guides'>;
  /** The language of its text: the reference where the language asked for lacks the guide. */
  lang: Locale;
}

/** A guide's text as the check has read it. */
export async function getGuideText({ entry }: Pick<ShownGuide, 'entry'>): Promise<GuideText> {
  const text = await getEntry('guideTexts', entry.id);
  if (!text) throw new Error(`the text of guide «${entry.id}» is missing: the gate did not run`);
  return text.data;
}

/** The guides of a language in the order of the guide list. */
export async function guidesOf(locale: Locale): Promise<ShownGuide[]> {
  const entries = await getCollection('guides');
  const inLanguage = (lang: Locale): ShownGuide[] =>
    entries
      .filter(({ id }) => id.startsWith(`${lang}/`))
      .map((entry) => ({ id: entry.id.slice(lang.length + 1), entry, lang }));
  const own = inLanguage(locale);
  const missing = inLanguage(DEFAULT_LOCALE).filter(
    ({ id }) => !own.some((guide) => guide.id === id),
  );
  return [...own, ...missing].sort((a, b) => a.entry.data.order - b.entry.data.order);
}

/** A guide's address in every language, and the languages that it is written in. */
export async function guideTwins(
  id: string,
): Promise<{ twins: Record<Locale, string>; languages: Locale[] }> {
  const shown = await Promise.all(
    LOCALES.map(async (locale) => {
      const guide = (await guidesOf(locale)).find((one) => one.id === id);
      if (!guide) throw new Error(`there is no guide «${id}»: the gate did not run`);
      return { locale, guide };
    }),
  );
  const twins = shown.map(({ locale, guide }) => [locale, guidePath(locale, guide)]);
  return {
    twins: Object.fromEntries(twins) as Record<Locale, string>,
    languages: shown.flatMap(({ locale, guide }) => (guide.lang === locale ? locale : [])),
  };
}

/** The address of a guide in the language that shows it. */
export function guidePath(locale: Locale, { entry }: Pick<ShownGuide, 'entry'>): string {
  return sectionPath(locale, 'guides', entry.data.slug);
}
