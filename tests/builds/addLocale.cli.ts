import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { edit } from './edit.cli.ts';

/**
 * Adds Portuguese to a copy of the project in the way that content/README.md tells an editor: an
 * entry in the list of languages, a strings file with a few sentences, one guide, one key in a text.
 * @param folder the copy
 * @param complete whether the entry claims that the language lacks nothing
 */
export function addLocale(folder: string, { complete = false } = {}): void {
  edit(join(folder, 'src/platform/i18n/locales.ts'), (text) =>
    text.replace('} as const satisfies Record<string, Language>', `${ENTRY(complete)}$&`),
  );
  writeFileSync(join(folder, 'src/platform/i18n/strings/pt.ts'), STRINGS);
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
