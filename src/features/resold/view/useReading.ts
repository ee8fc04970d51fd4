import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { readInWorker } from '../startReading.ts';
import type { FaultCode } from '../read/fault.ts';
import type { ListOptions } from '../read/readList.ts';
import type { PublisherRow } from '../match/toRow.ts';
import type { Summary } from '../resold.worker.ts';

/** How far the reading of a list is. */
export type ListReading =
  | { status: 'idle' | 'cancelled' }
  | { status: 'reading'; bytes: number; size: number }
  | { status: 'comparing'; done: number; total: number }
  | { status: 'column'; cells: string[] }
  | { status: 'failed'; code: FaultCode }
  | { status: 'done'; rows: PublisherRow[]; summary: Summary; isCompared: boolean };

export interface ReadingControl {
  reading: ListReading;
  read: (file: Blob, options: ListOptions) => void;
  cancel: () => void;
}

/**
 * Reads one list at a time; a new one takes the place of the one before.
 * @param index address of the contacts' index
 */
export function useReading(index: string): ReadingControl {
  const [reading, setReading] = useState<ListReading>({ status: 'idle' });
  const stop = useRef(() => {});
  const read = useCallback((file: Blob, options: ListOptions) => {
    stop.current();
    const rows: PublisherRow[] = [];
    setReading({ status: 'reading', bytes: 0, size: file.size });
    stop.current = readInWorker({ file, options, index }, (response) => {
      if (response.type === 'rows') rows.push(...response.rows);
      else if (response.type === 'reading')
        setReading({ status: 'reading', bytes: response.bytes, size: file.size });
      else if (response.type === 'done') {
        const { summary, isCompared } = response;
        setReading({ status: 'done', rows, summary, isCompared });
      } else {
        const { type, ...rest } = response;
        setReading({ status: type, ...rest } as ListReading);
      }
    });
  }, []);
  const cancel = useCallback(() => {
    stop.current();
    setReading({ status: 'cancelled' });
  }, []);

  const isBusy = reading.status === 'reading' || reading.status === 'comparing';
  useEffect(() => {
    if (!isBusy) return;
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') cancel();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isBusy]);
  return { reading, read, cancel };
}
