import { fileURLToPath } from 'node:url';
import { printProblems } from '../../src/platform/problem.ts';
import { readContent } from '../../src/editor/readContent.cli.ts';

/** The site of the tests: what an operator makes of content/ changes nothing of what they hold. */
export const siteRoot = fileURLToPath(new URL('../site/', import.meta.url));
export const siteContent = new URL('../site/content/', import.meta.url);
/** Relative to a root; named, so that CONTACTS in the environment does not matter. */
export const SAMPLE = 'content/contacts.sample.json';

const read = readContent(siteRoot, SAMPLE);
const { site, sources, tree, duties, glossary, everyday, categories, contacts } = read.content;
if (!site || !sources || !tree || !duties || !glossary || !everyday || !categories || !contacts)
  throw new Error(`tests/site/content: ${printProblems(read.problems)}`);

/** Its content, every stream that a test may want there. */
export const content = {
  ...read.content,
  ...{ site, sources, tree, duties, glossary, everyday, categories, contacts },
};
export const { places } = read;
