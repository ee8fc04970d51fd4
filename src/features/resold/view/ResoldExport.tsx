import { useEffect, useRef, useState } from 'preact/hooks';
import { toCsv, toTabs } from '../../../platform/csv/writeRows.ts';
import type { PublisherRow } from '../match/toRow.ts';
import type { Locale } from '../../../platform/i18n/locales.ts';
import { plural } from '../../../platform/i18n/plural.ts';
import { segment } from '../../../platform/i18n/url.ts';
import type { ResoldUi } from './resoldUi.ts';
import { resoldCells } from './resoldCells.ts';

interface ResoldExportProps {
  /** What the filters left. */
  rows: readonly PublisherRow[];
  hasOrders: boolean;
  locale: Locale;
  ui: ResoldUi;
}

/** Copies what is shown for a spreadsheet, or saves it; where copying is blocked, it is there to select. */
export function ResoldExport({ rows, hasOrders, locale, ui }: ResoldExportProps) {
  const { resold: words } = ui;
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState<string>();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.select(), [byHand]);

  const copy = async (): Promise<void> => {
    const text = toTabs(resoldCells(rows, ui, hasOrders));
    try {
      await navigator.clipboard.writeText(text);
      setByHand(undefined);
      setSaid(plural(locale, words.copied, rows.length));
    } catch {
      setByHand(text);
      setSaid(words.copyBlocked);
    }
  };
  const save = (): void => {
    // Semicolons: where the decimal sign is a comma, Excel divides columns by them.
    const text = toCsv(resoldCells(rows, ui, hasOrders), ';');
    const blob = new Blob([text], { type: 'text/csv' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = `${segment(locale, 'resold')}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  };

  return (
    <div class="export">
      <button type="button" onClick={() => void copy()} data-copy-table>
        {words.copy}
      </button>
      <button type="button" onClick={save} data-save-table>
        {words.save}
      </button>
      <span role="status" class="quiet" data-copied>
        {said}
      </span>
      {byHand !== undefined && (
        <textarea ref={box} readOnly rows={5} aria-label={words.copyByHand} value={byHand} />
      )}
    </div>
  );
}
