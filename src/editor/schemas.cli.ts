import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../platform/runCommand.cli.ts';
import { contentSchemas } from './contentSchemas.ts';

const HELP = `Usage: npm run schemas

Writes content/schemas/*.schema.json anew from the schemas that the check uses, so that programs
complete what an editor writes. Run it after a change of a field.
`;

const FOLDER = 'content/schemas';

if (import.meta.main) await runCommand(run);

function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { help: { type: 'boolean', default: false } } });
  if (values.help) {
    process.stdout.write(HELP);
    return Promise.resolve();
  }
  const schemas = Object.entries(contentSchemas());
  const folder = join(process.cwd(), FOLDER);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of schemas) writeFileSync(join(folder, name), text);
  process.stdout.write(`written: ${schemas.length} schemas in ${FOLDER}\n`);
  return Promise.resolve();
}
