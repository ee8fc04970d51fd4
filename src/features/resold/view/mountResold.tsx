import { render } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Choice } from '../read/findTable.ts';
import { loadUi } from '../../../platform/i18n/loadUi.ts';
import type { Locale } from '../../../platform/i18n/locales.ts';
import { ResoldColumn } from './ResoldColumn.tsx';
import { ResoldProgress } from './ResoldProgress.tsx';
import { ResoldResult } from './ResoldResult.tsx';
import { resoldStatus } from './resoldStatus.ts';
import { useReading } from './useReading.ts';
import type { ResoldControl, ResoldUi } from './resoldUi.ts';

/**
 * Shows what is read of a list below the form.
 * @param form `data-resold` is the address of the contacts' index
 */
export async function mountResold(form: HTMLFormElement): Promise<ResoldControl> {
  const locale = document.documentElement.lang as Locale;
  const ui = await loadUi(locale);
  const root = form.parentElement?.querySelector('[data-resold-result]');
  if (!root) throw new Error('the page has no place for the result');
  const control: { current: ResoldControl | undefined } = { current: undefined };
  const index = form.dataset['resold'] ?? '';
  render(<Resold {...{ control, index, locale, ui }} />, root);
  if (!control.current) throw new Error('the result was not rendered');
  return control.current;
}

interface ResoldProps {
  control: { current: ResoldControl | undefined };
  index: string;
  locale: Locale;
  ui: ResoldUi;
}

/** While it is idle or busy the focus stays where it is. */
const RUNNING = ['idle', 'reading', 'comparing'];

function Resold({ control, index, locale, ui }: ResoldProps) {
  const { reading, read, cancel } = useReading(index);
  const last = useRef<{ file: Blob; spend: boolean; choice?: Choice }>();
  const again = (changes: { spend?: boolean; choice?: Choice }): void => {
    if (!last.current) return;
    last.current = { ...last.current, ...changes };
    const { file, ...options } = last.current;
    read(file, options);
  };
  useLayoutEffect(() => {
    control.current = {
      read: (file, spend) => {
        last.current = { file, spend };
        again({});
      },
      addSpend: (spend) => again({ spend }),
    };
  }, []);

  useEffect(() => {
    // What had the focus may be gone, such as the button that cancels.
    if (document.activeElement !== document.body) return;
    const { status } = reading;
    const next = status === 'done' ? 'resold-result' : 'resold-file';
    if (!RUNNING.includes(status)) document.getElementById(next)?.focus();
  }, [reading.status]);

  return (
    <>
      <p role="status" class={reading.status === 'failed' ? 'notice' : 'count'} data-reading>
        {resoldStatus(reading, locale, ui.resold)}
      </p>
      <ResoldProgress {...{ reading, locale, cancel }} words={ui.resold} />
      {reading.status === 'column' && (
        <ResoldColumn
          cells={reading.cells}
          words={ui.resold}
          onChoice={(choice) => again({ choice })}
        />
      )}
      {reading.status === 'done' && (
        <ResoldResult {...{ locale, ui }} result={reading} again={() => again({})} />
      )}
    </>
  );
}
