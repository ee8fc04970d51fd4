import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright';

/** Where the three systems keep a Chrome, Edge or Chromium of their own. */
const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    // Without windows: the same pages for less than half of the work.
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map(
      (file) => join(process.env[variable] ?? 'C:\\', file),
    ),
  ),
};

/**
 * A browser to test with: an installed one, else Playwright's own download, else, on Debian as
 * root, the distribution's package.
 * @returns path of the browser's program
 * @throws Error with the one thing to install, when there is none
 */
export function findBrowser(): string {
  const chosen = process.env['BROWSER_PATH'];
  if (chosen) return chosen;
  return installed() ?? downloaded() ?? packaged() ?? fail();
}

function installed(): string | undefined {
  return PLACES[process.platform]?.find((path) => existsSync(path));
}

function downloaded(): string | undefined {
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  console.log('No browser found; trying Playwright’s own download …');
  const cli = join(createRequire(import.meta.url).resolve('playwright/package.json'), '../cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
  return existsSync(own) ? own : undefined;
}

function packaged(): string | undefined {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  if (!/^ID(_LIKE)?=.*debian/m.test(release) || process.getuid?.() !== 0) return undefined;
  console.log('Installing the distribution’s chromium …');
  const run = (...args: string[]) => spawnSync('apt-get', args, { stdio: 'ignore' });
  run('update', '-qq');
  for (const name of ['chromium-headless-shell', 'chromium']) {
    run('install', '-y', '-qq', '--no-install-recommends', name);
    const path = installed();
    if (path) return path;
  }
  return undefined;
}

function fail(): never {
  throw new Error(
    'No browser to test with: install Chrome, Edge or Chromium, or set BROWSER_PATH to the program of one',
  );
}

if (import.meta.main) console.log(`Browser: ${findBrowser()}`);
