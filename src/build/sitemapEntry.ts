/** What the sitemap says about a page. */
export interface SitemapEntry {
  url: string;
  /** The page in every language, the page itself and `x-default` included. */
  links: { lang: string; url: string }[];
  /** Day of the last review, YYYY-MM-DD. */
  lastmod?: string;
}

/**
 * What a page's own head says to search engines: nothing else decides what the sitemap holds. The
 * build writes every attribute in double quotes.
 * @param url the page's absolute address
 * @returns undefined for a page that is not to be found, or that names another as the original
 * @throws Error where nothing of the head can be read, so that no page is lost unseen
 */
export function sitemapEntry(html: string, url: string): SitemapEntry | undefined {
  const head = html.slice(0, html.search(/<\/head>|<body/));
  const tags = [...head.matchAll(TAG)].map(([, , attributes = '']) => attributesOf(attributes));
  const robots = tags.find(({ name }) => name === 'robots')?.['content'] ?? '';
  const canonical = tags.find(({ rel }) => rel === 'canonical')?.['href'];
  if (robots === '' && canonical === undefined)
    throw new Error(`${url} says nothing to search engines: its head is written otherwise`);
  if (/\b(noindex|none)\b/.test(robots) || canonical !== url) return undefined;
  const links = tags.flatMap(({ rel, hreflang, href }) =>
    rel === 'alternate' && hreflang && href ? [{ lang: hreflang, url: href }] : [],
  );
  const lastmod = tags.find(({ property }) => property === 'article:modified_time')?.['content'];
  return { url, links, ...(lastmod ? { lastmod } : {}) };
}

/** A `>` may stand within an attribute. */
const TAG = /<(link|meta)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g;

function attributesOf(text: string): Record<string, string | undefined> {
  const pairs = text.matchAll(/([\w:-]+)="([^"]*)"/g);
  return Object.fromEntries([...pairs].map(([, name = '', value = '']) => [name, unescape(value)]));
}

function unescape(text: string): string {
  return text
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;|&#38;/g, '&');
}
