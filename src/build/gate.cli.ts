import type { AstroIntegration } from 'astro';
import { resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import { checkContent, type CheckedContent } from '../editor/check.cli.ts';
import type { Content } from '../editor/content.ts';
import { hasErrors, printProblems } from '../platform/problem.ts';
import { problemPage } from './problemPage.ts';
import { STREAMS_CHANGED, toStreams } from './toStreams.ts';

const MODULE = 'virtual:streams';

/**
 * Hands the checked content to Astro, and what is wrong with it to whoever works on it: a build
 * stops before Astro reads anything; `dev` shows the problems in the place of every page, until they
 * are mended.
 * @param checked the content as it was checked when the configuration was read
 * @returns the integration, and the content as it is after the newest edit
 */
export function createGate(checked: CheckedContent): {
  integration: AstroIntegration;
  content: () => Content;
} {
  const isBrokenAtStart = hasErrors(checked.problems);
  let latest = checked;
  const integration: AstroIntegration = {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ command, addWatchFile, config, updateConfig }) => {
        if (command === 'preview') return;
        // Name and address of the site are part of Astro's own configuration.
        addWatchFile(new URL('content/site.yaml', config.root));
        if (latest.problems.length > 0) console.error(printProblems(latest.problems));
        if (command !== 'dev' && hasErrors(latest.problems))
          throw new Error('the content has errors, see above; nothing was built');
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'checked-streams',
                resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
                load: (id) => (id === `\0${MODULE}` ? moduleOf(latest) : undefined),
              },
            ],
          },
        });
      },
      'astro:server:setup': ({ server }) => {
        const root = server.config.root;
        const folder = resolve(root, 'content');
        const contactsFile = resolve(
          root,
          process.env['CONTACTS'] ?? 'content/contacts.sample.json',
        );
        server.watcher.add([folder, contactsFile]);
        server.middlewares.use((request, response, next) => {
          if (!hasErrors(latest.problems) || !request.headers.accept?.includes('text/html'))
            return next();
          response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
          response.end(problemPage(latest.problems, server.config.base));
        });
        let underWay = Promise.resolve();
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(folder) && path !== contactsFile) return;
          // One after the other: an editor may save many files at once.
          underWay = underWay.then(() => recheck(server)).catch(console.error);
        });
      },
    },
  };
  return { integration, content: () => latest.content };

  async function recheck(server: ViteDevServer): Promise<void> {
    latest = checkContent(server.config.root);
    if (latest.problems.length > 0) console.error(printProblems(latest.problems));
    if (!hasErrors(latest.problems)) {
      // Astro has read nothing of a content that was broken when it started: it starts again, as
      // with each edit of this file.
      if (isBrokenAtStart) {
        server.watcher.emit('change', resolve(server.config.root, 'content/site.yaml'));
        return;
      }
      // Astro's own way to ask loaders again does nothing while it looks at the same change itself.
      server.watcher.emit(STREAMS_CHANGED, toStreams(latest.content, latest.audience));
      // A guide names terms and duties that stand in other files.
      for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
    }
    server.ws.send({ type: 'full-reload' });
  }
}

function moduleOf({ content, audience, problems }: CheckedContent): string {
  const checked = { streams: toStreams(content, audience), isBroken: hasErrors(problems) };
  // A text is parsed faster than code, and this one may hold thousands of contacts.
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(checked))});`;
}
