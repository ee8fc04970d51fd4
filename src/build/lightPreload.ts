import type { Plugin } from 'vite';
import { PAGE_CHUNK } from './chunks.ts';

/** The bundler's own helper, by the only name that it has. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Puts a few lines in the place of the bundler's own helper, which every page with a field loads:
 * that one also waits for style sheets, nonces and old browsers, and weighs 1.8 kB. A file that
 * cannot be had ahead is asked for again where it is imported, and fails there.
 * @throws Error where the bundler has no such helper any more, instead of shipping its own
 */
export function lightPreload(): Plugin {
  let code = '';
  let isReplaced = false;
  return {
    name: 'light-preload',
    enforce: 'pre',
    apply: 'build',
    configEnvironment: () => ({
      build: {
        modulePreload: {
          // What is imported at once, or is there already, need not be loaded ahead.
          resolveDependencies: (file, files) =>
            files.filter((one) => one !== file && !one.includes(`/${PAGE_CHUNK}.`)),
        },
      },
    }),
    configResolved({ base }) {
      code = `export const __vitePreload = (load, files = []) => {
        for (const file of files) {
          const link = document.createElement('link');
          link.rel = 'modulepreload';
          link.href = ${JSON.stringify(base)} + file;
          document.head.append(link);
        }
        return load();
      };`;
    },
    load(id) {
      if (id !== HELPER) return;
      isReplaced = true;
      return code;
    },
    generateBundle(_, bundle) {
      const isNeeded = Object.values(bundle).some(
        (file) => file.type === 'chunk' && file.dynamicImports.length > 0,
      );
      if (this.environment.name === 'client' && isNeeded && !isReplaced)
        this.error('the bundler has another preload helper: see src/build/lightPreload.ts');
    },
  };
}
