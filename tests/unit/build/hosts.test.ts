import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectHashes, cspHeader, type Hashes } from '../../../src/build/csp.ts';
import * as headers from '../../../src/build/headers.ts';
import type { Audience } from '../../../src/platform/vocabulary.ts';

const none = (): Hashes => ({ script: new Set(), style: new Set() });
const page = (policy: string) =>
  `<html><head><meta http-equiv="content-security-policy" content="${policy}"></head></html>`;

function hashesOf(...pages: string[]): { script: string[]; style: string[] } {
  const hashes = none();
  for (const html of pages) collectHashes(html, hashes);
  return { script: [...hashes.script], style: [...hashes.style] };
}

const A = "'sha256-aaa='";
const B = "'sha384-bbb'";

describe('the hashes of a page', () => {
  it.each<[string, string[], string[], string]>([
    [page(`script-src 'self' ${A}; style-src 'self' ${B};`), [A], [B], 'each in its directive'],
    [page(`style-src ${B};script-src ${A}`), [A], [B], 'any order, no blank, no last semicolon'],
    [page(`script-src 'self' 'unsafe-inline' https://x.example ${A}`), [A], [], 'hashes only'],
    [page(`font-src ${A}; script-src-elem ${A}`), [], [], 'other directives'],
    [page(`script-src ${A} ${A}`), [A], [], 'once'],
    [
      '<META HTTP-EQUIV="Content-Security-Policy" CONTENT="script-src \'sha256-aaa=\'">',
      [A],
      [],
      'capitals',
    ],
    ['<meta name="description" content="script-src">', [], [], 'another meta'],
    ['', [], [], 'an empty page'],
  ])('%s: scripts %j, styles %j, %s', (html, script, style) => {
    expect(hashesOf(html)).toEqual({ script, style });
  });

  it('are those of all pages together', () => {
    const one = page(`script-src ${A}`);
    expect(hashesOf(one, page(`script-src ${B}`), one).script).toEqual([A, B]);
  });
});

describe('the policy of a build', () => {
  const directives = (policy: string) =>
    Object.fromEntries(
      policy.split('; ').map((part) => {
        const [name = '', ...sources] = part.split(' ');
        return [name, sources];
      }),
    );

  it('allows nothing unsafe and nobody else, whatever the pages say', () => {
    const source = fc.constantFrom(
      A,
      B,
      "'unsafe-inline'",
      "'unsafe-eval'",
      '*',
      'https:',
      'data:',
    );
    const policy = fc
      .tuple(fc.constantFrom('script-src', 'style-src', 'default-src'), fc.array(source))
      .map(([name, sources]) => [name, ...sources].join(' '));
    fc.assert(
      fc.property(fc.array(fc.array(policy)), (pages) => {
        const hashes = none();
        for (const parts of pages) collectHashes(page(parts.join('; ')), hashes);
        const sources = Object.values(directives(cspHeader(hashes))).flat();
        expect(sources.filter((one) => !/^'(self|none|sha\d+-\S+)'$/.test(one))).toEqual([]);
      }),
    );
  });

  it('names every directive once and starts from nothing', () => {
    const policy = cspHeader(none());
    expect(directives(policy)).toMatchObject({
      'default-src': ["'none'"],
      'frame-ancestors': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'"],
      'worker-src': ["'self'"],
    });
    expect(policy.split('; ')).toHaveLength(Object.keys(directives(policy)).length);
  });

  it('is the same whatever the order of the pages', () => {
    const [one, other] = [page(`script-src ${A}; style-src ${B}`), page(`script-src ${B}`)];
    const policy = (...pages: string[]) => {
      const { script, style } = hashesOf(...pages);
      return cspHeader({ script: new Set(script), style: new Set(style) });
    };
    expect(policy(one, other)).toBe(policy(other, one));
  });
});

describe('the _headers file', () => {
  const rule: fc.Arbitrary<headers.HeaderRule> = fc.record({
    path: fc.stringMatching(/^\/[a-z_/]{0,12}\*?$/),
    headers: fc.dictionary(
      fc.stringMatching(/^[A-Z][A-Za-z-]{0,15}$/),
      fc.stringMatching(/^[!-~]([ -~]{0,30}[!-~])?$/),
      { noNullPrototype: true },
    ),
  });

  it('reads back as it was written', () => {
    fc.assert(
      fc.property(fc.array(rule), (rules) => {
        expect(headers.fromHeadersFile(headers.toHeadersFile(rules))).toEqual(rules);
      }),
    );
  });

  it.each([
    ['/a\n\tName: value\n', 'a tab'],
    ['\n\n/a\n\n  Name: value', 'blank lines, no last line end'],
  ])('%j is read: %s', (text) => {
    expect(headers.fromHeadersFile(text)).toEqual([{ path: '/a', headers: { Name: 'value' } }]);
  });
});

