import { LOCALES, type Locale } from '../../../platform/i18n/locales.ts';
import type { Text } from '../../../platform/i18n/textIn.ts';
import type { TreeFinding } from './finding.ts';
import type { Tree } from '../model/schema.ts';

/** Two questions in one, which no single answer fits. */
const BOTH_AT_ONCE: Partial<Record<Locale, RegExp>> = {
  es: /(?<!\p{L})y\/o(?!\p{L})/iu,
  en: /(?<!\p{L})and\/or(?!\p{L})/iu,
};

/** Words of the tree that must not stand there twice. */
interface Worded {
  id: string;
  path: readonly PropertyKey[];
  words: string;
}

/**
 * Whoever reads a heading, an option, a request or an error knows which one it is: in each language
 * none reads like another. A question asks one thing.
 */
export function checkWording(tree: Tree): TreeFinding[] {
  return [
    ...LOCALES.flatMap((locale) => [
      ...checkHeadings(tree, locale),
      ...checkLabels(tree, locale),
      ...checkRequests(tree, locale),
      ...checkDouble(tree, locale),
    ]),
    ...checkErrorTexts(tree),
  ];
}

/** Questions and outcomes are pages, and each page has a heading of its own. */
function checkHeadings({ questions, outcomes }: Tree, locale: Locale): TreeFinding[] {
  const asks = Object.entries(questions).flatMap(([id, { ask }]) =>
    worded(id, ['questions', id, 'ask'], ask, locale),
  );
  const headlines = Object.entries(outcomes).flatMap(([id, { headline }]) =>
    worded(id, ['outcomes', id, 'headline'], headline, locale),
  );
  return twinsAmong([...asks, ...headlines]).map(([first, twin]): TreeFinding => {
    const isQuestion = asks.includes(twin);
    return {
      code: isQuestion ? 'ask-twin' : 'headline-twin',
      path: twin.path,
      fact: isQuestion
        ? `«${twin.id}» asks what «${first.id}» asks: «${twin.words}»`
        : `the outcome «${twin.id}» has the heading of «${first.id}»: «${twin.words}»`,
      fix: 'word one of them so that a reader tells the two pages apart',
      severity: 'error',
    };
  });
}

function checkLabels({ questions }: Tree, locale: Locale): TreeFinding[] {
  return Object.entries(questions).flatMap(([id, { options }]) =>
    twinsAmong(
      Object.entries(options).flatMap(([option, { label }]) =>
        worded(option, ['questions', id, 'options', option, 'label'], label, locale),
      ),
    ).map(([first, twin]): TreeFinding => ({
      code: 'label-twin',
      path: twin.path,
      fact: `the answers «${first.id}» and «${twin.id}» to «${id}» both read «${twin.words}»`,
      fix: 'word one of them so that a reader tells the two apart',
      severity: 'error',
    })),
  );
}

/** The case text opens with the request; two cases that open alike are one case. */
function checkRequests({ outcomes }: Tree, locale: Locale): TreeFinding[] {
  const requests = Object.entries(outcomes).flatMap(([id, { request }]) =>
    worded(id, ['outcomes', id, 'request'], request, locale),
  );
  return twinsAmong(requests).map(([first, twin]) => ({
    code: 'request-twin',
    path: twin.path,
    fact: `«${twin.id}» requests what «${first.id}» requests: «${twin.words}»`,
    fix: 'say in each what only this party is asked for',
    severity: 'error',
  }));
}

function checkDouble({ questions }: Tree, locale: Locale): TreeFinding[] {
  return Object.entries(questions)
    .flatMap(([id, { ask }]) => worded(id, ['questions', id, 'ask'], ask, locale))
    .filter(({ words }) => words.split('?').length > 2 || BOTH_AT_ONCE[locale]?.test(words))
    .map(({ id, path, words }) => ({
      code: 'ask-double',
      path,
      fact: `«${id}» asks two things at once: «${words}»`,
      fix: 'ask one of them, and the other in a question of its own',
      severity: 'warning',
    }));
}

/** An error that is pasted leads to one answer. */
function checkErrorTexts({ questions }: Tree): TreeFinding[] {
  const errors = Object.entries(questions).flatMap(([question, { options }]) =>
    Object.entries(options).flatMap(([option, { errors: texts = [] }]) =>
      texts.map((words, at): Worded => ({
        id: `${question}/${option}`,
        path: ['questions', question, 'options', option, 'errors', at],
        words,
      })),
    ),
  );
  return twinsAmong(errors).map(([first, twin]) => ({
    code: 'error-twin',
    path: twin.path,
    fact: `the error «${twin.words}» of «${twin.id}» already stands at «${first.id}»`,
    fix: 'leave it where its cause is, or add the words that tell the two apart',
    severity: 'error',
  }));
}

function worded(id: string, path: readonly string[], text: Text, locale: Locale): Worded[] {
  const words = text[locale];
  return words === undefined ? [] : [{ id, path: [...path, locale], words }];
}

/** Those that read like an earlier one, whatever case and white space, each after that one. */
function twinsAmong(texts: readonly Worded[]): [first: Worded, twin: Worded][] {
  const seen = new Map<string, Worded>();
  return texts.flatMap((twin): [Worded, Worded][] => {
    const key = twin.words.toLowerCase().replace(/\s+/g, ' ');
    const first = seen.get(key);
    if (first === undefined) seen.set(key, twin);
    return first === undefined ? [] : [[first, twin]];
  });
}
