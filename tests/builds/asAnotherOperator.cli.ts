import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crosscheck } from '../../src/editor/crosschecks/crosscheck.ts';
import { readContent } from '../../src/editor/readContent.cli.ts';
import { checkTree } from '../../src/features/tree/check/checkTree.ts';
import { leavesOf } from '../../src/features/tree/model/walk.ts';
import { ROOT } from './copyProject.cli.ts';
import { ownEnv } from './ownEnv.ts';
import { edit } from './edit.cli.ts';
import { rerouteLeaf } from './rerouteLeaf.cli.ts';

/**
 * Puts a copy of the project into the hands of another company: its own name, address, model and
 * desks, its own contacts, a guide more, an answer that leads elsewhere, and English as the language
 * that stands first.
 */
export function asAnotherOperator(folder: string): void {
  writeFileSync(join(folder, 'content/site.yaml'), SITE);
  cpSync(join(ROOT, 'tests/fixtures/own-contacts.json'), join(folder, 'content/contacts.json'));
  for (const [locale, { slug, title, role, text, heading, more }] of Object.entries(GUIDE))
    writeFileSync(
      join(folder, `content/guides/${locale}/night-shift.mdx`),
      `---
title: ${title}
short: ${title}
slug: ${slug}
description: ${text}
chapter: cases
order: 90
audience:
  - Ana
roles:
  - ${role}
reviewed: 2026-11-20
---

<Advice>

${text}

</Advice>

## ${heading}

<Advice>

${more}

</Advice>
`,
    );
  confirm(folder, 'night-shift');
  rerouteSomeLeaf(folder);
  const locales = join(folder, 'src/platform/i18n/locales.ts');
  // The project that is copied may be such a copy itself.
  if (!readFileSync(locales, 'utf8').includes("DEFAULT_LOCALE = 'en'"))
    edit(locales, (code) => code.replace("DEFAULT_LOCALE = 'es'", "DEFAULT_LOCALE = 'en'"));
}

const SITE = `sample: false
name: Brændgård Skyhandel ApS
address: https://hjaelp.braendgaard.example/isv/guide/
cspModel: indirect-provider
support:
  name: {es: Turno de noche, en: Night desk}
  phone: +45 70 00 00 00
billing:
  name: {es: Cobros, en: Accounts}
  url: https://hjaelp.braendgaard.example/accounts/
provider:
  name: {es: Nosotros mismos, en: Ourselves}
  email: ourselves@braendgaard.example
reportMistake: https://hjaelp.braendgaard.example/report/
`;

const GUIDE = {
  es: {
    slug: 'turno-de-noche',
    title: 'El turno de noche',
    role: 'Agente de administración',
    text: 'Quién atiende el teléfono cuando no hay nadie en la oficina.',
    heading: 'Antes de irse',
    more: 'Deje escrito qué casos siguen abiertos.',
  },
  en: {
    slug: 'night-shift',
    title: 'The night shift',
    role: 'Admin agent',
    text: 'Who answers the phone when nobody is in the office.',
    heading: 'Before you leave',
    more: 'Write down which cases are still open.',
  },
};

function confirm(folder: string, guide: string): void {
  const run = spawnSync(process.execPath, ['src/editor/confirm.cli.ts', guide], {
    cwd: folder,
    env: ownEnv(),
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
}

/** Whatever tree it is: the first answer that can lead to another outcome without a problem. */
function rerouteSomeLeaf(folder: string): void {
  const { content, places } = readContent(folder);
  const { tree } = content;
  if (!tree) throw new Error(`the tree of ${folder} cannot be read`);
  const leaves = leavesOf(tree);
  for (const { question, option, outcome } of leaves) {
    // What nothing else leads to would be left over.
    const isShared = leaves.filter((leaf) => leaf.outcome === outcome).length > 1;
    if (!isShared || option === 'unsure') continue;
    for (const to of Object.keys(tree.outcomes).filter((id) => id !== outcome)) {
      const rerouted = structuredClone(tree);
      const answer = rerouted.questions[question]?.options[option];
      if (answer) answer.to = to;
      const problems = [
        ...checkTree(rerouted, places.tree),
        ...crosscheck({ ...content, tree: rerouted }, places),
      ];
      if (problems.length > 0) continue;
      const text = { es: 'Aquí lo lleva otra mesa.', en: 'Another desk has it here.' };
      return rerouteLeaf(folder, { leaf: `${question}/${option}`, to, text });
    }
  }
  throw new Error(`no answer of ${folder} can lead elsewhere`);
}
