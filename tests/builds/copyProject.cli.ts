import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The project's folder, from wherever a test runs. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** What a build reads, without its content and what is installed. */
export const PARTS = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  '.env',
];

/** What the tests made, and what the bench installs for itself. */
const MADE = [join('tests', '.artefacts'), join('bench', 'node_modules')];

/** What in `node_modules` begins with a dot and is no cache of a build's. */
const NOT_CACHED = ['.bin', '.package-lock.json'];

/**
 * Copies the project with a content of its own, so that it can be changed and built beside others.
 * @param folder where the copy is made; emptied first
 * @param content the content's folder, relative to the project
 * @param more other parts of the project that the copy needs
 */
export function copyProject(folder: string, content: string, more: readonly string[] = []): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  for (const part of [...PARTS, ...more])
    cpSync(join(ROOT, part), join(folder, part), {
      recursive: true,
      // npm tells by its day whether the lock has been installed.
      preserveTimestamps: true,
      filter: (path) => !MADE.some((made) => path.endsWith(made)),
    });
  cpSync(join(ROOT, content), join(folder, 'content'), { recursive: true });
  // Each package by itself: Astro and Vite keep what they cache between them, in names with a dot.
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (!name.startsWith('.') || NOT_CACHED.includes(name))
      symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
}
