import type { APIRoute } from 'astro';
import { LOCALES } from '../../../../platform/i18n/locales.ts';
import { segment } from '../../../../platform/i18n/url.ts';
import { guideMarkdown } from '../../../../site/guideMarkdown.ts';
import { guidesOf, type ShownGuide } from '../../../../features/guides/queries.ts';

/** The Markdown twin of every guide, below the guide's own address. */
export async function getStaticPaths() {
  const perLocale = await Promise.all(
    LOCALES.map(async (locale) =>
      (await guidesOf(locale)).map((guide) => ({
        params: { locale, guides: segment(locale, 'guides'), slug: guide.entry.data.slug },
        props: { guide },
      })),
    ),
  );
  return perLocale.flat();
}

export const GET: APIRoute<{ guide: ShownGuide }> = async ({ props, site }) =>
  new Response(await guideMarkdown(props.guide, site), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
