import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import promises from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCheckLinks, type LinkWorld } from '../../../src/editor/links/checkLinks.cli.ts';
import { checkLinks } from '../../../src/editor/links/checkLinks.ts';
import { collectLinks } from '../../../src/editor/links/collectLinks.ts';
import { isNotFoundPage } from '../../../src/editor/links/isNotFoundPage.ts';
import { isSamePage } from '../../../src/editor/links/isSamePage.ts';
import { judge } from '../../../src/editor/links/judge.ts';
import type { Tools } from '../../../src/editor/links/request.ts';
import { takeTurns } from '../../../src/editor/links/takeTurns.ts';
import { toProblems } from '../../../src/editor/links/toProblems.ts';
import { updateSources } from '../../../src/editor/links/updateSources.ts';
import { visit } from '../../../src/editor/links/visit.ts';
import { readYaml } from '../../../src/platform/files/yaml.ts';
import { siteContent } from '../testSite.ts';

type Handler = (response: ServerResponse, request: IncomingMessage, count: number) => void;

const page =
  (title = 'A page', body = ''): Handler =>
  (response) =>
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(`<html><head><title>${title}</title></head><body>${body}</body></html>`);
const status =
  (code: number, headers: Record<string, string> = {}): Handler =>
  (response) =>
    response.writeHead(code, headers).end('Sorry.');
const redirect = (location: string, code = 301): Handler => status(code, { location });
/** The first handler first, the last one from then on. */
const inTurn =
  (...handlers: Handler[]): Handler =>
  (response, request, count) =>
    handlers[Math.min(count, handlers.length) - 1]?.(response, request, count);

/** Late in the day where the test runs, which may be another day in Greenwich. */
const NOW = new Date(2026, 2, 1, 23, 30);
const at = (seconds: number) => new Date(NOW.getTime() + seconds * 1000).toUTCString();

/** A web that misbehaves on purpose; an address that is not here is not found. */
const WEB: Record<string, Handler> = {
  'https://a.test/': page(),
  'https://a.test/plain': page(),
  'https://a.test/slash': redirect('/slash/'),
  'https://a.test/slash/': page(),
  'https://a.test/docs/page': redirect('/en-us/docs/page', 302),
  'https://a.test/en-us/docs/page': page(),
  'https://a.test/es-es/docs/page': redirect('https://a.test/en-us/docs/page'),
  'http://a.test/plain': redirect('https://a.test/plain'),
  'https://a.test/fragment': redirect('/plain#part'),
  'https://a.test/old': redirect('https://b.test/new'),
  'https://b.test/new': page(),
  'https://a.test/far': redirect('https://b.test/step'),
  'https://b.test/step': redirect('new'),
  'https://a.test/renamed': redirect('/plain'),
  'https://a.test/portal': redirect('https://login.b.test/start'),
  'https://login.b.test/start': page('Sign in'),
  'https://a.test/410': status(410),
  'https://a.test/soft': page('404 - Content Not Found | A site'),
  'https://a.test/soft-moved': redirect('/soft'),
  'https://a.test/401': status(401),
  'https://a.test/403': status(403),
  'https://a.test/418': status(418),
  'https://a.test/500': status(500),
  'https://a.test/304': status(304),
  'https://a.test/loop': redirect('/loop-back'),
  'https://a.test/loop-back': redirect('/loop'),
  'https://a.test/mail': redirect('mailto:a@a.test'),
  'https://a.test/reset': (response) => response.socket?.destroy(),
  'https://a.test/slow': (response) => void setTimeout(() => response.end(), 5_000).unref(),
  'https://a.test/slow-body': (response) => {
    response.setHeader('content-type', 'text/html').write('<title>');
    setTimeout(() => response.end(), 5_000).unref();
  },
  'https://a.test/pdf': (response) =>
    response.setHeader('content-type', 'application/pdf').end('<title>404</title>'),
  'https://a.test/huge': (response) =>
    response
      .setHeader('content-type', 'text/html')
      .end(`<title>A</title>${'long '.repeat(400_000)}`),
  'https://busy.test/503': inTurn(status(503), status(503), page()),
  'https://busy.test/reset': inTurn((response) => response.socket?.destroy(), page()),
  'https://busy.test/429': inTurn(status(429, { 'retry-after': '7' }), page()),
  'https://busy.test/date': inTurn(status(429, { 'retry-after': at(30) }), page()),
  'https://busy.test/past': inTurn(status(503, { 'retry-after': at(-3600) }), page()),
  'https://busy.test/odd': inTurn(status(429, { 'retry-after': 'soon' }), page()),
  'https://busy.test/60': inTurn(status(429, { 'retry-after': '60' }), page()),
  'https://busy.test/61': inTurn(status(429, { 'retry-after': '61' }), page()),
  'https://busy.test/always': status(429),
};
for (let number = 0; number < 12; number++) {
  WEB[`https://a.test/hop${number}`] = redirect(`/hop${number + 1}`);
}

