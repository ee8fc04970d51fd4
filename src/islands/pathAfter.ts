import type { Locale } from '../i18n/locales.ts';
import { nodePath } from '../i18n/url.ts';
import { placeAfter, type Answer, type Routes } from '../tree/walk.ts';

/** The address of the page that an answer leads to. */
export function pathAfter(
  routes: Pick<Routes, 'questions'>,
  locale: Locale,
  answer: Answer,
): string {
  const { question, option } = placeAfter(routes, answer);
  return nodePath(locale, question, option);
}
