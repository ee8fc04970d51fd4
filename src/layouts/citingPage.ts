import type { Locale } from '../i18n/locales.ts';
import { textIn } from '../i18n/textIn.ts';
import { nodePath, sectionPath } from '../i18n/url.ts';
import type { Citing } from '../meeting/citations.ts';
import { getDuties, getGlossary, getTree } from '../published.ts';
import { guidePath, guidesOf } from '../guidesOf.ts';

/** Address and name of a page that rests on a source. */
export async function citingPage(
  locale: Locale,
  { kind, id }: Pick<Citing, 'kind' | 'id'>,
): Promise<{ href: string; text: string }> {
  switch (kind) {
    case 'guide': {
      const guide = (await guidesOf(locale)).find((one) => one.id === id);
      return { href: guide ? guidePath(locale, guide) : '', text: guide?.entry.data.title ?? id };
    }
    case 'question': {
      const { questions } = await getTree(locale);
      return { href: nodePath(locale, id), text: questions[id]?.ask ?? id };
    }
    case 'outcome': {
      const { outcomes } = await getTree(locale);
      return { href: sectionPath(locale, 'outcomes', id), text: outcomes[id]?.headline ?? id };
    }
    case 'duty':
      return {
        href: `${sectionPath(locale, 'matrix')}#${id}`,
        text: textIn((await getDuties())[id]?.duty, locale) ?? id,
      };
    case 'term':
      return {
        href: `${sectionPath(locale, 'glossary')}#${id}`,
        text: textIn((await getGlossary())[id]?.term, locale) ?? id,
      };
  }
}
