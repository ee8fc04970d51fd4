import { cutLines } from '../i18n/cutLines.ts';
import { fill } from '../i18n/fill.ts';
import { formatMoment } from '../i18n/moment.ts';
import type { Ui } from '../i18n/strings/es.ts';
import { deadlineOf, readMoment } from './clock.ts';
import type { LocalOutcome, LocalTree } from './localise.ts';
import { outcomeAt, type Page } from './page.ts';
import { trailTo } from './walk.ts';

/** What the agent knows of the case; it never leaves the page by itself. */
export interface CaseFile {
  /** Values by the id of the fact, as their fields hold them. */
  facts: Readonly<Record<string, string>>;
  /** The pages whose outcome was tried before this one, and did not help. */
  before: readonly Page[];
}

/** An empty file: what the build writes. */
export const NO_FACTS: CaseFile = { facts: {}, before: [] };

/** As many letters of a subject as a list of mails shows. */
const SUBJECT = 70;

/** A hole for a fact that is not filled in: to be filled where the text is pasted. */
const HOLE = '________';

export type CaseUi = Pick<Ui, 'case' | 'source'>;

/**
 * The case in words for whoever must act: what is asked, the facts, the deadline, the answers, the
 * rule with its source. In the language of the tree, whatever the page's is.
 * @param now the time that a deadline is held against
 */
export function caseText(tree: LocalTree, page: Page, file: CaseFile, ui: CaseUi, now: Date) {
  const outcome = tree.outcomes[outcomeAt(tree, page) ?? ''];
  if (outcome === undefined) return '';
  const words = ui.case;
  // A note for a colleague of ours needs no greeting; what is to be found out, the customer is asked.
  const isLetter = outcome.party !== 'partner' || outcome.returns;
  return [
    ...(isLetter ? [words.greeting] : []),
    outcome.request,
    [words.facts, ...factLines(tree, outcome.have, file)].join('\n'),
    ...deadlinePart(tree, outcome, file, ui, now),
    ...trailPart(tree, page, file, ui),
    `${words.why} ${ruleText(tree, outcome, ui)}`,
    ...(isLetter ? [`${words.closing}\n${tree.organization}`] : []),
  ].join('\n\n');
}

/** The case as a mail draft: its subject, and the short body that an address can carry. */
export function caseMail(
  tree: LocalTree,
  page: Page,
  file: CaseFile,
): { subject: string; lines: string[] } {
  const outcome = tree.outcomes[outcomeAt(tree, page) ?? ''];
  if (outcome === undefined) return { subject: '', lines: [] };
  const product = file.facts['product']?.trim();
  const [what = ''] = cutLines(outcome.request, SUBJECT, 1);
  const have = outcome.have.filter((id) => file.facts[id]?.trim());
  return {
    subject: product ? `${product}: ${what}` : what,
    lines: [outcome.request, '', ...factLines(tree, have, file)],
  };
}

/** A line for each fact: its value, or a hole. */
function factLines(tree: LocalTree, have: readonly string[], { facts }: CaseFile): string[] {
  return have.flatMap((id) => {
    const fact = tree.facts[id];
    if (fact === undefined) return [];
    const value = valueOf(tree, id, facts[id] ?? '');
    const lines = value.split('\n');
    return lines.length > 1
      ? [`- ${fact.label}:`, ...lines.map((line) => `  ${line.trimEnd()}`)].join('\n')
      : `- ${fact.label}: ${value || HOLE}`;
  });
}

function valueOf(tree: LocalTree, id: string, value: string): string {
  const kind = tree.facts[id]?.kind ?? 'line';
  const date = readMoment(kind, value);
  return date ? formatMoment(tree.lang, date, kind === 'moment') : value.trim();
}

function deadlinePart(
  tree: LocalTree,
  { deadline, clock }: LocalOutcome,
  { facts }: CaseFile,
  { case: words }: CaseUi,
  now: Date,
): string[] {
  if (deadline === undefined) return [];
  const computed =
    clock &&
    deadlineOf(clock, tree.facts[clock.from]?.kind ?? 'line', facts[clock.from] ?? '', now);
  const until =
    computed &&
    fill(computed.isPast ? words.endedOn : words.endsOn, {
      end: formatMoment(tree.lang, computed.end, computed.hasTime),
    });
  return [[`${words.deadline} ${deadline}`, ...(until ? [until] : [])].join(' ')];
}

/** The answers, those of the pages before included: whoever takes the case over sees it whole. */
function trailPart(tree: LocalTree, page: Page, { before }: CaseFile, { case: words }: CaseUi) {
  const answers = trailOf(tree, [...before, page]).map(({ question, option }) => {
    const asked = tree.questions[question];
    return `- ${asked?.ask ?? ''} ${asked?.options[option]?.label ?? ''}`;
  });
  const tried = before.flatMap((one) => {
    const outcome = tree.outcomes[outcomeAt(tree, one) ?? ''];
    return outcome ? [`- ${outcome.headline}`] : [];
  });
  return [
    ...(answers.length > 0 ? [[words.trail, ...answers].join('\n')] : []),
    ...(tried.length > 0 ? [[words.tried, ...tried].join('\n')] : []),
  ];
}

/** The answers to the first of the pages that has any: the others were reached from there. */
function trailOf(tree: LocalTree, pages: readonly Page[]) {
  const place = pages.find((page) => !('outcome' in page));
  return place && !('outcome' in place) ? (trailTo(tree, place) ?? []) : [];
}

/** The rule that an outcome rests on, with what it rests on itself and its sources. */
export function ruleText(tree: LocalTree, { because }: LocalOutcome, ui: CaseUi): string {
  const sources = because.cite.flatMap((id) => {
    const source = tree.sources[id];
    if (source === undefined) return [];
    const dated = source.dated ?? ui.source.undated;
    return [`- ${source.title} (${dated})\n  ${source.url}`];
  });
  return [`${because.text} (${ui.source[because.basis]})`, ...sources].join('\n');
}
