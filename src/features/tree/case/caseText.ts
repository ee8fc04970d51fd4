import { fill } from '../../../platform/i18n/fill.ts';
import { formatMoment } from '../../../platform/i18n/moment.ts';
import type { Ui } from '../../../platform/i18n/strings/es.ts';
import type { CaseFile } from './caseFile.ts';
import { deadlineIn, readMoment } from './clock.ts';
import { firstWords } from './firstWords.ts';
import type { LocalOutcome, LocalTree } from '../model/localise.ts';
import { outcomeAt, type Page } from '../model/page.ts';
import { trailTo } from '../model/walk.ts';

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
  const isLetter = isLetterOf(outcome);
  return [
    isLetter ? words.greeting : words.note,
    outcome.request,
    [words.facts, ...factLines(tree, haveOf(tree, page, file), file)].join('\n'),
    ...deadlinePart(tree, outcome, file, ui, now),
    ...trailPart(tree, page, file, ui),
    // What we only infer convinces nobody, and the card says it.
    ...(outcome.because.basis === 'documented'
      ? [`${words.why} ${ruleText(tree, outcome, ui)}`]
      : []),
    ...(isLetter ? [`${words.closing}\n${tree.organization}`] : []),
  ].join('\n\n');
}

/** The case as a mail draft: its subject, and the short body that an address can carry. */
export function caseMail(
  tree: LocalTree,
  page: Page,
  file: CaseFile,
  ui: CaseUi,
): { subject: string; lines: string[] } {
  const outcome = tree.outcomes[outcomeAt(tree, page) ?? ''];
  if (outcome === undefined) return { subject: '', lines: [] };
  const product = file.facts['product']?.trim();
  const what = firstWords(outcome.request, SUBJECT);
  const subject = what === outcome.request ? what : `${what}…`;
  // It must be short: no holes.
  const have = haveOf(tree, page, file).filter((id) => file.facts[id]?.trim());
  const facts = factLines(tree, have, file).map((line) =>
    line.length > MOST_OF_A_FACT ? `${line.slice(0, MOST_OF_A_FACT)}…` : line,
  );
  const isLetter = isLetterOf(outcome);
  return {
    subject: product ? `${product}: ${subject}` : subject,
    lines: [
      ...(isLetter ? [ui.case.greeting, ''] : []),
      outcome.request,
      ...(facts.length > 0 ? ['', ...facts.flatMap((fact) => fact.split('\n'))] : []),
      ...(isLetter ? ['', ui.case.closing, tree.organization] : []),
    ],
  };
}

/** A note for a colleague of ours is no letter; what is to be found out, the customer is asked. */
function isLetterOf({ party, returns }: LocalOutcome): boolean {
  return party !== 'partner' || returns;
}

/** The facts of an outcome, and those that were filled in for the parties tried before. */
export function haveOf(tree: LocalTree, page: Page, { before, facts }: CaseFile): string[] {
  const own = tree.outcomes[outcomeAt(tree, page) ?? '']?.have ?? [];
  const earlier = before.flatMap((one) => tree.outcomes[outcomeAt(tree, one) ?? '']?.have ?? []);
  return [...new Set([...own, ...earlier.filter((id) => facts[id]?.trim())])];
}

/** As many letters of a fact as a mail draft carries: the whole text is for copying. */
const MOST_OF_A_FACT = 200;

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

/** Until when, once its date is known; the words of the deadline are for the agent. */
function deadlinePart(
  tree: LocalTree,
  outcome: LocalOutcome,
  file: CaseFile,
  { case: words }: CaseUi,
  now: Date,
): string[] {
  const deadline = deadlineIn(tree, outcome, file, now);
  if (deadline === undefined || deadline.state === 'not begun') return [];
  const end = formatMoment(tree.lang, deadline.end, deadline.hasTime);
  return [fill(deadline.state === 'closed' ? words.endedOn : words.endsOn, { end })];
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

/** The rule that an outcome rests on, with its sources: what is shown to whoever refuses. */
export function ruleText(tree: LocalTree, { because }: LocalOutcome, ui: CaseUi): string {
  const sources = because.cite.flatMap((id) => {
    const source = tree.sources[id];
    if (source === undefined) return [];
    const dated = source.dated ?? ui.source.undated;
    return [`- ${source.title} (${dated})\n  ${source.url}`];
  });
  return [because.text, ...sources].join('\n');
}
