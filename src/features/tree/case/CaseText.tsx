import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../../platform/i18n/fill.ts';
import type { Locale } from '../../../platform/i18n/locales.ts';
import { sectionPath } from '../../../platform/i18n/url.ts';
import { caseMail, caseText, haveOf } from './caseText.ts';
import { deadlineIn } from './clock.ts';
import { mailDraft } from './mailDraft.ts';
import { sensitiveIn } from './sensitiveIn.ts';
import { mailAddress } from './mailAddress.ts';
import type { OutcomeCardProps } from './outcomeCardProps.ts';
import { saveText } from './saveText.ts';

/**
 * The case in words for whoever must act, in every language of the tree. The choice of the language
 * needs no script: the block that is not chosen is hidden by CSS.
 */
export function CaseText(props: OutcomeCardProps) {
  const { outcome, tree, page, locale, ui, state } = props;
  const sensitive = sensitiveIn(tree, haveOf(tree, page, state.file), state.file);
  const choices = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The language may have been chosen before the script came.
    const chosen = choices.current?.querySelector<HTMLInputElement>(':checked');
    if (chosen) state.load(chosen.value as Locale);
  }, []);
  const names = new Intl.DisplayNames(tree.lang, { type: 'language' });
  return (
    <>
      <Lapsed {...{ outcome, tree, locale, ui, state }} />
      <p class="notice" role="status" data-sensitive>
        {sensitive.length > 0 && fill(ui.case.sensitive, { labels: sensitive.join(', ') })}
      </p>
      <div ref={choices} class="case-choices">
        {(Object.keys(state.languages) as Locale[]).map((one) => (
          // Its block beside each choice, so that CSS alone shows the chosen one.
          <div key={one} class="case-choice">
            <label>
              <input
                type="radio"
                name="case-language"
                value={one}
                defaultChecked={one === tree.lang}
                onChange={() => state.load(one)}
              />{' '}
              {fill(ui.case.in, { language: names.of(one) ?? one })}
            </label>
            <div class="case-block" data-case={one}>
              <Block {...props} textLocale={one} />
            </div>
          </div>
        ))}
      </div>
    </>
  );
}

/** Once the window has closed the text asks for what nobody can do any more. */
function Lapsed({ outcome, tree, locale, ui, state }: Omit<OutcomeCardProps, 'page'>) {
  const { clock } = outcome;
  const after = clock && tree.outcomes[clock.after];
  if (deadlineIn(tree, outcome, state.file, state.now)?.state !== 'closed' || !after) return null;
  return (
    <p class="notice" data-lapsed>
      {ui.case.lapsed} <a href={sectionPath(locale, 'outcomes', clock.after)}>{after.headline}</a>
    </p>
  );
}

function Block({
  outcome,
  page,
  ui,
  state,
  textLocale: locale,
}: OutcomeCardProps & { textLocale: Locale }) {
  const language = state.languages[locale];
  if (language === undefined || typeof language === 'string') {
    return <p role="status">{language === 'failed' ? ui.case.failed : ui.case.loading}</p>;
  }
  const { tree, ui: words } = language;
  const text = caseText(tree, page, state.file, words, state.now);
  const to = mailAddress(outcome.channel, state.contact);
  const { subject, lines } = caseMail(tree, page, state.file, words);
  return (
    <div class="snippet">
      <pre lang={locale}>{text}</pre>
      <p class="case-actions">
        <button type="button" class="needs-script" data-copy-snippet>
          {ui.case.copy}
        </button>
        <button type="button" class="needs-script" data-save onClick={() => saveText(text, page)}>
          {ui.case.save}
        </button>
        <button type="button" class="needs-script" data-print onClick={() => print()}>
          {ui.case.print}
        </button>
        {to !== undefined && (
          <a data-mail href={mailDraft(to, subject, lines)}>
            {to === '' ? ui.case.mail : fill(ui.case.mailTo, { address: to })}
          </a>
        )}
      </p>
      {to !== undefined && <p class="hint">{ui.case.mailHint}</p>}
    </div>
  );
}
