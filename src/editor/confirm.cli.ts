import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { closest } from '../platform/text/closest.ts';
import { hashesById } from '../features/translations/hashesById.ts';
import type { Reviewed } from '../features/translations/schema.ts';
import { twinStates } from '../features/translations/twinStates.ts';
import { readContent } from './readContent.cli.ts';
import { replaceFile } from '../platform/files/replaceFile.cli.ts';
import { runCommand } from '../platform/runCommand.cli.ts';

const HELP = `Usage: npm run confirm -- ID… [--untouched]
       npm run confirm -- --all [--untouched]

Records in content/reviewed.json that the languages of a guide, or of a node of the tree, say the
same, so that the check stops warning until one of them changes again.

  ID           a guide by its file name without .mdx, a node by kind and id: question:ID,
               outcome:ID, fact:ID; the check names each that waits
  --all        everything that waits, and nothing else: what was confirmed keeps its day
  --untouched  the last change concerns one language only, and the others are right as they are
`;

/** As many ids as one reads in a line. */
const FEW = 12;

/**
 * Confirms guides and nodes of the tree as they are now.
 * @param today YYYY-MM-DD
 * @returns the new content of reviewed.json, or the ids that are neither
 */
export function confirm(
  ids: readonly string[],
  {
    hashes,
    reviewed,
    as,
    today,
  }: {
    hashes: ReturnType<typeof hashesById>;
    reviewed: Reviewed;
    as: 'twins' | 'untouched';
    today: string;
  },
): { reviewed: Reviewed; unknown: string[] } {
  const unknown = ids.filter((id) => !Object.hasOwn(hashes, id));
  const added = Object.fromEntries(
    ids.map((id) => [id, { on: today, as, files: hashes[id] ?? {} }]),
  );
  // What was removed leaves no trace.
  const kept = Object.entries({ ...reviewed, ...added }).filter(([id]) =>
    Object.hasOwn(hashes, id),
  );
  return { reviewed: Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))), unknown };
}

/** The ids of what the check warns of. */
export function waiting(hashes: ReturnType<typeof hashesById>, reviewed: Reviewed): string[] {
  return Object.entries(hashes)
    .filter(([id, files]) =>
      [...twinStates(files, reviewed[id]?.files).values()].some((state) => state !== 'confirmed'),
    )
    .map(([id]) => id);
}

/** One line for each guide or node, so that a change is one line, too. */
function print(reviewed: Reviewed): string {
  const lines = Object.entries(reviewed).map(
    ([id, entry]) => `  ${JSON.stringify(id)}: ${JSON.stringify(entry)}`,
  );
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}

if (import.meta.main) await runCommand(run);

async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      untouched: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const root = process.cwd();
  if (values.all === positionals.length > 0) throw new Error(HELP);
  const { content, places, guideFiles, twins } = readContent(root);
  const path = join(root, 'content/reviewed.json');
  // Nothing may be lost: what cannot be read cannot be kept either.
  if (content.reviewed === undefined && existsSync(path))
    throw new Error('content/reviewed.json cannot be read; «npm run check:content» says why');
  const unreadable = guideFiles
    .map(({ file }) => file)
    .filter((file) => !content.guides.some((guide) => guide.file === file));
  if (!content.tree) unreadable.push(places.tree.file);
  if (unreadable.length > 0) throw new Error(`mend first: ${unreadable.join(', ')}`);
  const hashes = hashesById(twins);
  const before = content.reviewed ?? {};
  const ids = values.all ? waiting(hashes, before) : positionals;
  const { reviewed, unknown } = confirm(ids, {
    hashes,
    reviewed: before,
    as: values.untouched ? 'untouched' : 'twins',
    today: new Date().toISOString().slice(0, 10),
  });
  if (unknown.length > 0) {
    const near = unknown.map((id) => closest(id, Object.keys(hashes)) ?? 'none').join(', ');
    throw new Error(`nothing is called ${unknown.join(', ')}; the nearest: ${near}`);
  }
  await replaceFile(path, print(reviewed));
  process.stdout.write(
    `confirmed: ${ids.length > FEW ? ids.length : ids.join(', ') || 'nothing waits'}\n`,
  );
}
