/**
 * The Content-Security-Policy that a build needs, made from what the build wrote. Astro puts hashes
 * of its inline scripts and styles into a meta tag at the end of each head, where it protects
 * nothing above it; a header protects from the first byte, so the same hashes go there.
 */

/** Directives that do not depend on the build. A worker takes its policy from its own response. */
const FIXED = [
  "default-src 'none'",
  "base-uri 'none'",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "img-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
];

/** @param hashes `'sha256-…'` sources, see collectHashes */
export function cspHeader({ script, style }: Hashes): string {
  const directive = (name: string, sources: ReadonlySet<string>): string =>
    [name, "'self'", ...[...sources].sort()].join(' ');
  return [...FIXED, directive('script-src', script), directive('style-src', style)].join('; ');
}

export interface Hashes {
  script: Set<string>;
  style: Set<string>;
}

/**
 * Reads the hashes that Astro's meta tag allows, from one page into the set of all.
 * @returns false for a page without that tag
 */
export function collectHashes(html: string, { script, style }: Hashes): boolean {
  const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1];
  for (const directive of policy?.split(';') ?? []) {
    const [name, ...sources] = directive.trim().split(/\s+/);
    const hashes = sources.filter((source) => source.startsWith("'sha"));
    for (const hash of hashes) {
      if (name === 'script-src') script.add(hash);
      if (name === 'style-src') style.add(hash);
    }
  }
  return policy !== undefined;
}
