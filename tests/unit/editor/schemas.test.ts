import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { globSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contentSchemas } from '../../../src/editor/contentSchemas.ts';
import { runCli } from '../runCli.ts';
import { siteContent } from '../testSite.ts';

const root = new URL('../../../', import.meta.url);
const committed = new URL('content/schemas/', root);
const written = contentSchemas();
const names = Object.keys(written).map((file) => file.replace('.schema.json', ''));
const ofYaml = names.filter((name) => name !== 'guide');

const ajv = new Ajv({ strict: true, strictTypes: false, allErrors: true });
addFormats.default(ajv);
const validators = Object.fromEntries(
  Object.entries(written).map(([file, text]) => [file, ajv.compile(JSON.parse(text) as object)]),
);
const validatorOf = (name: string): ValidateFunction => {
  const validate = validators[`${name}.schema.json`];
  if (!validate) throw new Error(`${name} has no schema`);
  return validate;
};

/** Any part of a parsed file. */
type Part = Record<string, unknown>;
const guides = globSync('guides/*/*.mdx', { cwd: siteContent });
const frontMatterOf = (file: string): Part =>
  parse(readFileSync(new URL(file, siteContent), 'utf8').split(/^---$/m)[1] ?? '') as Part;
const dataOf = (name: string): Part =>
  name === 'guide'
    ? frontMatterOf(guides[0] ?? '')
    : (parse(readFileSync(new URL(`${name}.yaml`, siteContent), 'utf8')) as Part);
const firstOf = (part: unknown): Part => Object.values(part as Part)[0] as Part;

describe('the schemas in content/schemas', () => {
  it('are those that the command writes; «npm run schemas» writes them anew', async () => {
    expect(
      Object.fromEntries(
        readdirSync(committed).map((file) => [
          file,
          readFileSync(new URL(file, committed), 'utf8'),
        ]),
      ),
    ).toEqual(written);
    const folder = mkdtempSync(join(tmpdir(), 'schemas-'));
    try {
      const { status } = await runCli('editor/schemas.cli.ts', [], folder);
      expect([status, ...readdirSync(join(folder, 'content/schemas'))]).toEqual([
        0,
        ...Object.keys(written).sort(),
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('are bound to their files in VS Code', () => {
    const settings = JSON.parse(readFileSync(new URL('.vscode/settings.json', root), 'utf8')) as {
      'yaml.schemas': object;
    };
    expect(settings['yaml.schemas']).toMatchObject(
      Object.fromEntries(
        ofYaml.map((name) => [`./content/schemas/${name}.schema.json`, `content/${name}.yaml`]),
      ),
    );
  });

  it.each(ofYaml)('%s takes what the check takes', (name) => {
    const validate = validatorOf(name);
    expect(validate(dataOf(name)) || validate.errors).toBe(true);
  });

  it.each(guides)('guide takes the front matter of %s', (file) => {
    const validate = validatorOf('guide');
    expect(validate(frontMatterOf(file)) || validate.errors).toBe(true);
  });

  it.each<[string, string, (data: Part) => void]>([
    ['site', 'a model that there is not', (site) => (site['cspModel'] = 'reseller')],
    ['tree', 'an outcome without steps', ({ outcomes }) => delete firstOf(outcomes)['steps']],
    ['tree', 'an id with a capital', (tree) => (tree['start'] = 'Scope')],
    ['duties', 'a party that there is not', (duties) => (firstOf(duties)['party'] = 'vendor')],
    ['glossary', 'a term in one language', (terms) => (firstOf(terms)['term'] = { es: 'ISV' })],
    ['sources', 'a day that is none', (sources) => (firstOf(sources)['checked'] = '22/11/2026')],
    ['categories', 'a key misspelt', (categories) => (firstOf(categories)['alias'] = ['IA'])],
    ['guide', 'a title too long', (guide) => (guide['title'] = 'a'.repeat(81))],
    ['guide', 'no day of review', (guide) => delete guide['reviewed']],
  ])('%s refuses %s', (name, _, spoil) => {
    const data = dataOf(name);
    spoil(data);
    expect(validatorOf(name)(data)).toBe(false);
  });

  it('say what only the check asks', () => {
    expect(written['site.schema.json']).toContain(
      'The check asks too: give an email, a phone or a url.',
    );
    for (const text of Object.values(written)) expect(text).toContain('npm run check:content');
  });
});
