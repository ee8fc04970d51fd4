import { getCollection } from 'astro:content';
import type { Surroundings } from '../features/guides/markdown/tagToMarkdown.ts';
import { toMarkdown } from '../features/guides/markdown/toMarkdown.ts';
import { formatDate } from '../platform/i18n/date.ts';
import { LANGUAGES, type Locale } from '../platform/i18n/locales.ts';
import { sourceNote } from '../features/sources/sourceNote.ts';
import { textIn } from '../platform/i18n/textIn.ts';
import { ui } from '../platform/i18n/ui.ts';
import { sectionPath } from '../platform/i18n/url.ts';
import { pathAfter } from '../features/tree/model/pathAfter.ts';
import { getDuties } from '../features/duties/queries.ts';
import { getTree } from '../features/tree/queries.ts';
import { getGuideText, guidePath, type ShownGuide } from '../features/guides/queries.ts';
import { linkAddress } from '../features/guides/linkAddress.ts';
import { modelSentences } from '../features/duties/modelSentences.ts';

/**
 * A guide as Markdown. One that its language lacks is the reference's, addresses included: a copy
 * that says whose it is.
 * @param site where the site is served
 */
export async function guideMarkdown(
  { entry, lang }: ShownGuide,
  site: URL | undefined,
): Promise<string> {
  const absolute = (path: string): string => new URL(path, site).href;
  const text = await getGuideText({ entry });
  const words = ui(lang);
  const addresses = new Map<string, string>();
  for (const target of [...text.links, { kind: 'page', id: 'contacts' } as const])
    addresses.set(`${target.kind}:${target.id}`, absolute(await linkAddress(lang, target)));
  const around: Surroundings = {
    words,
    address: absolute(guidePath(lang, { entry })),
    language: LANGUAGES[lang].name,
    reviewed: formatDate(lang, entry.data.reviewed),
    addressOf: ({ kind, id }) => addresses.get(`${kind}:${id}`) ?? '',
    source: await sourceIn(lang),
    question: await questionIn(lang, absolute),
    duties: await dutiesIn(lang, absolute),
    model: await modelSentences(lang),
  };
  return toMarkdown(entry.data, text, around);
}

async function sourceIn(locale: Locale): Promise<Surroundings['source']> {
  const sources = new Map((await getCollection('sources')).map(({ id, data }) => [id, data]));
  return (id) => {
    const source = sources.get(id);
    if (!source) throw new Error(`there is no source «${id}»: the gate did not run`);
    return { ...source, note: sourceNote(locale, ui(locale).source, source) };
  };
}

async function questionIn(
  locale: Locale,
  absolute: (path: string) => string,
): Promise<Surroundings['question']> {
  const { questions } = await getTree(locale);
  return (id) => {
    const question = questions[id];
    if (!question) throw new Error(`«${id}» is no question: the gate did not run`);
    const options = Object.entries(question.options).map(([option, { label }]) => ({
      label,
      address: absolute(pathAfter({ questions }, locale, { question: id, option })),
    }));
    return { ask: question.ask, options };
  };
}

async function dutiesIn(
  locale: Locale,
  absolute: (path: string) => string,
): Promise<Surroundings['duties']> {
  const all = Object.entries(await getDuties());
  const matrix = absolute(sectionPath(locale, 'matrix'));
  return ({ party, topic }) => ({
    list: all
      .filter(([, duty]) => party === undefined || duty.party === party)
      .filter(([, duty]) => topic === undefined || duty.topic === topic)
      .map(([id, duty]) => ({
        duty: textIn(duty.duty, locale),
        party: duty.party,
        basis: duty.basis,
        address: `${matrix}#${id}`,
      })),
    matrix: topic === undefined ? matrix : `${matrix}#topic-${topic}`,
  });
}
