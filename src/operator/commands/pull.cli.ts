import { SingleBar } from 'cli-progress';
import { NotReplaced } from '../../platform/files/replaceFile.cli.ts';
import { ENDPOINT, LANGUAGES, type CatalogQuery } from '../pull/catalogApi.ts';
import { type Counts, pull, pullFirst } from '../pull/pull.ts';
import { openStore, type PullStore } from '../pull/pullStore.cli.ts';
import { PullStop } from '../pull/pullStop.ts';
import { readAddress } from '../pull/readAddress.ts';
import { summarize } from '../pull/summarize.ts';
import type { World } from '../pull/world.ts';
import { type Command, type Given, UsageError } from './command.cli.ts';
import { KEY_VARIABLE, pullWorld } from './pullWorld.cli.ts';

const OUT = 'catalog.jsonl';

/** Reads the public catalog of the marketplace into a file that the import reads. */
export const pullCatalog: Command = {
  summary: 'read the public catalog of the marketplace into a file for the import',
  help: `Usage: npm run contacts -- pull [options]

Reads the public catalog of the marketplace (Marketplace catalog API, 2025-05-01) and keeps what is
public about a product: publisher, offer, support address, documents and the CSP state of its plans.
The result has one product per line; «npm run contacts -- import FILE» makes contacts of it.

The key is read from the variable ${KEY_VARIABLE}; Microsoft hands it out at
https://aka.ms/DiscoveryAPI/keys. It is sent to the endpoint only, never printed, never written.

  --market MARKET      what can be sold there, two letters; ES unless given, as the site's first
                       readers sell in Spain
  --language LANGUAGE  of names and texts; es unless given, the language of the site.
                       There is: ${LANGUAGES.join(' ')}
  --filter CONDITION   OData, such as "productType eq 'SaaS'"
  --endpoint URL       another service with the same interface; ${ENDPOINT} unless given
  --out FILE           where to write; ${OUT} unless given
  --dry-run            ask for the first page only, write nothing
  --json               print one JSON object and nothing else (with npm run -s)
  --help               print this text

Requests keep a distance of 200 ms, two at a time at the most. Too many requests (429), errors of the
server and broken connections are tried 6 times in all, with growing pauses or as the service asks.
It has been tried against a local server only, and has not met the live service yet.
An interrupted pull leaves FILE.part and FILE.state.json; the same command goes on from there.

Exit code: 0 the whole catalog was read; 1 it stopped on the way, what was read is kept;
2 wrong usage, or nothing was read.`,
  options: {
    market: { type: 'string', default: 'ES' },
    language: { type: 'string', default: 'es' },
    filter: { type: 'string' },
    endpoint: { type: 'string', default: ENDPOINT },
    out: { type: 'string', default: OUT },
  },
  run,
};

async function run({ values, positionals }: Given): Promise<number> {
  if (positionals.length > 0) throw new UsageError('pull takes options only');
  const asked = readAddress({
    endpoint: String(values['endpoint']),
    market: String(values['market']),
    language: String(values['language']),
    filter: values['filter'] === undefined ? undefined : String(values['filter']),
  });
  if ('fault' in asked) throw new UsageError(asked.fault);
  const stop = new AbortController();
  const interrupt = (): void => stop.abort();
  const world = pullWorld(stop.signal);
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  try {
    const { query } = asked;
    const json = values['json'] === true;
    if (values['dry-run'] === true) return await runTrial(query, world, json);
    return await runPull(query, world, { out: String(values['out']), json });
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}

async function runTrial(query: CatalogQuery, world: World, json: boolean): Promise<number> {
  try {
    const { counts, hasMore } = await pullFirst(query, world);
    if (json) console.log(JSON.stringify({ counts, hasMore, complete: false, out: null }));
    else {
      const more = hasMore ? 'there are more pages' : 'there is no other page';
      console.log(`The first page has ${counts.products} products; ${more}. Nothing was written.`);
    }
    return 0;
  } catch (error) {
    return explainStop(error, json, { counts: null, out: null });
  }
}

async function runPull(
  query: CatalogQuery,
  world: World,
  { out, json }: { out: string; json: boolean },
): Promise<number> {
  let store: PullStore | undefined;
  let counts: Counts | null = null;
  const bar = new SingleBar({
    format: '{products} products, {pages} pages, {duration_formatted}',
    stream: process.stderr,
    clearOnComplete: true,
  });
  try {
    store = await openStore(out, query);
    const { resumed } = store;
    bar.start(0, 0, { products: resumed, pages: 0 });
    if (!store.isComplete) {
      await pull(query, world, store, (now) => {
        counts = { ...now };
        bar.update({ products: resumed + now.products, pages: now.pages });
      });
    }
    await store.finish();
    bar.stop();
    const result = { counts, resumed, total: store.keys.size, complete: true, out };
    console.log(json ? JSON.stringify(result) : summarize(result));
    return 0;
  } catch (error) {
    bar.stop();
    const kept = store?.keys.size ?? 0;
    return explainStop(error, json, { counts, out: kept === 0 ? null : `${out}.part` });
  }
}

/** Says why a pull stopped, and returns the exit code. */
function explainStop(
  error: unknown,
  json: boolean,
  kept: { counts: Counts | null; out: string | null },
): number {
  if (error instanceof NotReplaced) throw new UsageError(error.message);
  if ((error as NodeJS.ErrnoException).code !== undefined) {
    throw new UsageError(`the file cannot be written: ${(error as Error).message}`);
  }
  if (!(error instanceof PullStop)) throw error;
  const problem = error.message;
  if (json) console.log(JSON.stringify({ ...kept, complete: false, problem }));
  else {
    const next =
      kept.out === null
        ? 'Nothing was read.'
        : `What was read stands in ${kept.out}; the same command goes on from there.`;
    console.error(`The pull stopped: ${problem}.\n${next}`);
  }
  return kept.out === null ? 2 : 1;
}
