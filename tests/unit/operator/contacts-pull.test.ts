import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../../../src/operator/pull/askCatalog.ts';
import type { CatalogQuery } from '../../../src/operator/pull/catalogApi.ts';
import { pull, pullFirst } from '../../../src/operator/pull/pull.ts';
import { openStore } from '../../../src/operator/pull/pullStore.cli.ts';
import { readAddress } from '../../../src/operator/pull/readAddress.ts';
import { catalog as catalogShape } from '../../../src/operator/import/shapes/catalog.ts';
import type { JsonObject } from '../../../src/operator/import/shapes/shape.ts';
import { reduceProduct } from '../../../src/operator/pull/reduceProduct.ts';
import { retryDelay } from '../../../src/operator/pull/retryDelay.ts';
import type { World } from '../../../src/operator/pull/world.ts';
import { fileOf, runCli } from '../runCli.ts';

const CLI = 'operator/contacts.cli.ts';
const KEY = 'zq-secret-key';
type Handler = (response: ServerResponse, request: IncomingMessage, count: number) => void;

let folder = '';
let out = '';
let query: CatalogQuery = { endpoint: '', market: 'ES', language: 'es' };
/** By path and, for lists, the token of the page. */
let routes = new Map<string, Handler>();
/** Every request that came, with the key that it brought. */
let asked: { url: string; key: string | undefined; agent: string | undefined; at: number }[] = [];
let clock = 0;
let closeServers: (() => void)[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pull-'));
  out = join(folder, 'catalog.jsonl');
  routes = new Map();
  asked = [];
  clock = 1_000_000;
  query = { endpoint: await serve(), market: 'ES', language: 'es' };
});
afterEach(() => {
  for (const close of closeServers) close();
  closeServers = [];
  rmSync(folder, { recursive: true });
});

/** Starts a server that answers with the routes, and returns its origin. */
async function serve(): Promise<string> {
  const counts = new Map<string, number>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const key = url.pathname + (url.searchParams.get('$skiptoken') ?? '');
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const { headers } = request;
    const [sent] = [headers['x-api-key']].flat();
    asked.push({ url: request.url ?? '', key: sent, agent: headers['user-agent'], at: clock });
    const handler = routes.get(key) ?? status(404);
    handler(response, request, count);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closeServers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const json =
  (content: unknown): Handler =>
  (response) => {
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(content));
  };
const status =
  (code: number, headers: Record<string, string> = {}, body = ''): Handler =>
  (response) => {
    response.writeHead(code, headers);
    response.end(body);
  };
/** Misbehaves for the first requests, then answers. */
const first =
  (times: number, bad: Handler, good: Handler): Handler =>
  (response, request, count) => {
    (count <= times ? bad : good)(response, request, count);
  };

const summary = (id: string, more: object = {}) => ({
  uniqueProductId: `contoso.${id}`,
  publisherId: 'contoso',
  publisherDisplayName: 'Contoso',
  publisherType: 'ThirdParty',
  productType: 'SaaS',
  displayName: `Product ${id}`,
  description: 'dropped',
  plans: [{ planId: 'pro', displayName: 'Pro', cspState: 'OptIn', skuId: '1', isPrivate: false }],
  ...more,
});
const details = (id: string) => ({
  ...summary(id),
  offerId: id,
  isPrivate: false,
  supportUri: `https://contoso.example/${id}`,
  links: [{ id: 'docs', displayName: 'Docs', uri: 'https://docs.contoso.example' }],
  marketingMaterial: { path: 'https://contoso.example/csp', learnUri: null },
});
const page = (ids: string[], next?: string) =>
  json({
    value: ids.map((id) => summary(id)),
    ...(next === undefined ? {} : { nextLink: `${query.endpoint}/products?$skiptoken=${next}` }),
  });

/** Three pages with five products, and their details. */
function catalog(): void {
  routes.set('/products', page(['a', 'b'], '2'));
  routes.set('/products2', page(['c', 'd'], '3'));
  routes.set('/products3', page(['e']));
  for (const id of 'abcde') routes.set(`/products/contoso.${id}`, json(details(id)));
}

function worldOf(more: Partial<World> = {}): World {
  return {
    fetch,
    wait: (milliseconds) => {
      clock += milliseconds;
      return Promise.resolve();
    },
    now: () => clock,
    random: () => 0,
    timeout: 5_000,
    key: KEY,
    signal: new AbortController().signal,
    ...more,
  };
}

