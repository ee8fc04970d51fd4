import type { APIRoute } from 'astro';
import { assetPath } from '../i18n/url.ts';

/** Below a sub-path nobody reads it: robots ask for it at the root of the host only. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(assetPath('sitemap-index.xml'), site).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
