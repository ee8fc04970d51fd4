import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { checkContent } from './src/check.cli.ts';
import { gate } from './src/gate.cli.ts';
import { labelCells } from './src/guides/labelCells.ts';
import { hosts } from './src/hosts/hosts.cli.ts';
import { pageSitemap } from './src/hosts/sitemap.cli.ts';
import { termLinks } from './src/meeting/termLinks.ts';

const { content, problems } = checkContent(process.cwd());
// A preview host or a test serves the same content elsewhere than content/site.yaml says.
const address = new URL(process.env['ADDRESS'] ?? content.site?.address ?? 'http://localhost/');

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
      mdastPlugins: [termLinks(content.glossary ?? {})],
      hastPlugins: [labelCells],
    }),
  },
  devToolbar: { enabled: false },
  integrations: [gate(problems), mdx(), preact(), hosts(), pageSitemap()],
  vite: { build: { cssCodeSplit: false } },
});
