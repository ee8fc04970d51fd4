import { NO_FACTS, type CaseFile } from './caseFile.ts';
import type { Hit } from '../../search/contacts/hit.ts';
import type { Locale } from '../../../platform/i18n/locales.ts';
import type { Ui } from '../../../platform/i18n/strings/es.ts';
import type { LocalTree } from '../model/localise.ts';

/** What the case text of a language is written from. */
export interface CaseLanguage {
  tree: LocalTree;
  ui: Ui;
}

/** The case that the agent is writing, as the pages of the tree show and change it. */
export interface CaseState {
  file: CaseFile;
  /** The time that deadlines are held against. */
  now: Date;
  /** The languages of the text: what is at hand, or why not. */
  languages: Readonly<Partial<Record<Locale, CaseLanguage | 'absent' | 'failed'>>>;
  /** Brings a language that is not at hand. */
  load: (locale: Locale) => void;
  setFact: (id: string, value: string) => void;
  clear: () => void;
  /** The contact that the case goes to, where one was chosen. */
  contact: Hit | undefined;
  choose: (hit: Hit | undefined) => void;
  /** Address of the index of contacts. */
  contacts: string;
}

/** What the build writes: nothing is filled in, and every language is at hand. */
export function emptyCase(languages: CaseState['languages'], contacts: string): CaseState {
  const nothing = (): void => {};
  return {
    file: NO_FACTS,
    now: new Date(0),
    languages,
    load: nothing,
    setFact: nothing,
    clear: nothing,
    contact: undefined,
    choose: nothing,
    contacts,
  };
}
