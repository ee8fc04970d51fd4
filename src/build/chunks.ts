/** What the bundler tells of a module: who imports it at once. */
type InfoOf = (id: string) => { importers: readonly string[] } | null;
interface Bundle {
  getModuleInfo: InfoOf;
}

/** What every page's script may have in it. */
export const PAGE_CHUNK = 'page';

/** A script that a page loads at once, as Astro names it. */
const PAGE_SCRIPT = /[\\/](\w+)\.astro\?.*\btype=script\b/;

/**
 * How the scripts are cut into files. A page names all that its islands would load, so that these
 * are few: Preact, and one with what more than one island uses. What a page loads at once stands
 * apart, so that no page carries an island's code before it is used.
 */
export const chunkGroups = [
  { name: 'preact', test: /node_modules[\\/]preact/, priority: 2 },
  {
    name: (id: string, bundle: Bundle) => pageChunkOf(id, (one) => bundle.getModuleInfo(one)),
    minShareCount: 2,
    priority: 1,
  },
  { name: 'shared', minShareCount: 2 },
];

/**
 * The file for a module that pages load at once: the one script's that has it in it, or one for all
 * pages; null for a module that waits for its use.
 */
export function pageChunkOf(id: string, infoOf: InfoOf): string | null {
  const scripts = new Set<string>();
  const seen = new Set([id]);
  for (const module of seen) {
    const script = PAGE_SCRIPT.exec(module)?.[1];
    if (script !== undefined) scripts.add(script);
    for (const importer of infoOf(module)?.importers ?? []) seen.add(importer);
  }
  const [only] = scripts;
  return only === undefined ? null : scripts.size === 1 ? `of-${only}` : PAGE_CHUNK;
}
