import type { Plugin } from 'vite';

/**
 * Puts a few lines in the place of the bundler's own helper, which every page with a field loads:
 * that one also waits for style sheets, nonces and old browsers, and weighs 1.8 kB. A file that
 * cannot be had ahead is asked for again where it is imported, and fails there. Put in by an inner name
 * of the bundler's: if that changes, pages work, and the test that weighs them fails.
 */
export function lightPreload(): Plugin {
  let code = '';
  return {
    name: 'light-preload',
    enforce: 'pre',
    apply: 'build',
    configEnvironment: () => ({
      build: {
        modulePreload: {
          // What is imported at once, or is there already, need not be loaded ahead.
          resolveDependencies: (file, files) =>
            files.filter((one) => one !== file && !one.includes('/preload.')),
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
    load: (id) => (id === '\0vite/preload-helper.js' ? code : undefined),
  };
}
