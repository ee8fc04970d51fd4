import type { Locale } from '../../../platform/i18n/locales.ts';
import { nodePath } from '../../../platform/i18n/url.ts';
import { placeAfter, type Answer, type Routes } from './walk.ts';

/** The address of the page that an answer leads to. */
export function pathAfter(
  routes: Pick<Routes, 'questions'>,
  locale: Locale,
  answer: Answer,
): string {
  const { question, option } = placeAfter(routes, answer);
  return nodePath(locale, question, option);
}
