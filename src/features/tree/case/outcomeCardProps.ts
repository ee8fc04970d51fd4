import type { Locale } from '../../../platform/i18n/locales.ts';
import type { Ui } from '../../../platform/i18n/strings/es.ts';
import type { LocalOutcome, LocalTree } from '../model/localise.ts';
import type { Page } from '../model/page.ts';
import type { CaseState } from './caseState.ts';

/** What the card of an outcome and the parts of its case are given. */
export interface OutcomeCardProps {
  outcome: LocalOutcome;
  tree: LocalTree;
  /** The page that the card stands on: a leaf, or the outcome by itself. */
  page: Page;
  locale: Locale;
  ui: Ui;
  state: CaseState;
}
