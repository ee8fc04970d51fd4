import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  digestOf,
  replaceFile,
  replaceUnchanged,
} from '../../../src/platform/files/replaceFile.cli.ts';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-'));
  path = join(folder, 'f');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a file that is written back', () => {
  it.each<[string | undefined, string | undefined, boolean, string]>([
    ['a', 'a', true, 'as it was read'],
    ['b', 'a', false, 'written by another command'],
    [undefined, undefined, true, 'none then, none now'],
    ['b', undefined, false, 'none then, one now'],
    [undefined, 'a', false, 'one then, none now'],
  ])('%j, read as %j: %s', async (now, asRead, isReplaced) => {
    if (now !== undefined) writeFileSync(path, now);
    const digest = asRead === undefined ? undefined : digestOf(asRead);
    const replacing = replaceUnchanged(path, 'new', digest);
    if (isReplaced) await replacing;
    else await expect(replacing).rejects.toThrow('another command');
    const files = readdirSync(folder);
    const expected = isReplaced ? 'new' : now;
    expect(files.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(
      expected === undefined ? [] : [expected],
    );
  });

  it.each([
    ['no/f', 'folder', 'its folder is missing'],
    ['g', 'directory', 'it is a folder'],
  ])('%s says what is wrong: %s', async (name, word) => {
    mkdirSync(join(folder, 'g'));
    await expect(replaceFile(join(folder, name), 'new')).rejects.toThrow(word);
    expect(readdirSync(folder)).toEqual(['g']);
  });
});
