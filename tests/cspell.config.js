import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'cspell';

// To add a word that is spelled right: whoever runs a copy of the site adds theirs to
// content/words.txt. The words of the product itself, code, papers and the content that it ships
// with, stand in alphabetical order in the list of their language in tests/spelling/; a name, brand
// or abbreviation in names.txt. A misspelling is corrected instead.
//
// A third language is one entry here, its dictionary in package.json and its list of words.
const LANGUAGES = {
  es: '@cspell/dict-es-es/cspell-ext.json',
  en: '@cspell/dict-en_us/cspell-ext.json',
};
const IDS = Object.keys(LANGUAGES);

// British spellings that the American dictionary lets through.
const BRITISH = `
  amongst armour artefact cancelled cancelling catalogued channelled channelling cheque cheques
  counselling dialled dialling enrol enrolment enrols equalled favour fuelled fulfil fulfilment
  fulfils grey greyed honour initialled instalment instalments judgement labelled labelling
  labour learnt levelled levelling metre metres modelled modelling mould panelled practise
  practising programme programmes sceptic signalled signalling skilful spelt storey theatre
  totalled totalling tunnelled tunnelling whilst wilful
`
  .trim()
  .split(/\s+/);
// These are Spanish verbs, too: a file of both languages may hold them.
const BRITISH_OR_SPANISH = ['catalogue', 'catalogues', 'centre', 'centred', 'centres'];

/** Comments of every kind; not the // of an address, nor the asterisks of a glob. */
const COMMENT = /(?<![^\s{;])(?:\/\*[\s\S]*?\*\/|\/\/.*|<!--[\s\S]*?-->)/g;
const STRING = /'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;
const NO_PROSE = [
  /\b(?:https?|mailto):\S*?(?=[)'"»]|\s|$)/g,
  /[\w.+-]+@[\w.-]+\.\w+/g,
  /\b(?:[\w-]+\.)+(?:com|example)\b/g,
  // A possessive is as right as its noun; in YAML it may stand between doubled quotes.
  /(?:'{1,2}|’)s\b/g,
];
const INLINE_CODE = /`[^`\n]*`/g;
const NO_PROSE_IN_MARKDOWN = [...NO_PROSE, INLINE_CODE, /```[\s\S]*?```/g, /\]\([^)\s]*\)/g];
const NO_PROSE_IN_MDX = [
  ...NO_PROSE_IN_MARKDOWN,
  /^(?:import|export) .*$/gm,
  /<\/?[A-Za-z][^>]*>/g,
  // Italics mark a foreign word, bold without a final mark a label of Microsoft's, in its language.
  /(?<!\*)\*[^*\n]+\*(?!\*)/g,
  /\*\*(?=\S)[^*\n]*[^*\s:.?!;]\*\*/g,
  // Front matter: keys, and values that are ids or days.
  /^(?:slug|chapter|order|reviewed):.*$/gm,
  /^[a-z]\w*:/gm,
];
/** Texts stay, and comments; keys, ids and days go. */
const NO_PROSE_IN_YAML = [
  ...NO_PROSE,
  INLINE_CODE,
  /^[ -]*[\w-]+:(?=\s|$)/gm,
  /[{,] *\w+:(?= )/g,
  /\[[\w\s,-]*\]/g,
  /\b(?:after|basis|cite|contact|desk|from|if[A-Z]\w+|guide|kind|outcome|party|start|to|topic): +[\w-]+/g,
  /^ *answers:.*$/gm,
  /\b[\w/-]+\.(?:yaml|md)\b/g,
  /[\w-]+(?: \| [\w-]+)+/g,
  // The glossary quotes what machine translation made of a term.
  /^ *mistranslated:.*$/gm,
  // The beginning of a word, for any ending.
  /\p{L}+\*/gu,
  // An alias that is a name in Microsoft's code.
  /'\w*[a-z][A-Z]\w*'/g,
  // Titles are quoted: an issue's with its author's mistakes, a page's in whatever language.
  /^ *title:.* · (?:Issue|Pull Request) #.*$/gm,
  new RegExp(`^ *title:.*\\n *language: (?!${IDS.join('|')}).*$`, 'gm'),
];
/** Comments name files and quote what they read. */
const NO_PROSE_IN_COMMENTS = [
  ...NO_PROSE,
  INLINE_CODE,
  /@param \S+|@\w+/g,
  /\b[\w./-]+\.(?:ts|yaml|md|json|csv)\b/g,
  /"(?:[^"\n]|\n \* ){1,60}"|«(?:[^»\n]|\n +\* )*»/g,
];

/** Names of keys and of values to fill in are code, and so are the file's comments. */
const NO_PROSE_IN_STRINGS = [...NO_PROSE, COMMENT, /'[\w-]+':/g, /\{\w+\}/g];

const CODE = '{ts,tsx,astro,mjs,css}';

const OWN_WORDS = '../content/words.txt';
/** A content without the file has no words of its own; cspell would take it for a fault. */
const hasOwnWords = existsSync(fileURLToPath(new URL(OWN_WORDS, import.meta.url)));

export default defineConfig({
  version: '0.2',
  // Its lists of programming words would let English through in Spanish texts.
  loadDefaultConfiguration: false,
  import: Object.values(LANGUAGES),
  reporters: ['default', './spelling/tellOwnWords.js'],
  dictionaryDefinitions: [
    ...[...IDS, 'names'].map((id) => ({ name: id, path: `./spelling/${id}.txt` })),
    // An editor's program may add to it.
    ...(hasOwnWords ? [{ name: 'own', path: OWN_WORDS, addWords: true }] : []),
  ],
  dictionaries: hasOwnWords ? ['names', 'own'] : ['names'],
  languageSettings: [
    ...IDS.map((id) => ({ languageId: '*', locale: id, dictionaries: [id] })),
    { languageId: '*', locale: 'en', flagWords: [...BRITISH, ...BRITISH_OR_SPANISH] },
  ],
  minWordLength: 3,
  language: 'en',
  globRoot: '..',
  // Names that only their owners know, and queries with the mistakes that people make.
  ignorePaths: ['content/site.yaml', 'content/searches.yaml'],
  files: [
    'content/guides/**/*.mdx',
    'content/*.yaml',
    `src/**/*.${CODE}`,
    '*.md',
    'content/*.md',
    'src/**/*.md',
    'tests/*.md',
  ],
  overrides: [
    { filename: '**/*.md', ignoreRegExpList: NO_PROSE_IN_MARKDOWN },
    {
      filename: [
        `src/*.${CODE}`,
        `src/!(platform)/**/*.${CODE}`,
        `src/platform/*.${CODE}`,
        `src/platform/!(i18n)/**/*.${CODE}`,
        `src/platform/i18n/*.${CODE}`,
      ],
      includeRegExpList: [COMMENT],
      ignoreRegExpList: NO_PROSE_IN_COMMENTS,
    },
    {
      filename: 'content/*.yaml',
      language: IDS.join(),
      ignoreWords: BRITISH_OR_SPANISH,
      ignoreRegExpList: NO_PROSE_IN_YAML,
    },
    ...IDS.flatMap((id) => [
      {
        filename: `content/guides/${id}/**/*.mdx`,
        language: id,
        ignoreRegExpList: NO_PROSE_IN_MDX,
      },
      {
        filename: `src/platform/i18n/strings/${id}.ts`,
        language: id,
        includeRegExpList: [STRING],
        ignoreRegExpList: NO_PROSE_IN_STRINGS,
      },
    ]),
  ],
});
