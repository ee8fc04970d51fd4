import { defineConfig } from 'playwright/test';
import config from './playwright.config.ts';
import type { SiteOptions } from './test.ts';

/** What takes its time and is seldom asked for: every page of what ships, and long random walks. */
export default defineConfig<object, SiteOptions>({
  ...config,
  projects: [
    { name: 'build main', testMatch: 'build.setup.ts', use: { site: 'main' } },
    { name: 'build shipped', testMatch: 'build.setup.ts', use: { site: 'shipped' } },
    {
      name: 'long main',
      testDir: 'long',
      // Each kind of its pages is tried in every run already.
      testIgnore: 'crawl.test.ts',
      dependencies: ['build main'],
      use: { site: 'main' },
    },
    {
      name: 'long shipped',
      testDir: 'long',
      testMatch: 'crawl.test.ts',
      dependencies: ['build shipped'],
      use: { site: 'shipped' },
    },
  ],
});
