import { parseArgs } from 'node:util';

export const SIZES: Record<string, number> = { '2k': 2_000, '10k': 10_000, '50k': 50_000 };

export interface Args {
  sizes: number[];
  engines: string[];
  browser: boolean;
  json: boolean;
  ablation: boolean;
  /** The query whose answers are explained, which nothing is measured for. */
  explain?: string;
  /** Outside files, instead of what the generator makes; who explains one query needs no others. */
  outside?: { corpus: string; queries?: string };
}

/** An argument that cannot be what was meant; the message is all that the reader needs. */
export class WrongArgument extends Error {}

/** @param known the engines by name */
export function readArgs(args: readonly string[], known: readonly string[]): Args {
  const parsed = parse(args);
  const { size, engines, corpus, queries, json, ablation, explain } = parsed;
  const sizes =
    size === 'all' ? Object.values(SIZES) : (size?.split(',') ?? ['2k', '10k']).map(sizeOf);
  const chosen = engines?.split(',').map((name) => name.trim()) ?? known;
  const unknown = chosen.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new WrongArgument(`No engine is called “${unknown}”; there are ${known.join(', ')}.`);
  if (corpus === undefined ? queries !== undefined : (queries ?? explain) === undefined)
    throw new WrongArgument('--corpus and --queries go together: give both files or none.');
  if (corpus !== undefined && size !== undefined)
    throw new WrongArgument('--size is for generated corpora; the file of --corpus has its own.');
  if (json && corpus === undefined && sizes.length !== 1)
    throw new WrongArgument('--json is about one corpus: add --size 2k, 10k or 50k, or --corpus.');
  return {
    sizes,
    engines: [...chosen],
    browser: !parsed['no-browser'] && !json && !ablation,
    json,
    ablation,
    ...(explain === undefined ? {} : { explain }),
    ...(corpus === undefined
      ? {}
      : { outside: { corpus, ...(queries === undefined ? {} : { queries }) } }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        size: { type: 'string' },
        engines: { type: 'string' },
        corpus: { type: 'string' },
        queries: { type: 'string' },
        json: { type: 'boolean', default: false },
        ablation: { type: 'boolean', default: false },
        explain: { type: 'string' },
        'no-browser': { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    const [fact] = (error as Error).message.split(/\. To specify/);
    throw new WrongArgument(
      `${fact ?? ''}; known are --size 2k|10k|50k|all, --engines a,b, --no-browser, --corpus FILE, --queries FILE, --json, --ablation and --explain QUERY.`,
    );
  }
}

function sizeOf(name: string): number {
  const size = SIZES[name.trim()];
  if (size === undefined)
    throw new WrongArgument(`--size ${name} is none of ${Object.keys(SIZES).join(', ')} and all.`);
  return size;
}
