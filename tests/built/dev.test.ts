import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { DEFAULT_LOCALE } from '../../src/platform/i18n/locales.ts';
import { OWN_CONTENT, projectOf } from '../builds/builds.cli.ts';
import { copyProject } from '../builds/copyProject.cli.ts';
import { edit } from '../builds/edit.cli.ts';
import { ownEnv } from '../builds/ownEnv.ts';
import { ADDRESSES, guideAddress, nodeAddress } from '../e2e/addresses.ts';

/** A project of its own in which an editor works. */
const folder = join(projectOf('main'), '../dev');
const inContent = (file: string): string => join(folder, 'content', file);
let server: ChildProcess | undefined;
let root = '';

beforeAll(async () => {
  copyProject(folder, OWN_CONTENT);
  await start();
});
afterAll(stop);

async function start(): Promise<void> {
  const astro = ['--env-file=.env', 'node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'];
  const child = spawn(process.execPath, astro, { cwd: folder, env: ownEnv({ NO_COLOR: '1' }) });
  server = child;
  root = await new Promise((resolve, reject) => {
    let said = '';
    const listen = (part: Buffer): void => {
      said += part.toString();
      const address = /http:\/\/localhost:\d+\/\S*/.exec(said)?.[0];
      if (address) resolve(new URL('/', address).href);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('close', () => reject(new Error(said)));
  });
}

async function stop(): Promise<void> {
  const ended = new Promise((resolve) => server?.on('close', resolve));
  server?.kill();
  await ended;
}

async function textAt(address: string): Promise<string> {
  const response = await fetch(root + address, { headers: { accept: 'text/html' } });
  return response.text();
}

/** Waits until a page holds a text, as an editor who looks at it would. */
async function expectText(address: string, text: string): Promise<void> {
  await vi.waitFor(async () => expect((await textAt(address)).includes(text)).toBe(true), {
    timeout: 30_000,
    interval: 200,
  });
}

/** Puts a mark into the first text that a file has for a key, and takes it back. */
async function expectShown(file: string, before: RegExp, address: string): Promise<void> {
  const path = inContent(file);
  const text = readFileSync(path, 'utf8');
  edit(path, (whole) => whole.replace(before, (found) => `${found}Zzyzx `));
  await expectText(address, 'Zzyzx');
  writeFileSync(path, text);
}

const first = DEFAULT_LOCALE;

/** The first text of a key in that language. */
function textOf(key: string): RegExp {
  return new RegExp(`\\b${key}:\\s*\\{?[^{}]*?\\b${first}: ["']?`);
}

it.each<[string, RegExp, string, string]>([
  ['a guide', /^title: /m, `guides/${first}/billing.mdx`, guideAddress(first, 'billing')],
  ['the tree', textOf('ask'), 'tree.yaml', nodeAddress(first, 'scope')],
  ['the duties', textOf('duty'), 'duties.yaml', ADDRESSES[first].matrix],
  ['the glossary', textOf('definition'), 'glossary.yaml', ADDRESSES[first].glossary],
  ['the sources', /title: "?/, 'sources.yaml', ADDRESSES[first].sources],
  ['the contacts', /"publisher": "\w+ /, 'contacts.sample.json', ADDRESSES[first].directory],
])('an edit of %s is shown', async (_, before, file, address) => {
  await expectShown(file, before, address);
});

it('a problem stands in the place of every page until it is mended, also after a restart', async () => {
  const path = inContent('tree.yaml');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/to: \S+/, 'to: nowhere-at-all'));
  await expectText(ADDRESSES[first].glossary, 'option-dangling');
  await stop();
  await start();
  await expectText(nodeAddress(first, 'need'), 'option-dangling');
  writeFileSync(path, text);
  await expectText(nodeAddress(first, 'need'), 'data-heading');
});
