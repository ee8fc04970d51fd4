import type { LinkKind } from './model/linkTarget.ts';
import type { Locale, Section } from '../../platform/i18n/locales.ts';
import { nodePath, sectionPath } from '../../platform/i18n/url.ts';
import { guidePath, guidesOf } from './queries.ts';

/** The address of a page in a language, as guides name it: `guide:billing`, `page:matrix`. */
export async function linkAddress(
  locale: Locale,
  { kind, id }: { kind: LinkKind; id: string },
): Promise<string> {
  switch (kind) {
    case 'guide': {
      const guide = (await guidesOf(locale)).find((one) => one.id === id);
      if (!guide) throw new Error(`there is no guide «${id}»: the gate did not run`);
      return guidePath(locale, guide);
    }
    case 'question':
      return nodePath(locale, id);
    case 'outcome':
      return sectionPath(locale, 'outcomes', id);
    case 'page':
      return sectionPath(locale, id as Section);
    case 'term':
      return `${sectionPath(locale, 'glossary')}#${id}`;
  }
}
