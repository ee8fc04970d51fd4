import type { Locale } from '../i18n/locales.ts';
import { textIn } from '../i18n/textIn.ts';
import { sectionPath } from '../i18n/url.ts';
import type { Citing } from '../meeting/citations.ts';
import { getDuties, getGlossary, getTree } from '../published.ts';
import { guidesOf } from '../guidesOf.ts';
import { linkAddress } from './linkAddress.ts';

/** Address and name of a page that rests on a source. */
export async function citingPage(
  locale: Locale,
  { kind, id }: Pick<Citing, 'kind' | 'id'>,
): Promise<{ href: string; text: string }> {
  const text = await nameOf(locale, { kind, id });
  const href =
    kind === 'duty'
      ? `${sectionPath(locale, 'matrix')}#${id}`
      : await linkAddress(locale, { kind, id });
  return { href, text: text ?? id };
}

async function nameOf(
  locale: Locale,
  { kind, id }: Pick<Citing, 'kind' | 'id'>,
): Promise<string | undefined> {
  switch (kind) {
    case 'guide':
      return (await guidesOf(locale)).find((guide) => guide.id === id)?.entry.data.title;
    case 'question':
      return (await getTree(locale)).questions[id]?.ask;
    case 'outcome':
      return (await getTree(locale)).outcomes[id]?.headline;
    case 'duty':
      return textIn((await getDuties())[id]?.duty, locale);
    case 'term':
      return textIn((await getGlossary())[id]?.term, locale);
  }
}
