import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { closest } from './closest.ts';
import { hashesById } from './reviewed/hashesById.ts';
import type { Reviewed } from './reviewed/schema.ts';
import { readContent } from './readContent.cli.ts';

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

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      untouched: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { content } = readContent(process.cwd());
  const hashes = hashesById(content.guides);
  const ids = values.all ? Object.keys(hashes) : positionals;
  const { reviewed, unknown } = confirm(ids, {
    hashes,
    reviewed: content.reviewed ?? {},
    as: values.untouched ? 'untouched' : 'twins',
    today: new Date().toISOString().slice(0, 10),
  });
  if (values.help || ids.length === 0) {
    process.stdout.write(HELP);
    process.exitCode = values.help ? 0 : 2;
  } else if (unknown.length > 0) {
    const near = unknown.map((id) => closest(id, Object.keys(hashes)) ?? 'none').join(', ');
    process.stderr.write(`no guide is called ${unknown.join(', ')}; the nearest: ${near}\n`);
    process.exitCode = 2;
  } else {
    const path = join(process.cwd(), 'content/reviewed.json');
    writeFileSync(`${path}.new`, `${JSON.stringify(reviewed, null, 2)}\n`);
    renameSync(`${path}.new`, path);
    process.stdout.write(`confirmed: ${ids.join(', ')}\n`);
  }
}