/** Pulls as the command does. */
async function pullAll(world = worldOf()) {
  const store = await openStore(out, query);
  const counts = await pull(query, world, store);
  await store.finish();
  return { counts, resumed: store.resumed };
}
const linesOf = (file = out): Record<string, unknown>[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const ids = (file = out) => linesOf(file).map((one) => one['uniqueProductId']);
const ALL = ['contoso.a', 'contoso.b', 'contoso.c', 'contoso.d', 'contoso.e'];
const listsAsked = () => asked.filter(({ url }) => url.startsWith('/products?')).length;

describe('pull', () => {
  it('reads every page with the details, in the order of the catalog', async () => {
    catalog();
    const { counts } = await pullAll();
    expect(ids()).toEqual(ALL);
    expect(linesOf()[0]).toEqual({
      uniqueProductId: 'contoso.a',
      publisherId: 'contoso',
      publisherDisplayName: 'Contoso',
      publisherType: 'ThirdParty',
      displayName: 'Product a',
      supportUri: 'https://contoso.example/a',
      links: [{ displayName: 'Docs', uri: 'https://docs.contoso.example' }],
      marketingMaterial: { path: 'https://contoso.example/csp' },
      plans: [{ displayName: 'Pro', cspState: 'OptIn' }],
    });
    expect(counts).toMatchObject({ pages: 3, products: 5, withoutDetails: 0 });
    expect(readdirSync(folder)).toEqual(['catalog.jsonl']);
  });

  it('asks as the interface is documented, and says who asks', async () => {
    catalog();
    query = { ...query, filter: "productType eq 'SaaS'" };
    await pullAll();
    const [list, detail] = asked.map(({ url }) => new URL(url, query.endpoint));
    expect(Object.fromEntries(list?.searchParams ?? [])).toEqual({
      'api-version': '2025-05-01',
      market: 'ES',
      language: 'es',
      $filter: "productType eq 'SaaS'",
    });
    expect(detail?.pathname).toBe('/products/contoso.a');
    expect(detail?.searchParams.get('market')).toBe('ES');
    expect(asked.every(({ key }) => key === KEY)).toBe(true);
    expect(asked.every(({ agent }) => agent?.startsWith('marketplace-support-guide'))).toBe(true);
  });

  it('keeps 200 ms between requests, and asks for two details at a time at the most', async () => {
    routes.set('/products', page([...'abcdefgh']));
    let open = 0;
    let most = 0;
    for (const id of 'abcdefgh') {
      routes.set(`/products/contoso.${id}`, (response, ...rest) => {
        open += 1;
        most = Math.max(most, open);
        setTimeout(() => {
          open -= 1;
          json(details(id))(response, ...rest);
        }, 20);
      });
    }
    await pullAll();
    expect(most).toBe(2);
    expect(clock).toBe(1_000_000 + (asked.length - 1) * 200);
  });

  it.each<[string, Handler, number, string]>([
    ['429', status(429), 500, 'half of the first pause, as the jitter is 0'],
    ['429 with seconds', status(429, { 'retry-after': '7' }), 7_000, 'as the server asks'],
    ['500', status(500), 500, 'an error of the server'],
    ['502', status(502, {}, '<h1>Bad gateway</h1>'), 500, 'a proxy speaks HTML'],
    ['503 with seconds', status(503, { 'retry-after': '2' }), 2_000, 'busy'],
    ['a cut connection', (response) => response.destroy(), 500, 'no answer at all'],
    [
      'a cut in mid-body',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
        response.write('{"value": [');
        setTimeout(() => response.destroy(), 10);
      },
      500,
      'half an answer is none',
    ],
    ['a hang', () => undefined, 500, 'the time-out'],
    [
      'a hang in mid-body',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write('{"value": [');
      },
      500,
      'the time-out counts the body',
    ],
  ])('asks again after %s', async (name, bad, pause) => {
    catalog();
    routes.set('/products2', first(1, bad, page(['c', 'd'], '3')));
    // The good answers come in time on the busiest machine, too.
    await pullAll(worldOf({ timeout: name.startsWith('a hang') ? 1_500 : 30_000 }));
    expect(ids()).toEqual(ALL);
    const times = asked.filter(({ url }) => url.includes('skiptoken=2')).map(({ at }) => at);
    expect(times).toHaveLength(2);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBe(pause);
  });

  it('understands a date in Retry-After', async () => {
    catalog();
    clock = Date.parse('2026-11-27T10:00:00Z');
    const until = { 'retry-after': 'Fri, 27 Nov 2026 10:00:30 GMT' };
    routes.set('/products', first(1, status(429, until), page([])));
    await pullAll();
    expect(clock).toBe(Date.parse('2026-11-27T10:00:30Z'));
  });

  it('is given up after six tries with pauses that double, and keeps the pages before', async () => {
    catalog();
    routes.set('/products2', status(503));
    await expect(pullAll()).rejects.toThrow('answered 503, 6 times in a row');
    const times = asked.filter(({ url }) => url.includes('skiptoken=2')).map(({ at }) => at);
    const pauses = times.slice(1).map((at, index) => at - (times[index] ?? 0));
    expect(pauses).toEqual([500, 1_000, 2_000, 4_000, 8_000]);
    expect(ids(`${out}.part`)).toEqual(['contoso.a', 'contoso.b']);
    expect(existsSync(out)).toBe(false);
  });

  it.each<[string, Handler, string]>([
    [
      '400',
      status(400, {}, '{"error":{"code":"BadRequest","message":"no such market"}}'),
      'no such market',
    ],
    ['401', status(401), 'the key is wrong'],
    ['403', status(403), 'the key is wrong'],
    ['404', status(404), 'answered 404'],
    ['204', status(204), 'answered 204'],
    ['a longer wait than ten minutes', status(429, { 'retry-after': '3600' }), '60 minutes'],
    ['HTML', status(200, { 'content-type': 'text/html' }, '<html>'), 'text/html instead of JSON'],
    ['no type', status(200, {}, '{}'), 'instead of JSON'],
    [
      'broken JSON',
      status(200, { 'content-type': 'application/json' }, '{"value": ['),
      'cannot be read',
    ],
    ['another shape', json({ products: [] }), 'no list of products'],
    ['null', json(null), 'no list of products'],
    ['a link that is no text', json({ value: [], nextLink: 7 }), 'no text'],
    ['another scheme', json({ value: [], nextLink: 'file:///etc/passwd' }), 'another host'],
  ])('stops at once at %s', async (_, handler, message) => {
    routes.set('/products', handler);
    await expect(pullAll()).rejects.toThrow(message);
    expect(asked).toHaveLength(1);
  });

  it('gives a huge body up, also one that is small until it is unpacked', async () => {
    const packed = gzipSync(Buffer.alloc(60_000_000, ' '));
    routes.set('/products', (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      response.end(packed);
    });
    await expect(pullAll(worldOf({ timeout: 30_000 }))).rejects.toThrow('more than 50 MB');
  });

  it('reads what was compressed', async () => {
    routes.set('/products', (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      response.end(gzipSync(JSON.stringify({ value: [summary('ñ')] })));
    });
    await pullAll();
    expect(ids()).toEqual(['contoso.ñ']);
  });

  it('sends the key to no other host, by link or by redirect', async () => {
    const other = await serve();
    routes.set('/products', json({ value: [summary('a')], nextLink: `${other}/products` }));
    await expect(pullAll()).rejects.toThrow('leads to another host');
    routes.set('/products', status(302, { location: `${other}/products` }));
    await expect(pullAll()).rejects.toThrow('a redirect, which is not followed');
    expect(asked).toHaveLength(2);
    const user = query.endpoint.replace('http://', 'http://user:pass@');
    routes.set('/products', json({ value: [], nextLink: `${user}/products?$skiptoken=2` }));
    await expect(pullAll()).rejects.toThrow('another host');
  });

  it('follows a relative link', async () => {
    catalog();
    routes.set('/products', json({ value: [], nextLink: '/products?$skiptoken=3' }));
    await pullAll();
    expect(ids()).toEqual(['contoso.e']);
  });

  it('reads the names of the version of 2018, too', async () => {
    catalog();
    const nextPageLink = `${query.endpoint}/products?$skiptoken=3`;
    routes.set('/products', json({ items: [summary('a')], nextPageLink }));
    await pullAll();
    expect(ids()).toEqual(['contoso.a', 'contoso.e']);
  });

  it('finds circles, also those that never repeat a link', async () => {
    catalog();
    routes.set('/products3', page(['e'], '2'));
    await expect(pullAll()).rejects.toThrow('in a circle');
    rmSync(`${out}.part`);
    let token = 100;
    const endless: Handler = (...args) => {
      token += 1;
      routes.set(`/products${token}`, endless);
      page([], String(token))(...args);
    };
    routes.set('/products', endless);
    await expect(pullAll()).rejects.toThrow('100 pages in a row bring nothing new');
  });

  it('goes on behind an empty page, keeps repeated products once and drops what is no product', async () => {
    catalog();
    routes.set('/products', page(['a', 'a'], '2'));
    routes.set('/products2', page([], '3'));
    const odd = [null, 7, [], {}, summary('p', { isPrivate: true }), summary('A'), summary('e')];
    routes.set('/products3', json({ value: [...odd, { displayName: 'Nameless' }] }));
    const { counts } = await pullAll();
    expect(ids()).toEqual(['contoso.a', 'contoso.e', undefined]);
    expect(counts).toMatchObject({ repeated: 2, dropped: 5, withoutPublisher: 1 });
  });

  it.each([
    [404, 'withdrawn since the list was made'],
    [500, 'broken by itself'],
  ])('keeps the summary of a product whose details are %i: %s', async (code) => {
    catalog();
    routes.set('/products/contoso.b', status(code));
    const { counts } = await pullAll();
    expect(ids()).toEqual(ALL);
    expect(linesOf()[1]).not.toHaveProperty('supportUri');
    expect(counts.withoutDetails).toBe(1);
  });

  it('stops when the service fails at details', async () => {
    catalog();
    routes.set('/products/contoso.b', status(503));
    await expect(pullAll()).rejects.toThrow('503');
  });

  it('does not ask for details of what Microsoft supports itself', async () => {
    routes.set('/products', json({ value: [summary('m', { publisherType: 'Microsoft' })] }));
    await pullAll();
    expect(asked).toHaveLength(1);
  });

  it('of the first page asks once and writes nothing', async () => {
    catalog();
    const { counts, hasMore } = await pullFirst(query, worldOf());
    expect({ products: counts.products, hasMore }).toEqual({ products: 2, hasMore: true });
    expect(asked).toHaveLength(1);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('an interrupted pull', () => {
  /** Leaves the first page behind. */
  async function interruptAtSecond(): Promise<void> {
    catalog();
    routes.set('/products2', status(400));
    await expect(pullAll()).rejects.toThrow('400');
    catalog();
    asked = [];
  }

  it('goes on where it stopped', async () => {
    await interruptAtSecond();
    const { resumed } = await pullAll();
    expect(resumed).toBe(2);
    expect(ids()).toEqual(ALL);
    expect(listsAsked()).toBe(2);
    expect(asked[0]?.url).toContain('skiptoken=2');
  });

  it.each([
    ['{"uniqueProductId":"contoso.c"', 'cut off in mid-line'],
    ['{"uniqueProductId":"contoso.c"}\n', 'a whole line of a page that was not finished'],
    ['\0\0\0\0', 'what some file systems leave after a power cut'],
  ])('loses and doubles nothing when the part ends in %j: %s', async (tail) => {
    await interruptAtSecond();
    writeFileSync(`${out}.part`, tail, { flag: 'a' });
    await pullAll();
    expect(ids()).toEqual(ALL);
  });

  it('begins anew without a state, or when the part is gone', async () => {
    await interruptAtSecond();
    rmSync(`${out}.state.json`);
    await pullAll();
    expect(ids()).toEqual(ALL);
    await interruptAtSecond();
    rmSync(`${out}.part`);
    await pullAll();
    expect(ids()).toEqual(ALL);
  });

  it.each<[Partial<CatalogQuery>, string]>([
    [{ market: 'US' }, 'market «ES»'],
    [{ language: 'en' }, 'language «es»'],
    [{ filter: 'x' }, 'filter «»'],
    [{ endpoint: 'https://other.example' }, 'endpoint'],
  ])('is not continued by another query: %j', async (other, message) => {
    await interruptAtSecond();
    const before = readFileSync(`${out}.part`, 'utf8');
    await expect(openStore(out, { ...query, ...other })).rejects.toThrow(message);
    expect(readFileSync(`${out}.part`, 'utf8')).toBe(before);
  });

  it('is refused when its files are damaged', async () => {
    await interruptAtSecond();
    const state = readFileSync(`${out}.state.json`, 'utf8');
    writeFileSync(`${out}.state.json`, state.slice(0, 30));
    await expect(pullAll()).rejects.toThrow('cannot be read');
    writeFileSync(`${out}.state.json`, state);
    writeFileSync(`${out}.part`, '{}\n');
    await expect(pullAll()).rejects.toThrow('damaged');
  });

  it('does not follow a state that was bent to another host', async () => {
    await interruptAtSecond();
    const state = JSON.parse(readFileSync(`${out}.state.json`, 'utf8')) as object;
    const bent = { ...state, next: 'https://other.example/products' };
    writeFileSync(`${out}.state.json`, JSON.stringify(bent));
    await expect(pullAll()).rejects.toThrow('another host');
    expect(asked).toEqual([]);
  });

  it('only has to be put into place when the last page was kept', async () => {
    catalog();
    const store = await openStore(out, query);
    await pull(query, worldOf(), store);
    asked = [];
    const again = await openStore(out, query);
    expect(again).toMatchObject({ isComplete: true, resumed: 5 });
    await again.finish();
    expect(ids()).toEqual(ALL);
  });

  it('stops within a pause', async () => {
    catalog();
    routes.set('/products', status(503));
    const stop = new AbortController();
    const wait = () => {
      stop.abort();
      return Promise.reject(new Error('aborted'));
    };
    await expect(pullAll(worldOf({ wait, signal: stop.signal }))).rejects.toThrow('interrupted');
  });
});

describe('the pieces', () => {
  it('never show the key, whatever the server says', async () => {
    const body = JSON.stringify({ error: { message: `bad key ${KEY}` } });
    routes.set('/products', status(401, {}, body));
    await expect(pullAll()).rejects.toThrow('bad key (key)');
    const failing = () => Promise.reject(new TypeError(`invalid header ${KEY}`));
    const reply = await ask(query.endpoint, worldOf({ fetch: failing }));
    expect(JSON.stringify(reply)).not.toContain(KEY);
  });

  it.each([
    [1, null, 0, 500, 'half of a second at least'],
    [1, null, 1, 1_000, 'a second at the most'],
    [3, null, 1, 4_000, 'doubled twice'],
    [20, null, 1, 60_000, 'a minute at the most'],
    [1, '120', 0, 120_000, 'never less than asked for'],
    [1, '0', 0.5, 500, 'at once, but not all at the same time'],
    [1, 'Thu, 01 Jan 1970 00:00:09 GMT', 0, 8_000, 'a date'],
    [1, 'Thu, 01 Jan 1970 00:00:00 GMT', 0, 0, 'a date that has passed'],
    [1, 'soon', 0, 500, 'neither'],
  ])('wait after %i failures and Retry-After %j with jitter %d: %i ms, %s', (...row) => {
    const [failed, after, random, expected] = row;
    expect(retryDelay({ failed, after, now: 1_000, random })).toBe(expected);
  });

  it.each<[Partial<CatalogQuery>, Partial<CatalogQuery> | undefined, string]>([
    [{}, {}, 'as given'],
    [{ market: 'us', language: 'PT-BR' }, { market: 'US', language: 'pt-br' }, 'capitals'],
    [{ endpoint: 'https://h.example/' }, { endpoint: 'https://h.example' }, 'a final slash'],
    [{ endpoint: 'http://localhost:1/api' }, { endpoint: 'http://localhost:1/api' }, 'a test'],
    [{ market: 'Spain' }, undefined, 'no two letters'],
    [{ language: 'ca' }, undefined, 'the catalog does not have it'],
    [{ endpoint: 'http://h.example' }, undefined, 'the key would be readable on the way'],
    [{ endpoint: 'http://localhost.h.example' }, undefined, 'only looks local'],
    [{ endpoint: 'https://a:b@h.example' }, undefined, 'a password in the address'],
    [{ endpoint: 'h.example' }, undefined, 'no scheme'],
  ])('ask for %j as %j: %s', (given, expected) => {
    const base = { endpoint: 'https://h.example', market: 'ES', language: 'es', filter: undefined };
    const result = readAddress({ ...base, ...given });
    if (expected === undefined) expect(result).toHaveProperty('fault');
    else expect(result).toEqual({ query: { ...base, ...expected } });
  });

  it.each([
    ['in full', { language: 'es', popularity: 1, categoryIds: ['it'] }],
    ['with an older id only', { uniqueProductId: undefined }],
    ['with plans that have no name', { plans: [{ planId: 'pro', cspState: 'OptOut' }] }],
  ])('keep nothing that the import would not read: a product %s', (_, more) => {
    const reduced = reduceProduct({ ...details('a'), ...more }) ?? {};
    expect(catalogShape.unread(reduced as JsonObject)).toEqual([]);
    const read = (product: object) => catalogShape.read(product as JsonObject);
    expect(read(reduced)).toEqual(
      read({
        ...details('a'),
        marketingMaterial: { path: 'https://contoso.example/csp' },
        ...more,
      }),
    );
  });

  it('keep no plan that is private, and no contact that the service might add', () => {
    const product = {
      ...details('a'),
      plans: [
        { planId: 'open', cspState: 'OptOut' },
        { planId: 'private', isPrivate: true },
      ],
      contact: { email: 'ana@contoso.example' },
      supportContact: { email: 'ana@contoso.example' },
    };
    const text = JSON.stringify(reduceProduct(product));
    expect(text).not.toContain('ana@');
    expect(text).toContain('"plans":[{"planId":"open","cspState":"OptOut"}]');
  });
});

describe('contacts pull', () => {
  const argsOf = (args: readonly string[]) => [
    ...['pull', '--endpoint', query.endpoint, '--out', 'catalog.jsonl'],
    ...args,
  ];
  afterEach(() => vi.unstubAllEnvs());
  const run = (
    args: readonly string[],
    env: { MARKETPLACE_API_KEY?: string } = { MARKETPLACE_API_KEY: KEY },
  ) => {
    vi.stubEnv('MARKETPLACE_API_KEY', env.MARKETPLACE_API_KEY);
    return runCli(CLI, argsOf(args), folder);
  };

  /** Runs it as a process of its own, which a signal may end. */
  function start(args: readonly string[]) {
    const child = spawn(process.execPath, [fileOf(CLI), ...argsOf(args)], {
      cwd: folder,
      env: { ...process.env, MARKETPLACE_API_KEY: KEY },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => (stdout += String(chunk)));
    child.stderr.on('data', (chunk) => (stderr += String(chunk)));
    const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) =>
      child.on('close', (code) => resolve({ code, stdout, stderr })),
    );
    return { child, ended };
  }

  it('writes the catalog and says how to import it, without the key', async () => {
    catalog();
    const { code, stdout, stderr } = await start([]).ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('5 products');
    expect(stdout).toContain('npm run contacts -- import catalog.jsonl');
    expect(ids()).toEqual(ALL);
    expect(readFileSync(out, 'utf8') + stdout).not.toContain(KEY);
  });

  it.each<['SIGINT' | 'SIGKILL', number | null]>([
    ['SIGINT', 1],
    ['SIGKILL', null],
  ])('after %s goes on and ends with every product once', async (signal, expected) => {
    catalog();
    const first = start(['--json']);
    routes.set('/products/contoso.d', () => void first.child.kill(signal));
    const ended = await first.ended;
    expect(ended.code).toBe(expected);
    if (signal === 'SIGINT') {
      expect(JSON.parse(ended.stdout)).toMatchObject({
        complete: false,
        problem: 'it was interrupted',
        out: 'catalog.jsonl.part',
      });
    }
    expect(existsSync(out)).toBe(false);
    catalog();
    const second = await run(['--json']);
    expect(JSON.parse(second.stdout)).toMatchObject({ complete: true, resumed: 2, total: 5 });
    expect(ids()).toEqual(ALL);
    expect(readdirSync(folder)).toEqual(['catalog.jsonl']);
  });

  it.each<[string[], { MARKETPLACE_API_KEY?: string }, number, string]>([
    [['--dry-run'], { MARKETPLACE_API_KEY: KEY }, 0, 'a trial'],
    [[], {}, 2, 'no key'],
    [[], { MARKETPLACE_API_KEY: `${KEY}\nx` }, 2, 'no key could hold that'],
    [['--market', 'Spain'], { MARKETPLACE_API_KEY: KEY }, 2, 'no market'],
    [['--out', 'no/folder'], { MARKETPLACE_API_KEY: KEY }, 2, 'no folder'],
    [['extra'], { MARKETPLACE_API_KEY: KEY }, 2, 'no argument'],
  ])('%j with %j ends with %i and writes nothing: %s', async (args, env, expected) => {
    catalog();
    const { status: code, stdout, stderr } = await run(args, env);
    expect(code).toBe(expected);
    expect(stdout + stderr).not.toContain(KEY);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('names the key when it is refused', async () => {
    routes.set('/products', status(401));
    const { status: code, stderr } = await run([]);
    expect(code).toBe(2);
    expect(stderr).toContain('the key is wrong');
  });
});
