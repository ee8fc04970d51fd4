import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sitemapEntry, type SitemapEntry } from './sitemapEntry.ts';

/**
 * Astro's sitemap with what each built page says of itself. Its own list of pages knows neither
 * `noindex` nor the languages of a page; both stand in the page's head already, and so once only.
 */
export function pageSitemap(): AstroIntegration {
  const entries = new Map<string, SitemapEntry>();
  let root = '';
  const { name, hooks } = sitemap({
    namespaces: { news: false, image: false, video: false },
    serialize: ({ url }) => entries.get(url),
  });
  return {
    name,
    hooks: {
      ...hooks,
      'astro:config:done': async (options) => {
        const { base, site } = options.config;
        root = new URL(base.replace(/\/?$/, '/'), site).href;
        await hooks['astro:config:done']?.(options);
      },
      // Read here and not in `serialize`, whose errors the package logs and forgets.
      'astro:build:done': async (options) => {
        const folder = fileURLToPath(options.dir);
        for (const file of globSync('**/index.html', { cwd: folder })) {
          const path = file.replaceAll('\\', '/').slice(0, -'index.html'.length);
          const entry = sitemapEntry(readFileSync(join(folder, file), 'utf8'), root + path);
          if (entry) entries.set(entry.url, entry);
        }
        await hooks['astro:build:done']?.(options);
      },
    },
  };
}
