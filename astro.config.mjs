import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { readAudience } from './src/features/contacts/record/readAudience.ts';
import { checkContent } from './src/editor/check.cli.ts';
import { gate } from './src/build/gate.cli.ts';
import { labelCells } from './src/features/guides/plugins/labelCells.ts';
import { hosts } from './src/build/headers.cli.ts';
import { lightFuse } from './src/build/lightFuse.ts';
import { lightPreload } from './src/build/lightPreload.ts';
import { pageSitemap } from './src/build/sitemap.cli.ts';
import { weigh } from './src/build/weigh.cli.ts';
import { termLinks } from './src/features/guides/plugins/termLinks.ts';

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
              {
                name: 'open',
                test: /src.(platform.i18n.fill|features.contacts.hours.sayOpen)/,
                priority: 1,
              },
              { name: 'preact', test: /node_modules.preact/ },
              {
                name: 'shared',
                test: /src.(platform.(i18n.(?!strings)|text|worker.askWorker)|ui.(use|PartyMark)|features.(search.(view|field).(use|moveAmong|Results|Highlight|WantedChannel|Combobox|toGroups)|search.contacts.startContactSearch|contacts.record.freshness))/,
              },
            ],
          },
        },
      },
    },
  },
});
