import type { AstroIntegration } from 'astro';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Static hosts refuse a site of more files: 15,000 is the lower of their common limits. */
const LIMIT = 15_000;

/** Says what the build weighs, and warns before a host refuses it. Stands last, so that it sees all. */
export function reportSizes(): AstroIntegration {
  return {
    name: 'sizes',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const sizes = fileSizes(fileURLToPath(dir));
        const bytes = sizes.reduce((sum, { size }) => sum + size, 0);
        const [biggest] = sizes.sort((a, b) => b.size - a.size);
        const count = new Intl.NumberFormat('en');
        logger.info(
          `${count.format(sizes.length)} files, ${count.format(bytes)} bytes; the biggest: ${biggest?.path}, ${count.format(biggest?.size ?? 0)} bytes`,
        );
        if (sizes.length > LIMIT) {
          logger.warn(
            `many static hosts take no more than ${count.format(LIMIT)} files: lower «contactPages» in content/site.yaml`,
          );
        }
      },
    },
  };
}

function fileSizes(folder: string): { path: string; size: number }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
    const entry = statSync(join(folder, path));
    return entry.isFile() ? [{ path, size: entry.size }] : [];
  });
}
