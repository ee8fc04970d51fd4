import type { Plugin } from 'vite';

/** The file of fuse.js without logical, extended and token search. */
const FILE = /\/fuse\.js\/dist\/fuse\.basic\.mjs$/;

/**
 * Leaves of fuse.js what matches one text. The searches match texts that they have chosen, with
 * `Fuse.match`; but that is a property of the class with all the rest, which no bundler can then
 * leave out: 8 kB instead of 3. The code stays the library's own.
 */
export function lightFuse(): Plugin {
  return {
    name: 'light-fuse',
    enforce: 'pre',
    apply: 'build',
    transform: (code, id) => (FILE.test(id) ? { code: matchOnly(code), map: null } : undefined),
  };
}

/**
 * The code of the file with nothing but `match`.
 * @throws Error where the file is not cut into the regions that this was written for
 */
export function matchOnly(code: string): string {
  const start = code.indexOf('//#region src/core/index.ts');
  const match = /^Fuse\.match = (function[\s\S]*?\n\});$/m.exec(code)?.[1];
  if (start < 0 || match === undefined)
    throw new Error('fuse.js has another form: see whether src/build/lightFuse.ts is still needed');
  return `${code.slice(0, start)}export default { match: ${match} };\n`;
}
