import fc from 'fast-check';
import Fuse from 'fuse.js/basic';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { matchOnly } from '../../../src/build/lightFuse.ts';

const file = fileURLToPath(import.meta.resolve('fuse.js/basic'));
const code = matchOnly(readFileSync(file, 'utf8'));

describe('fuse.js without what the pages do not use', () => {
  it('matches as ever', async () => {
    const light = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      default: Pick<typeof Fuse, 'match'>;
    };
    const text = fc.string({ unit: fc.constantFrom(...'abcñÁ '), minLength: 1, maxLength: 40 });
    const flags = fc.record({
      ignoreLocation: fc.boolean(),
      ignoreDiacritics: fc.boolean(),
      includeMatches: fc.boolean(),
      threshold: fc.constantFrom(0.3, 0.6),
    });
    fc.assert(
      fc.property(text, text, flags, (pattern, one, options) => {
        expect(light.default.match(pattern, one, options)).toEqual(
          Fuse.match(pattern, one, options),
        );
      }),
    );
  });

  it('has nothing else', () => {
    expect(code).not.toMatch(/^Fuse\./m);
    expect(code).not.toMatch(/var Fuse = class/);
    expect(() => matchOnly('export default class Fuse {}')).toThrow('another form');
  });

  it('is all that what a browser loads takes of it', () => {
    const src = fileURLToPath(new URL('../../../src', import.meta.url));
    for (const path of globSync('**/*.{ts,tsx,astro}', { cwd: src })) {
      const text = readFileSync(`${src}/${path}`, 'utf8');
      // Proposals for a misspelt id are made by commands only.
      if (!text.includes(" from 'fuse.js") || path === 'platform/text/closest.ts') continue;
      expect(text, path).toContain("import Fuse from 'fuse.js/basic';");
      expect(
        text.replace(/^import .*$/gm, '').match(/\bFuse\b(?!\.match\()/g)?.length ?? 0,
        path,
      ).toBe(0);
    }
  });
});
