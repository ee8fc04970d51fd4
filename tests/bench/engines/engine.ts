import { domainsOf } from '../domainsOf.ts';
import type { Publisher } from '../record.ts';

export interface Engine {
  /** As `--engines` takes it. */
  name: string;
  /** What it was given, in the library's own words. */
  options: string;
  /** Ids of the best publishers, at most ten, best first. */
  search: (query: string) => string[];
}

export type MakeEngine = (publishers: readonly Publisher[]) => Engine | Promise<Engine>;

/** What every engine may look into, and nothing else. */
export interface Doc {
  id: string;
  name: string;
  aliases: string[];
  products: string[];
  domains: string[];
}

export function toDoc({ id, name, aliases, products, contacts }: Publisher): Doc {
  return { id, name, aliases, products, domains: domainsOf(contacts) };
}
