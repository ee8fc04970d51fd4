import { spawnSync, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createSiteServer } from '../../src/hosts/server.cli.ts';
import { findBrowser } from './browser.cli.ts';

/**
 * `npm run test:e2e`: finds a browser, builds the site as it ships and once more under a sub-path
 * with an operator's own contacts, serves both with the headers that the builds wrote, and runs
 * the browser tests. Arguments go on to Playwright.
 */
const ARTEFACTS = 'tests/.artefacts';
const SUB = `${ARTEFACTS}/sub`;

const browser = findBrowser();
console.log(`Browser: ${browser}`);
rmSync(ARTEFACTS, { recursive: true, force: true });
build('dist', {});
build(SUB, {
  ADDRESS: 'https://guia.example/soporte/',
  CONTACTS: 'tests/fixtures/own-contacts.json',
});

const site = await serve('dist');
const sub = await serve(SUB);
const cli = join(createRequire(import.meta.url).resolve('playwright/package.json'), '../cli.js');
const config = join('tests', 'e2e', 'playwright.config.ts');
const tests = spawn(process.execPath, [cli, 'test', '--config', config, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, BROWSER_PATH: browser, SITE_URL: site.url, SUB_URL: sub.url },
});
tests.on('exit', (code) => {
  site.close();
  sub.close();
  process.exitCode = code ?? 1;
});

function build(folder: string, env: Record<string, string>): void {
  const astro = [
    '--env-file=.env',
    'node_modules/astro/bin/astro.mjs',
    'build',
    '--outDir',
    folder,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...astro, '--silent'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (status === 0) return;
  process.stderr.write(stdout + stderr);
  process.exit(1);
}

async function serve(folder: string): Promise<{ url: string; close: () => void }> {
  const { server, base } = createSiteServer(folder);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${base}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
