import { parseArgs } from 'node:util';
import { readAudience } from '../features/contacts/record/readAudience.ts';
import { checkContacts } from '../features/contacts/record/checkContacts.ts';
import { checkDuties } from '../features/duties/checkDuties.ts';
import { checkGlossary } from '../features/glossary/checkGlossary.ts';
import { checkGuides } from '../features/guides/check/checkGuides.ts';
import { checkReviewed } from '../features/translations/checkReviewed.ts';
import type { Content, Places } from './content.ts';
import { crosscheck } from './crosschecks/crosscheck.ts';
import {
  countProblems,
  hasErrors,
  inOrder,
  printProblems,
  type Problem,
} from '../platform/problem.ts';
import { runCommand } from '../platform/runCommand.cli.ts';
import type { Audience } from '../platform/vocabulary.ts';
import { checkPromises } from './promises/checkPromises.ts';
import { readContent, readPromises } from './readContent.cli.ts';
import { checkTree } from '../features/tree/check/checkTree.ts';
import { checkChanges } from '../features/tree/history/checkChanges.ts';
import { checkHistory } from '../features/tree/history/checkHistory.ts';

/** The content, and all that is wrong with it. */
export interface CheckedContent {
  content: Content;
  places: Places;
  /** Whom the build is for; absent where the word for it is unknown, which is a problem. */
  audience: Audience | undefined;
  problems: Problem[];
}

const HELP = `Usage: npm run check:content -- [options]

Holds everything in content/ against its rules and against what it is promised to do.

  --json  print one JSON object and nothing else (with npm run -s): problems, each with code, file,
          line and field where there is one, fact, fix and severity; the numbers of errors and warnings
  --help  print this text

Exit code: 0 no errors; 1 errors; 2 wrong usage.
`;

const OPTIONS = {
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/**
 * The build's gate: holds every stream against its check, and all against
 * each other. It prints and writes nothing else.
 * @param root the project's folder
 * @param contactsFile the operator's contact file; the fictional sample when absent
 */
export function checkContent(
  root: string,
  contactsFile: string | undefined = process.env['CONTACTS'],
): CheckedContent {
  const { audience, problems: unknown } = readAudience(process.env['AUDIENCE']);
  const { content, places, guideFiles, twins, problems } = readContent(root, contactsFile);
  const { tree, changes, contacts, duties, glossary, reviewed, guides } = content;
  return {
    content,
    places,
    audience,
    problems: [
      ...unknown,
      ...problems,
      ...(tree ? checkTree(tree, places.tree) : []),
      ...(tree ? checkHistory(tree, content, places) : []),
      ...(tree && changes ? checkChanges(tree, changes, content, places.changes) : []),
      ...(contacts ? checkContacts(contacts, places.contacts) : []),
      ...(duties ? checkDuties(duties, places.duties) : []),
      ...(glossary ? checkGlossary(glossary, places.glossary) : []),
      ...checkGuides(guides, guideFiles),
      ...(reviewed ? checkReviewed(twins, reviewed) : []),
      ...crosscheck(content, places),
    ],
  };
}

/**
 * The editors' door: all that the gate demands, and what was promised of this content. A promise
 * that is not kept stops no build.
 */
export function checkAll(root: string, contactsFile?: string): Problem[] {
  const { content, problems, places } = checkContent(root, contactsFile);
  const { promises, places: promised, problems: unread } = readPromises(root);
  // What is broken keeps no promise, and the one error would be told as many.
  const kept = hasErrors(problems)
    ? []
    : checkPromises(promises, content, { ...places, ...promised });
  return [...problems, ...unread, ...kept];
}

if (import.meta.main) await runCommand(run);

function run(args: string[]): Promise<void> {
  const values = readOptions(args);
  if (values.help) {
    process.stdout.write(HELP);
    return Promise.resolve();
  }
  const problems = checkAll(process.cwd());
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ problems: inOrder(problems), ...countProblems(problems) })}\n`
      : `content: ${printProblems(problems)}\n`,
  );
  process.exitCode = hasErrors(problems) ? 1 : 0;
  return Promise.resolve();
}

function readOptions(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    const flags = Object.keys(OPTIONS).map((flag) => `--${flag}`);
    throw new Error(`${(error as Error).message}; there is: ${flags.join(', ')}`, { cause: error });
  }
}
