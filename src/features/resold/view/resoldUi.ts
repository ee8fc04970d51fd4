import type { Ui } from '../../../platform/i18n/strings/es.ts';
import type { ListReading } from './useReading.ts';

/** What the form does with a list. */
export interface ResoldControl {
  read: (file: Blob, spend: boolean) => void;
  /** Reads the list at hand once more, with or without its spend. */
  addSpend: (spend: boolean) => void;
}

export type ResoldUi = Pick<Ui, 'resold' | 'contacts' | 'channel'>;

export type DoneReading = Extract<ListReading, { status: 'done' }>;
