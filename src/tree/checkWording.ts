import { LOCALES, type Locale } from '../i18n/locales.ts';
import type { Text } from '../i18n/textIn.ts';
import type { Finding } from './finding.ts';
import type { Tree } from './schema.ts';

/** In each language no question is asked twice, and no two options of a question read the same. */
export function checkWording({ questions }: Tree): Finding[] {
  return LOCALES.flatMap((locale) => [
    ...twinsAmong(
      Object.entries(questions).map(([id, { ask }]) => [id, ask]),
      locale,
    ).map(([first, id, words]): Finding => ({
      code: 'ask-twin',
      path: ['questions', id, 'ask', locale],
      fact: `«${id}» asks what «${first}» asks: «${words}»`,
      fix: 'word one of them so that a reader tells the two pages apart',
      severity: 'error',
    })),
    ...Object.entries(questions).flatMap(([id, { options }]) =>
      twinsAmong(
        Object.entries(options).map(([option, { label }]) => [option, label]),
        locale,
      ).map(([first, option, words]): Finding => ({
        code: 'label-twin',
        path: ['questions', id, 'options', option, 'label', locale],
        fact: `the answers «${first}» and «${option}» to «${id}» both read «${words}»`,
        fix: 'word one of them so that a reader tells the two apart',
        severity: 'error',
      })),
    ),
  ]);
}

/** The texts that stand more than once, whatever their case: the first id, the later id, the words. */
function twinsAmong(
  texts: readonly (readonly [id: string, text: Text])[],
  locale: Locale,
): [first: string, id: string, words: string][] {
  const seen = new Map<string, string>();
  return texts.flatMap(([id, text]): [string, string, string][] => {
    const words = text[locale];
    const key = words?.toLocaleLowerCase(locale);
    if (words === undefined || key === undefined) return [];
    const first = seen.get(key);
    if (first === undefined) seen.set(key, id);
    return first === undefined ? [] : [[first, id, words]];
  });
}
