import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { productName } from '../../search/contacts/productName.ts';
import type { Locale } from '../../../platform/i18n/locales.ts';
import type { Page } from '../model/page.ts';
import { announcePage } from './announcePage.ts';
import type { CaseLanguage, CaseState } from '../case/caseState.ts';
import { TreePage } from './TreePage.tsx';
import { useLeaveWarning } from '../case/useLeaveWarning.ts';
import { useContact } from '../case/useContact.ts';
import { useNow } from '../../../ui/useNow.ts';

/** What the page's script asks of a mounted tree. */
export interface TreeControl {
  /** Follows one of the tree's links in place. */
  go: (link: HTMLAnchorElement) => void;
  /** Shows the address that the browser is at; false when it is none of the tree's. */
  show: () => boolean;
}

/** Where the walk stands; all of it is in the browser's history, so that back leads back. */
export interface WalkStep {
  page: Page;
  /** The option chosen before, when a Change or Back link led here. */
  earlier: string | undefined;
  /** The pages whose outcome did not help; see CaseFile. */
  before: readonly Page[];
}

interface DecisionTreeProps {
  /** The language of the pages. */
  own: CaseLanguage;
  locale: Locale;
  root: HTMLElement;
  /** Reads the step that the browser is at. */
  here: () => WalkStep | undefined;
  /** The page that the build wrote. */
  page: Page;
  /** The facts that were typed before the script came. */
  typed: Readonly<Record<string, string>>;
  /** The languages of the case text. */
  locales: readonly Locale[];
  /** Fetches what another language is written from. */
  bring: (locale: Locale) => Promise<CaseLanguage>;
  contacts: string;
  /** Id of the contact that the case is for, where a link said so. */
  isv: string | undefined;
  onReady: (control: TreeControl) => void;
}

/** The tree, walked in place on the addresses of its pages, and the case that is written on the way. */
export function DecisionTree({
  own,
  locale,
  root,
  here,
  page,
  onReady,
  ...rest
}: DecisionTreeProps) {
  const [step, setStep] = useState<WalkStep>({ page, earlier: undefined, before: [] });
  const current = useRef(step);
  current.current = step;
  const [steps, setSteps] = useState(0);
  const state = useCase(own, step, rest);

  useLayoutEffect(() => {
    const show = (): boolean => {
      const next = here();
      if (next === undefined) return false;
      setStep(next);
      setSteps((count) => count + 1);
      return true;
    };
    const go = (link: HTMLAnchorElement): void => {
      const { page: from, before } = current.current;
      const isSentOn = link.dataset['bounce'] !== undefined;
      const way = { before: isSentOn ? [...before, from] : [] };
      // A link to where one is adds no step, as on any page.
      if (link.href === location.href) history.replaceState(way, '', link.href);
      else history.pushState(way, '', link.href);
      if (!show()) location.reload();
    };
    // A reload keeps the way here, and the page that the build wrote does not show it.
    const { before = [] } = here() ?? {};
    if (before.length > 0) setStep((first) => ({ ...first, before }));
    onReady({ go, show });
  }, []);

  useEffect(() => {
    if (steps > 0) announcePage(root, step.page, own.ui.site.title);
  }, [steps]);

  return <TreePage {...own} {...step} locale={locale} state={state} />;
}

/** The case file. It lives as long as the document, and is kept nowhere. */
function useCase(
  own: CaseLanguage,
  { before }: WalkStep,
  {
    typed,
    locales,
    bring,
    contacts,
    isv,
  }: Pick<DecisionTreeProps, 'typed' | 'locales' | 'bring' | 'contacts' | 'isv'>,
): CaseState {
  const [facts, setFacts] = useState<Readonly<Record<string, string>>>({});
  // The first rendering must be the page that the build wrote, which knows nothing of what was typed.
  useLayoutEffect(() => setFacts(typed), []);
  const [contact, setContact] = useContact(contacts, isv);
  /** What the contact has told of the product: it comes again with the contact, and is not typed. */
  const told = useRef<string | undefined>(undefined);
  useEffect(() => {
    const [before, product] = [told.current, contact && productName(contact)];
    told.current = product;
    // What the agent has found need not be typed once more, and goes with the contact that told it;
    // what was typed by hand stays.
    setFacts((all) => {
      const { product: shown, ...others } = all;
      if (shown && shown !== before) return all;
      return product === undefined ? others : { ...others, product };
    });
  }, [contact]);
  const [languages, setLanguages] = useState<CaseState['languages']>(() => ({
    ...Object.fromEntries(locales.map((locale) => [locale, 'absent'])),
    [own.tree.lang]: own,
  }));
  const now = useNow();
  const isTyped = ([id, value]: [string, string]): boolean =>
    value.trim() !== '' && !(id === 'product' && value === told.current);
  useLeaveWarning(Object.entries(facts).some(isTyped));

  return {
    file: { facts, before },
    now,
    languages,
    load: (locale) => {
      if (typeof languages[locale] === 'object') return;
      const set = (language: CaseLanguage | 'failed'): void =>
        setLanguages((all) => ({ ...all, [locale]: language }));
      bring(locale).then(set, () => set('failed'));
    },
    setFact: (id, value) => setFacts((all) => ({ ...all, [id]: value })),
    clear: () => setFacts({}),
    contact,
    choose: (hit) => setContact(hit),
    contacts,
  };
}
