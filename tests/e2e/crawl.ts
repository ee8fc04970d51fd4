import { tagsOf, valuesOf } from './markup.ts';

/** A file of the site as it was served. */
export interface Fetched {
  status: number;
  type: string;
  /** Empty for a file that is no text. */
  body: string;
}

/** Something on a page that names another file. */
export interface Reference {
  from: string;
  /** The absolute address, fragment included. */
  to: string;
}

export interface Crawl {
  /** Every address of the site's origin that is named anywhere, without fragment. */
  files: Map<string, Fetched>;
  references: Reference[];
}

/** Attributes that hold one address each; the island's own included. */
const ADDRESS = [
  'href',
  'src',
  'action',
  'data-index',
  'data-guidance',
  'component-url',
  'renderer-url',
];

/** How many files are asked for at a time. */
const AT_ONCE = 16;

/** Follows all that the pages name, from the first page on, and all that those name. */
export async function crawl(start: string): Promise<Crawl> {
  const { origin } = new URL(start);
  const files = new Map<string, Fetched>();
  const references: Reference[] = [];
  let open = [start];
  while (open.length > 0) {
    const fetched = await Promise.all(open.splice(0, AT_ONCE).map(fetchFile));
    const found = fetched.flatMap(({ url, file }) => {
      files.set(url, file);
      return referencesOf(url, file);
    });
    references.push(...found);
    const wanted = found.map(({ to }) => withoutFragment(to)).filter((to) => isOf(to, origin));
    open = [...new Set([...open, ...wanted])].filter((url) => !files.has(url));
  }
  return { files, references };
}

export function isOf(url: string, origin: string): boolean {
  return URL.canParse(url) && new URL(url).origin === origin;
}

export function withoutFragment(url: string): string {
  return url.replace(/#.*/, '');
}

async function fetchFile(url: string): Promise<{ url: string; file: Fetched }> {
  const response = await fetch(url);
  const type = response.headers.get('content-type') ?? '';
  const isText = /text|javascript|json|svg/.test(type);
  const body = await (isText ? response.text() : response.arrayBuffer().then(() => ''));
  return { url, file: { status: response.status, type, body } };
}

function referencesOf(from: string, { type, body }: Fetched): Reference[] {
  const addresses = type.includes('html')
    ? inPage(body)
    : type.includes('css')
      ? [...body.matchAll(/url\(["']?([^"')]+)/g)].map(([, url = '']) => url)
      : type.includes('javascript')
        ? [...body.matchAll(/["'`]((?:\.{1,2}|\/[\w/-]*_astro)\/[\w.-]+\.js)["'`]/g)].map(
            ([, url = '']) => url,
          )
        : [];
  return addresses
    .flatMap(filesOf)
    .filter((address) => URL.canParse(address, from))
    .map((address) => ({ from, to: new URL(address, from).href }));
}

/** The contacts come in several files, whose address stands in the page without their endings. */
function filesOf(address: string): string[] {
  return /\/data\/contacts\.\w+\.\d+$/.test(address)
    ? [`${address}.p0.txt`, `${address}.d0.json`]
    : [address];
}

function inPage(html: string): string[] {
  const refreshes = tagsOf(html, 'meta', 'refresh').flatMap((tag) => valuesOf(tag, 'content'));
  // Addresses of files that the islands fetch stand in their properties, as `["index",[0,"/data/…"]]`.
  const data = valuesOf(html, 'props').flatMap((props) => props.match(/\/[^"]*\.json/g) ?? []);
  return [
    ...ADDRESS.flatMap((attribute) => valuesOf(html, attribute)),
    ...refreshes.flatMap((content) => content.split('url=').slice(1)),
    ...data,
  ];
}
