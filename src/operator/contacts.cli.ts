/**
 * The operator's door: brings the organization's own contacts in, keeps them and takes them out. The
 * flags in package.json keep V8's heap small, so that 50,000 rows stay within 512 MB; they cost a
 * tenth more time.
 */
import { parseArgs } from 'node:util';
import { type Command, UsageError } from './commands/command.cli.ts';
import { exportFile } from './commands/export.cli.ts';
import { forget } from './commands/forget.cli.ts';
import { importContacts } from './commands/import.cli.ts';
import { pullCatalog } from './commands/pull.cli.ts';
import { reportContacts } from './commands/report.cli.ts';
import { verify } from './commands/verify.cli.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  import: importContacts,
  pull: pullCatalog,
  verify,
  forget,
  report: reportContacts,
  export: exportFile,
};

/** Every command has these, so that each can be tried and scripted alike. */
const COMMON = {
  json: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const [name = '--help', ...args] = process.argv.slice(2);
process.exitCode = await dispatch(name, args);

async function dispatch(asked: string, rest: string[]): Promise<number> {
  if (asked === '--help') {
    console.log(listCommands());
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, asked) ? COMMANDS[asked] : undefined;
  if (command === undefined) {
    const known = Object.keys(COMMANDS).join(', ');
    return refuse(`«${asked}» is no sub-command; there is: ${known}`, listCommands());
  }
  try {
    const options = { ...COMMON, ...command.options };
    const given = parse(rest, options);
    if (given.values['help'] === true) {
      console.log(command.help);
      return 0;
    }
    return await command.run(given);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return refuse(error.message, `«npm run contacts -- ${asked} --help» says how it is used.`);
  }
}

function parse(rest: string[], options: Command['options']) {
  try {
    return parseArgs({ args: rest, options, allowPositionals: true });
  } catch (error) {
    const flags = Object.keys(options).map((flag) => `--${flag}`);
    throw new UsageError(`${(error as Error).message}; there is: ${flags.join(', ')}`);
  }
}

function listCommands(): string {
  const lines = Object.entries(COMMANDS).map(([id, { summary }]) => `  ${id.padEnd(8)} ${summary}`);
  return `Usage: npm run contacts -- COMMAND …

${lines.join('\n')}

«npm run contacts -- COMMAND --help» says more. For scripts: npm run -s contacts -- COMMAND --json`;
}

function refuse(message: string, hint: string): number {
  console.error(`${message}\n\n${hint}`);
  return 2;
}
