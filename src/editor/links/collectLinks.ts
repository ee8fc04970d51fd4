import type { ParsedFile } from '../../platform/files/yaml.ts';

/** Where an address is written. */
export interface LinkPlace {
  file: string;
  line: number;
  /** Id of the source whose `url` it is; absent in other files. */
  source?: string;
}

/** An address with every place that writes it: it is opened once. */
export interface Link {
  url: string;
  places: LinkPlace[];
}

interface Streams {
  sources: ParsedFile;
  /** Streams that hold addresses of their own, anywhere. */
  others: readonly ParsedFile[];
}

/**
 * Lists the https addresses of the content in the order of their first place.
 * Addresses under `.example` are left out: nobody can ever serve them (RFC 2606), and the fictional
 * organization uses them.
 */
export function collectLinks({ sources, others }: Streams): Link[] {
  const links = new Map<string, Link>();
  const add = (url: string, place: LinkPlace): void => {
    if (new URL(url).hostname.endsWith('.example')) return;
    const link = links.get(url) ?? { url, places: [] };
    link.places.push(place);
    links.set(url, link);
  };
  for (const { url, path } of addressesIn(sources.data)) {
    const [id, key] = path;
    if (id === undefined || key !== 'url' || path.length !== 2) continue;
    add(url, { file: sources.file, line: sources.lineOf(path), source: id });
  }
  for (const { file, data, lineOf } of others) {
    for (const { url, path } of addressesIn(data)) add(url, { file, line: lineOf(path) });
  }
  return [...links.values()];
}

/** Every value that is an https address and nothing else. */
function* addressesIn(
  value: unknown,
  path: string[] = [],
): Generator<{ url: string; path: string[] }> {
  if (typeof value === 'string') {
    if (/^https:\/\/\S+$/.test(value) && URL.canParse(value)) yield { url: value, path };
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) yield* addressesIn(part, [...path, key]);
  }
}
