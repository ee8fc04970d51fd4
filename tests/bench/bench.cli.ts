import { ENGINES } from './engines/engines.ts';
import { toEntry } from './engines/toEntry.ts';
import { createExplain } from './explain/explain.ts';
import { explainLines } from './explain/explainLines.ts';
import { missed, OUTSIDE } from './floors.ts';
import { measure, type Measured } from './measure.ts';
import { payload } from './payload.ts';
import { readArgs, WrongArgument, type Args } from './readArgs.ts';
import { generate, readCorpus, type Corpus } from './readCorpus.ts';
import type { Place } from './runners/place.ts';
import { threads } from './runners/threads.ts';
import { score } from './score.ts';
import { classTable, engineTable } from './tables.ts';
import { toJson } from './toJson.ts';
import { VARIANTS } from './variants.ts';

/**
 * `npm run bench`: the contact search beside its peers in one run, same publishers, same fields, ten
 * results. `--size 2k|10k|50k|all` (2k and 10k), `--engines a,b`, `--no-browser`; `--corpus FILE
 * --queries FILE` takes outside ones and holds them to their floors, `--json` prints the figures of one
 * corpus alone, `--ablation` the project's own with each part left out, `--explain "QUERY"` measures
 * nothing and prints why the project finds what it finds, in the order in which it does.
 */
const BUDGET_MS = { json: 8_000, node: 12_000, browser: 5_000 };
/** So many of what is found are explained. */
const FIRST = 5;

try {
  await run(readArgs(process.argv.slice(2), Object.keys(ENGINES)));
} catch (error) {
  if (!(error instanceof WrongArgument)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function run(args: Args): Promise<void> {
  const corpora = args.outside ? [readCorpus(args.outside)] : generate(args.sizes);
  for (const corpus of corpora) {
    if (args.explain !== undefined) printWhy(corpus, args.explain);
    else if (args.json) await printJson(corpus, args);
    else if (args.ablation) await printAblation(corpus);
    else await printTables(corpus, args);
  }
}

async function printJson(corpus: Corpus, args: Args): Promise<void> {
  // At once: the file is packed while the engines are built, which nobody times here.
  const [size, measured] = await Promise.all([
    payload(corpus.publishers),
    measure(threads(corpus.publishers), args.engines, corpus.queries, BUDGET_MS.json, say),
  ]);
  console.log(JSON.stringify(toJson(measured, size), null, 2));
  if (args.outside) hold(measured, corpus, size.brotli);
}

/** The floors of a generated corpus are held by the tests, which never read a file from outside. */
function hold(measured: readonly Measured[], { publishers }: Corpus, brotli: number): void {
  const own = measured.find(({ name }) => name === 'project');
  // A sample may be better or worse than the whole.
  if (!own || own.sampled)
    return say('not held to the floors: the project was not asked everything');
  for (const line of missed(score(own.results), brotli, OUTSIDE[publishers.length])) {
    say(`below the floor: ${line}`);
    process.exitCode = 1;
  }
}

async function printTables(corpus: Corpus, args: Args): Promise<void> {
  const { from, publishers, queries } = corpus;
  const { raw, gzip, brotli } = await payload(publishers);
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(`\n# ${publishers.length} publishers, ${queries.length} queries (${from})`);
  console.log(`Payload: ${kB(raw)}, ${kB(gzip)} gzip, ${kB(brotli)} brotli`);
  const node = threads(publishers);
  const measured = await measure(node, args.engines, queries, BUDGET_MS.node, say);
  for (const { name, options } of measured) console.log(`  ${name}: ${options}`);
  print(node, measured);
  if (args.outside) hold(measured, corpus, brotli);
  console.log('\nBy class, beside the best peer there');
  const classes = classTable(measured);
  console.table(classes);
  // One query or two of a class decide nothing.
  if (measured.some(({ name, sampled }) => name === 'project' && sampled))
    console.log('The project was too slow to be asked everything: its classes are a sample.');
  const behind = Object.entries(classes).filter(([, row]) => row.behind > 1);
  console.log(
    behind.length === 0
      ? 'No class is more than one query below its best peer.'
      : `More than one query below the best peer: ${behind.map(([cls]) => cls).join(', ')}.`,
  );
  if (!args.browser) return;
  // Loaded here, so that whoever needs no browser needs none of what is bundled for it.
  const { browserPlaces } = await import('./runners/browser.ts');
  const { places, close } = await browserPlaces(publishers);
  for (const place of places)
    print(place, await measure(place, args.engines, queries, BUDGET_MS.browser, say));
  await close();
}

async function printAblation({ from, publishers, queries }: Corpus): Promise<void> {
  console.log(`\n# ${publishers.length} publishers, ${queries.length} queries (${from})`);
  const node = threads(publishers, VARIANTS);
  const names = ['project', ...VARIANTS.map(({ name }) => name)];
  // One after the other: two dozen indexes at once would fill the memory.
  const rows = [];
  for (const name of names)
    rows.push(...(await measure(node, [name], queries, BUDGET_MS.browser, say)));
  print(node, rows);
}

function printWhy({ from, publishers }: Corpus, query: string): void {
  console.log(`\n# “${query}” among ${publishers.length} publishers (${from})`);
  const explain = createExplain(publishers.map(toEntry));
  console.log(explainLines(explain(query, FIRST)).join('\n'));
}

/** Progress is no result: it goes where a pipe does not take it. */
function say(progress: string): void {
  console.error(`  ${progress}`);
}

function print(place: Place, measured: readonly Measured[]): void {
  console.log(`\n${place.name}`);
  console.table(engineTable(measured));
  if (measured.some(({ sampled }) => sampled))
    console.log('† asked so many queries only, the same share of each class.');
}
