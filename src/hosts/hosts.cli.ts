import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { collectHashes, cspHeader, type Hashes } from './csp.ts';
import { headerRules, toHeadersFile, toStaticWebApp } from './headers.ts';

/** Writes the configuration of the hosts from what the build wrote. */
export function hosts(): AstroIntegration {
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
        for (const page of pages) collectHashes(readFileSync(join(folder, page), 'utf8'), hashes);
        const rules = headerRules(cspHeader(hashes), base);
        writeFileSync(join(folder, '_headers'), toHeadersFile(rules));
        writeFileSync(join(folder, 'staticwebapp.config.json'), toStaticWebApp(rules));
        logger.info(
          `${pages.length} pages, ${hashes.script.size} script and ${hashes.style.size} style hashes`,
        );
      },
    },
  };
}
