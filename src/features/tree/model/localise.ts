import type { Locale } from '../../../platform/i18n/locales.ts';
import { languageOf, textIn } from '../../../platform/i18n/textIn.ts';
import type { Basis, ChannelId, Party } from '../../../platform/vocabulary.ts';
import type { FactKind, Outcome, Tree } from './schema.ts';
import { questionsLeft } from './walk.ts';

/** A desk or a source as the tree needs it; the streams that own them fit these shapes. */
export interface LocalDesk {
  name: string;
  email?: string | undefined;
  phone?: string | undefined;
  url?: string | undefined;
}
export interface CitedSource {
  url: string;
  title: string;
  language: string;
  dated: string | null;
  checked: string | null;
}
export type Desks = Partial<Record<'support' | 'billing' | 'provider', LocalDesk>>;

export type LocalChannel =
  | { kind: 'contact'; contact: ChannelId }
  | { kind: 'desk'; desk: LocalDesk | undefined }
  | { kind: 'portal'; where: string; url: string | undefined }
  | { kind: 'customer'; where: string };

export interface LocalQuestion {
  ask: string;
  tell: string | undefined;
  cite: string[];
  /** How many questions the longest way on still asks, this one included. */
  left: number;
  options: Record<string, { label: string; hint: string | undefined; to: string }>;
}

/** A thing to have ready. */
export interface LocalFact {
  label: string;
  where: string | undefined;
  kind: FactKind;
  /** True for what names a customer or a person. */
  sensitive: boolean;
}

export interface LocalOutcome {
  party: Party;
  headline: string;
  summary: string;
  /** What is asked of the party, in words for it. */
  request: string;
  channel: LocalChannel;
  role: string | undefined;
  deadline: string | undefined;
  clock: Outcome['clock'];
  /** What an indirect reseller does instead. */
  reseller: string | undefined;
  /** Ids of facts. */
  have: string[];
  steps: string[];
  because: { text: string; cite: string[]; basis: Basis };
  avoid: string | undefined;
  ifRefused: string | undefined;
  ifSilent: string | undefined;
  /** True when the reader goes back to the question with what was found out. */
  returns: boolean;
  reviewed: string;
}

/** The tree in one language, with all that its pages and the island show: what the browser loads. */
export interface LocalTree {
  /** The language of its texts: the reference while the language asked for lacks any of them. */
  lang: Locale;
  start: string;
  questions: Record<string, LocalQuestion>;
  outcomes: Record<string, LocalOutcome>;
  facts: Record<string, LocalFact>;
  sources: Record<string, CitedSource>;
  /** Name of the organization that runs the site: it signs the case text. */
  organization: string;
  /** The origin that the site is published at: what is printed names it. */
  origin: string;
  /** Where a reader reports a mistake. */
  reportMistake: string;
}

/**
 * One language of a checked tree.
 * @param sources every source by id; only the cited ones are kept
 * @param desks the operator's desks in this language
 */
export function localiseTree(
  tree: Tree,
  locale: Locale,
  {
    sources,
    desks,
    organization,
    origin,
    reportMistake,
  }: {
    sources: Record<string, CitedSource>;
    desks: Desks;
    organization: string;
    origin: string;
    reportMistake: string;
  },
): LocalTree {
  const lang = languageOf(tree, locale);
  const questions = mapValues(tree.questions, ({ ask, tell, cite, options }, id) => ({
    ask: textIn(ask, lang),
    tell: textIn(tell, lang),
    cite: cite ?? [],
    left: questionsLeft(tree, id),
    options: mapValues(options, ({ label, hint, to }) => ({
      label: textIn(label, lang),
      hint: textIn(hint, lang),
      to,
    })),
  }));
  const outcomes = mapValues(tree.outcomes, (outcome) => ({
    party: outcome.party,
    headline: textIn(outcome.headline, lang),
    summary: textIn(outcome.summary, lang),
    request: textIn(outcome.request, lang),
    channel: localiseChannel(outcome.channel, lang, desks),
    role: textIn(outcome.role, lang),
    deadline: textIn(outcome.deadline, lang),
    clock: outcome.clock,
    reseller: textIn(outcome.reseller, lang),
    have: outcome.have,
    steps: outcome.steps.map((step) => textIn(step, lang)),
    because: {
      text: textIn(outcome.because.text, lang),
      cite: outcome.because.cite ?? [],
      basis: outcome.because.basis,
    },
    avoid: textIn(outcome.avoid, lang),
    ifRefused: outcome.ifRefused,
    ifSilent: outcome.ifSilent,
    returns: outcome.returns ?? false,
    reviewed: outcome.reviewed,
  }));
  const cited = new Set([
    ...Object.values(questions).flatMap(({ cite }) => cite),
    ...Object.values(outcomes).flatMap(({ because, clock }) => [
      ...because.cite,
      ...(clock?.cite ?? []),
    ]),
  ]);
  return {
    lang,
    start: tree.start,
    questions,
    outcomes,
    facts: mapValues(tree.facts, ({ label, where, kind = 'line', sensitive = false }) => ({
      label: textIn(label, lang),
      where: textIn(where, lang),
      kind,
      sensitive,
    })),
    sources: Object.fromEntries(Object.entries(sources).filter(([id]) => cited.has(id))),
    organization,
    origin,
    reportMistake,
  };
}

function localiseChannel(channel: Outcome['channel'], lang: Locale, desks: Desks): LocalChannel {
  switch (channel.kind) {
    case 'contact':
      return channel;
    case 'desk':
      return { kind: 'desk', desk: desks[channel.desk] };
    case 'portal':
      return { kind: 'portal', where: textIn(channel.where, lang), url: channel.url };
    case 'customer':
      return { kind: 'customer', where: textIn(channel.where, lang) };
  }
}

function mapValues<A, B>(
  record: Record<string, A>,
  map: (value: A, key: string) => B,
): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
