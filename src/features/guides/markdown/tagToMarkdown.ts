import type { Ui } from '../../../platform/i18n/strings/es.ts';
import type { Basis, Party } from '../../../platform/vocabulary.ts';
import type { Citation } from '../model/citations.ts';
import { escapeText, linkTo } from './escapeText.ts';
import type { LinkKind } from '../model/linkTarget.ts';
import type { Tag } from '../model/tagOf.ts';

/** What a guide's Markdown needs that stands elsewhere: words in its language, absolute addresses. */
export interface Surroundings {
  words: Ui;
  /** The guide's own address. */
  address: string;
  /** Name of the guide's language, in itself. */
  language: string;
  /** Day of the last review, as the language writes it. */
  reviewed: string;
  /** Address of a page that a guide names as `kind:id`. */
  addressOf: (target: { kind: LinkKind; id: string }) => string;
  source: (id: string) => { title: string; url: string; note: string };
  question: (id: string) => { ask: string; options: { label: string; address: string }[] };
  duties: (filter: { party?: string | undefined; topic?: string | undefined }) => {
    list: { duty: string; party: Party; basis: Basis; address: string }[];
    /** Address of the matrix, at the topic when only one is asked for. */
    matrix: string;
  };
  /** Who asks whom, one sentence each. */
  model: readonly string[];
}

/**
 * What a component becomes in Markdown: the words that the page shows, without its looks.
 * @param inner what stands within the component, as Markdown
 * @param citations sources of the guide, in the order of their numbers
 * @throws Error on a component that has no form here, so that none slips through
 */
export function tagToMarkdown(
  { name, attributes }: Tag,
  inner: string,
  citations: readonly Citation[],
  around: Surroundings,
): string {
  const { words } = around;
  switch (name) {
    case 'Cite':
      return cite(attributes, citations, words);
    case 'Party':
      return words.party[attributes['id'] as Party];
    case 'Contact': {
      const address = around.addressOf({ kind: 'page', id: 'contacts' });
      return block(
        `${escapeText(words.guides.findContact)} ${linkTo(words.guides.findContactLink, address)}`,
      );
    }
    case 'Question':
      return question(attributes['id'] ?? '', around);
    case 'Duties':
      return duties(attributes, around);
    case 'SupportModel':
      return block(`**${escapeText(words.duties.model)}**`, listOf(around.model.map(escapeText)));
    case 'Advice':
      return aside(words.guides.advice, inner);
    case 'Historical':
      return aside(words.guides.historical, inner);
    default:
      throw new Error(`<${name}> has no form in Markdown: give it one in tagToMarkdown`);
  }
}

function cite(
  { source, basis }: Tag['attributes'],
  citations: readonly Citation[],
  { source: words }: Ui,
): string {
  if (basis === 'not-stated') return ` (${words['not-stated']})`;
  const number = citations.findIndex((citation) => citation.source === source) + 1;
  return `[^${number}]${basis === 'inferred' ? ` (${words.ours})` : ''}`;
}

function question(id: string, { words, question: find }: Surroundings): string {
  const { ask, options } = find(id);
  return block(
    `**${escapeText(words.guides.embedded)}** ${escapeText(ask)}`,
    listOf(options.map(({ label, address }) => linkTo(label, address))),
  );
}

function duties(
  { party: asked, topic }: Tag['attributes'],
  { words, duties: find }: Surroundings,
): string {
  const { list, matrix } = find({ party: asked, topic });
  const lines = list.map(({ duty, party, basis, address }) => {
    // The party that was asked for is that of every line.
    const notes = [
      ...(asked === undefined ? [words.party[party]] : []),
      ...(basis === 'inferred' ? [words.source.ours] : []),
      ...(basis === 'not-stated' ? [words.source['not-stated']] : []),
    ];
    return linkTo(duty, address) + (notes.length > 0 ? ` (${notes.join('; ')})` : '');
  });
  return block(listOf(lines), linkTo(words.duties.matrixLink, matrix));
}

function aside(label: string, inner: string): string {
  const lines = `**${escapeText(label)}**\n\n${inner.trim()}`.split('\n');
  return block(lines.map((line) => `> ${line}`.trimEnd()).join('\n'));
}

function listOf(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** Stands alone: toMarkdown reads the line ends around it as a wish for one blank line. */
function block(...parts: readonly string[]): string {
  return `\n\n${parts.join('\n\n')}\n\n`;
}
