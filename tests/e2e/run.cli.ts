import { spawnSync, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createSiteServer } from '../../src/hosts/server.cli.ts';
import { addLocale } from './addLocale.cli.ts';
import { changeTwin } from './changeTwin.cli.ts';
import { edit } from './edit.cli.ts';
import { findBrowser } from './browser.cli.ts';
import { REROUTED, RETIRED, rerouteLeaf, retireLeaf } from './rerouteLeaf.cli.ts';

/**
 * `npm run test:e2e`: finds a browser, builds the site as it ships and once more under a sub-path
 * with an operator's own contacts, those once more for partners only, and a copy with a third
 * language, a guide that changed in one language only, two changed routes and contacts that stand on
 * the pages of the directory, serves each with the headers that its build wrote, and runs
 * the browser tests. Arguments go on to Playwright.
 */
const ARTEFACTS = 'tests/.artefacts';
const SUB = `${ARTEFACTS}/sub`;
const PARTNER = `${ARTEFACTS}/partner`;
const THIRD = `${ARTEFACTS}/third`;

const browser = findBrowser();
console.log(`Browser: ${browser}`);
rmSync(ARTEFACTS, { recursive: true, force: true });
build('dist', {});
const CONTACTS = 'tests/fixtures/own-contacts.json';
build(SUB, { ADDRESS: 'https://guia.example/soporte/', CONTACTS });
build(PARTNER, { AUDIENCE: 'partner', CONTACTS });

addLocale(THIRD);
changeTwin(THIRD, 'billing');
rerouteLeaf(THIRD, REROUTED);
retireLeaf(THIRD, RETIRED);
edit(join(THIRD, 'content/site.yaml'), (text) =>
  text.replace(/^contactPages: .*$/m, 'contactPages: 20'),
);
build('dist', {}, THIRD);

const site = await serve('dist');
const sub = await serve(SUB);
const partner = await serve(PARTNER);
const third = await serve(join(THIRD, 'dist'));
const cli = join(createRequire(import.meta.url).resolve('playwright/package.json'), '../cli.js');
const config = join('tests', 'e2e', 'playwright.config.ts');
const tests = spawn(process.execPath, [cli, 'test', '--config', config, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: {
    ...process.env,
    BROWSER_PATH: browser,
    SITE_URL: site.url,
    SUB_URL: sub.url,
    PARTNER_URL: partner.url,
    THIRD_URL: third.url,
  },
});
tests.on('exit', (code) => {
  site.close();
  sub.close();
  partner.close();
  third.close();
  process.exitCode = code ?? 1;
});

/** @param project the folder of the project that is built */
function build(folder: string, env: Record<string, string>, project = '.'): void {
  const astro = [
    '--env-file=.env',
    'node_modules/astro/bin/astro.mjs',
    'build',
    '--outDir',
    folder,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...astro, '--silent'], {
    cwd: project,
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
