import type { APIRoute } from 'astro';
import { getAudience } from '../features/contacts/queries.ts';
import { assetPath } from '../platform/i18n/url.ts';

/** Below a sub-path nobody reads it: robots ask for it at the root of the host only. */
export const GET: APIRoute = async ({ site }) => {
  const isForPartners = (await getAudience()) === 'partner';
  const sitemap = new URL(assetPath('sitemap-index.xml'), site).href;
  // Who may not fetch a page does not read its `noindex`; but what was fetched has left the house.
  const rules = isForPartners
    ? 'User-agent: *\nDisallow: /\n'
    : `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
  return new Response(rules, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
