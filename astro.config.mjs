import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { readAudience } from './src/contacts/readAudience.ts';
import { checkContent } from './src/check.cli.ts';
import { gate } from './src/gate.cli.ts';
import { labelCells } from './src/guides/labelCells.ts';
import { hosts } from './src/hosts/hosts.cli.ts';
import { lightFuse } from './src/hosts/lightFuse.ts';
import { lightPreload } from './src/hosts/lightPreload.ts';
import { pageSitemap } from './src/hosts/sitemap.cli.ts';
import { weigh } from './src/hosts/weigh.cli.ts';
import { termLinks } from './src/meeting/termLinks.ts';

const { content, problems } = checkContent(process.cwd());
// An unknown word has stopped the build by the time that the hosts are configured.
const { audience = 'public' } = readAudience(process.env['AUDIENCE']);
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
  integrations: [gate(problems), mdx(), preact(), hosts(audience), pageSitemap(), weigh()],
  vite: {
    plugins: [lightPreload()],
    worker: { format: 'es', plugins: () => [lightFuse()] },
    build: {
      // What is small would stand in every page that uses it; as a file it comes once.
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      rolldownOptions: {
        output: {
          // A page carries the names of all that its islands would load, so that they are few.
          codeSplitting: {
            groups: [
              { name: 'preload', test: /preload-helper/, priority: 1 },
              // What a page of a contact loads at once, and islands too.
              { name: 'open', test: /src.(i18n.fill|contacts.sayOpen)/, priority: 1 },
              { name: 'preact', test: /node_modules.preact/ },
              {
                name: 'shared',
                test: /src.(i18n.(?!strings)|worker.ask|islands.(use|moveAmong|Results|Highlight|WantedChannel|PartyMark|Combobox|toGroups)|contacts.(client|freshness))/,
              },
            ],
          },
        },
      },
    },
  },
});
