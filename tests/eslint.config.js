import astro from 'eslint-plugin-astro';
import a11y from 'eslint-plugin-jsx-a11y-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// WebKit drops the list from a list without bullets unless the role says it.
/** @type {['error', object]} */
const redundantRoles = ['error', { ul: ['list'] }];

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'tests/bench/node_modules/', 'tests/.artefacts/'] },
  tseslint.configs.strict,
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-recommended'],
  {
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    // An import would make a module of it, which declares no other.
    files: ['src/env.d.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  {
    files: ['**/*.astro'],
    rules: {
      'astro/jsx-a11y/no-redundant-roles': redundantRoles,
      // Safari gives the keyboard no way into a box that scrolls.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['group'], tags: ['main'] }],
    },
  },
  { files: ['**/*.tsx'], ...a11y.configs.recommended },
  {
    files: ['**/*.tsx'],
    rules: {
      // A table whose rows are cards on a phone is none to browsers unless its roles say so.
      'jsx-a11y-x/no-redundant-roles': [
        'error',
        { ul: ['list'], thead: ['rowgroup'], tbody: ['rowgroup'] },
      ],
      'jsx-a11y-x/no-interactive-element-to-noninteractive-role': [
        'error',
        { tr: ['row'], td: ['cell'], th: ['rowheader', 'columnheader'] },
      ],
      // The heading takes the focus after a step of the tree, the panel while its text is selected,
      // and a box that scrolls: Safari gives the keyboard no other way into it.
      'jsx-a11y-x/no-noninteractive-tabindex': ['error', { tags: ['h1'], roles: ['group'] }],
    },
  },
);
