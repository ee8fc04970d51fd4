import type { Locale } from '../platform/i18n/locales.ts';
import { textIn } from '../platform/i18n/textIn.ts';
import { sectionPath } from '../platform/i18n/url.ts';
import type { CitingPage } from '../features/sources/citingKinds.ts';
import { getDuties } from '../features/duties/queries.ts';
import { getGlossary } from '../features/glossary/queries.ts';
import { getTree } from '../features/tree/queries.ts';
import { guidesOf } from '../features/guides/queries.ts';
import { linkAddress } from '../features/guides/linkAddress.ts';

/** Address and name of a page that rests on a source. */
export async function citingPage(
  locale: Locale,
  { kind, id }: CitingPage,
): Promise<{ href: string; text: string }> {
  const text = await nameOf(locale, { kind, id });
  const href =
    kind === 'duty'
      ? `${sectionPath(locale, 'matrix')}#${id}`
      : await linkAddress(locale, { kind, id });
  return { href, text: text ?? id };
}

async function nameOf(locale: Locale, { kind, id }: CitingPage): Promise<string | undefined> {
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