const counts = new Map<string, number>();
let last: IncomingMessage | undefined;
const server = createServer((request, response) => {
  // The first two parts of the path are the scheme and the host that were asked for.
  const address = (request.url ?? '').replace(/^\/(https?)\//, '$1://');
  counts.set(address, (counts.get(address) ?? 0) + 1);
  last = request;
  (WEB[address] ?? status(404))(response, request, counts.get(address) ?? 0);
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

let waits: number[] = [];
beforeEach(() => {
  counts.clear();
  waits = [];
});

/** A network in which every name leads to the misbehaving web, and a clock that takes no time. */
const tools: Tools = {
  fetch: (input, init) => {
    const { port } = server.address() as AddressInfo;
    const path = String(input).replace('://', '/');
    return fetch(`http://127.0.0.1:${port}/${path}`, init);
  },
  now: () => NOW,
  wait: (milliseconds) => {
    waits.push(milliseconds);
    return Promise.resolve();
  },
  // More than the busiest machine takes for any of these pages.
  timeout: 30_000,
};
const atOnce = <T>(_host: string, work: () => Promise<T>): Promise<T> => work();
/** Waits long for an answer, but for those that never come. */
const verdictOf = async (url: string) => {
  const { timeout } = tools;
  const patient = { ...tools, timeout: url.startsWith('https://a.test/slow') ? 200 : timeout };
  return judge(url, await visit(url, atOnce, patient));
};

describe('an address', () => {
  it.each<[string, string, string]>([
    ['https://a.test/', 'opened', 'found'],
    ['https://a.test/plain', 'opened', 'found'],
    ['https://a.test/slash', 'opened', 'a final slash is added'],
    ['https://a.test/docs/page', 'opened', 'a language is added'],
    ['https://a.test/es-es/docs/page', 'opened', 'the language changes'],
    ['http://a.test/plain', 'opened', 'http becomes https'],
    ['https://a.test/pdf', 'opened', 'what is no web page is not read'],
    ['https://a.test/huge', 'opened', 'a very long page'],
    ['https://a.test/old', 'moved', 'another host'],
    ['https://a.test/far', 'moved', 'another host, then a relative address there'],
    ['https://a.test/renamed', 'moved', 'another path'],
    ['https://a.test/fragment', 'moved', 'another path with a fragment'],
    ['https://a.test/missing', 'gone', '404'],
    ['https://a.test/410', 'gone', '410'],
    ['https://a.test/soft', 'gone', 'says that it was not found'],
    ['https://a.test/soft-moved', 'gone', 'leads to one that says so'],
    ['https://a.test/401', 'refused', '401'],
    ['https://a.test/403', 'refused', '403'],
    ['https://a.test/418', 'refused', 'another refusal'],
    ['https://a.test/portal', 'refused', 'asks to sign in'],
    ['https://busy.test/always', 'refused', 'never has time'],
    ['https://a.test/500', 'failed', 'broken for good'],
    ['https://a.test/304', 'failed', 'a redirect to nowhere'],
    ['https://a.test/loop', 'failed', 'a circle'],
    ['https://a.test/hop0', 'failed', 'too many redirects'],
    ['https://a.test/mail', 'failed', 'leads out of the web'],
    ['https://a.test/reset', 'failed', 'the connection breaks'],
    ['https://a.test/slow', 'failed', 'too slow'],
    ['https://a.test/slow-body', 'failed', 'never comes to an end'],
  ])('%s is %s: %s', async (url, outcome) => {
    expect((await verdictOf(url)).outcome).toBe(outcome);
  });

  it.each<[string, string, string]>([
    ['https://a.test/old', 'https://b.test/new', 'the page is at https://b.test/new'],
    ['https://a.test/fragment', 'https://a.test/plain', 'the page is at https://a.test/plain'],
    [
      'https://a.test/portal',
      'https://login.b.test/start',
      'sign-in at https://login.b.test/start',
    ],
    ['https://a.test/loop', 'https://a.test/loop', 'it redirects in a circle'],
    ['https://a.test/hop0', 'https://a.test/hop11', 'it redirects more than 10 times'],
    [
      'https://a.test/mail',
      'https://a.test/mail',
      'it redirects to «mailto:a@a.test», which is no web page',
    ],
    ['https://a.test/slow', 'https://a.test/slow', 'no answer within 0.2 s'],
    ['https://a.test/403', 'https://a.test/403', 'status 403'],
  ])('%s ends at %s: %s', async (url, address, fact) => {
    expect(await verdictOf(url)).toMatchObject({ address, fact });
  });

  it('that a portal guards is told by host or path, not by a word', () => {
    const outcomeAt = (address: string) =>
      judge('https://a.test/x', { address, status: 200, body: '' }).outcome;
    expect(outcomeAt('https://a.test/signin?back=x')).toBe('refused');
    expect(outcomeAt('https://a.test/common/oauth2/v2.0/authorize')).toBe('refused');
    expect(outcomeAt('https://a.test/docs/login-problems-explained')).toBe('moved');
    expect(outcomeAt('https://blogin.test/')).toBe('moved');
  });

  it('is asked for by a visitor that names itself', async () => {
    await verdictOf('https://a.test/plain');
    expect(last?.method).toBe('GET');
    expect(last?.headers['user-agent']).toContain('marketplace-support-guide');
    expect(last?.headers.accept).toMatch(/^text\/html/);
  });
});

describe('an answer that may change', () => {
  it.each<[string, number, number[], string]>([
    ['https://busy.test/503', 200, [2000, 4000], 'the wait doubles'],
    ['https://busy.test/reset', 200, [2000], 'a broken connection'],
    ['https://busy.test/429', 200, [7000], 'the wait asked for, in seconds'],
    ['https://busy.test/date', 200, [30_000], 'the wait asked for, as a date'],
    ['https://busy.test/past', 200, [0], 'a date that has passed'],
    ['https://busy.test/odd', 200, [2000], 'a wait that cannot be read'],
    ['https://busy.test/60', 200, [60_000], 'as long as our patience'],
    ['https://busy.test/61', 429, [], 'longer than our patience: not asked before its time'],
    ['https://a.test/500', 500, [2000, 4000], 'three tries'],
    ['https://a.test/403', 403, [], 'a refusal stands'],
    ['https://a.test/missing', 404, [], 'what is not there stays away'],
  ])('%s becomes %i after waits of %j: %s', async (url, code, expected) => {
    expect(await visit(url, atOnce, tools)).toMatchObject({ status: code });
    expect(waits).toEqual(expected);
    expect(counts.get(url)).toBe(expected.length + 1);
  });
});

describe('turns', () => {
  const tick = () => new Promise<void>((resolve) => setTimeout(resolve, 1));

  it('let one at a time to a host and four hosts at a time', async () => {
    const turns = takeTurns({ atOnce: 4, rest: 0, wait: tick });
    const busy: string[] = [];
    let most = 0;
    let done = 0;
    const work = (host: string) => async () => {
      expect(busy).not.toContain(host);
      busy.push(host);
      most = Math.max(most, busy.length);
      await tick();
      busy.splice(busy.indexOf(host), 1);
      done += 1;
    };
    const hosts = Array.from({ length: 24 }, (_, index) => `h${index % 8}`);
    await Promise.all(hosts.map((host) => turns(host, work(host))));
    expect([most, done]).toEqual([4, 24]);
  });

  it('leave a host alone behind each, also behind one that failed', async () => {
    const log: string[] = [];
    const wait = (milliseconds: number) => {
      log.push(`rest ${milliseconds}`);
      return Promise.resolve();
    };
    const turns = takeTurns({ atOnce: 1, rest: 5, wait });
    const bad = turns('a', () => Promise.reject(new Error('bad')));
    const good = turns('a', () => Promise.resolve(log.push('good')));
    await expect(bad).rejects.toThrow('bad');
    await good;
    expect(log.slice(0, 2)).toEqual(['rest 5', 'good']);
  });

  it('are taken by redirects at the host to which they lead', async () => {
    const hosts: string[] = [];
    const turns = <T>(host: string, work: () => Promise<T>): Promise<T> => {
      hosts.push(host);
      return work();
    };
    await visit('https://a.test/old', turns, tools);
    expect(hosts).toEqual(['a.test', 'b.test']);
  });

  it('of a whole check are four at the most', async () => {
    let open = 0;
    let most = 0;
    const slow: typeof fetch = async () => {
      most = Math.max(most, (open += 1));
      await tick();
      open -= 1;
      return new Response('A page');
    };
    const links = Array.from({ length: 8 }, (_, n) => ({ url: `https://h${n}.test/`, places: [] }));
    await checkLinks(links, { ...tools, fetch: slow });
    expect(most).toBe(4);
  });

  it('of a whole check rest a second at a host', async () => {
    const links = ['https://a.test/', 'https://a.test/plain'].map((url) => ({ url, places: [] }));
    const told: string[] = [];
    const checked = await checkLinks(links, tools, ({ link }) => told.push(link.url));
    expect(checked.map(({ verdict }) => verdict.outcome)).toEqual(['opened', 'opened']);
    expect(waits[0]).toBe(1000);
    expect(told).toEqual(links.map(({ url }) => url));
  });
});

describe('the same page', () => {
  it.each<[string, string, boolean, string]>([
    ['https://a.test/x', 'https://a.test/x/', true, 'a final slash'],
    ['http://a.test/x', 'https://a.test/x', true, 'the scheme'],
    ['https://a.test/x', 'https://a.test/en-us/x', true, 'a language'],
    ['https://a.test/es-es/x', 'https://a.test/en-gb/x', true, 'another language'],
    ['https://a.test/x', 'https://a.test/zh-hans-cn/x', true, 'a language with its script'],
    ['https://a.test/x', 'https://a.test/x#part', true, 'a fragment'],
    ['https://a.test/x', 'https://b.test/x', false, 'another host'],
    ['https://a.test/x', 'https://a.test/y', false, 'another path'],
    ['https://a.test/x', 'https://a.test/X', false, 'paths know upper case'],
    ['https://a.test/x', 'https://a.test/', false, 'the home page'],
    ['https://a.test/x', 'https://a.test/vm/x', false, 'two letters are no language'],
    ['https://a.test/x?a=1', 'https://a.test/x', false, 'the query chooses the page'],
  ])('%s and %s: %s, %s', (a, b, same) => {
    expect(isSamePage(a, b)).toBe(same);
  });
});

describe('a page that was not found', () => {
  const long = 'Words about something else. '.repeat(60);
  const html = (title: string, body = long) => `<title>${title}</title><body>${body}</body>`;
  it.each<[string, boolean, string]>([
    [html('404'), true, 'the number alone'],
    [html('Error 404'), true, 'with a word'],
    [html('404 - Content Not Found | Microsoft Learn'), true, 'parts of a title'],
    [html('Page not found · GitHub'), true, 'the words'],
    [html('\n  Not Found\n'), true, 'white space around'],
    [html('Página no encontrada'), true, 'in Spanish'],
    [html('A site', `<h1 class="x">This page could not be found.</h1>${long}`), true, 'heading'],
    [html('A site', `<h1>Oops! That page can’t be found.</h1>${long}`), true, 'heading, WordPress'],
    [html('A site', '<p>404</p>'), true, 'a short page'],
    [
      html('A site', `<style>${long}</style><p>Page not found</p>`),
      true,
      'short but for its style',
    ],
    [html('A site', `<p>The call returns 404 Not Found.</p>${long}`), false, 'writes about it'],
    [html('How to mend a 404 error in a gateway'), false, 'a title about it'],
    [html('The page that could be found'), false, 'no denial'],
    [html('The document was not found.'), true, 'a sentence'],
    [html('Sorry, the requested page cannot be found'), true, 'an excuse'],
    [html('No se encuentra la página'), true, 'a sentence in Spanish'],
    [html('Support page for the partner center is broken · Issue #96713'), false, 'an issue'],
    ['', false, 'nothing at all'],
  ])('$2: $1', (text, expected) => {
    expect(isNotFoundPage(text)).toBe(expected);
  });
});

const SOURCES = `# Pages that are cited.

one: # the first
  url: https://a.test/plain
  title:   'Uno:  "dos"'
  checked: null # not yet
two:
  url: https://a.test/old
  checked: 2025-01-02
gone:
  url: https://a.test/missing
  checked: 2025-01-02
refused:
  url: https://a.test/403
  checked: null
`;

describe('the date in sources.yaml', () => {
  const opened = new Map([
    ['one', 'https://a.test/plain'],
    ['two', 'https://a.test/old'],
  ]);
  const dated = SOURCES.replace('null # not', '2026-03-01 # not').replace(
    '2025-01-02',
    '2026-03-01',
  );

  it.each<[string, string, string]>([
    [SOURCES, dated, 'comments, order and spaces stay'],
    [SOURCES.replaceAll('\n', '\r\n'), dated.replaceAll('\n', '\r\n'), 'line ends stay'],
    [`\uFEFF${SOURCES}`, `\uFEFF${dated}`, 'a byte order mark stays'],
    [SOURCES.trimEnd(), dated.trimEnd(), 'no final line end is added'],
    [
      'one: {url: https://a.test/plain, checked: ~, dated: "2020"}',
      'one: {url: https://a.test/plain, checked: 2026-03-01, dated: "2020"}',
      'on one line',
    ],
    [
      'one:\n  url: https://a.test/plain\n  checked:\ntwo: {}\n',
      'one:\n  url: https://a.test/plain\n  checked: 2026-03-01\ntwo: {}\n',
      'an empty value',
    ],
    [
      'one: {checked: null, url: https://a.test/other}',
      'one: {checked: null, url: https://a.test/other}',
      'another address by now',
    ],
    ['one: {url: https://a.test/plain}', 'one: {url: https://a.test/plain}', 'nowhere to write it'],
    ['three: {checked: null}', 'three: {checked: null}', 'a source that is gone by now'],
  ])('$2', (text, expected) => {
    expect(updateSources(text, opened, '2026-03-01')).toBe(expected);
  });

  it('changes nothing else of a long file', () => {
    const text = readFileSync(new URL('sources.yaml', siteContent), 'utf8');
    const data = readYaml(text, 'sources.yaml').data as Record<string, { url: string }>;
    const all = new Map(Object.entries(data).map(([id, { url }]) => [id, url]));
    const half = new Map([...all].filter((_, index) => index % 2 === 0));
    const expected = text.replace(/^( {2}checked: ).*$/gm, '$12026-03-01');
    expect(all.size).toBe(20);
    expect(updateSources(text, all, '2026-03-01')).toBe(expected);
    const lines = updateSources(text, half, '2099-03-01').split('\n');
    const changed = lines.filter((line, index) => line !== text.split('\n')[index]);
    expect(changed).toEqual(Array.from(half, () => '  checked: 2099-03-01'));
  });
});

const TREE = `outcomes:
  a: {channel: {kind: portal, url: https://a.test/plain}, steps: [https://a.test/prose says more]}
  b: {channel: {kind: portal, url: 'https://a.test/'}}
`;
const SITE = `address: https://contoso.example/
support: {url: http://a.test/plain, email: a@a.test}
reportMistake: https://a.test/410
`;
const collect = () =>
  collectLinks({
    sources: readYaml(`${SOURCES}odd: {url: 7, see: https://a.test/see}\n`, 'sources.yaml'),
    others: [readYaml(TREE, 'tree.yaml'), readYaml(SITE, 'site.yaml')],
  });

describe('the addresses of the content', () => {
  it('are those of sources, tree and site, each once with its places', () => {
    expect(collect()).toEqual([
      {
        url: 'https://a.test/plain',
        places: [
          { file: 'sources.yaml', line: 4, source: 'one' },
          { file: 'tree.yaml', line: 2 },
        ],
      },
      { url: 'https://a.test/old', places: [{ file: 'sources.yaml', line: 8, source: 'two' }] },
      {
        url: 'https://a.test/missing',
        places: [{ file: 'sources.yaml', line: 11, source: 'gone' }],
      },
      {
        url: 'https://a.test/403',
        places: [{ file: 'sources.yaml', line: 14, source: 'refused' }],
      },
      { url: 'https://a.test/', places: [{ file: 'tree.yaml', line: 3 }] },
      { url: 'https://a.test/410', places: [{ file: 'site.yaml', line: 3 }] },
    ]);
  });
});

describe('problem codes of the link check', () => {
  it('are those that content/PROBLEMS.md explains, with what stops and what does not', () => {
    const page = readFileSync(new URL('../../../content/PROBLEMS.md', import.meta.url), 'utf8');
    const table = page.split('## Problem codes of the link check')[1]?.split('\n## ')[0] ?? '';
    const rows = [...table.matchAll(/^\| `(.*?)` \| (.*?) \|/gm)];
    const outcomes = ['failed', 'gone', 'moved', 'refused', 'opened'] as const;
    const problems = outcomes.flatMap((outcome) =>
      toProblems(
        { url: 'https://a.test/', places: [{ file: 'f', line: 1 }] },
        { outcome, address: '', fact: '' },
      ),
    );
    expect(rows.map(([, code, text]) => [code, text?.includes('(warning)'), true])).toEqual(
      problems.map(({ code, severity }) => [code, severity === 'warning', true]),
    );
    expect(problems).toHaveLength(4);
  });
});

describe('check:links', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'links-'));
    mkdirSync(join(root, 'content'));
    write('sources.yaml', SOURCES);
    write('tree.yaml', TREE);
    write('site.yaml', SITE);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const write = (name: string, text: string) => writeFileSync(join(root, 'content', name), text);
  const read = () => readFileSync(join(root, 'content/sources.yaml'), 'utf8');
  /** Runs the command in a folder of its own. */
  async function run(args: string[], world: Partial<LinkWorld> = {}) {
    const out: string[] = [];
    const err: string[] = [];
    const code = await runCheckLinks(args, {
      ...tools,
      root,
      out: (text) => out.push(text),
      err: (text) => err.push(text),
      ...world,
    });
    return { code, out: out.join('\n'), err: err.join('\n') };
  }
  const dated = SOURCES.replace('null # not', '2026-03-01 # not').replace(
    '2025-01-02',
    '2026-03-01',
  );

  it('tells place, fact and fix, and dates what was opened', async () => {
    const { code, out, err } = await run([]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const heads = [...out.matchAll(/^(\w+ \S+(?: \(\w+\))?) · (\S+) .*\[(.*)\]$/gm)];
    expect(heads.map(([, ...parts]) => parts)).toEqual([
      ['error content/site.yaml:3', 'https://a.test/410', 'link-gone'],
      ['warning content/sources.yaml:8 (two)', 'https://a.test/old', 'link-moved'],
      ['error content/sources.yaml:11 (gone)', 'https://a.test/missing', 'link-gone'],
      ['warning content/sources.yaml:14 (refused)', 'https://a.test/403', 'link-refused'],
    ]);
    expect(out).toContain('https://b.test/new');
    expect(out).toContain('Addresses: 6; 2 opened, 1 moved, 2 gone, 1 refused, 0 failed.');
    expect(out).toContain('Sources dated 2026-03-01: 2.');
    expect(read()).toBe(dated);
    expect(readdirSync(join(root, 'content')).sort()).toEqual([
      'site.yaml',
      'sources.yaml',
      'tree.yaml',
    ]);
  });

  it.each<[string[], number, boolean, string]>([
    [['--dry-run'], 1, false, 'a trial writes nothing'],
    [['one', 'two'], 0, true, 'only what was asked for'],
    [['refused'], 0, false, 'a refusal is no error and no date'],
    [['gone'], 1, false, 'a page is gone'],
    [['--help'], 0, false, 'help'],
  ])('%j ends in %i and dates sources: %s, %s', async (args, code, writes) => {
    expect((await run(args)).code).toBe(code);
    expect(read()).toBe(writes ? dated : SOURCES);
  });

  it('visits only the sources that are named, and each address once', async () => {
    await run(['one']);
    expect([...counts]).toEqual([['https://a.test/plain', 1]]);
    counts.clear();
    await run([]);
    expect(counts.get('https://a.test/plain')).toBe(1);
  });

  it.each<[string[], RegExp, string]>([
    [['on'], /«on» is no source; did you mean «one»\?/, 'a source that does not exist'],
    [['--force'], /--dry-run, --json, --help/, 'a flag that does not exist'],
    [['constructor'], /«constructor» is no source/, 'a name that every object has'],
  ])('%j is refused: %s says %s', async (args, message) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(counts.size).toBe(0);
  });

  it('needs files that can be read', async () => {
    write('tree.yaml', 'a: [');
    expect(await run([])).toMatchObject({ code: 2, out: '' });
    rmSync(join(root, 'content/tree.yaml'));
    const { code, err } = await run([]);
    expect(code).toBe(2);
    expect(err).toContain('tree.yaml');
    expect(counts.size).toBe(0);
  });

  it('--json prints one object', async () => {
    const { out } = await run(['--json']);
    const { problems, results, day, written } = JSON.parse(out);
    expect({ day, written }).toEqual({ day: '2026-03-01', written: ['one', 'two'] });
    expect(problems).toHaveLength(4);
    expect(results[1]).toEqual({
      url: 'https://a.test/old',
      places: [{ file: 'content/sources.yaml', line: 8, source: 'two' }],
      outcome: 'moved',
      address: 'https://b.test/new',
      fact: 'the page is at https://b.test/new',
    });
    expect(JSON.parse((await run(['--json', '--dry-run'])).out).written).toEqual([]);
  });

  it('shows how far it is where somebody watches', async () => {
    const lines: string[] = [];
    await run(['one', 'gone'], { progress: (line) => lines.push(line) });
    expect(lines).toEqual(['1/2 opened https://a.test/plain', '2/2 gone https://a.test/missing']);
  });

  it('keeps what an editor saved meanwhile', async () => {
    const added = `${SOURCES}three: {url: https://a.test/, checked: null}\n`;
    await run(['one'], { progress: () => write('sources.yaml', added) });
    expect(read()).toBe(added.replace('null # not', '2026-03-01 # not'));
  });

  it('dates only the source that is named, also where another has its address', async () => {
    const twin = 'twin: {url: https://a.test/plain, checked: null}\n';
    write('sources.yaml', SOURCES + twin);
    await run(['one']);
    expect(read()).toBe(SOURCES.replace('null # not', '2026-03-01 # not') + twin);
  });

  describe('where the file cannot be put into place', () => {
    /** Also for modules that another test has read before. */
    const failOnce = (error: Error) => {
      vi.spyOn(promises, 'rename').mockRejectedValueOnce(error);
      syncBuiltinESMExports();
    };
    afterEach(() => {
      vi.restoreAllMocks();
      syncBuiltinESMExports();
    });

    it('leaves the old one and no half-written one', async () => {
      failOnce(Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' }));
      const { code, err } = await run(['one']);
      expect(code).toBe(2);
      expect(err).toContain('sources.yaml cannot be written');
      expect(readdirSync(join(root, 'content'))).toHaveLength(3);
      expect(read()).toBe(SOURCES);
    });

    it('does not hide a bug as wrong usage', async () => {
      failOnce(new TypeError('a bug'));
      await expect(run(['one'])).rejects.toThrow('a bug');
    });
  });
});
