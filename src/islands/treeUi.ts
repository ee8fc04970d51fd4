import type { Ui } from '../i18n/es.ts';

/** The sentences that a page of the tree shows; they travel to the island with the tree's data. */
export type TreeUi = Pick<Ui, 'tree' | 'party' | 'channel' | 'source'> & {
  title: string;
  reportMistake: string;
};