describe('the headers of a path', () => {
  const rules = headers.headerRules('the-policy', '/sub/', 'public');

  it.each([
    ['/sub/', true, false, 'the first page'],
    ['/sub/es/guias/', true, false, 'a page: it may change at its address'],
    ['/sub/_astro/a.hash.js', true, true, 'its name holds its hash'],
    ['/sub/data/tree.es.hash.json', true, true, 'its name holds its hash'],
    ['/sub/_astro', true, false, 'a file of such a name, not below it'],
    ['/', false, false, 'beside the site'],
    ['/subway/', false, false, 'a longer name'],
  ])('%s has the policy: %s, is kept for ever: %s, %s', (path, policy, kept) => {
    const found = headers.headersFor(rules, path);
    expect(found['Content-Security-Policy']).toBe(policy ? 'the-policy' : undefined);
    expect(found['Cache-Control']?.includes('immutable') ?? false).toBe(kept);
  });

  it.each<[string, string | undefined, string]>([
    ['/a/b', '2', 'the last rule that fits wins'],
    ['/a/c', '1', 'the wide rule'],
    ['/a/b/c', '1', 'a path without a star fits itself only'],
    ['/b', undefined, 'no rule fits'],
  ])('%s has %s: %s', (path, value) => {
    const two = [
      { path: '/a/*', headers: { Name: '1' } },
      { path: '/a/b', headers: { Name: '2' } },
    ];
    expect(headers.headersFor(two, path)['Name']).toBe(value);
  });

  it.each<[Audience]>([['public'], ['partner']])(
    '%s tell no other site what is read',
    (audience) => {
      const found = headers.headersFor(headers.headerRules('the-policy', '/', audience), '/es/');
      expect(found).toMatchObject({
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
        'Referrer-Policy': 'same-origin',
        'X-Content-Type-Options': 'nosniff',
      });
    },
  );

  it('are the same for Azure Static Web Apps', () => {
    const root = headers.headerRules('the-policy', '/', 'public');
    const config = JSON.parse(headers.toStaticWebApp(root, 'public')) as {
      globalHeaders: Record<string, string>;
      routes: { route: string; headers: Record<string, string> }[];
    };
    expect(config.globalHeaders).toEqual(headers.headersFor(root, '/'));
    for (const { route, headers: own } of config.routes) {
      const path = route.replace('*', 'a.js');
      expect({ ...config.globalHeaders, ...own }).toEqual(headers.headersFor(root, path));
    }
    expect(config.routes).toHaveLength(root.length - 1);
  });

  it('name the types that Azure Static Web Apps does not know', () => {
    expect(JSON.parse(headers.toStaticWebApp(rules, 'public'))).toMatchObject({
      mimeTypes: { '.md': 'text/markdown; charset=utf-8', '.vcf': 'text/vcard; charset=utf-8' },
    });
  });
});

describe('a build for partners', () => {
  const rules = headers.headerRules('the-policy', '/', 'partner');

  it.each(['/', '/es/contactos/', '/_astro/a.js', '/data/contacts.hash.json', '/contacts.json'])(
    '%s rests in no shared cache and is not to be listed',
    (path) => {
      const found = headers.headersFor(rules, path);
      expect(found['Cache-Control']).toMatch(/^private, /);
      expect(found['X-Robots-Tag']).toMatch(/^noindex/);
    },
  );

  it('lets in nobody without the role, whichever route fits first', () => {
    const { routes, responseOverrides } = JSON.parse(headers.toStaticWebApp(rules, 'partner')) as {
      routes: { route: string; allowedRoles?: string[] }[];
      responseOverrides: Record<string, { redirect?: string }>;
    };
    expect(routes.map(({ allowedRoles }) => allowedRoles)).toEqual(routes.map(() => ['partner']));
    expect(routes.at(-1)?.route).toBe('/*');
    expect(responseOverrides[401]?.redirect).toMatch(/^\/\.auth\/login\//);
  });

  it('and a public one asks nobody to sign in', () => {
    const open = headers.headerRules('the-policy', '/', 'public');
    expect(headers.toStaticWebApp(open, 'public')).not.toMatch(/allowedRoles|login/);
    expect(headers.headersFor(open, '/')['X-Robots-Tag']).toBeUndefined();
  });
});
