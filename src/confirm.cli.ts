import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { closest } from './closest.ts';
import { hashesById } from './reviewed/hashesById.ts';
import type { Reviewed } from './reviewed/schema.ts';
import { readContent } from './readContent.cli.ts';
import { replaceFile } from './replaceFile.cli.ts';
import { runCommand } from './runCommand.cli.ts';

const HELP = `Usage: npm run confirm -- GUIDE… [--untouched]

Records in content/reviewed.json that the languages of a guide say the same, so that the check
stops warning until one of them changes again.

  GUIDE        file name without .mdx; --all stands for every guide
  --untouched  the last change concerns one language only, and the others are right as they are
`;

/**
 * Confirms guides as they are now.
 * @param today YYYY-MM-DD
 * @returns the new content of reviewed.json, or the ids that are no guide
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
  // A guide that was removed leaves no trace.
  const kept = Object.entries({ ...reviewed, ...added }).filter(([id]) =>
    Object.hasOwn(hashes, id),
  );
  return { reviewed: Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))), unknown };
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
  const { content, guideFiles } = readContent(root);
  const path = join(root, 'content/reviewed.json');
  // Nothing may be lost: what cannot be read cannot be kept either.
  if (content.reviewed === undefined && existsSync(path))
    throw new Error('content/reviewed.json cannot be read; «npm run check:content» says why');
  const unreadable = guideFiles.filter(
    ({ file }) => !content.guides.some((guide) => guide.file === file),
  );
  if (unreadable.length > 0)
    throw new Error(`mend first: ${unreadable.map(({ file }) => file).join(', ')}`);
  const hashes = hashesById(content.guides);
  const ids = values.all ? Object.keys(hashes) : positionals;
  if (ids.length === 0) throw new Error(HELP);
  const { reviewed, unknown } = confirm(ids, {
    hashes,
    reviewed: content.reviewed ?? {},
    as: values.untouched ? 'untouched' : 'twins',
    today: new Date().toISOString().slice(0, 10),
  });
  if (unknown.length > 0) {
    const near = unknown.map((id) => closest(id, Object.keys(hashes)) ?? 'none').join(', ');
    throw new Error(`no guide is called ${unknown.join(', ')}; the nearest: ${near}`);
  }
  await replaceFile(path, `${JSON.stringify(reviewed, null, 2)}\n`);
  process.stdout.write(`confirmed: ${ids.join(', ')}\n`);
}
