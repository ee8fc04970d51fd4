import { defineConfig } from 'playwright/test';
import type { SiteOptions } from './test.ts';
import { findBrowser } from './browser.cli.ts';
import { BROWSER_ARGS } from './browserArgs.ts';

/** The sites that are opened in a browser; each has its folder of tests here. */
const SITES = ['main', 'sub', 'partner', 'third', 'shipped'] as const;

// Every worker reads this file: the browser is looked for once.
process.env['BROWSER_PATH'] ??= findBrowser();

export default defineConfig<object, SiteOptions>({
  outputDir: '../.artefacts/playwright',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  // A machine that does something else at the same time makes nothing fail.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['line']],
  // A test by name builds what it opens, and nothing else.
  projects: SITES.flatMap((site) => [
    { name: `build ${site}`, testMatch: 'build.setup.ts', use: { site } },
    { name: site, testDir: site, dependencies: [`build ${site}`], use: { site } },
  ]),
  use: {
    launchOptions: {
      executablePath: process.env['BROWSER_PATH'],
      args: BROWSER_ARGS,
    },
  },
});
