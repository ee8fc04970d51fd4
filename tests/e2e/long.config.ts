import { defineConfig } from 'playwright/test';
import config from './playwright.config.ts';
import type { SiteOptions } from './test.ts';

/**
 * What takes its time and is seldom asked for: every page of the tests' site, which has all that
 * content can use, and long random walks.
 */
export default defineConfig<object, SiteOptions>({
  ...config,
  projects: [
    { name: 'build main', testMatch: 'build.setup.ts', use: { site: 'main' } },
    { name: 'long main', testDir: 'long', dependencies: ['build main'], use: { site: 'main' } },
  ],
});
