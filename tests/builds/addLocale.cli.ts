import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { edit } from './edit.cli.ts';

/** What a project is made of, without what is installed or built. */
const PARTS = [
  'src',
  'content',
  'public',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  '.env',
];

/**
 * Copies the project and adds Portuguese in the way that content/README.md tells an editor: an entry
 * in the list of languages, a strings file with a few sentences, one guide, one key in a text.
 * @param folder where the copy is made; emptied first
 * @param complete whether the entry claims that the language lacks nothing
 */
export function addLocale(folder: string, { complete = false } = {}): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');

  edit(join(folder, 'src/i18n/locales.ts'), (text) =>
    text.replace('} as const satisfies Record<string, Language>', `${ENTRY(complete)}$&`),
  );
  writeFileSync(join(folder, 'src/i18n/strings/pt.ts'), STRINGS);
  mkdirSync(join(folder, 'content/guides/pt'));
  cpSync(
    join(folder, 'content/guides/es/support-roles.mdx'),
    join(folder, 'content/guides/pt/support-roles.mdx'),
  );
  edit(join(folder, 'content/guides/pt/support-roles.mdx'), (text) =>
    text
      .replace(/^title: .*$/m, 'title: Quem dá suporte a cada coisa')
      .replace(/^slug: .*$/m, 'slug: quem-da-suporte'),
  );
  edit(join(folder, 'content/site.yaml'), (text) =>
    text.replace('en: Contoso Distribución help desk', "$&, pt: 'Apoio da Contoso Distribución'"),
  );
}

const ENTRY = (complete: boolean): string => `  pt: {
    name: 'Português',
    complete: ${complete},
    addresses: {
      guides: 'guias',
      tree: 'decidir',
      outcomes: 'respostas',
      contacts: 'contactos',
      directory: 'diretorio',
      categories: 'categorias',
      products: 'produtos',
      resold: 'que-revendo',
      matrix: 'matriz',
      glossary: 'glossario',
      sources: 'fontes',
      about: 'sobre',
      status: 'estado',
      changes: 'mudancas',
    },
  },
`;

const STRINGS = `import type { PartialUi } from '../loadUi.ts';

export const strings: PartialUi = {
  site: { title: 'Suporte do marketplace' },
  tree: { title: 'Decidir' },
};
`;
