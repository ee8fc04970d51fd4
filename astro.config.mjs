import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { checkContent } from './src/editor/check.cli.ts';
import { chunkGroups } from './src/build/chunks.ts';
import { createGate } from './src/build/gate.cli.ts';
import { labelCells } from './src/features/guides/plugins/labelCells.ts';
import { hosts } from './src/build/headers.cli.ts';
import { lightFuse } from './src/build/lightFuse.ts';
import { lightPreload } from './src/build/lightPreload.ts';
import { pageSitemap } from './src/build/sitemap.cli.ts';
import { reportSizes } from './src/build/reportSizes.cli.ts';
import { termLinks } from './src/features/guides/plugins/termLinks.ts';

// Read and checked once: the gate, Astro's collections and the hosts have it from here.
const checked = checkContent(process.cwd());
const gate = createGate(checked);
// A preview host or a test serves the same content elsewhere than content/site.yaml says.
const address = new URL(
  process.env['ADDRESS'] ?? checked.content.site?.address ?? 'http://localhost/',
);

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  security: { csp: true },
  // Shiki writes inline styles, which the policy forbids; the guides hold no code.
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      mdastPlugins: [termLinks(() => gate.content().glossary ?? {})],
      hastPlugins: [labelCells],
    }),
  },
  devToolbar: { enabled: false },
  integrations: [
    gate.integration,
    mdx(),
    preact(),
    hosts(checked.audience),
    pageSitemap(),
    reportSizes(),
  ],
  vite: {
    plugins: [lightPreload()],
    worker: { format: 'es', plugins: () => [lightFuse()] },
    build: {
      // What is small would stand in every page that uses it; as a file it comes once.
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      rolldownOptions: {
        output: {
          codeSplitting: { groups: chunkGroups },
        },
      },
    },
  },
});
