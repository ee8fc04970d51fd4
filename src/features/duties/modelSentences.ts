import { supportModel } from './supportModel.ts';
import { fill } from '../../platform/i18n/fill.ts';
import type { Locale } from '../../platform/i18n/locales.ts';
import { plural } from '../../platform/i18n/plural.ts';
import { ui } from '../../platform/i18n/ui.ts';
import { getDuties } from './queries.ts';

/** The diagram of the support model in words: one sentence per arrow, in its order. */
export async function modelSentences(locale: Locale): Promise<string[]> {
  const { duties: words } = ui(locale);
  return supportModel(await getDuties()).edges.map(({ from, to, count, topics }) =>
    fill(words.edge, {
      from: words.from[from],
      to: words.to[to],
      topics: topics.map((topic) => words.topic[topic]).join(' · '),
      count: plural(locale, words.count, count),
    }),
  );
}
