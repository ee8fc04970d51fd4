import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Audience } from '../platform/vocabulary.ts';
import { collectHashes, cspHeader, type Hashes } from './csp.ts';
import { headerRules, toHeadersFile, toStaticWebApp } from './headers.ts';

/**
 * Writes the configuration of the hosts from what the build wrote.
 * @param audience whom the build is for; absent where the gate stops the build
 */
export function hosts(audience: Audience | undefined): AstroIntegration {
  let base = '/';
  return {
    name: 'hosts',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const hashes: Hashes = { script: new Set(), style: new Set() };
        const pages = globSync('**/*.html', { cwd: folder });
        for (const page of pages)
          if (!collectHashes(readFileSync(join(folder, page), 'utf8'), hashes))
            throw new Error(`${page} has no policy of its own: none can be written for the hosts`);
        if (audience === undefined) throw new Error('nobody said whom the build is for');
        const rules = headerRules(cspHeader(hashes), base, audience);
        writeFileSync(join(folder, '_headers'), toHeadersFile(rules));
        writeFileSync(join(folder, 'staticwebapp.config.json'), toStaticWebApp(rules, audience));
        logger.info(
          `${pages.length} pages, ${hashes.script.size} script and ${hashes.style.size} style hashes`,
        );
        if (audience === 'partner') {
          logger.warn(
            'this build holds what is for partners only: staticwebapp.config.json lets in the role «partner» alone; no other host may serve it before it demands sign-in',
          );
        }
      },
    },
  };
}
