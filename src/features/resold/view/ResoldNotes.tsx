import type { SkipReason } from '../read/tally.ts';
import { fill } from '../../../platform/i18n/fill.ts';
import type { Locale } from '../../../platform/i18n/locales.ts';
import { plural } from '../../../platform/i18n/plural.ts';
import type { Ui } from '../../../platform/i18n/strings/es.ts';
import type { DoneReading } from './resoldUi.ts';

const REASONS: readonly SkipReason[] = ['broken', 'short', 'blank'];

interface ResoldNotesProps {
  result: DoneReading;
  locale: Locale;
  words: Ui['resold'];
  again: () => void;
}

/** What must be known of the result: what was passed over, and that it could not be compared. */
export function ResoldNotes({ result, locale, words, again }: ResoldNotesProps) {
  const { summary, isCompared, rows } = result;
  const { skipped, unread, amountColumn } = summary;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const spendAsked = rows.some(({ spend }) => spend.length > 0) || amountColumn !== undefined;
  return (
    <div class="notes" data-notes>
      {!isCompared && (
        <p class="notice">
          {words.notCompared}{' '}
          <button type="button" onClick={again}>
            {words.again}
          </button>
        </p>
      )}
      {REASONS.map((reason) => {
        const { count, lines } = skipped[reason];
        if (count === 0) return null;
        const named = list.format(lines.map(String));
        const allLines = count === 1 ? words.oneLine : words.lines;
        const sentence = count > lines.length ? words.firstLines : allLines;
        return (
          <p key={reason} class="notice" data-skipped={reason}>
            {plural(locale, words.skipped[reason], count)} {fill(sentence, { lines: named })}
          </p>
        );
      })}
      {amountColumn !== undefined && (
        <p class="quiet">{fill(words.summed, { column: amountColumn })}</p>
      )}
      {spendAsked && unread > 0 && <p class="notice">{plural(locale, words.unread, unread)}</p>}
    </div>
  );
}
