import type { Audience } from '../platform/vocabulary.ts';

/** Headers for every file below a path; the last rule that fits a file adds to the earlier ones. */
export interface HeaderRule {
  /** Absolute path; a final `*` stands for everything below. */
  path: string;
  headers: Record<string, string>;
}

/**
 * What a host must answer with.
 * @param csp the policy of this build
 * @param base the sub-path that the site is served under, with both slashes
 * @param audience whom the build is for; what is for partners never rests in a shared cache
 */
export function headerRules(csp: string, base: string, audience: Audience): HeaderRule[] {
  const isForPartners = audience === 'partner';
  const cache = isForPartners ? 'private' : 'public';
  const kept = { 'Cache-Control': `${cache}, max-age=31536000, immutable` };
  return [
    {
      path: `${base}*`,
      headers: {
        'Content-Security-Policy': csp,
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
        'Referrer-Policy': 'same-origin',
        'X-Content-Type-Options': 'nosniff',
        ...(isForPartners
          ? { 'Cache-Control': 'private, no-cache', 'X-Robots-Tag': 'noindex, noarchive' }
          : {}),
      },
    },
    // The names of these files hold their content's hash.
    { path: `${base}_astro/*`, headers: kept },
    { path: `${base}data/*`, headers: kept },
  ];
}

/** The `_headers` file that Cloudflare Pages and Netlify read. */
export function toHeadersFile(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

/** The inverse of toHeadersFile, so that the preview and the tests serve what a host would. */
export function fromHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([^:]+): (.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) {
      const rule = rules.at(-1);
      if (rule) rule.headers[name] = value;
    } else if (line.trim() !== '') {
      rules.push({ path: line.trim(), headers: {} });
    }
  }
  return rules;
}

/** The headers of one path under all rules that fit it. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const fitting = rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  return Object.assign({}, ...fitting.map(({ headers }) => headers));
}

/** Types of a guide's Markdown twin and a contact's card, for servers that do not know them. */
export const TYPES: Record<string, string> = {
  '.md': 'text/markdown; charset=utf-8',
  '.vcf': 'text/vcard; charset=utf-8',
};

/** The role that a partner build asks for, as the host's administrator must name it. */
const ROLE = 'partner';

/** Who has not signed in is led to do so, and back. */
const SIGN_IN = {
  401: { redirect: '/.auth/login/aad?post_login_redirect_uri=.referrer', statusCode: 302 },
};

/**
 * The configuration file that Azure Static Web Apps reads; it serves the root only, without a
 * sub-path. The first route that fits a request is the only one that counts, so that in a build
 * for partners each must ask for the role, and the last one fits whatever is left (Microsoft,
 * "Configure Azure Static Web Apps").
 */
export function toStaticWebApp(rules: readonly HeaderRule[], audience: Audience): string {
  const [all, ...rest] = rules;
  const isForPartners = audience === 'partner';
  const allowed = isForPartners ? { allowedRoles: [ROLE] } : {};
  const routes = rest.map(({ path, headers }) => ({ route: path, headers, ...allowed }));
  const config = {
    globalHeaders: all?.headers ?? {},
    routes: isForPartners ? [...routes, { route: '/*', ...allowed }] : routes,
    responseOverrides: {
      ...(isForPartners ? SIGN_IN : {}),
      404: { rewrite: '/404.html' },
    },
    mimeTypes: TYPES,
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
